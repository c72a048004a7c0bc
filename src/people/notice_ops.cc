#include "people/notice_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/time_zone.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/dictionary.h"
#include "people/person_store.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

using nlohmann::json;

std::string context_of(notice_id const which) {
  return fmt::format("notice {}", which.value);
}

json in_all(std::string_view const title,
            std::string_view const text,
            words const& with,
            language const l) {
  return json::array({filled(title, with, l), filled(text, with, l)});
}

// By the number of the language: title and text.
std::string content_of(topic const& about, words const& with) {
  auto out = json::array();
  for (auto const l : {language::zh, language::en, language::zh_hant}) {
    out.push_back(in_all(about.title.in(l), about.text.in(l), with, l));
  }
  return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

channel_choice choice_of(std::vector<channel_choice> const& made,
                         subject const& s) {
  auto const found = std::ranges::find(made, s.key, &channel_choice::subject);
  return found == made.end() ? channel_choice{s.key, s.by_email, s.by_phone}
                             : *found;
}

bool has_field(std::vector<secret_row> const& all, sealed_field const f) {
  return std::ranges::find(all, f, &secret_row::field) != all.end();
}

std::optional<base::instant> due_after_quiet(registry const& r,
                                             store::reader& db,
                                             person_id const who,
                                             subject const& s,
                                             base::instant const now) {
  if (s.is_urgent) {
    return std::nullopt;
  }
  auto const zone = r.time_zone.load();
  return end_of_quiet(quiet_hours_of(db, who).value_or(quiet_hours{}), now,
                      base::offset_of(now, zone ? *zone : "UTC"));
}

void post_copies(registry const& r,
                 store::writer& db,
                 person_row const& p,
                 topic const& about,
                 words const& with,
                 base::instant const now,
                 haste const how) {
  auto const& s = find_subject(about.subject);
  auto const wanted = choice_of(choices_of(db, p.key), s);
  auto const known = secrets_of(db, p.key);
  auto const due = how == haste::at_once
                       ? std::nullopt
                       : due_after_quiet(r, db, p.key, s, now);
  auto const title = filled(about.title.in(p.speaks), with, p.speaks);
  auto const text = filled(about.text.in(p.speaks), with, p.speaks);
  if (wanted.by_email && (r.sends_email || r.is_demo) &&
      has_field(known, sealed_field::email)) {
    put_message(r, db,
                {.kind = outbox_kind::mail,
                 .what = {{}, title, text},
                 .person = p.key,
                 .due = due},
                now);
  }
  if (wanted.by_phone && (r.sends_phone || r.is_demo) &&
      has_field(known, sealed_field::phone)) {
    put_message(
        r, db,
        {.kind = outbox_kind::text_message,
         .what = {{},
                  title,
                  filled(people_words().find("notice_text").in(p.speaks),
                         {{"title", same_in_all(title)}}, p.speaks)},
         .person = p.key,
         .due = due},
        now);
  }
}

}  // namespace

void tell(registry const& r,
          store::writer& db,
          person_id const who,
          std::string_view const about,
          words const& with,
          base::instant const now,
          haste const how) {
  auto const& what = topic_of(about);
  auto const& s = find_subject(what.subject);
  auto const p = find_person(db, who);
  if (!p || p->state != person_state::here ||
      (!s.consent.empty() && !has_consent(db, who, s.consent))) {
    return;
  }
  auto const key = notice_id{r.ids.next(now)};
  insert_notice(db, {.key = key,
                     .person = who,
                     .topic = what.key,
                     .sealed = secrets::seal(r.keys, context_of(key),
                                             content_of(what, with)),
                     .created_at = now});
  post_copies(r, db, *p, what, with, now, how);
}

base::instant hears_at(registry const& r,
                       store::reader& db,
                       person_id const who,
                       std::string_view const about,
                       base::instant const now) {
  return due_after_quiet(r, db, who, find_subject(topic_of(about).subject), now)
      .value_or(now);
}

void write_to(registry const& r,
              store::writer& db,
              sealed_field const by,
              message const& what,
              base::instant const now) {
  auto const is_mail = by == sealed_field::email;
  if (r.is_demo || (is_mail ? r.sends_email : r.sends_phone)) {
    put_message(
        r, db,
        {.kind = is_mail ? outbox_kind::mail : outbox_kind::text_message,
         .what = what},
        now);
  }
}

std::vector<notice_view> notices_for(registry const& r,
                                     store::reader& db,
                                     person_id const who,
                                     bool const only_unread,
                                     std::int64_t const before,
                                     int const limit) {
  auto out = std::vector<notice_view>{};
  for (auto& row : notices_of(db, who, only_unread, before, limit)) {
    auto const said =
        json::parse(secrets::open(r.keys, context_of(row.key), row.sealed));
    auto const part = [&](std::size_t const i) {
      return localized{said.at(0).at(i), said.at(1).at(i), said.at(2).at(i)};
    };
    auto const about = topic_of(row.topic).subject;
    out.push_back({.row = std::move(row),
                   .subject = about,
                   .title = part(0),
                   .text = part(1)});
  }
  return out;
}

notice_settings notice_settings_of(store::reader& db, person_id const who) {
  auto out = notice_settings{
      .quiet = quiet_hours_of(db, who).value_or(quiet_hours{}), .choices = {}};
  auto const made = choices_of(db, who);
  for (auto const& s : subjects()) {
    out.choices.push_back(choice_of(made, s));
  }
  return out;
}

void set_notice_settings(registry const& r,
                         caller const& me,
                         notice_settings const& wanted) {
  r.db.write([&](store::writer& tx) {
    auto const who = me.whom();
    put_quiet_hours(tx, who, wanted.quiet);
    for (auto const& c : wanted.choices) {
      find_subject(c.subject);
      put_choice(tx, who, c);
    }
    auto const p = find_person(tx, who);
    record(r, tx, me, "notices.chosen", who, p ? p->area : "");
  });
}

}  // namespace linli::people
