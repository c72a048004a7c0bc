#include "venues/venue_ops.h"
#include "volunteers/test_volunteer.h"

/// What is shown of shifts and coins, and to whom.
namespace linli::volunteers {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct shown : volunteer_registry {
  void SetUp() override {
    volunteer_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_categories(tx,
                             std::vector<places::category>{
                                 {"living_room", {"会客厅", "", ""}, "", ""}});
    });
    reg->find_venue = venues::venue_place_of;
  }

  std::string venue(std::string const& name) {
    return post("/venues",
                {{"name", {{"zh", name}}},
                 {"area", "C1"},
                 {"at", {{"lat", 31.2642}, {"lng", 121.4975}}}},
                desk)
        .body.at("id");
  }
  std::string session_at(std::string const& where, json times) {
    auto const made = post("/activities",
                           {{"kind", "class"},
                            {"title", {{"zh", "插花"}}},
                            {"area", "C1"},
                            {"venue", where}},
                           desk);
    auto const id = made.body.at("activity").at("id").get<std::string>();
    times["from"] = moment("2026-12-01T14:00");
    times["until"] = moment("2026-12-01T16:00");
    times["places"] = 9;
    auto const timed = post("/activities/" + id + "/sessions", times, desk);
    EXPECT_EQ(timed.status, 200) << timed.body.dump();
    return timed.body.at("sessions").at(0).at("id");
  }
  json seen(std::string const& shift, std::string const& by) {
    return get("/shifts/" + shift, by).body.at("shift");
  }
};

LINLI_ON_BOTH_ENGINES(shown);

TEST_P(shown, a_shift_of_a_session_is_where_that_is) {
  auto const own = venue("瑞虹共享会客厅");
  auto const other = venue("河滨会客厅");
  auto const at_door = session_at(own, {{"place", "南门"}});
  auto const who = volunteer();
  auto const s =
      one_shift("2026-12-01T13:00", "2026-12-01T14:00", {{"session", at_door}});
  take(s, who);
  auto const mine = get("/me/volunteering", who).body.at("coming").at(0);
  EXPECT_EQ(mine["venue"], own);
  EXPECT_EQ(mine["venue_name"]["zh"], "瑞虹共享会客厅");
  EXPECT_EQ(mine["place"]["zh"], "南门");
  // One with a venue of its own is there, whatever the session has.
  auto const away = seen(one_shift("2026-12-01T09:00", "2026-12-01T10:00",
                                   {{"session", at_door}, {"venue", other}}),
                         who);
  EXPECT_EQ(away["venue"], other);
  EXPECT_FALSE(away.contains("place"));
  auto const rooms = post("/venues/" + own + "/rooms",
                          {{"name", {{"zh", "大厅"}}}, {"seats", 20}}, desk)
                         .body.at("rooms");
  auto const in_room =
      session_at(own, {{"room", rooms.at(0).at("id").get<std::string>()}});
  EXPECT_EQ(seen(one_shift("2026-12-01T11:00", "2026-12-01T12:00",
                           {{"session", in_room}}),
                 who)["place"]["zh"],
            "大厅");
}

TEST_P(shown, who_asks_to_be_relieved_only_to_those_who_could) {
  auto const s =
      one_shift("2026-12-01T14:00", "2026-12-01T16:00", {{"places", 2}});
  auto const had = volunteer();
  auto const beside = volunteer();
  take(s, had);
  take(s, beside);
  ask(verb::put, "/turns/" + turn(s, had) + "/swap", had, {{"offered", true}});
  auto const waits = person();
  offer(waits);
  for (auto const& who : {person(), waits, beside, had}) {
    EXPECT_FALSE(seen(s, who).contains("turns"));
    auto const all = get("/shifts?from=2026-12-01T00:00:00Z&until="
                         "2026-12-02T00:00:00Z",
                         who)
                         .body.at("shifts");
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_FALSE(all[0].contains("turns"));
  }
  EXPECT_THAT(seen(s, volunteer())["turns"], SizeIs(1));
  EXPECT_THAT(seen(s, desk)["turns"], SizeIs(2));
}

TEST_P(shown, what_stands_against_somebody_to_staff_and_it_is_recorded) {
  auto const who = volunteer({{"hours_a_week", 4}});
  take(one_shift("2026-12-01T14:00", "2026-12-01T16:00"), who);
  auto const over = one_shift("2026-12-01T15:00", "2026-12-01T17:00");
  auto const path = "/shifts/" + over + "?person=" + id_of(who);
  auto const told = get(path, desk);
  ASSERT_EQ(told.status, 200) << told.body.dump();
  EXPECT_EQ(told.body["clashes"][0]["kind"], "overlap");
  EXPECT_EQ(told.body["clashes"][0]["what"], "签到");
  EXPECT_EQ(get(path, volunteer()).code(), "people.not_allowed");
  EXPECT_EQ(get(path, officer(role::community_staff, "C2")).code(),
            "people.not_allowed");
  EXPECT_EQ(get("/shifts/" + over + "?person=" + id_of(person()), desk).code(),
            "volunteers.not_a_volunteer");
  auto const lines =
      get("/audit?action=turn.considered", officer(role::district_officer, "D"))
          .body.at("lines");
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_EQ(lines[0]["fields"], "shift " + over);
}

TEST_P(shown, somebodys_coins_to_staff_of_their_area_and_it_is_recorded) {
  auto const who = volunteer();
  worked(who, 120);
  auto const path = "/coins/" + id_of(who);
  auto const told = get(path, desk);
  ASSERT_EQ(told.status, 200) << told.body.dump();
  EXPECT_EQ(told.body, (json{{"balance_minutes", 120}}));
  EXPECT_EQ(get("/coins/" + id_of(person()), desk).body["balance_minutes"], 0);
  EXPECT_EQ(get(path, officer(role::community_staff, "C2")).code(),
            "people.not_allowed");
  EXPECT_EQ(get(path, who).code(), "people.not_allowed");
  auto const lines =
      get("/audit?action=coins.seen", officer(role::district_officer, "D"))
          .body.at("lines");
  EXPECT_THAT(lines, SizeIs(2));
}

TEST_P(shown, whoever_coins_ever_moved_for_has_an_account) {
  auto const has = [&](std::string const& who) {
    return get("/me/volunteering", who).body.at("has_account");
  };
  auto const who = volunteer();
  EXPECT_EQ(has(who), false);
  worked(who, 60);
  EXPECT_EQ(has(who), true);
  EXPECT_EQ(has(person()), false);
}

}  // namespace
}  // namespace linli::volunteers
