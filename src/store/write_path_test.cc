#include <atomic>
#include <condition_variable>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

#include "support/temporary_database.h"

#include "store/database.h"

/// Many who write at once: each is told its own result, nothing is lost and
/// nothing is given twice.
namespace linli::store {

namespace {

using test::code_of;

constexpr auto kNow = base::instant{1'790'000'000};
constexpr auto kPlaces = 20;

class write_path_test : public test::on_both_engines {
 protected:
  void SetUp() override {
    on_both_engines::SetUp();
    if (IsSkipped()) {
      return;
    }
    db = database::open_or_create(where(), kNow, {.writers = 8});
    db->write([](writer& tx) {
      tx.execute(
          "CREATE TABLE place (id BIGINT PRIMARY KEY, taker BIGINT NOT NULL)");
      tx.execute("CREATE TABLE parent (id BIGINT PRIMARY KEY)");
      tx.execute(
          "CREATE TABLE child (id BIGINT PRIMARY KEY, parent BIGINT NOT NULL "
          "REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)");
    });
  }

  /// Load, rule, save: only right when nobody comes between.
  static bool take_a_place(writer& tx, std::int64_t const who) {
    auto const taken =
        tx.value_of<std::int64_t>("SELECT count(*) FROM place").value();
    if (taken == kPlaces) {
      return false;
    }
    tx.run("INSERT INTO place (id, taker) VALUES ($1, $2)", taken + 1, who);
    return true;
  }

  std::int64_t count(std::string const& table) const {
    return db->read([&](reader& r) {
      return r.value_of<std::int64_t>("SELECT count(*) FROM " + table).value();
    });
  }

  /// All at once, as far as two processors can.
  template <typename Work>
  static void together(int const n, Work&& work) {
    auto threads = std::vector<std::jthread>{};
    for (auto i = 0; i != n; ++i) {
      threads.emplace_back([&work, i] { work(i); });
    }
  }

  std::unique_ptr<database> db;
};

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
  auto const db = database::open_or_create(place.where(), kNow);
  db->write([](writer& tx) {
    tx.execute("CREATE TABLE note (id BIGINT PRIMARY KEY)");
  });
  auto const wal = place.where().file.string() + "-wal";
  auto guard = std::mutex{};
  auto changed = std::condition_variable{};
  auto may_end = false;
  auto arrived = std::atomic<int>{};
  auto const before = std::filesystem::file_size(wal);
  {
    auto threads = std::vector<std::jthread>{};
    threads.emplace_back([&] {
      db->write([&](writer& tx) {
        tx.run("INSERT INTO note (id) VALUES (0)");
        auto lock = std::unique_lock{guard};
        changed.wait(lock, [&] { return may_end; });
      });
    });
    for (auto i = 1; i != 50; ++i) {
      threads.emplace_back([&, i] {
        ++arrived;
        db->write([&](writer& tx) {
          tx.run("INSERT INTO note (id) VALUES ($1)", i);
        });
      });
    }
    while (arrived != 49) {
      std::this_thread::yield();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{300});
    {
      auto const lock = std::scoped_lock{guard};
      may_end = true;
    }
    changed.notify_all();
  }
  // Every commit appends the page it changed: 50 alone would append 50. A few
  // may have been late.
  constexpr auto kFrame = 4096 + 24;
  EXPECT_LT(std::filesystem::file_size(wal) - before, 25 * kFrame);
  EXPECT_EQ(db->read([](reader& r) {
    return r.value_of<int>("SELECT count(*) FROM note");
  }),
            50);
}

}  // namespace linli::store
