#include "cli/database_verbs.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "cli/init.h"
#include "cli/keeper.h"
#include "people/audit.h"

namespace linli::cli {

namespace {

using testing::HasSubstr;
using testing::Not;

struct cli_audit_test : testing::Test {
  test::temporary_folder folder;
  context ctx;

  cli_audit_test() {
    ctx.data = folder.path() / "data";
    ctx.clock = base::frozen_clock({1'795'478'400});
    run({"init", "--district", "310109", "--no-areas"});
  }

  /// What it prints; after it the code of an error.
  std::string run(std::vector<std::string> words) const {
    auto app = CLI::App{"linli"};
    add_init(app, ctx);
    add_database_verbs(app, ctx);
    std::ranges::reverse(words);  // as CLI11 wants them
    testing::internal::CaptureStdout();
    auto failed = std::string{};
    try {
      app.parse(words);
    } catch (base::error const& e) {
      failed = e.code();
    }
    return testing::internal::GetCapturedStdout() + failed;
  }
  std::string check() const { return run({"check"}); }
  std::string accept() const {
    return run({"accept-audit", "--district", "310109"});
  }

  /// Opened, used and closed.
  void live() const {
    auto const half = open_platform(ctx, "310109");
    auto const& r = half->registry();
    r.db.write([&](store::writer& tx) {
      people::record(r, tx, keeper(r, ctx.clock.now()), "person.seen",
                     people::person_id{7}, {});
    });
    people::chain_audit(r, {ctx.clock.now().unix_s + 60});
  }

  /// By somebody with the database alone, and one who clears up beside it.
  void empty_the_audit() const {
    open_district(ctx, "310109")->write([](store::writer& tx) {
      tx.execute("DELETE FROM audit");
      tx.execute("UPDATE audit_head SET sealed = ''");
    });
    std::filesystem::remove(ctx.folder_of("310109") / "audit.head");
  }
};

}  // namespace

TEST_F(cli_audit_test, a_district_nobody_has_used_needs_no_head) {
  EXPECT_THAT(check(), HasSubstr("all is well"));
  live();
  EXPECT_THAT(check(), HasSubstr("all is well"));
}

TEST_F(cli_audit_test, an_emptied_audit_is_found_until_it_is_accepted) {
  live();
  empty_the_audit();
  EXPECT_THAT(check(), HasSubstr("is not what was recorded"));
  EXPECT_THAT(check(), HasSubstr("cli.check_failed"));
  live();  // opening it makes nothing well
  EXPECT_THAT(check(), HasSubstr("cli.check_failed"));
  EXPECT_THAT(accept(), HasSubstr("believed as it is"));
  EXPECT_THAT(check(), HasSubstr("all is well"));
  EXPECT_THAT(accept(), HasSubstr("cli.nothing_to_accept"));
}

TEST_F(cli_audit_test, without_its_keys_a_used_database_is_not_called_well) {
  live();
  empty_the_audit();
  std::filesystem::remove(ctx.folder_of("310109") / "keys.toml");
  open_district(ctx, "310109")->write([](store::writer& tx) {
    tx.run("INSERT INTO person (id, name, created_at) VALUES (1, '', 1)");
  });
  EXPECT_THAT(check(), HasSubstr("keys.toml is missing"));
}

TEST_F(cli_audit_test, a_backup_without_a_head_is_told_and_not_believed) {
  live();
  auto const whole = (folder.path() / "whole.db").string();
  run({"backup", "--district", "310109", whole});
  auto const again = [&](std::string const& file) {
    return run({"restore", "--district", "310109", file, "--replace"});
  };
  empty_the_audit();
  auto const emptied = (folder.path() / "emptied.db").string();
  run({"backup", "--district", "310109", emptied});
  EXPECT_THAT(again(whole), Not(HasSubstr("accept-audit")));
  live();
  EXPECT_THAT(check(), HasSubstr("all is well"));
  EXPECT_THAT(again(emptied), HasSubstr("accept-audit --district 310109"));
  live();
  EXPECT_THAT(check(), HasSubstr("cli.check_failed"));
}

}  // namespace linli::cli
