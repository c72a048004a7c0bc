#include "activities/test_living_room.h"
#include "secrets/token.h"

/// Ideas of residents, from what they wish for to running what came of it.
namespace linli::activities {
namespace {

using testing::SizeIs;

struct ideas : activity_registry {
  void SetUp() override {
    activity_registry::SetUp();
    if (!IsSkipped()) {
      auto const phone = next_phone();
      resident("李桂英", "C1", {{"phone", phone}});
      li = signed_in(phone);
    }
  }

  reply tell(json more = json::object()) {
    more["kind"] = "gathering";
    more["title"] = more.value("title", "迎春茶会");
    more["needs"] = "茶具";
    return post("/me/ideas", more, li);
  }
  std::string told(json const& more = json::object()) {
    auto const made = tell(more);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("id");
  }
  std::string agreed() { return agreed_to(told({{"venue", venue}})); }
  std::string agreed_to(std::string const& id) {
    EXPECT_EQ(
        post("/activities/" + id + "/answer", {{"answer", "yes_to_it"}}, desk)
            .status,
        200);
    return id;
  }
  /// A session of what was agreed to, on and open; answers its id.
  std::string on(std::string const& idea, json more = json::object()) {
    more["from"] = moment("2026-12-01T14:00");
    more["until"] = moment("2026-12-01T16:00");
    more["places"] = 8;
    auto const timed = post("/activities/" + idea + "/sessions", more, desk);
    EXPECT_EQ(timed.status, 200) << timed.body.dump();
    auto const done =
        ask(verb::patch, "/activities/" + idea, desk,
            {{"revision", revision(idea)}, {"state", "published"}});
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return timed.body.at("sessions").at(0).at("id");
  }
  json seen(std::string const& idea, std::string const& who) {
    return get("/activities/" + idea, who).body.at("activity");
  }
  std::int64_t revision(std::string const& idea) {
    return seen(idea, desk).at("revision");
  }
  reply change(std::string const& idea, json what, std::string const& by) {
    what["revision"] = revision(idea);
    return ask(verb::patch, "/activities/" + idea, by, what);
  }
  /// Staff has to sign in anew by then.
  void later(std::string_view const wall) {
    auto const who = get("/me", desk).body.at("id").get<std::string>();
    now = at(wall);
    desk = session_of({std::stoll(who)}, people::strength::second_factor);
  }
  static json time(std::string_view const wall, int const minutes) {
    return {{"from", moment(wall)}, {"minutes", minutes}};
  }

