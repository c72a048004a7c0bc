#include "base/text.h"
#include "venues/test_venue.h"

namespace linli::venues {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct booking_changes : venue_registry {};

LINLI_ON_BOTH_ENGINES(booking_changes);

TEST_P(booking_changes, one_of_a_series_those_that_follow_or_all_are_moved) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto all = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk,
                  {{"rule", "FREQ=WEEKLY;COUNT=4"}})
                 .body.at("bookings");
  auto const to = [](std::string_view const from,
                     std::string_view const until) {
    return json{{"from", moment(from)}, {"until", moment(until)}};
  };
  // The second alone goes to the afternoon.
  EXPECT_EQ(
      change(all[1], to("2026-12-02T15:00", "2026-12-02T16:00"), desk).status,
      200);
  // The third and those that follow, an hour later and longer.
  auto later = to("2026-12-09T11:00", "2026-12-09T12:30");
  later["scope"] = "following";
  auto const moved = change(all[2], later, desk);
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_THAT(begins(moved),
              ElementsAre("2026-12-09T11:00", "2026-12-16T11:00"));
  EXPECT_NE(moved.body["bookings"][0]["series"], all[0]["series"]);
  // All of the first series that are to come; the moved one stays moved.
  auto const first =
      get("/bookings/" + all[0]["id"].get<std::string>(), desk).body;
  auto early = to("2026-11-25T09:00", "2026-11-25T10:00");
  early["scope"] = "all";
  early["title"] = "早茶";
  auto const both = change(first, early, desk);
  ASSERT_EQ(both.status, 200) << both.body.dump();
  EXPECT_THAT(begins(both),
              ElementsAre("2026-11-25T09:00", "2026-12-02T15:00"));
  EXPECT_EQ(both.body["bookings"][1]["title"], "早茶");
  // Into something that is taken: none is moved.
  book(where, "2026-12-16T14:00", "2026-12-16T15:00", desk);
  auto const third =
      get("/bookings/" + all[2]["id"].get<std::string>(), desk).body;
  auto onto = to("2026-12-09T14:00", "2026-12-09T15:00");
  onto["scope"] = "following";
  EXPECT_EQ(change(third, onto, desk).code(), "venues.slot_taken");
  EXPECT_THAT(
      begins(list(v, desk)),
      ElementsAre("2026-11-25T09:00", "2026-12-02T15:00", "2026-12-09T11:00",
                  "2026-12-16T11:00", "2026-12-16T14:00"));
  expect_sound();
}

TEST_P(booking_changes, one_that_was_given_another_room_stays_in_it) {
  auto const v = venue().at("id").get<std::string>();
  auto const usual = room(v, {});
  auto const other = room(v, {});
  auto const all = book(usual, "2026-11-25T10:00", "2026-11-25T11:00", desk,
                        {{"rule", "FREQ=WEEKLY;COUNT=3"}})
                       .body.at("bookings");
  auto const now_of = [&](json const& b) {
    return get("/bookings/" + b.at("id").get<std::string>(), desk).body;
  };
  auto const rooms = [](reply const& changed) {
    auto out = std::vector<std::string>{};
    for (auto const& b : changed.body.at("bookings")) {
      out.push_back(b.at("room").get<std::string>());
    }
    return out;
  };
  ASSERT_EQ(change(all[1], {{"room", other}}, desk).status, 200);
  ASSERT_EQ(book(usual, "2026-12-02T10:00", "2026-12-02T11:00", desk).status,
            200);
  // All are called otherwise: none goes anywhere, above all not where the
  // second was.
  auto const named =
      change(now_of(all[0]), {{"title", "早茶"}, {"scope", "all"}}, desk);
  ASSERT_EQ(named.status, 200) << named.body.dump();
  EXPECT_THAT(rooms(named), ElementsAre(usual, other, usual));
  // Asked from the one that is elsewhere, too.
  auto const again =
      change(now_of(all[1]), {{"title", "茶"}, {"scope", "all"}}, desk);
  ASSERT_EQ(again.status, 200) << again.body.dump();
  EXPECT_THAT(rooms(again), ElementsAre(usual, other, usual));
  // An hour later all of them: each in its room, which must be free there.
  book(other, "2026-12-02T11:00", "2026-12-02T12:00", desk);
  EXPECT_EQ(change(now_of(all[0]),
                   {{"from", moment("2026-11-25T11:00")},
                    {"until", moment("2026-11-25T12:00")},
                    {"scope", "all"}},
                   desk)
                .code(),
            "venues.slot_taken");
  expect_sound();
}

