#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "people/registry.h"
#include "people/sign_in_store.h"
#include "store/database.h"

/// What signing in and setting it up have in common.
namespace linli::people {

constexpr auto kCardPrefix = std::string_view{"linli:card:"};

enum class code_fate : std::uint8_t { right, wrong, gone };

/// Throws people.code_void, people.wrong_code.
void throw_unless_right(code_fate f);

/// Wrong tries at one thing; after too many, until the lock is over, none is
/// heard.
struct tries {
  /// Nothing or less when it is not locked.
  std::chrono::seconds locked_for(store::reader& db, base::instant now) const;

  /// One more, kept though the operation fails.
  void count(store::database& db, base::instant now) const;

  std::string what;
};

tries tries_of(registry const& r, std::string_view about);

/// Throws people.tries_used_up.
void ensure_not_over(registry const& r, tries const& t, base::instant now);

std::string name_lookup(registry const& r, std::string_view name);
std::string totp_context(person_id who);

/// Whether the code is the authenticator's; its step then counts as used.
bool use_code(registry const& r,
              store::writer& tx,
              credential_row c,
              std::string_view code,
              base::instant now);

}  // namespace linli::people
