#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/units.h"
#include "places/localized.h"
#include "places/snapshot.h"

namespace linli::circle {

/// One duty of a standard: what must be how near. Exactly one of `limit`,
/// `limit_time` and `one_per` is set.
struct duty {
  std::string category;                    // names the duty; a places category
  std::vector<std::string> counts{};       // categories that discharge it
  std::optional<meters> limit{};           // walking distance …
  std::optional<seconds> limit_time{};     // … or walking time …
  std::optional<places::level> one_per{};  // … or one in each such area
  int tier_min{15};  // 5, 10 or 15: the circle it belongs to
  std::optional<int> min_area_m2{};
  std::string clause;      // where it stands: "附录 C 表 C.0.2"
  bool is_checked{false};  // read in the printed text, not from memory
  bool is_required{true};  // counts for compliance
  places::localized note;  // what a reader should know about this row
};

/// A planning standard: data (standards/*.toml). Tiers do not contain each
/// other: a 15-minute facility does not discharge a 5-minute duty.
struct standard {
  std::string key;  // "gb50180-2018"
  places::localized title;
  std::string edition;
  std::vector<duty> duties;
};

/// Reads one TOML text; `file` names it in errors. Throws error{invalid,
/// "circle.bad_standard"} naming file, line, field and what was expected.
standard parse_standard(std::string_view toml, std::string_view file);

/// The standards built into the binary, by key; those in `folder` (*.toml)
/// join them and replace ones of the same key.
std::vector<standard> load_standards(
    std::optional<std::filesystem::path> const& folder = std::nullopt);

/// Throws error{invalid, "circle.no_such_standard"} naming those there are.
standard const& find_standard(std::span<standard const> all,
                              std::string_view key);

/// The duty that bears the category's name, else the first one it discharges.
std::optional<std::size_t> find_duty(standard const& s,
                                     std::string_view category);

bool is_discharged_by(duty const& d, std::string_view category);

}  // namespace linli::circle
