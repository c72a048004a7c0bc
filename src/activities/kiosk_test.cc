#include "activities/test_living_room.h"
#include "secrets/token.h"

namespace linli::activities {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct kiosk : activity_registry {
  void SetUp() override {
    activity_registry::SetUp();
    if (!IsSkipped()) {
      auto const made = post("/venues/" + venue + "/kiosks", {}, desk);
      ASSERT_EQ(made.status, 200) << made.body.dump();
      id = made.body.at("id");
      screen = made.cookie;
    }
  }
  json note(std::string const& key,
            std::string_view const wall,
            std::string const& session,
            json more) {
    more["key"] = key;
    more["at"] = moment(wall);
    more["session"] = session;
    return more;
  }
  json send(json const& notes) {
    auto const answer = post("/kiosk/check-ins", {{"notes", notes}}, screen);
    EXPECT_EQ(answer.status, 200) << answer.body.dump();
    return answer.body.value("results", json::array());
  }
  std::string why(json const& note) {
    return send(json::array({note})).at(0).value("why", "done");
  }
  std::string person_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }
  std::string card_of(std::string const& cookie) {
    db->write([&](store::writer& tx) {
      tx.run("UPDATE person SET area = 'C1', name = '陈桂英' WHERE id = $1",
             std::stoll(person_of(cookie)));
    });
    auto const made = post("/persons/" + person_of(cookie) + "/cards", {},
                           officer(role::community_staff, "C1"));
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("text");
  }
  static std::string hash_of(std::string const& card) {
    return secrets::token_hash(card.substr(std::string{"linli:card:"}.size()));
  }

  std::string id;
  std::string screen;
};

LINLI_ON_BOTH_ENGINES(kiosk);

TEST_P(kiosk, a_card_and_the_code_of_a_place_check_in_once) {
  auto const s = session(3);
  auto const with_card = person();
  auto const with_code = person();
  sign(s, with_card);
  sign(s, with_code);
  auto const card = card_of(with_card);
  auto const place = mine(s, with_code).at("id");
  now = at("2026-12-01T13:40");
  auto const notes = json::array(
      {note("screen-0001", "2026-12-01T13:39", s, {{"card", card}}),
       note("screen-0002", "2026-12-01T13:40", s, {{"signup", place}})});
  auto const first = send(notes);
  ASSERT_THAT(first, SizeIs(2));
  EXPECT_TRUE(first[0].at("is_done").get<bool>()) << first.dump();
  EXPECT_EQ(first[0].at("name"), "陈桂英");
  EXPECT_TRUE(first[1].at("is_done").get<bool>()) << first.dump();
  EXPECT_EQ(send(notes), first);
  EXPECT_EQ(state(s, with_card), "attended");
  EXPECT_EQ(state(s, with_code), "attended");
  expect_sound();
}

TEST_P(kiosk, whoever_has_no_place_gets_one_while_one_is_free) {
  auto const s = session(1);
  auto const first = card_of(person());
  auto const second = card_of(person());
  now = at("2026-12-01T14:10");
  EXPECT_EQ(why(note("screen-0001", "2026-12-01T14:09", s, {{"card", first}})),
            "done");
  EXPECT_EQ(why(note("screen-0002", "2026-12-01T14:10", s, {{"card", second}})),
            "activities.full");
  expect_sound();
}

TEST_P(kiosk, a_hash_kept_without_a_network_is_the_card_afterwards) {
  auto const s = session(3);
  auto const who = person();
  auto const card = card_of(who);
  now = at("2026-12-02T09:00");  // the network is back on the next morning
  EXPECT_EQ(why(note("screen-0001", "2026-12-01T14:20", s,
                     {{"card_hash", hash_of(card)}})),
            "done");
  EXPECT_EQ(mine(s, who).at("state"), "attended");
  // And signs nobody in.
  EXPECT_EQ(
      post("/sign-in/card", {{"card", hash_of(card)}, {"shared", true}}).code(),
      "people.card_not_valid");
  expect_sound();
}

TEST_P(kiosk, a_card_from_before_is_found_by_its_hash_once_it_was_shown) {
  auto const s = session(3);
  auto const other = session(3);
  auto const card = card_of(person());
  db->write([](store::writer& tx) {
    tx.run("UPDATE credential SET secret = '' WHERE kind = 2");
  });
  now = at("2026-12-01T14:10");
  auto const hashed = [&](std::string const& key) {
    return note(key, "2026-12-01T14:05", other, {{"card_hash", hash_of(card)}});
  };
  EXPECT_EQ(why(hashed("screen-0001")), "people.card_not_valid");
  EXPECT_EQ(why(note("screen-0002", "2026-12-01T14:05", s, {{"card", card}})),
            "done");
  EXPECT_EQ(why(hashed("screen-0003")), "done");
}

