#include "venues/venue_ops.h"
#include "volunteers/test_volunteer.h"

/// A role for one venue is one for the shifts there.
namespace linli::volunteers {
namespace {

using testing::SizeIs;

struct venue_roles : volunteer_registry {
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
    own = venue("瑞虹共享会客厅");
    other = venue("隔壁的会客厅");
    here = one_shift("2026-11-26T09:00", "2026-11-26T10:00", {{"venue", own}});
    there =
        one_shift("2026-11-26T14:00", "2026-11-26T15:00", {{"venue", other}});
  }

  std::string venue(std::string const& name) {
    return post("/venues",
                {{"name", {{"zh", name}}},
                 {"area", "C1"},
                 {"at", {{"lat", 31.2642}, {"lng", 121.4975}}}},
                desk)
        .body.at("id");
  }
  std::string session_at(std::string const& where) {
    auto const made = post("/activities",
                           {{"kind", "class"},
                            {"title", {{"zh", "插花"}}},
                            {"area", "C1"},
                            {"venue", where}},
                           desk);
    auto const id = made.body.at("activity").at("id").get<std::string>();
    return post("/activities/" + id + "/sessions",
                {{"from", moment("2026-12-01T14:00")},
                 {"until", moment("2026-12-01T16:00")},
                 {"places", 9}},
                desk)
        .body.at("sessions")
        .at(0)
        .at("id");
  }
  std::string staff(role const which) { return officer_of(which, own, "C1"); }
  reply make(json what, std::string const& as) {
    what["title"] = "签到";
    what["from"] = moment("2026-12-01T13:00");
    what["until"] = moment("2026-12-01T14:00");
    what["places"] = 1;
    return post("/shifts", what, as);
  }

  std::string own;
  std::string other;
  std::string here;
  std::string there;
};

LINLI_ON_BOTH_ENGINES(venue_roles);

TEST_P(venue_roles, staff_of_a_venue_makes_shifts_there_only) {
  auto const by = staff(role::community_staff);
  auto const at_mine = session_at(own);
  auto const next_door = session_at(other);
  EXPECT_EQ(make({{"venue", own}}, by).status, 200);
  EXPECT_EQ(make({{"session", at_mine}}, by).status, 200);
  EXPECT_EQ(make({{"venue", other}}, by).code(), "people.not_allowed");
  EXPECT_EQ(make({{"session", next_door}}, by).code(), "people.not_allowed");
  EXPECT_EQ(make({{"venue", own}, {"session", next_door}}, by).code(),
            "people.not_allowed");
  EXPECT_EQ(make({{"venue", own}, {"area", "C2"}}, by).code(),
            "people.not_allowed");
  EXPECT_EQ(make({{"area", "C1"}}, by).code(), "people.not_allowed");
  EXPECT_EQ(make({{"venue", own}}, staff(role::venue_host)).code(),
            "people.not_allowed");
}

TEST_P(venue_roles, staff_of_a_venue_changes_and_calls_off_shifts_there_only) {
  auto const by = staff(role::community_staff);
  auto const change = json{{"revision", 1}, {"places", 3}};
  auto const why = json{{"reason", "停电"}};
  EXPECT_EQ(ask(verb::patch, "/shifts/" + there, by, change).code(),
            "people.not_allowed");
  EXPECT_EQ(post("/shifts/" + there + "/cancel", why, by).code(),
            "people.not_allowed");
  EXPECT_EQ(get("/shifts/" + there, by).body.at("may_change"), false);
  EXPECT_EQ(get("/shifts/" + here, by).body.at("may_change"), true);
  EXPECT_EQ(ask(verb::patch, "/shifts/" + here, by, change).status, 200);
  EXPECT_EQ(post("/shifts/" + here + "/cancel", why, by).status, 200);
}

TEST_P(venue_roles, a_host_has_the_volunteers_of_their_venue_only) {
  auto const ours = volunteer();
  auto const theirs = volunteer();
  take(there, theirs);
  auto const host = staff(role::venue_host);
  EXPECT_EQ(
      take(there, host, {{"person", id_of(ours)}, {"how", "in_person"}}).code(),
      "people.not_allowed");
  EXPECT_EQ(
      take(here, host, {{"person", id_of(ours)}, {"how", "in_person"}}).status,
      200);
  auto const all = get("/volunteers", host).body.at("volunteers");
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all.at(0).at("person").at("id"), id_of(ours));
  EXPECT_THAT(get("/volunteers", desk).body.at("volunteers"), SizeIs(2));
  EXPECT_TRUE(get("/shifts/" + here, host).body.at("shift").contains("turns"));
  EXPECT_FALSE(
      get("/shifts/" + there, host).body.at("shift").contains("turns"));
  EXPECT_EQ(
      post("/volunteers/" + id_of(ours) + "/decision",
           {{"accepted", false}, {"reason", "x"}}, staff(role::community_staff))
          .code(),
      "people.not_allowed");
}

TEST_P(venue_roles, hours_are_confirmed_by_staff_of_their_venue_only) {
  auto const who = volunteer();
  take(here, who);
  take(there, who);
  auto const mine_here = turn(here, who);
  auto const mine_there = turn(there, who);
  now = at("2026-11-26T16:00");
  auto const by = staff(role::community_staff);
  auto const hours = [&](std::string const& which) {
    return ask(verb::put, "/turns/" + which + "/hours", by, {{"minutes", 60}});
  };
  EXPECT_EQ(hours(mine_there).code(), "people.not_allowed");
  EXPECT_EQ(hours(mine_here).status, 200);
  expect_sound();
}

}  // namespace
}  // namespace linli::volunteers
