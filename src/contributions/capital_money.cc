#include "contributions/capital_money.h"

#include <array>
#include <fmt/format.h>
#include <string_view>

namespace linli::contributions {

namespace {

constexpr auto kDigits = std::array<std::string_view, 10>{
    "零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr auto kPlaces = std::array<std::string_view, 4>{"", "拾", "佰", "仟"};
constexpr auto kSections = std::array<std::string_view, 3>{"", "万", "亿"};
constexpr auto kFenOfYuan = std::int64_t{100};
constexpr auto kFenOfJiao = std::int64_t{10};
constexpr auto kSection = std::int64_t{10'000};

std::string_view digit(std::int64_t const d) {
  return kDigits.at(static_cast<std::size_t>(d));
}

/// 1 to 9999. Zeros between digits are one 零.
std::string section(std::int64_t const number) {
  auto out = std::string{};
  auto is_after_zero = false;
  auto unit = kSection / 10;
  for (auto place = kPlaces.size(); place-- > 0; unit /= 10) {
    auto const d = number / unit % 10;
    if (d == 0) {
      is_after_zero = !out.empty();
      continue;
    }
    out += is_after_zero ? kDigits.front() : "";
    out += digit(d);
    out += kPlaces.at(place);
    is_after_zero = false;
  }
  return out;
}

/// At least 1. Whole sections of nothing, and a section that begins with a
/// zero, are one 零.
std::string whole(std::int64_t const yuan) {
  auto out = std::string{};
  auto unit = kSection * kSection;
  for (auto i = kSections.size(); i-- > 0; unit /= kSection) {
    // A unit for each section: the last is 1.
    // NOLINTNEXTLINE(clang-analyzer-core.DivideZero)
    auto const number = yuan / unit % kSection;
    if (number == 0) {
      continue;
    }
    auto const has_gap =
        number < kSection / 10 ||
        (i + 1 < kSections.size() && yuan / (unit * kSection) % kSection == 0);
    out += !out.empty() && has_gap ? kDigits.front() : "";
    out += section(number);
    out += kSections.at(i);
  }
  return out;
}

}  // namespace

std::string in_capitals(std::int64_t const fen) {
  auto const yuan = fen / kFenOfYuan;
  auto const jiao = fen / kFenOfJiao % 10;
  auto const rest = fen % kFenOfJiao;
  if (fen == 0) {
    return "零元整";
  }
  auto out = yuan == 0 ? std::string{} : whole(yuan) + "元";
  if (jiao == 0 && rest == 0) {
    return out + "整";
  }
  // A zero before them is said: nothing can be written in between.
  if (yuan != 0 && (jiao == 0 || yuan % 10 == 0)) {
    out += kDigits.front();
  }
  if (jiao != 0) {
    out += fmt::format("{}角", digit(jiao));
  }
  return out + (rest == 0 ? "整" : fmt::format("{}分", digit(rest)));
}

std::string in_figures(std::int64_t const fen) {
  auto yuan = std::to_string(fen / kFenOfYuan);
  constexpr auto kGroup = std::size_t{3};
  for (auto at = yuan.size(); at > kGroup;) {
    at -= kGroup;
    yuan.insert(at, ",");
  }
  return fmt::format("{}.{:02}", yuan, fen % kFenOfYuan);
}

}  // namespace linli::contributions
