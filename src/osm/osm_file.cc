#include "osm/osm_file.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <osmium/io/any_input.hpp>
#include <osmium/osm.hpp>
#include <osmium/thread/pool.hpp>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "base/error.h"
#include "base/text.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;
namespace bits = osmium::osm_entity_bits;

constexpr auto kPeeked = std::size_t{16};

std::string first_bytes(fs::path const& path) {
  auto failure = std::error_code{};
  auto in = std::ifstream{path, std::ios::binary};
  if (!in || fs::is_directory(path, failure)) {
    throw base::error{fault::io, "osm.cannot_read",
                      fmt::format("Cannot read {}: {}.", path.string(),
                                  fs::exists(path, failure)
                                      ? "it is not a file or not permitted"
                                      : "there is no such file")};
  }
  auto bytes = std::string(kPeeked, '\0');
  in.read(bytes.data(), kPeeked);
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  return bytes;
}

/// A PBF file starts with the length of its first header (4 bytes, big
/// endian), a field mark, a length and the word OSMHeader.
bool is_pbf(std::string_view const bytes) {
  return bytes.size() >= kPeeked && bytes.substr(6, 9) == "OSMHeader";
}

bool is_xml(std::string_view bytes) {
  constexpr auto kByteOrderMark = std::string_view{"\xef\xbb\xbf"};
  if (bytes.starts_with(kByteOrderMark)) {
    bytes.remove_prefix(kByteOrderMark.size());
  }
  auto const at = bytes.find_first_not_of(" \t\r\n");
  return at != std::string_view::npos && bytes[at] == '<';
}

bool is_gzip(std::string_view const bytes) {
  return bytes.starts_with("\x1f\x8b");
}

bool is_bzip2(std::string_view const bytes) {
  return bytes.starts_with("BZh");
}

/// What osmium calls it, by its first bytes; a name may lie.
std::string format_of(std::string_view const bytes) {
  return is_pbf(bytes)     ? "pbf"
         : is_gzip(bytes)  ? "osm.gz"
         : is_bzip2(bytes) ? "osm.bz2"
         : is_xml(bytes)   ? "osm"
                           : "";
}

bool is_named_osm(fs::path const& path) {
  auto const name = path.filename().string();
  return name.ends_with(".pbf") || name.ends_with(".osm") ||
         name.ends_with(".osm.gz") || name.ends_with(".osm.bz2");
}

/// UTF-8; PBF files can hold anything. Most tags are plain ASCII.
bool is_text(std::string_view const text) {
  return std::all_of(text.begin(), text.end(),
                     [](char const c) {
                       return static_cast<unsigned char>(c) < 0x80;
                     }) ||
         base::is_utf8(text);
}

osmium::osm_entity_bits::type wanted(osm_sink const& sink) {
  auto e = bits::nothing;
  e |= sink.on_node ? bits::node : bits::nothing;
  e |= sink.on_way ? bits::way : bits::nothing;
  e |= sink.on_relation ? bits::relation : bits::nothing;
  return e;
}

/// Passes osmium's objects on as ours, reusing its scratch memory.
class passer {
 public:
  explicit passer(osm_sink const& sink) : sink_{sink} {}

  void pass(osmium::memory::Buffer const& buffer) {
    for (auto const& item : buffer.select<osmium::OSMObject>()) {
      newest_ = std::max(newest_, item.timestamp());
      switch (item.type()) {
        case osmium::item_type::node:
          pass(static_cast<osmium::Node const&>(item));
          break;
        case osmium::item_type::way:
          pass(static_cast<osmium::Way const&>(item));
          break;
        case osmium::item_type::relation:
          pass(static_cast<osmium::Relation const&>(item));
          break;
        default: break;
      }
    }
  }

  osm_file_info info(osmium::io::Header const& header) const {
    auto i = info_;
    auto const said =
        header.get("osmosis_replication_timestamp", header.get("timestamp"));
    auto date = newest_;
    try {
      date = said.empty() ? date : osmium::Timestamp{said};
    } catch (std::invalid_argument const&) {
      // An unreadable date is no date.
    }
    if (date.valid()) {
      i.date = base::instant{date.seconds_since_epoch()};
    }
    return i;
  }

