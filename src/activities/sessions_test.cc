#include "activities/same_week.h"
#include "activities/test_living_room.h"

namespace linli::activities {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct sessions : activity_registry {
  reply change(std::string const& session, json what) {
    what["revision"] = get("/sessions/" + session, desk).body.at("revision");
    return ask(verb::patch, "/sessions/" + session, desk, what);
  }
  json seen(std::string const& session, std::string const& who = {}) {
    return get("/sessions/" + session, who).body.at("session");
  }
  std::vector<std::string> planned_in(std::string const& state) {
    auto out = std::vector<std::string>{};
    auto const page = get("/activities?state=" + state, desk).body;
    for (auto const& a : page.at("activities")) {
      EXPECT_EQ(a.at("state"), state);
      out.push_back(a.at("id"));
    }
    return out;
  }
  std::size_t on_in(std::string const& state) {
    return get("/sessions?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z"
               "&state=" +
               state)
        .body.at("sessions")
        .size();
  }
  json undecided() {
    return get("/undecided-sessions", desk).body.at("sessions");
  }
};

LINLI_ON_BOTH_ENGINES(sessions);

TEST_P(sessions, what_is_over_has_happened_unless_it_was_cancelled) {
  auto const held = session(5);
  auto const off = session(5);
  auto const activity_of = [&](std::string const& s) {
    return seen(s, desk).at("activity").get<std::string>();
  };
  auto const a = activity_of(held);
  auto const b = activity_of(off);
  EXPECT_EQ(seen(held).at("state"), "planned");
  EXPECT_THAT(planned_in("published"), ElementsAre(b, a));
  EXPECT_THAT(planned_in("happened"), IsEmpty());
  post("/sessions/" + off + "/cancel", {{"reason", "停电"}}, desk);
  EXPECT_EQ(seen(off).at("state"), "cancelled");
  EXPECT_THAT(planned_in("published"), ElementsAre(a));
  EXPECT_THAT(planned_in("cancelled"), ElementsAre(b));
  now = at("2026-12-01T15:59");
  EXPECT_EQ(seen(held).at("state"), "planned");
  now = at("2026-12-01T16:00");
  desk = officer(role::community_staff, "C1");
  EXPECT_EQ(seen(held).at("state"), "happened");
  EXPECT_EQ(seen(off).at("state"), "cancelled");
  EXPECT_THAT(planned_in("published"), IsEmpty());
  EXPECT_THAT(planned_in("happened"), ElementsAre(a));
  EXPECT_THAT(planned_in("cancelled"), ElementsAre(b));
  EXPECT_EQ(on_in("planned"), 0U);
  EXPECT_EQ(on_in("happened"), 1U);
  EXPECT_EQ(on_in("cancelled"), 1U);
  // Nobody says that something has happened.
  EXPECT_EQ(ask(verb::patch, "/activities/" + b, desk,
                {{"revision",
                  get("/activities/" + b, desk).body["activity"]["revision"]},
                 {"state", "happened"}})
                .code(),
            "activities.bad_state");
  // Another session, and it is to come again.
  EXPECT_EQ(post("/activities/" + a + "/sessions",
                 {{"from", moment("2026-12-08T14:00")},
                  {"until", moment("2026-12-08T16:00")},
                  {"places", 5}},
                 desk)
                .body["activity"]["state"],
            "published");
}

TEST_P(sessions, how_many_came_is_told_also_when_nobody_did) {
  auto const empty = session(5);
  auto const held = session(5, {{"group_max", 3}});
  auto const a = resident("李桂英", "C1");
  auto const b = resident("张老师", "C1");
  auto const of_a =
      sign(held, desk, {{"person", a}, {"how", "desk"}, {"party", 3}}).body;
  auto const of_b = sign(held, desk, {{"person", b}, {"how", "desk"}}).body;
  now = at("2026-12-01T16:00");
  desk = officer(role::community_staff, "C1");
  EXPECT_EQ(seen(empty).at("came"), 0);
  EXPECT_FALSE(seen(held).contains("came"));
  auto const note = [&](json const& of, bool const came) {
    ask(verb::put, "/signups/" + of.at("id").get<std::string>() + "/attendance",
        desk, {{"came", came}});
  };
  note(of_a, true);
  EXPECT_EQ(seen(held).at("came"), 3);
  note(of_a, false);
  EXPECT_FALSE(seen(held).contains("came"));
  note(of_b, false);
  EXPECT_EQ(seen(held).at("came"), 0);
}

TEST_P(sessions, too_few_are_told_of_once_and_somebody_decides) {
  auto const phone = next_phone();
  resident("李桂英", "C1", {{"phone", phone}});
  auto const li = signed_in(phone);
  auto const told = post(
      "/me/ideas",
      {{"kind", "gathering"}, {"title", "迎春茶会"}, {"needs", "大厅"}}, li);
  auto const idea = told.body.at("id").get<std::string>();
  post("/activities/" + idea + "/answer", {{"answer", "yes_to_it"}}, desk);
  auto const s = post("/activities/" + idea + "/sessions",
                      {{"from", moment("2026-12-01T14:00")},
                       {"until", moment("2026-12-01T16:00")},
                       {"places", 8},
                       {"minimum", 2},
                       {"decide_before_minutes", 2880}},
                      desk)
                     .body["sessions"][0]["id"]
                     .get<std::string>();
  ask(verb::patch, "/activities/" + idea, desk,
      {{"revision",
        get("/activities/" + idea, desk).body["activity"]["revision"]},
       {"state", "published"}});
  auto const enough = session(8, {{"minimum", 1}});
  auto const a = person();
  sign(s, a);
  sign(enough, a);
  now = at("2026-11-29T13:59");
  desk = officer(role::community_staff, "C1");
  EXPECT_EQ(tend_sessions(*reg, now), 0U);
  now = at("2026-11-29T14:00");
  EXPECT_GT(tend_sessions(*reg, now), 0U);
  EXPECT_EQ(title_of_latest(li), "报名的人太少：迎春茶会");
  EXPECT_EQ(title_of_latest(desk), "报名的人太少：迎春茶会");
  EXPECT_NE(title_of_latest(a), "报名的人太少：迎春茶会");
  auto const notices = [&] {
    return get("/me/notices", desk).body.at("notices").size();
  };
  auto const once = notices();
  ASSERT_THAT(undecided(), SizeIs(1));
  EXPECT_EQ(undecided()[0]["given"], 1);
  EXPECT_EQ(undecided()[0]["minimum"], 2);
  EXPECT_TRUE(get("/sessions/" + s, desk).body.at("is_too_few"));
  // Somebody more, and there is nothing to decide; one fewer, and there is.
  auto const b = person();
  sign(s, b);
  EXPECT_THAT(undecided(), IsEmpty());
  act("cancel", s, b);
  EXPECT_THAT(undecided(), SizeIs(1));
  EXPECT_EQ(notices(), once);
  EXPECT_EQ(
      post("/sessions/" + s + "/go-ahead", json::object(), person()).code(),
      "people.not_allowed");
  auto const on = post("/sessions/" + s + "/go-ahead", json::object(), desk);
  ASSERT_EQ(on.status, 200) << on.body.dump();
  EXPECT_TRUE(on.body.at("goes_ahead"));
  EXPECT_FALSE(on.body.at("is_too_few"));
  EXPECT_EQ(title_of_latest(a), "照常举办：迎春茶会");
  EXPECT_THAT(undecided(), IsEmpty());
  EXPECT_EQ(post("/sessions/" + s + "/go-ahead", json::object(), desk).status,
            200);
  now = at("2026-11-29T15:00");
  tend_sessions(*reg, now);
  EXPECT_EQ(notices(), once);
  expect_sound();
}

TEST_P(sessions, what_is_published_late_with_too_few_is_told_at_once) {
  now = at("2026-11-30T15:00");
  desk = officer(role::community_staff, "C1");
  session(8, {{"minimum", 2}});
  EXPECT_THAT(undecided(), IsEmpty());
  EXPECT_GT(tend_sessions(*reg, now), 0U);
  EXPECT_THAT(undecided(), SizeIs(1));
  EXPECT_EQ(tend_sessions(*reg, now), 0U);
}

TEST_P(sessions, what_becomes_too_few_later_is_told_then) {
  auto const s = session(8, {{"minimum", 1}});
  auto const a = person();
  sign(s, a);
  now = at("2026-11-30T15:00");
  desk = officer(role::community_staff, "C1");
  tend_sessions(*reg, now);
  EXPECT_THAT(undecided(), IsEmpty());
  act("cancel", s, a);
  ASSERT_THAT(undecided(), SizeIs(1));
  EXPECT_EQ(title_of_latest(desk), "报名的人太少：插花");
  EXPECT_EQ(
      post("/sessions/" + s + "/cancel", {{"reason", "人太少"}}, desk).status,
      200);
  EXPECT_THAT(undecided(), IsEmpty());
  auto const free = session(8);
  EXPECT_EQ(
      post("/sessions/" + free + "/go-ahead", json::object(), desk).code(),
      "activities.no_minimum");
}

TEST_P(sessions, places_no_longer_kept_go_to_whoever_waits) {
  auto const kept = [](int const n) {
    return json{{"places", n}, {"until_before_minutes", 60}};
  };
  auto const s = session(3, {{"walk_in", kept(2)}});
  auto const a = person();
  auto const b = person();
  sign(s, a);
  EXPECT_EQ(sign(s, b).body.at("state"), "waiting");
  EXPECT_EQ(change(s, {{"walk_in", kept(4)}}).code(),
            "activities.too_many_kept");
  auto const fewer = change(s, {{"walk_in", kept(1)}});
  ASSERT_EQ(fewer.status, 200) << fewer.body.dump();
  EXPECT_EQ(fewer.body["walk_in"]["places"], 1);
  EXPECT_EQ(fewer.body["walk_in"]["until"], moment("2026-12-01T13:00"));
  EXPECT_EQ(state(s, b), "offered");
  EXPECT_FALSE(change(s, {{"walk_in", kept(0)}}).body.contains("walk_in"));
  expect_sound();
}

TEST_P(sessions, the_way_of_giving_changes_until_somebody_counts_on_it) {
  auto const s = session(1);
  auto const lot = change(s, {{"way", "lot"}, {"draw_before_minutes", 1440}});
  ASSERT_EQ(lot.status, 200) << lot.body.dump();
  EXPECT_EQ(lot.body["session"]["draw_at"], moment("2026-11-30T14:00"));
  auto const committed = get("/sessions/" + s + "/lot").body.at("commitment");
  EXPECT_NE(committed, "");
  auto const a = person();
  EXPECT_EQ(sign(s, a).body.at("state"), "asked");
  EXPECT_EQ(change(s, {{"way", "first_come"}}).code(),
            "activities.has_signups");
  EXPECT_EQ(change(s, {{"draw_before_minutes", 20000}}).code(),
            "activities.bad_time");
  EXPECT_EQ(change(s, {{"draw_before_minutes", 2880}}).status, 200);
  EXPECT_EQ(get("/sessions/" + s + "/lot").body.at("commitment"), committed);
  now = at("2026-11-29T14:00");
  tend_sessions(*reg, now);
  EXPECT_EQ(state(s, a), "given");
  desk = officer(role::community_staff, "C1");
  EXPECT_EQ(change(s, {{"draw_before_minutes", 1440}}).code(),
            "activities.already_drawn");
  EXPECT_EQ(change(s, {{"way", "first_come"}}).code(),
            "activities.already_drawn");
  EXPECT_EQ(change(s, {{"places", 2}}).status, 200);
  auto const other =
      session(1, {{"way", "lot"}, {"draw_before_minutes", 1440}});
  EXPECT_EQ(change(other, {{"way", "first_come"}}).status, 200);
  EXPECT_EQ(get("/sessions/" + other + "/lot").code(), "activities.no_lot");
  EXPECT_EQ(sign(other, person()).body.at("state"), "given");
  expect_sound();
}

TEST_P(sessions, signing_up_is_opened_closed_and_limited_afterwards) {
  auto const s = session(1, {{"opens_before_minutes", 60}});
  EXPECT_EQ(sign(s, person()).code(), "activities.not_open_yet");
  EXPECT_EQ(change(s, {{"opens_before_minutes", 20160}}).status, 200);
  EXPECT_EQ(sign(s, person()).body.at("state"), "given");
  EXPECT_EQ(change(s, {{"opens_before_minutes", 60}}).code(),
            "activities.already_open");
  auto const waits = person();
  EXPECT_EQ(sign(s, waits).body.at("state"), "waiting");
  EXPECT_EQ(change(s, {{"most_waiting", 1}}).body.at("most_waiting"), 1);
  EXPECT_EQ(sign(s, person()).code(), "activities.full");
  EXPECT_FALSE(change(s, {{"most_waiting", -1}}).body.contains("most_waiting"));
  EXPECT_EQ(sign(s, person()).body.at("state"), "waiting");
  EXPECT_EQ(change(s, {{"closes_before_minutes", 30000}}).code(),
            "activities.bad_time");
  EXPECT_EQ(change(s, {{"closes_before_minutes", 11000}}).status, 200);
  EXPECT_EQ(sign(s, person()).code(), "activities.sign_up_closed");
  EXPECT_EQ(state(s, waits), "waiting");
}

TEST_P(sessions, places_are_kept_for_who_lives_in_the_buildings_of_the_venue) {
  auto const building = [&](std::string const& address) {
    return post("/buildings", {{"address", address}, {"area", "C1"}}, desk)
        .body.at("id")
        .get<std::string>();
  };
  auto const resident_of = [&](std::string const& where) {
    auto const who = resident("李桂英", "C1");
    auto const doors =
        post("/buildings/" + where + "/households", {{"door", "101"}}, desk)
            .body.at("households");
    for (auto const& h : doors) {
      if (h.at("door") == "101") {
        post("/households/" + h.at("id").get<std::string>() + "/members",
             {{"person", who}, {"relation", "head"}}, desk);
      }
    }
    return who;
  };
  auto const near = building("瑞虹路 123 号");
  auto const far = building("天宝路 1 号");
  auto const kept = json{{"places", 1}, {"until_before_minutes", 60}};
  auto const s = session(1, {{"neighbour", kept}});
  // While no building is known, the community's.
  EXPECT_THAT(get("/sessions/" + s).body.at("neighbours"), IsEmpty());
  EXPECT_EQ(
      sign(s, desk, {{"person", resident("张老师", "C2")}, {"how", "desk"}})
          .body.at("state"),
      "waiting");
  EXPECT_EQ(
      sign(s, desk, {{"person", resident("王老师", "C1")}, {"how", "desk"}})
          .body.at("state"),
      "given");
  ASSERT_EQ(ask(verb::put, "/venues/" + venue + "/buildings", desk,
                {{"buildings", json::array({near})}})
                .status,
            200);
  auto const t = session(1, {{"neighbour", kept}});
  EXPECT_THAT(get("/sessions/" + t).body.at("neighbours"),
              ElementsAre("瑞虹路 123 号"));
  EXPECT_EQ(sign(t, desk, {{"person", resident_of(far)}, {"how", "desk"}})
                .body.at("state"),
            "waiting");
  EXPECT_EQ(
      sign(t, desk, {{"person", resident("刘老师", "C1")}, {"how", "desk"}})
          .body.at("state"),
      "waiting");
  EXPECT_EQ(sign(t, desk, {{"person", resident_of(near)}, {"how", "desk"}})
                .body.at("state"),
            "given");
  expect_sound();
}

TEST_P(sessions, places_are_kept_for_who_has_never_had_one) {
  auto const before = session(5, {{"from", moment("2026-11-25T14:00")},
                                  {"until", moment("2026-11-25T16:00")}});
  auto const s = session(
      1, {{"first_timer", {{"places", 1}, {"until_before_minutes", 60}}}});
  auto const old = resident("李桂英", "C1");
  auto const fresh = resident("张老师", "C1");
  sign(before, desk, {{"person", old}, {"how", "desk"}});
  now = at("2026-11-25T16:00");
  desk = officer(role::community_staff, "C1");
  EXPECT_EQ(sign(s, desk, {{"person", old}, {"how", "desk"}}).body.at("state"),
            "waiting");
  EXPECT_EQ(
      sign(s, desk, {{"person", fresh}, {"how", "desk"}}).body.at("state"),
      "given");
  expect_sound();
}

TEST_P(sessions, are_found_by_age_language_and_sitting_and_counted) {
  auto const young =
      session(5, json::object(),
              {{"age_until", 12}, {"languages", json::array({"en"})}});
  auto const old = session(5, json::object(),
                           {{"kind", "talk"},
                            {"age_from", 60},
                            {"is_seated", true},
                            {"languages", json::array({"zh", "wuu"})}});
  auto const found = [&](std::string const& more) {
    return get("/sessions?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z"
               "&limit=1" +
               more)
        .body;
  };
  auto const only = [&](std::string const& more) {
    auto const page = found(more);
    EXPECT_EQ(page.at("found"), 1) << more;
    return page.at("sessions").at(0).at("id").get<std::string>();
  };
  EXPECT_EQ(found("").at("found"), 2);
  EXPECT_EQ(found("&kinds=talk,class").at("found"), 2);
  EXPECT_EQ(only("&kinds=talk,sport"), old);
  EXPECT_EQ(only("&age=8"), young);
  EXPECT_EQ(only("&age=60"), old);
  EXPECT_EQ(only("&language=en"), young);
  EXPECT_EQ(only("&language=wuu"), old);
  EXPECT_EQ(only("&seated=true"), old);
  EXPECT_THAT(found("&age=8").at("without"), IsEmpty());
  auto const none = found("&age=8&seated=true&language=en");
  EXPECT_EQ(none.at("found"), 0);
  ASSERT_THAT(none.at("without"), SizeIs(1));
  EXPECT_EQ(none["without"][0]["filter"], "seated");
  EXPECT_EQ(none["without"][0]["found"], 1);
}

TEST_P(sessions, of_last_year_are_proposed_again_with_what_is_in_the_way) {
  db->write([](store::writer& tx) {
    places::replace_holidays(
        tx, std::vector<places::holiday>{{"2027-12-17", "节日", false}});
  });
  auto const a = activity().at("id").get<std::string>();
  // Thursday, Friday and Thursday of weeks 49 to 51.
  for (auto const* const day : {"2026-12-03", "2026-12-11", "2026-12-17"}) {
    auto const made =
        post("/activities/" + a + "/sessions",
             {{"from", moment(day + std::string{"T14:00"})},
              {"until", moment(day + std::string{"T16:00"})},
              {"room", room},
              {"places", 8},
              {"minimum", 3},
              {"opens_before_minutes", 4320},
              {"neighbour", {{"places", 2}, {"until_before_minutes", 60}}}},
             desk);
    ASSERT_EQ(made.status, 200) << made.body.dump();
  }
  now = at("2027-12-01T08:00");
  desk = officer(role::community_staff, "C1");
  auto const busy = session(5, {{"from", moment("2027-12-23T15:00")},
                                {"until", moment("2027-12-23T17:00")},
                                {"room", room}});
  auto const proposals = [&] {
    return get("/activities/" + a + "/again", desk).body.at("proposals");
  };
  auto const all = proposals();
  ASSERT_THAT(all, SizeIs(3));
  EXPECT_EQ(all[0]["wish"]["from"], moment("2027-12-09T14:00"));
  EXPECT_EQ(all[0]["wish"]["until"], moment("2027-12-09T16:00"));
  EXPECT_EQ(all[0]["wish"]["room"], room);
  EXPECT_EQ(all[0]["wish"]["opens_before_minutes"], 4320);
  EXPECT_EQ(all[0]["wish"]["neighbour"]["places"], 2);
  EXPECT_FALSE(all[0].contains("holiday"));
  EXPECT_FALSE(all[0].contains("taken"));
  EXPECT_EQ(all[1]["holiday"], "节日");
  EXPECT_EQ(all[1]["wish"]["from"], moment("2027-12-17T14:00"));
  EXPECT_EQ(all[2]["wish"]["from"], moment("2027-12-23T14:00"));
  EXPECT_EQ(all[2]["taken"]["why"], "booked");
  auto const again = activity().at("id").get<std::string>();
  EXPECT_EQ(
      post("/activities/" + again + "/sessions", all[0]["wish"], desk).status,
      200);
  EXPECT_EQ(
      post("/activities/" + again + "/sessions", all[2]["wish"], desk).code(),
      "venues.slot_taken");
  EXPECT_EQ(proposals()[0]["taken"]["why"], "booked");
  // Set one by one they were no course, and are none again.
  EXPECT_NE(all[0]["course"], all[1]["course"]);
  EXPECT_THAT(get("/activities?q=花", desk).body.at("activities"), SizeIs(3));
  EXPECT_THAT(get("/activities?q=%25", desk).body.at("activities"), IsEmpty());
}

TEST(same_week, is_the_same_week_and_weekday_of_another_year) {
  auto const moved = [](std::string_view const wall, int const years) {
    return base::text_of(years_later(*base::parse_wall_time(wall), years));
  };
  EXPECT_EQ(week_of_year(*base::parse_wall_time("2026-01-01T08:00")),
            (iso_week{2026, 1}));
  EXPECT_EQ(week_of_year(*base::parse_wall_time("2027-01-01T08:00")),
            (iso_week{2026, 53}));
  EXPECT_EQ(moved("2025-11-27T14:30", 1), "2026-11-26T14:30");
  EXPECT_EQ(moved("2026-11-26T14:30", 1), "2027-12-02T14:30");
  EXPECT_EQ(moved("2024-02-29T09:00", 2), "2026-02-26T09:00");
  EXPECT_EQ(moved("2026-12-31T09:00", 1), "2027-12-30T09:00");
}

}  // namespace
}  // namespace linli::activities
