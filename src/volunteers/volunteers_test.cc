#include "activities/demo_life.h"
#include "people/person_store.h"
#include "people/test_demo.h"
#include "volunteers/certificate_ops.h"
#include "volunteers/demo_volunteers.h"
#include "volunteers/test_volunteer.h"

namespace linli::volunteers {
namespace {

using testing::SizeIs;
using testing::StartsWith;

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

TEST_P(volunteer_registry, who_stops_shortly_before_a_turn_is_not_waited_for) {
  auto const told = [&](std::string const& title) {
    auto const all = get("/me/notices", desk).body.at("notices");
    auto n = 0;
    for (auto const& each : all) {
      n += each.at("title").at("zh") == title ? 1 : 0;
    }
    return n;
  };
  auto const near =
      one_shift("2026-11-25T14:00", "2026-11-25T16:00", {{"title", "开门"}});
  auto const far =
      one_shift("2026-12-09T14:00", "2026-12-09T16:00", {{"title", "关门"}});
  auto const who = volunteer();
  take(near, who);
  take(far, who);
  ask(verb::del, "/me/volunteering", who);
  EXPECT_EQ(told("有人交还了排班：开门"), 1);
  EXPECT_EQ(told("有人交还了排班：关门"), 0);
  EXPECT_EQ(get("/shifts/" + near, desk).body["shift"]["taken"], 0);
}

TEST_P(volunteer_registry, who_has_time_at_a_moment_is_found) {
  auto const part = [](int const weekday, char const* const which) {
    return json{{"when", {{{"weekday", weekday}, {"part", which}}}}};
  };
  auto const afternoon = volunteer(part(2, "afternoon"));
  volunteer(part(2, "morning"));
  volunteer(part(3, "afternoon"));
  auto const whenever = volunteer();
  auto const at_two = get("/volunteers?state=accepted&at=" +
                              moment("2026-12-01T14:00"),  // a Tuesday
                          desk);
  ASSERT_EQ(at_two.status, 200) << at_two.body.dump();
  auto found = std::vector<std::string>{};
  for (auto const& v : at_two.body.at("volunteers")) {
    found.push_back(v.at("person").at("id"));
  }
  EXPECT_THAT(found,
              testing::UnorderedElementsAre(id_of(afternoon), id_of(whenever)));
  EXPECT_EQ(get("/volunteers?at=2026-13-01T14:00:00Z", desk).code(),
            "volunteers.bad_time");
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
                          {"how", "in_person"},
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

TEST_P(volunteer_registry, a_certificate_shows_hours_corrected_since) {
  auto const who = volunteer();
  auto const first = worked(who, 150);
  auto const days = json{{"from", "2026-11-01"}, {"until", "2026-12-31"}};
  auto const code =
      post("/me/certificates", days, who).body.at("code").get<std::string>();
  auto const page = "/certificates/" + code;
  worked(who, 60);  // more since: what it says is true still
  EXPECT_EQ(get(page).body["minutes"], 150);
  EXPECT_EQ(get(page).body["minutes_now"], 210);
  EXPECT_EQ(get(page).body["turns_now"], 2);
  EXPECT_THAT(get(page + "/file", who).text, StartsWith("%PDF"));
  ASSERT_EQ(confirm(first, 30).status, 200);
  EXPECT_EQ(get(page).body["minutes"], 150);
  EXPECT_EQ(get(page).body["minutes_now"], 90);
  EXPECT_EQ(get(page + "/file", who).code(),
            "volunteers.certificate_corrected");
  EXPECT_EQ(get(page + "/file", person()).code(),
            "volunteers.no_such_certificate");
  auto const anew = post("/me/certificates", days, who).body;
  EXPECT_NE(anew["code"], code);
  EXPECT_EQ(anew["minutes"], 90);
  EXPECT_THAT(
      get("/certificates/" + anew["code"].get<std::string>() + "/file", who)
          .text,
      StartsWith("%PDF"));
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
        {"how", "in_person"},
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

TEST_P(volunteer_registry,
       of_two_turns_of_one_person_the_one_worth_more_stays) {
  auto const stays = volunteer();
  auto const goes = volunteer();
  auto const two = json{{"places", 2}};
  auto const came = one_shift("2026-12-01T14:00", "2026-12-01T16:00", two);
  auto const denied = one_shift("2026-12-01T16:40", "2026-12-01T18:00", two);
  auto const offered = one_shift("2026-12-20T14:00", "2026-12-20T16:00", two);
  for (auto const& s : {came, denied, offered}) {
    for (auto const& who : {stays, goes}) {
      ASSERT_EQ(take(s, who, {{"anyway", true}}).status, 200);
    }
  }
  auto const at_door = turn(came, goes);
  auto const not_there = turn(denied, stays);
  auto const given_away = turn(offered, stays);
  ask(verb::put, "/turns/" + given_away + "/swap", stays, {{"offered", true}});
  wait_until(at("2026-12-01T14:00"));
  post("/turns/" + at_door + "/check-in", {{"coming", true}}, desk);
  now = at("2026-12-01T16:45");
  ASSERT_EQ(confirm(not_there, 0).status, 200);
  auto const states = [&] {
    return db->read([](store::reader& r) {
      return r.all("SELECT state, is_offered FROM turn ORDER BY id",
                   [](int const state, bool const is_offered) {
                     return std::pair{state, is_offered};
                   });
    });
  };
  auto const before = states();
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(post("/persons/" + id_of(stays) + "/merge",
                 {{"other", id_of(goes)}}, boss)
                .status,
            200);
  auto const left = states();
  // Each shift's turns: of whoever stays, then of whoever goes.
  EXPECT_THAT(left,
              testing::ElementsAre(std::pair{1, false}, std::pair{2, false},
                                   std::pair{1, false}, std::pair{0, false},
                                   std::pair{1, false}, std::pair{0, false}));
  EXPECT_EQ(turn(came, stays), at_door);
  EXPECT_TRUE(mine(came, stays).contains("came_at"));
  expect_sound();
  auto const merge = db->read([](store::reader& r) {
    return *r.value_of<std::int64_t>("SELECT MAX(id) FROM person_merge");
  });
  ASSERT_EQ(
      post("/merges/" + std::to_string(merge) + "/undo", json::object(), boss)
          .status,
      200);
  EXPECT_EQ(states(), before);
  expect_sound();
}

TEST_P(volunteer_registry, whoever_is_erased_leaves_counts_right) {
  auto const who = volunteer();
  worked(who, 60);
  auto const s = one_shift("2026-12-20T14:00", "2026-12-20T16:00");
  take(s, who);
  EXPECT_THAT(get("/me/export", who).body.at("life"), SizeIs(5));
  ask(verb::post, "/me/erase", who, {{"really", true}});
  EXPECT_EQ(get("/shifts/" + s, desk).body["shift"]["taken"], 0);
  EXPECT_TRUE(get("/coins", desk).body["balances"].get<bool>());
  EXPECT_EQ(get("/coins", desk).body["held_minutes"], 0);
  expect_sound();
}

TEST_P(volunteer_registry, hours_of_whoever_is_erased_bring_nobody_coins) {
  auto const who = volunteer();
  auto const s = one_shift("2026-12-01T14:00", "2026-12-01T16:00");
  take(s, who);
  auto const which = turn(s, who);
  wait_until(at("2026-12-01T14:00"));
  post("/turns/" + which + "/check-in", {{"coming", true}}, desk);
  now = at("2026-12-01T16:10");
  ASSERT_EQ(post("/me/erase", {{"really", true}}, who).status, 204);
  auto const done = confirm(which, 120);
  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(done.body.at("shift").at("turns").at(0).at("minutes"), 120);
  EXPECT_EQ(get("/coins", desk).body["earned_minutes"], 0);
  EXPECT_EQ(get("/coins", desk).body["held_minutes"], 0);
  expect_sound();
}

TEST_P(volunteer_registry, all_that_was_offered_and_done_is_exported) {
  auto const who =
      volunteer({{"skills", {"teaching", "first_aid"}},
                 {"when", {{{"weekday", 2}, {"part", "afternoon"}}}},
                 {"about", "退休前是老师玄字"},
                 {"hours_a_week", 6}});
  worked(who, 60);
  auto const s = one_shift("2026-12-22T14:00", "2026-12-22T16:00");
  ASSERT_EQ(take(s, who).status, 200);
  post("/turns/" + turn(s, who) + "/give-back", json::object(), who);
  ASSERT_EQ(post("/coins",
                 {{"person", id_of(who)},
                  {"minutes", 15},
                  {"what", "理发玄字"},
                  {"how", "in_person"},
                  {"own_key", "12345678"}},
                 desk)
                .status,
            200);

  auto const offers = kept(who, "volunteer");
  ASSERT_THAT(offers, SizeIs(1));
  EXPECT_EQ(offers[0].at("text"), "退休前是老师玄字");
  EXPECT_EQ(offers[0].at("state"), "accepted");
  EXPECT_EQ(detail(offers[0], "skills"), "teaching,first_aid");
  EXPECT_EQ(detail(offers[0], "free_parts"), "2a");
  EXPECT_EQ(detail(offers[0], "hours_a_week"), "6");
  auto const turns = kept(who, "turn");
  ASSERT_THAT(turns, SizeIs(2));
  EXPECT_EQ(detail(turns[0], "minutes"), "60");
  EXPECT_EQ(turns[1].at("state"), "given_back");
  auto const coins = kept(who, "coins");
  ASSERT_THAT(coins, SizeIs(2));
  EXPECT_EQ(coins[0].at("text"), "理发玄字");
  EXPECT_EQ(detail(coins[0], "why"), "spent");
  EXPECT_EQ(detail(coins[0], "made_by"), "干部");
  EXPECT_EQ(detail(kept(who, "coin_account").at(0), "minutes"), "45");

  ASSERT_EQ(post("/me/erase", {{"really", true}}, who).status, 204);
  EXPECT_THAT(columns_saying("玄字"), testing::IsEmpty());
  EXPECT_TRUE(get("/coins", desk).body["balances"].get<bool>());
  expect_sound();
}

TEST(certificate, hides_what_is_not_needed_to_compare) {
  EXPECT_EQ(hidden_name("李桂英"), "李*英");
  EXPECT_EQ(hidden_name("陈明"), "陈*");
  EXPECT_EQ(hidden_name(""), "");
}

// Newest first is by key, which grows with time: what was done in the future
// would stand before everything people do.
TEST_P(volunteer_registry, the_invented_month_has_done_nothing_yet_to_come) {
  if (GetParam() != store::engine::sqlite) {
    GTEST_SKIP() << "one engine is enough for what is invented";
  }
  db->write([](store::writer& tx) {
    places::put_categories(tx,
                           std::vector<places::category>{
                               {"living_room", {"会客厅", "", ""}, "", ""}});
  });
  people::enter_demo_hongkou(*this);
  activities::enter_demo_life(*reg, 1, now);
  auto const made = enter_demo_volunteers(*reg, 1, now);
  EXPECT_GT(made.shifts, 20U);
  EXPECT_GT(made.turns, 20U);
  expect_sound();
  EXPECT_EQ(db->read([&](store::reader& r) {
    return r.value_of<int>("SELECT COUNT(*) FROM audit WHERE at > $1", now);
  }),
            0);
}

}  // namespace
}  // namespace linli::volunteers
