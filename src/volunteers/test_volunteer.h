#pragma once

#include <gmock/gmock.h>

#include "activities/activities_api.h"
#include "activities/session_planner.h"
#include "activities/signup_ops.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/test_registry.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/venues_api.h"
#include "volunteers/invariants.h"
#include "volunteers/shift_follower.h"
#include "volunteers/turn_keeper.h"
#include "volunteers/turn_planner.h"
#include "volunteers/volunteers_api.h"

/// Residents who offer their time, shifts they take, and the staff that has
/// them.
namespace linli::volunteers {

using http::verb;
using json = nlohmann::json;
using people::role;

constexpr auto kZone = "Asia/Shanghai";

inline base::instant at(std::string_view const wall) {
  return base::instant_of(*base::parse_wall_time(wall), kZone);
}

inline std::string moment(std::string_view const wall) {
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
    reg->planners = {activities::session_planner(), turn_planner()};
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
  /// A shift of that length in the past, confirmed; answers the turn.
  std::string worked(std::string const& who, int const minutes) {
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
    EXPECT_EQ(take(s, who, {{"anyway", true}}).status, 200);
    wait_until(until);
    auto out = turn(s, who);
    EXPECT_EQ(confirm(out, minutes).status, 200);
    return out;
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
          testing::IsEmpty())
          << i.name;
    }
  }

  std::string desk;
  std::int64_t count{0};
};

}  // namespace linli::volunteers
