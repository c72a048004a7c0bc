#include <gmock/gmock.h>
#include <rapidcheck.h>
#include <thread>

#include "activities/activities_api.h"
#include "activities/signup_ops.h"
#include "base/time_text.h"
#include "people/test_registry.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/venues_api.h"
#include "volunteers/certificate_ops.h"
#include "volunteers/coin_store.h"
#include "volunteers/invariants.h"
#include "volunteers/shift_follower.h"
#include "volunteers/turn_keeper.h"
#include "volunteers/volunteers_api.h"

namespace linli::volunteers {
namespace {

using http::verb;
using json = nlohmann::json;
using people::role;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

constexpr auto kZone = "Asia/Shanghai";

base::instant at(std::string_view const wall) {
  return base::instant_of(*base::parse_wall_time(wall), kZone);
}

std::string moment(std::string_view const wall) {
  return base::rfc3339(at(wall));
}

struct volunteer_registry : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_district(tx, {"D", kZone, "gb50180-2018", {}, 1});
    });
    reg->keepers = {venues::booking_keeper(), activities::signup_keeper(),
                    turn_keeper()};
    reg->followers = {shift_follower()};
    reg->time_zone = std::make_shared<std::string const>(kZone);
    desk = officer(role::community_staff, "C1");
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    venues::mount_venues(routes, needs);
    activities::mount_activities(routes, needs);
    mount_volunteers(routes, needs);
  }

  /// A resident of the area who has signed in.
  std::string person() {
    auto cookie = signed_in(std::to_string(13'800'000'100 + ++count));
    db->write([&](store::writer& tx) {
      tx.run("UPDATE person SET area = 'C1' WHERE id = $1",
             std::stoll(id_of(cookie)));
    });
    return cookie;
  }
  std::string id_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }
  reply offer(std::string const& who, json more = json::object()) {
    more["skills"] = more.value("skills", json::array({"receiving"}));
    more["when"] = more.value("when", json::array());
    return ask(verb::put, "/me/volunteering", who, more);
  }
  /// One who was accepted.
  std::string volunteer(json const& more = json::object()) {
    auto who = person();
    EXPECT_EQ(offer(who, more).status, 200);
    auto const yes = post("/volunteers/" + id_of(who) + "/decision",
                          {{"accepted", true}}, desk);
    EXPECT_EQ(yes.status, 200) << yes.body.dump();
    return who;
  }
  json shift(std::string_view const from,
             std::string_view const until,
             json more = json::object()) {
    more["title"] = more.value("title", "签到");
    more["area"] = "C1";
    more["from"] = moment(from);
    more["until"] = moment(until);
    more["places"] = more.value("places", 1);
    auto const made = post("/shifts", more, desk);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("shifts");
  }
  std::string one_shift(std::string_view const from,
                        std::string_view const until,
                        json const& more = json::object()) {
    return shift(from, until, more).at(0).at("id");
  }
  reply take(std::string const& shift,
             std::string const& who,
             json const& wish = json::object()) {
    return post("/shifts/" + shift + "/turns", wish, who);
  }
  json mine(std::string const& shift, std::string const& who) {
    return get("/shifts/" + shift, who)
        .body.at("shift")
        .value("mine", json::object());
  }
  std::string turn(std::string const& shift, std::string const& who) {
    return mine(shift, who).value("id", "none");
  }
  reply confirm(std::string const& turn, int const minutes) {
    return ask(verb::put, "/turns/" + turn + "/hours", desk,
               {{"minutes", minutes}});
  }
  std::int64_t coins(std::string const& who) {
    return get("/me/coins", who).body.at("balance_minutes");
  }
  /// A shift of that length in the past, confirmed.
  void worked(std::string const& who, int const minutes) {
    auto const from = base::instant{now.unix_s + 86'400};
    auto const until = base::instant{from.unix_s + std::int64_t{60} * minutes};
    auto const s = post("/shifts",
                        {{"title", "签到"},
                         {"area", "C1"},
                         {"from", base::rfc3339(from)},
                         {"until", base::rfc3339(until)},
                         {"places", 1}},
                        desk)
                       .body.at("shifts")
                       .at(0)
                       .at("id")
                       .get<std::string>();
    ASSERT_EQ(take(s, who, {{"anyway", true}}).status, 200);
    wait_until(until);
    ASSERT_EQ(confirm(turn(s, who), minutes).status, 200);
  }
  /// Staff signs in again: its sessions are short.
  void wait_until(base::instant const then) {
    now = then;
    desk = officer(role::community_staff, "C1");
  }
  std::string title_of_latest(std::string const& who) {
    auto const all = get("/me/notices", who).body.at("notices");
    return all.empty() ? "" : all.at(0).at("title").at("zh");
  }
  void expect_sound() {
    for (auto const& i : invariants()) {
      EXPECT_THAT(
          db->read([&](store::reader& r) { return store::broken_by(r, i); }),
          IsEmpty())
          << i.name;
    }
  }

  std::string desk;
  std::int64_t count{0};
};

LINLI_ON_BOTH_ENGINES(volunteer_registry);

TEST_P(volunteer_registry, somebody_offers_staff_answers_and_they_may_stop) {
  auto const who = person();
  EXPECT_EQ(get("/me/volunteering", who).body["profile"]["state"], "none");
  auto const asked =
      offer(who, {{"skills", {"music", "company"}},
                  {"when", {{{"weekday", 6}, {"part", "morning"}}}},
                  {"about", " 会弹古琴 "}});
  EXPECT_EQ(asked.body["profile"]["state"], "asked");
  EXPECT_EQ(asked.body["profile"]["about"], "会弹古琴");
  auto const waiting = get("/volunteers?state=asked", desk).body["volunteers"];
  ASSERT_THAT(waiting, SizeIs(1));
  EXPECT_EQ(waiting[0]["skills"], json({"music", "company"}));
  auto const decide = "/volunteers/" + id_of(who) + "/decision";
  EXPECT_EQ(post(decide, {{"accepted", false}}, desk).code(),
            "volunteers.reason_needed");
  EXPECT_EQ(
      post(decide, {{"accepted", true}}, officer(role::community_staff, "C2"))
          .code(),
      "people.not_allowed");
  post(decide, {{"accepted", true}}, desk);
  EXPECT_EQ(title_of_latest(who), "欢迎您成为志愿者");
  // Whoever was accepted stays so when they change what they offer.
  EXPECT_EQ(offer(who).body["profile"]["state"], "accepted");
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  take(s, who);
  EXPECT_EQ(ask(verb::del, "/me/volunteering", who).body["profile"]["state"],
            "stopped");
  EXPECT_EQ(get("/shifts/" + s, desk).body["shift"]["taken"], 0);
  EXPECT_EQ(take(s, who).code(), "volunteers.not_a_volunteer");
  expect_sound();
}

TEST_P(volunteer_registry, a_shift_has_as_many_as_it_needs) {
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

TEST_P(volunteer_registry, clashes_are_hard_or_thought_over) {
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

TEST_P(volunteer_registry, a_turn_is_swapped_with_whoever_takes_it_first) {
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

TEST_P(volunteer_registry, hours_are_proved_by_the_door_or_confirmed_by_staff) {
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

TEST_P(volunteer_registry, coins_go_to_family_and_for_services_and_add_up) {
  auto const who = volunteer();
  auto const child = person();
  worked(who, 180);
  auto const gift =
      json{{"to", id_of(child)}, {"minutes", 60}, {"own_key", "gift-0001"}};
  EXPECT_EQ(post("/me/coins", gift, who).code(), "volunteers.not_family");
  db->write([&](store::writer& tx) {
    people::insert_representation(
        tx, {.key = {ids.next(now)},
             .person = people::person_id{std::stoll(id_of(who))},
             .agent = people::person_id{std::stoll(id_of(child))},
             .kind = people::representation_kind::family,
             .since = now});
  });
  EXPECT_EQ(post("/me/coins", gift, who).body["balance_minutes"], 120);
  EXPECT_EQ(post("/me/coins", gift, who).body["balance_minutes"], 120);
  EXPECT_EQ(coins(child), 60);
  EXPECT_EQ(get("/me/coins", child).body["entries"][0]["kind"], "received");
  auto const spend = json{{"person", id_of(child)},
                          {"minutes", 45},
                          {"what", "理发"},
                          {"own_key", "spend-0001"}};
  EXPECT_EQ(post("/coins", spend, desk).body["balance_minutes"], 15);
  EXPECT_EQ(post("/coins", spend, desk).body["balance_minutes"], 15);
  auto more = spend;
  more["own_key"] = "spend-0002";
  EXPECT_EQ(post("/coins", more, desk).code(), "volunteers.too_few_coins");
  auto const bank = get("/coins", desk).body;
  EXPECT_EQ(bank["earned_minutes"], 180);
  EXPECT_EQ(bank["spent_minutes"], 45);
  EXPECT_EQ(bank["held_minutes"], 135);
  EXPECT_TRUE(bank["balances"].get<bool>());
  expect_sound();
}

TEST_P(volunteer_registry, caps_hold_and_hours_count_all_the_same) {
  auto const boss = officer(role::district_officer, "D");
  EXPECT_EQ(ask(verb::put, "/coins", desk, {{"month_minutes", 100}}).code(),
            "people.not_allowed");
  ASSERT_EQ(ask(verb::put, "/coins", boss, {{"month_minutes", 100}}).status,
            200);
  auto const who = volunteer();
  worked(who, 80);
  worked(who, 80);
  EXPECT_EQ(coins(who), 100);
  EXPECT_EQ(get("/me/volunteering", who).body["profile"]["confirmed_minutes"],
            160);
  expect_sound();
}

TEST_P(volunteer_registry, a_certificate_says_what_was_confirmed) {
  auto const who = volunteer();
  ask(verb::patch, "/me", who, {{"name", "李桂英"}});
  auto const wish = json{{"from", "2026-11-01"}, {"until", "2026-12-31"}};
  EXPECT_EQ(post("/me/certificates", wish, who).code(), "volunteers.no_hours");
  worked(who, 150);
  auto const made = post("/me/certificates", wish, who);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  EXPECT_EQ(made.body["minutes"], 150);
  EXPECT_EQ(made.body["name"], "李桂英");
  auto const code = made.body["code"].get<std::string>();
  EXPECT_EQ(post("/me/certificates", wish, who).body["code"], code);
  EXPECT_EQ(get("/certificates/" + code).body["name"], "李*英");
  EXPECT_EQ(get("/certificates/AAAA-BBBB-CCCC-DDDD").code(),
            "volunteers.no_such_certificate");
  EXPECT_THAT(get("/certificates/" + code + "/file", who).text,
              StartsWith("%PDF"));
  EXPECT_THAT(get("/certificates/" + code + "/file", desk).text,
              StartsWith("%PDF"));
  EXPECT_EQ(get("/certificates/" + code + "/file", person()).code(),
            "volunteers.no_such_certificate");
  EXPECT_EQ(post("/me/certificates",
                 {{"from", "2026-12-31"}, {"until", "2026-11-01"}}, who)
                .code(),
            "volunteers.bad_time");
}

TEST_P(volunteer_registry, shifts_repeat_change_and_are_called_off) {
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

TEST_P(volunteer_registry, shifts_follow_the_session_they_help_with) {
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
  EXPECT_EQ(title_of_latest(who), "排班改时间了：签到");
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

TEST_P(volunteer_registry, two_records_of_one_person_are_joined_and_parted) {
  auto const stays = volunteer();
  auto const goes = volunteer();
  auto const s =
      one_shift("2026-12-20T14:00", "2026-12-20T16:00", {{"places", 2}});
  worked(stays, 60);
  worked(goes, 120);
  take(s, stays);
  take(s, goes);
  auto const boss = officer(role::district_officer, "D");
  auto const merged = post("/persons/" + id_of(stays) + "/merge",
                           {{"other", id_of(goes)}}, boss);
  auto const other = id_of(stays);
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_EQ(coins(stays), 180);
  EXPECT_EQ(get("/shifts/" + s, desk).body["shift"]["taken"], 1);
  expect_sound();
  // More than its own was spent meanwhile: the other gave it.
  post("/coins",
       {{"person", id_of(stays)},
        {"minutes", 150},
        {"what", "理发"},
        {"own_key", "spend-0003"}},
       desk);
  auto const merge = db->read([](store::reader& r) {
    return *r.value_of<std::int64_t>("SELECT MAX(id) FROM person_merge");
  });
  auto const undone =
      post("/merges/" + std::to_string(merge) + "/undo", json::object(), boss);
  ASSERT_EQ(undone.status, 200) << undone.body.dump();
  // What is kept of both: their sessions ended with the merge.
  EXPECT_EQ(get("/coins", desk).body["held_minutes"], 30);
  EXPECT_EQ(get("/shifts/" + s, desk).body["shift"]["taken"], 2);
  expect_sound();
}

TEST_P(volunteer_registry, nobody_confirms_their_own_hours) {
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

TEST_P(volunteer_registry, whoever_is_erased_leaves_counts_right) {
  auto const who = volunteer();
  worked(who, 60);
  auto const s = one_shift("2026-12-20T14:00", "2026-12-20T16:00");
  take(s, who);
  EXPECT_THAT(get("/me/export", who).body.at("life"), SizeIs(4));
  ask(verb::post, "/me/erase", who, {{"really", true}});
  EXPECT_EQ(get("/shifts/" + s, desk).body["shift"]["taken"], 0);
  EXPECT_TRUE(get("/coins", desk).body["balances"].get<bool>());
  EXPECT_EQ(get("/coins", desk).body["held_minutes"], 0);
  expect_sound();
}

TEST_P(volunteer_registry, many_at_once_never_get_more_places_than_there_are) {
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

TEST(certificate, hides_what_is_not_needed_to_compare) {
  EXPECT_EQ(hidden_name("李桂英"), "李*英");
  EXPECT_EQ(hidden_name("陈明"), "陈*");
  EXPECT_EQ(hidden_name(""), "");
}

}  // namespace
}  // namespace linli::volunteers
