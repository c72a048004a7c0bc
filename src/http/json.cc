#include "http/json.h"

#include <array>
#include <charconv>
#include <cmath>

namespace linli::http {

namespace {

void write_escape(std::string& out, char const c) {
  constexpr auto kHex = std::string_view{"0123456789abcdef"};
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  auto const value = static_cast<unsigned char>(c);
  out += "\\u00";
  out += kHex[value >> 4U];
  out += kHex[value & 15U];
}

bool needs_escape(char const c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

// Below this, a number times a million is still exact in 64 bits.
constexpr auto kFixedLimit = 9e12;

}  // namespace

void write_json(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    auto n = std::size_t{0};
    while (n != text.size() && !needs_escape(text[n])) {
      ++n;
    }
    out.append(text.substr(0, n));
    if (n != text.size()) {
      write_escape(out, text[n++]);
    }
    text.remove_prefix(n);
  }
  out += '"';
}

void write_json(std::string& out, std::int64_t const value) {
  auto digits = std::array<char, 24>{};
  auto const end =
      std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void write_json(std::string& out, double const value) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  if (std::abs(value) >= kFixedLimit) {
    auto digits = std::array<char, 32>{};
    auto const end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
    return;
  }
  auto millionths = std::llround(value * 1e6);
  if (millionths < 0) {
    out += '-';
    millionths = -millionths;
  }
  write_json(out, static_cast<std::int64_t>(millionths / 1'000'000));
  auto rest = millionths % 1'000'000;
  if (rest == 0) {
    return;
  }
  auto decimals = std::array<char, 7>{'.'};
  for (auto i = std::size_t{6}; i != 0; --i) {
    decimals[i] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  }
  auto used = decimals.size();
  while (decimals[used - 1] == '0') {
    --used;
  }
  out.append(decimals.data(), used);
}

}  // namespace linli::http
