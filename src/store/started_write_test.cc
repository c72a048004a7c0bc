#include <atomic>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <latch>
#include <semaphore>
#include <thread>
#include <vector>

#include "base/error.h"
#include "store/test_write_path.h"

/// Those who write without a thread that waits for it, among those who have
/// one.
namespace linli::store {

namespace {

using test::code_of;

class started_write_test : public write_path_tests {};

LINLI_ON_BOTH_ENGINES(started_write_test);

}  // namespace

/// When all have been started or written, everybody has been answered: one of
/// the threads stays until then.
TEST_P(started_write_test, who_is_started_is_answered_once) {
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
TEST_P(started_write_test, who_is_started_and_fails_is_told_alone) {
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
TEST_P(started_write_test, who_is_started_waits_for_nobody) {
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
TEST_P(started_write_test, what_follows_a_started_write_may_write_again) {
  constexpr auto kMany = 40;
  auto answered = std::atomic<int>{};
  auto const add = [](std::int64_t const id) {
    return [id](writer& tx) {
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

/// By a thread that has written for the others, when somebody else does.
TEST_P(started_write_test, who_no_longer_writes_for_others_waits_like_them) {
  auto has_begun = std::latch{1};
  auto has_ended = std::atomic{false};
  auto other = std::jthread{};
  auto came_after = false;
  db->start_write(
      "session 1", [](writer& tx) { return take_a_place(tx, 1); },
      [&](auto const& answer) {
        EXPECT_TRUE(answer());
        other = std::jthread{[&] {
          db->write_scarce("session 1", [&](writer&) {
            has_begun.count_down();
            std::this_thread::sleep_for(std::chrono::milliseconds{200});
            has_ended = true;
          });
        }};
        has_begun.wait();
        db->write_scarce("session 1", [&](writer& tx) {
          came_after = has_ended;
          return take_a_place(tx, 2);
        });
      });
  other.join();
  EXPECT_TRUE(came_after);
  EXPECT_EQ(count("place"), 2);
}

}  // namespace linli::store
