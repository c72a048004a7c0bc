#include "places/places_ops.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>

#include "support/temporary_folder.h"

#include "base/error.h"

namespace linli::places {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

constexpr auto kNow = base::instant{1'795'478'400};  // 24 November 2026
auto const kDemoFiles = std::filesystem::path{LINLI_SOURCE_DIR} / "demo";

std::string code_of(std::function<void()> const& work) {
  try {
    work();
  } catch (base::error const& e) {
    return e.code();
  }
  return "";
}

struct places_ops_test : testing::Test {
  test::temporary_folder folder;
  std::unique_ptr<store::database> db{
      store::database::open_or_create(folder.path() / "linli.db", kNow)};
  category_rules const& rules{shipped_category_rules()};

  void init() const {
    init_district(*db,
                  {.code = "310109",
                   .name = {"虹口区", "Hongkou", "虹口區"},
                   .notice = {"估算", "estimated", "估算"}},
                  rules);
  }
  import_report areas(std::string const& file, level const kind) const {
    auto const t =
        read_table(kDemoFiles / "hongkou" / file, {.needs_places = false});
    return import_areas(*db, t, {.kind = kind}, {file, "China Division (MIT)"},
                        kNow);
  }
  void init_hongkou() const {
    init();
    areas("communities.csv", level::community);
    areas("subdistricts.geojson", level::subdistrict);
  }
  import_report services(std::string_view const csv,
                         std::string const& source = "list.csv",
                         table_options const& options = {}) const {
    auto t = table_from_csv(parse_csv(csv, source), options);
    return import_service_points(*db, std::move(t), {}, rules,
                                 {source, "© " + source}, kNow);
  }
  import_report residents(std::string_view const csv) const {
    auto t = table_from_csv(parse_csv(csv, "people.csv"), {});
    return import_residents(*db, std::move(t), "",
                            {"people.csv", "counted", false}, kNow);
  }
  snapshot load() const { return db->read(load_snapshot); }
  std::vector<std::string> names() const {
    auto out = std::vector<std::string>{};
    for (auto const& p : load().services) {
      out.push_back(best(p.name));
    }
    std::sort(out.begin(), out.end());
    return out;
  }
};

area const& find_area(snapshot const& s, std::string_view const code) {
  return *std::find_if(s.areas.begin(), s.areas.end(),
                       [&](auto const& a) { return a.code == code; });
}

double people(snapshot const& s) {
  return std::accumulate(
      s.residents.begin(), s.residents.end(), 0.0,
      [](double const sum, auto const& r) { return sum + r.residents; });
}

}  // namespace

TEST_F(places_ops_test, without_a_district_there_is_nothing_to_load) {
  EXPECT_EQ(code_of([&] { load(); }), "places.no_district");
  EXPECT_EQ(code_of([&] { services("name,lat,lng\nx,1,2\n"); }),
            "places.no_district");
  EXPECT_EQ(db->read(version_of), 0U);
}

TEST_F(places_ops_test, no_import_speaks_for_the_venues) {
  init();
  EXPECT_EQ(code_of([&] {
              services("name,纬度,经度\n医院,31.2461,121.4836\n", "linli");
            }),
            "places.reserved_source");
}

TEST_F(places_ops_test, a_district_is_made_once_and_can_be_changed) {
  init();
  auto const first = load();
  EXPECT_EQ(first.code, "310109");
  EXPECT_EQ(first.name.en, "Hongkou");
  EXPECT_EQ(first.time_zone, "Asia/Shanghai");
  EXPECT_EQ(first.notice.en, "estimated");
  EXPECT_EQ(first.categories.size(), rules.categories.size());
  EXPECT_EQ(first.categories[0].key, "nursery") << "in the file's order";
  choose_standard(*db, "shanghai-2016");
  init();
  EXPECT_GT(load().version, first.version);
  EXPECT_EQ(code_of([&] {
              init_district(*db, {.code = "310104", .name = {"徐汇区", "", ""}},
                            rules);
            }),
            "places.another_district");
}

TEST_F(places_ops_test, settings_that_cannot_be_are_refused) {
  auto const bad = [&](district_settings const& s) {
    return code_of([&] { init_district(*db, s, rules); });
  };
  EXPECT_EQ(bad({.code = "", .name = {"x", "", ""}}), "places.bad_district");
  EXPECT_EQ(bad({.code = "../etc", .name = {"x", "", ""}}),
            "places.bad_district");
  EXPECT_EQ(bad({.code = "1", .name = {}}), "places.bad_district");
  EXPECT_EQ(bad({.code = "1", .name = {"x", "", ""}, .time_zone = "Moon"}),
            "places.bad_district");
}

TEST_F(places_ops_test, hongkou_has_its_subdistricts_and_communities) {
  init();
  auto const list = areas("communities.csv", level::community);
  EXPECT_THAT(list.by_kind, Contains(Pair("subdistrict", 8U)));
  EXPECT_THAT(list.by_kind, Contains(Pair("community", 198U)));
  auto const borders = areas("subdistricts.geojson", level::subdistrict);
  EXPECT_EQ(borders.kept, 8U);
  EXPECT_THAT(borders.dropped, IsEmpty());

  auto const s = load();
  EXPECT_EQ(s.areas.size(), 1U + 8U + 198U);
  EXPECT_EQ(s.areas[0].code, "310109");
  auto const& bund = find_area(s, "310109018");
  EXPECT_EQ(bund.name.zh, "北外滩街道");
  EXPECT_FALSE(bund.boundary.empty());
  EXPECT_TRUE(bund.label_at.has_value());
  EXPECT_EQ(find_area(s, "310109014048").parent, "310109014");
  EXPECT_NEAR(s.bounds.center().lat, 31.28, 0.01);
}

TEST_F(places_ops_test, borders_without_codes_are_matched_by_name) {
  init_hongkou();
  auto t = read_table(kDemoFiles / "hongkou" / "subdistricts.geojson");
  auto const code = std::find(t.columns.begin(), t.columns.end(), "code");
  ASSERT_NE(code, t.columns.end());
  *code = "no such thing";
  t.rows[0].values[static_cast<std::size_t>(
      std::find(t.columns.begin(), t.columns.end(), "name") -
      t.columns.begin())] = "提篮桥街道";
  auto const report =
      import_areas(*db, t, {.kind = level::subdistrict}, {"old", ""}, kNow);
  EXPECT_EQ(report.kept, 7U);
  ASSERT_THAT(report.dropped, SizeIs(1));
  EXPECT_EQ(report.dropped[0].subject, "提篮桥街道");
}

TEST_F(places_ops_test, the_district_s_own_border_may_have_any_columns) {
  init_district(*db, {.code = "310104", .name = {"徐汇区", "Xuhui", ""}},
                rules);
  auto const t = read_table(kDemoFiles / "xujiahui" / "study_area.geojson");
  import_areas(*db, t, {.kind = level::district}, {"study_area", ""}, kNow);
  auto const s = load();
  ASSERT_THAT(s.areas, SizeIs(1));
  EXPECT_EQ(s.areas[0].name.zh, "徐汇区");
  EXPECT_NEAR(geo::area_m2(s.areas[0].boundary), 9e6, 1e5);
}

TEST_F(places_ops_test,
       the_four_venues_of_hongkou_are_marked_as_what_they_are) {
  init_hongkou();
  auto const report = import_service_points(
      *db, read_table(kDemoFiles / "hongkou" / "services.csv"), {}, rules,
      {"hand", ""}, kNow);
  EXPECT_EQ(report.kept, 7U);
  EXPECT_EQ(report.merged, 0U);
  auto rooms = 0;
  for (auto const& p : load().services) {
    EXPECT_TRUE(p.is_programme);
    EXPECT_TRUE(p.is_position_rough);
    EXPECT_EQ(openness_at(p.hours, {0}), openness::unknown);
    rooms += p.category == "living_room" ? 1 : 0;
  }
  EXPECT_EQ(rooms, 4);
}

TEST_F(places_ops_test, importing_again_replaces_only_that_source) {
  init();
  services(
      "id,name,category,lat,lng\n1,甲店,pharmacy,31.2,121.5\n"
      "2,乙店,pharmacy,31.21,121.5\n");
  services("name,category,lat,lng\n丙医院,hospital,31.2,121.5\n", "other.csv");
  auto const before = load();
  auto const report = services(
      "id,name,category,lat,lng\n1,甲店,药店,31.2,121.5\n"
      "3,丁店,pharmacy,31.22,121.5\n");
  EXPECT_EQ(report.replaced, 2U);
  EXPECT_THAT(names(), ElementsAre("丁店", "丙医院", "甲店"));
  auto const id_of = [](snapshot const& s) {
    return std::find_if(s.services.begin(), s.services.end(),
                        [](auto const& p) { return p.name.zh == "甲店"; })
        ->id;
  };
  EXPECT_EQ(id_of(load()), id_of(before)) << "links to it go on working";
  EXPECT_GT(load().version, before.version);
}

TEST_F(places_ops_test, a_failing_import_leaves_what_was_there) {
  init();
  services("name,category,lat,lng\n甲店,pharmacy,31.2,121.5\n");
  auto left = 20;
  auto const faulty = store::database::open(
      db->where(), {.on_write = [&] {
        ensure(left-- > 0, fault::io, "store.disk_full", "on purpose");
      }});
  auto t = table_from_csv(
      parse_csv("name,category,lat,lng\n乙店,pharmacy,31.2,121.5\n",
                "list.csv"),
      {});
  EXPECT_EQ(code_of([&] {
              import_service_points(*faulty, std::move(t), {}, rules,
                                    {"list.csv", ""}, kNow);
            }),
            "store.disk_full");
  EXPECT_THAT(names(), ElementsAre("甲店"));
}

TEST_F(places_ops_test, every_row_left_out_is_named_with_its_reason) {
  init();
  auto const report = services(
      "id,name,category,lat,lng,opening_hours\n"
      "1,好,pharmacy,31.2,121.5,Mo-Fr 08:00-17:00\n"
      "2,无坐标,pharmacy,,,\n"
      "3,反了,pharmacy,121.5,31.2,\n"
      "4,远,pharmacy,北,121.5,\n"
      "5,什么,zoo,31.2,121.5,\n"
      "1,重复,pharmacy,31.2,121.5,\n"
      "6,早晚,pharmacy,31.3,121.5,从早到晚\n"
      "7,零,pharmacy,0,0,\n"
      "8,短,pharmacy\n");
  EXPECT_EQ(report.read, 9U);
  EXPECT_EQ(report.kept, 2U);
  ASSERT_THAT(report.dropped, SizeIs(7));
  auto reasons = std::map<std::size_t, std::string>{};
  for (auto const& d : report.dropped) {
    reasons[d.line] = d.reason;
  }
  EXPECT_THAT(reasons[3], HasSubstr("no coordinates"));
  EXPECT_THAT(reasons[4], HasSubstr("exchanged"));
  EXPECT_THAT(reasons[5], HasSubstr("\"北\" is not a number"));
  EXPECT_THAT(reasons[6], HasSubstr("unknown category \"zoo\""));
  EXPECT_THAT(reasons[7], HasSubstr("twice"));
  EXPECT_THAT(reasons[9], HasSubstr("0, 0"));
  EXPECT_THAT(reasons[10], HasSubstr("3 fields"));
  EXPECT_THAT(report.notes, ElementsAre(HasSubstr("从早到晚")));
  for (auto const& p : load().services) {
    EXPECT_EQ(p.hours.is_known, p.name.zh == "好");
  }
}

TEST_F(places_ops_test, a_file_with_exchanged_coordinates_is_refused) {
  init();
  EXPECT_EQ(code_of([&] {
              services("name,lat,lng\n医院,121.5,31.2\n甲医院,121.4,31.2\n");
            }),
            "places.coordinates_swapped");
  EXPECT_EQ(code_of([&] { services("name,place\n医院,here\n"); }),
            "places.no_coordinates");
}

TEST_F(places_ops_test, coordinates_of_chinese_maps_are_moved_back) {
  init();
  services("name,纬度,经度\n医院,31.2461,121.4836\n", "list.csv",
           {.from = geo::coordinate_system::gcj02});
  auto const s = load();
  ASSERT_THAT(s.services, SizeIs(1));
  auto const moved = geo::distance(s.services[0].at, {31.2461, 121.4836}).value;
  EXPECT_GT(moved, 300);
  EXPECT_LT(moved, 700);
}

TEST_F(places_ops_test, the_same_place_from_two_sources_is_shown_once) {
  init();
  services(
      "name,category,lat,lng,capacity\n第六人民医院,hospital,31.2,121.5,9\n",
      "a.csv");
  auto const report = services(
      "name,category,lat,lng,address,opening_hours\n"
      "上海市第六人民医院,hospital,31.2001,121.5001,宜山路600号,24/7\n",
      "b.csv");
  EXPECT_EQ(report.merged, 1U);
  auto const s = load();
  ASSERT_THAT(s.services, SizeIs(1));
  EXPECT_EQ(s.services[0].source, "b.csv");
  EXPECT_EQ(s.services[0].capacity, 9) << "what only the other one knew";
  EXPECT_THAT(s.attributions, ElementsAre("© a.csv", "© b.csv"));

  services("name,category,lat,lng\n", "b.csv");
  EXPECT_THAT(names(), ElementsAre("第六人民医院")) << "back again";
}

TEST_F(places_ops_test, a_hidden_point_stays_hidden_through_an_import) {
  init();
  auto const csv = "id,name,category,lat,lng\n1,甲店,pharmacy,31.2,121.5\n";
  services(csv);
  hide_service_point(*db, load().services[0].id, true);
  services(csv);
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_EQ(code_of([&] { hide_service_point(*db, {12345}, true); }),
            "places.no_such_service_point");
}

TEST_F(places_ops_test, what_lies_far_outside_the_district_is_left_out) {
  init_hongkou();
  auto const report = services(
      "name,category,lat,lng\n近,pharmacy,31.25,121.49\n远,pharmacy,39.9,116."
      "4\n");
  EXPECT_THAT(names(), ElementsAre("近"));
  EXPECT_THAT(report.by_reason, Contains(Pair("outside the district", 1U)));
  EXPECT_EQ(report.kept, 1U);
}

TEST_F(places_ops_test, residents_are_counted_to_the_smallest_area_around) {
  init_hongkou();
  residents(
      "lat,lng,人口,aged_60_up\n31.25,121.50,\"1,200\",300\n"
      "31.2,121.0,5,\n31.25,121.50,many,\n31.25,121.5,-3,\n");
  auto const s = load();
  ASSERT_THAT(s.residents, SizeIs(2));
  EXPECT_EQ(s.residents[0].residents, 1200);
  EXPECT_EQ(s.residents[0].aged_60_up, 300);
  EXPECT_EQ(s.residents[0].area, "310109018");
  EXPECT_EQ(s.residents[1].area, "");
  EXPECT_FALSE(s.are_residents_estimated);
  EXPECT_EQ(s.residents_source, "counted");
}

TEST_F(places_ops_test, residents_imported_before_the_borders_find_them_later) {
  init();
  residents("lat,lng,population\n31.25,121.50,10\n");
  EXPECT_EQ(load().residents[0].area, "");
  areas("communities.csv", level::community);
  areas("subdistricts.geojson", level::subdistrict);
  EXPECT_EQ(load().residents[0].area, "310109018");
}

TEST_F(places_ops_test, residents_of_porto_alegre_are_all_there) {
  init_district(*db,
                {.code = "4314902",
                 .name = {"阿雷格里港", "Porto Alegre", ""},
                 .time_zone = "America/Sao_Paulo"},
                rules);
  auto const file = kDemoFiles / "porto-alegre" / "poa_hexgrid.csv";
  auto const report = import_residents(
      *db, read_table(file), "", {"poa_hexgrid.csv", "IBGE 2010", false}, kNow);
  EXPECT_EQ(report.kept, 1227U);
  EXPECT_NEAR(people(load()), 812'935, 0.5);

  auto const rough =
      import_service_points(*db, read_table(file),
                            {.counts = {{"schools", "primary_school"},
                                        {"healthcare", "health_station"}}},
                            rules, {"poa_hexgrid.csv", "IPEA"}, kNow);
  EXPECT_GT(rough.by_kind.at("primary_school"), 100U);
  EXPECT_TRUE(load().services[0].is_position_rough);
}

TEST_F(places_ops_test, hospitals_clinics_and_pharmacies_of_xujiahui) {
  init_district(*db, {.code = "310104", .name = {"徐汇区", "Xuhui", ""}},
                rules);
  for (auto const* const kind : {"hospitals", "clinics", "pharmacies"}) {
    auto const file =
        kDemoFiles / "xujiahui" / (std::string{kind} + ".geojson");
    auto const report =
        import_service_points(*db, read_table(file), {}, rules,
                              {kind, "© OpenStreetMap contributors"}, kNow);
    EXPECT_EQ(report.kept, report.read) << kind;
    EXPECT_GT(report.kept, 0U) << kind;
  }
  EXPECT_THAT(load().attributions, ElementsAre("© OpenStreetMap contributors"));
}

TEST_F(places_ops_test, a_total_is_spread_and_marked_as_an_estimate) {
  init_hongkou();
  estimate_residents(
      *db, {.total = 757'000, .label = "第七次全国人口普查，按面积分摊"}, {},
      kNow);
  auto const s = load();
  EXPECT_NEAR(people(s), 757'000, 0.5);
  EXPECT_TRUE(s.are_residents_estimated);
  EXPECT_GT(s.residents.size(), 900U);
  EXPECT_EQ(s.residents_source, "第七次全国人口普查，按面积分摊");
}

TEST_F(places_ops_test, without_borders_a_total_cannot_be_spread) {
  init();
  EXPECT_EQ(code_of([&] {
              estimate_residents(*db, {.total = 100, .label = "x"}, {}, kNow);
            }),
            "places.no_boundaries");
}

TEST_F(places_ops_test, totals_of_areas_are_spread_over_their_buildings) {
  init_hongkou();
  auto const s = load();
  auto const quyang = std::ranges::find(
      s.areas, "曲阳路街道", [](area const& a) { return a.name.zh; });
  ASSERT_NE(quyang, s.areas.end());
  auto const at = geo::point_inside(quyang->boundary);
  auto const totals = table_from_csv(
      parse_csv("街道,人口\n曲阳路街道,\"9,000\"\n没有的街道,5\n",
                "totals.csv"),
      {.needs_places = false});
  auto const report = estimate_residents(
      *db, totals, "",
      {.buildings = {{at, 100, 6}, {{at.lat + 0.0001, at.lng}, 100, 3}},
       .label = "按楼面面积"},
      kNow);
  EXPECT_EQ(report.kept, 2U);
  EXPECT_EQ(report.by_reason.at("no such area"), 1U);
  auto const now = load();
  EXPECT_TRUE(now.are_residents_estimated);
  EXPECT_EQ(now.residents_source, "按楼面面积");
  ASSERT_THAT(now.residents, SizeIs(2));
  EXPECT_NEAR(std::max(now.residents[0].residents, now.residents[1].residents),
              6000, 1e-6);
  EXPECT_NEAR(people(now), 9000, 1e-6);
}

TEST_F(places_ops_test,
       nobody_is_counted_in_an_area_and_again_in_a_part_of_it) {
  init_hongkou();
  EXPECT_EQ(code_of([&] {
              estimate_residents(
                  *db,
                  {.totals = {{"310109", 100}, {load().areas[1].code, 50}},
                   .label = "x"},
                  {}, kNow);
            }),
            "places.counted_twice");
}

TEST_F(places_ops_test, a_list_without_usable_residents_changes_nothing) {
  init();
  residents("lat,lng,population\n31.25,121.50,10\n");
  EXPECT_EQ(code_of([&] { residents("lat,lng,population\n,,10\n"); }),
            "places.no_residents");
  EXPECT_EQ(code_of([&] { residents("lat,lng,jobs\n31,121,10\n"); }),
            "places.no_population");
  EXPECT_THAT(load().residents, SizeIs(1));
}

TEST_F(places_ops_test, holidays_are_kept) {
  init();
  auto const days = std::vector<holiday>{{"2026-10-01", "国庆节", false},
                                         {"2026-10-10", "", true}};
  set_holidays(*db, days);
  EXPECT_EQ(db->read(all_holidays), days);
  EXPECT_EQ(db->read(days_off), (std::vector<holiday>{days[0]}));
}

TEST_F(places_ops_test, holidays_come_as_a_list) {
  init();
  auto const take = [&](std::string const& text) {
    return import_holidays(*db, table_from_csv(parse_csv(text, "holidays.csv"),
                                               {.needs_places = false}));
  };
  auto const report = take(
      "日期,名称,上班\n2027-01-02,元旦,\n2027-01-01,元旦,\n"
      "2027-01-03,元旦,1\n元旦,,\n");
  EXPECT_EQ(report.kept, 3U);
  EXPECT_THAT(report.dropped, SizeIs(1));
  auto const days = std::vector<holiday>{{"2027-01-01", "元旦", false},
                                         {"2027-01-02", "元旦", false},
                                         {"2027-01-03", "元旦", true}};
  EXPECT_EQ(db->read(all_holidays), days);
  EXPECT_EQ(code_of([&] { take("day\n1\n"); }), "places.no_holidays");
  try {
    take("date,name\n2026-13-01,元旦\n");
    FAIL() << "there is no such date";
  } catch (base::error const& e) {
    EXPECT_THAT(e.what(), testing::HasSubstr("line 2, date: \"2026-13-01\""));
  }
  EXPECT_EQ(db->read(all_holidays), days);
}

}  // namespace linli::places
