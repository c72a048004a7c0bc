#include "places/category_rules.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"

namespace linli::places {

namespace {

using testing::HasSubstr;

std::string kind_of(tag_map const& tags, std::string_view const name = "") {
  return category_of(shipped_category_rules(), tags, name).key;
}

std::string message_of(std::string_view const toml) {
  try {
    parse_category_rules(toml, "own.toml");
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "places.bad_categories");
    return e.what();
  }
  return "";
}

}  // namespace

TEST(places_category_rules, every_kind_the_map_half_asks_for_is_shipped) {
  auto keys = std::set<std::string>{};
  for (auto const& c : shipped_category_rules().categories) {
    keys.insert(c.key);
  }
  auto const expected = std::set<std::string>{"kindergarten",
                                              "nursery",
                                              "primary_school",
                                              "middle_school",
                                              "health_centre",
                                              "health_station",
                                              "clinic",
                                              "hospital",
                                              "pharmacy",
                                              "elder_day_care",
                                              "canteen",
                                              "service_station",
                                              "cultural_centre",
                                              "cultural_station",
                                              "library",
                                              "wet_market",
                                              "supermarket",
                                              "convenience",
                                              "sports_ground",
                                              "fitness",
                                              "park",
                                              "bus_stop",
                                              "metro",
                                              "bank",
                                              "post_office",
                                              "toilet",
                                              "living_room",
                                              "reading_room",
                                              "cinema"};
  EXPECT_EQ(keys, expected);
}

TEST(places_category_rules, the_more_exact_rule_wins) {
  EXPECT_EQ(kind_of({{"amenity", "clinic"}}, "某某门诊部"), "clinic");
  EXPECT_EQ(kind_of({{"amenity", "hospital"}}, "嘉兴路街道社区卫生服务中心"),
            "health_centre");
  EXPECT_EQ(kind_of({{"amenity", "hospital"}}, "嘉興路街道社區衛生服務中心"),
            "health_centre")
      << "written in traditional characters";
  EXPECT_EQ(kind_of({{"amenity", "clinic"}}, "UBS Unidade de Saúde Modelo"),
            "health_station");
  EXPECT_EQ(kind_of({{"amenity", "school"}, {"isced:level", "2;3"}}),
            "middle_school");
  EXPECT_EQ(kind_of({{"amenity", "school"}, {"isced:level", "1;2"}}),
            "primary_school");
  EXPECT_EQ(kind_of({{"amenity", "school"}}), "primary_school");
}

TEST(places_category_rules, a_file_s_own_column_is_as_good_as_a_tag) {
  EXPECT_EQ(kind_of({{"facility_type", "hospital"}}, "随便"), "hospital");
  EXPECT_EQ(kind_of({{"facility_type", "zoo"}}, "动物医院"), "");
}

TEST(places_category_rules, a_name_decides_only_where_no_tag_does) {
  EXPECT_EQ(kind_of({}, "河滨会客厅"), "living_room");
  EXPECT_EQ(kind_of({{"remark", "x"}}, "santa_casa_hospital"), "hospital");
  EXPECT_EQ(kind_of({{"name", "第六医院"}}, "第六医院"), "hospital");
  EXPECT_EQ(kind_of({{"highway", "bus_stop"}}, "第六医院"), "bus_stop");
  EXPECT_EQ(kind_of({{"amenity", "restaurant"}}, "医院食堂"), "");
  EXPECT_EQ(kind_of({}, ""), "");
}

TEST(places_category_rules, what_is_private_is_known_but_excluded) {
  auto const match =
      category_of(shipped_category_rules(),
                  {{"leisure", "pitch"}, {"access", "private"}}, "");
  EXPECT_EQ(match.key, "sports_ground");
  EXPECT_TRUE(match.is_excluded);
  EXPECT_EQ(kind_of({{"amenity", "toilets"}, {"access", "customers"}}), "");
}

TEST(places_category_rules, a_column_may_hold_a_key_or_a_name) {
  auto const& rules = shipped_category_rules();
  EXPECT_EQ(find_category(rules, " Canteen "), "canteen");
  EXPECT_EQ(find_category(rules, "社区食堂"), "canteen");
  EXPECT_EQ(find_category(rules, "社區食堂"), "canteen");
  EXPECT_EQ(find_category(rules, "zoo"), std::nullopt);
}

TEST(places_category_rules, a_district_s_own_file_replaces_the_shipped_one) {
  auto const folder = test::temporary_folder{};
  auto const own = folder.path() / "categories.toml";
  EXPECT_EQ(load_category_rules(own).categories.size(),
            shipped_category_rules().categories.size());
  base::write_file_atomically(own, R"(
[[category]]
key = "temple"
name = { zh = "寺庙", en = "Temple", zh_hant = "寺廟" }
group = "culture"
icon = "temple"
tags = ["amenity=place_of_worship + religion=buddhist"]
)");
  auto const rules = load_category_rules(own);
  EXPECT_EQ(category_of(
                rules,
                {{"amenity", "place_of_worship"}, {"religion", "buddhist"}}, "")
                .key,
            "temple");
}

TEST(places_category_rules, mistakes_are_named) {
  EXPECT_THAT(message_of("[[category"), HasSubstr("own.toml: line 1"));
  EXPECT_THAT(message_of(""), HasSubstr("[[category]]"));
  EXPECT_THAT(message_of("[[category]]\nkey = \"a\"\n"),
              HasSubstr("lacks name.zh"));
  auto const head = std::string{
      "[[category]]\nkey = \"a\"\nname = { zh = \"a\", en = \"a\", zh_hant = "
      "\"a\" }\ngroup = \"g\"\nicon = \"i\"\n"};
  EXPECT_THAT(message_of(head + "tags = [\"amenity\"]"),
              HasSubstr("no condition"));
  EXPECT_THAT(message_of(head + "tags = \"amenity=x\""), HasSubstr("a list"));
  EXPECT_THAT(message_of(head + head), HasSubstr("twice"));
}

}  // namespace linli::places
