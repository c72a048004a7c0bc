#include "osm/osm_shapes.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <unordered_map>
#include <utility>

#include "osm/squares.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;
using id_list = std::vector<std::int64_t>;

/// A way or relation whose geometry is still ids.
struct unplaced {
  osm_shape shape;
  id_list nodes;  // of a way
  id_list outer;  // ways of a relation
  id_list inner;
};

class shape_reader {
 public:
  shape_reader(shape_filter const& wanted,
               std::optional<geo::box> const& within)
      : wanted_{wanted}, within_{within} {}

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

  std::vector<osm_shape> finish() {
    if (!std::is_sorted(positions_.begin(), positions_.end(), by_id)) {
      std::stable_sort(positions_.begin(), positions_.end(), by_id);
    }
    for (auto& u : unplaced_) {
      place(u);
      if (!u.shape.line.empty() || !u.shape.area.empty()) {
        shapes_.push_back(std::move(u.shape));
      }
    }
    return std::move(shapes_);
  }

 private:
  struct position {
    std::int64_t id{};
    walk::point_e7 at;
  };

  static bool by_id(position const& a, position const& b) {
    return a.id < b.id;
  }

  bool is_new(osm_type const type, std::int64_t const id) {
    return seen_.emplace(type, id).second;
  }

  static osm_shape start(osm_type const type,
                         std::int64_t const id,
                         tags const t) {
    auto s = osm_shape{};
    s.type = type;
    s.id = id;
    for (auto const& [key, value] : t) {
      s.tags.emplace(key, value);
    }
    return s;
  }

  void take(osm_node const& n) {
    auto const at = walk::to_latlng(n.at);
    if (within_ && !within_->contains(at)) {
      return;
    }
    positions_.push_back({.id = n.id, .at = n.at});
    if (!n.tags.empty() && wanted_(osm_type::node, n.tags) &&
        is_new(osm_type::node, n.id)) {
      shapes_.push_back(start(osm_type::node, n.id, n.tags));
      shapes_.back().point = at;
    }
  }

  void take(osm_way const& w) {
    if (!w.tags.empty() && wanted_(osm_type::way, w.tags) &&
        is_new(osm_type::way, w.id)) {
      unplaced_.push_back({.shape = start(osm_type::way, w.id, w.tags),
                           .nodes = {w.nodes.begin(), w.nodes.end()},
                           .outer = {},
                           .inner = {}});
    }
  }

  void take(osm_relation const& r) {
    if (!is_one_of(value_of(r.tags, "type"), {"multipolygon", "boundary"}) ||
        !wanted_(osm_type::relation, r.tags) ||
        !is_new(osm_type::relation, r.id)) {
      return;
    }
    auto u = unplaced{.shape = start(osm_type::relation, r.id, r.tags),
                      .nodes = {},
                      .outer = {},
                      .inner = {}};
    for (auto const& m : r.members) {
      if (m.type == osm_type::way) {
        (m.role == "inner" ? u.inner : u.outer).push_back(m.id);
        members_.try_emplace(m.id);
      }
    }
    unplaced_.push_back(std::move(u));
  }

  geo::line line_of(id_list const& ids) const {
    auto l = geo::line{};
    for (auto const id : ids) {
      auto const at = std::lower_bound(positions_.begin(), positions_.end(),
                                       position{.id = id, .at = {}}, by_id);
      if (at != positions_.end() && at->id == id) {
        l.push_back(walk::to_latlng(at->at));
      }
    }
    return l;
  }

  std::vector<geo::ring> rings_of(id_list const& ways) {
    auto pieces = std::vector<id_list>{};
    for (auto const id : ways) {
      pieces.push_back(members_[id]);
    }
    auto broken = std::uint32_t{0};
    auto rings = std::vector<geo::ring>{};
    for (auto const& ids : join_rings(std::move(pieces), broken)) {
      rings.push_back(line_of(ids));
    }
    std::erase_if(rings, [](auto const& r) { return r.size() < 4; });
    return rings;
  }

  void place(unplaced& u) {
    if (u.shape.type == osm_type::way) {
      u.shape.line = line_of(u.nodes);
      if (u.nodes.size() > 3 && u.nodes.front() == u.nodes.back() &&
          u.shape.line.size() > 3) {
        u.shape.area.push_back({.outer = u.shape.line, .holes = {}});
      }
    } else {
      for (auto& ring : rings_of(u.outer)) {
        u.shape.area.push_back({.outer = std::move(ring), .holes = {}});
      }
      for (auto& hole : rings_of(u.inner)) {
        for (auto& part : u.shape.area) {
          if (geo::contains(part.outer, hole.front())) {
            part.holes.push_back(std::move(hole));
            break;
          }
        }
      }
    }
    geo::make_proper(u.shape.area);
  }

  shape_filter const& wanted_;
  std::optional<geo::box> const& within_;
  std::vector<position> positions_;
  std::vector<osm_shape> shapes_;
  std::vector<unplaced> unplaced_;
  std::unordered_map<std::int64_t, id_list> members_;
  std::set<std::pair<osm_type, std::int64_t>> seen_;
};

geo::latlng middle_of(geo::line const& l) {
  auto total = meters{};
  for (auto i = std::size_t{1}; i < l.size(); ++i) {
    total = total + geo::distance(l[i - 1], l[i]);
  }
  auto rest = 0.5 * total;
  for (auto i = std::size_t{1}; i < l.size(); ++i) {
    auto const d = geo::distance(l[i - 1], l[i]);
    if (d >= rest && d.value > 0) {
      auto const t = rest.value / d.value;
      return {l[i - 1].lat + t * (l[i].lat - l[i - 1].lat),
              l[i - 1].lng + t * (l[i].lng - l[i - 1].lng)};
    }
    rest = rest - d;
  }
  return l.back();
}

}  // namespace

std::string_view osm_shape::operator[](std::string_view const key) const {
  auto const at = tags.find(key);
  return at == tags.end() ? std::string_view{} : at->second;
}

std::string reference(osm_shape const& s) {
  constexpr std::string_view kTypes[] = {"node", "way", "relation"};
  return fmt::format("{}/{}", kTypes[static_cast<std::size_t>(s.type)], s.id);
}

std::optional<geo::latlng> place_of(osm_shape const& s) {
  if (s.point) {
    return s.point;
  }
  if (!s.area.empty()) {
    return geo::point_inside(s.area);
  }
  return s.line.empty() ? std::nullopt : std::optional{middle_of(s.line)};
}

std::vector<osm_shape> read_shapes(std::vector<fs::path> const& files,
                                   shape_filter const& wanted,
                                   std::optional<geo::box> const& within,
                                   base::progress const& progress) {
  auto reader = shape_reader{wanted, within};
  for (auto const& f : files) {
    read_osm(f, reader.first_pass(), progress);
  }
  if (reader.needs_second_pass()) {
    for (auto const& f : files) {
      read_osm(f, reader.second_pass(), base::no_progress());
    }
  }
  return reader.finish();
}

}  // namespace linli::osm
