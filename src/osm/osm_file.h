#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "base/clock.h"
#include "base/progress.h"
#include "osm/tag.h"
#include "walk/network.h"

/// Reading OpenStreetMap files. libosmium stays in osm_file.cc.
namespace linli::osm {

enum class osm_type : std::uint8_t { node, way, relation };

struct osm_node {
  std::int64_t id{};
  walk::point_e7 at;
  osm::tags tags;
};

struct osm_way {
  std::int64_t id{};
  std::span<std::int64_t const> nodes;
  osm::tags tags;
};

struct osm_member {
  osm_type type{};
  std::int64_t id{};
  std::string_view role;
};

struct osm_relation {
  std::int64_t id{};
  std::span<osm_member const> members;
  osm::tags tags;
};

/// Who takes what is read. Kinds without a function are not decoded at all.
/// What is passed lives only as long as the call. All calls come from the
/// caller's thread, in the order of the file.
struct osm_sink {
  std::function<void(osm_node const&)> on_node{};
  std::function<void(osm_way const&)> on_way{};
  std::function<void(osm_relation const&)> on_relation{};
};

struct osm_file_info {
  /// What the file says of itself, else the newest change of any object that
  /// was read; nothing when neither is there.
  std::optional<base::instant> date;
  std::uint64_t nodes{};
  std::uint64_t ways{};
  std::uint64_t relations{};
  std::uint64_t bad_nodes{};      // with a position off the earth, left out
  std::uint64_t swapped_nodes{};  // of those, on the earth when swapped
};

/// Whether the name or the first bytes say OpenStreetMap: .pbf, .osm,
/// .osm.gz, .osm.bz2. Anything else is for geo::read_layer.
bool is_osm_file(std::filesystem::path const& path);

/// Reads a file once, decoding on all processors. Throws base::error:
///   io      osm.cannot_read  no such file, no permission
///   invalid osm.not_a_map    not an OpenStreetMap file, or one with history
///   invalid osm.damaged      starts well, then breaks off or makes no sense
osm_file_info read_osm(std::filesystem::path const& path,
                       osm_sink const& sink,
                       base::progress const& progress = base::no_progress());

/// The same from memory, for the fuzzer; `format` as osmium names it ("pbf").
osm_file_info read_osm_bytes(std::string_view bytes,
                             std::string_view format,
                             osm_sink const& sink);

}  // namespace linli::osm
