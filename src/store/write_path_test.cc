#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <future>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <latch>
#include <mutex>
#include <semaphore>
#include <set>
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

/// Calls `work(i)` on so many threads while another writes to `scarce`, so that
/// they gather behind it; a few may be late.
template <typename Work>
void gathered(database& db,
              std::string_view const scarce,
              int const n,
              Work&& work) {
  auto has_begun = std::latch{1};
  auto may_end = std::latch{1};
  auto arrived = std::latch{n};
  auto threads = std::vector<std::jthread>{};
  threads.emplace_back([&] {
    db.write_scarce(scarce, [&](writer&) {
      has_begun.count_down();
      may_end.wait();
    });
  });
  has_begun.wait();
  for (auto i = 0; i != n; ++i) {
    threads.emplace_back([&, i] {
      arrived.count_down();
      work(i);
    });
  }
  arrived.wait();
  std::this_thread::sleep_for(std::chrono::milliseconds{300});
  may_end.count_down();
}

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

  /// One more place than are taken, whoever is asking.
  static void give_a_place(writer& tx, std::int64_t const who) {
    tx.run("INSERT INTO place (id, taker) SELECT count(*) + 1, $1 FROM place",
           who);
  }

  /// Who has one, in the order of the places; these are without a gap.
  std::vector<std::int64_t> takers() const {
    return db->read([](reader& r) {
      EXPECT_EQ(r.value_of<std::int64_t>("SELECT count(*) FROM place"),
                r.value_of<std::int64_t>("SELECT max(id) FROM place"));
      return r.all("SELECT taker FROM place ORDER BY id",
                   [](std::int64_t t) { return t; });
    });
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

/// When all have been started or written, everybody has been answered: one of
/// the threads stays until then.
TEST_P(write_path_test, who_is_started_is_answered_once) {
  constexpr auto kThreads = 6;
  constexpr auto kEach = 60;
  auto given = std::atomic<int>{};
  auto answers = std::vector<std::atomic<int>>(kThreads * kEach);
  together(kThreads, [&](int const thread) {
    for (auto i = 0; i != kEach; ++i) {
      auto const who = thread * kEach + i;
      auto const work = [who](writer& tx) { return take_a_place(tx, who); };
      if (thread % 3 == 0) {
        given += db->write_scarce("session 1", work);
        ++answers[static_cast<std::size_t>(who)];
      } else {
        db->start_write("session 1", work, [&, who](auto const& answer) {
          given += answer();
          ++answers[static_cast<std::size_t>(who)];
        });
      }
    }
  });
  EXPECT_EQ(given, kPlaces);
  EXPECT_EQ(count("place"), kPlaces);
  EXPECT_THAT(answers, testing::Each(testing::Eq(1)));
}

/// More than there is room for, behind one who waits.
TEST_P(write_path_test, who_is_started_and_fails_is_told_alone) {
  constexpr auto kMany = 150;
  auto kept = std::atomic<int>{};
  auto followed = std::atomic<int>{};
  gathered(*db, "session 1", kMany, [&](int const i) {
    db->start_write(
        "session 1",
        [&followed, i](writer& tx) {
          give_a_place(tx, i);
          tx.after_commit([&followed] { ++followed; });
          ensure(i % 7 != 0, fault::invalid, "test.no", "no");
          return i;
        },
        [&kept, i](auto const& answer) {
          auto const code = code_of([&] { EXPECT_EQ(answer(), i); });
          EXPECT_EQ(code, i % 7 == 0 ? "test.no" : "");
          kept += code.empty() ? 1 : 0;
        });
  });
  EXPECT_EQ(kept, 128);
  EXPECT_EQ(followed, 128);
  EXPECT_EQ(takers().size(), 128U);
}

/// One of two has to stay, to write when the one before has ended.
TEST_P(write_path_test, who_is_started_waits_for_nobody) {
  auto has_begun = std::latch{1};
  auto may_end = std::latch{1};
  auto has_returned = std::counting_semaphore<>{0};
  auto answered = std::atomic<int>{};
  auto threads = std::vector<std::jthread>{};
  threads.emplace_back([&] {
    db->write_scarce("session 1", [&](writer&) {
      has_begun.count_down();
      may_end.wait();
    });
  });
  has_begun.wait();
  for (auto i = 0; i != 2; ++i) {
    threads.emplace_back([&, i] {
      db->start_write(
          "session 1", [i](writer& tx) { return take_a_place(tx, i); },
          [&](auto const& answer) { answered += answer(); });
      has_returned.release();
    });
  }
  has_returned.acquire();
  EXPECT_EQ(answered, 0);
  may_end.count_down();
  threads.clear();
  EXPECT_EQ(answered, 2);
}

/// By the thread that writes for the others, among others.
TEST_P(write_path_test, what_follows_a_started_write_may_write_again) {
  constexpr auto kMany = 40;
  auto answered = std::atomic<int>{};
  auto const add = [this](std::int64_t const id) {
    return [this, id](writer& tx) {
      return tx.run("INSERT INTO parent (id) VALUES ($1)", id);
    };
  };
  together(2, [&](int const thread) {
    for (auto i = thread; i < kMany; i += 2) {
      db->start_write("session 1", add(i), [&, i](auto const& answer) {
        answered += static_cast<int>(answer());
        answered +=
            static_cast<int>(db->write_scarce("session 1", add(kMany + i)));
        db->start_write(
            "session 1", add(2 * kMany + i),
            [&](auto const& again) { answered += static_cast<int>(again()); });
      });
    }
  });
  EXPECT_EQ(answered, 3 * kMany);
  EXPECT_EQ(count("parent"), 3 * kMany);
}

/// While one writes, the next gather: the third commit is theirs together.
TEST(write_queue, those_who_wait_are_committed_together) {
  auto const place = test::temporary_database{engine::sqlite};
  auto const db = database::open_or_create(place.where(), kNow);
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
