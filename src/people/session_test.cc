#include <array>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

#include "base/error.h"
#include "people/test_registry.h"

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
