#include "activities/course.h"

#include "activities/test_living_room.h"

namespace linli::activities {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using texts = std::vector<std::string>;

TEST(course_shift, moves_by_as_much_on_the_clocks_on_the_wall) {
  auto const zone = std::string{"Europe/Berlin"};
  auto const there = [&](std::string_view const from,
                         std::string_view const until) {
    return time_span{base::instant_of(*base::parse_wall_time(from), zone),
                     base::instant_of(*base::parse_wall_time(until), zone)};
  };
  // Summer time begins on the 29th.
  auto const shift =
      shift_between(there("2026-03-19T18:00", "2026-03-19T20:00"),
                    there("2026-03-20T19:00", "2026-03-20T21:00"), zone);
  EXPECT_EQ(shift.of(there("2026-03-26T18:00", "2026-03-26T20:00"), zone),
            there("2026-03-27T19:00", "2026-03-27T21:00"));
  EXPECT_EQ(shift.of(there("2026-03-28T18:00", "2026-03-28T19:00"), zone),
            there("2026-03-29T19:00", "2026-03-29T20:00"));
  EXPECT_EQ(shift.of(there("2026-04-02T18:00", "2026-04-02T20:00"), zone),
            there("2026-04-03T19:00", "2026-04-03T21:00"));
  auto const longer =
      shift_between(there("2026-03-19T18:00", "2026-03-19T20:00"),
                    there("2026-03-19T18:00", "2026-03-19T21:00"), zone);
  EXPECT_EQ(longer.of(there("2026-04-02T10:00", "2026-04-02T11:00"), zone),
            there("2026-04-02T10:00", "2026-04-02T13:00"));
}

struct courses : activity_registry {
  /// Sessions on the first days of December, 14:00 to 16:00.
  texts course(int const places,
               int const count,
               json more = json::object(),
               std::string const& rule = "FREQ=DAILY") {
    more["rule"] = rule + ";COUNT=" + std::to_string(count);
    return of_activity(get("/sessions/" + session(places, more), desk)
                           .body["session"]["activity"]);
  }
  texts of_activity(std::string const& activity) {
    auto out = texts{};
    auto const all = get("/activities/" + activity, desk).body.at("sessions");
    for (auto const& s : all) {
      out.push_back(s.at("id"));
    }
    return out;
  }
  reply for_all(std::string const& s,
                std::string const& who,
                json const& wish = json::object()) {
    return post("/sessions/" + s + "/course", wish, who);
  }
  texts states(texts const& all, std::string const& who) {
    auto out = texts{};
    for (auto const& s : all) {
      out.push_back(state(s, who));
    }
    return out;
  }
  texts times(texts const& all) {
    auto out = texts{};
    for (auto const& s : all) {
      out.push_back(get("/sessions/" + s, desk).body["session"]["from"]);
    }
    return out;
  }
  json change_of(std::string const& s, json what, std::string const& scope) {
    what["revision"] = get("/sessions/" + s, desk).body.at("revision");
    what["scope"] = scope;
    return what;
  }
  reply change(std::string const& s,
               json const& what,
               std::string const& scope) {
    return ask(verb::patch, "/sessions/" + s, desk, change_of(s, what, scope));
  }
  texts titles(std::string const& who, std::string const& of = "插花") {
    auto out = texts{};
    auto const all = get("/me/notices", who).body.at("notices");
    for (auto const& n : all) {
      auto const title = n.at("title").at("zh").get<std::string>();
      if (title.find(of) != std::string::npos) {
        out.push_back(title);
      }
    }
    return out;
  }
  std::size_t bookings() {
    return get("/venues/" + venue +
               "/bookings?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z")
        .body.at("bookings")
        .size();
  }
};

LINLI_ON_BOTH_ENGINES(courses);

TEST_P(courses, are_the_sessions_set_in_one_go_that_have_not_begun) {
  auto const all = course(5, 3);
  auto const in_course = [&](std::string const& s) {
    return get("/sessions/" + s).body.at("in_course");
  };
  EXPECT_EQ(in_course(all[0]), 3);
  auto const activity =
      get("/sessions/" + all[0]).body["session"]["activity"].get<std::string>();
  now = {now.unix_s + 1};
  post("/activities/" + activity + "/sessions",
       {{"from", moment("2026-12-09T14:00")},
        {"until", moment("2026-12-09T16:00")},
        {"places", 5}},
       desk);
  EXPECT_EQ(in_course(of_activity(activity).back()), 1);
  EXPECT_EQ(in_course(all[2]), 3);
  post("/sessions/" + all[1] + "/cancel", {{"reason", "停电"}}, desk);
  EXPECT_EQ(in_course(all[0]), 2);
  now = at("2026-12-01T14:00");
  EXPECT_EQ(in_course(all[0]), 1);
  auto const seen = get("/sessions/" + all[0] + "/course").body.at("sessions");
  ASSERT_THAT(seen, SizeIs(1));
  EXPECT_EQ(seen[0]["session"]["id"], all[2]);
}

TEST_P(courses, one_press_signs_up_for_each_as_it_can_be) {
  auto const all = course(1, 4);
  auto const me = person();
  auto const other = session(5, {{"from", moment("2026-12-02T15:00")},
                                 {"until", moment("2026-12-02T17:00")}});
  sign(other, me);
  sign(all[2], person());
  auto const seen = get("/sessions/" + all[0] + "/course", me).body["sessions"];
  ASSERT_THAT(seen, SizeIs(4));
  EXPECT_EQ(seen[1]["clash"]["id"], other);
  EXPECT_FALSE(seen[0].contains("clash"));

  // At half past four of this day.
  change(all[3], {{"closes_before_minutes", 14250}}, "single");
  now = at("2026-11-24T17:00");
  auto const done = for_all(all[1], me);
  ASSERT_EQ(done.status, 200) << done.body.dump();
  auto const& came = done.body.at("sessions");
  ASSERT_THAT(came, SizeIs(4));
  EXPECT_EQ(came[0]["session"]["mine"]["state"], "given");
  EXPECT_FALSE(came[0].contains("why"));
  EXPECT_EQ(came[1].value("why", ""), "activities.place_elsewhere");
  EXPECT_EQ(came[1].value("why_text", ""), "那个时间另有活动");
  EXPECT_EQ(came[2]["session"]["mine"]["state"], "waiting");
  EXPECT_EQ(came[3].value("why", ""), "activities.sign_up_closed");
  auto const once = texts{"given", "none", "waiting", "none"};
  EXPECT_EQ(states(all, me), once);

  // Twice is once; and what one had alone stays what it was.
  EXPECT_EQ(for_all(all[0], me).body["sessions"], came);
  EXPECT_EQ(states(all, me), once);
  EXPECT_THAT(titles(me), IsEmpty());
  expect_sound();
}

TEST_P(courses,
       what_was_not_reached_before_is_signed_up_for_by_pressing_again) {
  auto const all = course(2, 3);
  auto const me = person();
  sign(all[0], me);
  auto const first = mine(all[0], me);
  EXPECT_EQ(for_all(all[0], me).status, 200);
  EXPECT_EQ(mine(all[0], me), first);
  EXPECT_THAT(states(all, me), Each("given"));
  expect_sound();
}

TEST_P(courses, who_waits_elsewhere_is_told_and_not_left_out) {
  auto const all = course(5, 2);
  auto const full = session(1, {{"from", moment("2026-12-01T13:00")},
                                {"until", moment("2026-12-01T17:00")}});
  auto const drawn = session(1, {{"from", moment("2026-12-02T15:00")},
                                 {"until", moment("2026-12-02T17:00")},
                                 {"way", "lot"},
                                 {"draw_before_minutes", 1440}});
  auto const me = person();
  sign(full, person());
  EXPECT_EQ(sign(full, me).body.at("state"), "waiting");
  EXPECT_EQ(sign(drawn, me).body.at("state"), "asked");
  auto const clash = [&](std::string const& s) {
    return get("/sessions/" + s, me)
        .body.value("clash", json::object())
        .value("id", "");
  };
  EXPECT_EQ(clash(all[0]), full);
  EXPECT_EQ(clash(all[1]), drawn);
  auto const lines = get("/sessions/" + all[0] + "/course", me).body;
  for (auto const& line : lines.at("sessions")) {
    EXPECT_FALSE(line.contains("clash")) << line.dump();
  }
  for_all(all[0], me);
  EXPECT_THAT(states(all, me), Each("given"));
  // Where one has a place is said first, though the other begins earlier.
  auto const third = session(5, {{"from", moment("2026-12-01T14:30")},
                                 {"until", moment("2026-12-01T15:30")}});
  EXPECT_EQ(clash(third), all[0]);
}

TEST_P(courses, staff_signs_up_who_asked_and_they_are_told_once) {
  auto const all = course(1, 3);
  sign(all[1], person());
  auto const phone = next_phone();
  auto const li = resident("李桂英", "C1", {{"phone", phone}});
  EXPECT_EQ(for_all(all[0], desk, {{"person", li}}).code(),
            "people.how_needed");
  EXPECT_EQ(
      for_all(all[0], person(), {{"person", li}, {"how", "phone"}}).code(),
      "people.not_allowed");
  auto const li_in = signed_in(phone);
  EXPECT_THAT(states(all, li_in), Each("none"));
  auto const done = for_all(all[0], desk, {{"person", li}, {"how", "phone"}});
  ASSERT_EQ(done.status, 200) << done.body.dump();
  auto const& came = done.body.at("sessions");
  EXPECT_EQ(came[0]["signup"]["state"], "given");
  EXPECT_EQ(came[0]["signup"]["person"]["name"], "李桂英");
  EXPECT_EQ(came[0]["signup"]["asked"], "phone");
  EXPECT_EQ(came[1]["signup"]["state"], "waiting");
  EXPECT_THAT(states(all, li_in), ElementsAre("given", "waiting", "given"));
  EXPECT_THAT(titles(li_in), ElementsAre("已为您报名：插花（多场）"));
  for_all(all[0], desk, {{"person", li}, {"how", "phone"}});
  EXPECT_THAT(titles(li_in), SizeIs(1));
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  EXPECT_EQ(for_all(all[0], desk, {{"person", child}, {"how", "phone"}}).code(),
            "people.minor_needs_guardian");
  expect_sound();
}

TEST_P(courses, who_stands_at_the_door_of_one_does_not_stand_at_all) {
  auto const all = course(
      1, 2, {{"walk_in", {{"places", 1}, {"until_before_minutes", 60}}}});
  auto const li = resident("李桂英", "C1", {{"phone", next_phone()}});
  auto const came = for_all(all[0], desk, {{"person", li}, {"how", "door"}})
                        .body.at("sessions");
  ASSERT_THAT(came, SizeIs(2));
  for (auto const& one : came) {
    EXPECT_EQ(one.at("signup").at("state"), "waiting");
    EXPECT_EQ(one.at("signup").at("how"), "desk");
  }
}

TEST_P(courses, family_signs_up_and_gives_back_and_it_is_told_once) {
  auto const all = course(5, 3);
  auto const phone = next_phone();
  auto const mother = resident("李桂英", "C1", {{"phone", phone}});
  auto const son = person();
  auto const son_id = get("/me", son).body.at("id").get<std::string>();
  post("/persons/" + mother + "/representatives",
       {{"person", son_id}, {"kind", "family"}, {"how", "paper"}}, desk);
  ASSERT_EQ(ask(verb::put, "/me/acting-for", son, {{"person", mother}}).status,
            200);
  auto const done = for_all(all[0], son);
  ASSERT_EQ(done.status, 200) << done.body.dump();
  auto const mother_in = signed_in(phone);
  EXPECT_THAT(states(all, mother_in), Each("given"));
  EXPECT_THAT(titles(mother_in), ElementsAre("已为您报名：插花（多场）"));
  EXPECT_EQ(
      post("/sessions/" + all[1] + "/course/leave", json::object(), son).status,
      200);
  EXPECT_THAT(states(all, mother_in), Each("none"));
  EXPECT_THAT(titles(mother_in), ElementsAre("插花：没开始的场次都替您取消了",
                                             "已为您报名：插花（多场）"));
  expect_sound();
}

TEST_P(courses, staff_gives_back_for_who_asked_and_they_are_told_once) {
  auto const all = course(5, 3);
  auto const phone = next_phone();
  auto const li = resident("李桂英", "C1", {{"phone", phone}});
  for_all(all[0], desk, {{"person", li}, {"how", "phone"}});
  auto const li_in = signed_in(phone);
  ASSERT_THAT(states(all, li_in), Each("given"));
  auto const leave = [&](json const& wish, std::string const& who) {
    return post("/sessions/" + all[1] + "/course/leave", wish, who);
  };
  EXPECT_EQ(leave({{"person", li}}, desk).code(), "people.how_needed");
  EXPECT_EQ(leave({{"person", li}, {"how", "phone"}}, person()).code(),
            "people.not_allowed");
  EXPECT_EQ(leave({{"person", "17"}, {"how", "phone"}}, desk).code(),
            "people.no_such_person");
  EXPECT_THAT(states(all, li_in), Each("given"));
  // Of one that has begun, too, nobody else learns anything.
  auto const past = now;
  now = at("2026-12-31T14:00");
  EXPECT_EQ(leave({{"person", "17"}, {"how", "phone"}}, person()).code(),
            "people.not_allowed");
  now = past;
  ASSERT_EQ(leave({{"person", li}, {"how", "phone"}}, desk).status, 200);
  EXPECT_THAT(states(all, li_in), Each("none"));
  EXPECT_THAT(titles(li_in), ElementsAre("插花：没开始的场次都替您取消了",
                                         "已为您报名：插花（多场）"));
  expect_sound();
}

TEST_P(courses, places_are_given_back_together_but_where_it_has_begun) {
  auto const all = course(1, 3);
  auto const me = person();
  auto const next = person();
  for_all(all[0], me);
  for_all(all[0], next);
  now = at("2026-12-01T14:00");
  auto const leave = [&] {
    return post("/sessions/" + all[0] + "/course/leave", json::object(), me);
  };
  auto const done = leave();
  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_THAT(done.body.at("sessions"), SizeIs(2));
  EXPECT_THAT(states(all, me), ElementsAre("given", "none", "none"));
  EXPECT_EQ(state(all[1], next), "offered");
  EXPECT_EQ(leave().status, 200);
  EXPECT_EQ(state(all[1], next), "offered");
  expect_sound();
}

TEST_P(courses, this_and_those_that_follow_move_by_as_much_and_are_told_once) {
  auto const all = course(5, 4, {{"room", room}});
  auto const one = person();
  auto const many = person();
  sign(all[2], one);
  for_all(all[0], many);
  // To a day on which the next of them was, in the same room.
  auto const moved =
      change(all[1], {{"from", moment("2026-12-03T15:00")}, {"places", 9}},
             "following");
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_THAT(
      times(all),
      ElementsAre(moment("2026-12-01T14:00"), moment("2026-12-03T15:00"),
                  moment("2026-12-04T15:00"), moment("2026-12-05T15:00")));
  EXPECT_EQ(bookings(), 4U);
  EXPECT_EQ(get("/sessions/" + all[3]).body["session"]["places"], 9);
  EXPECT_EQ(get("/sessions/" + all[0]).body["session"]["places"], 5);
  EXPECT_THAT(titles(one), ElementsAre("插花改了时间或地点"));
  EXPECT_THAT(titles(many), ElementsAre("插花有 3 场改了时间或地点"));
  // Nobody is told of what does not concern them.
  EXPECT_EQ(change(all[1], {{"places", 8}}, "all").status, 200);
  EXPECT_EQ(get("/sessions/" + all[0]).body["session"]["places"], 8);
  EXPECT_THAT(titles(many), SizeIs(1));
  expect_sound();
}

TEST_P(courses, all_change_or_none_and_the_one_in_the_way_is_named) {
  auto const all = course(5, 3, {{"room", room}}, "FREQ=WEEKLY");
  session(5, {{"room", room},
              {"from", moment("2026-12-15T17:00")},
              {"until", moment("2026-12-15T18:00")}});
  auto const before = times(all);
  auto const stale = change_of(all[0], {{"places", 6}}, "all");
  auto const refused =
      change(all[0], {{"from", moment("2026-12-01T16:00")}}, "all");
  EXPECT_EQ(refused.code(), "venues.slot_taken");
  ASSERT_TRUE(refused.body.contains("fields")) << refused.body.dump();
  EXPECT_EQ(refused.body["fields"][0]["message"], "2026-12-15 14:00");
  EXPECT_EQ(times(all), before);
  EXPECT_EQ(bookings(), 4U);
  // Before now nothing can be any more.
  EXPECT_EQ(
      change(all[1], {{"from", moment("2026-11-20T14:00")}}, "all").code(),
      "venues.in_the_past");
  EXPECT_EQ(change(all[0], {{"places", 7}}, "single").status, 200);
  EXPECT_EQ(ask(verb::patch, "/sessions/" + all[0], desk, stale).code(),
            "activities.changed_meanwhile");
  expect_sound();
}

TEST_P(courses, what_has_begun_does_not_change_with_the_others) {
  auto const all = course(5, 3);
  now = at("2026-12-01T14:00");
  desk = officer(role::community_staff, "C1");
  EXPECT_EQ(change(all[0], {{"places", 9}}, "all").code(),
            "activities.started");
  EXPECT_EQ(post("/sessions/" + all[0] + "/cancel",
                 {{"reason", "停电"}, {"scope", "following"}}, desk)
                .code(),
            "activities.started");
  EXPECT_EQ(change(all[1], {{"places", 9}}, "all").status, 200);
  EXPECT_EQ(get("/sessions/" + all[0]).body["session"]["places"], 5);
  EXPECT_EQ(get("/sessions/" + all[2]).body["session"]["places"], 9);
}

TEST_P(courses, sets_made_in_the_same_second_are_courses_of_their_own) {
  auto const first = course(5, 2);
  auto const activity = get("/sessions/" + first[0], desk)
                            .body["session"]["activity"]
                            .get<std::string>();
  for (auto const* const day : {"2026-12-08T14:00", "2026-12-15T14:00"}) {
    auto const until = base::rfc3339({at(day).unix_s + 3600});
    ASSERT_EQ(post("/activities/" + activity + "/sessions",
                   {{"from", moment(day)},
                    {"until", until},
                    {"rule", "FREQ=DAILY;COUNT=3"},
                    {"places", 5}},
                   desk)
                  .status,
              200);
  }
  auto const all = of_activity(activity);
  ASSERT_THAT(all, SizeIs(8));
  auto const in_course = [&](std::string const& s) {
    return get("/sessions/" + s).body.at("in_course").get<int>();
  };
  EXPECT_EQ(in_course(all[0]), 2);
  EXPECT_EQ(in_course(all[2]), 3);
  EXPECT_EQ(in_course(all[7]), 3);
  EXPECT_EQ(change(all[2], {{"places", 9}}, "all").status, 200);
  EXPECT_EQ(get("/sessions/" + all[0]).body["session"]["places"], 5);
  EXPECT_EQ(get("/sessions/" + all[5]).body["session"]["places"], 5);
}

TEST_P(courses, are_called_off_together_and_told_of_once) {
  auto const all = course(5, 4, {{"room", room}});
  auto const many = person();
  for_all(all[0], many);
  auto const off = post("/sessions/" + all[1] + "/cancel",
                        {{"reason", "老师生病"}, {"scope", "following"}}, desk);
  ASSERT_EQ(off.status, 200) << off.body.dump();
  auto const is_off = [&](std::string const& s) {
    return get("/sessions/" + s).body["session"]["is_cancelled"];
  };
  EXPECT_EQ(is_off(all[0]), false);
  for (auto const& s : {all[1], all[2], all[3]}) {
    EXPECT_EQ(is_off(s), true);
    EXPECT_EQ(get("/sessions/" + s).body["session"]["reason"], "老师生病");
  }
  EXPECT_EQ(bookings(), 1U);
  EXPECT_THAT(titles(many), ElementsAre("插花取消了 3 场"));
  expect_sound();
}

TEST_P(courses, who_runs_it_calls_them_off_and_staff_is_told_once) {
  auto const phone = next_phone();
  resident("李桂英", "C1", {{"phone", phone}});
  auto const li = signed_in(phone);
  auto const idea =
      post("/me/ideas",
           {{"kind", "gathering"}, {"title", "迎春茶会"}, {"needs", "大厅"}},
           li)
          .body.at("id")
          .get<std::string>();
  post("/activities/" + idea + "/answer", {{"answer", "yes_to_it"}}, desk);
  post("/activities/" + idea + "/sessions",
       {{"from", moment("2026-12-01T14:00")},
        {"until", moment("2026-12-01T16:00")},
        {"rule", "FREQ=DAILY;COUNT=3"},
        {"places", 8}},
       desk);
  auto const all = of_activity(idea);
  ASSERT_THAT(all, SizeIs(3));
  EXPECT_EQ(change(all[0], {{"places", 9}}, "all").status, 200);
  EXPECT_EQ(ask(verb::patch, "/sessions/" + all[0], li,
                change_of(all[0], {{"places", 7}}, "all"))
                .code(),
            "people.not_allowed");
  auto const before = titles(desk, "茶会").size();
  EXPECT_EQ(post("/sessions/" + all[0] + "/cancel",
                 {{"reason", "下雨"}, {"scope", "all"}}, li)
                .status,
            200);
  EXPECT_THAT(titles(desk, "茶会"), SizeIs(before + 1));
  EXPECT_EQ(title_of_latest(desk), "迎春茶会取消了 3 场");
}

}  // namespace
}  // namespace linli::activities
