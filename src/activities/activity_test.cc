#include "activities/activity.h"

#include <gmock/gmock.h>

namespace linli::activities {
namespace {

TEST(activities_tally, what_is_counted_is_kept_as_text) {
  auto t = tally{};
  EXPECT_EQ(tally_from(""), t);
  EXPECT_EQ(tally_from(tally_text(t)), t);
  t.given = {1, 2, 3, 4, 5, 6, 7, 8};
  t.offered.at(3) = 9;
  t.queues.at(7) = {3, 1'000'000'000'017, 2};
  t.asked = 5;
  EXPECT_EQ(tally_from(tally_text(t)), t);
  t.settled_for = supply{.places = 20, .kept = {1, 2, 3}, .is_saving = true};
  EXPECT_EQ(tally_from(tally_text(t)), t);
}

TEST(activities_age, who_may_be_of_an_age_is_let_in) {
  auto const is_60 = [](std::string_view const born) {
    return is_of_age(born, "2026-11-24", 60, {});
  };
  EXPECT_TRUE(is_60("1966-11-24"));
  EXPECT_FALSE(is_60("1966-11-25"));
  EXPECT_TRUE(is_60("1966-11"));
  EXPECT_FALSE(is_60("1966-12"));
  EXPECT_TRUE(is_60("1966"));
  EXPECT_FALSE(is_60("1967"));
  EXPECT_TRUE(is_60(""));
  auto const is_child = [](std::string_view const born) {
    return is_of_age(born, "2026-11-24", {}, 12);
  };
  EXPECT_TRUE(is_child("2013-11-25"));
  EXPECT_FALSE(is_child("2013-11-24"));
  EXPECT_TRUE(is_child("2013"));
  EXPECT_FALSE(is_child("2012"));
}

}  // namespace
}  // namespace linli::activities