 private:
  /// Reads the list's bytes, key and value by turns, each ended by a zero.
  /// osmium's own iterator counts zeros and runs past the end when a PBF has
  /// put one inside a text.
  tags tags_of(osmium::TagList const& list) {
    tags_.clear();
    auto rest = std::string_view{reinterpret_cast<char const*>(list.data()),
                                 static_cast<std::size_t>(list.byte_size())}
                    .substr(sizeof(list));
    auto const next_text = [&] {
      auto const text = rest.substr(0, rest.find('\0'));
      rest.remove_prefix(std::min(text.size() + 1, rest.size()));
      return text;
    };
    while (!rest.empty()) {
      auto const key = next_text();
      auto const value = next_text();
      if (is_text(key) && is_text(value)) {
        tags_.push_back({key, value});
      }
    }
    return tags_;
  }

  void pass(osmium::Node const& n) {
    ++info_.nodes;
    auto const l = n.location();
    if (!l.valid()) {
      info_.bad_nodes += l.is_defined() ? 1U : 0U;
      info_.swapped_nodes += osmium::Location{l.y(), l.x()}.valid() ? 1U : 0U;
      return;
    }
    sink_.on_node({.id = n.id(),
                   .at = {.lat = l.y(), .lng = l.x()},
                   .tags = tags_of(n.tags())});
  }

  void pass(osmium::Way const& w) {
    ++info_.ways;
    nodes_.clear();
    for (auto const& n : w.nodes()) {
      nodes_.push_back(n.ref());
    }
    sink_.on_way({.id = w.id(), .nodes = nodes_, .tags = tags_of(w.tags())});
  }

  void pass(osmium::Relation const& r) {
    ++info_.relations;
    members_.clear();
    for (auto const& m : r.members()) {
      auto const type = m.type() == osmium::item_type::node ? osm_type::node
                        : m.type() == osmium::item_type::way
                            ? osm_type::way
                            : osm_type::relation;
      members_.push_back({.type = type, .id = m.ref(), .role = m.role()});
    }
    sink_.on_relation(
        {.id = r.id(), .members = members_, .tags = tags_of(r.tags())});
  }

  osm_sink const& sink_;
  osm_file_info info_;
  osmium::Timestamp newest_;
  std::vector<tag> tags_;
  std::vector<std::int64_t> nodes_;
  std::vector<osm_member> members_;
};

osm_file_info read(osmium::io::File const& file,
                   osm_sink const& sink,
                   base::progress const& progress) {
  auto pool = osmium::thread::Pool{
      static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
  auto reader = osmium::io::Reader{file, pool, wanted(sink)};
  auto const header = reader.header();
  if (header.has_multiple_object_versions()) {
    throw osmium::io_error{"it holds the history of objects"};
  }
  auto p = passer{sink};
  while (auto const buffer = reader.read()) {
    p.pass(buffer);
    progress("Reading the map", reader.offset(), reader.file_size());
  }
  reader.close();
  return p.info(header);
}

/// Everything osmium throws on input, in our words.
template <typename Read>
osm_file_info in_our_words(std::string const& name, Read&& read_all) {
  auto const damaged = [&](char const* const what) {
    return base::error{
        fault::invalid, "osm.damaged",
        fmt::format("{} is damaged or breaks off: {}. Download it again; the "
                    "streets in use stay as they are.",
                    name, what)};
  };
  try {
    return read_all();
  } catch (base::error const&) {
    throw;
  } catch (osmium::unsupported_file_format_error const& e) {
    throw base::error{
        fault::invalid, "osm.not_a_map",
        fmt::format("{} is not an OpenStreetMap file: {}.", name, e.what())};
  } catch (std::bad_alloc const&) {
    throw damaged("it asks for more memory than there is");
  } catch (std::exception const& e) {  // osmium's, protozero's, the system's
    throw damaged(e.what());
  }
}

}  // namespace

bool is_osm_file(fs::path const& path) {
  if (is_named_osm(path)) {
    return true;
  }
  return is_pbf(first_bytes(path));
}

osm_file_info read_osm(fs::path const& path,
                       osm_sink const& sink,
                       base::progress const& progress) {
  auto const format = format_of(first_bytes(path));
  ensure(!format.empty(), fault::invalid, "osm.not_a_map",
         fmt::format("{} is not an OpenStreetMap file: it neither starts as "
                     ".osm.pbf nor as .osm, .osm.gz or .osm.bz2 does.",
                     path.string()));
  return in_our_words(path.string(), [&] {
    return read(osmium::io::File{path.string(), format}, sink, progress);
  });
}

osm_file_info read_osm_bytes(std::string_view const bytes,
                             std::string_view const format,
                             osm_sink const& sink) {
  return in_our_words("The input", [&] {
    return read(
        osmium::io::File{bytes.data(), bytes.size(), std::string{format}}, sink,
        base::no_progress());
  });
}

}  // namespace linli::osm
