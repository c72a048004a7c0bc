#include "walk/network_file.h"

#include <cstring>
#include <gtest/gtest.h>

#include "support/ascii_town.h"
#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"
#include "base/random.h"
#include "walk/generated_city.h"
#include "walk/town.h"

namespace linli::walk {

namespace {

std::vector<std::byte> bytes_of(network const& n) {
  auto const folder = test::temporary_folder{};
  n.save(folder.path() / "n");
  auto const text = base::read_file(folder.path() / "n");
  auto const all = std::as_bytes(std::span{text});
  return {all.begin(), all.end()};
}

/// The message of the refusal, or "" when the bytes were accepted.
std::string refusal(std::vector<std::byte> bytes, bool const check_sum = true) {
  try {
    network::from_bytes(std::move(bytes), check_sum);
    return "";
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "walk.bad_network_file");
    EXPECT_EQ(e.kind(), fault::invalid);
    return e.what();
  }
}

network named_streets() {
  auto b = network_builder{};
  b.add_node(1, {31.26, 121.5});
  b.add_node(2, {31.2605, 121.5012});
  b.add_node(3, {31.261, 121.501});
  b.add_node(4, {31.262, 121.501});
  b.add_street(std::array<std::int64_t, 3>{1, 2, 3}, {}, "四川北路");
  b.add_street(std::array<std::int64_t, 2>{3, 4},
               {.stairs = true, .slope_percent = 12}, "多伦路");
  return b.build({.name = "small.osm",
                  .attribution = "© OpenStreetMap contributors",
                  .date = {1700000000}});
}

}  // namespace

TEST(walk_network_file, what_is_saved_is_read_back) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "streets.linli";
  named_streets().save(path);

  auto const n = network::open(path);

  EXPECT_EQ(n.source().name, "small.osm");
  EXPECT_EQ(n.source().attribution, "© OpenStreetMap contributors");
  EXPECT_EQ(n.source().date.unix_s, 1700000000);
  EXPECT_EQ(n.stats().junctions, 3U);
  EXPECT_EQ(n.stats().streets, 2U);
  EXPECT_EQ(n.stats().stairs, 1U);
  EXPECT_NEAR(n.bounds().north, 31.262, 1e-6);
  EXPECT_NEAR(n.bounds().east, 121.5012, 1e-6);
  auto names = std::vector<std::string>{};
  n.for_each_street([&](std::uint32_t, std::string_view const name,
                        std::span<geo::latlng const> const shape,
                        street_traits const& t) {
    names.emplace_back(name);
    EXPECT_EQ(shape.size(), t.stairs ? 2U : 3U);
    EXPECT_EQ(t.slope_percent, t.stairs ? 12 : 0);
  });
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names, (std::vector<std::string>{"四川北路", "多伦路"}));
}

TEST(walk_network_file, a_street_takes_less_than_64_bytes) {
  auto const n = generated_city({.seed = 1, .junctions = 20000});
  EXPECT_LT(bytes_of(n).size(), 64U * n.stats().streets);
  EXPECT_NEAR(n.stats().streets / static_cast<double>(n.stats().junctions),
              1.76, 0.1);
}

TEST(walk_network_file, each_kind_of_wrong_file_is_called_by_its_name) {
  auto const good = bytes_of(named_streets());
  EXPECT_EQ(refusal(good), "");

  EXPECT_NE(refusal({}).find("empty"), std::string::npos);
  auto pbf = good;
  pbf[0] = std::byte{0x0a};
  pbf[1] = std::byte{0};
  EXPECT_NE(refusal(pbf).find("some other kind"), std::string::npos);
  auto newer = good;
  newer[8] = std::byte{2};
  EXPECT_NE(refusal(newer).find("newer Linli"), std::string::npos);
  auto damaged = good;
  damaged[good.size() / 2] ^= std::byte{1};
  EXPECT_NE(refusal(damaged).find("checksum"), std::string::npos);
  auto longer = good;
  longer.push_back(std::byte{0});
  EXPECT_NE(refusal(longer).find("bytes and should have"), std::string::npos);
}

TEST(walk_network_file, a_file_cut_off_anywhere_is_refused) {
  auto const good = bytes_of(named_streets());
  for (auto n = std::size_t{0}; n != good.size(); ++n) {
    EXPECT_NE(
        refusal({good.begin(), good.begin() + static_cast<std::ptrdiff_t>(n)}),
        "")
        << n;
  }
}

TEST(walk_network_file, any_changed_bit_is_noticed) {
  auto const good = bytes_of(named_streets());
  for (auto i = std::size_t{0}; i != good.size(); ++i) {
    auto bad = good;
    bad[i] ^= std::byte{4};
    EXPECT_NE(refusal(bad), "") << i;
  }
}

