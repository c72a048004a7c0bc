#pragma once

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <toml++/toml.h>

#include "activities/session_ops.h"
#include "places/opening_hours.h"

/// What demo_life.toml says of a venue, an activity or a booking.
namespace linli::activities::demo {

/// Empty where nothing is said.
std::string text_of(toml::table const& t, std::string_view key);
localized localized_of(toml::table const& t, std::string_view key);

/// "14:30" as minutes of the day.
int minutes_of(std::string const& time);

/// open = [[first day, last day, from, until], …]
places::opening_hours hours_of(toml::table const& venue);

/// kept = { walk_in = 2, first_timer = 1, neighbour = 1 }: for who comes by
/// until it begins, the others until the day before.
std::array<kept_wish, kKinds> kept_of(toml::table const& activity);

int kind_of(toml::table const& activity);
bool is_on(toml::table const& activity, std::chrono::local_days day);

}  // namespace linli::activities::demo
