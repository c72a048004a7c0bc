#include "activities/test_living_room.h"

namespace linli::activities {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

struct door : activity_registry {
  /// A note of a device; of a signup or a person.
  json note(std::string const& key, std::string_view const wall, json more) {
    more["key"] = key;
    more["at"] = moment(wall);
    return more;
  }
  /// Staff signs in again: its sessions are short.
  void wait_until(std::string_view const wall) {
    now = at(wall);
    desk = officer(role::community_staff, "C1");
  }
  json send(std::string const& session, json const& notes) {
    auto const answer =
        post("/sessions/" + session + "/door", {{"notes", notes}}, desk);
    EXPECT_EQ(answer.status, 200) << answer.body.dump();
    return answer.body.value("results", json::array());
  }
  json list(std::string const& session) {
    return get("/sessions/" + session + "/signups", desk).body;
  }
  std::string person_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }
};

LINLI_ON_BOTH_ENGINES(door);

TEST_P(door, notes_without_a_network_are_reconciled_once) {
  auto const s = session(3);
  auto const came = person();
  auto const stayed_away = person();
  sign(s, came);
  sign(s, stayed_away);
  auto const walked_in = person();
  auto const a = mine(s, came).at("id");
  auto const b = mine(s, stayed_away).at("id");
  wait_until("2026-12-01T18:00");  // long over when the network is back
  auto const notes =
      json::array({note("device-1-001", "2026-12-01T13:55", {{"signup", a}}),
                   note("device-1-002", "2026-12-01T14:20",
                        {{"signup", b}, {"came", false}}),
                   note("device-1-003", "2026-12-01T14:05",
                        {{"person", person_of(walked_in)}})});
  auto const first = send(s, notes);
  ASSERT_THAT(first, SizeIs(3));
  for (auto const& r : first) {
    EXPECT_TRUE(r.at("is_done").get<bool>()) << r.dump();
  }
  EXPECT_EQ(first[0]["signup"]["came_at"], moment("2026-12-01T13:55"));
  auto const kept = list(s);
  EXPECT_EQ(kept.at("attended"), 2);
  EXPECT_EQ(send(s, notes), first);
  EXPECT_EQ(list(s), kept);
  expect_sound();
}

TEST_P(door, what_cannot_be_is_said_and_stops_nothing) {
  auto const s = session(1);
  auto const other = session(5);
  auto const has_place = person();
  sign(s, has_place);
  sign(other, has_place);
  auto const walked_in = person();
  wait_until("2026-12-01T14:10");
  auto const all = send(
      s,
      json::array({note("device-2-001", "2026-12-01T14:00",
                        {{"person", person_of(walked_in)}}),
                   note("device-2-002", "2026-12-01T14:00", {{"signup", "1"}}),
                   note("device-2-003", "2026-12-01T14:00",
                        {{"signup", mine(other, has_place).at("id")}}),
                   note("device-2-004", "2026-12-01T14:00", json::object()),
                   note("device-2-005", "2026-12-01T14:01",
                        {{"signup", mine(s, has_place).at("id")}}),
                   json{{"key", "device-2-006"},
                        {"at", "2026-13-45T14:00:00Z"},
                        {"person", person_of(walked_in)}}}));
  ASSERT_THAT(all, SizeIs(6));
  EXPECT_EQ(all[0]["why"], "activities.full");
  EXPECT_EQ(all[1]["why"], "activities.no_such_signup");
  EXPECT_EQ(all[2]["why"], "activities.no_such_signup");
  EXPECT_EQ(all[3]["why"], "http.bad_fields");
  EXPECT_TRUE(all[4]["is_done"].get<bool>());
  EXPECT_EQ(all[5]["why"], "activities.bad_time");
  // Who stood at the door is not left in line.
  EXPECT_EQ(state(s, walked_in), "none");
  expect_sound();
}

