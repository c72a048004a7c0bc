#include <algorithm>
#include <thread>

#include "volunteers/test_volunteer.h"

namespace linli::volunteers {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

struct shifts : volunteer_registry {};

LINLI_ON_BOTH_ENGINES(shifts);

TEST_P(shifts, a_shift_has_as_many_as_it_needs) {
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  auto const first = volunteer();
  auto const second = volunteer();
  EXPECT_EQ(take(s, first).status, 200);
  EXPECT_EQ(take(s, first).body["shift"]["taken"], 1);
  EXPECT_EQ(take(s, second).code(), "volunteers.shift_full");
  EXPECT_EQ(take(s, person()).code(), "volunteers.shift_full");
  post("/turns/" + turn(s, first) + "/give-back", json::object(), first);
  EXPECT_EQ(take(s, second).status, 200);
  EXPECT_EQ(turn(s, first), "none");
  expect_sound();
}

TEST_P(shifts, staff_puts_down_only_who_asked_and_says_how) {
  auto const s =
      one_shift("2026-12-01T14:00", "2026-12-01T16:00", {{"places", 3}});
  auto const who = volunteer();
  auto const wish = json{{"person", id_of(who)}, {"anyway", true}};
  EXPECT_EQ(take(s, desk, wish).code(), "people.how_needed");
  auto said = wish;
  said["how"] = "phone";
  ASSERT_EQ(take(s, desk, said).status, 200);
  EXPECT_EQ(mine(s, who)["made_by"]["name"], "干部");
  EXPECT_EQ(mine(s, who)["asked"], "phone");
  auto const told = get("/me/notices", who).body["notices"][0];
  EXPECT_THAT(told["text"]["zh"].get<std::string>(),
              HasSubstr("由干部替您办理，您是在电话里提出的。"));
  auto const other = volunteer();
  take(s, other, {{"anyway", true}});
  auto const turns = get("/shifts/" + s, desk).body["shift"]["turns"];
  ASSERT_THAT(turns, SizeIs(2));
  EXPECT_EQ(turns[0]["asked"], "phone");
  EXPECT_FALSE(turns[1].contains("made_by"));
  expect_sound();
}

TEST_P(shifts, what_is_offered_is_taken_over_for_another_who_asked) {
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  auto const had = volunteer();
  auto const wants = volunteer();
  take(s, had);
  auto const swap = "/turns/" + turn(s, had) + "/swap";
  ask(verb::put, swap, had, {{"offered", true}});
  EXPECT_EQ(post(swap, {{"person", id_of(wants)}}, desk).code(),
            "people.how_needed");
  ASSERT_EQ(
      post(swap, {{"person", id_of(wants)}, {"how", "paper"}}, desk).status,
      200);
  EXPECT_EQ(mine(s, wants)["asked"], "paper");
  EXPECT_EQ(title_of_latest(wants), "给您排了班：签到");
  expect_sound();
}

TEST_P(shifts, staff_gives_back_and_asks_around_only_for_who_said_so) {
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  auto const who = volunteer();
  take(s, who);
  auto const path = "/turns/" + turn(s, who);
  auto const offer = [&](json const& wish, std::string const& by) {
    return ask(verb::put, path + "/swap", by, wish);
  };
  EXPECT_EQ(offer({{"offered", true}}, desk).code(), "people.how_needed");
  ASSERT_EQ(offer({{"offered", true}, {"how", "phone"}}, desk).status, 200);
  EXPECT_EQ(title_of_latest(who), "已替您找人接替：签到");
  EXPECT_TRUE(mine(s, who)["is_offered"].get<bool>());
  ASSERT_EQ(offer({{"offered", false}, {"how", "phone"}}, desk).status, 200);
  EXPECT_EQ(title_of_latest(who), "排班还是您来：签到");
  // Oneself needs nobody, and is told nothing.
  EXPECT_EQ(offer({{"offered", true}}, who).status, 200);
  EXPECT_EQ(title_of_latest(who), "排班还是您来：签到");

  EXPECT_EQ(post(path + "/give-back", {}, desk).code(), "people.how_needed");
  EXPECT_EQ(turn(s, who), path.substr(7));
  ASSERT_EQ(post(path + "/give-back", {{"how", "in_person"}}, desk).status,
            200);
  EXPECT_EQ(turn(s, who), "none");
  EXPECT_EQ(title_of_latest(who), "已替您交还排班：签到");
  auto const lines =
      get("/audit?action=turn.given_back", officer(role::district_officer, "D"))
          .body.at("lines");
  EXPECT_EQ(lines[0].at("fields"), "shift " + s + ",asked_in_person");
  expect_sound();
}

TEST_P(shifts, clashes_are_hard_or_thought_over) {
  auto const who = volunteer({{"hours_a_week", 4}});
  take(one_shift("2026-12-01T14:00", "2026-12-01T16:00"), who);
  auto const over = one_shift("2026-12-01T15:00", "2026-12-01T17:00");
  EXPECT_EQ(take(over, who, {{"anyway", true}}).code(), "volunteers.clash");
  auto const close = one_shift("2026-12-01T16:10", "2026-12-01T18:30");
  auto const seen = get("/shifts/" + close, who).body.at("clashes");
  ASSERT_THAT(seen, SizeIs(2));
  EXPECT_EQ(seen[0]["kind"], "close");
  EXPECT_EQ(seen[1]["kind"], "over_week");
  EXPECT_EQ(take(close, who).code(), "volunteers.soft_clash");
  EXPECT_EQ(take(close, who, {{"anyway", true}}).status, 200);
  expect_sound();
}

TEST_P(shifts, a_turn_is_swapped_with_whoever_takes_it_first) {
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  auto const had = volunteer();
  auto const wants = volunteer();
  auto const late = volunteer();
  take(s, had);
  auto const t = turn(s, had);
  EXPECT_EQ(post("/turns/" + t + "/swap", json::object(), wants).code(),
            "volunteers.not_offered");
  EXPECT_EQ(ask(verb::put, "/turns/" + t + "/swap", wants, {{"offered", true}})
                .code(),
            "volunteers.no_such_turn");
  ask(verb::put, "/turns/" + t + "/swap", had, {{"offered", true}});
  auto const seen = get("/shifts/" + s, wants).body["shift"]["turns"];
  ASSERT_THAT(seen, SizeIs(1));
  EXPECT_TRUE(seen[0]["is_offered"].get<bool>());
  EXPECT_EQ(post("/turns/" + t + "/swap", json::object(), wants).status, 200);
  EXPECT_EQ(mine(s, wants)["state"], "taken");
  EXPECT_EQ(turn(s, had), "none");
  EXPECT_EQ(title_of_latest(had), "有人接替了您的排班：签到");
  EXPECT_EQ(post("/turns/" + t + "/swap", json::object(), late).code(),
            "volunteers.not_offered");
  expect_sound();
}

TEST_P(shifts, hours_are_proved_by_the_door_or_confirmed_by_staff) {
  auto const s =
      one_shift("2026-12-01T14:00", "2026-12-01T16:00", {{"places", 2}});
  auto const seen = volunteer();
  auto const alone = volunteer();
  take(s, seen);
  take(s, alone);
  auto const a = "/turns/" + turn(s, seen) + "/check-in";
  auto const b = "/turns/" + turn(s, alone) + "/check-in";
  EXPECT_EQ(post(a, {{"coming", true}}, seen).code(), "volunteers.not_now");
  wait_until(at("2026-12-01T13:45"));
  EXPECT_EQ(post(a, {{"coming", false}}, desk).code(),
            "volunteers.not_checked_in");
  post(a, {{"coming", true}}, desk);
  post(b, {{"coming", true}}, alone);
  now = at("2026-12-01T15:30");
  post(a, {{"coming", false}}, desk);
  post(b, {{"coming", false}}, alone);
  // Ninety minutes of the shift before the eyes of the door.
  EXPECT_EQ(mine(s, seen)["minutes"], 90);
  EXPECT_EQ(coins(seen), 90);
  EXPECT_FALSE(mine(s, alone).contains("minutes"));
  EXPECT_EQ(coins(alone), 0);
  EXPECT_EQ(confirm(turn(s, alone), 120).status, 200);
  EXPECT_EQ(coins(alone), 120);
  EXPECT_EQ(confirm(turn(s, alone), 60).status, 200);
  EXPECT_EQ(coins(alone), 60);
  EXPECT_EQ(confirm(turn(s, alone), 0).status, 200);
  EXPECT_EQ(mine(s, alone)["state"], "missed");
  EXPECT_EQ(coins(alone), 0);
  expect_sound();
}

TEST_P(shifts, who_is_checked_out_too_early_is_there_still) {
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  auto const who = volunteer();
  take(s, who);
  auto const door = "/turns/" + turn(s, who) + "/check-in";
  auto const told = [&] {
    return get("/me/notices", who).body.at("notices").size();
  };
  wait_until(at("2026-12-01T13:45"));
  auto const before = told();
  post(door, {{"coming", true}}, desk);
  EXPECT_EQ(post(door, {{"coming", false}}, desk).status, 200);
  EXPECT_EQ(mine(s, who)["state"], "came");
  EXPECT_FALSE(mine(s, who).contains("left_at"));
  EXPECT_FALSE(mine(s, who).contains("minutes"));
  EXPECT_EQ(told(), before);
  now = at("2026-12-01T15:30");
  post(door, {{"coming", false}}, desk);
  EXPECT_EQ(mine(s, who)["state"], "came");
  EXPECT_EQ(mine(s, who)["minutes"], 90);
  EXPECT_EQ(coins(who), 90);
  EXPECT_EQ(title_of_latest(who), "服务时间已确认：签到");
  post(door, {{"coming", false}}, desk);  // pressed twice
  EXPECT_EQ(told(), before + 1);
  expect_sound();
}

TEST_P(shifts, shifts_repeat_change_and_are_called_off) {
  auto const rule =
      json{{"rule", "FREQ=WEEKLY;COUNT=3"}, {"own_key", "shifts-0001"}};
  EXPECT_THAT(shift("2026-12-01T14:00", "2026-12-01T16:00", rule), SizeIs(3));
  EXPECT_THAT(shift("2026-12-01T14:00", "2026-12-01T16:00", rule), SizeIs(3));
  auto const all =
      get("/shifts?from=2026-11-30T00:00:00Z&until=2026-12-31T00:00:00Z", desk);
  ASSERT_THAT(all.body.at("shifts"), SizeIs(3));
  auto const s = all.body["shifts"][0]["id"].get<std::string>();
  auto const who = volunteer();
  take(s, who);
  auto const moved = ask(verb::patch, "/shifts/" + s, desk,
                         {{"revision", 1},
                          {"from", moment("2026-12-01T15:00")},
                          {"until", moment("2026-12-01T17:00")}});
  EXPECT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_EQ(title_of_latest(who), "排班改时间了：签到");
  EXPECT_EQ(
      ask(verb::patch, "/shifts/" + s, desk, {{"revision", 1}, {"places", 2}})
          .code(),
      "volunteers.changed_meanwhile");
  post("/shifts/" + s + "/cancel", {{"reason", "下雨"}}, desk);
  EXPECT_EQ(title_of_latest(who), "排班取消了：签到");
  EXPECT_EQ(take(s, volunteer()).code(), "volunteers.shift_over");
  EXPECT_EQ(post("/shifts",
                 {{"title", "x"},
                  {"area", "C1"},
                  {"from", moment("2026-12-01T15:00")},
                  {"until", moment("2026-12-01T14:00")},
                  {"places", 1}},
                 desk)
                .code(),
            "volunteers.bad_time");
  expect_sound();
}

TEST_P(shifts, shifts_follow_the_session_they_help_with) {
  auto const made = post(
      "/activities",
      {{"kind", "class"}, {"title", {{"zh", "插花"}}}, {"area", "C1"}}, desk);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  auto const timed =
      post("/activities/" + made.body["activity"]["id"].get<std::string>() +
               "/sessions",
           {{"from", moment("2026-12-01T14:00")},
            {"until", moment("2026-12-01T16:00")},
            {"places", 8}},
           desk);
  ASSERT_EQ(timed.status, 200) << timed.body.dump();
  auto const session = timed.body["sessions"][0]["id"].get<std::string>();
  auto const help = [&](std::string_view const from,
                        std::string_view const until, json more) {
    more["session"] = session;
    return one_shift(from, until, more);
  };
  auto const before =
      help("2026-12-01T13:00", "2026-12-01T14:00", {{"title", "摆桌椅"}});
  auto const through = help("2026-12-01T14:00", "2026-12-01T16:00", {});
  auto const other = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  auto const who = volunteer();
  ASSERT_EQ(take(through, who).status, 200);
  auto const revision = get("/sessions/" + session, desk).body["revision"];
  auto const moved = ask(verb::patch, "/sessions/" + session, desk,
                         {{"revision", revision},
                          {"from", moment("2026-12-02T09:00")},
                          {"until", moment("2026-12-02T12:00")}});
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_EQ(title_of_latest(who), "排班改了时间或地点：签到");
  auto const told = [&] {
    return get("/me/notices", who).body.at("notices").size();
  };
  auto const so_far = told();
  ASSERT_EQ(ask(verb::patch, "/sessions/" + session, desk,
                {{"revision", moved.body["revision"]}, {"place", "葡萄架下"}})
                .status,
            200);
  EXPECT_EQ(told(), so_far + 1);
  EXPECT_EQ(get("/me/notices", who)
                .body["notices"][0]["text"]["zh"]
                .get<std::string>(),
            "现在是12月2日周三 9:00–12:00，地点：葡萄架下。来不了可以交还。");
  auto const shared = post("/me/calendar", json::object(), who);
  auto const calendar = get(shared.body.at("path").get<std::string>().substr(
      sizeof "/api/v1/d/D" - 1));
  EXPECT_THAT(calendar.text, HasSubstr("SUMMARY:签到"));
  EXPECT_THAT(calendar.text, HasSubstr("LOCATION:葡萄架下"));
  auto const now_at = [&](std::string const& which) {
    auto const s = get("/shifts/" + which, desk).body["shift"];
    return std::pair{s["from"].get<std::string>(),
                     s["until"].get<std::string>()};
  };
  EXPECT_EQ(now_at(before),
            std::pair(moment("2026-12-02T08:00"), moment("2026-12-02T09:00")));
  EXPECT_EQ(now_at(through),
            std::pair(moment("2026-12-02T09:00"), moment("2026-12-02T12:00")));
  EXPECT_EQ(now_at(other).first, moment("2026-12-01T14:00"));
  ASSERT_EQ(post("/sessions/" + session + "/cancel", {{"reason", "停电"}}, desk)
                .status,
            200);
  EXPECT_EQ(title_of_latest(who), "排班取消了：签到");
  EXPECT_EQ(take(before, volunteer()).code(), "volunteers.shift_over");
  EXPECT_EQ(take(other, volunteer()).status, 200);
  expect_sound();
}

TEST_P(shifts, shifts_follow_every_session_that_changes_together) {
  auto const made = post(
      "/activities",
      {{"kind", "class"}, {"title", {{"zh", "插花"}}}, {"area", "C1"}}, desk);
  auto const timed =
      post("/activities/" + made.body["activity"]["id"].get<std::string>() +
               "/sessions",
           {{"from", moment("2026-12-01T14:00")},
            {"until", moment("2026-12-01T16:00")},
            {"rule", "FREQ=WEEKLY;COUNT=2"},
            {"places", 8}},
           desk);
  ASSERT_EQ(timed.status, 200) << timed.body.dump();
  auto const& sessions = timed.body["sessions"];
  auto const second = one_shift("2026-12-08T13:30", "2026-12-08T16:00",
                                {{"session", sessions[1]["id"]}});
  auto const first = one_shift("2026-12-01T14:00", "2026-12-01T16:00",
                               {{"session", sessions[0]["id"]}});
  auto const of_both = volunteer();
  auto const of_one = volunteer();
  ASSERT_EQ(take(first, of_both).status, 200);
  ASSERT_EQ(ask(verb::patch, "/shifts/" + second, desk,
                {{"revision", 1}, {"places", 2}})
                .status,
            200);
  ASSERT_EQ(take(second, of_both).status, 200);
  ASSERT_EQ(take(second, of_one).status, 200);
  auto const told = [&](std::string const& who) {
    auto out = std::vector<std::string>{};
    auto const all = get("/me/notices", who).body.at("notices");
    for (auto const& n : all) {
      auto const title = n.at("title").at("zh").get<std::string>();
      if (title.find("排班") != std::string::npos) {
        out.push_back(title);
      }
    }
    return out;
  };
  auto const path = "/sessions/" + sessions[0]["id"].get<std::string>();
  ASSERT_EQ(ask(verb::patch, path, desk,
                {{"revision", 1},
                 {"scope", "all"},
                 {"from", moment("2026-12-02T15:00")}})
                .status,
            200);
  auto const now_is = get("/shifts/" + second, desk).body["shift"];
  EXPECT_EQ(now_is["from"], moment("2026-12-09T14:30"));
  EXPECT_EQ(now_is["until"], moment("2026-12-09T17:00"));
  EXPECT_THAT(told(of_both), ElementsAre("2 次排班改了时间或地点：签到"));
  EXPECT_THAT(
      get("/me/notices", of_both)
          .body["notices"][0]["text"]["zh"]
          .get<std::string>(),
      HasSubstr("您认领的 2 次排班改了，第一次现在是12月2日周三 15:00–17:00"));
  EXPECT_THAT(told(of_one), ElementsAre("排班改了时间或地点：签到"));
  ASSERT_EQ(post(path + "/cancel", {{"reason", "停电"}, {"scope", "all"}}, desk)
                .status,
            200);
  EXPECT_THAT(told(of_both), ElementsAre("2 次排班取消了：签到",
                                         "2 次排班改了时间或地点：签到"));
  EXPECT_THAT(told(of_one),
              ElementsAre("排班取消了：签到", "排班改了时间或地点：签到"));
  EXPECT_EQ(take(second, volunteer()).code(), "volunteers.shift_over");
  expect_sound();
}

TEST_P(shifts, nobody_confirms_their_own_hours) {
  auto const s = one_shift("2026-11-24T18:00", "2026-11-24T20:00");
  auto const taken = offer(desk);
  ASSERT_EQ(taken.status, 200) << taken.body.dump();
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(post("/volunteers/" + id_of(desk) + "/decision",
                 {{"accepted", true}}, boss)
                .status,
            200);
  ASSERT_EQ(take(s, desk).status, 200);
  auto const mine_now = turn(s, desk);
  now = at("2026-11-24T18:30");
  EXPECT_EQ(confirm(mine_now, 120).code(), "people.not_allowed");
}

TEST_P(shifts, who_acts_for_another_is_not_the_door_of_their_own_turns) {
  auto const s = one_shift("2026-11-24T16:30", "2026-11-24T17:30");
  ASSERT_EQ(offer(desk).status, 200);
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(post("/volunteers/" + id_of(desk) + "/decision",
                 {{"accepted", true}}, boss)
                .status,
            200);
  ASSERT_EQ(take(s, desk).status, 200);
  auto const door = "/turns/" + turn(s, desk) + "/check-in";
  auto const li = resident("李桂英", "C1");
  ASSERT_EQ(ask(verb::put, "/me/acting-for", desk,
                {{"person", li}, {"how", "spoken"}})
                .status,
            200);
  now = at("2026-11-24T16:20");
  ASSERT_EQ(post(door, {{"coming", true}}, desk).status, 200);
  now = at("2026-11-24T17:10");
  ASSERT_EQ(post(door, {{"coming", false}}, desk).status, 200);
  auto const seen = get("/shifts/" + s, boss).body.at("shift").at("turns");
  ASSERT_THAT(seen, SizeIs(1));
  EXPECT_TRUE(seen[0].contains("left_at"));
  EXPECT_FALSE(seen[0].at("by_door").get<bool>());
  EXPECT_FALSE(seen[0].contains("minutes"));
  EXPECT_EQ(get("/coins", boss).body["held_minutes"], 0);
  expect_sound();
}

TEST_P(shifts, many_at_once_never_get_more_places_than_there_are) {
  auto const s =
      one_shift("2026-12-01T14:00", "2026-12-01T16:00", {{"places", 3}});
  auto all = std::vector<std::string>{};
  for (auto i = 0; i != 12; ++i) {
    all.push_back(volunteer());
  }
  auto codes = std::vector<int>(all.size());
  {
    auto threads = std::vector<std::jthread>{};
    for (auto i = std::size_t{0}; i != all.size(); ++i) {
      threads.emplace_back([&, i] { codes[i] = take(s, all[i]).status; });
    }
  }
  EXPECT_EQ(std::ranges::count(codes, 200), 3);
  EXPECT_EQ(get("/shifts/" + s, desk).body["shift"]["taken"], 3);
  expect_sound();
}

}  // namespace
}  // namespace linli::volunteers