TEST_P(booking_changes, the_room_of_a_session_is_changed_with_the_session) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto made = json{};
  {
    auto const b = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk);
    made = b.body.at("bookings").at(0);
    db->write([&](store::writer& tx) {
      tx.run("UPDATE booking SET kind = $2 WHERE id = $1",
             *base::parse_integer(made.at("id").get<std::string>()),
             booking_kind::session);
    });
  }
  auto const path = "/bookings/" + made.at("id").get<std::string>();
  EXPECT_FALSE(get(path, desk).body.at("may_change"));
  EXPECT_EQ(change(made, {{"title", "别的"}}, desk).code(),
            "venues.is_a_session");
  EXPECT_EQ(post(path + "/cancel", json::object(), desk).code(),
            "venues.is_a_session");
}

TEST_P(booking_changes, cancelling_keeps_what_was_and_frees_the_room) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const all = book(where, "2026-11-25T10:00", "2026-11-25T11:00",
                        resident_session, {{"rule", "FREQ=WEEKLY;COUNT=3"}})
                       .body.at("bookings");
  auto const second = all[1]["id"].get<std::string>();
  auto const gone = post("/bookings/" + second + "/cancel",
                         {{"scope", "following"}, {"reason", "停电"}}, desk);
  EXPECT_THAT(gone.body.at("bookings"), SizeIs(2));
  EXPECT_EQ(
      post("/bookings/" + second + "/cancel", json::object(), desk).code(),
      "venues.is_over");
  EXPECT_THAT(begins(list(v)), ElementsAre("2026-11-25T10:00"));
  auto const told = get("/me/notices", resident_session).body.at("notices");
  EXPECT_NE(told[0].at("text").at("zh").get<std::string>().find("停电"),
            std::string::npos);
}

TEST_P(booking_changes, others_see_that_a_room_is_taken_and_no_more) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const mine = book(where, "2026-11-25T10:00", "2026-11-25T11:00",
                         resident_session, {{"party", "晨练队"}});
  auto const id = mine.body["bookings"][0]["id"].get<std::string>();
  auto const other = signed_in("13800000002");
  for (auto const& seen : {list(v), list(v, other),
                           list(v, officer(role::community_staff, "C2"))}) {
    auto const b = seen.body.at("bookings").at(0);
    EXPECT_FALSE(b.contains("title") || b.contains("by") ||
                 b.contains("party"));
    EXPECT_FALSE(b.at("is_mine") || b.at("may_change"));
  }
  EXPECT_EQ(list(v, desk).body["bookings"][0]["party"], "晨练队");
  EXPECT_TRUE(list(v, resident_session).body["bookings"][0]["is_mine"]);
  EXPECT_EQ(get("/bookings/" + id, other).code(), "venues.no_such_booking");
  EXPECT_EQ(change(mine.body["bookings"][0], {{"title", "x"}}, other).code(),
            "venues.no_such_booking");
  EXPECT_EQ(post("/bookings/" + id + "/cancel", json::object(), other).code(),
            "venues.no_such_booking");
  EXPECT_THAT(get("/me/bookings", other).body.at("bookings"), IsEmpty());
  EXPECT_THAT(get("/me/bookings", resident_session).body.at("bookings"),
              SizeIs(1));
}

