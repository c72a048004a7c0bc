#include <array>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <unistd.h>

#include "base/random.h"
#include "geo/geojson.h"
#include "walk/generated_city.h"
#include "walk/reach_counts.h"
#include "walk/street_walks.h"
#include "walk/town.h"

// The rows of circle.md section 5. LINLI_BENCH_NETWORK names a network file;
// without it a generated city of 18,564 junctions stands in. The rows called
// million always use a generated city. Origins are visited round-robin:
// repeating one lets the processor learn it and shows a third of the time.

namespace linli::walk {

namespace {

constexpr auto kLimit = seconds{900};

// No waits: as in the measurements of others that circle.md cites.
std::vector<profile> plain_walker() {
  return {{.name = "plain", .on_flat = pace{1.25}, .on_stairs = pace{1.25}}};
}

std::shared_ptr<network const> load() {
  if (auto const* const path = std::getenv("LINLI_BENCH_NETWORK");
      path != nullptr) {
    return std::make_shared<network const>(network::open(path));
  }
  return std::make_shared<network const>(
      generated_city({.seed = 1, .junctions = 18564}));
}

town const& city() {
  static auto const t = town{load(), plain_walker()};
  return t;
}

town const& million() {
  static auto const t = town{std::make_shared<network const>(generated_city(
                                 {.seed = 1, .junctions = 1000000})),
                             plain_walker()};
  return t;
}

/// Places beside junctions picked evenly over the network.
std::vector<geo::latlng> places(town const& t, std::size_t const n) {
  auto const& junctions = t.streets()->arrays().junctions;
  auto rng = base::random{42};
  auto all = std::vector<geo::latlng>{};
  for (auto i = std::size_t{0}; i != n; ++i) {
    auto const p = to_latlng(
        junctions[rng.below(static_cast<std::uint32_t>(junctions.size()))]);
    all.push_back({p.lat + 1e-4 * rng.real(), p.lng + 1e-4 * rng.real()});
  }
  return all;
}

template <typename Fn>
void round_robin(benchmark::State& state, town const& t, Fn&& fn) {
  auto const all = places(t, 997);
  fn(all[0]);  // graphs are made on first use
  auto i = std::size_t{0};
  for (auto _ : state) {
    fn(all[i++ % all.size()]);
  }
}

void circle(benchmark::State& state, std::span<seconds const> const limits) {
  auto const& t = city();
  auto json = std::string{};
  round_robin(state, t, [&](geo::latlng const at) {
    json.clear();
    for (auto const& b : t.isochrone(t.snap(at), 0, limits)) {
      geo::append_geojson(b.area, json);
    }
    benchmark::DoNotOptimize(json);
  });
  state.counters["bytes"] = static_cast<double>(json.size());
}

void one_circle(benchmark::State& state) {
  circle(state, std::array{kLimit});
}
BENCHMARK(one_circle)->Unit(benchmark::kMicrosecond);

void three_circles(benchmark::State& state) {
  circle(state, std::array{seconds{300}, seconds{600}, kLimit});
}
BENCHMARK(three_circles)->Unit(benchmark::kMicrosecond);

void snap(benchmark::State& state) {
  auto const& t = city();
  round_robin(state, t, [&](geo::latlng const at) {
    benchmark::DoNotOptimize(t.snap(at));
  });
}
BENCHMARK(snap);

void search_alone(benchmark::State& state, town const& t) {
  auto const g = make_graph(t.streets()->arrays(), t.profiles()[0]);
  auto rng = base::random{42};
  auto origins = std::vector<std::uint32_t>(997);
  for (auto& o : origins) {
    o = rng.below(
        static_cast<std::uint32_t>(t.streets()->arrays().junctions.size()));
  }
  auto s = search{};
  auto reached = std::size_t{0};
  auto i = std::size_t{0};
  for (auto _ : state) {
    auto const from = std::array{seed{origins[i++ % origins.size()], 0}};
    s.run(g.ahead.main, from, to_limit(kLimit));
    reached += s.reached().size();
  }
  state.counters["reached"] = benchmark::Counter(
      static_cast<double>(reached), benchmark::Counter::kAvgIterations);
}

void search_city(benchmark::State& state) {
  search_alone(state, city());
}
BENCHMARK(search_city)->Unit(benchmark::kMicrosecond);

void search_million(benchmark::State& state) {
  search_alone(state, million());
}
BENCHMARK(search_million)->Unit(benchmark::kMicrosecond);

void nearest_of(benchmark::State& state, town const& t, std::size_t const n) {
  auto const g = make_graph(t.streets()->arrays(), t.profiles()[0]);
  auto rng = base::random{7};
  auto seeds = std::vector<service_seed>{};
  for (auto i = std::uint32_t{0}; i != n; ++i) {
    seeds.push_back({rng.below(static_cast<std::uint32_t>(
                         t.streets()->arrays().junctions.size())),
                     0, i});
  }
  auto s = nearest_search{};
  for (auto _ : state) {
    s.run(g.backward().main, seeds, 1, 1000000);
    benchmark::DoNotOptimize(s.at(0));
  }
  state.counters["reached"] = static_cast<double>(s.reached().size());
}

void nearest_of_20(benchmark::State& state) {
  nearest_of(state, city(), 20);
}
BENCHMARK(nearest_of_20)->Unit(benchmark::kMicrosecond);

void count_from_all(benchmark::State& state,
                    town const& t,
                    std::size_t const threads) {
  auto const g = make_graph(t.streets()->arrays(), t.profiles()[0]);
  auto const ones =
      std::vector<std::uint32_t>(t.streets()->arrays().junctions.size(), 1);
  auto counts = std::vector<std::uint32_t>{};
  for (auto _ : state) {
    counts = reach_counts(g.ahead, ones, to_limit(kLimit), threads);
  }
  auto sum = 0.0;
  for (auto const c : counts) {
    sum += c;
  }
  state.counters["mean"] = sum / static_cast<double>(counts.size());
}

void all_junctions_one_thread(benchmark::State& state) {
  count_from_all(state, city(), 1);
}
BENCHMARK(all_junctions_one_thread)->Unit(benchmark::kMillisecond);

void all_junctions_two_threads(benchmark::State& state) {
  count_from_all(state, city(), 2);
}
BENCHMARK(all_junctions_two_threads)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void all_junctions_million(benchmark::State& state) {
  count_from_all(state, million(), 2);
}
BENCHMARK(all_junctions_million)
    ->Unit(benchmark::kSecond)
    ->UseRealTime()
    ->Iterations(1);

/// One of 30 categories; a million people have some 1,500 points of each.
void nearest_category_million(benchmark::State& state) {
  nearest_of(state, million(), 1500);
}
BENCHMARK(nearest_category_million)->Unit(benchmark::kMillisecond);

void matrix_1_x_20(benchmark::State& state) {
  auto const& t = city();
  auto const to = places(t, 20);
  round_robin(state, t, [&](geo::latlng const at) {
    auto const from = std::array{t.snap(at)};
    benchmark::DoNotOptimize(t.matrix(from, t.snap(to), 0, kLimit));
  });
}
BENCHMARK(matrix_1_x_20)->Unit(benchmark::kMicrosecond);

void open_million(benchmark::State& state) {
  auto const path = std::filesystem::temp_directory_path() /
                    ("linli-bench-" + std::to_string(::getpid()));
  million().streets()->save(path);
  for (auto _ : state) {
    benchmark::DoNotOptimize(network::open(path));
  }
  state.counters["bytes_a_street"] =
      static_cast<double>(std::filesystem::file_size(path)) /
      million().streets()->stats().streets;
  std::filesystem::remove(path);
}
BENCHMARK(open_million)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace linli::walk
