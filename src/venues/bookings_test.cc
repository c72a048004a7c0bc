#include <atomic>
#include <thread>

#include "venues/booking_store.h"
#include "venues/test_venue.h"

namespace linli::venues {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct bookings : venue_registry {};

LINLI_ON_BOTH_ENGINES(bookings);

TEST_P(bookings, the_whole_room_blocks_its_parts_and_they_block_it) {
  auto const v = venue().at("id").get<std::string>();
  auto const whole = room(v, {});
  auto const left = room(v, {{"within", whole}});
  auto const right = room(v, {{"within", whole}});
  EXPECT_EQ(book(left, "2026-11-25T10:00", "2026-11-25T12:00", desk).status,
            200);
  EXPECT_EQ(book(whole, "2026-11-25T11:00", "2026-11-25T13:00", desk).code(),
            "venues.slot_taken");
  EXPECT_EQ(book(right, "2026-11-25T11:00", "2026-11-25T13:00", desk).status,
            200);
  EXPECT_EQ(book(whole, "2026-11-25T13:00", "2026-11-25T14:00", desk).status,
            200);
  EXPECT_EQ(book(left, "2026-11-25T13:30", "2026-11-25T14:30", desk).code(),
            "venues.slot_taken");
  EXPECT_EQ(ask(verb::patch, "/rooms/" + whole, desk,
                {{"revision", 1}, {"within", left}})
                .code(),
            "venues.within_itself");
  EXPECT_EQ(ask(verb::del, "/rooms/" + whole, desk).code(),
            "venues.still_booked");
  expect_sound();
}

TEST_P(bookings, a_room_comes_into_another_only_where_its_parts_are_free) {
  auto const v = venue().at("id").get<std::string>();
  auto const floor = room(v, {});
  auto const hall = room(v, {{"within", floor}});
  auto const corner = room(v, {});
  auto const desk_in_it = room(v, {{"within", corner}});
  auto const put_in = [&] {
    return ask(verb::patch, "/rooms/" + corner, desk,
               {{"revision", 1}, {"within", hall}});
  };
  book(desk_in_it, "2026-11-25T10:00", "2026-11-25T12:00", desk);
  book(corner, "2026-11-25T12:00", "2026-11-25T13:00", desk);
  auto const whole = book(floor, "2026-11-25T11:00", "2026-11-25T12:00", desk)
                         .body.at("bookings")[0];
  EXPECT_EQ(put_in().code(), "venues.slot_taken");
  post("/bookings/" + whole.at("id").get<std::string>() + "/cancel",
       json::object(), desk);
  auto const done = put_in();
  EXPECT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(book(floor, "2026-11-25T11:00", "2026-11-25T12:00", desk).code(),
            "venues.slot_taken");
  expect_sound();
}

TEST_P(bookings, buffers_are_kept_free) {
  auto const v = venue().at("id").get<std::string>();
  auto const where =
      room(v, {{"buffer_before_minutes", 10}, {"buffer_after_minutes", 20}});
  EXPECT_EQ(book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk).status,
            200);
  EXPECT_EQ(book(where, "2026-11-25T11:29", "2026-11-25T12:00", desk).code(),
            "venues.slot_taken");
  EXPECT_EQ(book(where, "2026-11-25T11:30", "2026-11-25T12:00", desk).status,
            200);
}

TEST_P(bookings, what_is_taken_is_explained_and_others_are_offered) {
  auto const v =
      venue({{"hours",
              {{"week", {{{"from", 2 * 1440 + 540}, {"to", 2 * 1440 + 1020}}}},
               {"exceptions", json::array()}}}})
          .at("id")
          .get<std::string>();
  auto const small = room(v, {{"seats", 8}});
  auto const large = room(v, {{"seats", 30}});
  auto const middle = room(v, {{"seats", 12}});
  book(large, "2026-11-25T10:00", "2026-11-25T12:00", desk,
       {{"title", "书法"}, {"is_public", true}});
  auto const asked = post("/rooms/" + large + "/bookings/try",
                          {{"from", moment("2026-11-25T11:00")},
                           {"until", moment("2026-11-25T12:30")},
                           {"persons", 10}},
                          resident_session)
                         .body;
  ASSERT_THAT(asked.at("taken"), SizeIs(1));
  EXPECT_EQ(asked["taken"][0]["why"], "booked");
  EXPECT_EQ(asked["taken"][0]["title"], "书法");
  ASSERT_THAT(asked.at("other_rooms"), SizeIs(1));
  EXPECT_EQ(asked["other_rooms"][0]["room"], middle);
  ASSERT_GE(asked.at("other_times").size(), 2U);
  EXPECT_EQ(asked["other_times"][0]["from"], moment("2026-11-25T12:00"));
  EXPECT_EQ(
      book(large, "2026-11-25T16:30", "2026-11-25T17:30", resident_session)
          .code(),
      "venues.not_open");
  EXPECT_EQ(book(large, "2026-11-25T13:00", "2026-11-25T14:00",
                 resident_session, {{"persons", 31}})
                .code(),
            "venues.too_many_persons");
  EXPECT_EQ(book(small, "2026-11-24T15:00", "2026-11-24T15:30", desk).code(),
            "venues.in_the_past");
  EXPECT_EQ(book(small, "2026-11-25T15:00", "2026-11-25T14:30", desk).code(),
            "venues.bad_time");
}

