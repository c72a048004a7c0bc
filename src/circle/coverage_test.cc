#include "circle/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "circle/catchment.h"
#include "circle/circle_test_district.h"

namespace linli::circle {
namespace {

using namespace test_district;
using testing::DoubleEq;
using testing::DoubleNear;
using testing::ElementsAre;

std::size_t walker(circle_index const& index, std::string_view const name) {
  return *walk::find_profile(index.town->profiles(), name);
}

TEST(circle_coverage, residents_within_the_limit_are_counted_by_area) {
  auto s = empty_district();
  s.services = {service("canteen", 10, 0)};
  s.residents = {home(110, 0, 50), home(510, 0, 30), home(-200, 0, 20)};
  auto const by = standard_of({within_m("canteen", 300)});

  auto const c = coverage_of(*index_of(s), by, {});

  EXPECT_EQ(c.district.residents, 100);
  EXPECT_EQ(c.district.duties[0].covered, 70);
  EXPECT_DOUBLE_EQ(c.district.duties[0].share, 0.7);
  ASSERT_EQ(c.areas.size(), 4);
  EXPECT_EQ(c.areas[0].area, "S1");
  EXPECT_DOUBLE_EQ(c.areas[0].duties[0].share, 50.0 / 80);
  EXPECT_EQ(c.areas[1].duties[0].share, 1);
  EXPECT_EQ(c.areas[2].area, "C1");
  EXPECT_EQ(c.areas[2].duties[0].covered, 50);
  // 100 m, 500 m and 210 m at 1.25 m/s, weighted by residents.
  EXPECT_THAT(*c.district.duties[0].mean_walk_s,
              DoubleNear((50 * 80 + 30 * 400 + 20 * 168) / 100.0, 0.2));
}

TEST(circle_coverage, a_limit_in_metres_is_the_walk_not_the_crow_nor_the_pace) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0)};
  s.residents = {home(290, 0, 1), home(240, 0, 1), home(225, 0, 1)};
  auto const by = standard_of({within_m("canteen", 300)});
  auto const index = index_of(s, 1.3);  // 377 m, 312 m, 292.5 m on foot

  EXPECT_EQ(coverage_of(*index, by, {}).district.duties[0].covered, 1);
  // A slower walker walks the same metres.
  EXPECT_EQ(coverage_of(*index, by, {.profile = walker(*index, "frail_elder")})
                .district.duties[0]
                .covered,
            1);
}

TEST(circle_coverage, a_limit_in_minutes_depends_on_the_walker) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0)};
  s.residents = {home(370, 0, 1), home(200, 0, 1)};
  auto const by = standard_of({within_s("canteen", 300)});
  auto const index = index_of(s);

  // 300 s are 375 m for an adult, 249 m for an elder.
  EXPECT_EQ(coverage_of(*index, by, {}).district.duties[0].covered, 2);
  EXPECT_EQ(coverage_of(*index, by, {.profile = walker(*index, "elder")})
                .district.duties[0]
                .covered,
            1);
}

TEST(circle_coverage, what_is_closed_at_the_asked_hour_does_not_count) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0), service("canteen", 1000, 0)};
  s.services[0].hours = open_on_monday_morning();
  s.residents = {home(10, 0, 5), home(1010, 0, 7)};
  auto const by = standard_of({within_m("canteen", 300)});
  auto const index = index_of(s);
  auto const at = [&](std::optional<int> const minute) {
    auto q = question{};
    if (minute) {
      q.at = places::week_minute{*minute};
    }
    return coverage_of(*index, by, q).district.duties[0];
  };

  EXPECT_EQ(at(std::nullopt).covered, 12);
  EXPECT_EQ(at(std::nullopt).unknown_hours, 0);
  EXPECT_EQ(at(9 * 60).covered, 12);
  // The hours of the second are not known: it counts, and is told apart.
  EXPECT_EQ(at(9 * 60).unknown_hours, 7);
  EXPECT_EQ(at(13 * 60).covered, 7);
}

TEST(circle_coverage, steps_keep_wheels_out_and_nobody_else) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0), service("canteen", 1000, 0)};
  s.services[0].access = places::step_free::no;
  s.residents = {home(10, 0, 5), home(1010, 0, 7)};
  auto const by = standard_of({within_m("canteen", 300)});
  auto const index = index_of(s);
  auto const covered = [&](std::string_view const who) {
    return coverage_of(*index, by, {.profile = walker(*index, who)})
        .district.duties[0]
        .covered;
  };

  EXPECT_EQ(covered("adult"), 12);
  EXPECT_EQ(covered("elder"), 12);
  EXPECT_EQ(covered("wheelchair"), 7);
  EXPECT_EQ(covered("pushchair"), 7);
}

TEST(circle_coverage, known_to_be_too_small_does_not_count_unknown_does) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0), service("canteen", 1000, 0),
                service("canteen", 2000, 0)};
  s.services[0].area_m2 = 199;
  s.services[1].area_m2 = 200;
  s.residents = {home(10, 0, 1), home(1010, 0, 2), home(2010, 0, 4)};
  auto d = within_m("canteen", 300);
  d.min_area_m2 = 200;

  auto const c = coverage_of(*index_of(s), standard_of({d}), {});

  EXPECT_EQ(c.district.duties[0].covered, 6);
}

