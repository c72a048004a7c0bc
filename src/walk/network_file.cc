#include "walk/network_file.h"

#include <array>
#include <bit>
#include <cstring>
#include <fmt/format.h>

#include "base/error.h"
#include "walk/street_index.h"

namespace linli::walk {

static_assert(std::endian::native == std::endian::little,
              "network files are mapped as they are: little endian only");

namespace {

constexpr auto kAlignment = std::size_t{8};
constexpr auto kMost = std::size_t{UINT32_MAX};
constexpr auto kMaxE7 = std::int32_t{1800000000};

[[noreturn]] void refuse(std::string_view const what) {
  throw base::error{
      fault::invalid, "walk.bad_network_file",
      fmt::format("This is not a usable network file: {}. Import the streets "
                  "again with `linli import streets`.",
                  what)};
}

void expect(bool const holds, std::string_view const what) {
  if (!holds) {
    refuse(what);
  }
}

/// Four independent chains, so that a file is summed about as fast as it can
/// be read; base::checksum waits for each multiplication. Word by word as
/// FNV-1a, the chains folded at the end.
std::uint64_t fast_sum(std::span<std::byte const> const bytes) {
  constexpr auto kPrime = std::uint64_t{0x100000001b3};
  constexpr auto kLanes = std::size_t{4};
  auto lanes = std::array<std::uint64_t, kLanes>{
      0xcbf29ce484222325, 0x9ae16a3b2f90404f, 0xc3a5c85c97cb3127, bytes.size()};
  auto words = std::array<std::uint64_t, kLanes>{};
  auto at = std::size_t{0};
  for (; at + sizeof(words) <= bytes.size(); at += sizeof(words)) {
    std::memcpy(words.data(), bytes.data() + at, sizeof(words));
    for (auto i = std::size_t{0}; i != kLanes; ++i) {
      lanes[i] = std::rotl((lanes[i] ^ words[i]) * kPrime, 29);
    }
  }
  words = {};
  if (at != bytes.size()) {
    std::memcpy(words.data(), bytes.data() + at, bytes.size() - at);
  }
  auto sum = std::uint64_t{0};
  for (auto i = std::size_t{0}; i != kLanes; ++i) {
    sum = std::rotl((sum ^ lanes[i] ^ words[i]) * kPrime, 29);
  }
  return sum;
}

constexpr auto kSummedFrom = offsetof(network_header, date_unix_s);

file_section append(std::vector<std::byte>& file,
                    std::span<std::byte const> const content) {
  file.resize((file.size() + kAlignment - 1) / kAlignment * kAlignment);
  auto const s = file_section{file.size(), content.size()};
  file.insert(file.end(), content.begin(), content.end());
  return s;
}

template <typename T>
std::span<T const> view(std::span<std::byte const> const bytes,
                        file_section const s,
                        std::string_view const what) {
  expect(s.offset <= bytes.size() && s.size <= bytes.size() - s.offset &&
             s.offset % alignof(T) == 0 && s.size % sizeof(T) == 0,
         what);
  return {reinterpret_cast<T const*>(bytes.data() + s.offset),
          s.size / sizeof(T)};
}

void check_junctions(network_arrays const& a) {
  auto ok = true;
  for (auto const& j : a.junctions) {
    ok &= j.lat >= -kMaxE7 / 2 && j.lat <= kMaxE7 / 2 && j.lng >= -kMaxE7 &&
          j.lng <= kMaxE7;
  }
  expect(ok, "a junction does not lie on the earth");
}

bool is_name(std::span<std::byte const> const names, std::uint64_t const at) {
  auto length = std::uint16_t{};
  if (at + sizeof(length) > names.size()) {
    return false;
  }
  std::memcpy(&length, names.data() + at, sizeof(length));
  return at + sizeof(length) + length <= names.size();
}

void check_streets(network_arrays const& a) {
  auto const junctions = a.junctions.size();
  auto shape = std::uint32_t{0};
  auto name = std::uint32_t{0};
  auto ok = is_name(a.names, 0);
  for (auto const& s : a.streets) {
    ok &= s.from <= s.to && s.to < junctions && s.shape >= shape &&
          s.length_cm != 0;
    ok &= s.name == name || is_name(a.names, s.name);
    shape = s.shape;
    name = s.name;
  }
  expect(ok && shape <= a.shapes.size(), "a street points outside of it");
}

void check_beginning(std::span<std::byte const> const bytes) {
  auto magic = std::uint64_t{};
  expect(bytes.size() >= sizeof(magic), "it is empty or cut off");
  std::memcpy(&magic, bytes.data(), sizeof(magic));
  expect(magic == network_header::kMagic,
         "it does not begin like one (some other kind of file)");
  auto version = std::uint32_t{};
  expect(bytes.size() >= sizeof(magic) + sizeof(version), "it is cut off");
  std::memcpy(&version, bytes.data() + sizeof(magic), sizeof(version));
  expect(version <= network_header::kVersion,
         "it was made by a newer Linli; update this one");
  expect(version == network_header::kVersion,
         "it was made by an older Linli with another layout");
  expect(bytes.size() >= sizeof(network_header), "it is cut off");
}

}  // namespace

void append_shape(std::span<point_e7 const> const points,
                  std::vector<std::byte>& shapes) {
  auto const put = [&](std::int32_t const to, std::int32_t const from) {
    auto const delta =
        static_cast<std::uint32_t>(to) - static_cast<std::uint32_t>(from);
    auto zig = (delta << 1U) ^ (0U - (delta >> 31U));
    for (; zig >= 0x80U; zig >>= 7U) {
      shapes.push_back(static_cast<std::byte>((zig & 0x7fU) | 0x80U));
    }
    shapes.push_back(static_cast<std::byte>(zig));
  };
  for (auto i = std::size_t{1}; i + 1 < points.size(); ++i) {
    put(points[i].lat, points[i - 1].lat);
    put(points[i].lng, points[i - 1].lng);
  }
}

std::vector<std::byte> to_bytes(network_arrays const& arrays,
                                network_source const& source,
                                network_stats const& stats) {
  auto file = std::vector<std::byte>(sizeof(network_header));
  auto h = network_header{};
  h.header_size = sizeof(network_header);
  h.date_unix_s = source.date.unix_s;
  h.stats = stats;
  h.bounds = arrays.index.back();
  h.junctions = append(file, std::as_bytes(arrays.junctions));
  h.streets = append(file, std::as_bytes(arrays.streets));
  h.shapes = append(file, arrays.shapes);
  h.names = append(file, arrays.names);
  h.index = append(file, std::as_bytes(arrays.index));
  h.source_name = append(file, std::as_bytes(std::span{source.name}));
  h.attribution = append(file, std::as_bytes(std::span{source.attribution}));
  h.file_size = file.size();
  std::memcpy(file.data(), &h, sizeof(h));
  h.sum = fast_sum(std::span{file}.subspan(kSummedFrom));
  std::memcpy(file.data(), &h, sizeof(h));
  return file;
}

network_header const& checked_header(std::span<std::byte const> const bytes,
                                     bool const check_sum) {
  check_beginning(bytes);
  auto const& h = *reinterpret_cast<network_header const*>(bytes.data());
  expect(h.header_size == sizeof(network_header), "its header is damaged");
  expect(h.file_size == bytes.size(),
         fmt::format("it has {} bytes and should have {}", bytes.size(),
                     h.file_size));
  expect(!check_sum || h.sum == fast_sum(bytes.subspan(kSummedFrom)),
         "its checksum is wrong, so it is damaged");
  view<char>(bytes, h.source_name, "the name of its source is missing");
  view<char>(bytes, h.attribution, "the attribution is missing");
  return h;
}

network_arrays checked_arrays(std::span<std::byte const> const bytes,
                              network_header const& h) {
  auto const a = network_arrays{
      .junctions =
          view<point_e7>(bytes, h.junctions, "its junctions are missing"),
      .streets =
          view<street_record>(bytes, h.streets, "its streets are missing"),
      .shapes = view<std::byte>(bytes, h.shapes, "its shapes are missing"),
      .names = view<std::byte>(bytes, h.names, "its names are missing"),
      .index = view<box_e7>(bytes, h.index, "its index is missing")};
  expect(!a.streets.empty(), "it has no streets");
  expect(a.streets.size() < kMost && a.junctions.size() < kMost &&
             a.shapes.size() < kMost,
         "it has more streets than can be");
  expect(a.index.size() == street_index_size(a.streets.size()),
         "its index does not fit its streets");
  check_junctions(a);
  check_streets(a);
  return a;
}

}  // namespace linli::walk
