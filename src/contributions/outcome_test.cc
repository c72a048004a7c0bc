#include "contributions/outcome.h"

#include <gtest/gtest.h>
#include <vector>

namespace linli::contributions {

namespace {

people::person_id person(int const n) {
  return {n};
}

std::vector<visit> visits(int const people) {
  auto out = std::vector<visit>{};
  for (auto i = 0; i != people; ++i) {
    out.push_back({.person = person(i), .is_first = true, .liked = 3});
  }
  return out;
}

TEST(outcome, is_told_of_five_people_and_not_of_four) {
  EXPECT_EQ(outcome_of(1, visits(4)), outcome{.sessions = 1});
  EXPECT_EQ(outcome_of(1, visits(5)), (outcome{.sessions = 1,
                                               .attended = 5,
                                               .first_time = 5,
                                               .answers = 5,
                                               .liked_percent = 100}));
}

TEST(outcome, of_one_person_who_comes_often_is_not_told) {
  auto all = std::vector<visit>{};
  for (auto i = 0; i != 20; ++i) {
    all.push_back({.person = person(1), .party = 3, .liked = 2});
  }
  EXPECT_EQ(outcome_of(20, all), outcome{.sessions = 20});
}

TEST(outcome, leaves_out_the_number_that_is_of_too_few) {
  auto all = visits(10);
  for (auto& v : all) {
    v.is_first = v.person.value < 4;
    v.liked = v.person.value < 6 ? std::optional{v.person.value == 0 ? 1 : 2}
                                 : std::nullopt;
  }
  all.front().party = 4;
  EXPECT_EQ(outcome_of(3, all), (outcome{.sessions = 3,
                                         .attended = 13,
                                         .first_time = {},
                                         .answers = 6,
                                         .liked_percent = 83}));
}

}  // namespace

}  // namespace linli::contributions
