#pragma once

#include <algorithm>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "activities/signup_ops.h"
#include "app/application.h"
#include "app/desk_search_api.h"
#include "app/test_districts.h"
#include "base/time_text.h"
#include "contributions/supporter_keeper.h"
#include "favours/favour_ops.h"
#include "people/sign_in_store.h"
#include "people/test_registry.h"
#include "places/places_store.h"
#include "secrets/encoding.h"
#include "venues/booking_ops.h"
#include "venues/venue_ops.h"
#include "volunteers/shift_follower.h"
#include "volunteers/turn_keeper.h"

/// Every route as the server mounts it, before a district of two areas that
/// have one of everything each.
namespace linli::app {

using http::verb;
using json = nlohmann::json;
using people::role;
using people::strength;

struct two_areas : people::test_registry {
  static constexpr auto kHere = "C1";   // in S1
  static constexpr auto kThere = "C2";  // in S2

  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_district(tx, {"D", "Asia/Shanghai", "gb50180-2018", {}, 1});
      places::put_categories(tx,
                             std::vector<places::category>{
                                 {"living_room", {"会客厅", "", ""}, "", ""}});
      places::put_source(
          tx, {places::source_kind::services, "hand", {}, false, {}});
    });
    reg->keepers = {venues::booking_keeper(), activities::signup_keeper(),
                    volunteers::turn_keeper(),
                    contributions::supporter_keeper(),
                    favours::favour_keeper()};
    reg->followers = {volunteers::shift_follower()};
    reg->find_venue = venues::venue_place_of;
    reg->time_zone = std::make_shared<std::string const>("Asia/Shanghai");
    boss = as(role::district_officer, "D");
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    mount_maps(routes, maps, figures, settings, needs.clock);
    mount_programme(routes, needs);
    mount_desk_search(routes, needs, [](auto const&, auto const&, auto) {
      return std::vector<places::search_result>{};
    });
  }

  /// Somebody with a role, signed in; the same one every time.
  std::string const& as(role const which,
                        std::string const& area,
                        strength const by = strength::second_factor) {
    auto& known = officers[{which, area, by}];
    if (known.empty()) {
      known = officer(which, area, by);
    }
    return known;
  }

  /// Somebody with a role for one venue alone.
  std::string const& in_venue(role const which,
                              std::string const& venue,
                              std::string const& area) {
    auto& known = officers[{which, venue, strength::second_factor}];
    if (known.empty()) {
      known = officer_of(which, venue, area);
    }
    return known;
  }

  /// Whom the things of an area belong to.
  std::string const& owner(std::string const& area,
                           strength const by = strength::second_factor) {
    return signed_in_as(id("owner", area), by);
  }
  /// Whom the owner does favours for, and who does some for them.
  std::string const& helper(std::string const& area) {
    return signed_in_as(id("helper", area), strength::second_factor);
  }
  /// Somebody else who lives there.
  std::string const& neighbour(std::string const& area) {
    return signed_in_as(id("neighbour", area), strength::second_factor);
  }
  std::string const& signed_in_as(std::string const& person,
                                  strength const by) {
    auto& known = sessions[{person, by}];
    if (known.empty()) {
      known = session_of({std::stoll(person)}, by);
    }
    return known;
  }

  /// The thing of an area that a name stands for, made when it is first asked
  /// for. What it is made of is remembered, so that forget() reaches it.
  std::string const& id(std::string const& what, std::string const& area) {
    auto const key = std::pair{what, area};
    if (!making.empty()) {
      made_of[key].insert(making.back());
    }
    if (auto const found = things.find(key); found != things.end()) {
      return found->second;
    }
    auto const make = makers().find(what);
    if (make == makers().end()) {
      ADD_FAILURE() << "no inside id for {" << what << "}";
      return things[key] = "1";
    }
    making.push_back(key);
    auto made = std::string{"1"};
    try {
      made = make->second(*this, area);
    } catch (json::exception const& e) {
      ADD_FAILURE() << "{" << what << "} could not be made: " << e.what();
    }
    making.pop_back();
    return things[key] = made;
  }

  /// It is no more what it was: the next to ask gets another.
  void forget(std::string const& what, std::string const& area) {
    auto const key = std::pair{what, area};
    things.erase(key);
    auto const above = std::exchange(made_of[key], {});
    for (auto const& [name, where] : above) {
      forget(name, where);
    }
  }

  void make_all() {
    for (auto const& each : makers()) {
      id(each.first, kHere);
      id(each.first, kThere);
    }
  }

  /// What an answer about an area would hold: the keys of its things and the
  /// mark in all its names.
  std::vector<std::string> traces_of(std::string const& area) const {
    constexpr auto kShortestKey = std::size_t{10};
    auto out = std::vector<std::string>{mark(area)};
    for (auto const& [key, made] : things) {
      if (key.second == area && made.size() >= kShortestKey) {
        out.push_back(made);
      }
    }
    return out;
  }

  static std::string mark(std::string const& area) {
    return area == kHere ? "甲地" : "乙地";
  }

  json done(reply const& r) const {
    EXPECT_LT(r.status, 300) << r.text;
    return r.body;
  }
  json made(std::string const& path, json const& body) const {
    return done(post(path, body, boss));
  }
  json made(std::string const& path,
            json const& body,
            std::string const& by) const {
    return done(post(path, body, by));
  }
  /// The phone of somebody in the district.
  std::string known_number() {
    auto const number = std::string{"13700008888"};
    if (!has_known_number) {
      has_known_number = true;
      resident("程远", "S1", {{"phone", number}});
    }
    return number;
  }
  std::string own_key() { return fmt::format("own-key-{}", ++made_so_far); }

  /// An hour of which nothing else is: each time another day.
  json hour() {
    auto const from = base::instant{now.unix_s + ++made_so_far * base::kDay};
    return {{"from", base::rfc3339(from)},
            {"until", base::rfc3339({from.unix_s + base::kHour})}};
  }
  /// Soon enough for whoever may not look far ahead.
  json tomorrow() const {
    auto const from = base::instant{now.unix_s + base::kDay};
    return {{"from", base::rfc3339(from)},
            {"until", base::rfc3339({from.unix_s + base::kHour})}};
  }
  std::string person(std::string const& area) {
    return made("/persons", {{"name", mark(area) + "居民"},
                             {"area", area},
                             {"capacities", {"resident"}}})
        .at("id");
  }
  /// A PNG of one point.
  static std::string picture() {
    return "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwA"
           "C"
           "hwGA60e6kgAAAABJRU5ErkJggg==";
  }
  std::string list_of_persons() {
    auto const text = fmt::format("姓名\n名单{}\n", ++made_so_far);
    auto out = secrets::base64url(text);
    std::ranges::replace(out, '-', '+');
    std::ranges::replace(out, '_', '/');
    return out;
  }
  std::string room(std::string const& in, std::string const& who_books) {
    auto const name = own_key();
    auto const rooms =
        made(
            "/venues/" + in + "/rooms",
            {{"name", {{"zh", name}}}, {"seats", 20}, {"who_books", who_books}})
            .at("rooms");
    return std::ranges::find_if(
               rooms,
               [&](auto const& r) { return r.at("name").at("zh") == name; })
        ->at("id");
  }
  std::string venue(std::string const& area) {
    return made("/venues", {{"name", {{"zh", mark(area) + "会客厅"}}},
                            {"area", area},
                            {"at", {{"lat", 31.26}, {"lng", 121.49}}}})
        .at("id");
  }
  std::string booking(std::string const& area, json wish) {
    wish.update(hour());
    wish["title"] = mark(area) + "插花";
    auto const room = id("room_id", area);
    return made("/rooms/" + room + "/bookings", wish)
        .at("bookings")
        .at(0)
        .at("id");
  }
  std::string favour(std::string const& area, std::string const& by) {
    return made("/favours",
                {{"side", "asked"},
                 {"kind", "other"},
                 {"title", mark(area) + "帮忙"},
                 {"days", 7},
                 {"agrees", true},
                 {"own_key", own_key()}},
                by)
        .at("favour")
        .at("id");
  }
  /// To a favour of one, by the other; answers its id.
  std::string favour_answer(std::string const& area,
                            std::string const& asks,
                            std::string const& answers) {
    auto const all = made("/favours/" + favour(area, asks) + "/answers",
                          {{"agrees", true}}, answers)
                         .at("answers");
    return all.at(0).at("id");
  }
  std::string building(std::string const& area) {
    return made("/buildings",
                {{"address", mark(area) + own_key()}, {"area", area}})
        .at("id");
  }
  std::string pledged(std::string const& area) {
    return made("/supporters/" + id("supporter_id", area) + "/contributions",
                {{"kind", "money"},
                 {"title", mark(area) + "捐款"},
                 {"fen", 1000},
                 {"own_key", own_key()}},
                owner(area))
        .at("contribution")
        .at("id");
  }
  std::string accepted(std::string const& area) {
    auto const which = pledged(area);
    made("/contributions/" + which + "/decision", {{"accepted", true}});
    return which;
  }
  json delivered(std::string const& area) {
    return made("/contributions/" + accepted(area) + "/deliveries",
                {{"fen", 1000}, {"own_key", own_key()}});
  }
  std::string turn(std::string const& area) {
    id("volunteer", area);
    auto wish = hour();
    wish["title"] = mark(area) + "签到";
    wish["area"] = area;
    wish["places"] = 3;
    auto const shift =
        made("/shifts", wish).at("shifts").at(0).at("id").get<std::string>();
    return made("/shifts/" + shift + "/turns", {{"anyway", true}}, owner(area))
        .at("shift")
        .at("mine")
        .at("id");
  }
  /// Of a shift that has begun.
  std::string begun_turn(std::string const& area) {
    auto const which = turn(area);
    db->write([&](store::writer& tx) {
      tx.run(
          "UPDATE shift SET from_at = from_at - $1, until_at = until_at - $1 "
          "WHERE id = (SELECT shift FROM turn WHERE id = $2)",
          2 * made_so_far * base::kDay, std::stoll(which));
    });
    return which;
  }

  using maker = std::string (*)(two_areas&, std::string const& area);
  static std::map<std::string, maker> const& makers();

  using named = std::pair<std::string, std::string>;  // name, area
  world maps{{{"D", test_districts::make("D", true, {31.25, 121.48})}},
             figures};
  config settings;
  std::string boss;
  std::int64_t made_so_far{0};
  bool has_known_number{false};
  std::map<std::tuple<role, std::string, strength>, std::string> officers;
  std::map<std::pair<std::string, strength>, std::string> sessions;
  std::map<named, std::string> things;
  std::map<named, std::set<named>> made_of;
  std::vector<named> making;
};

}  // namespace linli::app