TEST_P(booking_changes, who_does_not_come_gives_the_room_free) {
  auto const v =
      venue({{"release_after_minutes", 15}}).at("id").get<std::string>();
  auto const where = room(v, {});
  auto const here =
      book(where, "2026-11-24T17:00", "2026-11-24T18:00", resident_session);
  auto const late =
      book(where, "2026-11-24T18:00", "2026-11-24T19:00", resident_session);
  auto const id = [](reply const& r) {
    return r.body["bookings"][0]["id"].get<std::string>();
  };
  auto const came = "/bookings/" + id(here) + "/arrival";
  now = base::instant_of(*base::parse_wall_time("2026-11-24T15:59"), kZone);
  EXPECT_EQ(post(came, json::object(), resident_session).code(),
            "venues.not_now");
  now = base::instant_of(*base::parse_wall_time("2026-11-24T16:55"), kZone);
  EXPECT_EQ(post(came, json::object(), desk).status, 200);
  EXPECT_EQ(post(came, json::object(), desk).status, 200);
  now = base::instant_of(*base::parse_wall_time("2026-11-24T18:14"), kZone);
  EXPECT_EQ(release_unused(*reg, now), 0U);
  now = base::instant_of(*base::parse_wall_time("2026-11-24T18:15"), kZone);
  EXPECT_EQ(release_unused(*reg, now), 1U);
  EXPECT_EQ(release_unused(*reg, now), 0U);
  EXPECT_EQ(get("/bookings/" + id(late), desk).body.at("state"), "released");
  EXPECT_EQ(book(where, "2026-11-24T18:20", "2026-11-24T19:00", desk).status,
            200);
}

TEST_P(booking_changes, who_is_given_a_room_that_runs_has_time_to_come) {
  auto const v =
      venue({{"release_after_minutes", 15}}).at("id").get<std::string>();
  auto const where = room(v, {});
  auto const clock = [&](std::string_view const wall) {
    now = base::instant_of(*base::parse_wall_time(wall), kZone);
  };
  clock("2026-11-24T16:30");
  auto const made = book(where, "2026-11-24T16:00", "2026-11-24T18:00", desk);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  auto const path =
      "/bookings/" + made.body["bookings"][0].at("id").get<std::string>();
  EXPECT_EQ(release_unused(*reg, now), 0U);
  // Given back by mistake, and taken back.
  clock("2026-11-24T16:40");
  post(path + "/cancel", json::object(), desk);
  ASSERT_EQ(book(where, "2026-11-24T16:00", "2026-11-24T18:00", desk).status,
            200);
  clock("2026-11-24T16:54");
  EXPECT_EQ(release_unused(*reg, now), 0U);
  clock("2026-11-24T16:55");
  EXPECT_EQ(release_unused(*reg, now), 1U);
}

TEST_P(booking_changes, who_is_moved_into_a_time_that_runs_is_there) {
  auto const v =
      venue({{"release_after_minutes", 15}}).at("id").get<std::string>();
  auto const id = [](reply const& r) {
    return r.body["bookings"][0].at("id").get<std::string>();
  };
  auto const clock = [&](std::string_view const wall) {
    now = base::instant_of(*base::parse_wall_time(wall), kZone);
  };
  auto const later = id(book(room(v, {}), "2026-11-24T18:00",
                             "2026-11-24T19:00", resident_session));
  auto const longer = id(book(room(v, {}), "2026-11-24T16:20",
                              "2026-11-24T17:00", resident_session));
  auto const change_to = [&](std::string const& which, json const& what) {
    auto const b = get("/bookings/" + which, desk).body;
    EXPECT_EQ(change(b, what, desk).status, 200);
  };
  clock("2026-11-24T16:30");
  change_to(later, {{"from", moment("2026-11-24T16:00")}});
  change_to(longer, {{"until", moment("2026-11-24T17:10")}});
  EXPECT_EQ(release_unused(*reg, now), 0U);
  // To have the room for longer is not to be there.
  clock("2026-11-24T16:40");
  EXPECT_EQ(release_unused(*reg, now), 1U);
  EXPECT_EQ(get("/bookings/" + later, desk).body.at("state"), "booked");
  EXPECT_EQ(get("/bookings/" + longer, desk).body.at("state"), "released");
}

