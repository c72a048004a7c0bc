#include "places/divisions_ops.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

#include "places/places_ops.h"
#include "places/places_store.h"

namespace linli::places {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

constexpr auto kNow = base::instant{1'795'478'400};  // 24 November 2026
auto const kDemo = std::filesystem::path{LINLI_SOURCE_DIR} / "demo";

struct divisions_ops_test : testing::Test {
  test::temporary_folder folder;
  std::unique_ptr<store::database> db{
      store::database::open_or_create(folder.path() / "linli.db", kNow)};

  void init(std::string const& code) const {
    init_district(*db, {.code = code, .name = {"x", "", ""}},
                  shipped_category_rules());
  }
  import_report add() const {
    return add_national_areas(*db, shipped_divisions(), kNow);
  }
  import_report import(std::string const& csv) const {
    auto const t =
        table_from_csv(parse_csv(csv, "list.csv"), {.needs_places = false});
    return import_areas(*db, t, {}, {"list.csv", ""}, kNow);
  }
  std::vector<area> areas() const { return db->read(all_areas); }
  area area_with(std::string_view const code) const {
    auto const all = areas();
    auto const found = std::ranges::find(all, code, &area::code);
    return found == all.end() ? area{} : *found;
  }
};

}  // namespace

TEST_F(divisions_ops_test, a_new_district_gets_what_the_codes_know) {
  init("310109");
  auto const before = db->read(version_of);
  auto const report = add();
  EXPECT_THAT(report.by_kind,
              ElementsAre(Pair("community", 198U), Pair("subdistrict", 8U)));
  EXPECT_EQ(report.kept, 206U);
  EXPECT_GT(db->read(version_of), before);
  EXPECT_THAT(areas(), SizeIs(1U + 8U + 198U));
  EXPECT_EQ(area_with("310109").name.zh, "x") << "init's";
  auto const bund = area_with("310109018");
  EXPECT_EQ(bund.name.zh, "北外滩街道");
  EXPECT_EQ(bund.parent, "310109");
  EXPECT_EQ(bund.kind, level::subdistrict);
  EXPECT_TRUE(bund.boundary.empty());
  EXPECT_EQ(area_with("310109009002").parent, "310109009");
  EXPECT_EQ(area_with("310109009002").kind, level::community);
  auto const sources = db->read(all_sources);
  ASSERT_THAT(sources, SizeIs(1));
  EXPECT_EQ(sources[0].name, "national codes of 2023-06-30");
}

TEST_F(divisions_ops_test, what_is_there_already_stays_as_it_is) {
  init("310109");
  import("code,name\n310109018,旧名街道\n");
  auto const before = db->read(version_of);
  EXPECT_EQ(add().kept, 0U);
  EXPECT_THAT(areas(), SizeIs(2));
  EXPECT_EQ(db->read(version_of), before);
}

TEST_F(divisions_ops_test, twice_is_once) {
  init("460400");
  EXPECT_GT(add().kept, 0U);
  auto const n = areas().size();
  EXPECT_EQ(add().kept, 0U);
  EXPECT_EQ(areas().size(), n);
}

TEST_F(divisions_ops_test, a_code_of_one_s_own_has_no_national_areas) {
  init("4314902");
  EXPECT_EQ(add().kept, 0U);
  EXPECT_THAT(areas(), SizeIs(1));
  EXPECT_THAT(db->read(all_sources), IsEmpty());
}

TEST_F(divisions_ops_test, borders_and_names_of_a_file_win_by_code) {
  init("310109");
  add();
  auto const report =
      import_areas(*db, read_table(kDemo / "hongkou" / "subdistricts.geojson"),
                   {}, {"subdistricts.geojson", ""}, kNow);
  EXPECT_EQ(report.kept, 8U);
  EXPECT_THAT(areas(), SizeIs(1U + 8U + 198U)) << "the same ones";
  auto const bund = area_with("310109018");
  EXPECT_FALSE(bund.boundary.empty());
  EXPECT_EQ(bund.name.zh, "北外滩街道");
  EXPECT_EQ(bund.name.en, "North Bund");

  import("code,name\n310109018,改名街道\n310109099,新设街道\n");
  EXPECT_EQ(area_with("310109018").name.zh, "改名街道");
  EXPECT_EQ(area_with("310109018").name.en, "North Bund") << "kept";
  EXPECT_FALSE(area_with("310109018").boundary.empty()) << "kept";
  EXPECT_EQ(area_with("310109099").parent, "310109") << "since the codes' day";
}

TEST_F(divisions_ops_test, an_area_found_by_its_name_keeps_the_official_one) {
  init("310109");
  add();
  import("name,name_en\n北外滩,North Bund\n");
  EXPECT_EQ(area_with("310109018").name,
            (localized{"北外滩街道", "North Bund", ""}));
}

}  // namespace linli::places
