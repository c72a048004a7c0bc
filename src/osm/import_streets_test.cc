#include "osm/import_streets.h"

#include <algorithm>
#include <csignal>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <sys/resource.h>
#include <vector>

#include "support/temporary_folder.h"

#include "base/file.h"
#include "osm/osm_test_drawing.h"
#include "osm/tiles.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;
using test::drawing;

auto const kClock = base::frozen_clock(base::instant{1'800'000'000});

/// Nothing written from here on may be longer, as on a full disk.
class full_disk {
 public:
  explicit full_disk(rlim_t const most_bytes) {
    old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &old_);
    auto limit = old_;
    limit.rlim_cur = most_bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~full_disk() {
    ::setrlimit(RLIMIT_FSIZE, &old_);
    std::signal(SIGXFSZ, old_handler_);
  }
  full_disk(full_disk const&) = delete;
  full_disk& operator=(full_disk const&) = delete;

 private:
  struct rlimit old_ {};
  void (*old_handler_)(int){};
};

class osm_import_streets : public testing::Test {
 protected:
  /// A street along a park, with a name.
  fs::path town(double const length_m) const {
    auto d = drawing{};
    d.node(1, 0, 0).node(2, length_m, 0).node(3, length_m, 90).node(4, 0, 90);
    d.way(10, {1, 2}, "highway=residential name=溧阳路");
    d.way(11, {2, 3}, "highway=steps");
    d.way(12, {1, 2, 3, 4, 1}, "leisure=park name=公园");
    return d.save(folder_.path() / "town.osm");
  }

  import_streets_options options(fs::path const& file) const {
    auto o = import_streets_options{};
    o.read.files = {file};
    o.folder = folder_.path() / "310109";
    o.district_name = "虹口区";
    return o;
  }

  street_report import(import_streets_options const& o) const {
    return import_streets(o, base::no_progress(), kClock);
  }

  double length_m() const {
    return walk::network::open(folder_.path() / "310109" / kNetworkFile)
        .stats()
        .length_m;
  }

  std::vector<std::string> files() const {
    auto names = std::vector<std::string>{};
    for (auto const& f : fs::directory_iterator{folder_.path() / "310109"}) {
      names.push_back(f.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  linli::test::temporary_folder folder_;
};

}  // namespace

TEST_F(osm_import_streets, makes_the_network_and_the_basemap) {
  auto const r = import(options(town(200)));
  EXPECT_FALSE(r.was_current);
  EXPECT_NEAR(length_m(), 290, 0.5);
  EXPECT_GT(r.basemap_tiles, 0U);
  EXPECT_THAT(files(),
              testing::ElementsAre(kBasemapFile, kImportFile, kNetworkFile));
}

TEST_F(osm_import_streets, is_skipped_when_nothing_has_changed) {
  auto o = options(town(200));
  import(o);
  auto const again = import(o);
  EXPECT_TRUE(again.was_current);
  EXPECT_TRUE(again.is_basemap_current);
  EXPECT_EQ(again.network.junctions, 3U);
  EXPECT_EQ(again.source.name, "town.osm");

  o.again = true;
  EXPECT_FALSE(import(o).was_current);
}

TEST_F(osm_import_streets, is_not_skipped_when_file_or_options_have_changed) {
  auto o = options(town(200));
  import(o);
  town(300);
  EXPECT_FALSE(import(o).was_current);
  EXPECT_NEAR(length_m(), 390, 0.5);

  o.read.across_squares = false;
  EXPECT_FALSE(import(o).was_current);

  fs::remove(o.folder / kNetworkFile);
  EXPECT_FALSE(import(o).was_current);

  o.labels = {
      {.name = "欧阳路街道", .at = drawing::kOrigin, .kind = "subdistrict"}};
  auto const relabelled = import(o);
  EXPECT_TRUE(relabelled.was_current);
  EXPECT_FALSE(relabelled.is_basemap_current);
}

TEST_F(osm_import_streets, a_wrong_file_leaves_the_old_network_in_use) {
  auto o = options(town(200));
  import(o);
  base::write_file_atomically(o.read.files.front(), "<osm version=\"0.6\"><no");
  EXPECT_EQ(test::error_of([&] { import(o); }).code(), "osm.damaged");
  EXPECT_NEAR(length_m(), 290, 0.5);
  EXPECT_EQ(files().size(), 3U);
}

TEST_F(osm_import_streets, a_full_disk_leaves_the_old_network_in_use) {
  auto o = options(town(200));
  import(o);
  town(300);
  for (auto const most_bytes : {rlim_t{100}, rlim_t{8192}}) {
    auto const full = full_disk{most_bytes};
    auto const e = test::error_of([&] { import(o); });
    EXPECT_EQ(e.kind(), fault::io) << e.what();
    EXPECT_NE(e.code(), "");
  }
  EXPECT_NEAR(length_m(), 290, 0.5);
  EXPECT_EQ(files().size(), 3U);  // nothing half-made is left lying
  EXPECT_NEAR(import(o).network.length_m, 390, 0.5);
}

TEST_F(osm_import_streets, keeps_what_lies_around_the_district_only) {
  auto d = drawing{};
  d.node(1, 0, 0).node(2, 100, 0).node(3, 9000, 0).node(4, 9100, 0);
  d.way(10, {1, 2}, "highway=footway").way(11, {3, 4}, "highway=footway");
  auto o = options(d.save(folder_.path() / "country.osm"));
  auto const sw = drawing::at(-50, -50);
  auto const ne = drawing::at(150, 50);
  o.read.boundary = {
      {.outer = {sw, {sw.lat, ne.lng}, ne, {ne.lat, sw.lng}, sw}, .holes = {}}};
  auto const r = import(o);
  EXPECT_NEAR(length_m(), 100, 0.5);
  EXPECT_EQ(r.outside_ways, 1U);
}

TEST_F(osm_import_streets, without_streets_the_boundary_is_a_map_too) {
  auto o = options({});
  o.read.files.clear();
  auto const sw = drawing::at(-1000, -1000);
  auto const ne = drawing::at(1000, 1000);
  o.read.boundary = {
      {.outer = {sw, {sw.lat, ne.lng}, ne, {ne.lat, sw.lng}, sw}, .holes = {}}};
  o.labels = {{.name = "虹口区", .at = drawing::kOrigin, .kind = "district"}};
  import_bare_basemap(o, base::no_progress());
  EXPECT_GT(tiles::open(o.folder / kBasemapFile).count(), 0U);
}

TEST_F(osm_import_streets, the_report_reads_well_and_is_json_too) {
  auto const r = import(options(town(200)));
  auto const text = to_text(r);
  EXPECT_THAT(text, testing::HasSubstr("Streets from town.osm"));
  EXPECT_THAT(text, testing::HasSubstr("streets between them  (0.3 km)"));
  EXPECT_THAT(to_json(r), testing::HasSubstr("\"streets\": 2"));
}

TEST_F(osm_import_streets, streets_can_be_found_by_name) {
  import(options(town(200)));
  auto const names = street_names(
      walk::network::open(folder_.path() / "310109" / kNetworkFile));
  ASSERT_EQ(names.size(), 1U);
  EXPECT_EQ(names[0].name, "溧阳路");
  EXPECT_NEAR(names[0].length_m, 200, 0.2);
}

}  // namespace linli::osm
