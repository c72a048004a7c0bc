#include "delivery/address.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <string>

namespace linli::delivery {

namespace {

using bytes4 = std::array<std::uint8_t, 4>;
using bytes16 = std::array<std::uint8_t, 16>;

struct range4 {
  bytes4 from;
  unsigned bits;
};

struct range6 {
  bytes16 from;
  unsigned bits;
};

constexpr auto kClosed4 =
    std::array{range4{{0, 0, 0, 0}, 8},      // this network
               range4{{10, 0, 0, 0}, 8},     // private
               range4{{100, 64, 0, 0}, 10},  // shared by customers of a carrier
               range4{{127, 0, 0, 0}, 8},    // this machine
               range4{{169, 254, 0, 0}, 16},   // link-local, metadata of clouds
               range4{{172, 16, 0, 0}, 12},    // private
               range4{{192, 0, 0, 0}, 24},     // protocols
               range4{{192, 0, 2, 0}, 24},     // documentation
               range4{{192, 88, 99, 0}, 24},   // 6to4 relays
               range4{{192, 168, 0, 0}, 16},   // private
               range4{{198, 18, 0, 0}, 15},    // benchmarks
               range4{{198, 51, 100, 0}, 24},  // documentation
               range4{{203, 0, 113, 0}, 24},   // documentation
               range4{{224, 0, 0, 0}, 4},      // multicast
               range4{{240, 0, 0, 0}, 4}};     // reserved, broadcast

// Everything public lies in 2000::/3; these parts of it do not count.
constexpr auto kGlobal6 = range6{{0x20}, 3};
constexpr auto kClosed6 =
    std::array{range6{{0x20, 0x01, 0x00, 0x00}, 23},  // protocols, Teredo
               range6{{0x20, 0x01, 0x0d, 0xb8}, 32},  // documentation
               range6{{0x20, 0x02}, 16},         // 6to4: hides an IPv4 address
               range6{{0x3f, 0xff, 0x00}, 20}};  // documentation

constexpr auto kMapped = range6{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96};
constexpr auto kNat64 = range6{{0x00, 0x64, 0xff, 0x9b}, 96};

template <typename Range, typename Bytes>
bool holds(Range const& r, Bytes const& address) {
  for (auto bit = 0U; bit != r.bits; ++bit) {
    auto const mask = 0x80U >> (bit % 8U);
    if (((r.from[bit / 8U] ^ address[bit / 8U]) & mask) != 0) {
      return false;
    }
  }
  return true;
}

bool is_public(bytes4 const& address) {
  return std::ranges::none_of(
      kClosed4, [&](range4 const& r) { return holds(r, address); });
}

bool is_public(bytes16 const& address) {
  if (holds(kMapped, address) || holds(kNat64, address)) {
    return is_public(
        bytes4{address[12], address[13], address[14], address[15]});
  }
  return holds(kGlobal6, address) &&
         std::ranges::none_of(
             kClosed6, [&](range6 const& r) { return holds(r, address); });
}

}  // namespace

bool is_public_address(std::string_view const ip) {
  auto const text = std::string{ip};
  auto v4 = bytes4{};
  if (::inet_pton(AF_INET, text.c_str(), v4.data()) == 1) {
    return is_public(v4);
  }
  auto v6 = bytes16{};
  return ::inet_pton(AF_INET6, text.c_str(), v6.data()) == 1 && is_public(v6);
}

}  // namespace linli::delivery
