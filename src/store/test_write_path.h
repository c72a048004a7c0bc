#pragma once

#include <chrono>
#include <cstdint>
#include <gtest/gtest.h>
#include <latch>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "support/temporary_database.h"

#include "base/clock.h"
#include "store/database.h"

/// A district's database of places to be taken, for tests of many who write at
/// once.
namespace linli::store {

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

class write_path_tests : public test::on_both_engines {
 public:
  static constexpr auto kNow = base::instant{1'790'000'000};
  static constexpr auto kPlaces = 20;

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

}  // namespace linli::store
