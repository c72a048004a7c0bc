#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/units.h"
#include "places/localized.h"

namespace linli::circle {

/// One duty of a standard: what must be how near.
struct duty {
  std::string category;               // places::category::key
  std::optional<meters> limit;        // walking distance …
  std::optional<seconds> limit_time;  // … or walking time; exactly one is set
  int tier_min{15};                   // 5, 10 or 15: the circle it belongs to
  std::optional<int> min_area_m2;
  std::string clause;      // where it stands: "表 B.0.2"
  bool is_checked{false};  // read in the printed text, not from memory
  bool is_required{true};  // counts for compliance
};

/// A planning standard: data (standards/*.toml). Tiers do not contain each
/// other: a 15-minute facility does not discharge a 5-minute duty.
struct standard {
  std::string key;  // "gb50180-2018"
  places::localized title;
  std::string edition;
  std::vector<duty> duties;
};

}  // namespace linli::circle
