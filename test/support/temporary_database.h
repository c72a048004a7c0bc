#pragma once

#include <atomic>
#include <cstdlib>
#include <fmt/format.h>
#include <functional>
#include <gtest/gtest.h>
#include <string>
#include <unistd.h>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "store/session.h"

namespace linli::test {

/// The PostgreSQL that ./dev test starts; empty without one.
inline std::string postgres_address() {
  auto const* const address = std::getenv("LINLI_TEST_POSTGRES");
  return address == nullptr ? std::string{} : std::string{address};
}

/// A place for a database of its own, gone afterwards: a file, or a schema.
class temporary_database {
 public:
  explicit temporary_database(store::engine const kind) {
    static auto next = std::atomic<int>{};
    where_ =
        kind == store::engine::sqlite
            ? store::address{folder_.path() / "linli.db"}
            : store::address_for(postgres_address(), folder_.path(),
                                 fmt::format("test_{}_{}", ::getpid(), ++next));
  }

  ~temporary_database() {
    if (where_.kind == store::engine::postgres) {
      store::session{where_, store::session::role::writer}.execute(
          fmt::format("DROP SCHEMA IF EXISTS \"{}\" CASCADE", where_.schema));
    }
  }

  temporary_database(temporary_database const&) = delete;
  temporary_database& operator=(temporary_database const&) = delete;

  store::address const& where() const { return where_; }
  std::filesystem::path const& folder() const { return folder_.path(); }

 private:
  temporary_folder folder_;
  store::address where_;
};

/// Tests that hold for both engines.
class on_both_engines : public testing::TestWithParam<store::engine> {
 protected:
  void SetUp() override {
    if (GetParam() == store::engine::postgres && postgres_address().empty()) {
      GTEST_SKIP() << "LINLI_TEST_POSTGRES names no PostgreSQL; ./dev test "
                      "starts one (scripts/postgres.sh)";
    }
    database_ = std::make_unique<temporary_database>(GetParam());
  }

  store::address const& where() const { return database_->where(); }
  temporary_database const& place() const { return *database_; }

 private:
  std::unique_ptr<temporary_database> database_;
};

inline std::string name_of(
    testing::TestParamInfo<store::engine> const& parameter) {
  return parameter.param == store::engine::sqlite ? "sqlite" : "postgres";
}

#define LINLI_ON_BOTH_ENGINES(suite)                                        \
  INSTANTIATE_TEST_SUITE_P(engines, suite,                                  \
                           testing::Values(linli::store::engine::sqlite,    \
                                           linli::store::engine::postgres), \
                           linli::test::name_of)

/// The code of the base::error that `work` throws; "" when it throws none.
inline std::string code_of(std::function<void()> const& work) {
  try {
    work();
  } catch (base::error const& e) {
    return e.code();
  }
  return "";
}

}  // namespace linli::test
