#include <gmock/gmock.h>

#include "api/generated/operations.h"

#include "activities/activities_api.h"
#include "contributions/contributions_api.h"
#include "people/test_registry.h"
#include "venues/venues_api.h"
#include "volunteers/volunteers_api.h"

namespace linli::app {
namespace {

using http::verb;
using json = nlohmann::json;
using people::role;

/// Every route of the platform half, as the server mounts them.
struct every_route : people::test_registry {
  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    venues::mount_venues(routes, needs);
    activities::mount_activities(routes, needs);
    volunteers::mount_volunteers(routes, needs);
    contributions::mount_contributions(routes, needs);
  }
};
LINLI_ON_BOTH_ENGINES(every_route);

verb verb_of(api::operation const& o) {
  return o.verb == "GET"     ? verb::get
         : o.verb == "POST"  ? verb::post
         : o.verb == "PUT"   ? verb::put
         : o.verb == "PATCH" ? verb::patch
                             : verb::del;
}

/// The path below the district, every parameter a 1.
std::string path_of(api::operation const& o) {
  auto path = std::string{o.path};
  path.erase(0, std::min(path.size(), sizeof "/api/v1/d/{district}" - 1));
  for (auto at = path.find('{'); at != std::string::npos; at = path.find('{')) {
    path.replace(at, path.find('}') - at + 1, "1");
  }
  return path;
}

/// Whoever is signed in, and before anything else is looked at.
TEST_P(every_route, another_site_changes_nothing_by_any_route) {
  auto const cookie = officer(role::district_officer, "D");
  auto count = 0;
  for (auto const& o : api::kOperations) {
    if (o.verb == "GET") {
      continue;
    }
    SCOPED_TRACE(o.id);
    ++count;
    for (auto const& from : std::vector<std::vector<http::field>>{
             {{"Sec-Fetch-Site", "cross-site"}},
             {{"Sec-Fetch-Site", "same-site"}},
             {{"Origin", "https://evil.example"}, {"Host", "linli.example"}},
             {{"Origin", "null"}, {"Host", "linli.example"}}}) {
      EXPECT_EQ(
          ask(verb_of(o), path_of(o), cookie, json::object(), from).code(),
          "people.cross_site");
    }
  }
  EXPECT_GT(count, 60);
  EXPECT_EQ(get("/me", cookie).status, 200);
}

/// Every route with every role, inside and outside its area, and with nobody:
/// what the table says, no more and no less.
TEST_P(every_route, the_table_of_permissions_holds_for_every_route) {
  auto const id = resident("李桂英", "C1");
  for (auto i = std::size_t{0}; i != api::kOperations.size(); ++i) {
    auto const& o = api::kOperations[i];
    auto const& line = api::kPermissions[i];
    ASSERT_EQ(o.id, line.operation);
    if (line.may != api::whom::roles) {
      if (line.may == api::whom::signed_in) {
        SCOPED_TRACE(o.id);
        EXPECT_EQ(ask(verb_of(o), path_of(o)).code(), "people.not_signed_in");
      }
      continue;
    }
    auto path = std::string{o.path}.substr(sizeof "/api/v1/d/{district}" - 1);
    auto const at = path.find("{person_id}");
    if (at != std::string::npos) {
      path.replace(at, sizeof "{person_id}" - 1, id);
    }
    for (auto brace = path.find('{'); brace != std::string::npos;
         brace = path.find('{')) {
      auto const purpose = path.substr(brace).starts_with("{purpose}");
      path.replace(brace, path.find('}', brace) - brace + 1,
                   purpose ? "photos" : "1");
    }
    auto const method = verb_of(o);
    SCOPED_TRACE(fmt::format("{} {}", o.verb, path));
    EXPECT_EQ(ask(method, path).code(), "people.not_signed_in");
    for (auto const& r : api::kRoles) {
      SCOPED_TRACE(r.name);
      auto const may = (line.roles & api::bit(r.which)) != 0;
      auto const* const held = line.whole ? "D" : "S1";
      auto const inside = ask(method, path, officer(r.which, held));
      if (line.whole) {
        EXPECT_EQ(ask(method, path, officer(r.which, "S1")).code(),
                  "people.not_allowed");
      }
      if (may) {
        // Refused for what is asked, perhaps, but not for who asks.
        EXPECT_NE(inside.code(), "people.not_allowed");
        EXPECT_NE(inside.status, 401);
      } else {
        EXPECT_EQ(inside.code(), "people.not_allowed");
      }
      if (line.least > api::strength::card) {
        EXPECT_EQ(
            ask(method, path, officer(r.which, held, api::strength::card))
                .code(),
            may ? "people.stronger_sign_in_needed" : "people.not_allowed");
      }
      if (may && at != std::string::npos && method == verb::get) {
        EXPECT_EQ(ask(method, path, officer(r.which, "S2")).code(),
                  "people.not_allowed");
      }
    }
  }
}

}  // namespace
}  // namespace linli::app
