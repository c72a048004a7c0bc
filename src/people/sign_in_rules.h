#pragma once

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
/// heard. A try is counted before it is looked at: many at once are no more
/// than as many one after the other.
struct tries {
  /// One that is under way. Given back when this ends, unless it was kept.
  class turn {
   public:
    turn(store::database& db, std::string what, base::instant since);
    turn(turn&& other) noexcept;
    turn& operator=(turn&&) = delete;
    ~turn();

    /// It was wrong, or right and all of them are forgotten.
    void keep();

   private:
    store::database* db_;
    std::string what_;
    base::instant since_;
  };

  /// For what is looked at outside of any transaction. Throws
  /// people.tries_used_up.
  turn take(store::database& db, base::instant now) const;

  /// Within the transaction that looks at it; answers since when they are
  /// counted. Throws people.tries_used_up.
  base::instant take(store::writer& tx, base::instant now) const;

  /// Nothing, when those of then were forgotten meanwhile.
  void give_back(store::writer& tx, base::instant since) const;

  std::string what;
};

tries tries_of(registry const& r, std::string_view about);

std::string name_lookup(registry const& r, std::string_view name);
std::string totp_context(person_id who);

/// Whether the code is the authenticator's; its step then counts as used.
bool use_code(registry const& r,
              store::writer& tx,
              credential_row c,
              std::string_view code,
              base::instant now);

}  // namespace linli::people