// What is offered is tapped: nothing of it may be refused then.
TEST_P(bookings, rooms_are_offered_when_the_venue_is_open_and_soon_enough) {
  auto const v =
      venue({{"book_ahead_days", 7},
             {"hours",
              {{"week", {{{"from", 2 * 1440 + 540}, {"to", 2 * 1440 + 1020}}}},
               {"exceptions", json::array()}}}})
          .at("id")
          .get<std::string>();
  auto const hall = room(v, {});
  room(v, {});
  auto const offered = [&](std::string_view const from,
                           std::string_view const until,
                           std::string const& as) {
    auto const found =
        post("/rooms/" + hall + "/bookings/try",
             {{"from", moment(from)}, {"until", moment(until)}}, as);
    EXPECT_THAT(found.body.at("taken"), SizeIs(1));
    return found.body.at("other_rooms");
  };
  EXPECT_THAT(offered("2026-11-25T16:30", "2026-11-25T17:30", resident_session),
              IsEmpty());
  EXPECT_THAT(offered("2026-11-18T10:00", "2026-11-18T11:00", resident_session),
              IsEmpty());
  EXPECT_THAT(offered("2026-11-18T10:00", "2026-11-18T11:00", desk), IsEmpty());
  book(hall, "2026-11-25T10:00", "2026-11-25T11:00", desk);
  EXPECT_THAT(offered("2026-11-25T10:00", "2026-11-25T11:00", resident_session),
              SizeIs(1));
  // Too far ahead for residents, in whichever room.
  book(hall, "2026-12-02T10:00", "2026-12-02T11:00", desk);
  EXPECT_THAT(offered("2026-12-02T10:00", "2026-12-02T11:00", resident_session),
              IsEmpty());
  EXPECT_THAT(offered("2026-12-02T10:00", "2026-12-02T11:00", desk), SizeIs(1));
}

TEST_P(bookings, times_are_offered_as_far_ahead_as_one_may_book) {
  auto const v = venue({{"book_ahead_days", 7}}).at("id").get<std::string>();
  auto const where = room(v, {});
  book(where, "2026-12-01T14:00", "2026-12-01T15:45", desk);
  book(where, "2026-12-01T16:45", "2026-12-01T18:00", desk);
  auto const offered = [&](std::string const& as) {
    auto out = std::vector<std::string>{};
    auto const found = post("/rooms/" + where + "/bookings/try",
                            {{"from", moment("2026-12-01T15:00")},
                             {"until", moment("2026-12-01T16:00")}},
                            as);
    for (auto const& t : found.body.at("other_times")) {
      out.push_back(base::text_of(base::wall_time_of(
          *base::parse_rfc3339(t.at("from").get<std::string>()), kZone)));
    }
    return out;
  };
  // Seven days from now it is four in the afternoon.
  EXPECT_THAT(offered(resident_session),
              ElementsAre("2026-12-01T15:45", "2026-12-01T13:00"));
  EXPECT_THAT(offered(desk), ElementsAre("2026-12-01T15:45", "2026-12-01T13:00",
                                         "2026-12-01T18:00"));
  EXPECT_EQ(
      book(where, "2026-12-01T15:45", "2026-12-01T16:45", resident_session)
          .status,
      200);
}

TEST_P(bookings, no_time_is_offered_that_has_begun) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const at = [](std::string_view const wall) {
    return *base::parse_rfc3339(moment(wall));
  };
  now = at("2026-11-25T10:07");
  desk = officer(role::community_staff, "C1");
  book(where, "2026-11-25T10:10", "2026-11-25T11:00", desk);
  book(where, "2026-11-25T12:30", "2026-11-25T20:00", desk);
  auto const first_offered = [&](std::string_view const from) {
    auto const found =
        post("/rooms/" + where + "/bookings/try",
             {{"from", moment(from)},
              {"until", base::rfc3339({at(from).unix_s + 3600})}},
             resident_session);
    return found.body.at("other_times").at(0).at("from");
  };
  EXPECT_EQ(first_offered("2026-11-25T10:30"), moment("2026-11-25T11:00"));
  // Wished for in the past, and where nothing is in the way from now on.
  now = at("2026-11-25T11:00");
  resident_session = signed_in("13800000001");
  EXPECT_EQ(first_offered("2026-11-25T09:00"), moment("2026-11-25T11:15"));
  now = at("2026-11-25T11:01");
  EXPECT_EQ(first_offered("2026-11-25T09:00"), moment("2026-11-25T11:15"));
}

