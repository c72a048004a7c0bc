#pragma once

#include <gmock/gmock.h>

#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/test_registry.h"
#include "places/invariants.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/invariants.h"
#include "venues/venue_ops.h"
#include "venues/venues_api.h"

/// Venues with rooms, their staff, and a resident who books.
namespace linli::venues {

using http::verb;
using json = nlohmann::json;
using people::role;

// 2026-11-24, a Tuesday, 08:00 UTC: 16:00 on the district's clocks.
constexpr auto kZone = "Asia/Shanghai";

inline std::string moment(std::string_view const wall) {
  return base::rfc3339(base::instant_of(*base::parse_wall_time(wall), kZone));
}

struct venue_registry : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_district(tx, {"D", kZone, "gb50180-2018", {}, 1});
      places::put_categories(tx,
                             std::vector<places::category>{
                                 {"living_room", {"会客厅", "", ""}, "", ""},
                                 {"canteen", {"食堂", "", ""}, "", ""}});
      places::put_source(
          tx, {places::source_kind::services, "hand", {}, false, {}});
    });
    reg->keepers = {booking_keeper()};
    reg->find_venue = venue_place_of;
    reg->time_zone = std::make_shared<std::string const>(kZone);
    desk = officer(role::community_staff, "C1");
    resident_session = signed_in("13800000001");
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    mount_venues(routes, needs);
  }

  json venue(json more = json::object()) {
    more["name"] = {{"zh", "瑞虹共享会客厅"}};
    more["area"] = "C1";
    more["at"] = {{"lat", 31.2642}, {"lng", 121.4975}};
    auto const made = post("/venues", more, desk);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body;
  }
  std::string room(std::string const& in, json what) {
    if (!what.contains("name")) {
      what["name"] = {{"zh", "大厅"}};
    }
    what["seats"] = what.value("seats", 20);
    what["who_books"] = what.value("who_books", "residents");
    auto const made = post("/venues/" + in + "/rooms", what, desk);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    auto latest = std::string{};
    for (auto const& r : made.body.at("rooms")) {
      if (latest.size() < r.at("id").get<std::string>().size() ||
          latest < r.at("id").get<std::string>()) {
        latest = r.at("id");
      }
    }
    return latest;
  }
  reply book(std::string const& where,
             std::string_view const from,
             std::string_view const until,
             std::string const& as,
             json more = json::object()) {
    more["from"] = moment(from);
    more["until"] = moment(until);
    more["title"] = more.value("title", "插花");
    return post("/rooms/" + where + "/bookings", more, as);
  }
  reply change(json const& booking, json what, std::string const& as) {
    what["revision"] = booking.at("revision");
    return ask(verb::patch, "/bookings/" + booking.at("id").get<std::string>(),
               as, what);
  }
  std::vector<std::string> begins(reply const& answer) {
    auto out = std::vector<std::string>{};
    for (auto const& b : answer.body.at("bookings")) {
      out.push_back(base::text_of(base::wall_time_of(
          *base::parse_rfc3339(b.at("from").get<std::string>()), kZone)));
    }
    return out;
  }
  reply list(std::string const& in, std::string const& as = {}) {
    return get("/venues/" + in +
                   "/bookings?from=2026-11-01T00:00:00Z&until="
                   "2027-01-30T00:00:00Z",
               as);
  }
  void expect_sound() {
    for (auto const all : {invariants(), places::invariants()}) {
      for (auto const& i : all) {
        EXPECT_THAT(
            db->read([&](store::reader& r) { return store::broken_by(r, i); }),
            testing::IsEmpty())
            << i.name;
      }
    }
  }

  std::string desk;
  std::string resident_session;
};

}  // namespace linli::venues
