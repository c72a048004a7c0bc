#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "activities/signup.h"

/// Rules of courses: sessions that were set in one go. Pure.
namespace linli::activities {

/// How the others of a course move when one does: by as much on the wall's
/// clocks, also across a change of summer time, and as long as it is now if
/// that changed.
struct course_shift {
  std::chrono::seconds by{};
  std::optional<std::int64_t> length_s{};

  time_span of(time_span const& at, std::string const& zone) const;
};

course_shift shift_between(time_span const& was,
                           time_span const& is,
                           std::string const& zone);

}  // namespace linli::activities
