#include "activities/test_living_room.h"
#include "venues/venue_ops.h"

/// A role for one venue is one for what is offered there.
namespace linli::activities {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

struct venue_roles : activity_registry {
  void SetUp() override {
    activity_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    reg->find_venue = venues::venue_place_of;
    own = venue;
    my_room = room;
    auto const made = post("/venues",
                           {{"name", {{"zh", "隔壁的会客厅"}}},
                            {"area", "C1"},
                            {"at", {{"lat", 31.2652}, {"lng", 121.4985}}}},
                           desk);
    other = made.body.at("id");
    other_room = post("/venues/" + other + "/rooms",
                      {{"name", {{"zh", "小厅"}}}, {"seats", 30}}, desk)
                     .body.at("rooms")
                     .at(0)
                     .at("id");
    here = session_at(own);
    there = session_at(other);
  }

  std::string staff(role const which) { return officer_of(which, own, "C1"); }
  std::string session_at(std::string const& where) {
    venue = where;
    return session(9);
  }
  std::string activity_of(std::string const& session) {
    return get("/sessions/" + session, desk).body.at("session").at("activity");
  }
  std::string neighbour(std::string const& name, std::string const& area) {
    auto who = person();
    EXPECT_LT(ask(verb::patch, "/me", who, {{"name", name}}).status, 300);
    db->write([&](store::writer& tx) {
      tx.run("UPDATE person SET area = $2 WHERE id = $1",
             std::stoll(id_of(who)), area);
    });
    return who;
  }
  std::string id_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }
  /// Where somebody's signup is changed.
  std::string signup_path(std::string const& session, std::string const& who) {
    return "/signups/" +
           activity_registry::mine(session, who).at("id").get<std::string>();
  }
  reply idea(std::string const& where, std::string const& who) {
    return post("/me/ideas",
                {{"kind", "gathering"},
                 {"title", "茶会"},
                 {"needs", "大厅"},
                 {"area", "C1"},
                 {"venue", where}},
                who);
  }

  std::string own;
  std::string other;
  std::string my_room;
  std::string other_room;
  std::string here;
  std::string there;
};

LINLI_ON_BOTH_ENGINES(venue_roles);

TEST_P(venue_roles, a_host_has_the_lists_of_their_venue_only) {
  auto const host = staff(role::venue_host);
  auto const all = get("/activities", host).body.at("activities");
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all.at(0).at("id"), activity_of(here));
  EXPECT_THAT(get("/activities", desk).body.at("activities"), SizeIs(2));
  EXPECT_EQ(get("/activities/" + activity_of(here), host).status, 200);
  EXPECT_EQ(get("/activities/" + activity_of(there), host).code(),
            "people.not_allowed");
  for (auto const* const list :
       {"/signups", "/signups/export?format=csv", "/persons?q=x"}) {
    EXPECT_EQ(get("/sessions/" + here + list, host).status, 200) << list;
    EXPECT_EQ(get("/sessions/" + there + list, host).code(),
              "people.not_allowed")
        << list;
  }
  EXPECT_EQ(get("/sessions/" + here, host).body.at("may_change"), true);
  EXPECT_EQ(get("/sessions/" + there, host).body.at("may_change"), false);
}

TEST_P(venue_roles, a_host_signs_up_and_keeps_the_door_of_their_venue_only) {
  auto const host = staff(role::venue_host);
  auto const who = neighbour("陈桂英", "C1");
  neighbour("陈桂英", "C2");
  auto const found =
      get("/sessions/" + here + "/persons?q=guiying", host).body.at("persons");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found.at(0).at("id"), id_of(who));
  auto const wish = json{{"person", id_of(who)}, {"how", "phone"}};
  EXPECT_EQ(sign(there, host, wish).code(), "people.not_allowed");
  EXPECT_EQ(sign(here, host, wish).status, 200);
  sign(there, who);

  auto const at_other = signup_path(there, who);
  EXPECT_EQ(post(at_other + "/cancel", json::object(), host).code(),
            "activities.no_such_signup");
  EXPECT_EQ(
      ask(verb::put, at_other + "/attendance", host, {{"came", true}}).code(),
      "people.not_allowed");
  now = at("2026-12-01T14:05");
  auto const again = staff(role::venue_host);
  auto const notes = json{{"notes",
                           {{{"key", "device-1-001"},
                             {"at", moment("2026-12-01T14:01")},
                             {"person", id_of(who)}}}}};
  EXPECT_EQ(post("/sessions/" + there + "/door", notes, again).code(),
            "people.not_allowed");
  auto const done = post("/sessions/" + here + "/door", notes, again);
  EXPECT_EQ(done.body.at("results").at(0).at("is_done"), true);
  EXPECT_EQ(state(here, who), "attended");
  EXPECT_EQ(ask(verb::put, signup_path(here, who) + "/attendance", again,
                {{"came", false}})
                .status,
            200);
  EXPECT_EQ(state(there, who), "given");
  expect_sound();
}

