#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "api/generated/operations.h"
#include "support/answered.h"

#include "app/test_app.h"
#include "base/random.h"

namespace linli::app {

namespace {

using json = nlohmann::json;

json parsed(test_app const& app, std::string const& target) {
  return json::parse(app.text(target));
}

std::string code_of(http::response const& answer) {
  return json::parse(*answer.content).at("code");
}

constexpr auto kCircleA = "/api/v1/d/A/circle?lat=31.25&lng=121.48";

}  // namespace

TEST(app_api, the_routes_are_exactly_the_operations_of_the_contract) {
  auto const app = test_app{};
  auto routes = std::set<std::string>{};
  for (auto const& r : app.site->routes().routes()) {
    EXPECT_TRUE(
        routes.insert(std::string{http::name_of(r.method)} + " " + r.pattern)
            .second)
        << r.pattern;
  }
  auto const listed = test::the_contract().operations();
  EXPECT_EQ(routes, (std::set<std::string>{listed.begin(), listed.end()}));
  EXPECT_EQ(std::size(api::kOperations), listed.size());
}

TEST(app_api, districts_stand_side_by_side) {
  auto const app = test_app{};
  auto const all = parsed(app, "/api/v1/districts").at("districts");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].at("code"), "A");
  EXPECT_EQ(all[0].at("estimated"), false);
  EXPECT_EQ(all[1].at("estimated"), true);
  EXPECT_EQ(code_of(app.get("/api/v1/d/C")), "places.no_such_district");
  EXPECT_EQ(code_of(app.get("/api/v1/d/B/circle?lat=31.25&lng=121.48")),
            "circle.outside_district");
}

TEST(app_api, a_district_says_what_may_be_asked_about_it) {
  auto const app = test_app{};
  auto const d = parsed(app, "/api/v1/d/A");
  // 08:00 UTC on a Tuesday.
  EXPECT_EQ(d.at("now_week_minute"), 1440 + 16 * 60);
  EXPECT_EQ(d.at("standards").size(), 3U);
  EXPECT_EQ(d.at("profiles")[0].at("key"), "adult");
  EXPECT_EQ(d.at("streets").at("date"), "2023-11-14T22:13:20Z");
  EXPECT_EQ(d.at("levels"), (json{"subdistrict", "community"}));
  EXPECT_EQ(d.at("notice").at("zh"), "试验数据");
  EXPECT_FALSE(d.contains("basemap"));
  EXPECT_FALSE(parsed(app, "/api/v1/d/B").contains("streets"));
}

TEST(app_api, areas_carry_their_residents_and_perhaps_a_border) {
  auto const app = test_app{};
  auto const district = parsed(app, "/api/v1/d/A");
  auto const sub = parsed(app, "/api/v1/d/A/areas").at("features");
  ASSERT_EQ(sub.size(), 1U);
  EXPECT_EQ(sub[0].at("geometry").at("type"), "MultiPolygon");
  EXPECT_EQ(sub[0].at("properties").at("residents"), district.at("residents"));
  auto const community =
      parsed(app, "/api/v1/d/A/areas?level=community").at("features");
  ASSERT_EQ(community.size(), 1U);
  EXPECT_TRUE(community[0].at("geometry").is_null());
  EXPECT_LT(community[0].at("properties").at("residents"),
            district.at("residents"));
  EXPECT_EQ(app.get("/api/v1/d/A/areas?level=planet").status, 400);
}

TEST(app_api, a_circle_grows_with_its_minutes) {
  auto const app = test_app{};
  auto const c = parsed(app, std::string{kCircleA} + "&minutes=15,5,10");
  ASSERT_EQ(c.at("bands").size(), 3U);
  EXPECT_EQ(c.at("bands")[0].at("minutes"), 5);
  EXPECT_LT(c.at("bands")[0].at("residents"), c.at("bands")[2].at("residents"));
  EXPECT_FALSE(c.at("services").empty());
  auto last = std::int64_t{0};
  for (auto const& s : c.at("services")) {
    EXPECT_GE(s.at("walk_s"), last);
    last = s.at("walk_s");
    EXPECT_LE(s.at("walk_s"), s.at("minutes_band").get<int>() * 60);
  }
  EXPECT_FALSE(c.at("duties").empty());
  EXPECT_EQ(c.at("area").at("code"), "A001");
  EXPECT_EQ(c.at("estimated"), false);
}

