#include "people/people_api.h"
#include "venues/test_venue.h"

/// A role for one venue is one for what happens there, and for nothing else in
/// the community.
namespace linli::venues {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct venue_roles : venue_registry {
  void SetUp() override {
    venue_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    mine = venue().at("id");
    other = venue().at("id");
    my_room = room(mine, {{"who_books", "on_approval"}});
    other_room = room(other, {{"who_books", "on_approval"}});
  }

  std::string staff(role const which) { return officer_of(which, mine, "C1"); }
  reply change_venue(std::string const& which,
                     json what,
                     std::string const& as) {
    what["revision"] = get("/venues/" + which, desk).body.at("revision");
    return ask(verb::patch, "/venues/" + which, as, what);
  }
  /// Asked for, and waiting for an answer.
  json asked(std::string const& where,
             std::string_view const from,
             std::string_view const until) {
    auto const made = book(where, from, until, resident_session);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("bookings").at(0);
  }
  reply give(std::string const& who, json const& what, std::string const& as) {
    return post("/persons/" + who + "/roles", what, as);
  }
  std::string latest_notice(std::string const& cookie) {
    return get("/me/notices", cookie)
        .body.at("notices")
        .at(0)
        .at("text")
        .at("zh");
  }

  std::string mine;
  std::string other;
  std::string my_room;
  std::string other_room;
};

LINLI_ON_BOTH_ENGINES(venue_roles);

TEST_P(venue_roles, a_host_answers_for_the_rooms_of_their_venue_only) {
  auto const here = asked(my_room, "2026-11-25T10:00", "2026-11-25T11:00");
  auto const there = asked(other_room, "2026-11-26T10:00", "2026-11-26T11:00");
  auto const host = staff(role::venue_host);
  auto const waiting = get("/bookings/asked", host).body.at("bookings");
  ASSERT_THAT(waiting, SizeIs(1));
  EXPECT_EQ(waiting.at(0).at("id"), here.at("id"));
  EXPECT_THAT(get("/bookings/asked", desk).body.at("bookings"), SizeIs(2));

  auto const path = [](json const& b) {
    return "/bookings/" + b.at("id").get<std::string>();
  };
  EXPECT_EQ(get(path(there), host).code(), "venues.no_such_booking");
  EXPECT_EQ(post(path(there) + "/decision", {{"agreed", true}}, host).code(),
            "people.not_allowed");
  EXPECT_EQ(change(there, {{"title", "别的"}}, host).code(),
            "venues.no_such_booking");
  EXPECT_EQ(post(path(there) + "/arrival", {}, host).code(),
            "venues.no_such_booking");
  EXPECT_EQ(post(path(there) + "/cancel", json::object(), host).code(),
            "venues.no_such_booking");
  EXPECT_FALSE(list(other, host).body.at("bookings").at(0).contains("by"));

  EXPECT_EQ(post(path(here) + "/decision", {{"agreed", true}}, host).status,
            200);
  EXPECT_TRUE(list(mine, host).body.at("bookings").at(0).contains("by"));
  EXPECT_EQ(
      change(get(path(here), host).body, {{"title", "茶会"}}, host).status,
      200);
  EXPECT_EQ(post(path(here) + "/cancel", json::object(), host).status, 200);
}

TEST_P(venue_roles, what_a_host_takes_along_is_recorded_where_the_venue_is) {
  auto const took = json{{"list", "asked"}, {"rows", 1}};
  EXPECT_EQ(post("/audit/list-files", took, staff(role::venue_host)).status,
            204);
  auto const lines = get("/audit?action=list.exported",
                         officer(role::subdistrict_officer, "S1"))
                         .body.at("lines");
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_EQ(lines.at(0).at("area"), "C1");
}

TEST_P(venue_roles, a_host_books_for_others_in_their_venue_only) {
  auto const who = resident("李桂英", "C1");
  auto const host = staff(role::venue_host);
  auto const at = [&](std::string const& where) {
    return book(where, "2026-11-25T10:00", "2026-11-25T11:00", host,
                {{"person", who}, {"how", "in_person"}});
  };
  EXPECT_EQ(at(other_room).code(), "people.not_allowed");
  EXPECT_EQ(at(my_room).status, 200);
}

TEST_P(venue_roles, staff_of_a_venue_looks_after_it_and_its_rooms) {
  auto const by = staff(role::community_staff);
  auto const add = json{{"name", {{"zh", "小间"}}}, {"seats", 8}};
  auto const own = "/venues/" + mine;
  auto const next = "/venues/" + other;
  EXPECT_EQ(change_venue(mine, {{"phone", "021-1"}}, by).status, 200);
  EXPECT_EQ(change_venue(other, {{"phone", "021-1"}}, by).code(),
            "people.not_allowed");
  EXPECT_EQ(post(own + "/rooms", add, by).status, 200);
  EXPECT_EQ(post(next + "/rooms", add, by).code(), "people.not_allowed");
  auto const bigger = json{{"revision", 1}, {"seats", 40}};
  EXPECT_EQ(ask(verb::patch, "/rooms/" + my_room, by, bigger).status, 200);
  EXPECT_EQ(ask(verb::patch, "/rooms/" + other_room, by, bigger).code(),
            "people.not_allowed");
  EXPECT_EQ(ask(verb::del, "/rooms/" + other_room, by).code(),
            "people.not_allowed");
  EXPECT_EQ(ask(verb::del, "/rooms/" + my_room, by).status, 200);
  auto const picture = json{{"content", "aGVsbG8="}, {"alt", "门口"}};
  EXPECT_EQ(post(own + "/photographs", picture, by).code(),
            "venues.not_a_photograph");
  EXPECT_EQ(post(next + "/photographs", picture, by).code(),
            "people.not_allowed");
  auto const events = json{{"text", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"}};
  auto const import = [&](std::string const& where) {
    return post("/rooms/" + where + "/calendar/import", events, by);
  };
  EXPECT_EQ(import(other_room).code(), "people.not_allowed");
  EXPECT_NE(import(room(mine, {})).status, 403);
  // What hosts may not is not theirs because it is one venue.
  auto const host = staff(role::venue_host);
  EXPECT_EQ(change_venue(mine, {{"phone", "1"}}, host).code(),
            "people.not_allowed");
}

TEST_P(venue_roles, opening_moving_and_closing_a_venue_is_the_areas) {
  auto const by = staff(role::community_staff);
  EXPECT_EQ(change_venue(mine, {{"area", "C2"}}, by).code(),
            "people.not_allowed");
  EXPECT_EQ(change_venue(mine, {{"area", "D"}}, by).code(),
            "people.not_allowed");
  EXPECT_EQ(ask(verb::del, "/venues/" + mine, by).code(), "people.not_allowed");
  EXPECT_EQ(post("/venues",
                 {{"name", {{"zh", "又一个"}}},
                  {"area", "C1"},
                  {"at", {{"lat", 31.26}, {"lng", 121.49}}}},
                 by)
                .code(),
            "people.not_allowed");
}

TEST_P(venue_roles, open_nothing_else_of_the_community) {
  auto const who = resident("李桂英", "C1");
  auto const by = staff(role::community_staff);
  for (auto const* const path : {"/persons", "/persons/export", "/buildings",
                                 "/imports", "/announcements", "/audit"}) {
    EXPECT_EQ(get(path, by).status, 403) << path;
  }
  EXPECT_EQ(get("/persons", by).code(), "people.not_allowed");
  EXPECT_EQ(get("/persons/" + who, by).code(), "people.not_allowed");
  EXPECT_EQ(
      post("/persons",
           {{"name", "新"}, {"area", "C1"}, {"capacities", {"resident"}}}, by)
          .code(),
      "people.not_allowed");
  EXPECT_EQ(
      ask(verb::put, "/me/acting-for", by, {{"person", who}, {"how", "spoken"}})
          .code(),
      "people.no_consent_to_act");
}

TEST_P(venue_roles, are_given_and_taken_from_above_and_told) {
  auto const who = get("/me", resident_session).body.at("id");
  db->write([&](store::writer& tx) {
    tx.run("UPDATE person SET area = 'C1' WHERE id = $1",
           std::stoll(who.get<std::string>()));
  });
  auto const given = give(who, {{"role", "venue_host"}, {"venue", mine}}, desk);
  ASSERT_EQ(given.status, 200) << given.body.dump();
  auto const g = given.body.at("grants").at(0);
  EXPECT_EQ(g.at("venue"), mine);
  EXPECT_EQ(g.at("venue_name").at("zh"), "瑞虹共享会客厅");
  EXPECT_EQ(g.at("area"), "C1");
  EXPECT_EQ(get("/me", resident_session).body.at("grants").at(0), g);
  EXPECT_THAT(latest_notice(resident_session), HasSubstr("瑞虹共享会客厅"));
  auto const lines =
      get("/audit?action=role.given", officer(role::district_officer, "D"))
          .body.at("lines");
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_EQ(lines.at(0).at("fields"), "venue_host,venue " + mine);
  EXPECT_EQ(lines.at(0).at("area"), "C1");

  auto const path = "/persons/" + who.get<std::string>() + "/roles/" +
                    g.at("id").get<std::string>();
  EXPECT_EQ(ask(verb::del, path, staff(role::community_staff)).code(),
            "people.not_allowed");
  EXPECT_EQ(ask(verb::del, path, desk).status, 200);
  EXPECT_THAT(latest_notice(resident_session), HasSubstr("瑞虹共享会客厅"));
  EXPECT_THAT(get("/me", resident_session).body.at("grants"), IsEmpty());
  expect_sound();
}

TEST_P(venue_roles, are_not_given_beyond_ones_own) {
  auto const who = resident("李桂英", "C1");
  auto const elsewhere = resident("王建国", "C2");
  auto const host = json{{"role", "venue_host"}, {"venue", mine}};
  auto const keeper = json{{"role", "community_staff"}, {"venue", mine}};
  EXPECT_EQ(give(who, keeper, desk).code(), "people.beyond_own_role");
  EXPECT_EQ(give(who, host, staff(role::community_staff)).code(),
            "people.not_allowed");
  EXPECT_EQ(give(elsewhere, host, officer(role::community_staff, "C2")).code(),
            "people.not_allowed");
  auto const boss = officer(role::subdistrict_officer, "S1");
  EXPECT_EQ(give(who, {{"role", "supporter"}, {"venue", mine}}, boss).code(),
            "people.not_for_a_venue");
  EXPECT_EQ(give(who, {{"role", "venue_host"}, {"venue", "7"}}, boss).code(),
            "venues.no_such_venue");
  EXPECT_EQ(give(who, {{"role", "venue_host"}}, boss).code(),
            "http.bad_fields");
  auto both = host;
  both["area"] = "C1";
  EXPECT_EQ(give(who, both, boss).code(), "http.bad_fields");
  EXPECT_EQ(give(who, keeper, boss).status, 200);
}

TEST_P(venue_roles, go_along_when_the_venue_moves_and_end_when_it_closes) {
  auto const who = get("/me", resident_session).body.at("id");
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(give(who, {{"role", "venue_host"}, {"venue", mine}}, boss).status,
            200);
  auto const host = staff(role::venue_host);
  ASSERT_EQ(change_venue(mine, {{"area", "C2"}}, boss).status, 200);
  EXPECT_EQ(get("/me", resident_session).body.at("grants").at(0).at("area"),
            "C2");
  EXPECT_EQ(get("/bookings/asked", host).status, 200);
  book(my_room, "2026-11-25T10:00", "2026-11-25T11:00",
       signed_in("13800000002"));
  EXPECT_THAT(get("/bookings/asked", host).body.at("bookings"), SizeIs(1));
  EXPECT_THAT(get("/bookings/asked", desk).body.at("bookings"), IsEmpty());
  expect_sound();

  now.unix_s += 3 * base::kDay;
  auto const later = officer(role::district_officer, "D");
  ASSERT_EQ(ask(verb::del, "/venues/" + mine, later).status, 204);
  auto const again = signed_in("13800000001");
  EXPECT_THAT(get("/me", again).body.at("grants"), IsEmpty());
  EXPECT_THAT(latest_notice(again), HasSubstr("瑞虹共享会客厅"));
  EXPECT_EQ(get("/bookings/asked", again).code(), "people.not_allowed");
  EXPECT_EQ(give(who, {{"role", "venue_host"}, {"venue", mine}}, later).code(),
            "venues.no_such_venue");
  expect_sound();
}

}  // namespace
}  // namespace linli::venues
