#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people/caller.h"
#include "people/consent.h"
#include "people/outbox.h"
#include "people/person_store.h"
#include "people/registry.h"
#include "people/sign_in_store.h"
#include "secrets/password.h"

/// Signing in and out. What a wrong try costs is kept even though the operation
/// fails.
namespace linli::people {

constexpr auto kCodeGoodFor = std::int64_t{600};        // seconds
constexpr auto kCodeAgainAfter = std::int64_t{60};      // seconds
constexpr auto kCodesAnHour = 5;                        // for one address
constexpr auto kCodeTries = 5;                          // for one code
constexpr auto kPasswordTries = 5;                      // for one name
constexpr auto kPasswordLock = std::int64_t{900};       // seconds
constexpr auto kSharedPause = std::int64_t{120};        // seconds
constexpr auto kIdleStaff = std::int64_t{12} * 3600;    // seconds
constexpr auto kIdle = std::int64_t{60} * 24 * 3600;    // seconds
constexpr auto kRotateAfter = std::int64_t{12} * 3600;  // seconds
constexpr auto kOldTokenGood = std::int64_t{60};        // seconds

struct sent_code {
  std::string key;
  base::instant expires_at;
};

/// Throws people.way_not_offered, people.bad_phone, people.bad_email,
/// people.too_often.
sent_code start_sign_in(registry const& r,
                        channel by,
                        std::string_view address,
                        http::language speaks,
                        base::instant now);

/// What came of a sign-in: the new session's token, for the cookie alone.
struct begun {
  std::string token;
  session_row session;
  bool is_new{false};
};

/// Throws people.code_void, people.wrong_code.
begun finish_sign_in(registry const& r,
                     std::string const& key,
                     std::string_view code,
                     bool is_shared,
                     std::string_view device,
                     base::instant now);

/// Throws people.wrong_password, people.tries_used_up.
begun sign_in_with_password(registry const& r,
                            std::string_view name,
                            std::string_view password,
                            std::string_view device,
                            base::instant now);

/// The session gets a new token. Throws people.not_signed_in,
/// people.wrong_code, people.tries_used_up.
begun confirm_second_factor(registry const& r,
                            caller const& who,
                            std::string_view code);

/// Throws people.card_not_valid.
begun sign_in_with_card(registry const& r,
                        std::string_view card,
                        bool is_shared,
                        std::string_view device,
                        base::instant now);

void sign_out(registry const& r, caller const& who);

/// For whoever holds a role or has a password. A name that is not theirs yet is
/// a try: whether it is taken is not to be found out for many. Throws
/// people.password_for_staff, people.sign_in_again, people.weak_password,
/// people.name_taken, people.wrong_password, people.tries_used_up.
void set_password(registry const& r,
                  caller const& who,
                  std::string_view name,
                  std::string_view password,
                  std::string_view old_password,
                  secrets::password_cost cost = {});

/// Of one that is not too easy to guess. Throws people.weak_password.
std::string hash_of_password(std::string_view password,
                             std::string_view name,
                             std::string_view persons_name,
                             secrets::password_cost cost);

/// By whoever runs the server, in place of the one so far: every other session
/// of the person ends, and they are told. Throws people.name_taken.
void give_password(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   person_row const& whose,
                   std::string_view name,
                   std::string const& hash);

/// For who forgot the password or lost the authenticator, by whoever runs the
/// server: a new password in place of the one that goes with `name`, no
/// authenticator, no passkey, and every session ended. Throws
/// people.no_such_person, people.weak_password.
void reset_sign_in(registry const& r,
                   caller const& by,
                   std::string_view name,
                   std::string_view password,
                   secrets::password_cost cost = {});

/// A new secret, sealed and waiting for its first code; answers it in clear.
/// Throws people.sign_in_again, people.stronger_sign_in_needed.
std::string start_authenticator(registry const& r, caller const& who);

/// Every other session ends, and the person is told. Throws
/// people.sign_in_again, people.wrong_code, people.tries_used_up.
void confirm_authenticator(registry const& r,
                           caller const& who,
                           std::string_view code);

/// A new card; the old one is void. Answers the text of its QR code.
std::string issue_card(registry const& r, caller const& who, person_id whose);

/// Whose card says this, with or without its prefix; nothing when no valid one
/// does. From then on the card is found by its hash, too.
std::optional<person_id> holder_of_card(registry const& r,
                                        store::writer& db,
                                        std::string_view card);

/// The same by the hash (secrets::token_hash) a device without a network keeps
/// instead of what signs in.
std::optional<person_id> holder_of_card_hash(store::reader& db,
                                             std::string const& hash);

/// Who asks, by the token of the cookie; nothing for a token that is not good
/// any more. `fresh` is a token to set instead, when it is time.
struct known_session {
  session_row session;
  person_rights rights;
  std::string fresh;
};
std::optional<known_session> find_caller(registry const& r,
                                         std::string_view token,
                                         base::instant now);

/// Writes some of what the registry has noted of sessions. True when there was
/// any.
bool write_seen_sessions(registry const& r);

}  // namespace linli::people
