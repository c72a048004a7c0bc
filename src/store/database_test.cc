#include "store/database.h"

#include <array>
#include <barrier>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "support/temporary_database.h"

#include "base/error.h"

namespace linli::store {

namespace {

using test::code_of;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr auto kNow = base::instant{1'790'000'000};

class database_test : public test::on_both_engines {
 protected:
  void SetUp() override {
    on_both_engines::SetUp();
    if (!IsSkipped()) {
      db = database::open_or_create(where(), kNow);
    }
  }

  void make_notes() const {
    db->write([](writer& tx) {
      tx.execute(
          "CREATE TABLE note (id BIGINT PRIMARY KEY, words TEXT, "
          "weight DOUBLE PRECISION, CONSTRAINT note_is_light CHECK "
          "(weight < 1000))");
    });
  }
  void add(std::int64_t const id, std::string_view const words) const {
    db->write([&](writer& tx) {
      tx.run("INSERT INTO note (id, words) VALUES ($1, $2)", id, words);
    });
  }
  std::vector<std::string> words() const {
    return db->read([](reader& r) {
      return r.all("SELECT words FROM note ORDER BY id",
                   [](std::string w) { return w; });
    });
  }

  std::unique_ptr<database> db;
};

LINLI_ON_BOTH_ENGINES(database_test);

}  // namespace

TEST_P(database_test, two_districts_side_by_side_know_nothing_of_each_other) {
  auto const elsewhere = test::temporary_database{GetParam()};
  auto const other = database::open_or_create(elsewhere.where(), kNow);
  auto const both = std::array{db.get(), other.get()};
  for (auto* const each : both) {
    each->write([](writer& tx) {
      tx.execute("CREATE TABLE note (id BIGINT PRIMARY KEY, words TEXT)");
    });
  }
  {
    auto together = std::vector<std::jthread>{};
    for (auto n = std::size_t{}; n < both.size(); ++n) {
      together.emplace_back([each = both[n], n] {
        for (auto key = std::int64_t{1}; key <= 50; ++key) {
          each->write([&](writer& tx) {
            tx.run("INSERT INTO note (id, words) VALUES ($1, $2)", key,
                   fmt::format("district {}", n));
          });
        }
      });
    }
  }
  other->write([](writer& tx) { tx.run("DELETE FROM note WHERE id > 10"); });
  auto const said = [](database& of) {
    return of.read([](reader& r) {
      return r.all("SELECT words || ': ' || COUNT(*) FROM note GROUP BY words",
                   [](std::string line) { return line; });
    });
  };
  EXPECT_THAT(said(*db), ElementsAre("district 0: 50"));
  EXPECT_THAT(said(*other), ElementsAre("district 1: 10"));
}

TEST_P(database_test, values_come_back_as_they_went_in) {
  make_notes();
  auto const text = std::string{"邻里 'quoted' \"\n $1"};
  db->write([&](writer& tx) {
    EXPECT_EQ(tx.run("INSERT INTO note VALUES ($3, $1, $2)", text, 0.1,
                     std::numeric_limits<std::int64_t>::min()),
              1);
    tx.run("INSERT INTO note VALUES ($1, $2, $3)", 2,
           std::optional<std::string>{}, std::optional<double>{-1e300});
  });
  auto const rows = db->read([](reader& r) {
    return r.all("SELECT id, words, weight FROM note ORDER BY id",
                 [](std::int64_t id, std::optional<std::string> w, double x) {
                   return std::tuple{id, std::move(w), x};
                 });
  });
  EXPECT_THAT(rows,
              ElementsAre(std::tuple{std::numeric_limits<std::int64_t>::min(),
                                     std::optional{text}, 0.1},
                          std::tuple{std::int64_t{2},
                                     std::optional<std::string>{}, -1e300}));
}

TEST_P(database_test, a_null_read_as_a_plain_value_is_zero_not_the_row_before) {
  make_notes();
  add(1, "first");
  db->write([](writer& tx) { tx.run("INSERT INTO note (id) VALUES (2)"); });
  EXPECT_THAT(words(), ElementsAre("first", ""));
}

TEST_P(database_test, one_finds_the_only_row_or_nothing) {
  make_notes();
  add(7, "seven");
  db->read([](reader& r) {
    EXPECT_EQ(
        r.value_of<std::string>("SELECT words FROM note WHERE id = $1", 7),
        "seven");
    EXPECT_EQ(
        r.value_of<std::string>("SELECT words FROM note WHERE id = $1", 8),
        std::nullopt);
  });
}

TEST_P(database_test, returning_answers_what_was_written) {
  make_notes();
  db->write([](writer& tx) {
    EXPECT_EQ(
        tx.value_of<std::string>(
            "INSERT INTO note (id, words) VALUES ($1, $2) RETURNING words", 1,
            "back"),
        "back");
  });
  EXPECT_THAT(words(), ElementsAre("back"));
}

TEST_P(database_test, what_throws_leaves_nothing) {
  make_notes();
  EXPECT_THROW(db->write([](writer& tx) {
    tx.run("INSERT INTO note (id, words) VALUES (1, 'gone')");
    throw std::runtime_error{"no"};
  }),
               std::runtime_error);
  EXPECT_THAT(words(), ElementsAre());
}

TEST_P(database_test, a_nested_write_joins_and_is_undone_alone) {
  make_notes();
  db->write([&](writer& tx) {
    tx.run("INSERT INTO note (id, words) VALUES (1, 'outer')");
    try {
      db->write([](writer& inner) {
        inner.run("INSERT INTO note (id, words) VALUES (2, 'inner')");
        throw std::runtime_error{"inner fails"};
      });
    } catch (std::runtime_error const&) {
    }
    db->write([](writer& inner) {
      inner.run("INSERT INTO note (id, words) VALUES (3, 'second')");
    });
    EXPECT_THAT(words(), ElementsAre("outer", "second")) << "reads join too";
  });
  EXPECT_THAT(words(), ElementsAre("outer", "second"));
}

TEST_P(database_test, work_after_the_commit_runs_only_after_a_commit) {
  make_notes();
  auto log = std::vector<std::string>{};
  EXPECT_ANY_THROW(db->write([&](writer& tx) {
    tx.after_commit([&] { log.emplace_back("never"); });
    throw std::runtime_error{"no"};
  }));
  db->write([&](writer& tx) {
    tx.after_commit([&] { log.emplace_back("after"); });
    db->write([&](writer& inner) {
      inner.after_commit([&] { log.emplace_back("inner after"); });
    });
    log.emplace_back("within");
  });
  EXPECT_THAT(log, ElementsAre("within", "after", "inner after"));
}

TEST_P(database_test, what_is_counted_is_settled_once_before_the_commit) {
  make_notes();
  auto settled = std::vector<std::int64_t>{};
  auto const settle = [&](writer& tx, std::int64_t const counted) {
    settled.push_back(counted);
    tx.run("INSERT INTO note (id, words) VALUES ($1, 'sum')", 100 + counted);
  };
  db->write([&](writer& tx) {
    tx.count(settle);
    tx.count(settle);
    try {
      db->write([&](writer& inner) {
        inner.count(settle);
        throw std::runtime_error{"no"};
      });
    } catch (std::runtime_error const&) {
    }
    tx.count(settle);
    EXPECT_TRUE(settled.empty());
  });
  EXPECT_THAT(settled, ElementsAre(3));
  EXPECT_THAT(words(), ElementsAre("sum"));
  EXPECT_ANY_THROW(db->write([&](writer& tx) {
    tx.count(settle);
    throw std::runtime_error{"no"};
  }));
  // What cannot be settled is not kept.
  EXPECT_ANY_THROW(db->write([&](writer& tx) {
    tx.run("INSERT INTO note (id, words) VALUES (1, 'lost')");
    for (auto i = 0; i != 3; ++i) {
      tx.count(settle);
    }
  }));
  EXPECT_THAT(words(), ElementsAre("sum"));
}

TEST_P(database_test, a_broken_constraint_names_itself_and_can_be_survived) {
  make_notes();
  try {
    db->write([](writer& tx) {
      tx.run("INSERT INTO note (id, weight) VALUES ($1, $2)", 1, 5000.0);
    });
    FAIL();
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "store.constraint");
    EXPECT_EQ(e.kind(), fault::conflict);
    EXPECT_THAT(e.what(), HasSubstr("note_is_light"));
  }
  add(1, "fine");
  EXPECT_THAT(words(), ElementsAre("fine"));
}

TEST_P(database_test, a_read_sees_one_moment_while_others_write) {
  make_notes();
  add(1, "one");
  db->read([&](reader& r) {
    auto const count = [&] {
      return r.value_of<int>("SELECT count(*) FROM note");
    };
    EXPECT_EQ(count(), 1);
    std::thread{[&] { add(2, "two"); }}.join();
    EXPECT_EQ(count(), 1);
  });
  EXPECT_THAT(words(), ElementsAre("one", "two"));
}

TEST_P(database_test, a_reader_cannot_write) {
  make_notes();
  EXPECT_EQ(
      code_of([&] {
        db->read([](reader& r) {
          r.value_of<int>("INSERT INTO note (id) VALUES (1) RETURNING id");
        });
      }),
      "store.read_only");
  EXPECT_THAT(words(), ElementsAre());
}

TEST_P(database_test, many_threads_write_and_read_and_nothing_is_lost) {
  make_notes();
  constexpr auto kThreads = 6;
  constexpr auto kEach = 30;
  {
    auto threads = std::vector<std::jthread>{};
    for (auto t = 0; t != kThreads; ++t) {
      threads.emplace_back([&, t] {
        for (auto i = 0; i != kEach; ++i) {
          add(t * kEach + i, "x");
          static_cast<void>(words());
        }
      });
    }
  }
  EXPECT_EQ(words().size(), std::size_t{kThreads} * kEach);
}

/// As after a restart of PostgreSQL: every connection that idles is dead.
TEST_P(database_test, one_request_finds_out_that_the_connections_are_gone) {
  if (GetParam() == engine::sqlite) {
    GTEST_SKIP() << "a file has no connections";
  }
  constexpr auto kReaders = 4;
  auto const pid_of = [](reader& r) {
    return r.value_of<std::int64_t>("SELECT pg_backend_pid()").value();
  };
  auto pids = std::vector<std::int64_t>{};
  auto guard = std::mutex{};
  {
    auto all_read = std::barrier{kReaders};
    auto threads = std::vector<std::jthread>{};
    for (auto i = 0; i != kReaders; ++i) {
      threads.emplace_back([&] {
        db->read([&](reader& r) {
          auto const pid = pid_of(r);
          all_read.arrive_and_wait();
          auto const lock = std::scoped_lock{guard};
          pids.push_back(pid);
        });
      });
    }
  }
  pids.push_back(db->write(pid_of));
  auto killer = session{where(), session::role::writer};
  for (auto const pid : pids) {
    killer.execute(fmt::format("SELECT pg_terminate_backend({})", pid));
  }
  EXPECT_EQ(db->read([](reader& r) { return r.value_of<int>("SELECT 1"); }), 1);
  EXPECT_NO_THROW(make_notes());
}

/// PostgreSQL answers COMMIT with success when a failed statement has undone
/// the transaction; SQLite keeps what did not fail.
TEST_P(database_test, nobody_is_told_that_something_was_kept_which_was_not) {
  make_notes();
  add(1, "there");
  auto const code = code_of([&] {
    db->write([](writer& tx) {
      tx.run("INSERT INTO note (id, words) VALUES (2, 'new')");
      static_cast<void>(code_of(
          [&] { tx.run("INSERT INTO note (id, words) VALUES (1, 'twice')"); }));
    });
  });
  auto const is_told = code.empty();
  EXPECT_EQ(words().size(), is_told ? 2U : 1U) << code;
}

TEST_P(database_test, the_nth_write_can_be_made_to_fail) {
  make_notes();
  auto left = 2;
  auto const faulty = database::open(where(), {.on_write = [&] {
                                       ensure(left-- > 0, fault::io,
                                              "store.io_error", "on purpose");
                                     }});
  EXPECT_EQ(code_of([&] {
              faulty->write([](writer& tx) {
                for (auto i = 0; i != 3; ++i) {
                  tx.run("INSERT INTO note (id) VALUES ($1)", i);
                }
              });
            }),
            "store.io_error");
  EXPECT_THAT(words(), ElementsAre());
}

}  // namespace linli::store
