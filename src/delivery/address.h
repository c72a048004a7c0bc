#pragma once

#include <string_view>

namespace linli::delivery {

/// Whether an IPv4 or IPv6 address in its numeric form belongs to the public
/// Internet: not this machine, not the network it stands in (10.0.0.0/8,
/// fc00::/7, link-local …), not multicast, not reserved (the IANA registries
/// of special-purpose addresses). An IPv4 address inside an IPv6 one (mapped,
/// NAT64) is judged itself. Anything that is not an address is not public.
bool is_public_address(std::string_view ip);

}  // namespace linli::delivery
