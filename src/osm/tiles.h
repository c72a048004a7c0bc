#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace linli::osm {

/// Tiles of an MBTiles file, for serving. Any number of threads may read at
/// once. Keeps the file it opened, also when a newer one takes its name.
class tiles {
 public:
  /// Throws error{io, "osm.cannot_read"} when there is no such file and
  /// error{invalid, "osm.bad_tiles"} when it is not an MBTiles file.
  static tiles open(std::filesystem::path const& path);

  ~tiles();
  tiles(tiles&&) noexcept;
  tiles& operator=(tiles&&) noexcept;

  /// A vector tile, compressed as `is_gzip` says; nothing where the map is
  /// empty. Numbered from the north-west (XYZ), as web maps ask.
  std::optional<std::string> read(std::uint32_t z,
                                  std::uint32_t x,
                                  std::uint32_t y) const;

  std::uint64_t count() const;
  int min_zoom() const;
  int max_zoom() const;

 private:
  struct state;
  explicit tiles(std::unique_ptr<state> s);
  std::unique_ptr<state> state_;
};

/// Whether a tile goes out with Content-Encoding: gzip.
bool is_gzip(std::string const& tile);

}  // namespace linli::osm
