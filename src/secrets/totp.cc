#include "secrets/totp.h"

#include <cassert>
#include <fmt/format.h>

#include "secrets/encoding.h"
#include "secrets/hmac.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

constexpr auto kSecretBytes = std::size_t{20};
constexpr auto kStep = std::int64_t{30};  // seconds
constexpr auto kStepsAside = std::int64_t{1};

std::string percent_encoded(std::string_view const text) {
  constexpr auto kPlain = std::string_view{
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"};
  auto out = std::string{};
  for (auto const c : text) {
    if (kPlain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace

std::string new_totp_secret() {
  return random_bytes(kSecretBytes);
}

std::string hotp_code(std::string_view const secret,
                      std::uint64_t const counter,
                      int const digits) {
  assert(digits >= 1 && digits <= 9);
  auto message = std::string{};
  for (auto shift = 56; shift >= 0; shift -= 8) {
    message +=
        static_cast<char>((counter >> static_cast<unsigned>(shift)) & 255U);
  }
  auto const mac = hmac(hash::sha1, secret, message);
  // RFC 4226 section 5.3: the last four bits say where to read 31 bits.
  auto const at = static_cast<std::size_t>(mac.back() & 15);
  auto number = std::uint32_t{0};
  for (auto i = at; i != at + 4; ++i) {
    number = (number << 8U) | static_cast<unsigned char>(mac[i]);
  }
  number &= 0x7fffffffU;
  auto beyond = std::uint32_t{1};
  for (auto i = 0; i != digits; ++i) {
    beyond *= 10;
  }
  return fmt::format("{:0{}}", number % beyond, digits);
}

std::optional<std::int64_t> match_totp(
    std::string_view const secret,
    std::string_view const code,
    base::instant const now,
    std::optional<std::int64_t> const last_step) {
  auto const current = now.unix_s / kStep;
  auto found = std::optional<std::int64_t>{};
  // All are tried, so that the time does not tell which one it was.
  for (auto step = current - kStepsAside; step <= current + kStepsAside;
       ++step) {
    if (step < 0) {
      continue;
    }
    auto const same = equal_in_constant_time(
        hotp_code(secret, static_cast<std::uint64_t>(step)), code);
    if (same && (!last_step || step > *last_step)) {
      found = step;
    }
  }
  return found;
}

std::string totp_uri(std::string_view const issuer,
                     std::string_view const account,
                     std::string_view const secret) {
  return fmt::format(
      "otpauth://totp/{0}:{1}?secret={2}&issuer={0}&algorithm=SHA1&digits=6"
      "&period={3}",
      percent_encoded(issuer), percent_encoded(account), base32(secret), kStep);
}

}  // namespace linli::secrets
