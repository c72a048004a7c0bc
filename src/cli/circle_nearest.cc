#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

#include "base/error.h"
#include "base/parallel.h"
#include "circle/coverage.h"
#include "cli/answer.h"
#include "cli/circle_points.h"
#include "cli/circle_verbs.h"

/// linli circle nearest and matrix: from many points to many.
namespace linli::cli {

namespace {

struct nearest_options : circle_options {
  std::vector<std::string> categories;
  std::size_t k{1};
};

struct matrix_options : circle_options {
  std::vector<std::string> to;
};

// An answer is put together in memory, some hundred bytes a row.
constexpr auto kMostRows = std::size_t{20'000'000};

/// The asked categories, or all that any service has.
std::vector<std::string> wanted_categories(places::snapshot const& s,
                                           std::vector<std::string> const& o) {
  for (auto const& key : o) {
    ensure(std::ranges::any_of(s.categories,
                               [&](auto const& c) { return c.key == key; }),
           fault::invalid, "cli.bad_option",
           fmt::format("There is no category {}.", key));
  }
  if (!o.empty()) {
    return o;
  }
  auto all = std::vector<std::string>{};
  for (auto const& c : s.categories) {
    if (std::ranges::any_of(
            s.services, [&](auto const& p) { return p.category == c.key; })) {
      all.push_back(c.key);
    }
  }
  return all;
}

/// Services of one category that this walker can use at that minute.
std::vector<std::uint32_t> usable_services(
    loaded_district const& d,
    std::string const& category,
    std::size_t const profile,
    std::optional<places::week_minute> const at) {
  auto const& s = *d.places;
  auto const on_wheels = circle::needs_step_free(d.town->profiles()[profile]);
  auto out = std::vector<std::uint32_t>{};
  for (auto i = std::uint32_t{0}; i != s.services.size(); ++i) {
    auto const& p = s.services[i];
    if (p.category == category &&
        (!on_wheels || p.access != places::step_free::no) &&
        (!at ||
         places::openness_at(p.hours, *at) != places::openness::closed)) {
      out.push_back(i);
    }
  }
  return out;
}

struct nearest_rows {
  std::vector<std::uint32_t> services;
  std::vector<walk::nearest_hit> hits;
};

void append_rows(answer& out,
                 loaded_district const& d,
                 std::span<named_point const> from,
                 std::string const& category,
                 nearest_rows const& found,
                 std::size_t const k,
                 bool const is_drawn) {
  for (auto i = std::size_t{0}; i != from.size(); ++i) {
    for (auto rank = std::size_t{0}; rank != k; ++rank) {
      auto const& hit = found.hits[i * k + rank];
      auto const geometry = is_drawn ? to_geojson(from[i].at) : std::string{};
      if (hit.time == walk::kUnreached) {
        if (rank == 0) {
          out.rows.push_back({{from[i].id, category, cell{}, cell{}, cell{},
                               from[i].at.lat, from[i].at.lng},
                              geometry});
        }
        break;
      }
      auto const& p = d.places->services[found.services[hit.service]];
      out.rows.push_back({{from[i].id, category, static_cast<double>(rank + 1),
                           places::best(p.name), in_seconds(hit.time),
                           from[i].at.lat, from[i].at.lng},
                          geometry});
    }
  }
}

void ensure_fits(std::size_t const from, std::size_t const each) {
  ensure(from <= kMostRows / each, fault::invalid, "cli.bad_option",
         fmt::format("{} x {} rows are too many for one answer; the most is "
                     "{}. Ask in parts.",
                     from, each, kMostRows));
}

void run_nearest(context const& ctx, nearest_options const& o) {
  auto const at_minute = parse_at(o.at);
  auto const asked = read_asked_walks(ctx, o);
  auto const& d = asked.district;
  auto const categories = wanted_categories(*d.places, o.categories);
  ensure(!categories.empty(), fault::invalid, "cli.no_points",
         "The district has no services yet. Import them first: linli import "
         "services.");
  auto out = answer{};
  auto const from = read_snapped_points(o.from, o, d, "points", out.notes);
  ensure_fits(from.points.size(), categories.size() * o.k);
  auto found = std::vector<nearest_rows>(categories.size());
  base::parallel_for(
      categories.size(), 0, [&](std::size_t const c, std::size_t) {
        auto& one = found[c];
        one.services =
            usable_services(d, categories[c], asked.profile, at_minute);
        auto places = std::vector<walk::position>{};
        for (auto const s : one.services) {
          places.push_back(d.town->snap(d.places->services[s].at));
        }
        one.hits = d.town->nearest(places, from.at, asked.profile, o.k,
                                   asked.longest());
      });
  out.columns = {{"from"},       {"category"}, {"rank"},  {"service"},
                 {"seconds", 1}, {"lat", 6},   {"lng", 6}};
  for (auto c = std::size_t{0}; c != categories.size(); ++c) {
    append_rows(out, d, from.points, categories[c], found[c], o.k,
                asked.format == answer_format::geojson);
  }
  out.is_estimate = d.town->is_estimate();
  write_answer(out, asked.format, o.out);
}

/// A square table to read, as long as it fits a screen's width.
answer as_square(answer const& pairs,
                 std::span<named_point const> from,
                 std::span<named_point const> to) {
  auto out = answer{};
  out.columns.push_back({"seconds"});
  for (auto const& p : to) {
    out.columns.push_back({p.id});
  }
  for (auto i = std::size_t{0}; i != from.size(); ++i) {
    auto& row = out.rows.emplace_back();
    row.cells.emplace_back(from[i].id);
    for (auto j = std::size_t{0}; j != to.size(); ++j) {
      row.cells.push_back(pairs.rows[i * to.size() + j].cells[2]);
    }
  }
  out.notes = pairs.notes;
  return out;
}

void run_matrix(context const& ctx, matrix_options const& o) {
  auto const asked = read_asked_walks(ctx, o);
  auto const& [format, minutes, d, profile] = asked;
  auto out = answer{};
  auto const [from, from_at] =
      read_snapped_points(o.from, o, d, "origins", out.notes);
  auto const [to, to_at] =
      read_snapped_points(o.to, o, d, "destinations", out.notes);
  ensure_fits(from.size(), to.size());
  auto const times = d.town->matrix(from_at, to_at, profile, asked.longest());
  out.columns = {{"from"}, {"to"}, {"seconds", 1}};
  for (auto i = std::size_t{0}; i != from.size(); ++i) {
    for (auto j = std::size_t{0}; j != to.size(); ++j) {
      auto const t = times[i * to.size() + j];
      auto& row = out.rows.emplace_back();
      row.cells = {from[i].id, to[j].id,
                   t == walk::kUnreached ? cell{} : cell{in_seconds(t)}};
      if (format == answer_format::geojson) {
        row.geometry = to_geojson({from[i].at, to[j].at});
      }
    }
  }
  constexpr auto kWidest = std::size_t{10};
  if (format == answer_format::table && to.size() <= kWidest) {
    out = as_square(out, from, to);
  }
  out.is_estimate = d.town->is_estimate();
  write_answer(out, format, o.out);
}

}  // namespace

void add_circle_nearest(CLI::App& circle, context const& ctx) {
  auto& verb = *circle.add_subcommand(
      "nearest",
      "For each point the nearest services of each category, on foot. "
      "`--from junctions` and `--from residents` ask for all of the district "
      "at once. A category without one within --minutes has an empty row.");
  auto const o = std::make_shared<nearest_options>();
  add_circle_options(verb, *o, "60");
  add_points(verb, "--from", o->from, "Where the walks begin");
  verb.add_option("--category", o->categories,
                  "Only these categories; without it all there are")
      ->type_name("KEY");
  verb.add_option("-k,--count", o->k, "How many of each")
      ->capture_default_str()
      ->check(CLI::Range(1, 100));
  verb.add_option("--at", o->at,
                  "Only what is open then (or of unknown hours), e.g. \"Tue "
                  "09:30\"")
      ->type_name("DAY HH:MM");
  verb.callback([&ctx, o] { run_nearest(ctx, *o); });
}

void add_circle_matrix(CLI::App& circle, context const& ctx) {
  auto& verb = *circle.add_subcommand(
      "matrix",
      "Seconds on foot from each of some points to each of others; "
      "empty beyond --minutes.");
  auto const o = std::make_shared<matrix_options>();
  add_circle_options(verb, *o, "60");
  add_points(verb, "--from", o->from, "Where the walks begin");
  add_points(verb, "--to", o->to, "Where they end");
  verb.callback([&ctx, o] { run_matrix(ctx, *o); });
}

}  // namespace linli::cli
