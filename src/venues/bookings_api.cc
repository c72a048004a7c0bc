#include <algorithm>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/time_text.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/venue_answers.h"
#include "venues/venues_api.h"

namespace linli::venues {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kLongestList = std::int64_t{100} * 24 * 3600;
constexpr auto kMostOfMine = 200;

base::instant moment_from(std::string const& text) {
  auto const at = base::parse_rfc3339(text);
  ensure(at.has_value(), fault::invalid, "venues.bad_time",
         "Expected a moment of RFC 3339.");
  return *at;
}

std::optional<base::instant> moment_from(
    std::optional<std::string> const& text) {
  return text ? std::optional{moment_from(*text)} : std::nullopt;
}

std::optional<int> narrow(std::optional<std::int64_t> const n) {
  return n ? std::optional{static_cast<int>(*n)} : std::nullopt;
}

std::optional<std::string> layout_from(
    std::optional<api::room_layout> const wish) {
  return wish ? std::optional{key_of(*wish)} : std::nullopt;
}

booking_scope scope_from(std::optional<api::booking_scope> const wish) {
  return static_cast<booking_scope>(
      wish.value_or(static_cast<api::booking_scope>(0)));
}

http::response answer_list(people::registry const& r,
                           people::caller const& by,
                           std::vector<booking_row> const& all,
                           std::optional<std::string> const& next = {}) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto out = api::booking_list{};
    for (auto const& b : all) {
      out.bookings.push_back(to_api(db, by, b));
    }
    out.next = next;
    return api::to_json(out);
  }));
}

http::response answer_one(people::registry const& r,
                          people::caller const& by,
                          booking_row const& b) {
  return http::ok(r.db.read(
      [&](store::reader& db) { return api::to_json(to_api(db, by, b)); }));
}

http::response answer_booked(people::registry const& r,
                             people::caller const& by,
                             booked const& all) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto out = api::booked{};
    for (auto const& b : all.bookings) {
      out.bookings.push_back(to_api(db, by, b));
    }
    for (auto const& t : all.left_out) {
      out.left_out.push_back(to_api(t));
    }
    return api::to_json(out);
  }));
}

