#include "store/database.h"

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "support/temporary_folder.h"

#include "base/error.h"

namespace linli::store {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;

constexpr auto kNow = base::instant{1'790'000'000};

struct database_test : testing::Test {
  test::temporary_folder folder;
  std::filesystem::path path{folder.path() / "linli.db"};
  std::unique_ptr<database> db{database::open_or_create(path, kNow)};

  void make_notes() {
    db->write([](writer& tx) {
      tx.execute(
          "CREATE TABLE note (id BIGINT PRIMARY KEY, words TEXT, "
          "weight DOUBLE PRECISION, CONSTRAINT note_is_light CHECK "
          "(weight < 1000))");
    });
  }
  void add(std::int64_t const id, std::string_view const words) {
    db->write([&](writer& tx) {
      tx.run("INSERT INTO note (id, words) VALUES ($1, $2)", id, words);
    });
  }
  std::vector<std::string> words() {
    return db->read([](reader& r) {
      return r.all("SELECT words FROM note ORDER BY id",
                   [](std::string w) { return w; });
    });
  }
};

std::string code_of(std::function<void()> const& work) {
  try {
    work();
  } catch (base::error const& e) {
    return e.code();
  }
  return "";
}

}  // namespace

TEST_F(database_test, values_come_back_as_they_went_in) {
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
                   return std::tuple{id, w, x};
                 });
  });
  EXPECT_THAT(rows,
              ElementsAre(std::tuple{std::numeric_limits<std::int64_t>::min(),
                                     std::optional{text}, 0.1},
                          std::tuple{std::int64_t{2},
                                     std::optional<std::string>{}, -1e300}));
}

TEST_F(database_test, a_null_read_as_a_plain_value_is_zero_not_the_row_before) {
  make_notes();
  add(1, "first");
  db->write([](writer& tx) { tx.run("INSERT INTO note (id) VALUES (2)"); });
  EXPECT_THAT(words(), ElementsAre("first", ""));
}