TEST_P(bookings, a_group_has_its_time_in_a_week_whoever_books) {
  auto const v = venue({{"group_quota_minutes", 120}});
  EXPECT_EQ(v.at("group_quota_minutes"), 120);
  auto const hall = room(v.at("id"), {});
  auto const other = signed_in("13800000002");
  auto const for_party = [](std::string const& name) {
    return json{{"party", name}};
  };
  auto const mine = book(hall, "2026-11-25T10:00", "2026-11-25T11:30",
                         resident_session, for_party("舞蹈队 A"));
  ASSERT_EQ(mine.status, 200) << mine.body.dump();
  EXPECT_EQ(book(hall, "2026-11-26T10:00", "2026-11-26T11:00", other,
                 for_party("舞蹈队 a"))
                .code(),
            "venues.over_group_quota");
  EXPECT_EQ(book(hall, "2026-11-26T10:00", "2026-11-26T10:30", other,
                 for_party("舞蹈队 a"))
                .status,
            200);
  // Another group, another week, nobody's group, and staff.
  EXPECT_EQ(book(hall, "2026-11-26T12:00", "2026-11-26T14:00", other,
                 for_party("合唱队"))
                .status,
            200);
  EXPECT_EQ(book(hall, "2026-12-02T10:00", "2026-12-02T12:00", other,
                 for_party("舞蹈队 A"))
                .status,
            200);
  EXPECT_EQ(book(hall, "2026-11-27T10:00", "2026-11-27T14:00", desk,
                 for_party("舞蹈队 A"))
                .status,
            200);
  auto const nobodys =
      book(hall, "2026-11-28T10:00", "2026-11-28T14:00", other);
  ASSERT_EQ(nobodys.status, 200);
  // Naming the group afterwards is no way around it.
  auto const id = nobodys.body.at("bookings").at(0).at("id").get<std::string>();
  EXPECT_EQ(ask(verb::patch, "/bookings/" + id, other,
                {{"revision", 1}, {"party", "舞蹈队 A"}})
                .code(),
            "venues.over_group_quota");
}

TEST_P(bookings, residents_book_within_the_limits_of_the_venue) {
  auto const v = venue({{"book_ahead_days", 14}, {"quota_minutes", 120}})
                     .at("id")
                     .get<std::string>();
  auto const free = room(v, {});
  auto const staffs = room(v, {{"who_books", "staff"}});
  EXPECT_EQ(book(free, "2026-12-09T10:00", "2026-12-09T11:00", resident_session)
                .code(),
            "venues.too_early");
  EXPECT_EQ(
      book(staffs, "2026-11-25T10:00", "2026-11-25T11:00", resident_session)
          .code(),
      "venues.not_for_residents");
  EXPECT_EQ(book(free, "2026-11-25T10:00", "2026-11-25T11:00", resident_session)
                .status,
            200);
  EXPECT_EQ(book(free, "2026-11-29T10:00", "2026-11-29T11:01", resident_session)
                .code(),
            "venues.over_quota");
  EXPECT_EQ(book(free, "2026-11-30T10:00", "2026-11-30T11:01", resident_session)
                .status,
            200);
  EXPECT_EQ(book(free, "2026-11-26T10:00", "2026-11-26T11:00", resident_session,
                 {{"kind", "closure"}})
                .code(),
            "people.not_allowed");
  // Staff is not held by them.
  EXPECT_EQ(book(staffs, "2027-05-09T10:00", "2027-05-09T18:00", desk).status,
            200);
}

