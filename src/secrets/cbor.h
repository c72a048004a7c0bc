#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// What WebAuthn needs of CBOR (RFC 8949), after the canonical form of CTAP2:
/// definite lengths, no tags, no floating point, keys that are whole numbers or
/// texts and differ. The order of keys and the width of lengths do not matter,
/// since some authenticators are careless there.
namespace linli::secrets {

/// Views into the bytes it was read from.
struct cbor {
  enum class kind : std::uint8_t {
    null,
    boolean,
    number,
    bytes,
    text,
    list,
    map
  };

  kind is{kind::null};
  std::int64_t number{};       // of a boolean: 0 or 1
  std::string_view view;       // of bytes and text, which is UTF-8
  std::vector<cbor> elements;  // of a map: key, value, key, value …
};

/// Takes one value from the front of `bytes`. False, and both are anyhow, when
/// there is none: cut off, or not in the form above, deeper than 8 or with a
/// map of more than 64 pairs.
bool take_cbor(std::string_view& bytes, cbor& out);

/// Of a map; null when it is no map or has no such key.
cbor const* find(cbor const& map, std::int64_t key);
cbor const* find(cbor const& map, std::string_view key);

/// Null when there is no value, or one of another kind.
std::int64_t const* as_number(cbor const* value);
std::string_view const* as_bytes(cbor const* value);
std::string_view const* as_text(cbor const* value);
bool is_map(cbor const* value);

}  // namespace linli::secrets
