#include "delivery/base64.h"

#include <algorithm>

#include "secrets/encoding.h"

namespace linli::delivery {

std::string base64(std::string_view const bytes) {
  auto text = secrets::base64url(bytes);
  std::ranges::replace(text, '-', '+');
  std::ranges::replace(text, '_', '/');
  text.append((4 - text.size() % 4) % 4, '=');
  return text;
}

std::optional<std::string> from_base64(std::string_view const text) {
  if (text.size() % 4 != 0 ||
      text.find_first_of("-_") != std::string_view::npos) {
    return std::nullopt;
  }
  auto bare = std::string{text};
  for (auto i = 0; i != 2 && bare.ends_with('='); ++i) {
    bare.pop_back();
  }
  std::ranges::replace(bare, '+', '-');
  std::ranges::replace(bare, '/', '_');
  return secrets::from_base64url(bare);
}

}  // namespace linli::delivery
