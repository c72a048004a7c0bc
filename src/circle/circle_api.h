#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "circle/circle_index.h"
#include "circle/coverage.h"
#include "circle/standard.h"
#include "http/router.h"
#include "places/places_api.h"

namespace linli::circle {

/// One state of a district, as the questions of this module see it.
struct circle_district {
  std::shared_ptr<circle_index const> index;
  std::shared_ptr<std::vector<standard> const> standards;
  std::string version;
  // Computed once and kept by whoever gives the district.
  std::function<std::shared_ptr<coverage const>(question const&)> coverage_for;
};

struct circle_needs {
  // Throws error{not_found, "places.no_such_district"}.
  std::function<circle_district(std::string const& code)> find;
  std::function<places::moment(places::snapshot const&)> now;
};

/// GET …/circle, …/coverage, …/coverage/export, …/gaps, …/what-if
void mount_circle(http::router& r, circle_needs const& needs);

/// The question of a request. Throws error{invalid, "circle.no_such_profile"}
/// or "circle.no_such_standard". Without a standard: the district's own.
question asked_question(circle_district const& d,
                        std::string_view profile,
                        std::optional<std::string> const& standard,
                        std::optional<std::int64_t> const& at);

standard const& asked_standard(circle_district const& d, question const& q);

/// Throws error{invalid, "circle.outside_district"} for a point farther than
/// 3 km outside the district's bounds.
void ensure_inside(places::snapshot const& s, geo::latlng at);

/// Null when there is no area of that code, or it has no name.
places::area const* find_area(places::snapshot const& s, std::string_view code);

}  // namespace linli::circle
