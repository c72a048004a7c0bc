#include "secrets/encoding.h"

#include <algorithm>
#include <cstdint>
#include <sodium.h>
#include <utility>

namespace linli::secrets {

namespace {

constexpr auto kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr auto kBase32 = std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"};

unsigned char const* bytes_of(std::string_view const text) {
  return reinterpret_cast<unsigned char const*>(text.data());
}

unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

}  // namespace

std::string base64url(std::string_view const bytes) {
  // The length counts a closing zero.
  auto out =
      std::string(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
  sodium_bin2base64(out.data(), out.size(), bytes_of(bytes), bytes.size(),
                    kVariant);
  out.pop_back();
  return out;
}

std::optional<std::string> from_base64url(std::string_view const text) {
  auto out = std::string(text.size(), '\0');
  auto length = std::size_t{0};
  char const* end = nullptr;
  if (sodium_base642bin(bytes_of(out), out.size(), text.data(), text.size(),
                        nullptr, &length, &end, kVariant) != 0 ||
      end != text.data() + text.size()) {
    return std::nullopt;
  }
  out.resize(length);
  // libsodium 1.0.18 takes '-' and '_' with their highest bit set, too.
  return base64url(out) == text ? std::optional{std::move(out)} : std::nullopt;
}

std::optional<std::string> from_base64(std::string text) {
  std::ranges::replace(text, '+', '-');
  std::ranges::replace(text, '/', '_');
  text.erase(std::min(text.find('='), text.size()));
  return from_base64url(text);
}

std::string hex(std::string_view const bytes) {
  auto out = std::string(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes_of(bytes), bytes.size());
  out.pop_back();
  return out;
}

std::optional<std::string> from_hex(std::string_view const text) {
  auto out = std::string(text.size() / 2, '\0');
  auto length = std::size_t{0};
  char const* end = nullptr;
  constexpr auto kDigits = std::string_view{"0123456789abcdef"};
  if (text.size() % 2 != 0 ||
      text.find_first_not_of(kDigits) != std::string_view::npos ||
      sodium_hex2bin(bytes_of(out), out.size(), text.data(), text.size(),
                     nullptr, &length, &end) != 0 ||
      end != text.data() + text.size()) {
    return std::nullopt;
  }
  return out;
}

std::string base32(std::string_view const bytes) {
  auto out = std::string{};
  auto bits = std::uint32_t{0};
  auto count = 0;  // of bits not written yet
  for (auto const c : bytes) {
    bits = (bits << 8U) | static_cast<unsigned char>(c);
    for (count += 8; count >= 5; count -= 5) {
      out += kBase32[(bits >> static_cast<unsigned>(count - 5)) & 31U];
    }
  }
  if (count > 0) {
    out += kBase32[(bits << static_cast<unsigned>(5 - count)) & 31U];
  }
  return out;
}

std::optional<std::string> from_base32(std::string_view const text) {
  auto out = std::string{};
  auto bits = std::uint32_t{0};
  auto count = 0;  // of bits not taken yet
  for (auto const c : text) {
    auto const large =
        c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    auto const value = kBase32.find(large);
    if (value == std::string_view::npos) {
      return std::nullopt;
    }
    bits = (bits << 5U) | static_cast<std::uint32_t>(value);
    count += 5;
    if (count >= 8) {
      count -= 8;
      out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 255U);
    }
  }
  // What is left over is less than a letter, and nothing but zeros.
  auto const rest = bits & ((1U << static_cast<unsigned>(count)) - 1U);
  return count < 5 && rest == 0 ? std::optional{std::move(out)} : std::nullopt;
}

}  // namespace linli::secrets
