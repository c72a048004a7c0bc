#pragma once

#include <string>

namespace linli::places {

/// A name or sentence that is content, not interface: what people typed or a
/// map said. `zh` may be empty where nobody gave a Chinese name; `best` never
/// is when any of them is given.
struct localized {
  friend bool operator==(localized const&, localized const&) = default;

  std::string zh;
  std::string en;
  std::string zh_hant;
};

inline std::string const& best(localized const& text) {
  return !text.zh.empty() ? text.zh
                          : (!text.en.empty() ? text.en : text.zh_hant);
}

}  // namespace linli::places