TEST_P(kiosk, is_the_door_of_its_venue_from_an_hour_before_until_the_end) {
  auto const s = session(5);
  auto const elsewhere = session(5);
  db->write([&](store::writer& tx) {
    tx.run(
        "UPDATE activity SET venue = NULL WHERE id = (SELECT activity FROM "
        "activity_session WHERE id = $1)",
        std::stoll(elsewhere));
  });
  auto const who = person();
  sign(s, who);
  auto const card = card_of(who);
  now = at("2026-12-01T16:30");
  auto const when = [&](std::string const& key, std::string_view const wall) {
    return why(note(key, wall, s, {{"card", card}}));
  };
  EXPECT_EQ(when("screen-0001", "2026-12-01T12:59"), "activities.too_early");
  EXPECT_EQ(when("screen-0002", "2026-12-01T16:00"), "activities.session_over");
  EXPECT_EQ(when("screen-0003", "2026-12-01T13:00"), "done");
  EXPECT_EQ(
      why(note("screen-0004", "2026-12-01T14:00", elsewhere, {{"card", card}})),
      "activities.no_such_session");
  EXPECT_EQ(why(note("screen-0005", "2026-12-01T14:00", s,
                     {{"card", "linli:card:nobody"}})),
            "people.card_not_valid");
  EXPECT_EQ(why(note("screen-0006", "2026-12-01T14:00", s, {{"signup", "1"}})),
            "activities.no_such_signup");
}

TEST_P(kiosk, says_what_is_on_and_nothing_of_anybody) {
  auto const s = session(5);
  auto const who = person();
  sign(s, who);
  now = at("2026-12-01T12:00");
  auto const shown = get("/kiosk", screen + "; " + who);
  ASSERT_EQ(shown.status, 200) << shown.text;
  ASSERT_THAT(shown.body.at("sessions"), SizeIs(1));
  EXPECT_EQ(shown.body["sessions"][0].at("id"), s);
  EXPECT_FALSE(shown.body["sessions"][0].contains("mine"));
  EXPECT_EQ(shown.cookies.at(0).substr(0, screen.size()), screen);
  now = at("2026-12-01T16:00");
  EXPECT_THAT(get("/kiosk", screen).body.at("sessions"), IsEmpty());
}

TEST_P(kiosk, finds_a_place_by_four_digits_and_hides_the_name) {
  auto const s = session(5);
  auto const phone = next_phone();
  auto const who = signed_in(phone);
  auto const without_place = person();
  card_of(who);
  sign(s, who);
  sign(s, person());  // another number
  auto const path = "/kiosk/sessions/" + s +
                    "/places?digits=" + phone.substr(phone.size() - 4);
  EXPECT_EQ(get(path, screen).code(), "activities.too_early");
  now = at("2026-12-01T13:30");
  auto const found = get(path, screen);
  ASSERT_EQ(found.status, 200) << found.text;
  ASSERT_THAT(found.body.at("places"), SizeIs(1));
  auto const place = found.body["places"][0];
  EXPECT_EQ(place.at("name"), "陈**");
  EXPECT_EQ(why(note("screen-0001", "2026-12-01T13:30", s,
                     {{"signup", place.at("signup")}})),
            "done");
  EXPECT_TRUE(get(path, screen).body["places"][0].at("has_come").get<bool>());
  EXPECT_EQ(get(path).code(), "activities.no_such_kiosk");
}

TEST_P(kiosk, only_who_receives_there_sets_it_up_and_ends_it) {
  auto const list = "/venues/" + venue + "/kiosks";
  EXPECT_EQ(post(list, {}, person()).code(), "people.not_allowed");
  EXPECT_EQ(post(list, {}, officer(role::venue_host, "C2")).code(),
            "people.not_allowed");
  auto const host = officer(role::venue_host, "C1");
  EXPECT_EQ(post(list, {}, host).status, 200);
  EXPECT_THAT(get(list, host).body.at("kiosks"), SizeIs(2));
  auto const end = [&](std::string const& cookie) {
    return ask(verb::del, "/kiosks/" + id, cookie);
  };
  EXPECT_EQ(end(officer(role::venue_host, "C2")).code(), "people.not_allowed");
  EXPECT_EQ(end(host).status, 204);
  EXPECT_EQ(end(host).code(), "activities.no_such_kiosk");
  EXPECT_EQ(get("/kiosk", screen).code(), "activities.no_such_kiosk");
  EXPECT_EQ(post("/kiosk/check-ins",
                 {{"notes", json::array({note("screen-0001", "2026-12-01T14:00",
                                              "1", {{"signup", "1"}})})}},
                 screen)
                .code(),
            "activities.no_such_kiosk");
}

}  // namespace
}  // namespace linli::activities