TEST_P(door, who_gave_their_place_back_and_came_has_it_while_it_is_free) {
  auto const s = session(1);
  auto const first = person();
  auto const second = person();
  sign(s, first);
  auto const id = mine(s, first).at("id");
  act("cancel", s, first);
  wait_until("2026-12-01T14:05");
  EXPECT_TRUE(send(s, json::array({note("device-3-001", "2026-12-01T14:00",
                                        {{"signup", id}})}))[0]["is_done"]
                  .get<bool>());
  EXPECT_EQ(state(s, first), "attended");
  EXPECT_EQ(
      send(s, json::array({note("device-3-002", "2026-12-01T14:02",
                                {{"person", person_of(second)}})}))[0]["why"],
      "activities.full");
  expect_sound();
}

TEST_P(door, who_was_missed_and_walked_in_again_comes_with_the_newer_place) {
  auto const s = session(2);
  auto const who = person();
  sign(s, who);
  auto const missed = mine(s, who).at("id").get<std::string>();
  wait_until("2026-12-01T14:10");
  auto const come = [&](std::string const& key, json const& as) {
    return send(s, json::array({note(key, "2026-12-01T14:05", as)}))[0];
  };
  EXPECT_TRUE(come("device-5-001", {{"signup", missed}, {"came", false}})
                  .at("is_done")
                  .get<bool>());
  auto const again = come("device-5-002", {{"person", person_of(who)}});
  ASSERT_TRUE(again.at("is_done").get<bool>()) << again.dump();
  auto const late = come("device-5-003", {{"signup", missed}});
  ASSERT_TRUE(late.at("is_done").get<bool>()) << late.dump();
  EXPECT_EQ(late["signup"]["id"], again["signup"]["id"]);
  EXPECT_EQ(ask(verb::put, "/signups/" + missed + "/attendance", desk,
                {{"came", true}})
                .code(),
            "activities.signed_up_again");
  EXPECT_EQ(list(s).at("attended"), 1);
  expect_sound();
}

TEST_P(door, who_was_in_line_and_is_let_in_is_not_told_of_giving_back) {
  auto const s =
      session(2, {{"walk_in", {{"places", 1}, {"until_before_minutes", 0}}}});
  sign(s, person());
  auto const waits = person();
  sign(s, waits);
  ASSERT_EQ(state(s, waits), "waiting");
  auto const b = mine(s, waits).at("id");
  wait_until("2026-12-01T13:50");
  auto const done = send(
      s,
      json::array({note("device-1-001", "2026-12-01T13:50", {{"signup", b}})}));
  ASSERT_TRUE(done[0].at("is_done").get<bool>()) << done.dump();
  auto const told = get("/me/notices", waits);
  for (auto const& n : told.body.at("notices")) {
    EXPECT_EQ(n.at("title").at("zh").get<std::string>().find("取消"),
              std::string::npos)
        << n.dump();
  }
}

TEST_P(door, who_waited_in_line_gets_a_place_nobody_came_for) {
  auto const s = session(1);
  auto const missed = person();
  auto const waits = person();
  sign(s, missed);
  sign(s, waits);
  ASSERT_EQ(state(s, waits), "waiting");
  auto const a = mine(s, missed).at("id");
  auto const b = mine(s, waits).at("id");
  wait_until("2026-12-01T14:10");
  auto const done = send(
      s,
      json::array({note("device-6-001", "2026-12-01T14:05", {{"signup", b}}),
                   note("device-6-002", "2026-12-01T14:06",
                        {{"signup", a}, {"came", false}}),
                   note("device-6-003", "2026-12-01T14:07", {{"signup", b}})}));
  ASSERT_THAT(done, SizeIs(3));
  EXPECT_EQ(done[0]["why"], "activities.full");
  EXPECT_TRUE(done[1]["is_done"].get<bool>()) << done[1].dump();
  EXPECT_TRUE(done[2]["is_done"].get<bool>()) << done[2].dump();
  EXPECT_EQ(state(s, waits), "attended");
  EXPECT_EQ(list(s).at("waiting"), 0);
  expect_sound();
}

