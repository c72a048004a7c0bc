#include "people/people_answers.h"

#include <algorithm>

#include "base/text.h"
#include "base/time_text.h"
#include "people/sign_in_steps.h"

namespace linli::people {

namespace {

std::optional<std::string> unless_empty(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

std::vector<api::grant> to_api(std::vector<named_grant> const& all) {
  auto out = std::vector<api::grant>{};
  for (auto const& g : all) {
    out.push_back(people::to_api(g));
  }
  return out;
}

}  // namespace

api::localized to_api(localized const& text) {
  return {.zh = text.zh, .en = text.en, .zh_hant = text.zh_hant};
}

api::notice to_api(notice_view const& n) {
  return {.id = text_of(n.row.key.value),
          .subject = n.subject,
          .title = to_api(n.title),
          .text = to_api(n.text),
          .at = rfc3339(n.row.created_at),
          .is_read = n.row.read_at.has_value()};
}

std::int64_t key_from(std::string const& text) {
  return base::parse_integer(text).value_or(0);
}

person_id person_from(std::string const& text) {
  return {base::parse_integer(text).value_or(0)};
}

std::optional<asked_how> asked_from(std::optional<api::asked_how> const how) {
  return how ? std::optional{static_cast<asked_how>(*how)} : std::nullopt;
}

std::string language_code(language const l) {
  return l == language::en ? "en" : l == language::zh ? "zh-CN" : "zh-TW";
}

language language_from(api::language const l) {
  return l == api::language::en      ? language::en
         : l == api::language::zh_cn ? language::zh
                                     : language::zh_hant;
}

api::person_chip chip(store::reader& db, person_id const who) {
  auto const p = find_person(db, who);
  return {.id = text_of(who.value), .name = p ? p->name : ""};
}

api::grant to_api(named_grant const& held) {
  auto const& g = held.what;
  return {
      .id = text_of(g.key.value),
      .role = g.which,
      .area = g.area,
      .venue = g.venue ? std::optional{text_of(g.venue->value)} : std::nullopt,
      .venue_name =
          held.venue ? std::optional{to_api(*held.venue)} : std::nullopt,
      .since = rfc3339(g.since),
      .until = g.until ? std::optional{rfc3339(*g.until)} : std::nullopt};
}

std::vector<capacity> capacities_from(std::vector<api::capacity> const& all) {
  auto out = std::vector<capacity>{};
  for (auto const c : all) {
    out.push_back(static_cast<capacity>(c));
  }
  return out;
}

std::vector<api::capacity> to_api(std::vector<capacity> const& all) {
  auto out = std::vector<api::capacity>{};
  for (auto const c : all) {
    out.push_back(static_cast<api::capacity>(c));
  }
  return out;
}

api::home to_api(home_view const& h) {
  return {
      .building = text_of(h.building.value),
      .household = text_of(h.as.household.value),
      .address = h.address,
      .door = h.door,
      .relation = static_cast<api::household_relation>(h.as.as),
      .since = rfc3339(h.as.since),
      .until = h.as.until ? std::optional{rfc3339(*h.as.until)} : std::nullopt};
}

api::person_detail to_api(person_view const& v, base::instant const now) {
  auto const field = [&](sealed_field const f) {
    auto const found = v.fields.find(f);
    return found == v.fields.end() ? std::nullopt
                                   : std::optional{found->second};
  };
  auto out = api::person_detail{.id = text_of(v.row.key.value),
                                .name = v.row.name,
                                .revision = v.row.revision,
                                .area = unless_empty(v.row.area),
                                .born = unless_empty(v.row.born),
                                .phone = field(sealed_field::phone),
                                .email = field(sealed_field::email),
                                .identity_number = {},
                                .health_note = field(sealed_field::health_note),
                                .door = field(sealed_field::door),
                                .language = language_code(v.row.speaks),
                                .capacities = people::to_api(v.capacities),
                                .grants = to_api(v.grants),
                                .representatives = {},
                                .has_card = v.has_card,
                                .is_demo = v.row.is_demo,
                                .is_child = is_child(v.row.born, day_of(now)),
                                .since = rfc3339(v.row.created_at),
                                .merge = {},
                                .home = {}};
  if (!v.homes.empty() && !v.homes.front().as.until) {
    out.home = to_api(v.homes.front());
  }
  if (auto const number = field(sealed_field::identity_number)) {
    out.identity_number = number->substr(number->size() - 4);
  }
  for (auto const& [rep, name] : v.representatives) {
    out.representatives.push_back(
        {.id = text_of(rep.key.value),
         .person = {.id = text_of(rep.agent.value), .name = name},
         .kind = static_cast<api::representation_kind>(rep.kind),
         .since = rfc3339(rep.since)});
  }
  if (v.merge) {
    out.merge = text_of(*v.merge);
  }
  return out;
}

api::consent_list consents_for(store::reader& db, person_id const who) {
  auto out = api::consent_list{};
  auto const answered = consents_of(db, who);
  for (auto const& p : purposes()) {
    auto& one =
        out.consents.emplace_back(api::consent_detail{.purpose = p.key,
                                                      .title = to_api(p.title),
                                                      .text = to_api(p.text),
                                                      .version = p.version,
                                                      .given = false,
                                                      .answered_at = {},
                                                      .answered_version = {},
                                                      .by = {}});
    auto const found =
        std::ranges::find(answered, p.key, &consent_row::purpose);
    if (found != answered.end()) {
      one.given = found->is_given && found->version == p.version;
      one.answered_at = rfc3339(found->at);
      one.answered_version = found->version;
      if (found->recorded_by) {
        one.by = chip(db, *found->recorded_by);
      }
    }
  }
  return out;
}

api::my_way to_api(credential_line const& c) {
  return {
      .id = text_of(c.row.key.value),
      .name = c.row.label,
      .since = rfc3339(c.created_at),
      .used_at = c.used_at ? std::optional{rfc3339(*c.used_at)} : std::nullopt};
}

api::me me_of(registry const& r,
              store::reader& db,
              session_row const& s,
              bool const is_new,
              base::instant const now) {
  auto const p = find_person(db, s.person);
  auto out = api::me{.id = text_of(p->key.value),
                     .name = p->name,
                     .area = unless_empty(p->area),
                     .language = language_code(p->speaks),
                     .strength = s.by,
                     .needs_second_factor = s.needs_second_factor,
                     .second_factors = {},
                     .is_new = is_new,
                     .capacities = people::to_api(capacities_of(db, p->key)),
                     .grants = to_api(named_grants(r, db, p->key, now)),
                     .acting_for = {}};
  if (s.acting_for && represents(db, s.person, *s.acting_for, now)) {
    out.acting_for = chip(db, *s.acting_for);
  }
  if (s.needs_second_factor) {
    auto const has = second_factors_of(db, s.person);
    auto& kinds = out.second_factors.emplace();
    if (has.has_passkey) {
      kinds.push_back(api::second_factor_kind::passkey);
    }
    if (has.has_authenticator) {
      kinds.push_back(api::second_factor_kind::authenticator);
    }
  }
  return out;
}

}  // namespace linli::people
