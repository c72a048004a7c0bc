#include "secrets/seal.h"

#include <charconv>
#include <fmt/format.h>

#include "base/error.h"
#include "secrets/ciphers.h"
#include "secrets/encoding.h"
#include "secrets/hmac.h"

namespace linli::secrets {

namespace {

constexpr auto kSeparator = ':';

struct sealed_parts {
  std::uint32_t number;
  std::string_view text;  // base64url
};

std::optional<sealed_parts> split(std::string_view const sealed) {
  auto const* const end = sealed.data() + sealed.size();
  auto number = std::uint32_t{0};
  auto const [stop, failure] = std::from_chars(sealed.data(), end, number);
  if (failure != std::errc{} || stop == end || *stop != kSeparator ||
      sealed.front() == '0') {
    return std::nullopt;
  }
  return sealed_parts{number, {stop + 1, end}};
}

std::optional<std::string> decrypt(sealing_key const& key,
                                   std::string_view const context,
                                   std::string_view const bytes) {
  switch (key.seals_with) {
    case algorithm::xchacha20_poly1305:
      return decrypt_xchacha20(key.secret, context, bytes);
    case algorithm::sm4: return decrypt_sm4(key.secret, context, bytes);
  }
  return std::nullopt;
}

std::string encrypt(sealing_key const& key,
                    std::string_view const context,
                    std::string_view const plaintext) {
  return key.seals_with == algorithm::sm4
             ? encrypt_sm4(key.secret, context, plaintext)
             : encrypt_xchacha20(key.secret, context, plaintext);
}

}  // namespace

std::string seal(keyring const& keys,
                 std::string_view const context,
                 std::string_view const plaintext) {
  auto const& key = keys.current_key();
  return fmt::format("{}{}{}", key.number, kSeparator,
                     base64url(encrypt(key, context, plaintext)));
}

std::string open(keyring const& keys,
                 std::string_view const context,
                 std::string_view const sealed) {
  auto const parts = split(sealed);
  ensure(parts.has_value(), fault::io, "secrets.cannot_open",
         "A sealed value in the database has lost its form.");
  auto const* const key = keys.find(parts->number);
  ensure(key != nullptr, fault::io, "secrets.cannot_open",
         fmt::format("A value in the database is sealed with key {}, which is "
                     "not among the keys.",
                     parts->number));
  auto const bytes = from_base64url(parts->text);
  auto plaintext = bytes ? decrypt(*key, context, *bytes) : std::nullopt;
  ensure(plaintext.has_value(), fault::io, "secrets.cannot_open",
         fmt::format("A value in the database does not open with key {}: it "
                     "was altered or moved, or the keys are of another "
                     "district.",
                     parts->number));
  return *std::move(plaintext);
}

std::optional<std::uint32_t> key_number(std::string_view const sealed) {
  auto const parts = split(sealed);
  return parts ? std::optional{parts->number} : std::nullopt;
}

std::string lookup(keyring const& keys,
                   std::string_view const field,
                   std::string_view const text) {
  auto const with =
      keys.lookup_with == algorithm::sm4 ? hash::sm3 : hash::sha256;
  auto const key = derive(with, keys.lookup_secret,
                          fmt::format("linli lookup {}", field), 32);
  return base64url(hmac(with, key.view(), text));
}

}  // namespace linli::secrets
