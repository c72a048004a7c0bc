#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <future>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <latch>
#include <mutex>
#include <set>
#include <thread>

#include "store/test_write_path.h"

/// Many who write at once: each is told its own result, nothing is lost and
/// nothing is given twice.
namespace linli::store {

namespace {

using test::code_of;

class write_path_test : public write_path_tests {};

LINLI_ON_BOTH_ENGINES(write_path_test);

}  // namespace

TEST_P(write_path_test, places_are_given_once_and_none_too_many) {
  auto given = std::atomic<int>{};
  together(40, [&](int const who) {
    given += db->write_scarce(
        "session 1", [&](writer& tx) { return take_a_place(tx, who); });
  });
  EXPECT_EQ(given, kPlaces);
  EXPECT_EQ(count("place"), kPlaces);
}

TEST_P(write_path_test, without_a_name_a_race_is_run_again) {
  auto given = std::atomic<int>{};
  together(12, [&](int const who) {
    given += db->write([&](writer& tx) { return take_a_place(tx, who); });
  });
  EXPECT_EQ(given, 12);
  EXPECT_EQ(count("place"), 12);
}

TEST_P(write_path_test, two_databases_on_one_place_share_it) {
  auto const other = database::open(where(), {.writers = 8});
  auto given = std::atomic<int>{};
  together(40, [&](int const who) {
    auto& mine = who % 2 == 0 ? *db : *other;
    given += mine.write_scarce(
        "session 1", [&](writer& tx) { return take_a_place(tx, who); });
  });
  EXPECT_EQ(given, kPlaces);
  EXPECT_EQ(count("place"), kPlaces);
}

TEST_P(write_path_test, who_gathers_at_two_databases_is_written_once) {
  constexpr auto kMany = 150;
  auto const other = database::open(where(), {.writers = 8});
  auto told = std::vector<std::atomic<int>>(kMany);
  auto expected = std::vector<std::int64_t>{};
  for (auto i = 0; i != kMany; ++i) {
    if (i % 7 != 0) {
      expected.push_back(i);
    }
  }
  gathered(*db, "session 1", kMany, [&](int const i) {
    auto& mine = i % 2 == 0 ? *db : *other;
    auto const code = code_of([&] {
      mine.write_scarce("session 1", [&](writer& tx) {
        give_a_place(tx, i);
        tx.after_commit([&told, i] { ++told[static_cast<std::size_t>(i)]; });
        ensure(i % 7 != 0, fault::invalid, "test.no", "no");
      });
    });
    EXPECT_EQ(code, i % 7 == 0 ? "test.no" : "");
  });
  EXPECT_THAT(takers(), testing::UnorderedElementsAreArray(expected));
  for (auto i = 0; i != kMany; ++i) {
    EXPECT_EQ(told[static_cast<std::size_t>(i)], i % 7 == 0 ? 0 : 1) << i;
  }
}

TEST_P(write_path_test, who_fails_is_told_alone) {
  auto failed = std::atomic<int>{};
  together(30, [&](int const i) {
    auto const code = code_of([&] {
      db->write([&](writer& tx) {
        tx.run("INSERT INTO parent (id) VALUES ($1)", i);
        ensure(i % 3 != 0, fault::invalid, "test.no", "no");
      });
    });
    EXPECT_EQ(code, i % 3 == 0 ? "test.no" : "");
    failed += code.empty() ? 0 : 1;
  });
  EXPECT_EQ(failed, 10);
  EXPECT_EQ(count("parent"), 20);
}

/// A deferred key breaks at the commit, which a whole group shares.
TEST_P(write_path_test, who_breaks_the_commit_takes_nobody_along) {
  together(30, [&](int const i) {
    auto const code = code_of([&] {
      db->write([&](writer& tx) {
        if (i % 5 != 0) {
          tx.run("INSERT INTO parent (id) VALUES ($1)", i);
        }
        tx.run("INSERT INTO child (id, parent) VALUES ($1, $1)", i);
      });
    });
    EXPECT_EQ(code, i % 5 == 0 ? "store.constraint" : "");
  });
  EXPECT_EQ(count("child"), 24);
}

TEST_P(write_path_test, who_breaks_the_commit_of_a_group_leaves_it_alone) {
  gathered(*db, "session 1", 30, [&](int const i) {
    auto const code = code_of([&] {
      db->write_scarce("session 1", [&](writer& tx) {
        if (i % 5 != 0) {
          tx.run("INSERT INTO parent (id) VALUES ($1)", i);
        }
        tx.run("INSERT INTO child (id, parent) VALUES ($1, $1)", i);
      });
    });
    EXPECT_EQ(code, i % 5 == 0 ? "store.constraint" : "");
  });
  EXPECT_EQ(count("child"), 24);
}

TEST_P(write_path_test, what_follows_a_commit_follows_only_that) {
  auto after = std::atomic<int>{};
  together(30, [&](int const i) {
    static_cast<void>(code_of([&] {
      db->write([&](writer& tx) {
        tx.run("INSERT INTO parent (id) VALUES ($1)", i);
        tx.after_commit([&] { ++after; });
        ensure(i % 2 == 0, fault::invalid, "test.no", "no");
      });
    }));
  });
  EXPECT_EQ(after, 15);
}

TEST_P(write_path_test, what_a_nested_write_planned_goes_with_it) {
  auto after = std::vector<std::string>{};
  db->write([&](writer& tx) {
    tx.after_commit([&] { after.emplace_back("outer"); });
    static_cast<void>(code_of([&] {
      db->write([&](writer& inner) {
        inner.after_commit([&] { after.emplace_back("never"); });
        throw base::error{fault::invalid, "test.no", "no"};
      });
    }));
  });
  EXPECT_THAT(after, testing::ElementsAre("outer"));
}

/// While one writes, the next gather: the third commit is theirs together.
TEST(write_queue, those_who_wait_are_committed_together) {
  auto const place = test::temporary_database{engine::sqlite};
  auto const db =
      database::open_or_create(place.where(), write_path_tests::kNow);
  db->write([](writer& tx) {
    tx.execute("CREATE TABLE note (id BIGINT PRIMARY KEY)");
  });
  auto const wal = place.where().file.string() + "-wal";
  auto const before = std::filesystem::file_size(wal);
  gathered(*db, "", 50, [&](int const i) {
    db->write(
        [&](writer& tx) { tx.run("INSERT INTO note (id) VALUES ($1)", i); });
  });
  // Every commit appends the page it changed: 50 alone would append 50.
  constexpr auto kFrame = 4096 + 24;
  EXPECT_LT(std::filesystem::file_size(wal) - before, 25 * kFrame);
  EXPECT_EQ(db->read([](reader& r) {
    return r.value_of<int>("SELECT count(*) FROM note");
  }),
            50);
}

namespace {

/// What only PostgreSQL does.
class write_pool_test : public write_path_test {
 protected:
  /// As when its server goes away.
  void cut(std::int64_t const pid) const {
    session{where(), session::role::writer}.execute(
        fmt::format("SELECT pg_terminate_backend({}, 5000)", pid));
  }
};

INSTANTIATE_TEST_SUITE_P(engines,
                         write_pool_test,
                         testing::Values(engine::postgres),
                         test::name_of);

}  // namespace

TEST_P(write_pool_test, those_who_want_the_same_are_committed_together) {
  auto guard = std::mutex{};
  auto commits = std::set<std::string>{};
  gathered(*db, "session 1", 100, [&](int const i) {
    auto const id = db->write_scarce("session 1", [&](writer& tx) {
      give_a_place(tx, i);
      return tx
          .value_of<std::string>("SELECT CAST(pg_current_xact_id() AS TEXT)")
          .value();
    });
    auto const lock = std::scoped_lock{guard};
    commits.insert(id);
  });
  EXPECT_EQ(takers().size(), 100U);
  EXPECT_GE(commits.size(), 2U) << "64 at most";
  EXPECT_LT(commits.size(), 20U);
}

TEST_P(write_pool_test, who_wants_something_else_does_not_wait) {
  auto const few = database::open(where(), {.writers = 2});
  auto waiting = std::vector<std::jthread>{};
  auto others = std::future<void>{};
  few->write_scarce("session 1", [&](writer&) {
    for (auto i = 0; i != 8; ++i) {
      waiting.emplace_back([&] {
        few->write_scarce("session 1",
                          [&](writer& tx) { give_a_place(tx, 1); });
      });
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{300});
    others = std::async(std::launch::async, [&] {
      few->write_scarce("session 2", [](writer& tx) {
        tx.run("INSERT INTO parent (id) VALUES (1)");
      });
      few->write(
          [](writer& tx) { tx.run("INSERT INTO parent (id) VALUES (2)"); });
    });
    EXPECT_EQ(others.wait_for(std::chrono::seconds{10}),
              std::future_status::ready);
  });
}

TEST_P(write_pool_test, a_group_that_loses_a_race_is_run_again) {
  db->write([](writer& tx) { tx.run("INSERT INTO parent (id) VALUES (1)"); });
  auto const other = database::open(where());
  auto runs = std::atomic<int>{};
  auto told = std::atomic<int>{};
  auto has_met = std::atomic<bool>{};
  gathered(*db, "session 1", 20, [&](int const i) {
    db->write_scarce("session 1", [&](writer& tx) {
      ++runs;
      give_a_place(tx, i);
      tx.after_commit([&] { ++told; });
      if (i == 9 && !has_met.exchange(true)) {
        std::thread{[&] {
          other->write([](writer& theirs) {
            theirs.run("UPDATE parent SET id = id + 1");
          });
        }}.join();
        tx.run("UPDATE parent SET id = id + 1");
      }
    });
  });
  EXPECT_EQ(takers().size(), 20U);
  EXPECT_EQ(told, 20);
  EXPECT_GT(runs, 21) << "its neighbours too";
}

TEST_P(write_pool_test, a_group_whose_server_went_away_is_written_again) {
  auto told = std::atomic<int>{};
  auto is_cut = std::atomic<bool>{};
  gathered(*db, "session 1", 20, [&](int const i) {
    db->write_scarce("session 1", [&](writer& tx) {
      tx.after_commit([&] { ++told; });
      if (i == 9 && !is_cut.exchange(true)) {
        cut(tx.value_of<std::int64_t>("SELECT pg_backend_pid()").value());
      }
      give_a_place(tx, i);
    });
  });
  EXPECT_TRUE(is_cut);
  EXPECT_EQ(takers().size(), 20U);
  EXPECT_EQ(told, 20);
}

/// A trigger that waits for the commit ends the connection in the middle of it.
TEST_P(write_pool_test, a_group_that_may_be_kept_or_not_is_told_so) {
  db->write([](writer& tx) {
    tx.execute(
        "CREATE FUNCTION end_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); "
        "RETURN NULL; END $$");
    tx.execute(
        "CREATE CONSTRAINT TRIGGER ends AFTER INSERT ON parent DEFERRABLE "
        "INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION end_it()");
  });
  auto unknown = std::atomic<int>{};
  auto told = std::atomic<int>{};
  gathered(*db, "session 1", 20, [&](int const i) {
    auto const code = code_of([&] {
      db->write_scarce("session 1", [&](writer& tx) {
        give_a_place(tx, i);
        tx.after_commit([&] { ++told; });
        if (i == 9) {
          tx.run("INSERT INTO parent (id) VALUES (1)");
        }
      });
    });
    EXPECT_THAT(code, testing::AnyOf("", "store.outcome_unknown"));
    unknown += code.empty() ? 0 : 1;
  });
  EXPECT_GT(unknown, 1);
  EXPECT_EQ(count("place"), told);
  EXPECT_EQ(told + unknown, 20);
}

}  // namespace linli::store
