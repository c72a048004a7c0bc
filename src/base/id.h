#pragma once

#include <compare>
#include <cstdint>

namespace linli {

/// An integer key that cannot be passed where another key is expected.
template <typename Tag>
struct id {
  friend constexpr auto operator<=>(id, id) = default;

  std::int64_t value{};
};

}  // namespace linli
