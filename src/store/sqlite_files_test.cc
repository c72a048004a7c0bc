#include <array>
#include <barrier>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "support/temporary_database.h"

#include "base/error.h"
#include "store/database.h"
#include "store/session.h"

/// What only files of SQLite meet: kills, full disks, other programs' files.
namespace linli::store {

namespace {

using test::code_of;
using testing::Each;
using testing::ElementsAre;

constexpr auto kNow = base::instant{1'790'000'000};

class sqlite_files : public testing::Test {
 protected:
  void make_notes() const {
    db->write([](writer& tx) {
      tx.execute("CREATE TABLE note (id BIGINT PRIMARY KEY, words TEXT)");
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

  test::temporary_folder folder;
  std::filesystem::path path{folder.path() / "linli.db"};
  std::unique_ptr<database> db{database::open_or_create(path, kNow)};
};

}  // namespace

TEST_F(sqlite_files, what_was_committed_survives_a_kill) {
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

TEST_F(sqlite_files, a_full_disk_is_said_and_the_old_data_stay) {
  make_notes();
  add(1, "before");
  auto const child = ::fork();
  if (child == 0) {
    // A limit on file size fails like a full disk, without needing one.
    ::signal(SIGXFSZ, SIG_IGN);
    auto const own = database::open(path);
    auto const limit = rlimit{65536, 65536};
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

TEST(sqlite_open, what_is_not_a_database_is_refused) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "some = file.db";
  EXPECT_EQ(code_of([&] { database::open(path); }), "store.no_database");

  std::ofstream{path} << std::string(8192, 'x');
  EXPECT_EQ(code_of([&] { database::open(path); }), "store.not_a_database");
  EXPECT_EQ(code_of([&] { database::open_or_create(path, kNow); }),
            "store.not_a_database");
  EXPECT_EQ(std::filesystem::file_size(path), 8192U);
}

TEST(sqlite_open, another_program_s_database_is_refused_and_untouched) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "other.db";
  session{path, session::role::writer}.execute("CREATE TABLE theirs (a TEXT)");
  EXPECT_EQ(code_of([&] { database::open(path); }), "store.not_ours");
  EXPECT_EQ(code_of([&] { database::open_or_create(path, kNow); }),
            "store.not_ours");
}

TEST(sqlite_open, a_damaged_database_is_said_to_be_damaged) {
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

TEST(sqlite_open, the_path_may_hold_blanks_equal_signs_and_chinese) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "a = b  虹口" / "linli data.db";
  database::open_or_create(path, kNow);
  EXPECT_TRUE(std::filesystem::exists(path));
}

TEST_F(sqlite_files, many_may_be_the_first_to_open_a_file) {
  constexpr auto kFiles = 100;
  constexpr auto kPrograms = 6;
  auto refusals = std::array<std::string, kPrograms>{};
  auto together = std::barrier{kPrograms};
  auto const open_all = [&](std::size_t const which) {
    for (auto i = 0; i != kFiles; ++i) {
      auto const file = folder.path() / fmt::format("{}.db", i);
      together.arrive_and_wait();
      try {
        session{file, session::role::writer};
      } catch (base::error const& e) {
        refusals.at(which) = e.code();
      }
    }
  };
  auto programs = std::vector<std::jthread>{};
  for (auto i = std::size_t{0}; i != kPrograms; ++i) {
    programs.emplace_back(open_all, i);
  }
  programs.clear();
  EXPECT_THAT(refusals, Each(""));
}

}  // namespace linli::store
