#include "osm/street_report.h"

#include <algorithm>
#include <chrono>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace linli::osm {

namespace {

constexpr std::array<char const*, kRefusals> kReasons{
    "kept",
    "no street (buildings, rivers, outlines …)",
    "not built (construction, proposed, given up)",
    "made for motors (motorways, expressways, drive-throughs)",
    "forbidden on foot (foot=no, access=no …)",
    "ferries"};

constexpr std::array<char const*, kRefusals> kKeys{
    "kept", "not_a_street", "not_built", "motor_road", "forbidden", "ferry"};

std::string day(base::instant const at) {
  return at.unix_s == 0
             ? std::string{"date not known"}
             : fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::time_t{at.unix_s}));
}

double percent(double const part, double const whole) {
  return whole == 0 ? 0 : 100 * part / whole;
}

class table {
 public:
  void title(std::string_view const text) {
    fmt::format_to(std::back_inserter(text_), "{}\n", text);
  }

  /// Nothing for a zero: only what happened is worth a line.
  void row(std::string_view const what,
           std::uint64_t const count,
           std::string_view const more = "") {
    if (count != 0) {
      fmt::format_to(std::back_inserter(text_), "  {:>9}  {}{}{}\n", count,
                     what, more.empty() ? "" : "  ", more);
    }
  }

  std::string text() && { return std::move(text_); }

 private:
  std::string text_;
};

void add_kept(table& t, street_report const& r) {
  t.title("Kept");
  auto kinds = std::vector<std::pair<std::string, street_report::kind>>{
      r.by_highway.begin(), r.by_highway.end()};
  std::stable_sort(kinds.begin(), kinds.end(), [](auto& a, auto& b) {
    return a.second.ways > b.second.ways;
  });
  for (auto const& [name, k] : kinds) {
    t.row(name, k.ways,
          k.gated == 0 ? "" : fmt::format("({} behind gates)", k.gated));
  }
  t.row("squares, walked along and across", r.squares,
        fmt::format("({} ways across)", r.square_links));
  t.row("squares with too many entries to link all", r.limited_squares);
  t.row("lifts drawn as one node", r.lift_nodes);
  t.row("ends joined to the street they touch", r.joined_ends);
}

void add_left_out(table& t, street_report const& r) {
  t.title("Left out or changed");
  for (auto i = std::size_t{1}; i != kRefusals; ++i) {
    t.row(kReasons[i], r.refused[i]);
  }
  for (auto const& [name, count] : r.unknown_classes) {
    t.row(fmt::format("of them of the unknown class '{}'", name), count);
  }
  t.row("outside the area asked for", r.outside_ways);
  t.row("positions off the earth", r.bad_nodes);
  t.row("squares whose outline does not close", r.broken_squares);
  t.row("nodes that the file names but does not hold: cut there",
        r.build.missing_nodes);
  t.row("pieces with no length", r.build.dropped_pieces);
  t.row("streets reached only through gates: made gated",
        r.build.pocket_streets);
}

void add_network(table& t, street_report const& r) {
  auto const& n = r.network;
  t.title("Network");
  t.row("junctions", n.junctions);
  t.row("streets between them", n.streets,
        fmt::format("({:.1f} km)", n.length_m / 1000));
  t.row("behind gates", n.gated_streets,
        fmt::format("({:.1f} km, {:.0f} % of the length)",
                    n.gated_length_m / 1000,
                    percent(n.gated_length_m, n.length_m)));
  t.row("stairs", n.stairs);
  t.row("islands not joined to the rest", n.islands,
        fmt::format("({} streets, {:.1f} km)", n.island_streets,
                    n.island_length_m / 1000));
  t.row("basemap tiles", r.basemap_tiles,
        r.is_basemap_current ? "(unchanged)" : "");
}

}  // namespace

std::string to_text(street_report const& r) {
  auto t = table{};
  t.title(fmt::format(
      "Streets from {} ({}{}{})", r.source.name, r.source.attribution,
      r.source.attribution.empty() ? "" : ", ", day(r.source.date)));
  if (r.was_current) {
    t.title("Nothing has changed since the last import: not read again.");
  }
  t.title("Read");
  t.row("nodes", r.nodes);
  t.row("ways", r.ways);
  t.row("relations", r.relations);
  add_kept(t, r);
  add_left_out(t, r);
  add_network(t, r);
  if (!r.doubt.empty()) {
    t.title(r.doubt);
  }
  return std::move(t).text();
}

std::string to_json(street_report const& r) {
  auto kept = nlohmann::json::object();
  for (auto const& [name, k] : r.by_highway) {
    kept[name] = {{"ways", k.ways}, {"gated", k.gated}};
  }
  auto refused = nlohmann::json::object();
  for (auto i = std::size_t{1}; i != kRefusals; ++i) {
    refused[kKeys[i]] = r.refused[i];
  }
  auto const& n = r.network;
  return nlohmann::json{
      {"source", r.source.name},
      {"attribution", r.source.attribution},
      {"date_unix_s", r.source.date.unix_s},
      {"was_current", r.was_current},
      {"read",
       {{"nodes", r.nodes}, {"ways", r.ways}, {"relations", r.relations}}},
      {"kept_ways", r.kept_ways},
      {"by_highway", kept},
      {"refused", refused},
      {"unknown_classes", r.unknown_classes},
      {"squares", r.squares},
      {"square_links", r.square_links},
      {"limited_squares", r.limited_squares},
      {"lift_nodes", r.lift_nodes},
      {"joined_ends", r.joined_ends},
      {"outside_ways", r.outside_ways},
      {"bad_nodes", r.bad_nodes},
      {"broken_squares", r.broken_squares},
      {"doubt", r.doubt},
      {"missing_nodes", r.build.missing_nodes},
      {"dropped_pieces", r.build.dropped_pieces},
      {"pocket_streets", r.build.pocket_streets},
      {"network",
       {{"junctions", n.junctions},
        {"streets", n.streets},
        {"gated_streets", n.gated_streets},
        {"stairs", n.stairs},
        {"islands", n.islands},
        {"island_streets", n.island_streets},
        {"length_m", n.length_m},
        {"gated_length_m", n.gated_length_m},
        {"island_length_m", n.island_length_m}}},
      {"basemap_tiles", r.basemap_tiles}}
      .dump(2);
}

}  // namespace linli::osm
