#pragma once

#include <string_view>

namespace linli::base {

/// A file built into the binary by linli_embed (cmake/embed.cmake).
struct embedded_file {
  std::string_view name;     // relative, with forward slashes
  std::string_view content;  // any bytes
};

}  // namespace linli::base
