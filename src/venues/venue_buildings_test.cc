#include "venues/test_venue.h"

namespace linli::venues {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct venue_buildings : venue_registry {
  std::string building(std::string const& address,
                       std::string const& area = "C1") {
    auto const made = post("/buildings", {{"address", address}, {"area", area}},
                           officer(role::district_officer, "D"));
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("id");
  }
  reply name(std::string const& venue, json const& buildings) {
    return ask(verb::put, "/venues/" + venue + "/buildings", desk,
               {{"buildings", buildings}});
  }
  static std::vector<std::string> addresses(reply const& r) {
    auto out = std::vector<std::string>{};
    for (auto const& b : r.body.at("buildings")) {
      out.push_back(b.at("address"));
    }
    return out;
  }
};

LINLI_ON_BOTH_ENGINES(venue_buildings);

TEST_P(venue_buildings, are_those_named_or_the_one_at_its_address) {
  auto const v =
      venue({{"address", "瑞虹路 123 号"}}).at("id").get<std::string>();
  auto const path = "/venues/" + v + "/buildings";
  EXPECT_THAT(addresses(get(path, desk)), IsEmpty());
  building("瑞虹路 123 号");
  EXPECT_THAT(addresses(get(path, desk)), ElementsAre("瑞虹路 123 号"));
  EXPECT_FALSE(get(path, desk).body.at("is_named"));
  auto const a = building("天宝路 1 号");
  auto const b = building("天宝路 2 号");
  auto const named = name(v, json::array({b, a, b}));
  ASSERT_EQ(named.status, 200) << named.body.dump();
  EXPECT_THAT(addresses(named), ElementsAre("天宝路 1 号", "天宝路 2 号"));
  EXPECT_TRUE(named.body.at("is_named"));
  EXPECT_EQ(ask(verb::del, "/buildings/" + a, desk).status, 204);
  EXPECT_THAT(addresses(get(path, desk)), ElementsAre("天宝路 2 号"));
  EXPECT_EQ(name(v, json::array({a})).code(), "people.no_such_building");
  EXPECT_EQ(name(v, json::array({building("隔壁 1 号", "C2")})).code(),
            "people.not_allowed");
  EXPECT_THAT(addresses(name(v, json::array())), ElementsAre("瑞虹路 123 号"));
  EXPECT_EQ(get(path, officer(role::community_staff, "C2")).code(),
            "people.not_allowed");
}

}  // namespace
}  // namespace linli::venues
