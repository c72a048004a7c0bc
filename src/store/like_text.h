#pragma once

#include <string>
#include <string_view>

namespace linli::store {

/// A text as it stands in a pattern of LIKE … ESCAPE '!'.
inline std::string like_text(std::string_view const text) {
  auto out = std::string{};
  for (auto const c : text) {
    if (c == '%' || c == '_' || c == '!') {
      out += '!';
    }
    out += c;
  }
  return out;
}

}  // namespace linli::store
