#include <array>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

#include "base/error.h"
#include "people/sign_in_ops.h"
#include "people/test_registry.h"
#include "store/commits.h"

/// Sessions when answers are lost, requests meet and disks are full. The
/// engines are instantiated in people_test.cc.
namespace linli::people {

using http::verb;

/// The answer that brought the new token was lost, with the server perhaps.
TEST_P(test_registry, a_new_token_that_never_arrived_signs_nobody_out) {
  auto const old = signed_in("13800001234");
  now.unix_s += std::int64_t{13} * 3600;
  ASSERT_FALSE(get("/me", old).cookie.empty());  // and it is lost
  now.unix_s += std::int64_t{2} * 3600;
  auto const again = get("/me", old);
  EXPECT_EQ(again.status, 200);
  ASSERT_FALSE(again.cookie.empty());
  EXPECT_EQ(get("/me", again.cookie).status, 200);
  now.unix_s += 120;
  EXPECT_EQ(get("/me", old).status, 401);
}

/// A browser asks for several things at once, perhaps of two servers.
TEST_P(test_registry, of_two_requests_at_once_one_replaces_the_token) {
  auto const old = signed_in("13800001234");
  now.unix_s += std::int64_t{13} * 3600;
  auto replies = std::array<reply, 8>{};
  {
    auto threads = std::vector<std::jthread>{};
    for (auto& r : replies) {
      threads.emplace_back([&] { r = get("/me", old); });
    }
  }
  auto fresh = std::vector<std::string>{};
  for (auto const& r : replies) {
    EXPECT_EQ(r.status, 200);
    if (!r.cookie.empty()) {
      fresh.push_back(r.cookie);
    }
  }
  ASSERT_EQ(fresh.size(), 1U);
  now.unix_s += 3600;
  EXPECT_EQ(get("/me", fresh.front()).status, 200);
}

/// They wait for nobody's transaction: of thousands who come at once none is
/// a write of its own.
TEST_P(test_registry, when_sessions_were_used_is_written_later_together) {
  auto const cookies =
      std::array{signed_in("13800001234"), signed_in("13800005678")};
  auto const seen_at = [this] {
    return db->read([](store::reader& r) {
      return *r.value_of<std::int64_t>("SELECT MIN(seen_at) FROM session");
    });
  };
  auto const began = seen_at();
  now.unix_s += 3600;
  auto const before = store::commits_of_this_thread();
  for (auto const& c : cookies) {
    EXPECT_EQ(get("/me", c).status, 200);
  }
  EXPECT_EQ(store::commits_of_this_thread(), before);
  EXPECT_EQ(seen_at(), began);

  EXPECT_TRUE(write_seen_sessions(*reg));
  EXPECT_EQ(store::commits_of_this_thread(), before + 1);
  EXPECT_EQ(seen_at(), now.unix_s);
  EXPECT_FALSE(write_seen_sessions(*reg));
}

/// What was noted while it was being written is not forgotten with it.
TEST(seen_sessions, keeps_what_is_later_than_what_was_written) {
  auto seen = seen_sessions{};
  seen.add({1}, {100});
  seen.add({2}, {100});
  auto const written = seen.some(10);
  seen.add({1}, {200});
  seen.add({1}, {150});
  seen.forget(written);
  EXPECT_EQ(seen.some(10).size(), 1U);
  EXPECT_EQ(seen.latest({1}, {50}).unix_s, 200);
  EXPECT_EQ(seen.latest({1}, {300}).unix_s, 300);
  EXPECT_EQ(seen.latest({2}, {50}).unix_s, 50);
}

TEST_P(test_registry, who_only_looks_is_answered_though_nothing_can_be_kept) {
  auto const cookie = signed_in("13800001234");
  auto const full = store::database::open(
      where(), {.on_write = [] {
        throw base::error{fault::unavailable, "store.disk_full", "on purpose"};
      }});
  auto const areas = reg->areas.load();
  reg.reset(new registry{"D", *full, keys, ids, true});
  reg->areas = areas;
  for (auto const pause : {3600, 13 * 3600}) {
    now.unix_s += pause;
    EXPECT_EQ(get("/me", cookie).status, 200) << pause;
  }
  auto const refused = ask(verb::patch, "/me", cookie, {{"name", "李桂英"}});
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(refused.code(), "store.disk_full");
  now.unix_s += kIdle;
  EXPECT_EQ(get("/me", cookie).status, 401);
}

}  // namespace linli::people
