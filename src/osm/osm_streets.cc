#include "osm/osm_streets.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/error.h"
#include "osm/foot_rules.h"
#include "osm/lift_nodes.h"
#include "osm/osm_file.h"
#include "osm/squares.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;

/// A multipolygon relation that is a plaza; its rings are read in a second
/// pass, because members come before it in the file.
struct relation_square {
  square drawn;
  std::vector<std::int64_t> outer;  // way ids
  std::vector<std::int64_t> inner;
};

bool is_said(walk::node_traits const& t) {
  return t.crossing || t.signals || t.kerb || t.closed || t.gated;
}

class street_reader {
 public:
  street_reader(std::optional<geo::box> const& within, street_report& report)
      : report_{report} {
    if (within) {
      south_west_ = walk::to_e7({within->south, within->west});
      north_east_ = walk::to_e7({within->north, within->east});
    }
  }

  osm_sink first_pass() {
    return {.on_node = [this](auto const& n) { take(n); },
            .on_way = [this](auto const& w) { take(w); },
            .on_relation = [this](auto const& r) { take(r); }};
  }

  bool needs_second_pass() const { return !members_.empty(); }

  osm_sink second_pass() {
    return {.on_way = [this](auto const& w) {
      if (auto const at = members_.find(w.id); at != members_.end()) {
        at->second.assign(w.nodes.begin(), w.nodes.end());
      }
    }};
  }

  void start_file(bool const is_one_of_several) {
    is_one_of_several_ = is_one_of_several;
  }

  street_map finish(bool const across_squares) {
    for (auto& r : relations_) {
      auto s = std::move(r.drawn);
      add_rings(r.outer, s);
      add_rings(r.inner, s);
      if (!s.rings.empty()) {
        map_.squares.push_back(std::move(s));
      }
    }
    map_.sort_nodes();
    drop_repeated_nodes();
    cross_squares(map_, across_squares, report_);
    split_lift_nodes(map_, report_);
    return std::move(map_);
  }

 private:
  void take(osm_node const& n) {
    if (n.at.lat < south_west_.lat || n.at.lat > north_east_.lat ||
        n.at.lng < south_west_.lng || n.at.lng > north_east_.lng) {
      return;
    }
    map_.nodes.push_back({.key = n.id, .at = n.at});
    if (n.tags.empty()) {
      return;
    }
    if (auto const traits = read_node(n.tags); is_said(traits)) {
      map_.node_traits.emplace_back(n.id, traits);
    }
    if (is_lift_node(n.tags)) {
      map_.lift_nodes.push_back(n.id);
    }
  }

  void take(osm_way const& w) {
    if (w.tags.empty()) {
      return;
    }
    auto const read = read_street(w.tags);
    ++report_.refused[static_cast<std::size_t>(read.why)];
    if (read.why != refusal::none || w.nodes.size() < 2 ||
        (is_one_of_several_ && !ways_seen_.insert(w.id).second)) {
      return;
    }
    count(w.tags, read);
    auto const name = map_.number_of(value_of(w.tags, "name"));
    auto const is_closed =
        w.nodes.size() > 3 && w.nodes.front() == w.nodes.back();
    if (is_closed && (read.is_area || read.traits.lift)) {
      map_.squares.push_back({.traits = read.traits,
                              .name = name,
                              .rings = {{w.nodes.begin(), w.nodes.end()}}});
      return;
    }
    map_.add_way(w.nodes, read.traits, name, floor_of(w.tags));
  }

  void take(osm_relation const& r) {
    if (value_of(r.tags, "type") != "multipolygon") {
      return;
    }
    auto const read = read_street(r.tags);
    if (read.why != refusal::none ||
        (is_one_of_several_ && !relations_seen_.insert(r.id).second)) {
      return;
    }
    auto s = relation_square{
        .drawn = {.traits = read.traits,
                  .name = map_.number_of(value_of(r.tags, "name")),
                  .rings = {}},
        .outer = {},
        .inner = {}};
    for (auto const& m : r.members) {
      if (m.type == osm_type::way) {
        (m.role == "inner" ? s.inner : s.outer).push_back(m.id);
        members_.try_emplace(m.id);
      }
    }
    count(r.tags, read);
    relations_.push_back(std::move(s));
  }

  /// level=* is the floor indoors, layer=* the order of bridges outside.
  std::uint32_t floor_of(tags const t) {
    auto const level = value_of(t, "level");
    return map_.number_of(level.empty() ? value_of(t, "layer") : level);
  }

  void count(tags const t, street_reading const& read) {
    auto const highway = value_of(t, "highway");
    if (highway != counted_highway_ || counted_ == nullptr) {
      counted_highway_ = highway.empty() ? "platform" : std::string{highway};
      counted_ = &report_.by_highway[counted_highway_];
    }
    ++report_.kept_ways;
    ++counted_->ways;
    counted_->gated += read.traits.gated ? 1 : 0;
  }

  void add_rings(std::vector<std::int64_t> const& ways, square& s) {
    auto pieces = std::vector<std::vector<std::int64_t>>{};
    for (auto const id : ways) {
      pieces.push_back(members_[id]);
    }
    for (auto& ring : join_rings(std::move(pieces), report_.broken_squares)) {
      s.rings.push_back(std::move(ring));
    }
  }

  void drop_repeated_nodes() {
    auto const same = [](auto const& a, auto const& b) {
      return a.key == b.key;
    };
    map_.nodes.erase(std::unique(map_.nodes.begin(), map_.nodes.end(), same),
                     map_.nodes.end());
  }

  walk::point_e7 south_west_{.lat = INT32_MIN, .lng = INT32_MIN};
  walk::point_e7 north_east_{.lat = INT32_MAX, .lng = INT32_MAX};
  street_report& report_;
  street_map map_;
  bool is_one_of_several_{false};
  std::unordered_set<std::int64_t> ways_seen_;
  std::unordered_set<std::int64_t> relations_seen_;
  std::vector<relation_square> relations_;
  std::unordered_map<std::int64_t, std::vector<std::int64_t>> members_;
  std::string counted_highway_;
  street_report::kind* counted_{nullptr};
};

/// An OpenStreetMap file in which every position is off the earth.
void check_positions(fs::path const& file, osm_file_info const& info) {
  if (info.nodes == 0 || info.bad_nodes != info.nodes) {
    return;
  }
  throw base::error{
      fault::invalid, "osm.swapped_coordinates",
      file.string() + (info.swapped_nodes == info.nodes
                           ? ": latitude and longitude are swapped. Exchange "
                             "them in the program that wrote the file."
                           : ": none of its positions is a latitude and "
                             "longitude.")};
}

void keep_newest(std::optional<base::instant> const& date,
                 street_report& report) {
  if (date) {
    report.source.date = std::max(report.source.date, *date);
  }
}

}  // namespace

street_map read_osm_streets(std::vector<fs::path> const& files,
                            std::optional<geo::box> const& within,
                            bool const across_squares,
                            street_report& report,
                            base::progress const& progress) {
  auto reader = street_reader{within, report};
  reader.start_file(files.size() > 1);
  for (auto const& file : files) {
    auto const info = read_osm(file, reader.first_pass(), progress);
    check_positions(file, info);
    report.nodes += info.nodes;
    report.ways += info.ways;
    report.relations += info.relations;
    report.bad_nodes += info.bad_nodes;
    keep_newest(info.date, report);
  }
  if (reader.needs_second_pass()) {
    for (auto const& file : files) {
      read_osm(file, reader.second_pass(), base::no_progress());
    }
  }
  return reader.finish(across_squares);
}

}  // namespace linli::osm
