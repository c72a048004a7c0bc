#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "walk/network.h"

/// The bytes of a network file (docs/algorithms/network_file.md). Little
/// endian, sections aligned to 8 bytes, made to be mapped and used in place.
namespace linli::walk {

struct file_section {
  std::uint64_t offset{};  // from the start of the file
  std::uint64_t size{};    // bytes
};

struct network_header {
  static constexpr auto kMagic = std::uint64_t{0x0a1a54454e494c4c};  // LLINET
  static constexpr auto kVersion = std::uint32_t{1};

  std::uint64_t magic{kMagic};
  std::uint32_t version{kVersion};
  std::uint32_t header_size{};
  std::uint64_t file_size{};
  std::uint64_t sum{};  // of everything behind the header and the fields below
  std::int64_t date_unix_s{};
  box_e7 bounds;
  network_stats stats;
  file_section junctions;
  file_section streets;
  file_section shapes;
  file_section names;
  file_section index;
  file_section source_name;
  file_section attribution;
};

/// Lays everything out behind a header; stats and bounds are given by the
/// builder, sections are filled in here.
std::vector<std::byte> to_bytes(network_arrays const& arrays,
                                network_source const& source,
                                network_stats const& stats);

/// Looks at every count, offset and id, so that nothing that comes later can
/// leave the bytes. Throws error{invalid, "walk.bad_network_file"}.
network_header const& checked_header(std::span<std::byte const> bytes,
                                     bool check_sum);
network_arrays checked_arrays(std::span<std::byte const> bytes,
                              network_header const& header);

/// Appends the points between the first and the last one.
void append_shape(std::span<point_e7 const> points,
                  std::vector<std::byte>& shapes);

/// Reads one street's points back, never beyond `bytes`; damaged bytes give
/// wrong points and nothing worse.
class shape_reader {
 public:
  shape_reader(std::span<std::byte const> const bytes, point_e7 const start)
      : at_{bytes.data()}, end_{bytes.data() + bytes.size()}, point_{start} {}

  bool next(point_e7& p) {
    if (at_ == end_) {
      return false;
    }
    point_.lat = moved(point_.lat, read());
    point_.lng = moved(point_.lng, read());
    p = point_;
    return true;
  }

 private:
  static std::int32_t moved(std::int32_t const from, std::uint32_t const zig) {
    auto const delta = (zig >> 1U) ^ (0U - (zig & 1U));
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(from) + delta);
  }

  std::uint32_t read() {
    // From 0.7 to 90 m, as most bends are: two bytes.
    if (end_ - at_ >= 2) {
      auto const low = static_cast<std::uint32_t>(at_[0]);
      auto const high = static_cast<std::uint32_t>(at_[1]);
      if (low >= 0x80U && high < 0x80U) {
        at_ += 2;
        return (low & 0x7fU) | high << 7U;
      }
    }
    auto value = std::uint32_t{0};
    for (auto shift = 0U; at_ != end_ && shift < 35U; shift += 7U) {
      auto const b = static_cast<std::uint32_t>(*at_++);
      value |= shift < 32U ? (b & 0x7fU) << shift : 0U;
      if (b < 0x80U) {
        break;
      }
    }
    return value;
  }

  std::byte const* at_;
  std::byte const* end_;
  point_e7 point_;
};

/// The bytes of one street's shape.
inline std::span<std::byte const> shape_bytes(network_arrays const& a,
                                              std::uint32_t const street) {
  auto const first = a.streets[street].shape;
  auto const last = street + 1 < a.streets.size() ? a.streets[street + 1].shape
                                                  : a.shapes.size();
  return a.shapes.subspan(first, last - first);
}

}  // namespace linli::walk