TEST_P(bookings, where_staff_is_asked_the_answer_reaches_whoever_asked) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "on_approval"}});
  auto const wish = book(where, "2026-11-26T10:00", "2026-11-26T11:00",
                         resident_session, {{"rule", "FREQ=WEEKLY;COUNT=2"}});
  ASSERT_EQ(wish.status, 200) << wish.body.dump();
  EXPECT_EQ(wish.body["bookings"][0]["state"], "asked");
  // It holds the room until somebody says no.
  EXPECT_EQ(book(where, "2026-11-26T10:00", "2026-11-26T11:00", desk).code(),
            "venues.slot_taken");
  auto const waiting = get("/bookings/asked", desk);
  EXPECT_THAT(waiting.body.at("bookings"), SizeIs(2));
  EXPECT_THAT(get("/bookings/asked?limit=1", desk).body.at("bookings"),
              SizeIs(1));
  EXPECT_THAT(get("/bookings/asked", officer(role::community_staff, "C2"))
                  .body.at("bookings"),
              IsEmpty());
  auto const id = wish.body["bookings"][0]["id"].get<std::string>();
  EXPECT_EQ(
      post("/bookings/" + id + "/decision", {{"agreed", false}}, desk).code(),
      "venues.reason_needed");
  auto const no = post("/bookings/" + id + "/decision",
                       {{"agreed", false}, {"reason", "那天要消毒"}}, desk);
  EXPECT_EQ(no.body.at("state"), "declined");
  EXPECT_EQ(
      post("/bookings/" + id + "/decision", {{"agreed", true}}, desk).code(),
      "venues.not_asked");
  auto const told = get("/me/notices", resident_session).body.at("notices");
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told[0].at("title").at("zh"),
            "11月26日周四 10:00–11:00的大厅没能订成");
  EXPECT_EQ(book(where, "2026-11-26T10:00", "2026-11-26T11:00", desk).status,
            200);
}

TEST_P(bookings, all_that_is_kept_of_one_is_exported_and_its_words_erased) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "on_approval"}});
  auto const wish =
      book(where, "2026-11-26T10:00", "2026-11-26T11:00", resident_session,
           {{"title", "聚会玄字"}, {"party", "合唱队玄字"}, {"persons", 12}});
  ASSERT_EQ(wish.status, 200) << wish.body.dump();
  auto const id = wish.body["bookings"][0]["id"].get<std::string>();
  post("/bookings/" + id + "/decision",
       {{"agreed", false}, {"reason", "那天要消毒玄字"}}, desk);
  auto const later =
      book(where, "2026-11-27T10:00", "2026-11-27T11:00", resident_session);
  post("/bookings/" + later.body["bookings"][0]["id"].get<std::string>() +
           "/cancel",
       json::object(), resident_session);
  auto const me = get("/me", resident_session).body.at("id").get<std::string>();
  db->write([&](store::writer& tx) {
    put_calendar_address(tx, {std::stoll(me)}, "hash", now);
  });

  auto const all = kept(resident_session, "booking");
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(all[0].at("text"), "聚会玄字");
  EXPECT_EQ(all[0].at("state"), "declined");
  EXPECT_EQ(detail(all[0], "room"), "大厅");
  EXPECT_EQ(detail(all[0], "group"), "合唱队玄字");
  EXPECT_EQ(detail(all[0], "persons"), "12");
  EXPECT_EQ(detail(all[0], "reason"), "那天要消毒玄字");
  EXPECT_EQ(detail(all[0], "until_at"), "2026-11-26T03:00:00Z");
  EXPECT_EQ(all[1].at("state"), "cancelled");
  EXPECT_THAT(kept(resident_session, "calendar_address"), SizeIs(1));
  ASSERT_EQ(post("/me/erase", {{"really", true}}, resident_session).status,
            204);
  EXPECT_THAT(columns_saying("玄字"), IsEmpty());
  expect_sound();
}

TEST_P(bookings, what_nobody_answered_is_declined_when_it_begins) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "on_approval"}});
  auto const wish = book(where, "2026-11-26T10:00", "2026-11-26T11:00",
                         resident_session, {{"rule", "FREQ=WEEKLY;COUNT=3"}});
  auto const path = [&](std::size_t const which) {
    return "/bookings/" +
           wish.body.at("bookings")[which].at("id").get<std::string>();
  };
  auto const state = [&](std::size_t const which) {
    return get(path(which), desk).body.at("state").get<std::string>();
  };
  auto const clock = [&](std::string_view const wall) {
    now = base::instant_of(*base::parse_wall_time(wall), kZone);
    desk = officer(role::community_staff, "C1");  // who was there has gone home
  };
  clock("2026-11-26T09:59");
  EXPECT_EQ(tend_bookings(*reg, now), 0U);
  clock("2026-11-26T10:00");
  auto const yes = json{{"agreed", true}};
  EXPECT_EQ(post(path(0) + "/decision", yes, desk).code(), "venues.is_over");
  EXPECT_EQ(tend_bookings(*reg, now), 1U);
  EXPECT_EQ(tend_bookings(*reg, now), 0U);
  EXPECT_EQ(state(0), "declined");
  EXPECT_EQ(state(1), "asked");
  auto const told = get("/me/notices", resident_session).body.at("notices");
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_EQ(told[0].at("title").at("zh"),
            "11月26日周四 10:00–11:00的大厅没有等到答复");
  // Of a series what is to come is agreed to, and no more than that.
  clock("2026-12-03T10:30");
  EXPECT_EQ(post(path(2) + "/decision", yes, desk).body.at("state"), "booked");
  EXPECT_EQ(state(1), "asked");
  EXPECT_EQ(tend_bookings(*reg, now), 1U);
  EXPECT_EQ(state(1), "declined");
  EXPECT_EQ(state(2), "booked");
  EXPECT_THAT(get("/bookings/asked", desk).body.at("bookings"), IsEmpty());
}

