#include "favours/favour_answers.h"

#include "base/time_text.h"
#include "people/people_answers.h"
#include "people/person_rules.h"
#include "venues/booking_ops.h"

namespace linli::favours {

namespace {

std::optional<std::string> or_none(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

std::string given_name_of(store::reader& db, people::person_id const who) {
  auto const p = people::find_person(db, who);
  return p ? people::given_name(p->name) : "";
}

/// How to reach somebody: what they chose to share.
api::shared_contact contact_of(people::registry const& r,
                               store::reader& db,
                               people::person_id const who,
                               sharing const& s,
                               std::string const& opened) {
  auto out = api::shared_contact{.phone = {}, .words = or_none(opened)};
  if (s.shares_phone) {
    auto const fields = people::open_fields(r, db, who);
    auto const found = fields.find(people::sealed_field::phone);
    if (found != fields.end()) {
      out.phone = found->second;
    }
  }
  return out;
}

api::favour_answer to_api(store::reader& db,
                          people::caller const& by,
                          answer_row const& a,
                          bool const is_staff) {
  auto out = api::favour_answer{
      .id = people::text_of(a.key.value),
      .who = given_name_of(db, a.person),
      .state = static_cast<api::favour_answer_state>(a.state),
      .words = or_none(a.words),
      .thanks = or_none(a.thanks),
      .at = base::rfc3339(a.created_at),
      .is_mine = a.person == by.whom(),
      .person = {},
      .contact = {}};
  if (is_staff) {
    out.person = people::chip(db, a.person);
  }
  return out;
}

std::vector<api::favour_report> reports_of(store::reader& db,
                                           favour_id const which) {
  auto out = std::vector<api::favour_report>{};
  for (auto const& r : open_reports(db, which)) {
    out.push_back({.person = people::chip(db, r.person),
                   .text = r.words,
                   .at = base::rfc3339(r.created_at)});
  }
  return out;
}

}  // namespace

api::favour to_api(store::reader& db,
                   people::caller const& by,
                   favour_row const& f) {
  auto const is_staff = venues::is_staff(by, f.area);
  auto out =
      api::favour{.id = people::text_of(f.key.value),
                  .side = static_cast<api::favour_side>(f.side),
                  .kind = static_cast<api::favour_kind>(f.kind),
                  .state = static_cast<api::favour_state>(f.state),
                  .title = f.title,
                  .about = or_none(f.about),
                  .times = or_none(f.times),
                  .place = or_none(f.place),
                  .who = given_name_of(db, f.person),
                  .area = people::to_api(by.areas->name_of(f.area)),
                  .seen_in = people::to_api(by.areas->name_of(f.seen_in)),
                  .is_for_many = f.is_for_many,
                  .until = base::rfc3339(f.ends_at),
                  .at = base::rfc3339(f.created_at),
                  .is_mine = f.person == by.whom(),
                  .my_answer = {},
                  .person = {},
                  .waiting = {},
                  .reports = {},
                  .reason = {}};
  if (auto const mine = answer_of(db, f.key, by.whom())) {
    out.my_answer = static_cast<api::favour_answer_state>(mine->state);
  }
  if (is_staff || out.is_mine) {
    out.reason = or_none(f.reason);
    out.waiting = std::ranges::count(answers_to(db, f.key), answer_state::said,
                                     &answer_row::state);
  }
  if (is_staff) {
    out.person = people::chip(db, f.person);
    out.reports = static_cast<std::int64_t>(open_reports(db, f.key).size());
  }
  return out;
}

api::favour_view view_of(people::registry const& r,
                         store::reader& db,
                         people::caller const& by,
                         favour_row const& f) {
  auto out = api::favour_view{
      .favour = to_api(db, by, f), .contact = {}, .answers = {}, .reports = {}};
  auto const is_staff = venues::is_staff(by, f.area);
  auto const sees_all = is_staff || speaks_for(db, by, f.person);
  for (auto const& a : answers_to(db, f.key)) {
    auto const is_own = speaks_for(db, by, a.person);
    if (!sees_all && !is_own) {
      continue;
    }
    auto one = to_api(db, by, a, is_staff);
    if (shows_contact(f.state, a.state)) {
      one.contact =
          contact_of(r, db, a.person, a.shares,
                     open_contact(r, "favour answer", a.key.value, a.shares));
      out.contact =
          contact_of(r, db, f.person, f.shares,
                     open_contact(r, "favour", f.key.value, f.shares));
    }
    out.answers.push_back(std::move(one));
  }
  if (is_staff) {
    out.reports = reports_of(db, f.key);
  }
  return out;
}

}  // namespace linli::favours
