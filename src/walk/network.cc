#include "walk/network.h"

#include <cmath>
#include <cstring>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "walk/network_file.h"

namespace linli::walk {

geo::latlng to_latlng(point_e7 const p) {
  return {1e-7 * p.lat, 1e-7 * p.lng};
}

point_e7 to_e7(geo::latlng const p) {
  return {static_cast<std::int32_t>(std::lround(p.lat * 1e7)),
          static_cast<std::int32_t>(std::lround(p.lng * 1e7))};
}

/// Either a mapping or bytes of our own.
struct network::storage {
  std::span<std::byte const> bytes() const {
    return owned.empty() ? mapped.bytes() : std::span{owned};
  }

  base::mapped_file mapped;
  std::vector<std::byte> owned;
};

network::network(std::unique_ptr<storage const> bytes, bool const check_sum)
    : storage_{std::move(bytes)},
      arrays_{checked_arrays(storage_->bytes(),
                             checked_header(storage_->bytes(), check_sum))} {}

network::network(network&&) noexcept = default;
network& network::operator=(network&&) noexcept = default;
network::~network() = default;

network network::open(std::filesystem::path const& path) {
  try {
    return network{std::make_unique<storage>(
                       storage{.mapped = base::mapped_file{path}, .owned = {}}),
                   true};
  } catch (base::error const& e) {
    if (e.code() != "walk.bad_network_file") {
      throw;
    }
    throw base::error{e.kind(), e.code(), path.string() + ": " + e.what()};
  }
}

network network::from_bytes(std::vector<std::byte> bytes,
                            bool const check_sum) {
  return network{std::make_unique<storage>(
                     storage{.mapped = {}, .owned = std::move(bytes)}),
                 check_sum};
}

void network::save(std::filesystem::path const& path) const {
  auto const bytes = storage_->bytes();
  base::write_file_atomically(
      path, {reinterpret_cast<char const*>(bytes.data()), bytes.size()});
}

namespace {

network_header header_of(std::span<std::byte const> const bytes) {
  auto h = network_header{};
  std::memcpy(&h, bytes.data(), sizeof(h));
  return h;
}

std::string text_of(std::span<std::byte const> const bytes,
                    file_section const s) {
  auto const part = bytes.subspan(s.offset, s.size);
  return {reinterpret_cast<char const*>(part.data()), part.size()};
}

}  // namespace

network_source network::source() const {
  auto const bytes = storage_->bytes();
  auto const h = header_of(bytes);
  return {.name = text_of(bytes, h.source_name),
          .attribution = text_of(bytes, h.attribution),
          .date = {h.date_unix_s}};
}

network_stats network::stats() const {
  return header_of(storage_->bytes()).stats;
}

geo::box network::bounds() const {
  auto const b = header_of(storage_->bytes()).bounds;
  return {1e-7 * b.south, 1e-7 * b.west, 1e-7 * b.north, 1e-7 * b.east};
}

street_traits network::traits(std::uint32_t const street) const {
  auto const& s = arrays_.streets[street];
  return {.forward = s.is(street_record::kForward),
          .backward = s.is(street_record::kBackward),
          .gated = s.is(street_record::kGated),
          .stairs = s.is(street_record::kStairs),
          .lift = s.is(street_record::kLift),
          .no_wheels = s.is(street_record::kNoWheels),
          .slope_percent =
              static_cast<std::uint8_t>(s.flags >> street_record::kSlopeShift)};
}

std::string_view network::name(std::uint32_t const street) const {
  auto length = std::uint16_t{};
  auto const at = arrays_.streets[street].name;
  std::memcpy(&length, arrays_.names.data() + at, sizeof(length));
  return {
      reinterpret_cast<char const*>(arrays_.names.data()) + at + sizeof(length),
      length};
}

void network::shape(std::uint32_t const street,
                    std::vector<geo::latlng>& points) const {
  points.clear();
  auto p = arrays_.junctions[arrays_.streets[street].from];
  points.push_back(to_latlng(p));
  for (auto r = shape_reader{shape_bytes(arrays_, street), p}; r.next(p);) {
    points.push_back(to_latlng(p));
  }
  points.push_back(to_latlng(arrays_.junctions[arrays_.streets[street].to]));
}

}  // namespace linli::walk