TEST_F(database_test, one_finds_the_only_row_or_nothing) {
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

TEST_F(database_test, returning_answers_what_was_written) {
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

TEST_F(database_test, what_throws_leaves_nothing) {
  make_notes();
  EXPECT_THROW(db->write([](writer& tx) {
    tx.run("INSERT INTO note (id, words) VALUES (1, 'gone')");
    throw std::runtime_error{"no"};
  }),
               std::runtime_error);
  EXPECT_THAT(words(), ElementsAre());
}

TEST_F(database_test, a_nested_write_joins_and_is_undone_alone) {
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

TEST_F(database_test, work_after_the_commit_runs_only_after_a_commit) {
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

TEST_F(database_test, a_broken_constraint_names_itself_and_can_be_survived) {
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

TEST_F(database_test, a_read_sees_one_moment_while_others_write) {
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

TEST_F(database_test, a_reader_cannot_write) {
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

TEST_F(database_test, many_threads_write_and_read_and_nothing_is_lost) {
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
  EXPECT_EQ(words().size(), std::size_t{kThreads * kEach});
}

TEST_F(database_test, what_was_committed_survives_a_kill) {
  make_notes();
  int answers[2];
  ASSERT_EQ(::pipe(answers), 0);
  auto const child = ::fork();
  if (child == 0) {
    auto const own = database::open(path);
    for (auto i = std::int64_t{0};; ++i) {
      own->write([&](writer& tx) {
        tx.run("INSERT INTO note (id, words) VALUES ($1, 'kept')", i);
        tx.run("INSERT INTO note (id, words) VALUES ($1, 'pair')", -i - 1);
      });
      if (::write(answers[1], &i, sizeof i) != sizeof i) {
        ::_exit(1);
      }
    }
  }
  ASSERT_GT(child, 0);
  auto last = std::int64_t{-1};
  while (last < 20) {
    ASSERT_EQ(::read(answers[0], &last, sizeof last),
              static_cast<::ssize_t>(sizeof last));
  }
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  ::close(answers[1]);
  for (auto next = std::int64_t{};
       ::read(answers[0], &next, sizeof next) > 0;) {
    last = next;
  }
  ::close(answers[0]);
  auto const found = words();
  EXPECT_GE(found.size(), static_cast<std::size_t>(2 * (last + 1)));
  EXPECT_EQ(found.size() % 2, 0U) << "no half of a transaction";
}

TEST_F(database_test, a_full_disk_is_said_and_the_old_data_stay) {
  make_notes();
  add(1, "before");
  auto const child = ::fork();
  if (child == 0) {
    // A limit on file size fails like a full disk, without needing one.
    ::signal(SIGXFSZ, SIG_IGN);
    auto const own = database::open(path);
    auto const limit = rlimit{64 * 1024, 64 * 1024};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    auto const big = std::string(1 << 20, 'x');
    auto const code = code_of([&] {
      own->write([&](writer& tx) {
        tx.run("INSERT INTO note (id, words) VALUES (2, $1)", big);
      });
    });
    if (code != "store.disk_full") {
      std::fprintf(stderr, "answered %s\n", code.c_str());
    }
    ::_exit(code == "store.disk_full" ? 0 : 1);
  }
  auto status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
  EXPECT_THAT(words(), ElementsAre("before"));
  add(2, "after");
  EXPECT_THAT(words(), ElementsAre("before", "after"));
}

TEST_F(database_test, the_nth_write_can_be_made_to_fail) {
  make_notes();
  auto left = 2;
  auto const faulty = database::open(path, {.on_write = [&] {
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

TEST_F(database_test, a_backup_is_whole_and_never_overwrites) {
  make_notes();
  add(1, "saved");
  auto const copy = folder.path() / "copy.db";
  db->backup_to(copy);
  add(2, "later");
  auto const again = database::open(copy);
  EXPECT_EQ(again->read([](reader& r) {
    return r.value_of<int>("SELECT count(*) FROM note");
  }),
            1);
  EXPECT_EQ(code_of([&] { db->backup_to(copy); }), "store.backup_exists");
}

TEST(store_open, what_is_not_a_database_is_refused) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "some = file.db";
  EXPECT_EQ(code_of([&] { database::open(path); }), "store.no_database");

  std::ofstream{path} << std::string(8192, 'x');
  EXPECT_EQ(code_of([&] { database::open(path); }), "store.not_a_database");
  EXPECT_EQ(code_of([&] { database::open_or_create(path, kNow); }),
            "store.not_a_database");
  EXPECT_EQ(std::filesystem::file_size(path), 8192U);
}

TEST(store_open, another_program_s_database_is_refused_and_untouched) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "other.db";
  session{path, session::role::writer}.execute("CREATE TABLE theirs (a TEXT)");
  EXPECT_EQ(code_of([&] { database::open(path); }), "store.not_ours");
  EXPECT_EQ(code_of([&] { database::open_or_create(path, kNow); }),
            "store.not_ours");
}

TEST(store_open, a_damaged_database_is_said_to_be_damaged) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "linli.db";
  database::open_or_create(path, kNow);
  auto file = std::fstream{path, std::ios::in | std::ios::out};
  file.seekp(4096 + 100);
  file << std::string(20000, '\xee');
  file.close();
  auto const code = code_of([&] {
    database::open(path)->read([](reader& r) {
      return r.all("SELECT code FROM area", [](std::string c) { return c; });
    });
  });
  EXPECT_THAT(code, testing::AnyOf("store.damaged", "store.not_a_database"));
}

TEST(store_open, the_path_may_hold_blanks_equal_signs_and_chinese) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "a = b  虹口" / "linli data.db";
  database::open_or_create(path, kNow);
  EXPECT_TRUE(std::filesystem::exists(path));
}

}  // namespace linli::store
