#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace linli::osm {

/// One OpenStreetMap tag, or one column of a map layer read as one. Views into
/// whatever holds the text.
struct tag {
  std::string_view key;
  std::string_view value;
};

using tags = std::span<tag const>;

/// "" when the key is missing; OpenStreetMap has no empty values.
inline std::string_view value_of(tags const all, std::string_view const key) {
  auto const at = std::find_if(all.begin(), all.end(),
                               [&](auto const& t) { return t.key == key; });
  return at == all.end() ? std::string_view{} : at->value;
}

inline bool is_one_of(std::string_view const value,
                      std::initializer_list<std::string_view> const list) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace linli::osm
