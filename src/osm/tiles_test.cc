#include "osm/tiles.h"

#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>
#include <zlib.h>

#include "support/temporary_folder.h"

#include "base/file.h"
#include "osm/basemap.h"
#include "osm/osm_test_drawing.h"

namespace linli::osm {

namespace {

struct tile_number {
  std::uint32_t z{};
  std::uint32_t x{};
  std::uint32_t y{};
};

/// The tile a place lies on ("slippy map tilenames").
tile_number tile_of(geo::latlng const p, std::uint32_t const z) {
  auto const n = std::exp2(z);
  auto const lat = p.lat * geo::kDegree;
  return {z, static_cast<std::uint32_t>((p.lng + 180) / 360 * n),
          static_cast<std::uint32_t>(
              (1 - std::asinh(std::tan(lat)) / std::numbers::pi) / 2 * n)};
}

std::string unzip(std::string const& bytes) {
  constexpr auto kGzip = 16 + MAX_WBITS;
  auto out = std::string(1U << 20U, '\0');
  auto s = z_stream{};
  inflateInit2(&s, kGzip);
  s.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  s.avail_in = static_cast<uInt>(bytes.size());
  s.next_out = reinterpret_cast<Bytef*>(out.data());
  s.avail_out = static_cast<uInt>(out.size());
  inflate(&s, Z_FINISH);
  out.resize(s.total_out);
  inflateEnd(&s);
  return out;
}

class osm_tiles : public testing::Test {
 protected:
  osm_tiles() {
    auto d = test::drawing{};
    d.node(1, 0, 0).node(2, 200, 0).node(3, 200, 200).node(4, 0, 200);
    d.node(5, 50, 50, "place=quarter name=提篮桥");
    d.way(10, {1, 2}, "highway=primary name=大名路");
    d.way(11, {2, 3}, "highway=steps")
        .way(12, {3, 4}, "highway=service access=private");
    d.way(13, {1, 2, 3, 4, 1}, "building=apartments");
    d.way(14, {1, 2, 3, 4, 1}, "natural=water");
    d.way(15, {1, 2, 3, 4, 1}, "leisure=park");
    d.way(16, {1, 2, 3, 4, 1}, "landuse=residential");
    path_ = folder_.path() / "basemap.mbtiles";
    write_basemap(path_, {.osm_files = {d.save(folder_.path() / "town.osm")},
                          .name = "town"});
  }

  std::string tile(tile_number const t) const {
    auto const found = tiles::open(path_).read(t.z, t.x, t.y);
    return found ? is_gzip(*found) ? unzip(*found) : *found : std::string{};
  }

  linli::test::temporary_folder folder_;
  std::filesystem::path path_;
};

}  // namespace

TEST_F(osm_tiles, hold_every_layer_where_the_town_is) {
  auto const t = tile(tile_of(test::drawing::at(50, 50), 15));
  for (auto const* const word :
       {"water", "green", "landuse", "buildings", "streets", "labels", "class",
        "kind", "name", "major", "steps", "gated", "大名路", "提篮桥"}) {
    EXPECT_NE(t.find(word), std::string::npos) << word;
  }
}

TEST_F(osm_tiles, show_less_from_further_away) {
  auto const t = tile(tile_of(test::drawing::at(50, 50), 11));
  EXPECT_NE(t.find("major"), std::string::npos);
  EXPECT_EQ(t.find("gated"), std::string::npos);
  EXPECT_EQ(t.find("buildings"), std::string::npos);
}

TEST_F(osm_tiles, are_empty_elsewhere_and_beyond_the_world) {
  auto const t = tiles::open(path_);
  EXPECT_EQ(t.min_zoom(), kBasemapMinZoom);
  EXPECT_EQ(t.max_zoom(), kBasemapMaxZoom);
  EXPECT_FALSE(t.read(12, 0, 0));
  EXPECT_FALSE(t.read(12, 5000, 0));
  EXPECT_FALSE(t.read(40, 0, 0));
}

TEST_F(osm_tiles, can_be_read_by_many_at_once_and_while_replaced) {
  auto const t = tiles::open(path_);
  auto const n = tile_of(test::drawing::at(50, 50), 14);
  auto const expected = t.read(n.z, n.x, n.y);
  base::write_file_atomically(path_, "something else");
  auto readers = std::vector<std::jthread>{};
  for (auto i = 0; i != 4; ++i) {
    readers.emplace_back([&] {
      for (auto k = 0; k != 50; ++k) {
        EXPECT_EQ(t.read(n.z, n.x, n.y), expected);
      }
    });
  }
}

TEST_F(osm_tiles, a_file_that_is_no_tiles_is_refused) {
  base::write_file_atomically(path_, std::string(4096, 'x'));
  EXPECT_EQ(test::error_of([&] { tiles::open(path_); }).code(),
            "osm.bad_tiles");
  EXPECT_EQ(
      test::error_of([&] { tiles::open(folder_.path() / "none"); }).code(),
      "osm.cannot_read");
}

}  // namespace linli::osm
