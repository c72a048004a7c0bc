#include "osm/osm_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <protozero/pbf_writer.hpp>
#include <string>
#include <utility>
#include <vector>

namespace linli::osm {

namespace {

using testing::ElementsAre;
using testing::Pair;

/// One blob of a PBF file: its length, its header, its content.
std::string blob(std::string const& type, std::string const& content) {
  auto body = std::string{};
  auto b = protozero::pbf_writer{body};
  b.add_bytes(1, content);
  auto header = std::string{};
  auto h = protozero::pbf_writer{header};
  h.add_string(1, type);
  h.add_int32(3, static_cast<std::int32_t>(body.size()));
  auto const n = static_cast<unsigned char>(header.size());
  return std::string{'\0', '\0', '\0', static_cast<char>(n)} + header + body;
}

/// A PBF file of one node with one tag, whatever its texts hold.
std::string pbf_of_node(std::string const& key, std::string const& value) {
  auto header = std::string{};
  protozero::pbf_writer{header}.add_string(4, "OsmSchema-V0.6");

  auto block = std::string{};
  auto b = protozero::pbf_writer{block};
  auto strings = std::string{};
  auto s = protozero::pbf_writer{strings};
  s.add_string(1, "");
  s.add_string(1, key);
  s.add_string(1, value);
  b.add_message(1, strings);
  auto node = std::string{};
  auto n = protozero::pbf_writer{node};
  auto const keys = std::vector<std::uint32_t>{1};
  auto const values = std::vector<std::uint32_t>{2};
  n.add_sint64(1, 7);
  n.add_packed_uint32(2, keys.begin(), keys.end());
  n.add_packed_uint32(3, values.begin(), values.end());
  n.add_sint64(8, 312'500'000);
  n.add_sint64(9, 1'214'800'000);
  auto group = std::string{};
  protozero::pbf_writer{group}.add_message(1, node);
  b.add_message(2, group);
  return blob("OSMHeader", header) + blob("OSMData", block);
}

std::vector<std::pair<std::string, std::string>> tags_in(
    std::string const& bytes) {
  auto found = std::vector<std::pair<std::string, std::string>>{};
  auto const sink = osm_sink{.on_node = [&](osm_node const& n) {
    for (auto const& t : n.tags) {
      found.emplace_back(t.key, t.value);
    }
  }};
  read_osm_bytes(bytes, "pbf", sink);
  return found;
}

TEST(osm_file, reads_a_tag) {
  EXPECT_THAT(tags_in(pbf_of_node("highway", "steps")),
              ElementsAre(Pair("highway", "steps")));
}

/// No editor writes it and nothing forbids it: the sanitizer is the test.
TEST(osm_file, stays_inside_a_tag_that_holds_a_zero) {
  using namespace std::string_literals;
  for (auto const& key : {"a\0b"s, "\0"s, "a\0b\0c\0d"s}) {
    for (auto length = std::size_t{}; length != 16; ++length) {
      auto const found = tags_in(pbf_of_node(key, std::string(length, 'v')));
      ASSERT_FALSE(found.empty());
      EXPECT_EQ(found.front().first, key.substr(0, key.find('\0')));
    }
  }
}

}  // namespace

}  // namespace linli::osm