TEST_P(booking_changes, what_another_calendar_has_is_not_given_free) {
  auto const v =
      venue({{"release_after_minutes", 15}}).at("id").get<std::string>();
  auto const where = room(v, {});
  auto const event = [](std::string const& uid, std::string const& rest) {
    return "BEGIN:VEVENT\r\n" + uid + "SUMMARY:例会\r\n" + rest +
           "DURATION:PT1H\r\nEND:VEVENT\r\n";
  };
  auto const text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" +
      event("UID:1\r\n",
            "DTSTART:20261125T100000\r\nRRULE:FREQ=DAILY;COUNT=4\r\n") +
      event("", "DTSTART:20261125T140000\r\n") + "END:VCALENDAR\r\n";
  auto const in = "/rooms/" + where + "/calendar/import";
  auto const done = post(in, {{"text", text}}, desk);
  ASSERT_EQ(done.body.at("booked"), 5) << done.body.dump();
  EXPECT_EQ(post(in, {{"text", text}}, desk).body.at("known"), 1);
  // Also those that became a series of their own at the desk.
  auto const all = list(v, desk).body.at("bookings");
  ASSERT_EQ(change(all[3], {{"scope", "following"}, {"title", "大例会"}}, desk)
                .status,
            200);
  for (auto const* const wall :
       {"2026-11-25T10:30", "2026-11-25T14:30", "2026-11-26T10:30",
        "2026-11-27T10:30", "2026-11-28T10:30"}) {
    now = base::instant_of(*base::parse_wall_time(wall), kZone);
    EXPECT_EQ(release_unused(*reg, now), 0U) << wall;
  }
}

TEST_P(booking_changes, who_has_come_has_not_come_for_another_day) {
  auto const v =
      venue({{"release_after_minutes", 15}}).at("id").get<std::string>();
  auto const where = room(v, {});
  auto const made =
      book(where, "2026-11-24T17:00", "2026-11-24T18:00", resident_session);
  auto const path =
      "/bookings/" + made.body["bookings"][0].at("id").get<std::string>();
  auto const clock = [&](std::string_view const wall) {
    now = base::instant_of(*base::parse_wall_time(wall), kZone);
  };
  clock("2026-11-24T16:55");
  ASSERT_EQ(post(path + "/arrival", json::object(), desk).status, 200);
  // Who is there and stays longer is still there.
  clock("2026-11-24T17:20");
  ASSERT_EQ(change(get(path, desk).body,
                   {{"until", moment("2026-11-24T18:30")}}, desk)
                .status,
            200);
  EXPECT_EQ(release_unused(*reg, now), 0U);
  auto const moved = change(get(path, desk).body,
                            {{"from", moment("2026-11-25T17:00")},
                             {"until", moment("2026-11-25T18:00")}},
                            desk);
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  clock("2026-11-25T17:14");
  EXPECT_EQ(release_unused(*reg, now), 0U);
  clock("2026-11-25T17:15");
  EXPECT_EQ(release_unused(*reg, now), 1U);
  EXPECT_EQ(get(path, resident_session).body.at("state"), "released");
}

// The others of a series count where they go to, and not where they were.
TEST_P(booking_changes, a_series_is_held_against_the_week_it_is_moved_into) {
  for (auto const* const quota : {"quota_minutes", "group_quota_minutes"}) {
    SCOPED_TRACE(quota);
    auto const v = venue({{quota, 120}}).at("id").get<std::string>();
    auto const where = room(v, {});
    auto const series = [&](std::string_view const from,
                            std::string_view const until,
                            std::string const& rule) {
      auto const made = book(where, from, until, resident_session,
                             {{"rule", rule}, {"party", "舞蹈队"}});
      EXPECT_EQ(made.status, 200) << made.body.dump();
      return made.body.at("bookings")[0];
    };
    auto const move = [&](json const& first, std::string_view const from) {
      return change(first, {{"from", moment(from)}, {"scope", "all"}},
                    resident_session);
    };
    // Each goes where the next one was.
    auto const weekly =
        series("2026-11-25T10:00", "2026-11-25T11:30", "FREQ=WEEKLY;COUNT=2");
    auto const later = move(weekly, "2026-12-02T10:00");
    EXPECT_EQ(later.status, 200) << later.body.dump();
    // From Saturday to Tuesday there are two weeks for it, from Monday on one.
    auto const daily =
        series("2026-12-19T10:00", "2026-12-19T11:00", "FREQ=DAILY;COUNT=4");
    EXPECT_EQ(move(daily, "2026-12-28T10:00").code(),
              quota == std::string_view{"quota_minutes"}
                  ? "venues.over_quota"
                  : "venues.over_group_quota");
    EXPECT_THAT(begins(list(v)),
                ElementsAre("2026-12-02T10:00", "2026-12-09T10:00",
                            "2026-12-19T10:00", "2026-12-20T10:00",
                            "2026-12-21T10:00", "2026-12-22T10:00"));
    EXPECT_EQ(move(daily, "2026-12-26T10:00").status, 200);
  }
  expect_sound();
}

