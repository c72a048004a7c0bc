#include <gmock/gmock.h>
#include <thread>

#include "activities/demo_life.h"
#include "activities/lot.h"
#include "activities/signup_ops.h"
#include "activities/test_living_room.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/demo_ops.h"

namespace linli::activities {
namespace {

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

TEST_P(activity_registry,
       places_are_given_then_the_line_and_the_next_is_asked) {
  auto const s = session(2);
  auto people = std::vector<std::string>{};
  for (auto i = 0; i != 4; ++i) {
    people.push_back(person());
  }
  EXPECT_EQ(sign(s, people[0]).body.at("state"), "given");
  EXPECT_EQ(sign(s, people[1]).body.at("state"), "given");
  auto const third = sign(s, people[2]);
  EXPECT_EQ(third.body.at("state"), "waiting");
  EXPECT_EQ(third.body.at("ahead"), 0);
  EXPECT_EQ(sign(s, people[3]).body.at("ahead"), 1);
  // Again is the same.
  EXPECT_EQ(sign(s, people[0]).body.at("id"), mine(s, people[0]).at("id"));
  EXPECT_EQ(act("cancel", s, people[0]).body.at("state"), "cancelled");
  EXPECT_EQ(state(s, people[0]), "none");
  EXPECT_EQ(state(s, people[2]), "offered");
  EXPECT_EQ(title_of_latest(people[2]), "有名额了：插花");
  EXPECT_EQ(state(s, people[3]), "waiting");
  EXPECT_EQ(act("answer", s, people[3], {{"accepted", true}}).code(),
            "activities.not_offered");
  EXPECT_EQ(act("answer", s, people[2], {{"accepted", true}}).body.at("state"),
            "given");
  expect_sound();
}

TEST_P(activity_registry, an_offer_that_is_not_answered_goes_to_the_next) {
  auto const s = session(1, {{"offer_minutes", 60}});
  auto const a = person();
  auto const b = person();
  auto const c = person();
  sign(s, a);
  sign(s, b);
  sign(s, c);
  act("cancel", s, a);
  ASSERT_EQ(state(s, b), "offered");
  auto const until =
      *base::parse_rfc3339(mine(s, b).at("until").get<std::string>());
  EXPECT_EQ(until.unix_s, now.unix_s + 3600);
  now = {until.unix_s - 1};
  EXPECT_EQ(tend_sessions(*reg, now), 0U);
  now = until;
  EXPECT_EQ(act("answer", s, b, {{"accepted", true}}).code(),
            "activities.offer_expired");
  EXPECT_GT(tend_sessions(*reg, now), 0U);
  EXPECT_EQ(state(s, b), "none");
  EXPECT_EQ(state(s, c), "offered");
  expect_sound();
}

TEST_P(activity_registry, more_places_are_offered_and_fewer_take_nothing_away) {
  auto const s = session(2);
  auto people = std::vector<std::string>{};
  for (auto i = 0; i != 4; ++i) {
    people.push_back(person());
    sign(s, people.back());
  }
  auto const change = [&](json what) {
    what["revision"] = get("/sessions/" + s, desk).body.at("revision");
    return ask(verb::patch, "/sessions/" + s, desk, what);
  };
  EXPECT_EQ(change({{"places", 3}}).status, 200);
  EXPECT_EQ(state(s, people[2]), "offered");
  EXPECT_EQ(state(s, people[3]), "waiting");
  EXPECT_EQ(change({{"places", 1}}).status, 200);
  EXPECT_EQ(state(s, people[0]), "given");
  EXPECT_EQ(state(s, people[1]), "given");
  act("cancel", s, people[0]);
  EXPECT_EQ(state(s, people[3]), "waiting");
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

TEST_P(activity_registry, who_may_not_sign_up_is_told_why) {
  auto const later = session(5, {{"opens_before_minutes", 60}});
  EXPECT_EQ(sign(later, person()).code(), "activities.not_open_yet");
  auto const s =
      session(2, {{"most_waiting", 0}, {"group_max", 2}}, {{"age_from", 60}});
  EXPECT_EQ(sign(s, person(), {{"party", 3}}).code(),
            "activities.too_many_in_party");
  auto const phone = next_phone();
  auto const who = resident("小王", "C1", {{"phone", phone}, {"born", "2001"}});
  EXPECT_EQ(sign(s, signed_in(phone)).code(), "activities.not_for_them");
  EXPECT_EQ(sign(s, person(), {{"party", 2}}).body.at("state"), "given");
  EXPECT_EQ(sign(s, person()).code(), "activities.full");
  EXPECT_EQ(sign(s, person(), {{"person", who}}).code(), "people.not_allowed");
  auto const a = person();
  now = at("2026-12-01T14:30");
  EXPECT_EQ(sign(s, a).code(), "activities.started");
  now = at("2026-12-01T16:00");
  EXPECT_EQ(sign(s, a).code(), "activities.session_over");
  EXPECT_EQ(sign("17", a).code(), "activities.no_such_session");
}

TEST_P(activity_registry, the_desk_signs_up_others_and_the_door_lets_them_in) {
  auto const s =
      session(2, {{"walk_in", {{"places", 1}, {"until_before_minutes", 0}}}});
  auto const li = resident("李桂英", "C1", {{"phone", "13900000077"}});
  auto const made = sign(s, desk, {{"person", li}, {"how", "phone"}});
  ASSERT_EQ(made.status, 200) << made.body.dump();
  EXPECT_EQ(made.body.at("state"), "given");
  EXPECT_EQ(made.body.at("how"), "phone");
  // One place is kept for the door.
  EXPECT_EQ(sign(s, person()).body.at("state"), "waiting");
  now = at("2026-12-01T13:50");
  auto const zhang = resident("张老师", "C1");
  desk = officer(role::community_staff, "C1");
  auto const door = sign(s, desk, {{"person", zhang}, {"how", "door"}});
  EXPECT_EQ(door.body.at("state"), "given") << door.body.dump();
  auto const attendance = [&](json const& of, bool const came) {
    return ask(verb::put,
               "/signups/" + of.at("id").get<std::string>() + "/attendance",
               desk, {{"came", came}});
  };
  EXPECT_EQ(attendance(made.body, true).body.at("state"), "attended");
  EXPECT_EQ(attendance(made.body, true).status, 200);
  EXPECT_EQ(attendance(door.body, false).code(), "activities.not_started");
  now = at("2026-12-01T14:10");
  EXPECT_EQ(attendance(door.body, false).body.at("state"), "missed");
  EXPECT_EQ(attendance(door.body, true).body.at("state"), "attended");
  auto const all = get("/sessions/" + s + "/signups", desk).body;
  EXPECT_EQ(all.at("attended"), 2);
  EXPECT_EQ(all.at("waiting"), 1);
  EXPECT_EQ(all["signups"][0]["person"]["name"], "李桂英");
  EXPECT_EQ(
      get("/sessions/" + s + "/signups", officer(role::community_staff, "C2"))
          .code(),
      "people.not_allowed");
  auto const hers = signed_in("13900000077");
  auto const feedback = [&](std::string const& who) {
    return ask(
        verb::put,
        "/signups/" + made.body.at("id").get<std::string>() + "/feedback", who,
        {{"liked", 3}, {"again", true}});
  };
  EXPECT_EQ(feedback(hers).body.at("liked"), 3);
  EXPECT_EQ(feedback(person()).code(), "activities.no_such_signup");
  now = at("2026-12-01T17:00");
  auto const past = get("/me/signups", signed_in("13900000077")).body;
  EXPECT_THAT(past.at("coming"), IsEmpty());
  ASSERT_THAT(past.at("past"), SizeIs(1));
  EXPECT_TRUE(past["past"][0]["feedback_given"]);
  expect_sound();
}

TEST_P(activity_registry, a_lot_is_drawn_and_everybody_can_check_it) {
  auto const s = session(2, {{"way", "lot"}, {"draw_before_minutes", 1440}});
  auto const other = session(1);
  auto people = std::vector<std::string>{};
  for (auto i = 0; i != 5; ++i) {
    people.push_back(person());
    EXPECT_EQ(sign(s, people.back()).body.at("state"), "asked");
  }
  auto const before = get("/sessions/" + s + "/lot").body;
  EXPECT_FALSE(before.contains("seed"));
  now = at("2026-11-30T13:59");
  EXPECT_EQ(tend_sessions(*reg, now), 0U);
  now = at("2026-11-30T14:00");
  EXPECT_GT(tend_sessions(*reg, now), 0U);
  auto given = 0;
  for (auto const& p : people) {
    auto const how = state(s, p);
    given += how == "given" ? 1 : 0;
    EXPECT_TRUE(how == "given" || how == "waiting") << how;
    EXPECT_EQ(title_of_latest(p),
              how == "given" ? "抽中了：插花" : "这次没抽中：插花");
  }
  EXPECT_EQ(given, 2);
  auto const after = get("/sessions/" + s + "/lot").body;
  EXPECT_EQ(after.at("commitment"), before.at("commitment"));
  auto record =
      lot_record{.commitment = after.at("commitment"),
                 .seed = after.at("seed"),
                 .about = after.at("about"),
                 .tickets = {},
                 .places = {.places = after.at("places"),
                            .kept = after.at("kept"),
                            .is_saving = after.at("is_saving")},
                 .order = after.at("order").get<std::vector<std::int64_t>>(),
                 .given = after.at("given").get<std::vector<std::int64_t>>()};
  for (auto const& t : after.at("tickets")) {
    record.tickets.push_back({.number = t.at("number"),
                              .slips = t.at("slips"),
                              .party = t.at("party"),
                              .who = {t.at("kinds").get<std::uint8_t>()}});
  }
  EXPECT_THAT(record.tickets, SizeIs(5));
  EXPECT_EQ(verify(record), lot_verdict::holds);
  std::swap(record.given.at(0), record.order.at(4));
  EXPECT_NE(verify(record), lot_verdict::holds);
  // Afterwards one gets in line as ever.
  EXPECT_EQ(sign(s, person()).body.at("state"), "waiting");
  EXPECT_EQ(get("/sessions/" + other + "/lot").code(), "activities.no_lot");
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

TEST_P(activity_registry, of_two_records_of_one_person_one_place_stays) {
  auto const s = session(1);
  auto const stays = resident("李桂英", "C1");
  auto const goes = resident("李桂英", "C1");
  auto const other = person();
  sign(s, desk, {{"person", goes}});
  sign(s, desk, {{"person", stays}});
  EXPECT_EQ(sign(s, other).body.at("ahead"), 1);
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(
      post("/persons/" + stays + "/merge", {{"other", goes}}, boss).status,
      200);
  auto const all = get("/sessions/" + s + "/signups", desk).body;
  EXPECT_EQ(all.at("given"), 1);
  EXPECT_EQ(all.at("waiting"), 1);
  EXPECT_EQ(mine(s, other).at("ahead"), 0);
  expect_sound();
}

TEST_P(activity_registry, who_is_erased_leaves_the_place_to_the_next) {
  auto const s = session(1);
  auto const a = person();
  auto const b = person();
  sign(s, a);
  sign(s, b);
  ASSERT_EQ(post("/me/erase", {{"really", true}}, a).status, 204);
  EXPECT_EQ(state(s, b), "offered");
  expect_sound();
}

TEST_P(activity_registry, one_is_reminded_a_day_and_two_hours_before) {
  auto const s = session(1);
  auto const a = person();
  sign(s, a);
  now = at("2026-11-30T13:59");
  EXPECT_EQ(tend_sessions(*reg, now), 0U);
  now = at("2026-11-30T14:00");
  EXPECT_GT(tend_sessions(*reg, now), 0U);
  EXPECT_EQ(title_of_latest(a), "快到了：插花");
  EXPECT_EQ(tend_sessions(*reg, now), 0U);
  auto const told = [&] {
    return get("/me/notices", a).body.at("notices").size();
  };
  auto const before = told();
  now = at("2026-12-01T12:00");
  EXPECT_EQ(tend_sessions(*reg, now), 1U);
  EXPECT_EQ(tend_sessions(*reg, now), 0U);
  EXPECT_EQ(told(), before + 1);
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
  auto tree = std::vector<std::pair<std::string, std::string>>{{"D", ""}};
  auto demo = std::vector<people::demo_area>{{"D", "", "虹口区"}};
  auto const add = [&](std::string const& code, std::string const& above) {
    db->write([&](store::writer& tx) {
      tx.run(
          "INSERT INTO area (code, parent, level, name_zh) VALUES ($1, $2, $3, "
          "$1)",
          code, above, above == "D" ? 1 : 2);
    });
    tree.emplace_back(code, above);
    demo.push_back({code, above, code});
  };
  add("310109014", "D");
  add("310109018", "D");
  for (auto const* const code :
       {"310109014044", "310109014047", "310109014048"}) {
    add(code, "310109014");
  }
  add("310109018001", "310109018");
  reg->areas = std::make_shared<people::area_tree const>(tree);
  auto boss = people::caller{};
  boss.areas = reg->areas.load();
  boss.now = now;
  people::enter_demo_people(*reg, boss, 1, demo);
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
  EXPECT_TRUE(enter_demo_life(*reg, 1, now).were_there);
  auto const pictures = db->read([](store::reader& r) {
    return r.value_of<int>(
        "SELECT COUNT(*) FROM photograph WHERE alt LIKE '%（插画）'");
  });
  EXPECT_EQ(pictures, 4);
}

TEST_P(activity_registry, many_at_once_get_the_places_there_are) {
  constexpr auto kPeople = 40;
  constexpr auto kPlaces = 7;
  auto const s = session(kPlaces);
  auto people = std::vector<std::string>{};
  for (auto i = 0; i != kPeople; ++i) {
    people.push_back(person());
  }
  auto answers = std::vector<std::string>(kPeople);
  {
    auto threads = std::vector<std::jthread>{};
    for (auto t = 0; t != 4; ++t) {
      threads.emplace_back([&, t] {
        for (auto i = t; i < kPeople; i += 4) {
          auto const who = static_cast<std::size_t>(i);
          answers[who] = sign(s, people[who]).body.value("state", "none");
        }
      });
    }
  }
  EXPECT_EQ(std::ranges::count(answers, "given"), kPlaces);
  EXPECT_EQ(std::ranges::count(answers, "waiting"), kPeople - kPlaces);
  expect_sound();
}

}  // namespace
}  // namespace linli::activities
