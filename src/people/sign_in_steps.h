#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "people/question_store.h"
#include "people/sign_in_ops.h"

/// Steps several ways to sign in have in common, each inside the transaction of
/// its operation.
namespace linli::people {

/// Questions that may be open at once in a district: what a stranger can make
/// it keep has an end.
constexpr auto kMostQuestions = std::int64_t{20'000};

/// How long after signing in another way can be set up, in seconds.
constexpr auto kJustSignedIn = std::int64_t{900};

caller as(person_id who, base::instant now);

/// It waits for the second factor of whoever has one and signs in by a
/// password, or holds a role and signs in by anything weaker than it. Throws
/// people.minor_needs_guardian for a child under 14.
session_row begin_session(registry const& r,
                          store::writer& tx,
                          std::string const& token,
                          session_row s,
                          base::instant now);

person_id make_resident(registry const& r,
                        store::writer& tx,
                        std::string const& name,
                        base::instant now);

credential_kind credential_by(channel by);
sealed_field field_by(channel by);

/// An address becomes a way to sign in when it is nobody's yet.
void keep_way(registry const& r,
              store::writer& tx,
              person_id who,
              channel by,
              std::string const& lookup,
              base::instant now);

/// Keeps the address as the person's, and as keep_way.
void keep_address(registry const& r,
                  store::writer& tx,
                  person_id who,
                  channel by,
                  std::string const& address,
                  base::instant now);

/// Of an address in its normal form.
std::string address_lookup(registry const& r,
                           channel by,
                           std::string_view address);

std::optional<session_row> session_of(store::reader& db, caller const& who);

/// Which second factors are set up.
struct second_factors {
  bool any() const { return has_authenticator || has_passkey; }

  bool has_authenticator{false};
  bool has_passkey{false};
};
second_factors second_factors_of(store::reader& db, person_id who);

/// The waiting session has its second factor now, and a new token.
session_row complete_session(store::writer& tx,
                             caller const& who,
                             std::string const& token);

/// Whether the session is as sure as the surest way a person with a role has.
/// For others a code is enough: whoever lost the device must be able to go on.
bool is_sure_enough(store::reader& db, caller const& who);

/// Throws people.sign_in_again unless it is, and has just begun.
void ensure_just_signed_in(store::reader& db, caller const& who);

/// Throws people.too_often when too many are open.
void open_question(store::writer& tx, question_row const& q, base::instant now);

/// Throws people.question_void when it is used, too old, or of another kind.
question_row close_question(store::writer& tx,
                            std::string_view shown,
                            question_kind kind,
                            base::instant now);

}  // namespace linli::people
