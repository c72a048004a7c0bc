#include "activities/demo_plan.h"

#include <algorithm>

#include "base/time_zone.h"
#include "venues/venue_answers.h"

namespace linli::activities::demo {

using namespace std::chrono;

std::string text_of(toml::table const& t, std::string_view const key) {
  return t[key].value_or(std::string{});
}

localized localized_of(toml::table const& t, std::string_view const key) {
  auto const* const words = t[key].as_table();
  return words == nullptr
             ? localized{}
             : localized{text_of(*words, "zh"), text_of(*words, "en"),
                         text_of(*words, "zh-Hant")};
}

int minutes_of(std::string const& time) {
  auto const at = base::parse_wall_time("2026-01-01T" + time);
  return static_cast<int>(
      duration_cast<minutes>(*at - floor<days>(*at)).count());
}

places::opening_hours hours_of(toml::table const& v) {
  auto out = places::opening_hours{.is_known = true,
                                   .week = {},
                                   .holidays = {},
                                   .exceptions = {},
                                   .source = {}};
  for (auto const& node : *v["open"].as_array()) {
    auto const& span = *node.as_array();
    for (auto day = *span[0].value<int>(); day <= *span[1].value<int>();
         ++day) {
      auto const begin = (day - 1) * places::kMinutesPerDay;
      out.week.push_back({begin + minutes_of(*span[2].value<std::string>()),
                          begin + minutes_of(*span[3].value<std::string>())});
    }
  }
  places::make_proper(out.week);
  return out;
}

/// Places kept until the day itself.
std::array<kept_wish, kKinds> kept_of(toml::table const& t) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"walk_in", "first_timer", "neighbour"});
  static_assert(kNames.size() == kKinds);
  auto out = std::array<kept_wish, kKinds>{};
  if (auto const* const kept = t["kept"].as_table()) {
    for (auto k = std::size_t{0}; k != kKinds; ++k) {
      auto const until_before = kNames[k] == "walk_in" ? 0 : 24 * 60;
      out[k] = {(*kept)[kNames[k]].value_or(0), until_before};
    }
  }
  return out;
}

int kind_of(toml::table const& t) {
  constexpr auto kKindsOfActivity =
      static_cast<int>(api::activity_kind::other) + 1;
  return static_cast<int>(*venues::enum_from<api::activity_kind>(
      text_of(t, "kind"), kKindsOfActivity));
}

bool is_on(toml::table const& t, local_days const day) {
  auto const of_week = static_cast<int>(weekday{day}.iso_encoding());
  return std::ranges::any_of(*t["days"].as_array(), [&](auto const& d) {
    return d.template value<int>() == of_week;
  });
}

}  // namespace linli::activities::demo