TEST(walk_network_file, damage_behind_a_right_checksum_leads_nowhere) {
  // What the fuzzer does at length: with the checksum off, wrong bytes are
  // refused or give wrong walks, and nothing worse (ASan watches).
  auto const good = bytes_of(
      generated_city({.seed = 2, .junctions = 60, .gated_share = 0.3}));
  auto rng = base::random{3};
  auto accepted = 0;
  for (auto i = 0; i != 3000; ++i) {
    auto bad = good;
    for (auto k = rng.below(4); k != UINT32_MAX; --k) {
      bad[rng.below(static_cast<std::uint32_t>(bad.size()))] =
          static_cast<std::byte>(rng.below(256));
    }
    try {
      auto const t = town{std::make_shared<network const>(
                              network::from_bytes(std::move(bad), false)),
                          shipped_profiles()};
      auto const p = t.snap({31.151, 121.351});
      t.isochrone(p, 0, std::array{seconds{60}, seconds{300}});
      t.nearest(std::array{p}, std::array{p}, 4, 2, seconds{300});
      ++accepted;
    } catch (base::error const& e) {
      EXPECT_EQ(e.code(), "walk.bad_network_file");
    }
  }
  EXPECT_GT(accepted, 100);
}

TEST(walk_network_file, a_missing_file_is_told_from_a_wrong_one) {
  auto const folder = test::temporary_folder{};
  try {
    network::open(folder.path() / "none");
    FAIL();
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "base.cannot_read");
  }
}

TEST(walk_network_builder, nothing_to_walk_on_is_an_error) {
  auto b = network_builder{};
  b.add_node(1, {31, 121});
  try {
    b.build({});
    FAIL();
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "walk.no_streets");
  }
}

TEST(walk_network_builder, a_street_is_cut_where_a_point_is_missing) {
  auto b = network_builder{};
  for (auto const key : {1, 2, 4, 5}) {
    b.add_node(key, {31.26 + 0.001 * key, 121.5});
  }
  b.add_street(std::array<std::int64_t, 5>{1, 2, 3, 4, 5}, {});
  auto report = build_report{};
  auto const n = b.build({}, &report);
  EXPECT_EQ(report.missing_nodes, 1U);
  EXPECT_EQ(n.stats().streets, 2U);
  EXPECT_EQ(n.stats().islands, 1U);
}

TEST(walk_network_builder, only_junctions_are_kept) {
  // Two ways that continue each other are one street; a change of traits or
  // of the name is a junction.
  auto b = network_builder{};
  for (auto key = 0; key != 7; ++key) {
    b.add_node(key, {31.26 + 0.001 * key, 121.5});
  }
  b.add_street(std::array<std::int64_t, 3>{0, 1, 2}, {}, "a");
  b.add_street(std::array<std::int64_t, 3>{4, 3, 2}, {}, "a");
  b.add_street(std::array<std::int64_t, 2>{4, 5}, {}, "b");
  b.add_street(std::array<std::int64_t, 2>{5, 6}, {.stairs = true}, "b");
  auto const n = b.build({});
  EXPECT_EQ(n.stats().streets, 3U);
  EXPECT_EQ(n.stats().junctions, 4U);
  EXPECT_NEAR(n.stats().length_m, 6 * 111.19, 0.2);
}

TEST(walk_network_builder,
     one_way_streets_drawn_against_each_other_stay_apart) {
  auto b = network_builder{};
  for (auto key = 0; key != 5; ++key) {
    b.add_node(key, {31.26 + 0.001 * key, 121.5});
  }
  auto const one_way = street_traits{.backward = false};
  b.add_street(std::array<std::int64_t, 2>{0, 1}, one_way);
  b.add_street(std::array<std::int64_t, 2>{1, 2}, one_way);  // continues
  b.add_street(std::array<std::int64_t, 2>{4, 2}, one_way);  // against
  auto const n = b.build({});
  EXPECT_EQ(n.stats().streets, 2U);
}

TEST(walk_network_builder, a_ring_keeps_one_junction) {
  auto b = network_builder{};
  b.add_node(1, {31.26, 121.5});
  b.add_node(2, {31.261, 121.5});
  b.add_node(3, {31.261, 121.501});
  b.add_street(std::array<std::int64_t, 4>{1, 2, 3, 1}, {});
  auto const n = std::make_shared<network const>(b.build({}));
  EXPECT_EQ(n->stats().streets, 1U);
  EXPECT_EQ(n->stats().junctions, 1U);
  // Both ways round lead home.
  auto const t = town{n, shipped_profiles()};
  auto const home = t.snap({31.26, 121.5});
  auto const away = std::array{t.snap({31.261, 121.5})};
  EXPECT_NEAR(t.from_one(home, away, 0, seconds{900})[0].time.count(),
              10 * 111.19 / 1.25, 2);
}

TEST(walk_network_builder, building_twice_gives_the_same_bytes) {
  auto const plan = city_plan{.seed = 4, .junctions = 500, .gated_share = 0.2};
  EXPECT_EQ(bytes_of(generated_city(plan)), bytes_of(generated_city(plan)));
}

}  // namespace linli::walk
