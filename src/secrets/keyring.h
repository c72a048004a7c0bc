#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "secrets/secret_bytes.h"

/// The keys of one district (or of the server), kept outside its database: a
/// stolen database alone tells no phone number.
namespace linli::secrets {

enum class algorithm : std::uint8_t {
  xchacha20_poly1305,  // draft-irtf-cfrg-xchacha-03, by libsodium
  sm4  // SM4-CTR then HMAC-SM3 (GB/T 32907, 17964, 32905), by OpenSSL
};

/// As keys.toml and the command line write it: "xchacha20-poly1305", "sm4".
std::string_view name_of(algorithm a);
std::optional<algorithm> find_algorithm(std::string_view name);

/// One key that values are sealed with. It is never used as it is: each
/// purpose derives its own (hmac.h).
struct sealing_key {
  std::uint32_t number{};  // from 1; stands before every value it sealed
  algorithm seals_with{};
  secret_bytes secret;  // 32 bytes
  base::instant created_at;
};

/// Not safe to change while others read: rotate a copy and swap it in.
struct keyring {
  /// The key new values are sealed with.
  sealing_key const& current_key() const;

  /// Nothing when there is no key of this number.
  sealing_key const* find(std::uint32_t number) const;

  /// Adds a key and makes it the current one. The older ones stay: what they
  /// sealed still opens. Blind indexes do not change.
  void rotate(base::instant now, algorithm a);

  std::vector<sealing_key> keys;  // ascending by number, never empty
  std::uint32_t current{};        // the number of one of them

  secret_bytes lookup_secret;  // 32 bytes; never changes, or no row is found
  algorithm lookup_with{};     // sm4: HMAC-SM3, otherwise HMAC-SHA-256

  /// The audit of this district has been given a head. Noted here because
  /// whoever has the database alone cannot take it back.
  bool has_audit_head{false};
};

/// One key and a lookup key, both random.
keyring new_keyring(base::instant now, algorithm a);

/// As keys.toml holds it, and back. `file` is named in errors. Reading throws
/// error{invalid, "secrets.bad_keys"} naming file, line and field, but never
/// what stands there.
std::string write_keyring(keyring const& keys);
keyring parse_keyring(std::string_view text, std::string_view file);

/// Throws as read_private_file (private_file.h) and parse_keyring do.
keyring read_keys(std::filesystem::path const& path);

/// The keys in `path`, made first when there is no such file. Of several
/// processes that start at once, all get the same keys. A file that is there
/// but cannot be read is an error, never a reason to make another.
keyring read_or_create_keys(std::filesystem::path const& path,
                            base::instant now,
                            algorithm a);

/// Notes in `path` that the audit has been given a head; the keys stay. When it
/// throws, the file is as it was.
void note_audit_head(std::filesystem::path const& path);

/// Reads, rotates and writes under a lock; returns what is in the file then.
/// When it throws, the file is as it was.
keyring rotate_keys(std::filesystem::path const& path,
                    base::instant now,
                    algorithm a);

}  // namespace linli::secrets
