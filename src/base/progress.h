#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace linli::base {

/// How far a long piece of work has come: what is being done, how much of how
/// much. `total` 0 means "not known". Called from one thread at a time.
using progress = std::function<void(
    std::string_view what, std::uint64_t done, std::uint64_t total)>;

inline progress no_progress() {
  return [](std::string_view, std::uint64_t, std::uint64_t) {};
}

}  // namespace linli::base
