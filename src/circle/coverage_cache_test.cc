#include "circle/coverage_cache.h"

#include <atomic>
#include <gtest/gtest.h>
#include <latch>
#include <thread>

#include "support/temporary_folder.h"

#include "base/file.h"
#include "circle/circle_test_district.h"
#include "circle/coverage_file.h"

namespace linli::circle {
namespace {

using namespace test_district;

coverage of_version(std::uint64_t const version) {
  auto c = coverage{};
  c.version = version;
  return c;
}

TEST(circle_coverage_cache, computes_once_for_each_question_and_version) {
  auto cache = coverage_cache{4};
  auto computed = 0;
  auto const ask = [&](std::uint64_t const version, std::size_t const profile) {
    return cache
        .get(version, {.profile = profile},
             [&] {
               ++computed;
               return of_version(version);
             })
        ->version;
  };
  EXPECT_EQ(ask(1, 0), 1);
  EXPECT_EQ(ask(1, 0), 1);
  EXPECT_EQ(computed, 1);
  EXPECT_EQ(ask(2, 0), 2);
  EXPECT_EQ(ask(1, 1), 1);
  EXPECT_EQ(computed, 3);
}

TEST(circle_coverage_cache, forgets_what_was_not_asked_for_longest) {
  auto cache = coverage_cache{2};
  auto computed = 0;
  auto const ask = [&](std::uint64_t const version) {
    cache.get(version, {}, [&] {
      ++computed;
      return of_version(version);
    });
  };
  ask(1);
  ask(2);
  ask(1);
  ask(3);  // 2 goes
  EXPECT_EQ(cache.size(), 2);
  ask(1);
  EXPECT_EQ(computed, 3);
  ask(2);
  EXPECT_EQ(computed, 4);
}

TEST(circle_coverage_cache, two_who_ask_at_once_share_one_computation) {
  auto cache = coverage_cache{2};
  auto computed = std::atomic<int>{0};
  auto has_begun = std::latch{1};
  auto may_end = std::latch{1};
  auto const compute = [&] {
    ++computed;
    has_begun.count_down();
    may_end.wait();
    return of_version(1);
  };
  auto first = coverage_cache::answer{};
  auto second = coverage_cache::answer{};
  auto a = std::jthread{[&] { first = cache.get(1, {}, compute); }};
  has_begun.wait();
  auto b = std::jthread{[&] { second = cache.get(1, {}, compute); }};
  // Another question does not wait.
  EXPECT_EQ(cache.get(2, {}, [] { return of_version(2); })->version, 2);
  may_end.count_down();
  a.join();
  b.join();
  EXPECT_EQ(computed, 1);
  EXPECT_EQ(first, second);
}

TEST(circle_coverage_cache, a_failure_is_not_kept) {
  auto cache = coverage_cache{2};
  EXPECT_THROW(
      cache.get(1, {}, []() -> coverage { throw std::runtime_error{"no"}; }),
      std::runtime_error);
  EXPECT_EQ(cache.get(1, {}, [] { return of_version(1); })->version, 1);
}

TEST(circle_coverage_cache, takes_what_was_read_from_a_file) {
  auto cache = coverage_cache{2};
  cache.put(std::make_shared<coverage const>(of_version(7)));
  EXPECT_EQ(cache.get(7, {}, []() -> coverage { throw 1; })->version, 7);
}

class circle_coverage_file : public testing::Test {
 protected:
  std::shared_ptr<circle_index const> index_ =
      index_of(random_district(3, 50, 9), 1.3);
  standard by_ = standard_of({within_m("canteen", 500)});
  coverage c_ = coverage_of(*index_, by_, {});
  std::uint64_t mark_ = fingerprint(*index_, by_, {});
  test::temporary_folder folder_;
  std::filesystem::path path_ = folder_.path() / "coverage.bin";
};

TEST_F(circle_coverage_file, comes_back_as_it_was) {
  save_coverage(path_, c_, mark_);
  auto const back = load_coverage(path_, mark_);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->district, c_.district);
  EXPECT_EQ(back->areas, c_.areas);
  EXPECT_EQ(back->gaps, c_.gaps);
  EXPECT_EQ(back->asked, c_.asked);
  EXPECT_EQ(back->reach[0].residents, c_.reach[0].residents);
  EXPECT_EQ(back->reach[0].counting, c_.reach[0].counting);
}

TEST_F(circle_coverage_file, missing_damaged_or_of_something_else_is_nothing) {
  EXPECT_FALSE(load_coverage(path_, mark_));
  save_coverage(path_, c_, mark_);
  EXPECT_FALSE(load_coverage(path_, mark_ + 1));
  auto bytes = base::read_file(path_);
  for (auto const size : {std::size_t{0}, std::size_t{10}, bytes.size() - 1}) {
    base::write_file_atomically(path_, bytes.substr(0, size));
    EXPECT_FALSE(load_coverage(path_, mark_)) << size;
  }
  bytes[bytes.size() / 2] ^= 1;
  base::write_file_atomically(path_, bytes);
  EXPECT_FALSE(load_coverage(path_, mark_));
}

TEST_F(circle_coverage_file, the_fingerprint_moves_with_everything_it_names) {
  EXPECT_EQ(mark_, fingerprint(*index_, by_, {}));
  EXPECT_NE(mark_, fingerprint(*index_, by_, {.profile = 1}));
  EXPECT_NE(mark_, fingerprint(*index_, by_, {.at = places::week_minute{0}}));
  EXPECT_NE(mark_,
            fingerprint(*index_, standard_of({within_m("canteen", 501)}), {}));
  auto other = *index_->places;
  other.version = 2;
  EXPECT_NE(mark_, fingerprint(*index_of(other, 1.3), by_, {}));
  EXPECT_NE(mark_,
            fingerprint(*index_of(random_district(4, 50, 9), 1.3), by_, {}));
}

}  // namespace
}  // namespace linli::circle