  std::string li;  // who has the ideas
};

LINLI_ON_BOTH_ENGINES(ideas);

TEST_P(ideas, are_exported_and_erased_in_their_own_words) {
  auto const wished = told({{"about", "我家阳台的花可以带来"},
                            {"when", "周末下午"},
                            {"times", {time("2026-12-05T14:00", 120)}}});
  auto const kept = get("/me/export", li).body.dump();
  EXPECT_NE(kept.find("我家阳台的花可以带来"), std::string::npos) << kept;
  EXPECT_NE(kept.find("周末下午"), std::string::npos);
  auto const planned = agreed();
  ASSERT_EQ(post("/me/erase", {{"really", true}}, li).status, 204);
  auto const left = seen(wished, desk);
  EXPECT_EQ(left.at("state"), "declined");
  for (auto const* const word : {"迎春茶会", "阳台", "周末", "茶具"}) {
    EXPECT_EQ(left.dump().find(word), std::string::npos) << left.dump();
  }
  EXPECT_EQ(seen(planned, desk).at("title").at("zh"), "迎春茶会");
  expect_sound();
}

TEST_P(ideas, say_when_for_how_many_and_for_whom) {
  auto const id = told(
      {{"times", {time("2026-12-05T14:00", 120), time("2026-12-04T09:30", 90)}},
       {"when", " 周末下午最好 "},
       {"people_min", 6},
       {"people_max", 20},
       {"age_from", 60},
       {"is_seated", true}});
  auto const at_desk = seen(id, desk);
  auto const& wishes = at_desk.at("wishes");
  EXPECT_EQ(wishes.at("times"), json({time("2026-12-05T14:00", 120),
                                      time("2026-12-04T09:30", 90)}));
  EXPECT_EQ(wishes.at("when"), "周末下午最好");
  EXPECT_EQ(wishes.at("people_min"), 6);
  EXPECT_EQ(wishes.at("people_max"), 20);
  EXPECT_EQ(at_desk.at("age_from"), 60);
  EXPECT_TRUE(at_desk.at("is_seated"));
  EXPECT_EQ(get("/me/ideas", li).body.at("activities").at(0).at("wishes"),
            wishes);
  // Nothing of it has to be said.
  auto const plain = seen(told(), desk);
  EXPECT_EQ(plain.at("wishes"), json({{"times", json::array()}}));
  EXPECT_FALSE(plain.contains("age_from"));
}

TEST_P(ideas, say_only_what_can_be) {
  EXPECT_EQ(tell({{"times", {time("2026-11-24T09:00", 60)}}}).code(),
            "venues.in_the_past");
  auto const crowd = tell({{"people_min", 9}, {"people_max", 8}});
  EXPECT_EQ(crowd.code(), "http.bad_fields");
  EXPECT_EQ(crowd.body.at("fields").at(0).at("field"), "people_min")
      << crowd.body.dump();
  EXPECT_EQ(tell({{"age_from", 60}, {"age_until", 50}}).code(),
            "http.bad_fields");
  EXPECT_EQ(tell({{"people_min", 9}}).status, 200);
}

TEST_P(ideas, that_are_asked_back_are_told_anew_in_whole) {
  auto const id =
      told({{"times",
             {time("2026-12-05T14:00", 120), time("2026-12-04T14:00", 120)}},
            {"people_max", 20}});
  post("/activities/" + id + "/answer",
       {{"answer", "ask_back"}, {"text", "早一点行吗？"}}, desk);
  told({{"idea", id}, {"times", {time("2026-12-05T10:00", 60)}}});
  EXPECT_EQ(seen(id, desk).at("wishes"),
            json({{"times", {time("2026-12-05T10:00", 60)}}}));
}

TEST_P(ideas, keep_their_wishes_from_everybody_else) {
  auto const id = told({{"venue", venue}, {"when", "周末"}});
  post("/activities/" + id + "/answer", {{"answer", "yes_to_it"}}, desk);
  auto const s = on(id);
  auto const about = [&](std::string const& who) {
    return get("/sessions/" + s, who).body.at("about");
  };
  EXPECT_TRUE(about(desk).contains("wishes"));
  EXPECT_TRUE(about(li).contains("wishes"));
  EXPECT_FALSE(about(person()).contains("wishes"));
  EXPECT_FALSE(about({}).contains("wishes"));
}

TEST_P(ideas, are_run_by_whoever_had_them) {
  auto const id = agreed();
  auto const s = on(id);
  EXPECT_TRUE(get("/sessions/" + s, li).body.at("may_run"));
  EXPECT_FALSE(get("/sessions/" + s, li).body.at("may_change"));
  EXPECT_FALSE(get("/sessions/" + s, desk).body.at("may_run"));
  EXPECT_THAT(get("/activities/" + id, li).body.at("sessions"), SizeIs(1));

  auto const told_about = change(
      id, {{"about", {{"zh", "一起喝茶"}}}, {"bring", {{"zh", "杯子"}}}}, li);
  ASSERT_EQ(told_about.status, 200) << told_about.body.dump();
  EXPECT_EQ(told_about.body.at("activity").at("bring").at("zh"), "杯子");
  for (auto const& more :
       std::vector<json>{{{"title", {{"zh", "x"}}}},
                         {{"state", "over"}},
                         {{"fee", {{"fen", 100}}}},
                         {{"venue", ""}},
                         {{"about", {{"zh", "y"}}}, {"leader", "x"}}}) {
    EXPECT_EQ(change(id, more, li).code(), "people.not_allowed") << more.dump();
  }
  // A time or a place is not theirs to give.
  EXPECT_EQ(
      ask(verb::patch, "/sessions/" + s, li, {{"revision", 1}, {"places", 100}})
          .code(),
      "people.not_allowed");
}

TEST_P(ideas, show_who_runs_them_the_names_the_door_needs_and_no_more) {
  auto const s = on(agreed());
  auto const guest = resident("王建国", "C1");
  ASSERT_EQ(sign(s, desk, {{"person", guest}, {"how", "phone"}}).status, 200);
  later("2026-12-01T14:10");
  auto const list = get("/sessions/" + s + "/signups", li);
  ASSERT_EQ(list.status, 200) << list.body.dump();
  auto const& one = list.body.at("signups").at(0);
  EXPECT_EQ(one.at("person").at("name"), "王建国");
  EXPECT_FALSE(one.contains("asked"));
  EXPECT_FALSE(one.contains("made_by"));
  EXPECT_TRUE(get("/sessions/" + s + "/signups", desk)
                  .body["signups"][0]
                  .contains("asked"));
  auto const came = ask(
      verb::put, "/signups/" + one.at("id").get<std::string>() + "/attendance",
      li, {{"came", true}});
  ASSERT_EQ(came.status, 200) << came.body.dump();
  EXPECT_EQ(came.body.at("state"), "attended");
  EXPECT_FALSE(came.body.contains("made_by"));
  // Looking for others of the neighbourhood, and the file, stay the staff's.
  EXPECT_EQ(get("/sessions/" + s + "/persons?q=王", li).code(),
            "people.not_allowed");
  EXPECT_EQ(get("/sessions/" + s + "/signups/export?format=csv", li).code(),
            "people.not_allowed");
  // Whoever merely showed a card has not shown enough for names.
  auto const me = get("/me", li).body.at("id").get<std::string>();
  auto const by_card = session_of({std::stoll(me)}, people::strength::card);
  EXPECT_EQ(get("/sessions/" + s + "/signups", by_card).code(),
            "people.stronger_sign_in_needed");
  EXPECT_FALSE(get("/sessions/" + s, by_card).body.at("may_run"));
}

TEST_P(ideas, let_in_who_shows_a_card_and_name_nobody) {
  auto const s = on(agreed());
  auto const guest = resident("王建国", "C1");
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  auto const issue = [&](std::string const& id) {
    return post("/persons/" + id + "/cards", json::object(), desk)
        .body.at("text")
        .get<std::string>();
  };
  auto const card = issue(guest);
  auto const of_child = issue(child);
  auto count = 0;
  auto const note = [&](json what, std::string const& by) {
    what["key"] = fmt::format("note-{:04}", ++count);
    what["at"] = base::rfc3339(now);
    return post("/sessions/" + s + "/door",
                {{"notes", json::array({std::move(what)})}}, by);
  };
  auto const why = [&](json const& what) {
    return note(what, li).body["results"][0].value("why", "");
  };
  EXPECT_EQ(why({{"card", card}}), "activities.too_early");
  later("2026-12-01T14:10");
  EXPECT_EQ(note({{"person", guest}}, li).code(), "people.not_allowed");
  EXPECT_EQ(why({{"card", "linli:card:nothing"}}), "people.card_not_valid");
  EXPECT_EQ(why({{"card", of_child}}), "people.minor_needs_guardian");
  EXPECT_EQ(why({{"card", of_child}, {"by_guardian", true}}), "");
  auto const in = note({{"card", card}}, li).body["results"][0];
  ASSERT_TRUE(in.at("is_done").get<bool>()) << in.dump();
  EXPECT_EQ(in["signup"]["state"], "attended");
  EXPECT_EQ(in["signup"]["person"]["name"], "王建国");
  EXPECT_FALSE(in["signup"].contains("made_by"));
  // Noted without a network: the hash of a card, and who is on the list.
  auto const text = card.substr(std::string_view{"linli:card:"}.size());
  EXPECT_EQ(why({{"card_hash", secrets::token_hash(text)}}), "");
  EXPECT_EQ(why({{"signup", in["signup"]["id"]}, {"came", false}}), "");
  auto const list = get("/sessions/" + s + "/signups", li).body;
  EXPECT_EQ(list.at("attended"), 1);
  EXPECT_THAT(list.at("signups"), SizeIs(2));
  expect_sound();
}

TEST_P(ideas, are_nobody_elses_to_run) {
  auto const id = agreed();
  auto const s = on(id, {{"minimum", 3}});
  auto const other = person();
  sign(s, other);
  auto const signup = mine(s, other).at("id").get<std::string>();
  later("2026-12-01T14:10");
  for (auto const& who : {other, officer(role::community_staff, "C2"),
                          officer(role::volunteer, "C1")}) {
    EXPECT_EQ(get("/sessions/" + s + "/signups", who).code(),
              "people.not_allowed");
    EXPECT_EQ(ask(verb::put, "/signups/" + signup + "/attendance", who,
                  {{"came", true}})
                  .code(),
              "people.not_allowed");
    EXPECT_EQ(post("/sessions/" + s + "/door",
                   {{"notes", json::array({{{"key", "note-0001"},
                                            {"at", base::rfc3339(now)},
                                            {"signup", signup}}})}},
                   who)
                  .code(),
              "people.not_allowed");
    EXPECT_EQ(get("/activities/" + id, who).code(), "people.not_allowed");
    EXPECT_EQ(change(id, {{"about", {{"zh", "x"}}}}, who).code(),
              "people.not_allowed");
    EXPECT_EQ(post("/sessions/" + s + "/cancel", {{"reason", "x"}}, who).code(),
              "people.not_allowed");
    EXPECT_EQ(post("/sessions/" + s + "/go-ahead", json::object(), who).code(),
              "people.not_allowed");
  }
}

TEST_P(ideas, are_not_run_before_they_are_agreed_to) {
  auto const id = told();
  EXPECT_EQ(get("/activities/" + id, li).status, 200);
  EXPECT_EQ(change(id, {{"about", {{"zh", "x"}}}}, li).code(),
            "people.not_allowed");
  post("/activities/" + id + "/answer",
       {{"answer", "decline"}, {"text", "没有地方"}}, desk);
  EXPECT_EQ(change(id, {{"about", {{"zh", "x"}}}}, li).code(),
            "people.not_allowed");
}

TEST_P(ideas, without_a_venue_are_where_they_get_a_room) {
  auto const id = agreed_to(told());
  auto const s = on(id, {{"room", room}});
  EXPECT_EQ(seen(id, desk).at("venue"), venue);
  auto const here =
      get("/sessions?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z"
          "&venue=" +
          venue)
          .body.at("sessions");
  ASSERT_THAT(here, SizeIs(1));
  EXPECT_EQ(here[0].at("id"), s);
  auto const guest = person();
  sign(s, guest);
  auto const screen = post("/venues/" + venue + "/kiosks", {}, desk).cookie;
  now = at("2026-12-01T13:40");
  auto const came = json{{"key", "screen-0001"},
                         {"at", moment("2026-12-01T13:40")},
                         {"session", s},
                         {"signup", mine(s, guest).at("id")}};
  auto const done =
      post("/kiosk/check-ins", {{"notes", json::array({came})}}, screen);
  EXPECT_EQ(done.body["results"][0].value("why", ""), "") << done.body.dump();
  EXPECT_EQ(state(s, guest), "attended");
  expect_sound();
}

TEST_P(ideas, are_at_the_venue_of_the_room_a_session_moves_into) {
  auto const id = agreed_to(told());
  auto const s = on(id);
  EXPECT_FALSE(seen(id, desk).contains("venue"));
  auto const guest = person();
  sign(s, guest);
  auto const moved =
      ask(verb::patch, "/sessions/" + s, desk,
          {{"revision", get("/sessions/" + s, desk).body.at("revision")},
           {"room", room}});
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_EQ(seen(id, desk).at("venue"), venue);
  auto const told_of = get("/me/notices", guest).body.at("notices");
  EXPECT_THAT(told_of, SizeIs(1));
  expect_sound();
}

TEST_P(ideas, that_are_also_elsewhere_have_no_venue) {
  auto const id = agreed_to(told());
  auto const s = on(id, {{"place", "多伦路门口"}});
  auto const guest = person();
  sign(s, guest);
  auto const timed = post("/activities/" + id + "/sessions",
                          {{"from", moment("2026-12-08T14:00")},
                           {"until", moment("2026-12-08T16:00")},
                           {"places", 8},
                           {"room", room}},
                          desk);
  ASSERT_EQ(timed.status, 200) << timed.body.dump();
  EXPECT_FALSE(seen(id, desk).contains("venue"));
  EXPECT_TRUE(get("/me/notices", guest).body.at("notices").empty());
}

TEST_P(ideas, with_too_few_are_decided_by_whoever_had_them) {
  auto const id = agreed();
  auto const s = on(id, {{"minimum", 3}});
  auto const guest = person();
  sign(s, guest);
  later("2026-11-30T15:00");
  tend_sessions(*reg, now);
  EXPECT_EQ(title_of_latest(li), "报名的人太少：迎春茶会");
  EXPECT_TRUE(get("/sessions/" + s, li).body.at("is_too_few"));
  auto const held = post("/sessions/" + s + "/go-ahead", json::object(), li);
  ASSERT_EQ(held.status, 200) << held.body.dump();
  EXPECT_TRUE(held.body.at("goes_ahead"));
  EXPECT_EQ(title_of_latest(guest), "照常举办：迎春茶会");
  auto const off = post("/sessions/" + s + "/cancel", {{"reason", "病了"}}, li);
  ASSERT_EQ(off.status, 200) << off.body.dump();
  EXPECT_EQ(title_of_latest(guest), "迎春茶会取消了");
  // The staff, which counts on it, learns of it, too.
  EXPECT_EQ(title_of_latest(desk), "迎春茶会取消了");
  expect_sound();
}

}  // namespace
}  // namespace linli::activities
