#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "http/request.h"

/// Whose machine is at the other end, for what is limited by client.
namespace linli::http {

/// Addresses that begin alike; those of IPv4 as IPv6 has them (RFC 4291
/// 2.5.5.2).
struct network {
  std::array<std::uint8_t, 16> address{};
  int bits{128};
};

/// "10.0.0.0/8", "127.0.0.1", "::1"; nothing for anything else.
std::optional<network> parse_network(std::string_view text);

/// The address that asks: the one connected, or, while that is a trusted
/// proxy, the one it says it was asked by, the last in X-Forwarded-For; what
/// stands before the first that is not trusted could be anybody's invention.
/// IPv6 as the network of its first 64 bits, which is what one household has
/// (RFC 6177). Empty when nobody knows.
std::string client_of(request const& asked, std::span<network const> trusted);

}  // namespace linli::http
