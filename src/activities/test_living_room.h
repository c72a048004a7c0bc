#pragma once

#include <gmock/gmock.h>

#include "activities/activities_api.h"
#include "activities/invariants.h"
#include "activities/session_planner.h"
#include "activities/signup_ops.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/test_registry.h"
#include "places/invariants.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/invariants.h"
#include "venues/venues_api.h"

/// A living room with a hall, its staff, and residents who sign up.
namespace linli::activities {

using http::verb;
using json = nlohmann::json;
using people::role;

// 2026-11-24, a Tuesday, 08:00 UTC: 16:00 on the district's clocks.
constexpr auto kZone = "Asia/Shanghai";

inline base::instant at(std::string_view const wall) {
  return base::instant_of(*base::parse_wall_time(wall), kZone);
}

inline std::string moment(std::string_view const wall) {
  return base::rfc3339(at(wall));
}

struct activity_registry : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_district(tx, {"D", kZone, "gb50180-2018", {}, 1});
      places::put_categories(tx,
                             std::vector<places::category>{
                                 {"living_room", {"会客厅", "", ""}, "", ""}});
    });
    reg->keepers = {venues::booking_keeper(), signup_keeper()};
    reg->planners = {session_planner()};
    reg->time_zone = std::make_shared<std::string const>(kZone);
    desk = officer(role::community_staff, "C1");
    auto const made = post("/venues",
                           {{"name", {{"zh", "瑞虹共享会客厅"}}},
                            {"area", "C1"},
                            {"at", {{"lat", 31.2642}, {"lng", 121.4975}}}},
                           desk);
    venue = made.body.at("id");
    room = post("/venues/" + venue + "/rooms",
                {{"name", {{"zh", "大厅"}}}, {"seats", 30}}, desk)
               .body.at("rooms")
               .at(0)
               .at("id");
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    venues::mount_venues(routes, needs);
    mount_activities(routes, needs);
  }

  json activity(json more = json::object()) {
    more["kind"] = more.value("kind", "class");
    more["title"] = {{"zh", "插花"}};
    more["area"] = "C1";
    if (!more.contains("venue")) {
      more["venue"] = venue;
    }
    auto const made = post("/activities", more, desk);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("activity");
  }
  /// A published session of so many places; answers its id.
  std::string session(int const places,
                      json more = json::object(),
                      json const& of = json::object()) {
    auto const a = activity(of);
    auto const id = a.at("id").get<std::string>();
    more["from"] = more.value("from", moment("2026-12-01T14:00"));
    more["until"] = more.value("until", moment("2026-12-01T16:00"));
    more["places"] = places;
    auto const timed = post("/activities/" + id + "/sessions", more, desk);
    EXPECT_EQ(timed.status, 200) << timed.body.dump();
    auto const done = ask(verb::patch, "/activities/" + id, desk,
                          {{"revision", 1}, {"state", "published"}});
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return timed.body.at("sessions").at(0).at("id");
  }
  /// A resident who has signed in.
  std::string person() { return signed_in(next_phone()); }
  std::string next_phone() { return std::to_string(13'800'000'100 + ++count); }
  reply sign(std::string const& session,
             std::string const& who,
             json const& wish = json::object()) {
    return post("/sessions/" + session + "/signups", wish, who);
  }
  json mine(std::string const& session, std::string const& who) {
    return get("/sessions/" + session, who)
        .body.at("session")
        .value("mine", json::object());
  }
  std::string state(std::string const& session, std::string const& who) {
    return mine(session, who).value("state", "none");
  }
  reply act(std::string const& what,
            std::string const& session,
            std::string const& who,
            json const& body = json::object()) {
    auto const id = mine(session, who).at("id").get<std::string>();
    return post("/signups/" + id + "/" + what, body, who);
  }
  std::string title_of_latest(std::string const& who) {
    auto const all = get("/me/notices", who).body.at("notices");
    return all.empty() ? "" : all.at(0).at("title").at("zh");
  }
  void expect_sound() {
    for (auto const& all :
         {invariants(), venues::invariants(), places::invariants()}) {
      for (auto const& i : all) {
        EXPECT_THAT(
            db->read([&](store::reader& r) { return store::broken_by(r, i); }),
            testing::IsEmpty())
            << i.name;
      }
    }
  }

  std::string desk;
  std::string venue;
  std::string room;
  std::int64_t count{0};
};

}  // namespace linli::activities