TEST(app_api, a_dragged_pin_may_leave_the_polygons_out) {
  auto const app = test_app{};
  auto const with = app.text(kCircleA);
  auto const without = app.text(std::string{kCircleA} + "&geometry=false");
  EXPECT_NE(with.find("MultiPolygon"), std::string::npos);
  EXPECT_EQ(without.find("MultiPolygon"), std::string::npos);
  auto a = json::parse(with);
  auto b = json::parse(without);
  EXPECT_EQ(a.at("services"), b.at("services"));
  EXPECT_EQ(a.at("duties"), b.at("duties"));
}

TEST(app_api, openness_is_at_the_asked_minute_else_now) {
  auto const app = test_app{};
  auto const states = [&](std::string const& more) {
    auto out = std::map<std::string, int>{};
    auto const circle = parsed(app, kCircleA + more);
    for (auto const& s : circle.at("services")) {
      ++out[s.at("openness")];
      if (s.at("openness") == "open") {
        EXPECT_EQ(s.at("closes_at_minute").get<int>() % 1440, 17 * 60);
      }
      if (s.at("openness") == "closed") {
        EXPECT_EQ(s.at("opens_at_minute").get<int>() % 1440, 8 * 60);
      }
    }
    return out;
  };
  auto const now = states("");  // Tuesday 16:00
  EXPECT_GT(now.at("open"), 0);
  EXPECT_FALSE(now.contains("closed"));
  auto const sunday = states("&at=9000");
  EXPECT_EQ(sunday.at("closed"), now.at("open"));
  EXPECT_FALSE(sunday.contains("open"));
}

TEST(app_api, coverage_names_its_areas_and_is_not_sent_twice) {
  auto const app = test_app{};
  auto const first = app.get("/api/v1/d/A/coverage");
  auto const c = json::parse(*first.content);
  EXPECT_EQ(c.at("areas").size(), 2U);
  EXPECT_EQ(c.at("district").at("code"), "A");
  auto const tag = header_of(first, "ETag");
  ASSERT_FALSE(tag.empty());
  EXPECT_EQ(app.get("/api/v1/d/A/coverage", {{"If-None-Match", tag}}).status,
            304);
  EXPECT_EQ(
      app.get("/api/v1/d/A/coverage?profile=elder", {{"If-None-Match", tag}})
          .status,
      200);
  EXPECT_EQ(
      parsed(app, "/api/v1/d/A/coverage?level=community").at("areas").size(),
      1U);
}