TEST_P(bookings, what_nobody_answered_long_ago_is_no_news) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "on_approval"}});
  book(where, "2026-11-26T10:00", "2026-11-26T11:00", resident_session);
  now = base::instant_of(*base::parse_wall_time("2026-11-28T10:00"), kZone);
  EXPECT_EQ(tend_bookings(*reg, now), 1U);
  EXPECT_THAT(get("/me/notices", resident_session).body.at("notices"),
              IsEmpty());
}

TEST_P(bookings, what_nobody_answered_ends_in_a_room_closed_since_as_well) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "on_approval"}});
  ASSERT_EQ(
      book(where, "2026-11-26T10:00", "2026-11-26T11:00", resident_session)
          .status,
      200);
  now = base::instant_of(*base::parse_wall_time("2026-11-26T11:00"), kZone);
  desk = officer(role::community_staff, "C1");
  ASSERT_EQ(ask(verb::del, "/rooms/" + where, desk).status, 200);
  EXPECT_EQ(tend_bookings(*reg, now), 1U);
  EXPECT_THAT(get("/bookings/asked", desk).body.at("bookings"), IsEmpty());
}

TEST_P(bookings, by_a_rule_all_are_booked_or_those_that_are_free) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  book(where, "2026-12-02T10:00", "2026-12-02T11:00", desk);
  auto const rule = json{{"rule", "FREQ=WEEKLY;COUNT=3"}};
  EXPECT_EQ(
      book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, rule).code(),
      "venues.slot_taken");
  EXPECT_THAT(list(v, desk).body.at("bookings"), SizeIs(1));
  auto const some =
      book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk,
           {{"rule", "FREQ=WEEKLY;COUNT=3"}, {"skip_taken", true}});
  EXPECT_THAT(begins(some),
              ElementsAre("2026-11-25T10:00", "2026-12-09T10:00"));
  ASSERT_THAT(some.body.at("left_out"), SizeIs(1));
  EXPECT_EQ(some.body["left_out"][0]["from"], moment("2026-12-02T10:00"));
  EXPECT_EQ(book(where, "2026-11-25T12:00", "2026-11-25T13:00", desk,
                 {{"rule", "FREQ=HOURLY"}})
                .code(),
            "venues.bad_rule");
  EXPECT_THAT(book(where, "2026-11-25T12:00", "2026-11-25T13:00", desk,
                   {{"rule", "FREQ=DAILY;COUNT=500"}})
                  .body.at("bookings"),
              SizeIs(367));  // a year of days, and the first
  expect_sound();
}

TEST_P(bookings, sent_twice_it_is_booked_once) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const key =
      json{{"own_key", "page-0001"}, {"rule", "FREQ=DAILY;COUNT=2"}};
  auto const a = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, key);
  auto const b = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, key);
  EXPECT_EQ(a.status, 200) << a.body.dump();
  EXPECT_EQ(a.body["bookings"], b.body["bookings"]);
  EXPECT_THAT(list(v).body.at("bookings"), SizeIs(2));
}

TEST_P(bookings, of_many_who_want_a_room_at_once_one_has_it) {
  auto const v = venue().at("id").get<std::string>();
  auto const whole = room(v, {});
  auto const part = room(v, {{"within", whole}});
  auto given = std::atomic<int>{0};
  auto refused = std::atomic<int>{0};
  {
    auto threads = std::vector<std::jthread>{};
    for (auto i = 0; i != 8; ++i) {
      threads.emplace_back([&, i] {
        auto const answer = book(i % 2 == 0 ? whole : part, "2026-11-25T10:00",
                                 "2026-11-25T11:00", desk);
        (answer.status == 200 ? given : refused) += 1;
      });
    }
  }
  EXPECT_EQ(given, 1);
  EXPECT_EQ(refused, 7);
  expect_sound();
}

}  // namespace
}  // namespace linli::venues
