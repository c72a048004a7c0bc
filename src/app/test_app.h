#pragma once

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "support/answered.h"
#include "support/contract.h"

#include "app/application.h"
#include "app/test_districts.h"

namespace linli::app {

/// The whole server without its sockets: two districts in memory, one with
/// streets and one without, a frozen clock (Tuesday 16:00 in Shanghai). Every
/// answer is held against the contract.
struct test_app {
  static constexpr auto kMiddleA = geo::latlng{31.25, 121.48};
  static constexpr auto kMiddleB = geo::latlng{22.54, 114.05};

  static district_map districts(std::uint64_t const version = 1) {
    auto out = district_map{};
    out["A"] = test_districts::make("A", true, kMiddleA, version);
    out["B"] = test_districts::make("B", false, kMiddleB, version);
    return out;
  }

  http::response get(std::string target,
                     std::vector<http::field> headers = {}) const {
    auto asked = http::request{};
    asked.target = std::move(target);
    asked.headers = std::move(headers);
    asked.id = "test";
    auto answer = test::answered(*site, asked);
    auto const is_listed = answer.route.starts_with("/");
    if (is_listed && answer.status != 304) {
      auto const text = answer.content != nullptr ? *answer.content : "";
      EXPECT_EQ(test::the_contract().against_operation(
                    answer.route, answer.status, answer.content_type, text),
                "")
          << asked.target;
    }
    return answer;
  }

  std::string text(std::string target) const {
    auto const answer = get(std::move(target));
    EXPECT_EQ(answer.status, 200) << *answer.content;
    return answer.content != nullptr ? *answer.content : "";
  }

  http::metrics figures;
  config settings;
  world all{districts(), figures};
  std::unique_ptr<http::site> site{make_site(
      all, figures, silent(settings), base::frozen_clock({1'795'507'200}))};

 private:
  static config const& silent(config& c) {
    c.logs_access = false;
    return c;
  }
};

inline std::string header_of(http::response const& from,
                             std::string_view const name) {
  auto const found = std::ranges::find(from.headers, name, &http::field::name);
  return found == from.headers.end() ? "" : found->value;
}

}  // namespace linli::app
