#include "cli/init.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "places/places_store.h"

namespace linli::cli {

namespace {

using testing::HasSubstr;
using testing::SizeIs;

struct cli_init_test : testing::Test {
  test::temporary_folder folder;
  context ctx;

  cli_init_test() {
    ctx.data = folder.path() / "data";
    ctx.clock = base::frozen_clock({1'795'478'400});
  }

  /// What it prints; an error's sentence when it fails.
  std::string init(std::vector<std::string> words) const {
    auto app = CLI::App{"linli"};
    add_init(app, ctx);
    words.insert(words.begin(), "init");
    std::ranges::reverse(words);  // as CLI11 wants them
    testing::internal::CaptureStdout();
    try {
      app.parse(words);
    } catch (base::error const& e) {
      testing::internal::GetCapturedStdout();
      return e.what();
    }
    return testing::internal::GetCapturedStdout();
  }
  std::vector<places::area> areas(std::string const& district) const {
    return open_district(ctx, district)->read(places::all_areas);
  }
};

}  // namespace

TEST_F(cli_init_test, a_code_is_enough_to_make_a_district) {
  auto const text = init({"--district", "310109"});
  EXPECT_THAT(text, HasSubstr("District 310109 虹口区 is made"));
  EXPECT_THAT(text, HasSubstr("198  community"));
  EXPECT_THAT(areas("310109"), SizeIs(1 + 8 + 198));
  EXPECT_EQ(areas("310109")[0].name.zh, "虹口区");
}

TEST_F(cli_init_test, a_name_given_is_the_name) {
  init({"--district", "310109", "--name-zh", "虹口", "--name-en", "Hongkou"});
  EXPECT_EQ(areas("310109")[0].name,
            (places::localized{"虹口", "Hongkou", ""}));
  EXPECT_THAT(areas("310109"), SizeIs(1 + 8 + 198));
}

TEST_F(cli_init_test, again_it_keeps_the_name_and_the_areas) {
  init({"--district", "310109", "--name-zh", "虹口", "--name-en", "Hongkou"});
  EXPECT_THAT(init({"--district", "310109", "--standard", "shanghai-2016"}),
              HasSubstr("虹口 is up to date"));
  EXPECT_EQ(areas("310109")[0].name,
            (places::localized{"虹口", "Hongkou", ""}));
  EXPECT_THAT(areas("310109"), SizeIs(1 + 8 + 198));
}

TEST_F(cli_init_test, a_language_nobody_named_stays_or_comes_from_the_codes) {
  init({"--district", "310109", "--name-en", "Hongkou"});
  EXPECT_EQ(areas("310109")[0].name,
            (places::localized{"虹口区", "Hongkou", ""}));
  init({"--district", "310109", "--name-zh-hant", "虹口區"});
  EXPECT_EQ(areas("310109")[0].name,
            (places::localized{"虹口区", "Hongkou", "虹口區"}));
}

TEST_F(cli_init_test, without_areas_it_has_none_until_asked) {
  init({"--district", "310109", "--no-areas"});
  EXPECT_THAT(areas("310109"), SizeIs(1));
  init({"--district", "310109"});
  EXPECT_THAT(areas("310109"), SizeIs(1 + 8 + 198));
}

TEST_F(cli_init_test, a_code_of_one_s_own_needs_a_name) {
  EXPECT_THAT(init({"--district", "4314902"}), HasSubstr("needs --name-zh"));
  EXPECT_FALSE(std::filesystem::exists(ctx.data)) << "nothing is left behind";
  init({"--district", "4314902", "--name-en", "Porto Alegre"});
  EXPECT_THAT(areas("4314902"), SizeIs(1));
}

TEST_F(cli_init_test, a_mistyped_code_is_told_the_near_ones) {
  EXPECT_THAT(init({"--district", "310108"}), HasSubstr("310109 虹口区"));
  EXPECT_THAT(init({"--district", "310100"}), HasSubstr("not one district"));
  EXPECT_FALSE(std::filesystem::exists(ctx.data));
  EXPECT_THAT(init({"--district", "310108", "--name-zh", "闸北区"}),
              HasSubstr("do not have 310108: is it right?"));
  EXPECT_THAT(areas("310108"), SizeIs(1));
}

}  // namespace linli::cli
