#include <fmt/format.h>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "people/kept_answers.h"
#include "people/kept_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "people/persons_file.h"
#include "print/paper.h"

namespace linli::people {

namespace {

template <typename Wish>
person_change change_from(Wish const& wish) {
  auto what = person_change{.name = wish.name,
                            .area = wish.area,
                            .born = wish.born,
                            .speaks = {},
                            .capacities = {},
                            .fields = {}};
  if (wish.language) {
    what.speaks = language_from(*wish.language);
  }
  auto const put = [&](sealed_field const f,
                       std::optional<std::string> const& text) {
    if (text) {
      what.fields[f] = std::string{base::trim(*text)};
    }
  };
  put(sealed_field::phone, wish.phone);
  put(sealed_field::email, wish.email);
  put(sealed_field::identity_number, wish.identity_number);
  put(sealed_field::door, wish.door);
  return what;
}

std::optional<capacity> capacity_from(std::optional<std::string> const& name) {
  for (auto c = 0; name && c != kCapacities; ++c) {
    if (api::to_json(static_cast<api::capacity>(c)) == "\"" + *name + "\"") {
      return static_cast<capacity>(c);
    }
  }
  return std::nullopt;
}

person_order order_from(std::string_view const name) {
  return name == "oldest" ? person_order::oldest
         : name == "name" ? person_order::name
         : name == "area" ? person_order::area
         : name == "seen" ? person_order::seen
                          : person_order::newest;
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_persons(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const found = find_persons(
      *r, by, p.q.value_or(""), p.area.value_or(""), capacity_from(p.capacity),
      {order_from(p.sort), p.after.value_or(""), static_cast<int>(p.limit)});
  auto out = api::person_page{};
  for (auto const& l : found.lines) {
    out.persons.push_back(
        {.id = text_of(l.row.key.value),
         .name = l.row.name,
         .area = l.row.area.empty() ? std::nullopt : std::optional{l.row.area},
         .capacities = to_api(l.capacities),
         .roles = l.roles,
         .has_phone = l.has_phone,
         .has_card = l.has_card,
         .is_demo = l.row.is_demo,
         .since = rfc3339(l.row.created_at),
         .seen_at =
             l.seen_at ? std::optional{rfc3339(*l.seen_at)} : std::nullopt});
  }
  out.next = found.next;
  return http::ok(api::to_json(out));
}

http::response list_file(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_export_persons(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const persons = export_persons(
      *r, by, p.q.value_or(""), p.area.value_or(""), capacity_from(p.capacity));
  auto const table = table_of(persons, *by.areas, asked.speaks);
  auto const is_csv = p.format == "csv";
  auto answer =
      http::ok(is_csv ? tables::to_csv(table) : tables::to_xlsx(table),
               is_csv ? tables::kCsvType : tables::kXlsxType);
  answer.headers.push_back(
      {"Content-Disposition",
       fmt::format("attachment; filename=\"linli-persons-{}.{}\"", r->district,
                   p.format)});
  return answer;
}

http::response create(people_needs const& needs, http::request const& asked) {
  api::parse_create_person(asked);
  auto const wish = api::parse_create_person_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  what.capacities = capacities_from(wish.capacities);
  return http::ok(api::to_json(to_api(create_person(*r, by, what), by.now)));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_person(asked);
  auto const [r, by] = visit_of(needs, asked);
  return http::ok(api::to_json(
      to_api(get_person(*r, by, person_from(p.person_id)), by.now)));
}

http::response update(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_update_person(asked);
  auto const wish = api::parse_update_person_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = change_from(wish);
  if (wish.health_note) {
    what.fields[sealed_field::health_note] =
        std::string{base::trim(*wish.health_note)};
  }
  if (wish.capacities) {
    what.capacities = capacities_from(*wish.capacities);
  }
  return http::ok(api::to_json(to_api(
      update_person(*r, by, person_from(p.person_id), wish.revision, what),
      by.now)));
}

http::response hand_over(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_export_kept(asked);
  auto const wish = api::parse_export_kept_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  export_kept(*r, by, who, static_cast<asked_how>(wish.how));
  return kept_file(*r, who, by.now);
}

http::response erase(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_erase_person(asked);
  auto const wish = api::parse_erase_person_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  erase_person(*r, by, person_from(p.person_id),
               static_cast<asked_how>(wish.how));
  return http::no_content();
}

http::response make_card(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_issue_card(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const text = give_card(*r, by, person_from(p.person_id));
  return http::ok(
      api::to_json(api::card{.text = text, .svg = print::qr_code(text)}));
}

http::response void_card(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_revoke_card(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  revoke_card(*r, by, who);
  return answer_person(*r, by, who);
}

http::response get_consents(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_list_consents(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  see_consents(*r, by, who);
  return http::ok(r->db.read(
      [&](store::reader& db) { return api::to_json(consents_for(db, who)); }));
}

http::response put_consent(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_record_consent(asked);
  auto const wish = api::parse_record_consent_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  record_consent(*r, by, who, p.purpose, wish.given,
                 static_cast<consent_how>(wish.how));
  return http::ok(r->db.read(
      [&](store::reader& db) { return api::to_json(consents_for(db, who)); }));
}

http::response add_agent(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_add_representative(asked);
  auto const wish = api::parse_add_representative_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  add_representative(*r, by, who, person_from(wish.person),
                     static_cast<representation_kind>(wish.kind),
                     static_cast<consent_how>(wish.how));
  return answer_person(*r, by, who);
}

http::response end_agent(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_end_representative(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  end_representative(*r, by, who, {key_from(p.representation_id)});
  return answer_person(*r, by, who);
}

http::response merge(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_merge_person(asked);
  auto const wish = api::parse_merge_person_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = person_from(p.person_id);
  merge_persons(*r, by, who, person_from(wish.other));
  return answer_person(*r, by, who);
}

http::response undo(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_undo_merge(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_person(*r, by, undo_merge(*r, by, key_from(p.merge_id)));
}

}  // namespace

http::response answer_person(registry const& r,
                             caller const& by,
                             person_id const who) {
  return http::ok(r.db.read([&](store::reader& db) {
    return api::to_json(to_api(view_of(r, db, who, by.now), by.now));
  }));
}

http::response kept_file(registry const& r,
                         person_id const who,
                         base::instant const now) {
  auto answer = http::ok(r.db.read([&](store::reader& db) {
    return api::to_json(kept_of(r, db, who, now));
  }));
  answer.headers.push_back(
      {"Content-Disposition", "attachment; filename=\"linli.json\""});
  return answer;
}

void mount_persons(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const d = std::string{"/api/v1/d/{district}"};
  auto const one = std::string{"/persons/{person_id}"};
  auto const add = adder(r, needs, d);
  add(verb::get, "/persons", list);
  add(verb::post, "/persons", create);
  add(verb::get, "/persons/export", list_file);
  add(verb::get, one, get);
  add(verb::patch, one, update);
  add(verb::post, one + "/kept", hand_over);
  add(verb::post, one + "/erase", erase);
  add(verb::post, one + "/cards", make_card);
  add(verb::del, one + "/cards", void_card);
  add(verb::get, one + "/consents", get_consents);
  add(verb::put, one + "/consents/{purpose}", put_consent);
  add(verb::post, one + "/representatives", add_agent);
  add(verb::del, one + "/representatives/{representation_id}", end_agent);
  add(verb::post, one + "/merge", merge);
  add(verb::post, "/merges/{merge_id}/undo", undo);
}

}  // namespace linli::people