TEST_P(venue_roles, staff_of_a_venue_plans_what_happens_there) {
  auto const by = staff(role::community_staff);
  auto plan = json{{"kind", "class"},
                   {"title", {{"zh", "书法"}}},
                   {"area", "C1"},
                   {"venue", own}};
  auto const planned = post("/activities", plan, by);
  ASSERT_EQ(planned.status, 200) << planned.body.dump();
  auto const path =
      "/activities/" + planned.body.at("activity").at("id").get<std::string>();
  for (auto const& [member, value] :
       {std::pair{"venue", other}, std::pair{"area", std::string{"C2"}},
        std::pair{"area", std::string{"D"}}}) {
    auto elsewhere = plan;
    elsewhere[member] = value;
    EXPECT_EQ(post("/activities", elsewhere, by).code(), "people.not_allowed")
        << value;
    EXPECT_EQ(
        ask(verb::patch, path, by, {{"revision", 1}, {member, value}}).code(),
        "people.not_allowed")
        << value;
  }
  auto const times = json{{"from", moment("2026-12-03T14:00")},
                          {"until", moment("2026-12-03T16:00")},
                          {"places", 9}};
  auto in_room = times;
  in_room["room"] = other_room;
  EXPECT_EQ(post(path + "/sessions", in_room, by).code(), "people.not_allowed");
  in_room["room"] = my_room;
  EXPECT_EQ(post(path + "/sessions", in_room, by).status, 200);
  auto const theirs = "/activities/" + activity_of(there);
  EXPECT_EQ(post(theirs + "/sessions", times, by).code(), "people.not_allowed");
  EXPECT_EQ(
      ask(verb::patch, theirs, by, {{"revision", 2}, {"leader", "我"}}).code(),
      "people.not_allowed");
  EXPECT_EQ(
      ask(verb::patch, path, by, {{"revision", 1}, {"leader", "我"}}).status,
      200);
  expect_sound();
}

TEST_P(venue_roles, staff_of_a_venue_moves_sessions_within_it) {
  auto const by = staff(role::community_staff);
  auto const path = "/sessions/" + here;
  auto const next = "/sessions/" + there;
  EXPECT_EQ(ask(verb::patch, path, by, {{"revision", 1}, {"room", other_room}})
                .code(),
            "people.not_allowed");
  EXPECT_EQ(
      ask(verb::patch, path, by, {{"revision", 1}, {"room", my_room}}).status,
      200);
  EXPECT_EQ(ask(verb::patch, next, by, {{"revision", 1}, {"places", 3}}).code(),
            "people.not_allowed");
  EXPECT_EQ(post(next + "/cancel", {{"reason", "停电"}}, by).code(),
            "people.not_allowed");
  auto const picture =
      json{{"content", "aGVsbG8="}, {"alt", "大家"}, {"has_consent", true}};
  EXPECT_EQ(post(next + "/photographs", picture, by).code(),
            "people.not_allowed");
  EXPECT_EQ(post(path + "/photographs", picture, by).code(),
            "venues.not_a_photograph");
  EXPECT_EQ(post(path + "/cancel", {{"reason", "停电"}}, by).status, 200);
}

/// What another planned is at the venue all the same when its room is.
TEST_P(venue_roles, a_session_is_where_its_room_is) {
  auto const moved = ask(verb::patch, "/sessions/" + there, desk,
                         {{"revision", 1}, {"room", my_room}});
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  auto const host = staff(role::venue_host);
  EXPECT_EQ(get("/sessions/" + there + "/signups", host).status, 200);
  EXPECT_THAT(get("/activities", host).body.at("activities"), SizeIs(2));
  EXPECT_EQ(get("/activities/" + activity_of(there), host).status, 200);
  auto const theirs = officer_of(role::venue_host, other, "C1");
  EXPECT_EQ(get("/sessions/" + there + "/signups", theirs).code(),
            "people.not_allowed");
}

TEST_P(venue_roles, a_committee_of_a_venue_answers_ideas_for_it) {
  auto const who = person();
  auto const wanted = idea(own, who).body.at("id").get<std::string>();
  auto const elsewhere = idea(other, who).body.at("id").get<std::string>();
  auto const by = staff(role::committee_member);
  auto const yes = json{{"answer", "yes_to_it"}};
  auto const waiting = get("/activities?state=idea", by).body.at("activities");
  ASSERT_THAT(waiting, SizeIs(1));
  EXPECT_THAT(waiting.at(0).dump(), HasSubstr("needs"));
  EXPECT_EQ(post("/activities/" + elsewhere + "/answer", yes, by).code(),
            "people.not_allowed");
  EXPECT_EQ(post("/activities/" + wanted + "/answer", yes, by).status, 200);
}

}  // namespace
}  // namespace linli::activities