TEST(circle_coverage, a_duty_may_be_discharged_by_several_kinds) {
  auto s = empty_district();
  s.services = {service("market", 0, 0), service("super", 1000, 0)};
  s.residents = {home(10, 0, 1), home(1010, 0, 2)};
  auto d = within_m("market", 300);
  EXPECT_EQ(coverage_of(*index_of(s), standard_of({d}), {})
                .district.duties[0]
                .covered,
            1);
  d.counts = {"market", "super"};
  EXPECT_EQ(coverage_of(*index_of(s), standard_of({d}), {})
                .district.duties[0]
                .covered,
            3);
}

TEST(circle_coverage, compliance_asks_everything_required_and_nothing_else) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0), service("clinic", 200, 0)};
  s.residents = {home(0, 0, 1), home(250, 0, 2), home(450, 0, 4)};
  auto wish = within_m("metro", 300);
  wish.is_required = false;
  auto const by =
      standard_of({within_m("canteen", 300), within_m("clinic", 220), wish});

  auto const c = coverage_of(*index_of(s), by, {});

  EXPECT_EQ(c.district.compliant, 3);  // the third has no canteen and no clinic
  EXPECT_DOUBLE_EQ(c.district.compliant_share, 3.0 / 7);
  // A kind nobody offers is still reported.
  EXPECT_EQ(c.district.duties[2].share, 0);
  EXPECT_EQ(c.district.duties[2].applicable, 7);
  EXPECT_EQ(c.district.duties[2].mean_walk_s, std::nullopt);
}

TEST(circle_coverage, a_required_kind_nobody_offers_leaves_nobody_compliant) {
  auto s = empty_district();
  s.residents = {home(0, 0, 3)};
  auto const c =
      coverage_of(*index_of(s), standard_of({within_m("canteen", 300)}), {});
  EXPECT_EQ(c.district.compliant, 0);
  EXPECT_EQ(c.district.duties[0].share, 0);
}

TEST(circle_coverage,
     one_in_each_subdistrict_is_asked_where_borders_are_known) {
  auto s = empty_district();
  s.services = {service("centre", 100, 0)};
  s.residents = {home(4000, 0, 3), home(-10, 0, 5)};
  auto const by = standard_of({one_per("centre", places::level::subdistrict)});
  auto const c = coverage_of(*index_of(s), by, {});
  EXPECT_EQ(c.district.duties[0].covered, 3);
  EXPECT_EQ(c.district.compliant, 3);

  s.areas[2].boundary.clear();
  s.areas[4].boundary.clear();
  s.residents[1].area = "C2";
  auto const half = coverage_of(*index_of(s), by, {});
  EXPECT_EQ(half.district.duties[0].applicable, 3);
  EXPECT_EQ(half.district.duties[0].share, 1);
  EXPECT_EQ(half.district.compliant, 8);
}

TEST(circle_coverage, the_code_a_resident_came_with_beats_the_border) {
  auto s = empty_district();
  s.residents = {home(10, 0, 3, "C2"), home(20, 0, 4, "no such code")};
  auto const c =
      coverage_of(*index_of(s), standard_of({within_m("canteen", 300)}), {});
  EXPECT_EQ(c.areas[3].residents, 3);  // C2
  EXPECT_EQ(c.areas[1].residents, 3);  // S2, above it
  EXPECT_EQ(c.areas[2].residents, 4);  // C1, by its border
}

TEST(circle_coverage, nobody_and_nothing_give_zeros_and_no_errors) {
  auto const c = coverage_of(*index_of(empty_district()),
                             standard_of({within_m("canteen", 300)}), {});
  EXPECT_EQ(c.district.residents, 0);
  EXPECT_EQ(c.district.compliant_share, 0);
  EXPECT_TRUE(c.gaps.empty());
}

TEST(circle_coverage, an_unknown_walker_is_refused) {
  EXPECT_THROW(coverage_of(*index_of(empty_district()), standard_of({}),
                           {.profile = 99}),
               base::error);
}

TEST(circle_coverage, the_number_of_threads_does_not_change_a_bit) {
  auto const index = index_of(random_district(7, 300, 40), 1.3);
  auto const by =
      standard_of({within_m("canteen", 500), within_s("clinic", 600),
                   within_m("library", 800)});
  auto const one = coverage_of(*index, by, {}, 1);
  auto const two = coverage_of(*index, by, {}, 2);
  EXPECT_EQ(one.district, two.district);
  EXPECT_EQ(one.areas, two.areas);
  EXPECT_EQ(one.gaps, two.gaps);
}

