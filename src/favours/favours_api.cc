#include "favours/favours_api.h"

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/text.h"
#include "favours/favour_answers.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/venue_answers.h"

namespace linli::favours {

namespace {

using people::asked_from;
using people::caller;
using people::key_from;
using people::people_needs;
using people::registry;
using people::visit_of;

constexpr auto kSides = static_cast<int>(api::favour_side::offered) + 1;
constexpr auto kKinds = static_cast<int>(api::favour_kind::other) + 1;
constexpr auto kStates = static_cast<int>(api::favour_state::hidden) + 1;
constexpr auto kMine = 100;

http::response answer(registry const& r,
                      caller const& by,
                      favour_row const& f) {
  return http::ok(r.db.read(
      [&](store::reader& db) { return api::to_json(view_of(r, db, by, f)); }));
}

http::response answer(registry const& r,
                      caller const& by,
                      favour_page const& page) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto out = api::favour_page{};
    for (auto const& f : page.favours) {
      out.favours.push_back(to_api(db, by, f));
    }
    if (page.has_more) {
      auto const& last = page.favours.back();
      out.next = people::text_of(last.ends_at.unix_s) + "." +
                 people::text_of(last.key.value);
    }
    return api::to_json(out);
  }));
}

/// What both lists are asked.
template <typename Params>
favour_query query_from(Params const& p) {
  auto q = favour_query{.limit = static_cast<int>(p.limit)};
  if (p.side) {
    q.side = static_cast<favour_side>(
        *venues::enum_from<api::favour_side>(*p.side, kSides));
  }
  if (p.kind) {
    q.kind =
        static_cast<int>(*venues::enum_from<api::favour_kind>(*p.kind, kKinds));
  }
  if (p.after) {
    auto const parts = base::split(*p.after, '.');
    q.after_end = {key_from(std::string{parts.at(0)})};
    q.after = {key_from(std::string{parts.at(1)})};
  }
  return q;
}

sharing sharing_from(std::optional<bool> const& shares_phone,
                     std::optional<std::string> const& contact) {
  return {shares_phone.value_or(false), contact.value_or("")};
}

