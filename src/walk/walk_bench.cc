#include <array>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <unistd.h>

#include "base/parallel.h"
#include "base/random.h"
#include "geo/geojson.h"
#include "walk/generated_city.h"
#include "walk/nearest_lanes.h"
#include "walk/reach_counts.h"
#include "walk/street_walks.h"
#include "walk/town.h"

// The rows of circle.md section 5. LINLI_BENCH_NETWORK names a network file;
// without it a generated city of 18,564 junctions stands in. LINLI_BENCH_CITY
// names the file of the rows called million; without it a city is generated.
// Origins are visited round-robin: repeating one lets the processor learn it
// and shows a third of the time.

namespace linli::walk {

namespace {

constexpr auto kLimit = seconds{900};

// No waits: as in the measurements of others that circle.md cites.
std::vector<profile> plain_walker() {
  return {{.name = "plain", .on_flat = pace{1.25}, .on_stairs = pace{1.25}}};
}

/// The network file the variable names, else a generated city.
town load(char const* const variable, std::uint32_t const junctions) {
  auto const* const path = std::getenv(variable);
  auto streets = path == nullptr
                     ? generated_city({.seed = 1, .junctions = junctions})
                     : network::open(path);
  return {std::make_shared<network const>(std::move(streets)), plain_walker()};
}

town const& city() {
  static auto const t = load("LINLI_BENCH_NETWORK", 18564);
  return t;
}

// Where streets merely bend there is no junction: 1 in 10 of the plan's.
town const& million() {
  static auto const t = load("LINLI_BENCH_CITY", 1108809);
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

/// All 30 categories for every junction, two threads.
template <std::size_t K>
void nearest_30_categories_million(benchmark::State& state) {
  auto const& t = million();
  auto const g = make_graph(t.streets()->arrays(), t.profiles()[0]);
  auto rng = base::random{7};
  auto const junctions =
      static_cast<std::uint32_t>(t.streets()->arrays().junctions.size());
  auto seeds = std::vector<std::vector<service_seed>>(30);
  for (auto& category : seeds) {
    for (auto i = 0U; i != 1500; ++i) {
      category.push_back({rng.below(junctions), 0, i});
    }
  }
  auto searches = std::vector<lanes_nearest<K>>(2);
  for (auto _ : state) {
    base::parallel_for(2, 2, [&](std::size_t const i, std::size_t) {
      searches[i].start(junctions, to_limit(seconds{3600}));
      for (auto lane = std::size_t{0}; lane != 15; ++lane) {
        for (auto const& s : seeds[15 * i + lane]) {
          searches[i].add(lane, s);
        }
      }
      searches[i].run(g.backward().main);
    });
  }
}
BENCHMARK(nearest_30_categories_million<1>)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(nearest_30_categories_million<2>)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void matrix(benchmark::State& state, seconds const limit) {
  auto const& t = city();
  auto const to = places(t, 20);
  round_robin(state, t, [&](geo::latlng const at) {
    auto const from = std::array{t.snap(at)};
    benchmark::DoNotOptimize(t.matrix(from, t.snap(to), 0, limit));
  });
}

void matrix_1_x_20(benchmark::State& state) {
  matrix(state, kLimit);
}
BENCHMARK(matrix_1_x_20)->Unit(benchmark::kMicrosecond);

/// As a table service answers it: however far they are.
void matrix_1_x_20_anywhere(benchmark::State& state) {
  matrix(state, seconds{24 * 3600});
}
BENCHMARK(matrix_1_x_20_anywhere)->Unit(benchmark::kMicrosecond);

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