TEST_P(booking_changes, staff_books_for_who_asked_and_says_how) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const who = resident("李桂英", "C1");
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  auto const try_for = [&](json const& more) {
    return book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, more);
  };
  EXPECT_EQ(try_for({{"person", who}}).code(), "people.how_needed");
  EXPECT_EQ(try_for({{"person", child}, {"how", "paper"}}).code(),
            "people.minor_needs_guardian");
  ASSERT_EQ(try_for({{"person", who}, {"how", "paper"}}).status, 200);
  auto const lines = get("/audit?action=room.booked&person=" + who,
                         officer(role::district_officer, "D"))
                         .body.at("lines");
  EXPECT_THAT(lines[0].at("fields"), HasSubstr(",asked_on_paper"));
}

TEST_P(booking_changes, what_staff_cancelled_by_mistake_is_theirs_again) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const who = resident("李桂英", "C1");
  auto const try_again = [&](json more) {
    more["person"] = who;
    return book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, more);
  };
  auto const had = try_again({{"how", "phone"}})
                       .body["bookings"][0]["id"]
                       .get<std::string>();
  EXPECT_EQ(try_again({{"again", had}}).code(), "people.how_needed");
  ASSERT_EQ(
      post("/bookings/" + had + "/cancel", {{"reason", "停电"}}, desk).status,
      200);
  EXPECT_EQ(book(where, "2026-11-25T14:00", "2026-11-25T15:00", desk,
                 {{"person", who}, {"again", had}})
                .code(),
            "people.how_needed");
  EXPECT_EQ(try_again({{"again", had}}).status, 200);
}

TEST_P(booking_changes, bookings_go_with_a_merged_record_and_back) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const stays = resident("李桂英", "C1");
  auto const goes = resident("李桂英", "C1");
  auto const made = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk,
                         {{"person", goes}, {"how", "phone"}});
  auto const id = made.body["bookings"][0]["id"].get<std::string>();
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(
      post("/persons/" + stays + "/merge", {{"other", goes}}, boss).status,
      200);
  auto const owner = [&] {
    return get("/bookings/" + id, desk).body.at("by").at("id");
  };
  EXPECT_EQ(owner(), stays);
  expect_sound();
  auto const merge =
      get("/persons/" + stays, boss).body.at("merge").get<std::string>();
  ASSERT_EQ(post("/merges/" + merge + "/undo", json::object(), boss).status,
            200);
  EXPECT_EQ(owner(), goes);
}

// One phone made both: what it calls its first wish was sent for each.
TEST_P(booking_changes, records_that_called_two_bookings_alike_can_be_merged) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const stays = signed_in("13800000021");
  auto const goes = signed_in("13800000022");
  auto const id_of = [&](std::string const& session) {
    return get("/me", session).body.at("id").get<std::string>();
  };
  auto const same = json{{"own_key", "page-0001"}};
  ASSERT_EQ(
      book(where, "2026-11-25T10:00", "2026-11-25T11:00", stays, same).status,
      200);
  ASSERT_EQ(
      book(where, "2026-11-25T12:00", "2026-11-25T13:00", goes, same).status,
      200);
  auto const boss = officer(role::district_officer, "D");
  auto const merged = post("/persons/" + id_of(stays) + "/merge",
                           {{"other", id_of(goes)}}, boss);
  EXPECT_EQ(merged.status, 200) << merged.body.dump();
  expect_sound();
}

TEST_P(booking_changes, who_is_erased_gives_rooms_back) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const id = book(where, "2026-11-25T10:00", "2026-11-25T11:00",
                       resident_session, {{"party", "李家"}})
                      .body["bookings"][0]["id"]
                      .get<std::string>();
  ASSERT_EQ(post("/me/erase", {{"really", true}}, resident_session).status,
            204);
  auto const left = get("/bookings/" + id, desk).body;
  EXPECT_EQ(left.at("state"), "cancelled");
  EXPECT_FALSE(left.contains("party") || left.contains("title"));
  expect_sound();
}

}  // namespace
}  // namespace linli::venues
