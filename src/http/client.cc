#include "http/client.h"

#include <algorithm>
#include <arpa/inet.h>
#include <vector>

#include "base/text.h"

namespace linli::http {

namespace {

using bytes = std::array<std::uint8_t, 16>;

constexpr auto kAllBits = 128;
constexpr auto kHouseholdBits = 64;
constexpr auto kMappedBits = 96;  // ::ffff:0:0/96 holds all of IPv4

bool is_v4(bytes const& a) {
  static constexpr auto kBegin =
      std::array<std::uint8_t, 12>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  return std::equal(kBegin.begin(), kBegin.end(), a.begin());
}

std::optional<bytes> address_from(std::string_view const text) {
  auto const plain = std::string{text.substr(0, text.find('%'))};
  auto out = bytes{};
  if (::inet_pton(AF_INET6, plain.c_str(), out.data()) == 1) {
    return out;
  }
  out[10] = out[11] = 0xff;
  return ::inet_pton(AF_INET, plain.c_str(), &out[12]) == 1 ? std::optional{out}
                                                            : std::nullopt;
}

/// As proxies write it: perhaps with a port, IPv6 perhaps in brackets.
std::optional<bytes> forwarded_address(std::string_view const text) {
  if (text.starts_with('[')) {
    return address_from(
        text.substr(1, std::min(text.find(']'), text.size()) - 1));
  }
  return std::ranges::count(text, ':') == 1
             ? address_from(text.substr(0, text.find(':')))
             : address_from(text);
}

void keep_bits(bytes& a, int const bits) {
  for (auto i = 0; i != kAllBits; ++i) {
    if (i >= bits) {
      a.at(static_cast<std::size_t>(i / 8)) &=
          static_cast<std::uint8_t>(~(0x80 >> i % 8));
    }
  }
}

bool holds(network const& n, bytes a) {
  keep_bits(a, n.bits);
  return a == n.address;
}

bool is_trusted(bytes const& a, std::span<network const> const trusted) {
  return std::ranges::any_of(trusted,
                             [&](network const& n) { return holds(n, a); });
}

/// Every address forwarded, in the order they were added.
std::vector<std::string_view> forwarded(request const& asked) {
  auto out = std::vector<std::string_view>{};
  for (auto const& h : asked.headers) {
    if (is_header(h, "X-Forwarded-For")) {
      for (auto const each : base::split(h.value, ',')) {
        out.push_back(base::trim(each));
      }
    }
  }
  return out;
}

std::string shown(bytes a) {
  auto text = std::array<char, INET6_ADDRSTRLEN>{};
  if (is_v4(a)) {
    ::inet_ntop(AF_INET, &a[12], text.data(), text.size());
    return text.data();
  }
  keep_bits(a, kHouseholdBits);
  ::inet_ntop(AF_INET6, a.data(), text.data(), text.size());
  return text.data() + std::string{"/64"};
}

}  // namespace

std::optional<network> parse_network(std::string_view const text) {
  auto const slash = text.find('/');
  auto const address = address_from(text.substr(0, slash));
  if (!address) {
    return std::nullopt;
  }
  auto const least = is_v4(*address) ? kMappedBits : 0;
  auto out = network{*address, kAllBits};
  if (slash != std::string_view::npos) {
    auto const bits = base::parse_integer(text.substr(slash + 1));
    if (!bits || *bits < 0 || *bits > kAllBits - least) {
      return std::nullopt;
    }
    out.bits = least + static_cast<int>(*bits);
    keep_bits(out.address, out.bits);
  }
  return out;
}

std::string client_of(request const& asked,
                      std::span<network const> const trusted) {
  auto at = address_from(asked.peer);
  if (!at) {
    return {};
  }
  auto proxies = forwarded(asked);
  std::ranges::reverse(proxies);
  for (auto const said : proxies) {
    auto const before = forwarded_address(said);
    if (!is_trusted(*at, trusted) || !before) {
      break;
    }
    at = before;
  }
  return shown(*at);
}

}  // namespace linli::http
