#include "people/card.h"

#include <cassert>
#include <cstddef>
#include <fmt/format.h>
#include <memory>
#include <qrencode.h>

namespace linli::people {

std::string qr_code(std::string_view const text) {
  auto const code = std::unique_ptr<QRcode, decltype(&QRcode_free)>{
      QRcode_encodeString8bit(std::string{text}.c_str(), 0, QR_ECLEVEL_M),
      QRcode_free};
  assert(code != nullptr);  // a card's text is short
  constexpr auto kQuiet = 4;
  auto path = std::string{};
  for (auto y = 0; y != code->width; ++y) {
    for (auto x = 0; x != code->width; ++x) {
      auto const at =
          static_cast<std::size_t>(y) * static_cast<std::size_t>(code->width) +
          static_cast<std::size_t>(x);
      if ((code->data[at] & 1U) != 0) {
        path += fmt::format("M{} {}h1v1h-1z", x + kQuiet, y + kQuiet);
      }
    }
  }
  auto const side = code->width + 2 * kQuiet;
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}" shape-rendering="crispEdges"><rect width="{0}" height="{0}" fill="#fff"/><path d="{1}" fill="#000"/></svg>)",
      side, path);
}

}  // namespace linli::people
