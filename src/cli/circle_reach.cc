#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <memory>

#include "base/parallel.h"
#include "circle/circle_index.h"
#include "cli/answer.h"
#include "cli/circle_points.h"
#include "cli/circle_verbs.h"
#include "geo/polygon.h"

/// linli circle reach and isochrone: from a point, as far as one can walk.
namespace linli::cli {

namespace {

double length_m(std::vector<geo::latlng> const& line) {
  auto sum = 0.0;
  for (auto i = std::size_t{1}; i < line.size(); ++i) {
    sum += geo::distance(line[i - 1], line[i]).value;
  }
  return sum;
}

std::string street_name(loaded_district const& d, std::uint32_t const street) {
  return std::string{d.town->streets()->name(street)};
}

/// One line a point: how much is reached within each limit.
answer reach_table(loaded_district const& d,
                   std::span<named_point const> from,
                   std::span<walk::position const> at,
                   std::size_t const profile,
                   std::span<int const> minutes) {
  auto out = answer{};
  out.columns = {{"from"},         {"minutes"},      {"junctions"},
                 {"street_km", 2}, {"residents", 0}, {"services"}};
  auto const& s = *d.places;
  auto people = std::vector<walk::position>{};
  for (auto const& r : s.residents) {
    people.push_back(d.town->snap(r.at));
  }
  auto services = std::vector<walk::position>{};
  for (auto const& p : s.services) {
    services.push_back(d.town->snap(p.at));
  }
  for (auto i = std::size_t{0}; i != from.size(); ++i) {
    for (auto const m : minutes) {
      auto const limit = seconds{60 * m};
      auto const found = d.town->reach(at[i], profile, limit);
      auto km = 0.0;
      for (auto const& stretch : found.stretches) {
        km += length_m(stretch.shape) / 1000;
      }
      auto residents = 0.0;
      auto const walks = d.town->from_one(at[i], people, profile, limit);
      for (auto j = std::size_t{0}; j != walks.size(); ++j) {
        residents +=
            walks[j].time != walk::kUnreached ? s.residents[j].residents : 0;
      }
      auto const to_services =
          d.town->from_one(at[i], services, profile, limit);
      auto const n = std::ranges::count_if(to_services, [](auto const& t) {
        return t.time != walk::kUnreached;
      });
      auto const is_known = !d.town->is_estimate();
      out.rows.push_back(
          {{from[i].id, 1.0 * m,
            is_known ? cell{1.0 * static_cast<double>(found.junctions.size())}
                     : cell{},
            is_known ? cell{km} : cell{}, residents, static_cast<double>(n)}});
    }
  }
  return out;
}

/// Every junction with its seconds or, where there are no streets, every
/// resident point.
answer reach_csv(loaded_district const& d,
                 std::span<named_point const> from,
                 std::span<walk::position const> at,
                 std::size_t const profile,
                 seconds const limit) {
  auto out = answer{};
  out.columns = {{"from"}, {"lat", 7}, {"lng", 7}, {"seconds", 1}};
  auto people = std::vector<walk::position>{};
  if (d.town->is_estimate()) {
    for (auto const& r : d.places->residents) {
      people.push_back(d.town->snap(r.at));
    }
    out.notes.emplace_back(
        "Without streets there are no junctions: these are the points where "
        "residents live.");
  }
  for (auto i = std::size_t{0}; i != from.size(); ++i) {
    for (auto const& j : d.town->reach(at[i], profile, limit).junctions) {
      out.rows.push_back(
          {{from[i].id, j.at.lat, j.at.lng, in_seconds(j.time)}});
    }
    auto const walks = d.town->from_one(at[i], people, profile, limit);
    for (auto j = std::size_t{0}; j != walks.size(); ++j) {
      if (walks[j].time != walk::kUnreached) {
        out.rows.push_back({{from[i].id, people[j].at.lat, people[j].at.lng,
                             in_seconds(walks[j].time)}});
      }
    }
  }
  return out;
}

/// Every stretch of street with the seconds at its two ends.
answer reach_geojson(loaded_district const& d,
                     std::span<named_point const> from,
                     std::span<walk::position const> at,
                     std::size_t const profile,
                     seconds const limit) {
  if (d.town->is_estimate()) {
    auto out = reach_csv(d, from, at, profile, limit);
    for (auto& row : out.rows) {
      row.geometry = to_geojson(geo::latlng{std::get<double>(row.cells[1]),
                                            std::get<double>(row.cells[2])});
    }
    return out;
  }
  auto out = answer{};
  out.columns = {
      {"from"}, {"street"}, {"seconds_first", 1}, {"seconds_last", 1}};
  for (auto i = std::size_t{0}; i != from.size(); ++i) {
    for (auto const& s : d.town->reach(at[i], profile, limit).stretches) {
      out.rows.push_back(
          {{from[i].id, street_name(d, s.street), in_seconds(s.time_at_first),
            in_seconds(s.time_at_last)},
           to_geojson(s.shape)});
    }
  }
  return out;
}

void run_reach(context const& ctx, circle_options const& o) {
  auto const asked = read_asked_walks(ctx, o);
  auto const& [format, minutes, d, profile] = asked;
  auto notes = std::vector<std::string>{};
  auto const [from, at] = read_snapped_points(o.from, o, d, "points", notes);
  auto out = format == answer_format::table
                 ? reach_table(d, from, at, profile, minutes)
             : format == answer_format::csv
                 ? reach_csv(d, from, at, profile, asked.longest())
                 : reach_geojson(d, from, at, profile, asked.longest());
  out.is_estimate = d.town->is_estimate();
  out.notes.insert(out.notes.end(), notes.begin(), notes.end());
  write_answer(out, format, o.out);
}

double area_km2(geo::multipolygon const& area) {
  return geo::area_m2(area) / 1e6;
}

void run_isochrone(context const& ctx, circle_options const& o) {
  auto const asked = read_asked_walks(ctx, o);
  auto const& minutes = asked.minutes;
  auto const& d = asked.district;
  auto out = answer{};
  auto const origins = read_snapped_points(o.from, o, d, "points", out.notes);
  auto const& from = origins.points;
  auto limits = std::vector<seconds>{};
  for (auto const m : minutes) {
    limits.emplace_back(60 * m);
  }
  auto bands = std::vector<std::vector<walk::band>>(from.size());
  base::parallel_for(from.size(), 0, [&](std::size_t const i, std::size_t) {
    bands[i] = d.town->isochrone(origins.at[i], asked.profile, limits);
  });
  out.columns = {
      {"from"}, {"minutes"}, {"area_km2", 3}, {"polygons"}, {"holes"}};
  for (auto i = std::size_t{0}; i != from.size(); ++i) {
    for (auto b = std::size_t{0}; b != bands[i].size(); ++b) {
      auto const& area = bands[i][b].area;
      auto holes = std::size_t{0};
      for (auto const& p : area) {
        holes += p.holes.size();
      }
      out.rows.push_back(
          {{from[i].id, 1.0 * minutes[b], area_km2(area),
            static_cast<double>(area.size()), static_cast<double>(holes)},
           to_geojson(area)});
    }
  }
  out.is_estimate = d.town->is_estimate();
  write_answer(out, asked.format, o.out);
}

}  // namespace

void add_circle_reach(CLI::App& circle, context const& ctx) {
  auto& verb = *circle.add_subcommand(
      "reach",
      "What can be walked to from each point. Table: junctions, streets, "
      "residents and services within each limit. CSV: seconds to every "
      "junction within the largest. GeoJSON: every stretch of street with the "
      "seconds at its two ends.");
  auto const o = std::make_shared<circle_options>();
  add_circle_options(verb, *o, "15");
  add_points(verb, "--from", o->from, "Where the walks begin");
  verb.callback([&ctx, o] { run_reach(ctx, *o); });
}

void add_circle_isochrone(CLI::App& circle, context const& ctx) {
  auto& verb = *circle.add_subcommand(
      "isochrone",
      "The area within some minutes of each point, with holes, true to the "
      "streets to 25 m. GeoJSON has the polygons, table and CSV their sizes.");
  auto const o = std::make_shared<circle_options>();
  add_circle_options(verb, *o, "5,10,15");
  add_points(verb, "--from", o->from, "Where the walks begin");
  verb.callback([&ctx, o] { run_isochrone(ctx, *o); });
}

}  // namespace linli::cli
