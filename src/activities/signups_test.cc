#include <algorithm>
#include <map>
#include <thread>

#include "activities/lot.h"
#include "activities/test_living_room.h"
#include "venues/photograph_store.h"

namespace linli::activities {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct signups : activity_registry {
  /// Of a session: one whoever can be recognized agreed to, and one not.
  void add_photographs(std::string const& session) {
    db->write([&](store::writer& tx) {
      for (auto const agreed : {true, false}) {
        venues::insert_photograph(tx,
                                  {.key = {ids.next(now)},
                                   .of = {.session = std::stoll(session)},
                                   .alt = "插花",
                                   .width = 4,
                                   .height = 3,
                                   .has_consent = agreed,
                                   .added_by = *tx.value_of<people::person_id>(
                                       "SELECT MIN(id) FROM person"),
                                   .added_at = now},
                                  "", "");
      }
    });
  }
};

LINLI_ON_BOTH_ENGINES(signups);

TEST_P(signups, places_are_given_then_the_line_and_the_next_is_asked) {
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

TEST_P(signups, an_offer_that_is_not_answered_goes_to_the_next) {
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

TEST_P(signups, more_places_are_offered_and_fewer_take_nothing_away) {
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

TEST_P(signups, an_offer_made_at_night_is_answered_in_the_morning) {
  reg->sends_phone = true;
  auto const s = session(1);
  auto const first = person();
  auto const second = person();
  auto const third = person();
  for (auto const& who : {first, second, third}) {
    sign(s, who);
  }
  auto const due = [&] {
    return db->read([](store::reader& r) {
      return *r.value_of<std::int64_t>(
          "SELECT due_at FROM outbox WHERE kind = 4 ORDER BY id DESC LIMIT 1");
    });
  };
  now = at("2026-11-25T21:30");
  act("cancel", s, first);
  EXPECT_EQ(mine(s, second).at("until"), moment("2026-11-26T10:00"));
  EXPECT_EQ(due(), at("2026-11-26T08:00").unix_s);
  // Who chose other hours is told at their end, and answers from then on.
  ASSERT_EQ(ask(verb::put, "/me/notice-settings", third,
                {{"quiet_hours", {{"from_minute", 0}, {"until_minute", 600}}},
                 {"subjects", json::array()}})
                .status,
            200);
  now = at("2026-11-26T09:00");
  post("/signups/" + mine(s, second).at("id").get<std::string>() + "/answer",
       {{"accepted", false}}, second);
  EXPECT_EQ(mine(s, third).at("until"), moment("2026-11-26T12:00"));
  EXPECT_EQ(due(), at("2026-11-26T10:00").unix_s);
  expect_sound();
}

TEST_P(signups, an_offer_of_the_early_morning_goes_out_at_night) {
  reg->sends_phone = true;
  auto const s = session(1, {{"from", moment("2026-12-01T07:00")},
                             {"until", moment("2026-12-01T08:00")}});
  auto const first = person();
  auto const second = person();
  sign(s, first);
  sign(s, second);
  now = at("2026-11-30T22:00");
  act("cancel", s, first);
  EXPECT_EQ(mine(s, second).at("until"), moment("2026-12-01T00:00"));
  EXPECT_EQ(db->read([](store::reader& r) {
    return *r.value_of<std::int64_t>(
        "SELECT due_at FROM outbox WHERE kind = 4 ORDER BY id DESC LIMIT 1");
  }),
            now.unix_s);
}

TEST_P(signups, who_may_not_sign_up_is_told_why) {
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

TEST_P(signups, the_desk_signs_up_others_and_the_door_lets_them_in) {
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
  add_photographs(s);
  auto const theirs = kept(signed_in("13900000077"), "signup");
  ASSERT_THAT(theirs, SizeIs(1));
  EXPECT_EQ(theirs[0].at("state"), "attended");
  EXPECT_EQ(detail(theirs[0], "liked"), "3");
  EXPECT_EQ(detail(theirs[0], "again"), "yes");
  EXPECT_EQ(detail(theirs[0], "party"), "1");
  EXPECT_EQ(detail(theirs[0], "signed_up"), "phone");
  EXPECT_EQ(detail(theirs[0], "made_by"), "干部");
  EXPECT_EQ(detail(theirs[0], "came_at"), moment("2026-12-01T13:50"));
  EXPECT_EQ(detail(theirs[0], "photographs"), "1");
  expect_sound();
}

TEST_P(signups, a_lot_is_drawn_and_everybody_can_check_it) {
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

TEST_P(signups, staff_signs_up_only_who_asked_and_says_how) {
  auto const s = session(5);
  auto const phone = next_phone();
  auto const li = resident("李桂英", "C1", {{"phone", phone}});
  for (auto const& wish :
       {json{{"person", li}}, json{{"person", li}, {"how", "self"}}}) {
    EXPECT_EQ(sign(s, desk, wish).code(), "people.how_needed") << wish.dump();
  }
  auto const made = sign(s, desk, {{"person", li}, {"how", "phone"}});
  ASSERT_EQ(made.status, 200) << made.text;
  EXPECT_EQ(made.body.at("asked"), "phone");
  EXPECT_EQ(made.body.at("made_by").at("name"), "干部");
  EXPECT_EQ(get("/sessions/" + s + "/signups", desk).body.at("signups")[0],
            made.body);

  auto const hers = signed_in(phone);
  EXPECT_EQ(mine(s, hers).at("made_by").at("name"), "干部");
  EXPECT_EQ(mine(s, hers).at("asked"), "phone");
  auto const told = get("/me/notices", hers).body.at("notices")[0];
  EXPECT_THAT(told.at("text").at("en"),
              HasSubstr("Done for you by 干部; you asked by phone."));
  auto const lines =
      get("/audit?action=signup.made", officer(role::district_officer, "D"))
          .body.at("lines");
  EXPECT_EQ(lines[0].at("fields"), "session " + s + ",asked_by_phone");

  auto const own = person();
  sign(s, own);
  EXPECT_FALSE(mine(s, own).contains("made_by"));
  EXPECT_FALSE(mine(s, own).contains("asked"));
}

TEST_P(signups, staff_answers_an_offer_only_for_who_said_so) {
  auto const s = session(1);
  auto const has = person();
  sign(s, has);
  auto const li = resident("李桂英", "C1");
  auto const id = sign(s, desk, {{"person", li}, {"how", "desk"}})
                      .body.at("id")
                      .get<std::string>();
  act("cancel", s, has);
  auto const answer = "/signups/" + id + "/answer";
  EXPECT_EQ(post(answer, {{"accepted", true}}, desk).code(),
            "people.how_needed");
  auto const taken = post(answer, {{"accepted", true}, {"how", "phone"}}, desk);
  ASSERT_EQ(taken.status, 200) << taken.text;
  EXPECT_EQ(taken.body.at("state"), "given");
  auto const lines =
      get("/audit?action=signup.accepted", officer(role::district_officer, "D"))
          .body.at("lines");
  EXPECT_EQ(lines[0].at("fields"), "session " + s + ",asked_by_phone");
  expect_sound();
}

TEST_P(signups, staff_gives_a_place_back_only_for_who_said_so) {
  auto const s = session(1);
  auto const phone = next_phone();
  auto const li = resident("李桂英", "C1", {{"phone", phone}});
  auto const id = sign(s, desk, {{"person", li}, {"how", "desk"}})
                      .body.at("id")
                      .get<std::string>();
  auto const next = person();
  sign(s, next);
  auto const cancel = "/signups/" + id + "/cancel";
  EXPECT_EQ(post(cancel, {}, desk).code(), "people.how_needed");
  EXPECT_EQ(post(cancel, {{"how", "fax"}}, desk).code(), "http.bad_fields");
  EXPECT_EQ(post(cancel, {{"how", "phone"}}, next).code(),
            "activities.no_such_signup");
  EXPECT_EQ(state(s, next), "waiting");
  auto const gone = post(cancel, {{"how", "phone"}}, desk);
  ASSERT_EQ(gone.status, 200) << gone.text;
  EXPECT_EQ(gone.body.at("state"), "cancelled");
  EXPECT_EQ(state(s, next), "offered");
  EXPECT_EQ(post(cancel, {{"how", "phone"}}, desk).status, 200);
  auto const lines = get("/audit?action=signup.cancelled",
                         officer(role::district_officer, "D"))
                         .body.at("lines");
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_EQ(lines[0].at("fields"), "session " + s + ",asked_by_phone");
  auto const told =
      get("/me/notices", signed_in(phone)).body.at("notices")[0].at("text");
  EXPECT_THAT(told.at("zh"), HasSubstr("由干部替您办理，您是在电话里提出的。"));
  // Of one's own nobody asked, whatever is said.
  act("cancel", s, next, {{"how", "phone"}});
  EXPECT_EQ(get("/audit?action=signup.cancelled",
                officer(role::district_officer, "D"))
                .body.at("lines")[0]
                .at("fields"),
            "session " + s);
  expect_sound();
}

TEST_P(signups, a_notice_says_where_even_when_it_is_not_known_yet) {
  auto const somewhere = session(5, {{"place", "多伦路门口"}}, {{"venue", ""}});
  auto const open = session(5, json::object(), {{"venue", ""}});
  auto const phone = next_phone();
  auto const li = resident("李桂英", "C1", {{"phone", phone}});
  for (auto const& s : {somewhere, open}) {
    sign(s, desk, {{"person", li}, {"how", "phone"}});
  }
  auto const told = get("/me/notices", signed_in(phone)).body.at("notices");
  EXPECT_THAT(told[0].at("text").at("zh"), HasSubstr("地点待定"));
  EXPECT_THAT(told[1].at("text").at("zh"), HasSubstr("多伦路门口"));
}

TEST_P(signups, of_a_child_staff_signs_up_only_when_a_guardian_asks) {
  auto const s = session(5);
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  EXPECT_EQ(sign(s, desk, {{"person", child}, {"how", "phone"}}).code(),
            "people.minor_needs_guardian");
  auto const made = sign(
      s, desk, {{"person", child}, {"how", "phone"}, {"by_guardian", true}});
  ASSERT_EQ(made.status, 200) << made.text;
  EXPECT_EQ(made.body.at("how"), "phone");
  EXPECT_EQ(made.body.at("asked"), "guardian");
  expect_sound();
}

TEST_P(signups, of_two_records_of_one_person_one_place_stays) {
  auto const s = session(1);
  auto const stays = resident("李桂英", "C1");
  auto const goes = resident("李桂英", "C1");
  auto const other = person();
  sign(s, desk, {{"person", goes}, {"how", "desk"}});
  sign(s, desk, {{"person", stays}, {"how", "desk"}});
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

TEST_P(signups, who_was_no_record_of_the_other_has_a_place_again) {
  auto const s = session(2);
  auto const full = session(2, {{"from", moment("2026-12-02T14:00")},
                                {"until", moment("2026-12-02T16:00")}});
  auto const stays = resident("李桂英", "C1");
  auto const phone = next_phone();
  auto const goes = resident("李桂芳", "C1", {{"phone", phone}});
  for (auto const& where : {s, full}) {
    for (auto const& who : {stays, goes}) {
      ASSERT_EQ(sign(where, desk, {{"person", who}, {"how", "desk"}}).status,
                200);
    }
  }
  auto const boss = officer(role::district_officer, "D");
  auto const merged =
      post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_EQ(get("/sessions/" + s + "/signups", desk).body.at("given"), 1);
  auto const quick = person();
  EXPECT_EQ(sign(full, quick).body.at("state"), "given");
  auto const undo =
      "/merges/" + merged.body.at("merge").get<std::string>() + "/undo";
  ASSERT_EQ(post(undo, json::object(), boss).status, 200);
  auto const states = [&](std::string const& where) {
    auto const all = get("/sessions/" + where + "/signups", desk);
    auto out = std::map<std::string, std::string>{};
    for (auto const& u : all.body.at("signups")) {
      if (u.at("state") != "cancelled") {
        out[u.at("person").at("name")] = u.at("state");
      }
    }
    return out;
  };
  EXPECT_EQ(states(s).at("李桂英"), "given");
  EXPECT_EQ(states(s).at("李桂芳"), "given");
  EXPECT_EQ(states(full).at("李桂英"), "given");
  EXPECT_EQ(states(full).at("李桂芳"), "waiting");  // somebody has it by now
  auto const told = get("/me/notices", signed_in(phone));
  auto titles = std::vector<std::string>{};
  for (auto const& n : told.body.at("notices")) {
    titles.push_back(n.at("title").at("zh"));
  }
  EXPECT_THAT(titles, testing::IsSupersetOf(
                          {"已为您报名：插花", "已为您排上队：插花"}));
  expect_sound();
}

TEST_P(signups, who_came_has_come_when_they_are_two_persons_again) {
  auto const s = session(2);
  auto const stays = resident("李桂英", "C1");
  auto const goes = resident("李桂芳", "C1");
  auto places = std::vector<std::string>{};
  for (auto const& who : {stays, goes}) {
    places.push_back(
        sign(s, desk, {{"person", who}, {"how", "desk"}}).body.at("id"));
  }
  now = at("2026-12-01T14:30");
  desk = officer(role::community_staff, "C1");
  for (auto const& each : places) {
    ASSERT_EQ(ask(verb::put, "/signups/" + each + "/attendance", desk,
                  {{"came", true}})
                  .status,
              200);
  }
  auto const boss = officer(role::district_officer, "D");
  auto const merged =
      post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  auto const attended = [&] {
    return get("/sessions/" + s + "/signups", desk).body.at("attended");
  };
  EXPECT_EQ(attended(), 1);
  ASSERT_EQ(
      post("/merges/" + merged.body.at("merge").get<std::string>() + "/undo",
           json::object(), boss)
          .status,
      200);
  EXPECT_EQ(attended(), 2);
  expect_sound();
}

TEST_P(signups, who_is_erased_leaves_the_place_to_the_next) {
  auto const s = session(1);
  auto const a = person();
  auto const b = person();
  sign(s, a);
  sign(s, b);
  ASSERT_EQ(post("/me/erase", {{"really", true}}, a).status, 204);
  EXPECT_EQ(state(s, b), "offered");
  expect_sound();
}

TEST_P(signups, one_is_reminded_a_day_and_two_hours_before) {
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

TEST_P(signups, many_at_once_get_the_places_there_are) {
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
