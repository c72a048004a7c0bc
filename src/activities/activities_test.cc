#include "activities/demo_life.h"
#include "activities/test_living_room.h"
#include "people/test_demo.h"

namespace linli::activities {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

LINLI_ON_BOTH_ENGINES(activity_registry);

TEST_P(activity_registry, what_is_planned_is_seen_when_it_is_published) {
  auto const a = activity();
  auto const id = a.at("id").get<std::string>();
  EXPECT_EQ(a.at("state"), "draft");
  auto const what_is_on = [&](std::string const& who = {}) {
    return get("/sessions?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z",
               who)
        .body.at("sessions");
  };
  EXPECT_EQ(ask(verb::patch, "/activities/" + id, desk,
                {{"revision", 1}, {"state", "published"}})
                .code(),
            "activities.no_sessions");
  auto const timed = post("/activities/" + id + "/sessions",
                          {{"from", moment("2026-12-01T14:00")},
                           {"until", moment("2026-12-01T16:00")},
                           {"rule", "FREQ=WEEKLY;COUNT=3"},
                           {"room", room},
                           {"places", 8}},
                          desk);
  ASSERT_EQ(timed.status, 200) << timed.body.dump();
  ASSERT_THAT(timed.body.at("sessions"), SizeIs(3));
  auto const first = timed.body["sessions"][0]["id"].get<std::string>();
  EXPECT_THAT(what_is_on(), IsEmpty());
  EXPECT_EQ(get("/sessions/" + first).code(), "activities.no_such_session");
  EXPECT_EQ(get("/sessions/" + first, desk).status, 200);
  EXPECT_EQ(sign(first, person()).code(), "activities.no_such_session");
  ask(verb::patch, "/activities/" + id, desk,
      {{"revision", 1}, {"state", "published"}});
  ASSERT_THAT(what_is_on(), SizeIs(3));
  EXPECT_EQ(what_is_on()[0]["left"], 8);
  EXPECT_EQ(what_is_on()[0]["room_name"]["zh"], "大厅");
  auto const page = get(
      "/sessions?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z&limit=2");
  ASSERT_THAT(page.body.at("sessions"), SizeIs(2));
  EXPECT_THAT(get("/sessions?from=2026-11-24T00:00:00Z&until="
                  "2026-12-30T00:00:00Z&limit=2&after=" +
                  page.body.at("next").get<std::string>())
                  .body.at("sessions"),
              SizeIs(1));
  // The room is taken by it, and its title is public.
  auto const taken =
      get("/venues/" + venue +
          "/bookings?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z")
          .body.at("bookings");
  ASSERT_THAT(taken, SizeIs(3));
  EXPECT_EQ(taken[0]["title"], "插花");
  EXPECT_EQ(post("/activities/" + id + "/sessions",
                 {{"from", moment("2026-12-01T15:00")},
                  {"until", moment("2026-12-01T17:00")},
                  {"room", room},
                  {"places", 8}},
                 desk)
                .code(),
            "venues.slot_taken");
  EXPECT_EQ(
      post("/activities",
           {{"kind", "class"}, {"title", {{"zh", "x"}}}, {"area", "C2"}}, desk)
          .code(),
      "people.not_allowed");
  expect_sound();
}

TEST_P(activity_registry, a_session_that_moves_or_is_cancelled_is_told) {
  auto const s = session(2, {{"room", room}});
  auto const a = person();
  sign(s, a);
  auto const moved =
      ask(verb::patch, "/sessions/" + s, desk,
          {{"revision", 1}, {"from", moment("2026-12-02T09:00")}});
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_EQ(moved.body["session"]["until"], moment("2026-12-02T11:00"));
  EXPECT_EQ(title_of_latest(a), "插花改了时间或地点");
  EXPECT_EQ(
      post("/sessions/" + s + "/cancel", {{"reason", "停电"}}, desk).status,
      200);
  EXPECT_EQ(title_of_latest(a), "插花取消了");
  EXPECT_EQ(sign(s, person()).code(), "activities.session_cancelled");
  EXPECT_THAT(
      get("/venues/" + venue +
          "/bookings?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z")
          .body.at("bookings"),
      IsEmpty());
  expect_sound();
}

TEST_P(activity_registry, residents_start_activities_themselves) {
  auto const phone = next_phone();
  resident("李桂英", "C1", {{"phone", phone}});
  auto const li = signed_in(phone);
  auto const told = post("/me/ideas",
                         {{"kind", "gathering"},
                          {"title", "迎春茶会"},
                          {"needs", "三月一个周末下午，大厅，需要茶具"}},
                         li);
  ASSERT_EQ(told.status, 200) << told.body.dump();
  EXPECT_EQ(told.body.at("state"), "idea");
  auto const id = told.body.at("id").get<std::string>();
  auto const waiting = get("/activities?state=idea", desk).body;
  ASSERT_THAT(waiting.at("activities"), SizeIs(1));
  EXPECT_EQ(waiting["activities"][0]["initiator"]["name"], "李桂英");
  EXPECT_EQ(
      post("/activities/" + id + "/answer", {{"answer", "ask_back"}}, desk)
          .code(),
      "activities.reason_needed");
  EXPECT_EQ(post("/activities/" + id + "/answer",
                 {{"answer", "ask_back"}, {"text", "大概几个人？"}}, desk)
                .status,
            200);
  EXPECT_EQ(title_of_latest(li), "关于您的想法想再问问：迎春茶会");
  EXPECT_EQ(ask(verb::patch, "/activities/" + id, desk,
                {{"revision", 2}, {"state", "published"}})
                .code(),
            "activities.bad_state");
  EXPECT_EQ(post("/me/ideas",
                 {{"idea", id},
                  {"kind", "gathering"},
                  {"title", "迎春茶会"},
                  {"needs", "二十几个人"}},
                 li)
                .status,
            200);
  EXPECT_EQ(
      post(
          "/me/ideas",
          {{"idea", id}, {"kind", "gathering"}, {"title", "x"}, {"needs", "x"}},
          person())
          .code(),
      "activities.no_such_activity");
  EXPECT_EQ(
      post("/me/ideas", {{"kind", "gathering"}, {"title", "x"}, {"needs", "x"}},
           person())
          .code(),
      "people.no_such_area");
  auto const elsewhere = officer(role::committee_member, "C2");
  EXPECT_EQ(post("/activities/" + id + "/answer", {{"answer", "yes_to_it"}},
                 elsewhere)
                .code(),
            "people.not_allowed");
  auto const committee = officer(role::committee_member, "C1");
  EXPECT_EQ(post("/activities/" + id + "/answer", {{"answer", "yes_to_it"}},
                 committee)
                .body["activity"]["state"],
            "draft");
  EXPECT_EQ(get("/activities/" + id, committee).body["activity"]["needs"],
            "二十几个人");
  auto const own = post("/me/ideas",
                        {{"kind", "talk"},
                         {"title", "老虹口"},
                         {"needs", "投影"},
                         {"area", "C1"}},
                        committee);
  ASSERT_EQ(own.status, 200) << own.body.dump();
  auto const of_own =
      "/activities/" + own.body.at("id").get<std::string>() + "/answer";
  EXPECT_EQ(post(of_own, {{"answer", "yes_to_it"}}, committee).code(),
            "activities.own_idea");
  EXPECT_EQ(post(of_own, {{"answer", "yes_to_it"}}, desk).status, 200);
  EXPECT_EQ(get("/me/ideas", li).body["activities"][0]["state"], "draft");
  EXPECT_EQ(title_of_latest(li), "您的想法可以办：迎春茶会");
}

TEST_P(activity_registry, a_booked_room_is_told_as_the_place_of_a_session_is) {
  auto const who = person();
  auto const booked = post("/rooms/" + room + "/bookings",
                           {{"from", moment("2026-12-01T14:00")},
                            {"until", moment("2026-12-01T16:00")},
                            {"title", "合唱"},
                            {"person", get("/me", who).body.at("id")},
                            {"how", "phone"}},
                           desk);
  ASSERT_EQ(booked.status, 200) << booked.body.dump();
  EXPECT_THAT(get("/me/notices", who)
                  .body.at("notices")
                  .at(0)
                  .at("text")
                  .at("zh")
                  .get<std::string>(),
              testing::StartsWith("瑞虹共享会客厅 · 大厅，12月1日"));
  auto const path = post("/me/calendar", json::object(), who)
                        .body.at("path")
                        .get<std::string>()
                        .substr(sizeof "/api/v1/d/D" - 1);
  EXPECT_THAT(get(path).text, HasSubstr("LOCATION:瑞虹共享会客厅 · 大厅"));
  EXPECT_THAT(get("/rooms/" + room + "/calendar").text,
              HasSubstr("X-WR-CALNAME:瑞虹共享会客厅 · 大厅"));
}

TEST_P(activity_registry, people_are_told_the_place_within_the_venue) {
  auto const s = session(2, {{"place", "葡萄架下"}});
  auto const a = person();
  sign(s, a);
  auto const made = post("/me/calendar", json::object(), a);
  auto const path =
      made.body.at("path").get<std::string>().substr(sizeof "/api/v1/d/D" - 1);
  EXPECT_THAT(get(path).text, HasSubstr("LOCATION:瑞虹共享会客厅 · 葡萄架下"));
  auto const of_venue = "/venues/" + venue + "/calendar";
  EXPECT_THAT(get(of_venue).text,
              HasSubstr("LOCATION:瑞虹共享会客厅 · 葡萄架下"));
  auto const moved =
      ask(verb::patch, "/sessions/" + s, desk,
          {{"revision", get("/sessions/" + s, desk).body["revision"]},
           {"room", room}});
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  auto const told = get("/me/notices", a).body.at("notices").at(0);
  EXPECT_THAT(told.at("text").at("zh").get<std::string>(),
              HasSubstr("地点：瑞虹共享会客厅 · 大厅"));
  EXPECT_THAT(get(path).text, HasSubstr("LOCATION:瑞虹共享会客厅 · 大厅"));
  // Booked there now, and once only.
  auto const in_venue = get(of_venue).text;
  EXPECT_EQ(in_venue.find("BEGIN:VEVENT"), in_venue.rfind("BEGIN:VEVENT"));
  EXPECT_THAT(in_venue, HasSubstr("booking-"));
}

TEST_P(activity_registry,
       ones_calendar_has_a_secret_address_until_it_is_ended) {
  auto const s = session(1);
  auto const a = person();
  sign(s, a);
  EXPECT_FALSE(get("/me/calendar", a).body.at("is_there"));
  auto const made = post("/me/calendar", json::object(), a);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  auto const path =
      made.body.at("path").get<std::string>().substr(sizeof "/api/v1/d/D" - 1);
  EXPECT_NE(get(path).text.find("SUMMARY:插花"), std::string::npos);
  EXPECT_FALSE(get("/me/calendar", a).body.contains("path"));
  post("/me/calendar", json::object(), a);
  EXPECT_EQ(get(path).code(), "venues.no_such_calendar");
  EXPECT_EQ(ask(verb::del, "/me/calendar", a).status, 204);
  EXPECT_FALSE(get("/me/calendar", a).body.at("is_there"));
}

/// The demonstration, with what it needs of Hongkou.
TEST_P(activity_registry, an_invented_month_is_lived_and_adds_up) {
  if (GetParam() != store::engine::sqlite) {
    GTEST_SKIP() << "one engine is enough for what is invented";
  }
  people::enter_demo_hongkou(*this);
  auto const lived = enter_demo_life(*reg, 1, now);
  EXPECT_EQ(lived.venues, 4U);
  EXPECT_GE(lived.sessions, 60U);
  EXPECT_GE(lived.signups, 300U);
  expect_sound();
  auto const ideas = db->read([](store::reader& r) {
    return r.value_of<int>("SELECT COUNT(*) FROM activity WHERE state < 3");
  });
  EXPECT_EQ(ideas, 3);
  auto const came = db->read([](store::reader& r) {
    return r.value_of<int>(
        "SELECT COUNT(*) FROM signup WHERE state = 6 AND liked IS NOT NULL");
  });
  EXPECT_GT(*came, 50);
  EXPECT_GE(lived.bookings, 8U);
  auto const counted = [&](std::string const& condition) {
    return db->read([&](store::reader& r) {
      return r.value_of<int>("SELECT COUNT(*) FROM " + condition).value_or(0);
    });
  };
  for (auto const how : {"2", "3", "4"}) {  // by phone, on paper, at the door
    EXPECT_GT(counted("signup WHERE how = " + std::string{how}), 5) << how;
  }
  EXPECT_GT(counted("signup WHERE how = 4 AND state = 6"), 5);
  auto const drawn = counted("activity_session WHERE is_drawn = 1");
  EXPECT_GT(drawn, 1);
  EXPECT_EQ(drawn, counted("activity_session WHERE is_drawn = 1 AND lot LIKE "
                           "'%demonstration %'"));
  for (auto const state : {"0", "1", "2"}) {
    EXPECT_GT(
        counted("booking WHERE kind = 0 AND state = " + std::string{state}), 0)
        << state;
  }
  EXPECT_TRUE(enter_demo_life(*reg, 1, now).were_there);
  auto const pictures = db->read([](store::reader& r) {
    return r.value_of<int>(
        "SELECT COUNT(*) FROM photograph WHERE alt LIKE '%（插画）'");
  });
  EXPECT_EQ(pictures, 4);
}

}  // namespace
}  // namespace linli::activities
