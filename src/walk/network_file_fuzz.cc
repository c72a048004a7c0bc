#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/error.h"
#include "walk/town.h"

// Any bytes are refused with walk.bad_network_file or answer questions without
// leaving their memory. The checksum is off: no fuzzer would ever guess one.
// Corpus: test/fuzz/network.

using namespace linli;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data,
                                      std::size_t const size) {
  auto const bytes = std::as_bytes(std::span{data, size});
  try {
    auto const streets = std::make_shared<walk::network const>(
        walk::network::from_bytes({bytes.begin(), bytes.end()}, false));
    streets->for_each_street([](auto&&...) {});
    auto const town = walk::town{streets, walk::shipped_profiles()};
    auto const middle = streets->bounds().center();
    auto const at = std::array{town.snap(middle), town.snap({31.151, 121.351})};
    auto const limits = std::array{seconds{60}, seconds{300}};
    town.isochrone(at[0], 0, limits);
    town.from_one(at[0], at, 0, limits.back());
    town.nearest(at, at, 4, 2, limits.back());
  } catch (base::error const& e) {
    if (e.code() != "walk.bad_network_file") {
      throw;
    }
  }
  return 0;
}