std::optional<people::person_id> person_of(
    std::optional<std::string> const& text) {
  return text ? std::optional{people::person_from(*text)} : std::nullopt;
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_favours(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto q = query_from(p);
  if (p.area) {
    q.areas = by.areas->below({*p.area});
  }
  q.order = p.order == "ending" ? favour_order::ending : favour_order::newest;
  return answer(*r, by, favours_for(*r, by, q));
}

http::response list_at_desk(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_list_favours_at_desk(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto q = query_from(p);
  if (p.state) {
    q.state = static_cast<favour_state>(
        *venues::enum_from<api::favour_state>(*p.state, kStates));
  }
  q.is_reported = p.reported == "yes";
  return answer(*r, by, favours_at_desk(*r, by, q));
}

http::response add(people_needs const& needs, http::request const& asked) {
  api::parse_add_favour(asked);
  auto const wish = api::parse_add_favour_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const what =
      favour_wish{.person = person_of(wish.person),
                  .how = asked_from(wish.how),
                  .side = static_cast<favour_side>(wish.side),
                  .kind = static_cast<int>(wish.kind),
                  .title = wish.title,
                  .about = wish.about.value_or(""),
                  .times = wish.times.value_or(""),
                  .place = wish.place.value_or(""),
                  .is_for_many = wish.is_for_many.value_or(false),
                  .seen_in = static_cast<favour_range>(
                      wish.seen_in.value_or(api::favour_range::community)),
                  .days = static_cast<int>(wish.days),
                  .shares = sharing_from(wish.shares_phone, wish.contact),
                  .agrees = wish.agrees.value_or(false),
                  .own_key = wish.own_key};
  return answer(*r, by, add_favour(*r, by, what));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_favour(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, get_favour(*r, by, {key_from(p.favour_id)}));
}

http::response withdraw(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_withdraw_favour(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const how = asked_from(api::parse_withdraw_favour_body(asked).how);
  return answer(*r, by, withdraw_favour(*r, by, {key_from(p.favour_id)}, how));
}

http::response finish(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_finish_favour(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const how = asked_from(api::parse_finish_favour_body(asked).how);
  return answer(*r, by, finish_favour(*r, by, {key_from(p.favour_id)}, how));
}

http::response say_yes(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_answer_favour(asked);
  auto const wish = api::parse_answer_favour_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(
      *r, by,
      answer_favour(*r, by, {key_from(p.favour_id)},
                    {.person = person_of(wish.person),
                     .how = asked_from(wish.how),
                     .words = wish.words.value_or(""),
                     .shares = sharing_from(wish.shares_phone, wish.contact),
                     .agrees = wish.agrees.value_or(false)}));
}

http::response report(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_report_favour(asked);
  auto const wish = api::parse_report_favour_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                report_favour(*r, by, {key_from(p.favour_id)}, wish.text));
}

http::response hide(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_hide_favour(asked);
  auto const wish = api::parse_hide_favour_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                hide_favour(*r, by, {key_from(p.favour_id)}, wish.hidden,
                            wish.reason.value_or("")));
}

http::response decide(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_decide_favour_answer(asked);
  auto const wish = api::parse_decide_favour_answer_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                decide_answer(*r, by, {key_from(p.favour_answer_id)},
                              wish.accepted, asked_from(wish.how)));
}

http::response take_back(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_withdraw_favour_answer(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const how =
      asked_from(api::parse_withdraw_favour_answer_body(asked).how);
  return answer(*r, by,
                withdraw_answer(*r, by, {key_from(p.favour_answer_id)}, how));
}

http::response say_thanks(people_needs const& needs,
                          http::request const& asked) {
  auto const p = api::parse_thank_for_favour(asked);
  auto const wish = api::parse_thank_for_favour_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by,
                thank(*r, by, {key_from(p.favour_answer_id)},
                      wish.text.value_or(""), asked_from(wish.how)));
}

http::response list_mine(people_needs const& needs,
                         http::request const& asked) {
  api::parse_list_my_favours(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const& who = by;
  return http::ok(at.db.read([&](store::reader& db) {
    auto const agreed = people::consents_for(db, who.whom());
    auto out = api::my_favours{
        .agreed = std::ranges::any_of(
            agreed.consents,
            [](auto const& c) { return c.purpose == kPurpose && c.given; }),
        .own = {},
        .answered = {}};
    for (auto const& f : favours_of(db, who.whom(), kMine)) {
      out.own.push_back(to_api(db, who, f));
    }
    for (auto const& a : answers_of(db, who.whom(), kMine)) {
      auto const f = find_favour(db, a.favour);
      if (f && !is_hidden(*f)) {
        out.answered.push_back(to_api(db, who, *f));
      }
    }
    return api::to_json(out);
  }));
}

}  // namespace

void mount_favours(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const on = people::adder(r, needs, "/api/v1/d/{district}");
  auto const one = std::string{"/favours/{favour_id}"};
  auto const reply = std::string{"/favour-answers/{favour_answer_id}"};
  on(verb::get, "/favours", list);
  on(verb::post, "/favours", add);
  on(verb::get, "/favours-at-desk", list_at_desk);
  on(verb::get, one, get);
  on(verb::post, one + "/withdraw", withdraw);
  on(verb::post, one + "/done", finish);
  on(verb::post, one + "/answers", say_yes);
  on(verb::post, one + "/reports", report);
  on(verb::put, one + "/hiding", hide);
  on(verb::post, reply + "/decision", decide);
  on(verb::post, reply + "/withdraw", take_back);
  on(verb::post, reply + "/thanks", say_thanks);
  on(verb::get, "/me/favours", list_mine);
}

}  // namespace linli::favours