TEST_P(door, who_waited_and_is_added_as_a_walk_in_gets_the_place) {
  auto const s = session(1);
  auto const missed = person();
  auto const waits = person();
  sign(s, missed);
  sign(s, waits);
  auto const add = [&](std::string const& by) {
    return sign(s, by, {{"person", person_of(waits)}, {"how", "door"}});
  };
  EXPECT_EQ(add(desk).body.at("state"), "waiting");  // before it begins
  auto const a = mine(s, missed).at("id").get<std::string>();
  wait_until("2026-12-01T14:10");
  EXPECT_EQ(add(desk).code(), "activities.full");
  EXPECT_EQ(state(s, waits), "waiting");
  ask(verb::put, "/signups/" + a + "/attendance", desk, {{"came", false}});
  // Nobody lets themselves in.
  EXPECT_EQ(sign(s, waits, {{"how", "door"}}).body.value("state", ""),
            "waiting");
  auto const in = add(desk);
  ASSERT_EQ(in.status, 200) << in.body.dump();
  EXPECT_EQ(in.body.at("state"), "attended");
  EXPECT_EQ(in.body.at("how"), "door");
  EXPECT_EQ(state(s, waits), "attended");
  EXPECT_EQ(list(s).at("waiting"), 0);
  EXPECT_EQ(add(desk).body.at("id"), in.body.at("id"));
  expect_sound();
}

TEST_P(door, who_was_offered_a_place_and_is_added_as_a_walk_in_gets_it) {
  auto const s = session(1, {{"offer_minutes", 600}});
  auto const first = person();
  auto const next = person();
  sign(s, first);
  sign(s, next);
  now = at("2026-12-01T13:30");
  act("cancel", s, first);
  ASSERT_EQ(state(s, next), "offered");
  wait_until("2026-12-01T14:10");
  auto const in = sign(s, desk, {{"person", person_of(next)}, {"how", "door"}});
  ASSERT_EQ(in.status, 200) << in.body.dump();
  EXPECT_EQ(in.body.at("state"), "attended");
  EXPECT_EQ(list(s).at("attended"), 1);
  expect_sound();
}

TEST_P(door, an_offer_nobody_ended_is_no_obstacle_after_the_start) {
  auto const s = session(1, {{"offer_minutes", 600}});
  auto const first = person();
  auto const next = person();
  sign(s, first);
  sign(s, next);
  now = at("2026-12-01T13:30");
  act("cancel", s, first);
  ASSERT_EQ(state(s, next), "offered");
  auto const b = mine(s, next).at("id");
  wait_until("2026-12-01T14:10");
  auto const done = send(
      s,
      json::array({note("device-7-001", "2026-12-01T14:05", {{"signup", b}})}));
  ASSERT_TRUE(done[0].at("is_done").get<bool>()) << done.dump();
  EXPECT_EQ(state(s, next), "attended");
  expect_sound();
}

TEST_P(door, a_mark_made_by_mistake_is_taken_back) {
  auto const s = session(2);
  auto const who = person();
  sign(s, who);
  auto const a = mine(s, who).at("id");
  wait_until("2026-12-01T14:20");
  auto const one = [&](std::string const& key, std::string_view const wall,
                       json more) {
    more["signup"] = a;
    return send(s, json::array({note(key, wall, more)}))[0];
  };
  EXPECT_EQ(one("device-8-001", "2026-12-01T12:59", json::object())["why"],
            "activities.too_early");
  EXPECT_EQ(state(s, who), "given");
  one("device-8-002", "2026-12-01T13:30", json::object());
  EXPECT_EQ(list(s).at("attended"), 1);
  auto const back =
      one("device-8-003", "2026-12-01T13:31", {{"taken_back", true}});
  ASSERT_TRUE(back.at("is_done").get<bool>()) << back.dump();
  EXPECT_EQ(back["signup"]["state"], "given");
  EXPECT_FALSE(back["signup"].contains("came_at"));
  EXPECT_EQ(list(s).at("attended"), 0);
  one("device-8-004", "2026-12-01T14:10", {{"came", false}});
  one("device-8-005", "2026-12-01T14:11", {{"taken_back", true}});
  EXPECT_EQ(state(s, who), "given");
  expect_sound();
}

