#include "volunteers/test_volunteer.h"

/// Shifts that are called off or moved when somebody is there already.
namespace linli::volunteers {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct called_off : volunteer_registry {
  std::string comes(std::string const& shift) {
    auto who = volunteer();
    EXPECT_EQ(take(shift, who).status, 200);
    return who;
  }
  reply check_in(std::string const& shift,
                 std::string const& who,
                 bool const coming,
                 std::string const& by) {
    return post("/turns/" + turn(shift, who) + "/check-in",
                {{"coming", coming}}, by);
  }
  reply move(std::string const& shift,
             std::string_view const from,
             std::string_view const until) {
    return ask(
        verb::patch, "/shifts/" + shift, desk,
        {{"revision", 1}, {"from", moment(from)}, {"until", moment(until)}});
  }
  json listed(std::string const& who, std::string const& where) {
    return get("/me/volunteering", who).body.at(where);
  }
  /// Of an activity nobody needs to see.
  std::string session(std::string_view const from,
                      std::string_view const until) {
    auto const made = post(
        "/activities",
        {{"kind", "class"}, {"title", {{"zh", "插花"}}}, {"area", "C1"}}, desk);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    auto const timed =
        post("/activities/" + made.body["activity"]["id"].get<std::string>() +
                 "/sessions",
             {{"from", moment(from)}, {"until", moment(until)}, {"places", 8}},
             desk);
    EXPECT_EQ(timed.status, 200) << timed.body.dump();
    return timed.body.at("sessions").at(0).at("id");
  }
};

LINLI_ON_BOTH_ENGINES(called_off);

TEST_P(called_off, who_had_come_is_told_leaves_and_is_counted) {
  auto const s =
      one_shift("2026-12-01T14:00", "2026-12-01T16:00", {{"places", 4}});
  auto const seen = comes(s);
  auto const alone = comes(s);
  auto const counted = comes(s);
  auto const away = comes(s);
  wait_until(at("2026-12-01T13:45"));
  check_in(s, seen, true, desk);
  check_in(s, alone, true, alone);
  check_in(s, counted, true, desk);
  now = at("2026-12-01T14:30");
  check_in(s, counted, false, desk);
  now = at("2026-12-01T15:00");
  ASSERT_EQ(post("/shifts/" + s + "/cancel", {{"reason", "停电"}}, desk).status,
            200);
  for (auto const& who : {seen, alone, away}) {
    EXPECT_EQ(title_of_latest(who), "排班取消了：签到");
  }
  EXPECT_EQ(title_of_latest(counted), "服务时间已确认：签到");
  ASSERT_THAT(listed(alone, "coming"), SizeIs(1));
  EXPECT_THAT(listed(away, "coming"), IsEmpty());
  EXPECT_THAT(listed(away, "past"), IsEmpty());
  EXPECT_EQ(check_in(s, away, true, away).code(), "volunteers.not_now");

  now = at("2026-12-01T15:30");
  EXPECT_EQ(check_in(s, seen, false, desk).status, 200);
  EXPECT_EQ(coins(seen), 90);
  EXPECT_EQ(check_in(s, alone, false, alone).status, 200);
  EXPECT_THAT(listed(alone, "coming"), IsEmpty());
  EXPECT_THAT(listed(alone, "past"), SizeIs(1));
  EXPECT_EQ(confirm(turn(s, alone), 60).status, 200);
  EXPECT_EQ(coins(alone), 60);
  EXPECT_EQ(confirm(turn(s, away), 60).code(), "volunteers.not_now");
  expect_sound();
}

TEST_P(called_off, who_had_come_is_waited_for_anew_on_another_day) {
  auto const s =
      one_shift("2026-12-01T14:00", "2026-12-01T16:00", {{"places", 2}});
  auto const who = comes(s);
  auto const counted = comes(s);
  wait_until(at("2026-12-01T13:45"));
  check_in(s, who, true, desk);
  check_in(s, counted, true, desk);
  now = at("2026-12-01T14:30");
  check_in(s, counted, false, desk);
  ASSERT_EQ(move(s, "2026-12-02T14:00", "2026-12-02T16:00").status, 200);
  EXPECT_EQ(title_of_latest(who), "排班改时间了：签到");
  auto const anew = mine(s, who);
  EXPECT_EQ(anew.at("state"), "taken");
  EXPECT_FALSE(anew.contains("came_at"));
  EXPECT_FALSE(anew.at("by_door").get<bool>());
  EXPECT_EQ(mine(s, counted).at("minutes"), 30);
  EXPECT_TRUE(mine(s, counted).contains("came_at"));

  wait_until(at("2026-12-02T13:45"));
  check_in(s, who, true, desk);
  now = at("2026-12-02T15:00");
  check_in(s, who, false, desk);
  EXPECT_EQ(coins(who), 60);
  expect_sound();
}

TEST_P(called_off, who_had_come_is_there_when_it_begins_a_little_later) {
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  auto const who = comes(s);
  wait_until(at("2026-12-01T13:50"));
  check_in(s, who, true, desk);
  ASSERT_EQ(move(s, "2026-12-01T14:15", "2026-12-01T16:00").status, 200);
  EXPECT_EQ(title_of_latest(who), "排班改时间了：签到");
  EXPECT_EQ(mine(s, who).at("state"), "came");
  EXPECT_TRUE(mine(s, who).at("by_door").get<bool>());
}

TEST_P(called_off, shifts_follow_a_session_that_was_on) {
  auto const class_of = session("2026-12-01T14:00", "2026-12-01T16:00");
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00",
                           {{"session", class_of}});
  auto const who = comes(s);
  wait_until(at("2026-12-01T13:45"));
  check_in(s, who, true, desk);
  now = at("2026-12-01T14:10");
  auto const moved =
      ask(verb::patch, "/sessions/" + class_of, desk,
          {{"revision", get("/sessions/" + class_of, desk).body["revision"]},
           {"from", moment("2026-12-02T14:00")},
           {"until", moment("2026-12-02T16:00")}});
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_EQ(title_of_latest(who), "排班改了时间或地点：签到");
  EXPECT_EQ(mine(s, who).at("state"), "taken");

  wait_until(at("2026-12-02T13:45"));
  check_in(s, who, true, desk);
  now = at("2026-12-02T14:30");
  ASSERT_EQ(
      post("/sessions/" + class_of + "/cancel", {{"reason", "停电"}}, desk)
          .status,
      200);
  EXPECT_EQ(title_of_latest(who), "排班取消了：签到");
  now = at("2026-12-02T15:00");
  EXPECT_EQ(check_in(s, who, false, desk).status, 200);
  EXPECT_EQ(coins(who), 60);
  expect_sound();
}

}  // namespace
}  // namespace linli::volunteers
