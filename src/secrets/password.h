#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Passwords, after NIST SP 800-63B: length and known passwords count, no rules
/// about digits and signs. A password is compared in NFC and without white
/// space at its ends: keyboards differ in the one, phones add the other. All
/// functions may be called from any thread; hashing is slow by intention.
namespace linli::secrets {

/// What one guess costs, with argon2id (RFC 9106) in one lane. The default is
/// OWASP's: tens of milliseconds.
struct password_cost {
  std::uint32_t memory_kib{19 * 1024};  // at least 8
  std::uint32_t passes{2};              // at least 1
};

/// As the PHC string format has it, "$argon2id$v=19$m=…", with a salt of its
/// own. Throws error{invalid, "base.not_utf8"}.
std::string hash_password(std::string_view password, password_cost cost);

/// Whether the hash is of this password, at the cost the hash was made with.
/// False, too, for a hash that is none.
bool verify_password(std::string const& hash, std::string_view password);

/// Whether it was made at another cost: after a right password, hash anew.
bool needs_rehash(std::string const& hash, password_cost cost);

/// For an account there is none of: false, after as long a time as
/// verify_password takes, so that nobody learns who has an account.
bool verify_nothing(std::string_view password, password_cost cost);

enum class weakness : std::uint8_t {
  too_short,  // less than 10 code points
  common,     // known, known with up to three characters more, or one piece
              // over and over
  personal    // holds a name, phone number or address of its owner
};

/// The first of them that holds, in this order. `personal_words` are names,
/// phone numbers, addresses of mail; what is shorter than four bytes (a family
/// name alone) is not looked for. Throws error{invalid, "base.not_utf8"}.
std::optional<weakness> weakness_of(
    std::string_view password, std::span<std::string const> personal_words);

}  // namespace linli::secrets
