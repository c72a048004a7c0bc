#include "circle/recorded.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "circle/circle_test_district.h"

namespace linli::circle {

namespace {

using testing::ElementsAre;
using namespace test_district;

standard some_standard() {
  auto s = standard_of({within_m("canteen", 500), within_m("library", 500),
                        within_m("park", 500)});
  s.duties[2].is_required = false;
  return s;
}

std::shared_ptr<circle_index const> two_homes(
    std::vector<places::service_point> services) {
  auto s = empty_district();
  s.residents = {home(0, 0, 30), home(2000, 0, 10)};
  s.services = std::move(services);
  return index_of(std::move(s));
}

}  // namespace

TEST(circle_recorded, kinds_nobody_recorded_are_told_apart) {
  auto const index = two_homes({service("canteen", 100, 0)});
  auto const by = some_standard();
  EXPECT_EQ(services_on_record(*index, by.duties[0]), 1U);
  EXPECT_EQ(services_on_record(*index, by.duties[1]), 0U);
  EXPECT_THAT(categories_not_on_record(*index, by),
              ElementsAre("library", "park"));
  auto const c = coverage_of(*index, by, {.standard = by.key});
  EXPECT_EQ(c.district.compliant_share, 0);
  auto const known = recorded_share(*index, by, c);
  EXPECT_EQ(known.duties, 1U);
  EXPECT_DOUBLE_EQ(known.share, 0.75);
}

TEST(circle_recorded, without_anything_on_record_there_is_nothing_to_say) {
  auto const index = two_homes({});
  auto const by = some_standard();
  auto const c = coverage_of(*index, by, {.standard = by.key});
  EXPECT_EQ(recorded_share(*index, by, c).duties, 0U);
  EXPECT_THAT(categories_not_on_record(*index, by),
              ElementsAre("canteen", "library", "park"));
}

TEST(circle_recorded, gaps_begin_with_what_is_required_and_known) {
  auto by = standard_of({within_m("park", 500), within_m("canteen", 500),
                         within_m("library", 500)});
  by.duties[0].is_required = false;
  auto s = empty_district();
  s.residents = {home(0, 0, 30), home(2000, 0, 10)};
  s.services = {service("canteen", 0, 0), service("park", 2000, 0)};
  auto const index = index_of(std::move(s));
  auto const c = coverage_of(*index, by, {.standard = by.key});
  auto categories = std::vector<std::string>{};
  for (auto const* const g : in_reading_order(*index, by, c)) {
    categories.push_back(g->category);
  }
  // The 10 who lack a canteen come before the 30 who lack a mere park.
  EXPECT_THAT(categories, ElementsAre("canteen", "park", "library", "library"));
}

}  // namespace linli::circle