TEST_P(door, who_was_let_in_out_of_the_line_by_mistake_is_no_more) {
  auto const s = session(1);
  auto const missed = person();
  auto const waits = person();
  sign(s, missed);
  sign(s, waits);
  auto const a = mine(s, missed).at("id");
  auto const b = mine(s, waits).at("id");
  wait_until("2026-12-01T14:10");
  // All of it without a network: the device knows the place in line alone.
  auto const done =
      send(s, json::array({note("device-1-001", "2026-12-01T14:05",
                                {{"signup", a}, {"came", false}}),
                           note("device-1-002", "2026-12-01T14:06",
                                {{"signup", b}, {"came", true}}),
                           note("device-1-003", "2026-12-01T14:07",
                                {{"signup", b}, {"taken_back", true}})}));
  for (auto const& r : done) {
    EXPECT_TRUE(r.at("is_done").get<bool>()) << r.dump();
  }
  EXPECT_EQ(list(s).at("attended"), 0);
  EXPECT_EQ(state(s, waits), "given");
}

TEST_P(door, the_wrong_person_let_in_is_taken_out_again_until_the_end) {
  auto const s = session(2);
  auto const usual = person();
  auto const missed = person();
  auto const waits = person();
  auto const wrong = person();
  sign(s, usual);
  sign(s, missed);
  sign(s, waits);
  auto const a = mine(s, missed).at("id");
  auto const cancel = [&](std::string const& whose, json const& body) {
    return post("/signups/" + whose + "/cancel", body, desk);
  };
  auto const id = [&](std::string const& who) {
    return mine(s, who).at("id").get<std::string>();
  };
  auto const at_door = [&](std::string const& who) {
    return sign(s, desk, {{"person", person_of(who)}, {"how", "door"}});
  };
  wait_until("2026-12-01T14:10");
  send(s, json::array({note("device-1-001", "2026-12-01T14:05",
                            {{"signup", a}, {"came", false}})}));
  ASSERT_EQ(at_door(wrong).status, 200);
  auto const there = id(wrong);
  EXPECT_EQ(act("cancel", s, wrong).code(), "activities.started");
  EXPECT_EQ(cancel(id(usual), {{"how", "phone"}}).code(), "activities.started");
  // Marked as having come, that is taken back first.
  auto const mark = "/signups/" + there + "/attendance";
  ask(verb::put, mark, desk, {{"came", true}});
  EXPECT_EQ(cancel(there, {{"how", "in_person"}}).code(),
            "activities.not_from_state");
  ask(verb::put, mark, desk, json::object());
  auto const out = cancel(there, json::object());
  ASSERT_EQ(out.status, 200) << out.text;
  EXPECT_EQ(out.body.at("state"), "cancelled");
  EXPECT_EQ(title_of_latest(wrong), "已为您取消报名：插花");
  EXPECT_EQ(db->read([&](store::reader& r) {
    return last_place(r, {std::stoll(person_of(wrong))},
                      at("2026-12-03T00:00"));
  }),
            std::nullopt);
  // Nobody is asked any more: the place is whoever's is there.
  EXPECT_EQ(state(s, waits), "waiting");
  ASSERT_EQ(at_door(waits).body.at("state"), "attended");
  EXPECT_EQ(list(s).at("waiting"), 0);
  ask(verb::put, "/signups/" + id(waits) + "/attendance", desk, json::object());
  now = at("2026-12-01T16:00");
  EXPECT_EQ(cancel(id(waits), json::object()).code(),
            "activities.session_over");
  expect_sound();
}

TEST_P(door, nobody_came_before_the_door_opens) {
  auto const s = session(2);
  auto const who = person();
  sign(s, who);
  auto const put = [&](json const& body) {
    return ask(
        verb::put,
        "/signups/" + mine(s, who).at("id").get<std::string>() + "/attendance",
        desk, body);
  };
  EXPECT_EQ(put({{"came", true}}).code(), "activities.too_early");
  EXPECT_EQ(state(s, who), "given");
  EXPECT_EQ(get("/sessions/" + s, desk).body.at("door_opens_at"),
            moment("2026-12-01T13:00"));
  wait_until("2026-12-01T13:00");
  EXPECT_EQ(put({{"came", true}}).body.at("state"), "attended");
  EXPECT_EQ(put(json::object()).body.at("state"), "given");
  EXPECT_EQ(put(json::object()).status, 200);
  // The place can be given back again.
  EXPECT_EQ(act("cancel", s, who).status, 200);
  expect_sound();
}

