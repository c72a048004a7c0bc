#include "activities/course.h"

#include "base/time_zone.h"

namespace linli::activities {

namespace {

std::int64_t length_of(time_span const& t) {
  return t.until.unix_s - t.from.unix_s;
}

}  // namespace

time_span course_shift::of(time_span const& at, std::string const& zone) const {
  auto const from =
      base::instant_of(base::wall_time_of(at.from, zone) + by, zone);
  return {from, {from.unix_s + length_s.value_or(length_of(at))}};
}

course_shift shift_between(time_span const& was,
                           time_span const& is,
                           std::string const& zone) {
  return {
      base::wall_time_of(is.from, zone) - base::wall_time_of(was.from, zone),
      length_of(is) == length_of(was) ? std::nullopt
                                      : std::optional{length_of(is)}};
}

}  // namespace linli::activities
