#include "places/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace linli::places {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

service_point service(std::int64_t const id,
                      std::string zh,
                      std::string category,
                      std::string en = "") {
  auto p = service_point{};
  p.id = {id};
  p.name = {std::move(zh), std::move(en), ""};
  p.category = std::move(category);
  p.at = {31.2461, 121.4836};
  return p;
}

snapshot town() {
  auto s = snapshot{};
  s.categories = {{"toilet", {"公共厕所", "Public toilet", ""}, "daily", ""},
                  {"hospital", {"医院", "Hospital", ""}, "health", ""}};
  s.areas = {{"310109018",
              "310109",
              level::subdistrict,
              {"北外滩街道", "", ""},
              {},
              geo::latlng{31.25, 121.5}}};
  s.services = {service(1, "河滨会客厅", "living_room", "Hebin living room"),
                service(2, "新河滨书房", "reading_room"),
                service(3, "", "toilet"), service(4, "Santa Casa", "hospital"),
                service(5, "北外滩菜场", "wet_market")};
  s.services[0].is_programme = true;
  return s;
}

std::vector<std::string> find(std::string_view const query,
                              std::size_t const limit = 10) {
  auto const streets = std::vector<street_name>{{"河南北路", {31.25, 121.48}}};
  auto out = std::vector<std::string>{};
  for (auto const& r : search_index{town(), streets}.find(query, limit)) {
    out.push_back(r.name);
  }
  return out;
}

}  // namespace

TEST(places_search, every_way_to_write_it_finds_the_living_room_first) {
  for (auto const* const query :
       {"河滨", "河濱", "hebin", "He Bin", "heb", "hb", "河滨会客厅",
        "hebinhui", "hbhkt", "  河滨 ", "河濱會客廳"}) {
    auto const found = find(query);
    ASSERT_FALSE(found.empty()) << query;
    EXPECT_EQ(found[0], "河滨会客厅") << query;
  }
}

TEST(places_search, the_beginning_of_a_name_comes_before_its_middle) {
  EXPECT_THAT(find("河滨"), ElementsAre("河滨会客厅", "新河滨书房"));
  EXPECT_THAT(find("河"), ElementsAre("河滨会客厅", "河南北路", "新河滨书房"));
  EXPECT_THAT(find("北外滩"), ElementsAre("北外滩街道", "北外滩菜场"));
}

TEST(places_search, pinyin_begins_at_a_syllable) {
  EXPECT_THAT(find("keting"), ElementsAre("河滨会客厅"));
  EXPECT_THAT(find("ebin"), ElementsAre("河滨会客厅"))
      << "inside the English name only";
  EXPECT_THAT(find("anbei"), IsEmpty());
}

TEST(places_search, the_kind_of_service_finds_those_without_a_name) {
  EXPECT_THAT(find("厕所"), SizeIs(1));
  EXPECT_THAT(find("hospital"), ElementsAre("Santa Casa"));
  EXPECT_THAT(find("casa"), ElementsAre("Santa Casa"));
}

TEST(places_search, a_place_with_two_names_is_shown_once) {
  EXPECT_THAT(find("living"), ElementsAre("河滨会客厅"));
  EXPECT_THAT(find("h", 2), SizeIs(2));
}

TEST(places_search, a_coordinate_is_a_result) {
  auto const r = search_index{}.find(" 31.2461，121.4836", 5);
  ASSERT_THAT(r, SizeIs(1));
  EXPECT_EQ(r[0].kind, result_kind::coordinate);
  EXPECT_EQ(r[0].at, (geo::latlng{31.2461, 121.4836}));
  EXPECT_EQ(parse_coordinate("121.4836 31.2461"),
            (geo::latlng{31.2461, 121.4836}))
      << "only the other way round is on the earth";
  EXPECT_EQ(parse_coordinate("31.2461"), std::nullopt);
  EXPECT_EQ(parse_coordinate("1,2,3"), std::nullopt);
  EXPECT_EQ(parse_coordinate("河滨"), std::nullopt);
  EXPECT_EQ(parse_coordinate("200,300"), std::nullopt);
}

TEST(places_search, nonsense_finds_nothing_and_harms_nothing) {
  EXPECT_THAT(find(""), IsEmpty());
  EXPECT_THAT(find("   "), IsEmpty());
  EXPECT_THAT(find("\xff\xfe"), IsEmpty());
  EXPECT_THAT(find("%"), IsEmpty());
  EXPECT_THAT(find("河", 0), IsEmpty());
}

}  // namespace linli::places
