#pragma once

#include <cstdint>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "geo/latlng.h"
#include "geo/projection.h"

namespace linli::osm::test {

/// A small OpenStreetMap file, drawn in metres around a place in Hongkou.
class drawing {
 public:
  static constexpr auto kOrigin = geo::latlng{31.26, 121.48};

  static geo::latlng at(double const x_m, double const y_m) {
    return geo::projection{kOrigin}.to_latlng({x_m, y_m});
  }

  drawing& node(std::int64_t const id,
                double const x_m,
                double const y_m,
                std::string_view const tags = "") {
    auto const p = at(x_m, y_m);
    nodes_ += fmt::format(R"(<node id="{}" version="1" lat="{:.7f}" )"
                          R"(lon="{:.7f}">{}</node>)",
                          id, p.lat, p.lng, tags_of(tags));
    return *this;
  }

  drawing& way(std::int64_t const id,
               std::vector<std::int64_t> const& nodes,
               std::string_view const tags) {
    auto refs = std::string{};
    for (auto const n : nodes) {
      refs += fmt::format(R"(<nd ref="{}"/>)", n);
    }
    ways_ += fmt::format(R"(<way id="{}" version="1">{}{}</way>)", id, refs,
                         tags_of(tags));
    return *this;
  }

  drawing& multipolygon(std::int64_t const id,
                        std::vector<std::int64_t> const& outer,
                        std::vector<std::int64_t> const& inner,
                        std::string_view const tags) {
    auto members = std::string{};
    for (auto const w : outer) {
      members +=
          fmt::format(R"(<member type="way" ref="{}" role="outer"/>)", w);
    }
    for (auto const w : inner) {
      members +=
          fmt::format(R"(<member type="way" ref="{}" role="inner"/>)", w);
    }
    relations_ +=
        fmt::format(R"(<relation id="{}" version="1">{}{}{}</relation>)", id,
                    members, tags_of("type=multipolygon"), tags_of(tags));
    return *this;
  }

  std::string text() const {
    return R"(<?xml version="1.0"?><osm version="0.6">)" + nodes_ + ways_ +
           relations_ + "</osm>";
  }

  std::filesystem::path save(std::filesystem::path const& path) const {
    std::ofstream{path, std::ios::binary} << text();
    return path;
  }

 private:
  static std::string tags_of(std::string_view rest) {
    auto all = std::string{};
    while (!rest.empty()) {
      auto const word = rest.substr(0, rest.find(' '));
      auto const sign = word.find('=');
      all += fmt::format(R"(<tag k="{}" v="{}"/>)", word.substr(0, sign),
                         word.substr(sign + 1));
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    return all;
  }

  std::string nodes_;
  std::string ways_;
  std::string relations_;
};

/// What `work` throws, or an empty code.
template <typename Work>
base::error error_of(Work&& work) {
  try {
    work();
  } catch (base::error const& e) {
    return e;
  }
  return base::error{fault::invalid, "", "nothing was thrown"};
}

inline std::filesystem::path data(std::string_view const name) {
  return std::filesystem::path{LINLI_SOURCE_DIR} / "test/data" / name;
}

}  // namespace linli::osm::test