TEST(circle_gaps, gather_neighbours_and_come_worst_first) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0)};
  s.residents = {home(1000, 0, 10), home(1200, 0, 10),  // 200 m apart
                 home(3000, 0, 30),                     // farther and more
                 home(100, 0, 99)};                     // has one
  auto const c =
      coverage_of(*index_of(s), standard_of({within_m("canteen", 300)}), {});

  ASSERT_EQ(c.gaps.size(), 2);
  EXPECT_EQ(c.gaps[0].residents, 30);
  EXPECT_THAT(c.gaps[0].members, ElementsAre(2));
  EXPECT_EQ(c.gaps[0].id, "canteen.2");
  EXPECT_THAT(c.gaps[0].nearest_walk_s, DoubleNear(2400, 0.2));
  EXPECT_EQ(c.gaps[1].residents, 20);
  EXPECT_EQ(c.gaps[1].area, "C1");
  EXPECT_THAT(c.gaps[1].at.lng, DoubleNear(at_m(1100, 0).lng, 1e-9));
}

TEST(circle_gaps, are_no_wider_than_one_service_could_serve_and_lose_nobody) {
  auto s = empty_district();
  for (auto i = 0; i != 40; ++i) {
    for (auto j = 0; j != 10; ++j) {
      s.residents.push_back(home(100 + i * 100, j * 100, 1));
    }
  }
  auto const c =
      coverage_of(*index_of(s), standard_of({within_m("canteen", 300)}), {});
  EXPECT_GT(c.gaps.size(), 10);
  auto residents = 0.0;
  for (auto const& g : c.gaps) {
    residents += g.residents;
    EXPECT_FALSE(g.has_nearest);
    for (auto const a : g.members) {
      for (auto const b : g.members) {
        EXPECT_LE(geo::distance(s.residents[a].at, s.residents[b].at).value,
                  601);  // the diagonal of 300 m x sqrt 2
      }
    }
  }
  EXPECT_EQ(residents, 400);
}

TEST(circle_gaps, a_coarse_grid_of_cells_still_hangs_together) {
  auto s = empty_district();
  s.residents = {home(1000, 0, 1), home(1350, 0, 1), home(1700, 0, 1)};
  auto const c =
      coverage_of(*index_of(s), standard_of({within_m("canteen", 1000)}), {});
  EXPECT_EQ(c.gaps.size(), 1);
}

TEST(circle_catchment, the_two_steps_by_hand) {
  // Two clinics of 10 and 6 seats; three places of 100, 50 and 200 people.
  // Within 10: clinic 0 from places 0 and 1, clinic 1 from places 1 and 2.
  //   R0 = 10 / 150, R1 = 6 / 250
  double const demand[] = {100, 50, 200};
  double const supply[] = {10, 6};
  catchment_pair const pairs[] = {
      {0, 0, 3}, {1, 0, 10}, {2, 0, 11}, {1, 1, 0}, {2, 1, 5}};
  auto const found =
      two_step_floating_catchment(demand, supply, pairs, 10, decay::none);
  EXPECT_THAT(
      found, ElementsAre(DoubleEq(10.0 / 150), DoubleEq(10.0 / 150 + 6.0 / 250),
                         DoubleEq(6.0 / 250)));
  // What is supplied is what is found: sum of A_i x demand = all seats.
  EXPECT_NEAR(found[0] * 100 + found[1] * 50 + found[2] * 200, 16, 1e-12);
}

TEST(circle_catchment, the_gaussian_is_one_at_the_door_and_none_at_the_limit) {
  EXPECT_DOUBLE_EQ(catchment_weight(0, 10, decay::gaussian), 1);
  EXPECT_NEAR(catchment_weight(10, 10, decay::gaussian), 0, 1e-15);
  EXPECT_EQ(catchment_weight(11, 10, decay::gaussian), 0);
  // (e^-0.125 - e^-0.5) / (1 - e^-0.5)
  EXPECT_NEAR(catchment_weight(5, 10, decay::gaussian), 0.70137, 1e-5);

  double const demand[] = {100, 100};
  double const supply[] = {10};
  catchment_pair const pairs[] = {{0, 0, 0}, {1, 0, 5}};
  auto const found =
      two_step_floating_catchment(demand, supply, pairs, 10, decay::gaussian);
  EXPECT_GT(found[0], found[1]);
  EXPECT_NEAR(found[0] * 100 + found[1] * 100, 10, 1e-12);
}

TEST(circle_catchment, coverage_tells_seats_per_1000_where_capacity_is_known) {
  auto s = empty_district();
  s.services = {service("canteen", 0, 0), service("canteen", 100, 0),
                service("clinic", 0, 0)};
  s.services[0].capacity = 30;
  s.residents = {home(10, 0, 200), home(20, 0, 100), home(900, 0, 300)};
  auto const by =
      standard_of({within_m("canteen", 300), within_s("clinic", 300)});
  auto const c = coverage_of(*index_of(s), by, {});
  // 30 seats for 300 people: 100 per 1000 for the half who reach them.
  EXPECT_NEAR(*c.district.duties[0].fca, 50, 1e-9);
  EXPECT_EQ(c.district.duties[1].fca, std::nullopt);
}

}  // namespace
}  // namespace linli::circle
