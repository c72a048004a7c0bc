#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "circle/coverage.h"

namespace linli::circle {

/// A new service, always open and for everybody.
struct opening {
  geo::latlng at;
  std::string category;
};

/// An existing one goes; index into snapshot::services.
struct closing {
  std::uint32_t service{};
};

using change = std::variant<opening, closing>;

struct area_gain {
  friend bool operator==(area_gain const&, area_gain const&) = default;

  std::string area;  // code
  double gained{};   // residents; negative when they lose it
};

/// What changes for one duty.
struct what_if_answer {
  std::string category;  // of the duty, or as asked when there is none
  double residents{};    // of the district
  double covered_before{};
  double covered_after{};
  double share_before{};
  double share_after{};
  double compliant_before{};
  double compliant_after{};
  double mean_saved_s{};  // of those whose walk changes; negative: longer
  std::vector<area_gain> areas{};  // subdistricts and communities, most first
};

/// What a pin put down or a service closed changes, to the same figures that
/// coverage computed anew would give, while the pin is dragged. Looks at the
/// duty that bears the service's category, else at the first it discharges;
/// without one every figure but `residents` is 0. `before` must be of the same
/// index and standard.
what_if_answer what_if(circle_index const& index,
                       standard const& by,
                       coverage const& before,
                       change const& changed);

}  // namespace linli::circle
