#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "secrets/keyring.h"

/// Personal data as the database keeps them. All functions may be called from
/// any thread, as long as nobody changes the keyring.
namespace linli::secrets {

/// `plaintext` (any bytes, also none) closed with the current key: the key's
/// number, a colon and base64url, different every time. `context` says whose
/// and what it is ("person 17 phone"): a value copied to another row or column
/// does not open there.
std::string seal(keyring const& keys,
                 std::string_view context,
                 std::string_view plaintext);

/// What was sealed, by any of the keys. Throws
/// error{io, "secrets.cannot_open"} when the key is missing, the context is
/// another, or a single bit differs; it never says what was inside.
std::string open(keyring const& keys,
                 std::string_view context,
                 std::string_view sealed);

/// The key that sealed it, or nothing when this was never sealed. For telling
/// what a rotation still has to seal anew.
std::optional<std::uint32_t> key_number(std::string_view sealed);

/// Finds a sealed value without opening any: the same field and text give the
/// same 43 characters of base64url, which tell nothing without the keys. Equal
/// texts show as equal, so only for what is (nearly) unique, and put into one
/// form by the caller first. Rotation does not change it.
std::string lookup(keyring const& keys,
                   std::string_view field,
                   std::string_view text);

}  // namespace linli::secrets
