#include "app/world.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <gtest/gtest.h>
#include <span>
#include <thread>

#include "support/temporary_database.h"

#include "app/audit_note.h"
#include "app/jobs.h"
#include "app/test_districts.h"
#include "base/error.h"
#include "base/file.h"
#include "people/person_store.h"
#include "people/sign_in_store.h"
#include "places/places_ops.h"
#include "places/places_store.h"
#include "store/database.h"

namespace linli::app {

namespace {

constexpr auto kMiddle = geo::latlng{31.25, 121.48};

// A data folder with one district as the importer would leave it.
struct test_folder {
  explicit test_folder(std::string const& code = "310109") {
    std::filesystem::create_directories(of(code));
    auto const db =
        store::database::open_or_create(of(code) / "linli.db", {1'700'000'000});
    places::init_district(
        *db, {.code = code, .name = {.zh = "虹口区", .en = {}, .zh_hant = {}}},
        places::shipped_category_rules());
  }

  std::filesystem::path of(std::string const& code) const {
    return data.path() / code;
  }

  void change_standard(std::string const& code, std::string const& to) const {
    auto const db = store::database::open(of(code) / "linli.db");
    places::choose_standard(*db, to);
  }

  test::temporary_folder data;
};

}  // namespace

TEST(app_world, a_folder_with_a_database_is_a_district) {
  auto const folder = test_folder{};
  std::filesystem::create_directories(folder.data.path() / "not-a-district");
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  EXPECT_FALSE(all.is_loaded());
  EXPECT_TRUE(all.refresh());
  EXPECT_TRUE(all.is_loaded());
  ASSERT_EQ(all.districts()->size(), 1U);
  EXPECT_TRUE(all.find("310109")->parts.town->is_estimate());
  EXPECT_THROW(all.find("310110"), base::error);
  EXPECT_NE(figures.text().find("linli_districts 1"), std::string::npos);
}

TEST(app_world, an_audit_in_doubt_is_said_until_it_is_accepted) {
  auto const folder = test_folder{};
  auto const home = folder.of("310109");
  auto figures = http::metrics{};
  world{folder.data.path(), figures}.refresh();
  auto const doubt =
      std::string{"linli_district_audit_in_doubt{district=\"310109\"} "};
  EXPECT_NE(figures.text().find(doubt + "0"), std::string::npos);
  store::database::open(home / "linli.db")->write([](store::writer& tx) {
    tx.execute("DELETE FROM audit_head");
  });
  std::filesystem::remove(home / "audit.head");

  auto all = world{folder.data.path(), figures};
  all.refresh();
  EXPECT_EQ(all.in_doubt(), std::vector<std::string>{"310109"});
  EXPECT_NE(figures.text().find(doubt + "1"), std::string::npos);
  auto by = people::caller{};
  accept_audit(*all.registry_of("310109"), by, home);  // the command line does
  all.refresh();
  EXPECT_TRUE(all.in_doubt().empty());
  EXPECT_NE(figures.text().find(doubt + "0"), std::string::npos);
}

TEST(app_world, districts_may_be_on_postgresql) {
  auto const folder = test::temporary_folder{};
  if (test::postgres_address().empty()) {
    GTEST_SKIP() << "LINLI_TEST_POSTGRES names no PostgreSQL";
  }
  auto const server = test::postgres_address();
  std::filesystem::create_directories(folder.path() / "310109");
  auto const where = store::address_for(server, folder.path(), "310109");
  auto const db = store::database::open_or_create(where, {1'700'000'000});
  places::init_district(
      *db,
      {.code = "310109", .name = {.zh = "虹口区", .en = {}, .zh_hant = {}}},
      places::shipped_category_rules());
  auto figures = http::metrics{};
  auto all = world{folder.path(), figures, server};
  EXPECT_TRUE(all.refresh());
  EXPECT_FALSE(all.refresh());
  EXPECT_EQ(all.find("310109")->parts.places->standard, "gb50180-2018");
  places::choose_standard(*db, "shanghai-2016");
  EXPECT_TRUE(all.refresh());
  EXPECT_EQ(all.find("310109")->parts.places->standard, "shanghai-2016");
  store::session{where, store::session::role::writer}.execute(
      "DROP SCHEMA \"linli_310109\" CASCADE");
}

TEST(app_world, what_did_not_change_is_not_loaded_again) {
  auto const folder = test_folder{};
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.refresh();
  auto const first = all.find("310109");
  EXPECT_FALSE(all.refresh());
  EXPECT_FALSE(all.refresh());
  EXPECT_EQ(all.find("310109"), first);
}

TEST(app_world, an_import_into_a_running_server_shows_up) {
  auto const folder = test_folder{};
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.refresh();
  auto const before = all.find("310109");

  folder.change_standard("310109", "shanghai-2016");
  EXPECT_TRUE(all.refresh());
  auto const after = all.find("310109");
  EXPECT_EQ(after->parts.places->standard, "shanghai-2016");
  EXPECT_NE(after->version, before->version);
  // Who still holds the old state still sees the old state.
  EXPECT_EQ(before->parts.places->standard, "gb50180-2018");

  test_districts::grid_streets(kMiddle)->save(folder.of("310109") /
                                              "streets.linli");
  EXPECT_TRUE(all.refresh());
  EXPECT_FALSE(all.find("310109")->parts.town->is_estimate());
  // Places were not read again: they did not change.
  EXPECT_EQ(all.find("310109")->parts.places, after->parts.places);
}

TEST(app_world, a_living_room_the_programme_opens_is_on_the_map_and_counts) {
  auto const folder = test_folder{};
  auto const write = [&](std::function<void(store::writer&)> const& what) {
    auto const db = store::database::open(folder.of("310109") / "linli.db");
    db->write([&](store::writer& tx) {
      what(tx);
      return 0;
    });
  };
  write([](store::writer& tx) {
    auto const home = places::resident_point{.at = kMiddle,
                                             .residents = 120,
                                             .aged_60_up = {},
                                             .aged_0_14 = {},
                                             .area = {}};
    places::replace_residents(tx, "test", std::span{&home, 1});
  });
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.refresh();
  auto const covered = [&] {
    auto const c =
        coverage_for(*all.find("310109"), {.standard = "gb50180-2018"});
    return std::ranges::find(c->district.duties, "cultural_station",
                             &circle::duty_coverage::category)
        ->covered;
  };
  EXPECT_EQ(covered(), 0);

  auto room = places::service_point{};
  room.category = "living_room";
  room.name.zh = "河滨会客厅";
  room.at = kMiddle;
  room.source_ref = "venue/1";
  write([&](store::writer& tx) { places::put_own_service(tx, room); });
  EXPECT_TRUE(all.refresh());
  EXPECT_EQ(all.find("310109")->parts.places->services.size(), 1U);
  EXPECT_EQ(covered(), 120);
}

TEST(app_world, a_broken_file_leaves_the_old_one_in_use) {
  auto const folder = test_folder{};
  auto const streets = folder.of("310109") / "streets.linli";
  test_districts::grid_streets(kMiddle)->save(streets);
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.refresh();
  auto const before = all.find("310109");

  base::write_file_atomically(streets, "not a network");
  base::write_file_atomically(folder.of("310109") / "basemap.mbtiles",
                              "not tiles");
  EXPECT_FALSE(all.refresh());
  EXPECT_EQ(all.find("310109"), before);
  EXPECT_NE(figures.text().find("linli_load_failures_total{district=\"310109\","
                                "file=\"streets.linli\"} 1"),
            std::string::npos)
      << figures.text();
  // It is tried once, not at every look.
  EXPECT_FALSE(all.refresh());
  EXPECT_EQ(figures.text().find("file=\"streets.linli\"} 2"),
            std::string::npos);

  // New places still show, with the old streets.
  folder.change_standard("310109", "tdt1062-2021");
  EXPECT_TRUE(all.refresh());
  EXPECT_EQ(all.find("310109")->parts.town, before->parts.town);

  test_districts::grid_streets({31.26, 121.48})->save(streets);
  EXPECT_TRUE(all.refresh());
  EXPECT_NE(all.find("310109")->parts.town, before->parts.town);
}

TEST(app_world, a_database_that_is_none_harms_no_other_district) {
  auto const folder = test_folder{};
  std::filesystem::create_directories(folder.of("bad"));
  base::write_file_atomically(folder.of("bad") / "linli.db",
                              std::string(5000, 'x'));
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.refresh();
  EXPECT_EQ(all.districts()->size(), 1U);
  EXPECT_TRUE(all.is_loaded());
}

TEST(app_world, a_district_that_cannot_be_read_yet_is_not_said_to_be_none) {
  auto const folder = test_folder{};
  auto const database = folder.of("310109") / "linli.db";
  auto const aside = folder.of("310109") / "aside.db";
  std::filesystem::rename(database, aside);
  base::write_file_atomically(database, std::string(5000, 'x'));
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.refresh();
  EXPECT_EQ(test::code_of([&] { all.find("310109"); }), "app.no_platform");
  EXPECT_EQ(test::code_of([&] { all.find("310110"); }),
            "places.no_such_district");
  std::filesystem::rename(aside, database);
  EXPECT_TRUE(all.refresh());
  EXPECT_EQ(all.find("310109")->code, "310109");
}

TEST(app_world, a_folder_without_a_district_on_postgresql_is_no_failure) {
  if (test::postgres_address().empty()) {
    GTEST_SKIP() << "LINLI_TEST_POSTGRES names no PostgreSQL";
  }
  auto const folder = test::temporary_folder{};
  std::filesystem::create_directories(folder.path() / "no-district");
  auto figures = http::metrics{};
  auto all = world{folder.path(), figures, test::postgres_address()};
  EXPECT_FALSE(all.refresh());
  EXPECT_EQ(figures.text().find("linli_load_failures_total"),
            std::string::npos);
  EXPECT_EQ(test::code_of([&] { all.find("no-district"); }),
            "places.no_such_district");
}

TEST(app_world, a_removed_district_is_gone_and_a_new_one_appears) {
  auto const folder = test_folder{};
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.refresh();
  std::filesystem::rename(folder.of("310109"), folder.of("other"));
  EXPECT_FALSE(all.refresh() && all.districts()->empty());
  EXPECT_EQ(all.districts()->count("310109"), 1U);  // its code stays
  std::filesystem::remove_all(folder.of("other"));
  EXPECT_TRUE(all.refresh());
  EXPECT_TRUE(all.districts()->empty());
}

TEST(app_world, the_coverage_a_page_asks_first_is_ready) {
  auto figures = http::metrics{};
  auto all = world{
      district_map{{"A", test_districts::make("A", true, kMiddle)}}, figures};
  all.warm_up();
  EXPECT_EQ(all.find("A")->coverages->size(), 1U);
}

TEST(app_world, watching_loads_by_itself_and_stops_at_once) {
  auto const folder = test_folder{};
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  all.watch(std::chrono::milliseconds{1});
  while (!all.is_loaded()) {
    std::this_thread::yield();
  }
  folder.change_standard("310109", "shanghai-2016");
  while (all.find("310109")->parts.places->standard != "shanghai-2016") {
    std::this_thread::yield();
  }
  all.begin_stop();
  EXPECT_FALSE(all.is_loaded());
}

TEST(app_jobs, what_is_noted_of_sessions_is_written_when_the_server_stops) {
  auto const folder = test_folder{};
  auto figures = http::metrics{};
  auto all = world{folder.data.path(), figures};
  ASSERT_TRUE(all.refresh());
  auto const r = all.registries().front();
  auto const began = base::instant{1'700'000'000};
  r->db.write([&](store::writer& tx) {
    people::insert_person(tx, {.key = {1}, .name = "李桂英"});
    people::insert_session(tx, {.key = {2},
                                .person = {1},
                                .token_hash = "hash",
                                .rotated_at = began,
                                .began_at = began,
                                .seen_at = began});
  });
  auto const carriers = people::carriers{};
  auto const clock = base::frozen_clock(began);
  auto awake = bell{};
  auto work = jobs{all, carriers, clock, awake};
  r->seen.add({2}, {began.unix_s + 300});
  all.begin_stop();
  work.stop();
  r->db.read([&](store::reader& db) {
    EXPECT_EQ(people::find_session(db, "hash")->seen_at.unix_s,
              began.unix_s + 300);
  });
}

}  // namespace linli::app
