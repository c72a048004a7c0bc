#include "osm/layer_streets.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "geo/layer.h"
#include "osm/foot_rules.h"
#include "osm/road_classes.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;

constexpr auto kClassColumns = std::to_array<std::string_view>(
    {"highway", "fclass", "class", "type", "道路类型", "道路等级", "道路类别",
     "road_class", "roadclass", "kind"});

constexpr auto kNameColumns = std::to_array<std::string_view>(
    {"name", "名称", "道路名称", "路名", "road_name", "roadname"});

template <std::size_t N>
std::optional<std::size_t> find_first(
    geo::layer const& l, std::array<std::string_view, N> const& names) {
  for (auto const name : names) {
    if (auto const c = l.find_column(name)) {
      return c;
    }
  }
  return std::nullopt;
}

/// GDAL's hstore text: "key"=>"value","key"=>"value". Views into `text`;
/// escaped quotes end a value early, which no street tag has.
void add_other_tags(std::string_view text, std::vector<tag>& out) {
  auto const quoted = [&]() -> std::optional<std::string_view> {
    auto const first = text.find('"');
    if (first == std::string_view::npos) {
      return std::nullopt;
    }
    auto const last = text.find('"', first + 1);
    if (last == std::string_view::npos) {
      return std::nullopt;
    }
    auto const word = text.substr(first + 1, last - first - 1);
    text.remove_prefix(last + 1);
    return word;
  };
  for (auto key = quoted(); key; key = quoted()) {
    if (auto const value = quoted()) {
      out.push_back({*key, *value});
    }
  }
}

struct columns {
  std::size_t road_class{};
  std::optional<std::size_t> name;
  std::optional<std::size_t> other_tags;
  std::vector<std::string> keys;  // every column as a lower-case key
};

columns find_columns(geo::layer const& l, fs::path const& file) {
  auto const road_class = find_first(l, kClassColumns);
  ensure(road_class.has_value(), fault::invalid, "osm.no_street_column",
         fmt::format("The layer '{}' of {} has no column that says what kind "
                     "of street each line is. Name it highway (or fclass, "
                     "class, type, 道路类型). It has: {}.",
                     l.name, file.string(), fmt::join(l.columns, ", ")));
  auto c = columns{.road_class = *road_class,
                   .name = find_first(l, kNameColumns),
                   .other_tags = l.find_column("other_tags"),
                   .keys = {}};
  for (auto const& name : l.columns) {
    c.keys.push_back(base::fold(name));
  }
  return c;
}

/// The tags of one row. `highway` is taken from the class column.
std::vector<tag> tags_of(geo::feature const& f,
                         columns const& c,
                         road_class const& r) {
  auto tags = std::vector<tag>{{"highway", r.highway}};
  for (auto i = std::size_t{0}; i != f.values.size(); ++i) {
    if (i != c.road_class && i != c.other_tags && !f.values[i].empty() &&
        c.keys[i] != "highway") {
      tags.push_back({c.keys[i], f.values[i]});
    }
  }
  if (c.other_tags) {
    add_other_tags(f.values[*c.other_tags], tags);
  }
  if (!r.access.empty() && value_of(tags, "access").empty()) {
    tags.push_back({"access", r.access});
  }
  return tags;
}

class row_reader {
 public:
  row_reader(columns const& c, street_map& map, street_report& report)
      : columns_{c}, map_{map}, report_{report} {}

  void read(geo::feature const& f) {
    ++report_.ways;
    auto const& kind = f.values[columns_.road_class];
    auto const known = find_road_class(kind);
    if (!known) {
      ++report_.unknown_classes[kind];
      ++report_.refused[static_cast<std::size_t>(refusal::not_a_street)];
      return;
    }
    auto const street = read_street(tags_of(f, columns_, *known));
    ++report_.refused[static_cast<std::size_t>(street.why)];
    if (street.why == refusal::none) {
      keep(f, *known, street);
    }
  }

 private:
  void keep(geo::feature const& f,
            road_class const& r,
            street_reading const& street) {
    auto& count = report_.by_highway[std::string{r.highway}];
    ++report_.kept_ways;
    ++count.ways;
    count.gated += street.traits.gated ? 1 : 0;
    auto const name = columns_.name ? map_.number_of(f.values[*columns_.name])
                                    : std::uint32_t{0};
    for (auto const& line : f.lines) {
      auto const keys = keys_of(line);
      if (street.is_area && keys.size() > 3 && keys.front() == keys.back()) {
        map_.squares.push_back(
            {.traits = street.traits, .name = name, .rings = {keys}});
      } else if (keys.size() > 1) {
        map_.add_way(keys, street.traits, name);
      }
    }
  }

  std::vector<std::int64_t> keys_of(geo::line const& line) {
    auto keys = std::vector<std::int64_t>{};
    keys.reserve(line.size());
    for (auto const& p : line) {
      auto const at = walk::to_e7(p);
      keys.push_back(position_key(at));
      map_.nodes.push_back({.key = keys.back(), .at = at});
      ++report_.nodes;
    }
    return keys;
  }

  columns const& columns_;
  street_map& map_;
  street_report& report_;
};

}  // namespace

std::int64_t position_key(walk::point_e7 const at) {
  constexpr auto kLongitudes = std::int64_t{4000000000};
  return (std::int64_t{at.lat} + 900000000) * kLongitudes +
         std::int64_t{at.lng} + 1800000000;
}

void read_layer_streets(fs::path const& file,
                        layer_streets_options const& options,
                        street_map& map,
                        street_report& report) {
  auto const l = geo::read_layer(file, {.layer = options.layer,
                                        .want = geo::geometry_kind::lines,
                                        .from = options.from});
  auto const c = find_columns(l, file);
  auto rows = row_reader{c, map, report};
  for (auto const& f : l.features) {
    rows.read(f);
  }
}

}  // namespace linli::osm
