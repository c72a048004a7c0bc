#include "places/duplicates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "geo/projection.h"

namespace linli::places {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// `east` metres from a corner in Hongkou.
service_point point(std::string source,
                    std::string ref,
                    std::string zh,
                    double const east) {
  auto const p = geo::projection{{31.26, 121.49}};
  auto out = service_point{};
  out.name.zh = std::move(zh);
  out.category = "pharmacy";
  out.at = p.to_latlng({east, 0});
  out.source = std::move(source);
  out.source_ref = std::move(ref);
  return out;
}

}  // namespace

TEST(places_duplicates, the_same_name_nearby_from_another_source_is_the_same) {
  auto points = std::vector{point("osm", "node/1", "汇丰大药房", 0),
                            point("list", "7", "汇丰大药房（天钥桥路店）", 59)};
  points[1].address = "天钥桥路65号";
  EXPECT_THAT(find_duplicates(points), ElementsAre(duplicate{0, 1}))
      << "the one with an address says more";
  points[1].at = point("", "", "", 61).at;
  EXPECT_THAT(find_duplicates(points), IsEmpty());
}

TEST(places_duplicates, without_a_name_it_must_be_the_same_building) {
  auto points = std::vector{point("osm", "node/1", "", 0),
                            point("list", "7", "华氏大药房", 24)};
  EXPECT_THAT(find_duplicates(points), ElementsAre(duplicate{0, 1}));
  points[0].at = point("", "", "", -2).at;
  EXPECT_THAT(find_duplicates(points), IsEmpty());
}

TEST(places_duplicates, other_names_other_kinds_and_one_source_stay_apart) {
  auto points = std::vector{point("osm", "node/1", "汇丰大药房", 0),
                            point("list", "7", "华氏大药房", 5)};
  EXPECT_THAT(find_duplicates(points), IsEmpty());

  points = {point("osm", "node/1", "一店", 0), point("list", "7", "一店", 5)};
  points[1].category = "clinic";
  EXPECT_THAT(find_duplicates(points), IsEmpty());

  points = {point("osm", "node/1", "一店", 0),
            point("osm", "node/2", "一店", 5)};
  EXPECT_THAT(find_duplicates(points), IsEmpty()) << "two stops of a street";
}

TEST(places_duplicates, a_node_inside_its_own_area_is_one_place) {
  auto const points = std::vector{point("osm", "way/1", "第六人民医院", 0),
                                  point("osm", "node/2", "第六人民医院", 30)};
  EXPECT_THAT(find_duplicates(points), ElementsAre(duplicate{0, 1}));
}

TEST(places_duplicates, the_order_of_the_points_does_not_matter) {
  auto const a = std::vector{point("osm", "node/1", "一店药房", 0),
                             point("list", "7", "一店药房", 40),
                             point("hand", "h", "一店药房", 80)};
  auto const b = std::vector{a[2], a[0], a[1]};
  auto const kept_refs = [](auto const& points) {
    auto out = std::vector<std::string>{};
    for (auto const d : find_duplicates(points)) {
      out.push_back(points[d.dropped].source_ref + ">" +
                    points[d.kept].source_ref);
    }
    std::sort(out.begin(), out.end());
    return out;
  };
  EXPECT_EQ(kept_refs(a), kept_refs(b));
  EXPECT_THAT(kept_refs(a), ElementsAre("7>h"));
}

TEST(places_duplicates, what_is_kept_takes_over_what_it_lacks) {
  auto kept = point("a", "1", "一店", 0);
  kept.address = "虹口路1号";
  auto dropped = point("b", "2", "壹店", 0);
  dropped.name.en = "Shop One";
  dropped.address = "elsewhere";
  dropped.capacity = 5;
  dropped.hours.is_known = true;
  fill_from(kept, dropped);
  EXPECT_EQ(kept.name.zh, "一店");
  EXPECT_EQ(kept.name.en, "Shop One");
  EXPECT_EQ(kept.address, "虹口路1号");
  EXPECT_EQ(kept.capacity, 5);
  EXPECT_TRUE(kept.hours.is_known);
}

}  // namespace linli::places
