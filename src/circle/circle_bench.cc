#include <array>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "base/random.h"
#include "circle/circle_index.h"
#include "circle/coverage.h"
#include "circle/standard.h"
#include "circle/what_if.h"
#include "places/places_store.h"
#include "store/database.h"
#include "walk/generated_city.h"
#include "walk/network.h"

// Coverage of a whole district, and what changes when a pin is moved. The rows
// called demo need LINLI_BENCH_DATA, a data folder with the demonstration
// district of Porto Alegre (demo/load); those called million use the network
// file LINLI_BENCH_CITY names, else a generated city.

namespace linli::circle {

namespace {

constexpr auto kDemoDistrict = "4314902";
constexpr auto kDemoStandard = "gb50180-2018";

// A great city: 5 junctions for each resident point, 30 kinds of services and
// 1,500 of each.
constexpr auto kCategories = 30U;
constexpr auto kJunctionsPerHome = 5U;
constexpr auto kJunctionsPerService = 667U;

/// A district, the standard it is held against, and how it stands to it.
struct scene {
  std::shared_ptr<circle_index const> index;
  standard by;
  coverage now;
};

scene make_scene(places::snapshot places,
                 walk::network streets,
                 standard const& by) {
  auto town = std::make_shared<walk::town const>(
      std::make_shared<walk::network const>(std::move(streets)),
      walk::shipped_profiles());
  auto index = make_index(
      std::make_shared<places::snapshot const>(std::move(places)), town);
  auto now = coverage_of(*index, by, {.standard = by.key});
  return {std::move(index), by, std::move(now)};
}

/// Null without LINLI_BENCH_DATA.
scene const* demo() {
  static auto const made = [] {
    auto const* const data = std::getenv("LINLI_BENCH_DATA");
    if (data == nullptr) {
      return std::unique_ptr<scene const>{};
    }
    auto const folder = std::filesystem::path{data} / kDemoDistrict;
    auto const db = store::database::open(folder / "linli.db", {.readers = 1});
    return std::make_unique<scene const>(make_scene(
        db->read([](store::reader& r) { return places::load_snapshot(r); }),
        walk::network::open(folder / "streets.linli"),
        find_standard(load_standards(), kDemoStandard)));
  }();
  return made.get();
}

walk::network city() {
  auto const* const path = std::getenv("LINLI_BENCH_CITY");
  return path == nullptr
             ? walk::generated_city({.seed = 1, .junctions = 1108809})
             : walk::network::open(path);
}

std::string kind(std::uint32_t const i) {
  return fmt::format("kind{:02}", i);
}

geo::latlng beside_a_junction(walk::network const& streets, base::random& rng) {
  auto const& junctions = streets.arrays().junctions;
  auto const p = walk::to_latlng(
      junctions[rng.below(static_cast<std::uint32_t>(junctions.size()))]);
  auto const north = 2e-4 * rng.real();
  return {p.lat + north, p.lng + 2e-4 * rng.real()};
}

places::snapshot scattered_places(walk::network const& streets) {
  auto rng = base::random{11};
  auto const junctions = streets.stats().junctions;
  auto s = places::snapshot{};
  s.code = "city";
  s.version = 1;
  s.areas.push_back({.code = "city",
                     .parent = {},
                     .kind = places::level::district,
                     .name = {},
                     .boundary = {},
                     .label_at = {}});
  for (auto i = 0U; i != junctions / kJunctionsPerHome; ++i) {
    s.residents.push_back({.at = beside_a_junction(streets, rng),
                           .residents = 1.0 + rng.below(100),
                           .aged_60_up = {},
                           .aged_0_14 = {},
                           .area = "city"});
  }
  for (auto i = 0U; i != junctions / kJunctionsPerService * kCategories; ++i) {
    auto p = places::service_point{};
    p.id.value = i + 1;
    p.category = kind(i % kCategories);
    p.at = beside_a_junction(streets, rng);
    s.services.push_back(std::move(p));
  }
  return s;
}

/// 300, 500 and 1,000 m, as GB 50180 has them, over 30 kinds.
standard thirty_duties() {
  auto by =
      standard{.key = "thirty", .title = {}, .edition = "1", .duties = {}};
  constexpr auto kLimits = std::array{300.0, 500.0, 1000.0};
  constexpr auto kTiers = std::array{5, 10, 15};
  for (auto i = 0U; i != kCategories; ++i) {
    auto d = duty{};
    d.category = kind(i);
    d.counts = {d.category};
    d.limit = meters{kLimits[i % kLimits.size()]};
    d.tier_min = kTiers[i % kTiers.size()];
    by.duties.push_back(std::move(d));
  }
  return by;
}

scene const* million() {
  static auto const made = [] {
    auto streets = city();
    auto places = scattered_places(streets);
    return make_scene(std::move(places), std::move(streets), thirty_duties());
  }();
  return &made;
}

bool is_there(benchmark::State& state, scene const* const s) {
  if (s == nullptr) {
    state.SkipWithError("LINLI_BENCH_DATA is not set");
  }
  return s != nullptr;
}

/// One answer to a pin that stands somewhere else each time.
void move_a_pin(benchmark::State& state, scene const* const s) {
  if (!is_there(state, s)) {
    return;
  }
  auto rng = base::random{5};
  auto pins = std::vector<opening>{};
  for (auto i = std::size_t{0}; i != 997; ++i) {
    pins.push_back({beside_a_junction(*s->index->town->streets(), rng),
                    s->by.duties[i % s->by.duties.size()].category});
  }
  auto i = std::size_t{0};
  auto gained = 0.0;
  for (auto _ : state) {
    auto const a = what_if(*s->index, s->by, s->now, pins[i++ % pins.size()]);
    gained += a.covered_after - a.covered_before;
  }
  state.counters["gained"] =
      benchmark::Counter(gained, benchmark::Counter::kAvgIterations);
}

void cover(benchmark::State& state,
           scene const* const s,
           std::size_t const threads) {
  if (!is_there(state, s)) {
    return;
  }
  auto c = coverage{};
  for (auto _ : state) {
    c = coverage_of(*s->index, s->by, {.standard = s->by.key}, threads);
  }
  state.counters["resident_points"] =
      static_cast<double>(s->index->places->residents.size());
  state.counters["services"] =
      static_cast<double>(s->index->places->services.size());
  state.counters["duties"] = static_cast<double>(s->by.duties.size());
  state.counters["compliant_share"] = c.district.compliant_share;
}

void what_if_demo(benchmark::State& state) {
  move_a_pin(state, demo());
}
BENCHMARK(what_if_demo)->Unit(benchmark::kMillisecond);

void what_if_million(benchmark::State& state) {
  move_a_pin(state, million());
}
BENCHMARK(what_if_million)->Unit(benchmark::kMillisecond);

void coverage_demo(benchmark::State& state) {
  cover(state, demo(), 2);
}
BENCHMARK(coverage_demo)->Unit(benchmark::kMillisecond)->UseRealTime();

void coverage_million(benchmark::State& state) {
  cover(state, million(), 2);
}
BENCHMARK(coverage_million)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1);

}  // namespace

}  // namespace linli::circle
