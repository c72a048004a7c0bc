#include "contributions/receipt.h"

#include <gmock/gmock.h>

namespace linli::contributions {

namespace {

using testing::Contains;
using testing::Field;
using testing::Not;
using testing::StartsWith;

receipt some() {
  return {.number = "310109-2026-0007",
          .date = "2026-11-24",
          .district = "虹口区",
          .supporter = "拾穗花店",
          .registration = "9144030071526726XG",
          .kind = contribution_kind::money,
          .title = "长者活动经费",
          .what = {12'345, 0},
          .link = "https://linli.example.cn/d/310109/supporters/1"};
}

auto value(std::string const& text) {
  return Contains(Field(&receipt_line::value, text));
}

TEST(receipt, of_money_has_it_in_figures_and_in_capitals) {
  auto const lines = lines_of(some(), http::language::zh);
  EXPECT_THAT(lines, value("310109-2026-0007"));
  EXPECT_THAT(lines, value("拾穗花店"));
  EXPECT_THAT(lines, value("¥123.45"));
  EXPECT_THAT(lines, value("壹佰贰拾叁元肆角伍分"));
}

TEST(receipt, of_goods_says_how_many_and_a_worth_only_where_there_is_one) {
  auto r = some();
  r.kind = contribution_kind::goods;
  r.what = {0, 60};
  r.unit = "份";
  EXPECT_THAT(lines_of(r, http::language::zh), value("60 份"));
  EXPECT_THAT(lines_of(r, http::language::zh), Not(value("¥0.00")));
  r.what.fen = 3'000;
  EXPECT_THAT(lines_of(r, http::language::zh), value("叁拾元整"));
  EXPECT_THAT(lines_of(r, http::language::en),
              Contains(Field(&receipt_line::name, "Valued at")));
}

TEST(receipt, says_since_when_and_why_it_is_void_and_what_stands_for_it) {
  auto r = some();
  r.void_since = "2026-11-25";
  r.void_why = "金额多写了一位";
  r.right_one = "310109-2026-0008";
  auto const lines = lines_of(r, http::language::zh);
  EXPECT_THAT(lines, value("2026-11-25"));
  EXPECT_THAT(lines, value("金额多写了一位"));
  EXPECT_THAT(lines, value("310109-2026-0008"));
  EXPECT_NE(receipt_page(r, http::language::zh),
            receipt_page(some(), http::language::zh));
}

TEST(receipt, is_written_large_where_words_are_short) {
  for (auto const l :
       {http::language::zh, http::language::en, http::language::zh_hant}) {
    EXPECT_EQ(scale_of(lines_of(some(), l)), 1.0);
    EXPECT_THAT(receipt_page(some(), l), StartsWith("%PDF-1."));
  }
}

std::string often(std::string const& what, int const times) {
  auto out = std::string{};
  for (auto i = 0; i != times; ++i) {
    out += what;
  }
  return out;
}

/// The longest the contract lets people write.
TEST(receipt, leaves_room_for_the_foot_below_the_longest_words) {
  auto r = some();
  r.kind = contribution_kind::expertise;
  r.what.count = 100'000'000;
  r.unit = often("份", 20);
  r.what.fen = kMostFen - 1;
  r.supporter = often("名", 120);
  r.title = often("题", 80);
  r.note = often("备", 300);
  r.void_since = "2026-11-25";
  r.void_why = often("误", 300);
  r.right_one = "310109-2026-0008";
  EXPECT_LT(scale_of(lines_of(r, http::language::zh)), 1.0);
  EXPECT_NE(scale_of(lines_of(r, http::language::zh)), std::nullopt);
  // Nothing can be read of a page that does not exist.
  r.note = often("备", 6000);
  EXPECT_EQ(scale_of(lines_of(r, http::language::zh)), std::nullopt);
}

}  // namespace

}  // namespace linli::contributions
