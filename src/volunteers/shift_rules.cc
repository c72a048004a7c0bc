#include "volunteers/shift_rules.h"

#include <algorithm>
#include <chrono>

namespace linli::volunteers {

namespace {

using std::chrono::days;
using std::chrono::floor;

constexpr auto kMinute = std::int64_t{60};
constexpr auto kCloseS = 30 * kMinute;
constexpr auto kBeforeS = 30 * kMinute;
constexpr auto kAfterS = 120 * kMinute;

bool are_at_once(venues::time_span const& a, venues::time_span const& b) {
  return a.from < b.until && b.from < a.until;
}

bool are_close(venues::time_span const& a, venues::time_span const& b) {
  return !are_at_once(a, b) && a.from.unix_s < b.until.unix_s + kCloseS &&
         b.from.unix_s < a.until.unix_s + kCloseS;
}

int part_of(base::wall_time const at) {
  using std::chrono::hours;
  auto const time = at - floor<days>(at);
  return time < hours{12} ? 0 : time < hours{18} ? 1 : 2;
}

/// The part of the week it begins in; who has time then knows how long it is.
bool is_within_hours(volunteer_row const& who,
                     shift_row const& s,
                     std::string const& zone) {
  return who.when.empty() ||
         std::ranges::find(who.when, part_at(s.at.from, zone)) !=
             who.when.end();
}

bool has_skills(volunteer_row const& who, shift_row const& s) {
  return std::ranges::all_of(s.skills, [&](int const skill) {
    return std::ranges::find(who.skills, skill) != who.skills.end();
  });
}

std::int64_t seconds_in(venues::time_span const& week,
                        venues::time_span const& at) {
  return std::max<std::int64_t>(0, std::min(week.until, at.until).unix_s -
                                       std::max(week.from, at.from).unix_s);
}

}  // namespace

free_part part_at(base::instant const at, std::string const& zone) {
  auto const wall = base::wall_time_of(at, zone);
  auto const day = std::chrono::weekday{floor<days>(wall)}.iso_encoding();
  return {static_cast<int>(day), part_of(wall)};
}

venues::time_span week_of(base::instant const at, std::string const& zone) {
  auto const day = floor<days>(base::wall_time_of(at, zone));
  auto const monday = day - days{std::chrono::weekday{day}.iso_encoding() - 1};
  return {base::instant_of(monday, zone),
          base::instant_of(monday + days{7}, zone)};
}

bool is_check_in_time(shift_row const& s, base::instant const now) {
  return now.unix_s >= s.at.from.unix_s - kBeforeS &&
         now.unix_s <= s.at.until.unix_s + kAfterS;
}

std::vector<clash> clashes(volunteer_row const& who,
                           shift_row const& wanted,
                           engagements const& has,
                           std::string const& zone) {
  auto out = std::vector<clash>{};
  auto const first_of = [&](std::vector<engagement> const& all,
                            clash_kind const kind, auto const& is_so) {
    auto const found = std::ranges::find_if(
        all, [&](engagement const& e) { return is_so(e.at, wanted.at); });
    if (found != all.end()) {
      out.push_back({kind, found->title, found->at.from});
    }
  };
  first_of(has.turns, clash_kind::overlap, are_at_once);
  first_of(has.places, clash_kind::place, are_at_once);
  first_of(has.turns, clash_kind::close, are_close);
  if (!is_within_hours(who, wanted, zone)) {
    out.push_back({clash_kind::outside_hours});
  }
  if (!has_skills(who, wanted)) {
    out.push_back({clash_kind::missing_skill});
  }
  auto const week = week_of(wanted.at.from, zone);
  auto in_week = seconds_in(week, wanted.at);
  for (auto const& t : has.turns) {
    in_week += seconds_in(week, t.at);
  }
  if (in_week > std::int64_t{3600} * who.hours_a_week) {
    out.push_back({clash_kind::over_week});
  }
  return out;
}

}  // namespace linli::volunteers