TEST(app_api, tiles_of_others_are_credited) {
  auto app = test_app{};
  auto settings = config{};
  settings.logs_access = false;
  settings.basemap =
      outside_tiles{.url = "https://tiles.example/{z}/{x}/{y}.png",
                    .attribution = "© Example"};
  auto const site = make_site(app.all, app.figures, settings,
                              base::frozen_clock({1'795'507'200}));
  auto asked = http::request{};
  asked.target = "/api/v1/d/A";
  auto const answer =
      nlohmann::json::parse(*test::answered(*site, asked).content);
  EXPECT_THAT(answer.at("attributions"), testing::Contains("© Example"));
  EXPECT_EQ(answer.at("basemap").at("attribution"), "© Example");
}

TEST(app_api, gaps_are_turned_page_by_page_without_loss) {
  auto const app = test_app{};
  auto const all = parsed(app, "/api/v1/d/A/gaps?limit=200").at("gaps");
  ASSERT_GT(all.size(), 3U);
  auto pages = json::array();
  auto after = std::string{};
  for (;;) {
    auto const page = parsed(app, "/api/v1/d/A/gaps?limit=3" +
                                      (after.empty() ? "" : "&after=" + after));
    for (auto const& g : page.at("gaps")) {
      pages.push_back(g);
    }
    if (!page.contains("next")) {
      break;
    }
    after = page.at("next");
  }
  if (all.size() < 200) {
    EXPECT_EQ(pages, all);
  }
  auto const canteens = parsed(app, "/api/v1/d/A/gaps?category=canteen");
  for (auto const& g : canteens.at("gaps")) {
    EXPECT_EQ(g.at("category"), "canteen");
  }
}

TEST(app_api, service_points_are_turned_page_by_page_without_loss) {
  auto const app = test_app{};
  auto ids = std::set<std::string>{};
  auto after = std::string{};
  for (;;) {
    auto const page = parsed(app, "/api/v1/d/A/service-points?limit=7" +
                                      (after.empty() ? "" : "&after=" + after));
    for (auto const& p : page.at("service_points")) {
      EXPECT_TRUE(ids.insert(p.at("id")).second);
      EXPECT_FALSE(p.at("name").empty());
    }
    if (!page.contains("next")) {
      break;
    }
    after = page.at("next");
  }
  EXPECT_EQ(ids.size(), 60U);
}

TEST(app_api, service_points_are_found_by_kind_box_and_text) {
  auto const app = test_app{};
  auto const count = [&](std::string const& query) {
    return parsed(app, "/api/v1/d/A/service-points?limit=500&" + query)
        .at("service_points")
        .size();
  };
  EXPECT_GT(count("category=canteen"), 0U);
  EXPECT_LT(count("category=canteen"), 60U);
  EXPECT_EQ(count("bbox=121.4,31.2,121.5,31.3"), 60U);
  EXPECT_EQ(count("bbox=0,0,1,1"), 0U);
  EXPECT_EQ(count("q=%E6%9C%8D%E5%8A%A1%E7%82%B911"), 1U);  // 服务点11
  EXPECT_EQ(code_of(app.get("/api/v1/d/A/service-points?category=moon")),
            "places.no_such_category");
}

TEST(app_api, one_service_point_shows_its_hours) {
  auto const app = test_app{};
  auto const p = parsed(app, "/api/v1/d/A/service-points/3");
  EXPECT_EQ(p.at("hours").at("week").size(), 5U);
  EXPECT_EQ(p.at("hours").at("source"), "Mo-Fr 08:00-17:00");
  EXPECT_EQ(code_of(app.get("/api/v1/d/A/service-points/999")),
            "places.no_such_service_point");
  EXPECT_EQ(app.get("/api/v1/d/A/service-points/x").status, 400);
}

TEST(app_api, places_are_found_by_name_and_by_coordinate) {
  auto const app = test_app{};
  auto const street =
      parsed(app, "/api/v1/d/A/search?q=%E4%B8%AD%E5%B1%B1%E8%B7%AF");
  ASSERT_FALSE(street.at("results").empty());
  EXPECT_EQ(street.at("results")[0].at("kind"), "street");
  auto const at = parsed(app, "/api/v1/d/A/search?q=31.25,121.48");
  EXPECT_EQ(at.at("results")[0].at("kind"), "coordinate");
  EXPECT_EQ(at.at("results")[0].at("at").at("lat"), 31.25);
  EXPECT_EQ(app.get("/api/v1/d/A/search?q=").status, 400);
  EXPECT_EQ(app.get("/api/v1/d/A/search").status, 400);
}

TEST(app_api, what_if_needs_a_pin_or_a_closure_and_not_both) {
  auto const app = test_app{};
  auto const pin = std::string{"/api/v1/d/A/what-if?lat=31.25&lng=121.48"};
  auto const opened = parsed(app, pin + "&category=canteen");
  EXPECT_GE(opened.at("covered_after"), opened.at("covered_before"));
  EXPECT_NEAR(opened.at("newly_covered").get<double>(),
              opened.at("covered_after").get<double>() -
                  opened.at("covered_before").get<double>(),
              1e-5);
  auto const closed = parsed(app, "/api/v1/d/A/what-if?close=3");
  EXPECT_LE(closed.at("newly_covered"), 0.0);
  for (auto const& bad : {pin, pin + "&category=canteen&close=3",
                          std::string{"/api/v1/d/A/what-if?category=canteen"},
                          std::string{"/api/v1/d/A/what-if?close=3&lat=31.25"},
                          std::string{"/api/v1/d/A/what-if"}}) {
    EXPECT_EQ(code_of(app.get(bad)), "circle.what_if_incomplete") << bad;
  }
}

TEST(app_api, unknown_walkers_and_standards_are_refused) {
  auto const app = test_app{};
  for (auto const* const what : {"coverage?", "gaps?"}) {
    auto const base = std::string{"/api/v1/d/A/"} + what;
    EXPECT_EQ(code_of(app.get(base + "profile=horse")),
              "circle.no_such_profile");
    EXPECT_EQ(code_of(app.get(base + "standard=none")),
              "circle.no_such_standard");
  }
}

TEST(app_api, a_district_without_tiles_has_empty_ones) {
  auto const app = test_app{};
  EXPECT_EQ(app.get("/api/v1/d/A/tiles/14/13730/6695").status, 204);
  EXPECT_EQ(app.get("/api/v1/d/A/tiles/23/1/1").status, 400);
  EXPECT_EQ(app.get("/api/v1/d/A/tiles/x/1/1").status, 400);
}

TEST(app_api, the_server_explains_itself) {
  auto const app = test_app{};
  app.text("/health");  // a request to be counted
  EXPECT_NE(app.text("/metrics").find("linli_http_requests_total"),
            std::string::npos);
  EXPECT_NE(app.text("/api").find("places.no_such_district"),
            std::string::npos);
  EXPECT_EQ(json::parse(app.text("/api/openapi.json")).at("openapi"), "3.1.0");
  EXPECT_EQ(parsed(app, "/health").at("status"), "ready");
}

TEST(app_api, before_everything_is_loaded_it_says_so) {
  auto figures = http::metrics{};
  auto const settings = config{.logs_access = false};
  auto const empty = world{"/no/such/folder", figures};
  auto const site =
      make_site(empty, figures, settings, base::frozen_clock({1'795'507'200}));
  for (auto const* const target :
       {"/health", "/api/v1/districts", "/api/v1/d/A"}) {
    auto asked = http::request{};
    asked.target = target;
    auto const answer = test::answered(*site, asked);
    EXPECT_EQ(answer.status, 503) << target;
    EXPECT_EQ(code_of(answer), "http.loading");
    EXPECT_EQ(header_of(answer, "Retry-After"), "2");
  }
}

template <typename T>
T const& one_of(std::vector<T> const& all, base::random& r) {
  return all[r.below(static_cast<std::uint32_t>(all.size()))];
}

TEST(app_api, whatever_is_asked_the_server_never_breaks) {
  auto const app = test_app{};
  auto r = base::random{11};
  auto const names = std::vector<std::string>{
      "lat",      "lng",   "profile",  "minutes", "standard", "at",
      "geometry", "level", "category", "limit",   "after",    "q",
      "bbox",     "close", "format",   "x"};
  auto const values =
      std::vector<std::string>{"31.25",     "121.48",
                               "adult",     "wheelchair",
                               "5,10",      "1",
                               "0",         "-1",
                               "true",      "gb50180-2018",
                               "community", "canteen",
                               "7",         "",
                               "1e308",     "0:x",
                               ",",         "9999999999",
                               "%E8%99%B9", "121.4,31.2,121.5,31.3",
                               "a%20b",     "%27--"};
  auto const paths = std::vector<std::string>{
      "",        "/areas",      "/circle",         "/coverage",
      "/gaps",   "/what-if",    "/service-points", "/service-points/1",
      "/search", "/tiles/1/1/1"};
  auto refused = 0;
  for (auto i = 0; i != 1500; ++i) {
    auto target = "/api/v1/d/" + std::string{r.below(2) == 0 ? "A" : "B"} +
                  one_of(paths, r) + "?";
    for (auto n = r.below(5); n != 0; --n) {
      target += one_of(names, r) + "=" + one_of(values, r) + "&";
    }
    auto const status = app.get(target).status;
    EXPECT_LT(status, 500) << target;
    refused += status >= 400 ? 1 : 0;
  }
  EXPECT_GT(refused, 100);
  EXPECT_LT(refused, 1500);
}

TEST(app_api, districts_are_swapped_while_people_ask) {
  auto app = test_app{};
  auto const asking = std::jthread{[&](std::stop_token const& stop) {
    while (!stop.stop_requested()) {
      EXPECT_EQ(app.get(std::string{kCircleA} + "&geometry=false").status, 200);
    }
  }};
  auto versions = std::set<std::string>{};
  for (auto version = std::uint64_t{2}; version != 8; ++version) {
    app.all.replace(test_app::districts(version));
    versions.insert(parsed(app, "/api/v1/d/A").at("version"));
  }
  EXPECT_EQ(versions.size(), 6U);
}

}  // namespace linli::app
