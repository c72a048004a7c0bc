#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "geo/layer.h"

namespace linli::geo {

/// Features that go into one layer of the tiles at some zooms. Several may
/// share a `target`, so that its features appear at different zooms.
struct tile_layer {
  std::string target;  // the layer's name in the tiles
  int min_zoom{};
  int max_zoom{};
};

struct tile_feature {
  std::size_t layer{};  // index of its tile_layer
  std::vector<std::pair<std::string_view, std::string_view>> attributes;
  std::vector<latlng> points;
  std::vector<line> lines;
  multipolygon areas;
};

/// Writes vector tiles (Mapbox Vector Tile 2, gzip) into an MBTiles file
/// through GDAL. The file appears under its name only when finish() returns;
/// until then an older one stays. One thread.
class tile_writer {
 public:
  /// `attributes`: all names that any feature uses. Throws
  /// error{io, "geo.cannot_write"}, as do add and finish.
  tile_writer(std::filesystem::path const& path,
              std::string const& name,
              std::vector<tile_layer> const& layers,
              std::vector<std::string> const& attributes);
  ~tile_writer();
  tile_writer(tile_writer const&) = delete;
  tile_writer& operator=(tile_writer const&) = delete;

  /// Empty geometries and attributes are left out.
  void add(tile_feature const& f);

  void finish();

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace linli::geo
