#include "circle/report_words.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>
#include <stdexcept>

#include "base/file.h"

namespace linli::circle {
namespace {

/// What stands between every `open` and the next `close`.
std::set<std::string> between(std::string_view rest,
                              char const open,
                              char const close) {
  auto found = std::set<std::string>{};
  for (auto from = rest.find(open); from != std::string_view::npos;
       from = rest.find(open)) {
    auto const to = std::min(rest.find(close, from + 1), rest.size());
    found.emplace(rest.substr(from + 1, to - from - 1));
    rest.remove_prefix(std::min(to + 1, rest.size()));
  }
  return found;
}

std::set<std::string> placeholders(std::string const& text) {
  return between(text, '{', '}');
}

bool is_key(std::string_view const text) {
  constexpr auto kParts = std::array<std::string_view, 8>{
      "levels.",  "walkers.", "days.",  "units.",
      "columns.", "sheets.",  "facts.", "report."};
  return std::ranges::any_of(kParts, [&](auto const part) {
    return text.starts_with(part) && text.size() > part.size();
  });
}

TEST(circle_report_words, every_word_is_there_in_three_languages) {
  auto const keys = report_words::keys();
  EXPECT_GT(keys.size(), 150U);
  for (auto const key : keys) {
    SCOPED_TRACE(key);
    auto const& text = report_words::in_all(key);
    EXPECT_FALSE(text.zh.empty());
    EXPECT_FALSE(text.en.empty());
    EXPECT_FALSE(text.zh_hant.empty());
    EXPECT_EQ(placeholders(text.zh), placeholders(text.en));
    EXPECT_EQ(placeholders(text.zh), placeholders(text.zh_hant));
  }
}

TEST(circle_report_words, every_word_the_code_asks_for_is_there) {
  auto const folder = std::filesystem::path{LINLI_SOURCE_DIR} / "src/circle";
  auto asked = std::set<std::string>{};
  for (auto const& file : std::filesystem::directory_iterator{folder}) {
    auto const name = file.path().filename().string();
    if (!name.ends_with(".cc") || name.ends_with("_test.cc")) {
      continue;
    }
    auto const code = base::read_file(file.path());
    for (auto const& text : between(code, '"', '"')) {
      if (is_key(text)) {
        asked.insert(text);
      }
    }
  }
  EXPECT_GT(asked.size(), 80U);
  for (auto const& key : asked) {
    // "days.d" and the like are the beginning of several.
    auto const keys = report_words::keys();
    EXPECT_TRUE(std::ranges::any_of(keys, [&](auto const k) {
      return k.starts_with(key);
    })) << key;
  }
}

TEST(circle_report_words, what_is_filled_in_is_not_filled_again) {
  auto const say = report_words{http::language::en};
  EXPECT_EQ(say("report.most_lacked", {{"list", "{list} {n}"}}),
            "Most lack: {list} {n}");
  EXPECT_THROW(say("report.most_lacked", {}), std::logic_error);
  EXPECT_THROW(say("report.no_such_word"), std::logic_error);
}

TEST(circle_report_words, a_name_without_that_language_is_said_in_another) {
  auto const text = places::localized{.zh = "河滨", .en = {}, .zh_hant = {}};
  EXPECT_EQ(text_in(text, http::language::en), "河滨");
  EXPECT_EQ(text_in(text, http::language::zh_hant), "河滨");
}

TEST(circle_report_words, all_and_nothing_are_said_only_when_it_is_so) {
  EXPECT_EQ(percent(0), "0%");
  EXPECT_EQ(percent(0.0004), "<0.1%");
  EXPECT_EQ(percent(0.625), "62.5%");
  EXPECT_EQ(percent(0.99951), ">99.9%");
  EXPECT_EQ(percent(1), "100%");
  EXPECT_EQ(people(0), "0");
  EXPECT_EQ(people(0.4), "<1");
  EXPECT_EQ(people(999.6), "1,000");
  EXPECT_EQ(people(12345678), "12,345,678");
  EXPECT_EQ(whole_minutes(300), 5);
  EXPECT_EQ(whole_minutes(300.1), 6);
  EXPECT_EQ(number(0.1 + 0.2, 6), "0.3");
}

}  // namespace
}  // namespace linli::circle
