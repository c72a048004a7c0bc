#include "contributions/capital_money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace linli::contributions {

namespace {

TEST(capital_money, is_written_as_on_bills) {
  struct {
    std::int64_t fen;
    std::string_view text;
  } const cases[] = {
      {0, "零元整"},
      {5, "伍分"},
      {40, "肆角整"},
      {45, "肆角伍分"},
      {100, "壹元整"},
      {1'000, "壹拾元整"},
      {12'345, "壹佰贰拾叁元肆角伍分"},
      {3'000, "叁拾元整"},
      // The examples of 支付结算办法, annex 1.
      {140'950, "壹仟肆佰零玖元伍角整"},
      {600'714, "陆仟零柒元壹角肆分"},
      {168'032, "壹仟陆佰捌拾元零叁角贰分"},
      {10'700'053, "壹拾万柒仟元零伍角叁分"},
      {1'640'902, "壹万陆仟肆佰零玖元零贰分"},
      {32'504, "叁佰贰拾伍元零肆分"},
      // Zeros at the ends of sections, and whole sections of them.
      {10'000'00, "壹万元整"},
      {10'001'00, "壹万零壹元整"},
      {10'100'00, "壹万零壹佰元整"},
      {100'000'000'00, "壹亿元整"},
      {100'000'001'00, "壹亿零壹元整"},
      {100'001'000'00, "壹亿零壹仟元整"},
      {100'010'000'00, "壹亿零壹万元整"},
      {110'000'000'00, "壹亿壹仟万元整"},
      {1'000'000'000'000, "壹佰亿元整"},
      {999'999'999'99, "玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(in_capitals(c.fen), c.text) << c.fen;
  }
}

/// Read back by a reader that knows nothing of how they were written.
std::int64_t read_back(std::string_view text) {
  constexpr auto kBytes = std::size_t{3};
  auto const digits = std::string_view{"零壹贰叁肆伍陆柒捌玖"};
  auto total = std::int64_t{0};
  auto section = std::int64_t{0};
  auto digit = std::int64_t{0};
  for (; !text.empty(); text.remove_prefix(kBytes)) {
    auto const c = text.substr(0, kBytes);
    auto const is = [&](std::string_view const other) { return c == other; };
    if (auto const at = digits.find(c); at != std::string_view::npos) {
      digit = static_cast<std::int64_t>(at / kBytes);
      continue;
    }
    auto const times = [&](std::int64_t const unit) {
      section += digit * unit;
      digit = 0;
    };
    if (is("拾")) {
      times(10);
    } else if (is("佰")) {
      times(100);
    } else if (is("仟")) {
      times(1000);
    } else if (is("万") || is("亿") || is("元")) {
      auto const unit = is("万") ? 10'000 : is("亿") ? 100'000'000 : 1;
      total += (section + digit) * unit * 100;
      section = 0;
      digit = 0;
    } else if (is("角") || is("分")) {
      total += digit * (is("角") ? 10 : 1);
      digit = 0;
    }
  }
  return total;
}

RC_GTEST_PROP(capital_money, is_read_back_as_it_was, ()) {
  auto const fen = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
  auto const text = in_capitals(fen);
  RC_ASSERT(read_back(text) == fen);
  RC_ASSERT(text.find("零零") == std::string::npos);
}

TEST(figures, have_thousands_apart_and_two_places) {
  EXPECT_EQ(in_figures(0), "0.00");
  EXPECT_EQ(in_figures(5), "0.05");
  EXPECT_EQ(in_figures(99'999), "999.99");
  EXPECT_EQ(in_figures(123'450), "1,234.50");
  EXPECT_EQ(in_figures(100'000'000), "1,000,000.00");
}

}  // namespace

}  // namespace linli::contributions
