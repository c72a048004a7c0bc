#include "people/spoken_time.h"

#include <array>
#include <chrono>
#include <fmt/format.h>
#include <string_view>

namespace linli::people {

namespace {

using namespace std::chrono;

constexpr auto kWeekdays =
    std::to_array<std::string_view>({"Sunday", "Monday", "Tuesday", "Wednesday",
                                     "Thursday", "Friday", "Saturday"});
constexpr auto kWeekdaysZh =
    std::to_array<std::string_view>({"日", "一", "二", "三", "四", "五", "六"});
constexpr auto kMonths = std::to_array<std::string_view>(
    {"January", "February", "March", "April", "May", "June", "July", "August",
     "September", "October", "November", "December"});

}  // namespace

std::string clock_text(base::wall_time const at) {
  auto const time = hh_mm_ss{at - floor<days>(at)};
  return fmt::format("{}:{:02}", time.hours().count(), time.minutes().count());
}

localized spoken_day(base::wall_time const at) {
  auto const day = floor<days>(at);
  auto const date = year_month_day{day};
  auto const of_week = weekday{day}.c_encoding();
  auto const m = static_cast<unsigned>(date.month());
  auto const d = static_cast<unsigned>(date.day());
  return {fmt::format("{}月{}日周{}", m, d, kWeekdaysZh.at(of_week)),
          fmt::format("{} {} {}", kWeekdays.at(of_week), d, kMonths.at(m - 1)),
          fmt::format("{}月{}日週{}", m, d, kWeekdaysZh.at(of_week))};
}

localized spoken(base::wall_time const at) {
  auto const day = spoken_day(at);
  auto const time = clock_text(at);
  return {day.zh + " " + time, day.en + ", " + time, day.zh_hant + " " + time};
}

localized spoken(base::wall_time const from, base::wall_time const until) {
  auto out = spoken(from);
  auto const is_same_day = floor<days>(from) == floor<days>(until);
  auto const end = is_same_day ? same_in_all(clock_text(until)) : spoken(until);
  out.zh += "–" + end.zh;
  out.en += "–" + end.en;
  out.zh_hant += "–" + end.zh_hant;
  return out;
}

}  // namespace linli::people
