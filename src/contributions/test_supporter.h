#pragma once

#include <gmock/gmock.h>

#include "activities/activities_api.h"
#include "activities/signup_ops.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "contributions/contributions_api.h"
#include "contributions/invariants.h"
#include "contributions/supporter_keeper.h"
#include "people/test_registry.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/venues_api.h"

/// A flower shop that gives, somebody who speaks for it, and the staff that
/// accepts and uses what it gives.
namespace linli::contributions {

using http::verb;
using json = nlohmann::json;
using people::role;

// 2026-11-24, a Tuesday, 08:00 UTC: 16:00 on the district's clocks.
constexpr auto kZone = "Asia/Shanghai";

inline std::string moment(std::string_view const wall) {
  return base::rfc3339(base::instant_of(*base::parse_wall_time(wall), kZone));
}

struct contribution_registry : people::test_registry {
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
    reg->keepers = {venues::booking_keeper(), activities::signup_keeper(),
                    supporter_keeper()};
    reg->time_zone = std::make_shared<std::string const>(kZone);
    desk = officer(role::community_staff, "C1");
    venue = post("/venues",
                 {{"name", {{"zh", "瑞虹共享会客厅"}}},
                  {"area", "C1"},
                  {"at", {{"lat", 31.2642}, {"lng", 121.4975}}}},
                 desk)
                .body.at("id");
    speaker_id = resident("花店老板", "C1", {{"phone", "13900000001"}});
    speaker = signed_in("13900000001");
    shop = supporter({{"speakers", {speaker_id}}});
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    venues::mount_venues(routes, needs);
    activities::mount_activities(routes, needs);
    mount_contributions(routes, needs);
  }

  std::string supporter(json more = json::object(),
                        std::string const& by = {}) {
    more["kind"] = more.value("kind", "shop");
    if (!more.contains("name")) {
      more["name"] = {{"zh", "拾穗花店"}};
    }
    more["area"] = more.value("area", "C1");
    auto const made = post("/supporters", more, by.empty() ? desk : by);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("supporter").at("id");
  }

  std::string own_key() { return "own-key-" + std::to_string(++count); }

  reply pledge_of(json wish, std::string const& by, std::string const& whose) {
    wish["title"] = wish.value("title", "时令鲜花");
    wish["own_key"] = wish.value("own_key", own_key());
    return post("/supporters/" + whose + "/contributions", wish, by);
  }
  /// Answers the id.
  std::string pledged(json const& wish) {
    auto const made = pledge_of(wish, speaker, shop);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("contribution").at("id");
  }
  static json flowers() {
    return {{"kind", "goods"},
            {"fen", 10'000},
            {"quantity", {{"count", 30}, {"unit", "份"}}}};
  }
  static json money(int const fen) { return {{"kind", "money"}, {"fen", fen}}; }

  reply act(std::string const& what,
            std::string const& id,
            json body,
            std::string const& by = {}) {
    if (what == "deliveries" || what == "uses") {
      body["own_key"] = body.value("own_key", own_key());
    }
    return post("/contributions/" + id + "/" + what, body,
                by.empty() ? desk : by);
  }
  std::string accepted(json const& wish) {
    auto id = pledged(wish);
    EXPECT_EQ(act("decision", id, {{"accepted", true}}).status, 200);
    return id;
  }
  std::string delivered(json const& wish, json const& what) {
    auto id = accepted(wish);
    auto const done = act("deliveries", id, what);
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return id;
  }
  json look(std::string const& id, std::string const& by = {}) {
    return get("/contributions/" + id, by.empty() ? desk : by).body;
  }
  std::string state(std::string const& id) {
    return look(id).at("contribution").at("state");
  }
  json ledger(std::string const& query = {}) {
    return get("/ledger" + query, desk).body;
  }

  /// A session tomorrow from 14:00, published; its id.
  std::string session(json const& of = json::object()) {
    auto what = of;
    what["kind"] = "class";
    what["title"] = {{"zh", "插花"}};
    what["area"] = "C1";
    what["venue"] = venue;
    auto const made = post("/activities", what, desk).body.at("activity");
    activity = made.at("id");
    auto const timed = post("/activities/" + activity + "/sessions",
                            {{"from", moment("2026-11-25T14:00")},
                             {"until", moment("2026-11-25T16:00")},
                             {"places", 30}},
                            desk);
    EXPECT_EQ(timed.status, 200) << timed.body.dump();
    EXPECT_EQ(ask(verb::patch, "/activities/" + activity, desk,
                  {{"revision", 1}, {"state", "published"}})
                  .status,
              200);
    return timed.body.at("sessions").at(0).at("id");
  }
  /// So many come to a session and say how it was. Ends after it.
  void let_come(std::string const& session, int const people) {
    auto places = std::vector<std::pair<std::string, std::string>>{};
    for (auto i = 0; i != people; ++i) {
      auto const who = signed_in(std::to_string(13'800'000'500 + ++count));
      auto const made =
          post("/sessions/" + session + "/signups", json::object(), who);
      EXPECT_EQ(made.status, 200) << made.body.dump();
      places.emplace_back(who, made.body.at("id"));
    }
    now = base::instant_of(*base::parse_wall_time("2026-11-25T16:30"), kZone);
    desk = officer(role::community_staff, "C1");
    for (auto const& [who, id] : places) {
      EXPECT_EQ(ask(verb::put, "/signups/" + id + "/attendance", desk,
                    {{"came", true}})
                    .status,
                200);
      EXPECT_EQ(ask(verb::put, "/signups/" + id + "/feedback", who,
                    {{"liked", 3}, {"again", true}})
                    .status,
                200);
    }
  }

  std::vector<std::string> titles_for(std::string const& who) {
    auto out = std::vector<std::string>{};
    auto const all = get("/me/notices", who).body.at("notices");
    for (auto const& n : all) {
      out.push_back(n.at("title").at("zh"));
    }
    return out;
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
  std::string venue;
  std::string activity;
  std::string speaker;
  std::string speaker_id;
  std::string shop;
  std::int64_t count{0};
};

}  // namespace linli::contributions