std::vector<room_id> rooms_meant(store::reader& db,
                                 venue_id const where,
                                 std::optional<std::string> const& only) {
  auto const all = rooms_of(db, where);
  if (!only) {
    auto out = std::vector<room_id>{};
    for (auto const& room : all) {
      out.push_back(room.key);
    }
    return out;
  }
  auto const room = open_room(db, {key_from(*only)});
  ensure(room.venue == where, fault::not_found, "venues.no_such_room",
         "The venue has no such room.");
  return room_tree{all}.sharing(room.key);
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_bookings(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const within = time_span{moment_from(p.from), moment_from(p.until)};
  ensure(within.from < within.until && length_s(within) <= kLongestList,
         fault::invalid, "venues.bad_time", "Expected a span of 100 days.");
  auto found = r->db.read([&](store::reader& db) {
    auto const venue = open_venue(db, {key_from(p.venue_id)});
    auto out = std::vector<booking_row>{};
    for (auto const room : rooms_meant(db, venue.key, p.room)) {
      auto const some = bookings_between(db, room, within);
      out.insert(out.end(), some.begin(), some.end());
    }
    return out;
  });
  std::ranges::sort(found, {}, [](booking_row const& b) {
    return std::pair{b.at.from, b.key};
  });
  return answer_list(*r, by, found);
}

template <typename Wish>
booking_wish times_from(Wish const& wish) {
  return {.at = {moment_from(wish.from), moment_from(wish.until)},
          .rule = wish.rule.value_or(""),
          .persons = narrow(wish.persons)};
}

http::response create(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_create_booking(asked);
  auto const wish = api::parse_create_booking_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = times_from(wish);
  what.skip_taken = wish.skip_taken.value_or(false);
  what.kind =
      static_cast<booking_kind>(wish.kind.value_or(api::booking_kind::booking));
  what.title = wish.title;
  what.party = wish.party.value_or("");
  what.layout = layout_from(wish.layout).value_or("");
  what.is_public = wish.is_public.value_or(false);
  what.own_key = wish.own_key;
  if (wish.person) {
    what.person = people::person_from(*wish.person);
  }
  if (wish.how) {
    what.how = people::asked_from(wish.how);
  }
  if (wish.again) {
    what.again = booking_id{key_from(*wish.again)};
  }
  return answer_booked(*r, by,
                       create_booking(*r, by, {key_from(p.room_id)}, what));
}

http::response try_it(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_try_booking(asked);
  auto const wish = api::parse_try_booking_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto but = std::optional<booking_id>{};
  if (wish.but) {
    but = booking_id{key_from(*wish.but)};
  }
  auto const found =
      try_booking(*r, by, {key_from(p.room_id)}, times_from(wish), but);
  auto out =
      api::booking_outlook{.times = static_cast<std::int64_t>(found.times),
                           .taken = {},
                           .other_rooms = {},
                           .other_times = {},
                           .needs_approval = found.needs_approval};
  for (auto const& t : found.taken) {
    out.taken.push_back(to_api(t));
  }
  for (auto const& room : found.other_rooms) {
    out.other_rooms.push_back(
        {people::text_of(room.key.value), to_api(room.name), room.seats});
  }
  for (auto const& s : found.other_times) {
    out.other_times.push_back({base::rfc3339(s.from), base::rfc3339(s.until)});
  }
  return http::ok(api::to_json(out));
}

http::response list_asked(people_needs const& needs,
                          http::request const& asked) {
  auto const p = api::parse_list_asked_bookings(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const limit = static_cast<std::size_t>(p.limit);
  auto const areas = by.areas->below(by.scope());
  auto const venues = by.venues();
  auto found = r->db.read([&](store::reader& db) {
    return asked_in(db, areas, venues, p.after ? key_from(*p.after) : 0,
                    static_cast<int>(limit) + 1);
  });
  auto next = std::optional<std::string>{};
  if (found.size() > limit) {
    found.resize(limit);
    next = people::text_of(found.back().key.value);
  }
  return answer_list(*r, by, found, next);
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_booking(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_one(*r, by, get_booking(*r, by, {key_from(p.booking_id)}));
}

http::response update(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_update_booking(asked);
  auto const wish = api::parse_update_booking_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = booking_change{.from = moment_from(wish.from),
                             .until = moment_from(wish.until),
                             .title = wish.title,
                             .party = wish.party,
                             .persons = narrow(wish.persons),
                             .layout = layout_from(wish.layout),
                             .is_public = wish.is_public};
  if (wish.room) {
    what.room = room_id{key_from(*wish.room)};
  }
  return answer_booked(
      *r, by,
      update_booking(*r, by, {key_from(p.booking_id)}, wish.revision,
                     scope_from(wish.scope), what));
}

http::response cancel(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_cancel_booking(asked);
  auto const wish = api::parse_cancel_booking_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_booked(
      *r, by,
      cancel_booking(*r, by, {key_from(p.booking_id)}, scope_from(wish.scope),
                     wish.reason.value_or("")));
}

http::response decide(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_decide_booking(asked);
  auto const wish = api::parse_decide_booking_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_one(*r, by,
                    decide_booking(*r, by, {key_from(p.booking_id)},
                                   wish.agreed, wish.reason.value_or("")));
}

http::response check_in(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_check_in_booking(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_one(*r, by, check_in_booking(*r, by, {key_from(p.booking_id)}));
}

http::response list_mine(people_needs const& needs,
                         http::request const& asked) {
  api::parse_list_my_bookings(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = by.whom();
  auto const now = by.now;
  auto const found = r->db.read([&](store::reader& db) {
    return bookings_of(db, who, now, kMostOfMine);
  });
  return answer_list(*r, by, found);
}

}  // namespace

void mount_bookings(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const one = std::string{"/bookings/{booking_id}"};
  add(verb::get, "/venues/{venue_id}/bookings", list);
  add(verb::post, "/rooms/{room_id}/bookings", create);
  add(verb::post, "/rooms/{room_id}/bookings/try", try_it);
  add(verb::get, "/bookings/asked", list_asked);
  add(verb::get, one, get);
  add(verb::patch, one, update);
  add(verb::post, one + "/cancel", cancel);
  add(verb::post, one + "/decision", decide);
  add(verb::post, one + "/arrival", check_in);
  add(verb::get, "/me/bookings", list_mine);
}

}  // namespace linli::venues