TEST_P(door, who_signs_up_somebody_is_told_what_else_they_have_then) {
  auto const s = session(5);
  auto const other = session(5, {{"from", moment("2026-12-01T15:00")},
                                 {"until", moment("2026-12-01T17:00")}});
  auto const phone = next_phone();
  auto const li = resident("李桂英", "C1", {{"phone", phone}});
  auto const found = [&] {
    return get("/sessions/" + s + "/persons?q=guiying", desk)
        .body.at("persons")
        .at(0);
  };
  EXPECT_FALSE(found().contains("clash"));
  auto const first = sign(other, desk, {{"person", li}, {"how", "phone"}});
  ASSERT_EQ(first.status, 200) << first.text;
  EXPECT_FALSE(first.body.contains("clash"));
  EXPECT_EQ(found()["clash"]["title"]["zh"], "插花");
  EXPECT_EQ(found()["clash"]["from"], moment("2026-12-01T15:00"));
  // What is not theirs to see is not said.
  db->write([&](store::writer& tx) {
    tx.run(
        "UPDATE activity SET venue = NULL, area = 'C2' WHERE id = (SELECT "
        "activity FROM activity_session WHERE id = $1)",
        std::stoll(other));
  });
  EXPECT_EQ(found().at("clash"), json::object());
  auto const second = sign(s, desk, {{"person", li}, {"how", "phone"}});
  EXPECT_EQ(second.body.at("clash"), json::object()) << second.text;
}

TEST_P(door, a_child_without_a_place_is_let_in_with_a_guardian) {
  auto const s = session(2);
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  EXPECT_EQ(get("/sessions/" + s + "/persons?q=xiaoming", desk)
                .body.at("persons")[0]
                .at("is_child"),
            true);
  wait_until("2026-12-01T14:05");
  auto const let_in = [&](std::string const& key, bool const by_guardian) {
    return send(s, json::array({note(
                       key, "2026-12-01T14:00",
                       {{"person", child}, {"by_guardian", by_guardian}})}))[0];
  };
  EXPECT_EQ(let_in("device-4-001", false)["why"],
            "people.minor_needs_guardian");
  auto const in = let_in("device-4-002", true);
  EXPECT_TRUE(in["is_done"].get<bool>()) << in.dump();
  EXPECT_EQ(in["signup"]["asked"], "guardian");
  expect_sound();
}

TEST_P(door, a_host_finds_people_by_name_and_only_staff_may) {
  auto const s = session(1);
  auto const who = person();
  auto const named = ask(verb::patch, "/me", who, {{"name", "陈桂英"}});
  ASSERT_LT(named.status, 300) << named.body.dump();
  db->write([&](store::writer& tx) {
    tx.run("UPDATE person SET area = 'C1' WHERE id = $1",
           std::stoll(person_of(who)));
  });
  auto const host = officer(role::venue_host, "C1");
  auto const found = get("/sessions/" + s + "/persons?q=guiying", host);
  ASSERT_EQ(found.status, 200) << found.text;
  ASSERT_THAT(found.body.at("persons"), SizeIs(1));
  EXPECT_EQ(found.body["persons"][0]["name"], "陈桂英");
  EXPECT_EQ(get("/sessions/" + s + "/persons?q=guiying", who).code(),
            "people.not_allowed");
  auto const elsewhere = officer(role::venue_host, "C2");
  EXPECT_EQ(get("/sessions/" + s + "/persons?q=guiying", elsewhere).code(),
            "people.not_allowed");
}

TEST_P(door, the_list_goes_along_as_a_file) {
  auto const s = session(2);
  sign(s, person());
  auto const csv =
      get("/sessions/" + s + "/signups/export?format=csv&lang=en", desk);
  EXPECT_EQ(csv.status, 200);
  EXPECT_THAT(csv.text, HasSubstr("Name"));
  EXPECT_THAT(csv.text, HasSubstr("Has a place"));
  EXPECT_THAT(get("/sessions/" + s + "/signups/export?format=xlsx", desk).text,
              testing::StartsWith("PK"));
  EXPECT_EQ(
      get("/sessions/" + s + "/signups/export?format=csv", person()).code(),
      "people.not_allowed");
}

}  // namespace
}  // namespace linli::activities
