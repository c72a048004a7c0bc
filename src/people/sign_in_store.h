#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/caller.h"
#include "people/person.h"
#include "people/person_store.h"
#include "store/database.h"

/// The tables credential, sign_in_code, attempt and session: SQL and nothing
/// else. Tokens, codes and addresses come as hashes.
namespace linli::people {

enum class credential_kind : std::uint8_t {
  phone,
  email,
  card,
  password,
  authenticator,
  passkey,
  provider
};
using credential_id = id<struct credential_tag>;

struct credential_row {
  credential_id key{};
  person_id person{};
  credential_kind kind{};
  std::optional<std::string> lookup{};
  std::string secret{};
  bool is_confirmed{true};
  std::int64_t counter{};
  std::string label{};
};

std::optional<credential_row> find_credential(store::reader& db,
                                              credential_kind kind,
                                              std::string const& lookup);
std::optional<credential_row> credential_of(store::reader& db,
                                            person_id who,
                                            credential_kind kind);
void insert_credential(store::writer& db,
                       credential_row const& c,
                       base::instant now);
/// Lookup, secret, confirmation and counter.
void update_credential(store::writer& db, credential_row const& c);
void mark_credential_used(store::writer& db,
                          credential_id which,
                          base::instant now);
void delete_credentials(store::writer& db, person_id who, credential_kind kind);
void delete_credential(store::writer& db, credential_id which);
void delete_ways_but_card(store::writer& db, person_id who);

/// A credential with what its owner sees of it.
struct credential_line {
  credential_row row{};
  base::instant created_at{};
  std::optional<base::instant> used_at{};
};

/// The newest first.
std::vector<credential_line> credentials_of(store::reader& db, person_id who);

/// The authenticator that waits for its first code.
std::optional<credential_row> unconfirmed_authenticator(store::reader& db,
                                                        person_id who);
void delete_other_authenticators(store::writer& db,
                                 person_id who,
                                 credential_id but);

enum class channel : std::uint8_t { phone, email };

struct code_row {
  std::string key{};
  channel by{};
  std::string lookup{};
  std::string sealed{};  // the address
  std::string code_hash{};
  base::instant created_at{};
  base::instant expires_at{};
  int tries{};
  std::optional<base::instant> used_at{};
};

std::optional<code_row> find_code(store::reader& db, std::string const& key);
void insert_code(store::writer& db, code_row const& c);
void count_try(store::writer& db, std::string const& key);
void mark_code_used(store::writer& db,
                    std::string const& key,
                    base::instant now);
/// Codes for this address since then, and when the latest was made.
struct code_count {
  std::int64_t count{};
  std::optional<base::instant> first{};
  std::optional<base::instant> latest{};
};
code_count codes_since(store::reader& db,
                       std::string const& lookup,
                       base::instant since);
void delete_codes_before(store::writer& db, base::instant then);
/// Those sent to an address the person has.
void delete_codes_of(store::writer& db, person_id who);

struct attempt_row {
  base::instant since{};
  int count{};
};
std::optional<attempt_row> find_attempt(store::reader& db,
                                        std::string const& what);
void put_attempt(store::writer& db,
                 std::string const& what,
                 attempt_row const& a);
void delete_attempt(store::writer& db, std::string const& what);

struct session_row {
  session_id key{};
  person_id person{};
  std::string token_hash{};
  std::optional<std::string> old_token_hash{};
  base::instant rotated_at{};
  strength by{};
  bool needs_second_factor{false};
  bool is_shared{false};
  std::string device{};
  std::optional<person_id> acting_for{};
  base::instant began_at{};
  base::instant seen_at{};
};

/// Of a token, or of the one before it; only when it has not ended.
std::optional<session_row> find_session(store::reader& db,
                                        std::string const& token_hash);
std::vector<session_row> sessions_of(store::reader& db, person_id who);

/// One that is in use or has ended.
struct past_session {
  std::string device;
  strength by{};
  bool is_shared{false};
  base::instant began_at;
  base::instant seen_at;
  std::optional<base::instant> ended_at;
};

/// All there ever were, of records merged into theirs, too; the latest first.
std::vector<past_session> session_history(store::reader& db, person_id who);

/// What counts of a person in everything they ask: whether the record is in
/// use, how old they are, and which roles they hold. In one question: it stands
/// before each.
struct person_rights {
  person_state state{};
  std::string born;
  std::vector<grant> grants;  // as grants_of
};
person_rights rights_of(store::reader& db, person_id who, base::instant now);

/// Whether the person has signed in before, and never on a device of this name.
bool is_strange_device(store::reader& db,
                       person_id who,
                       std::string const& device);

void insert_session(store::writer& db, session_row const& s);
/// Tokens, strength, second factor, whom it acts for, when it was seen.
void update_session(store::writer& db, session_row const& s);

void mark_session_seen(store::writer& db, session_id which, base::instant now);

/// Puts a new token in the place of `shown`, which is kept as the old one.
/// False when somebody else has replaced it meanwhile.
bool replace_token(store::writer& db,
                   session_row const& s,
                   std::string const& shown,
                   std::string const& fresh,
                   base::instant now);
bool end_session(store::writer& db,
                 person_id who,
                 session_id which,
                 base::instant now);
/// All of a person's, but one; 0 for all.
void end_sessions(store::writer& db,
                  person_id who,
                  session_id but,
                  base::instant now);
void end_card_sessions(store::writer& db, person_id who, base::instant now);
/// Sessions act for nobody who may not be acted for any more.
void stop_acting(store::writer& db, person_id agent, person_id person);

}  // namespace linli::people
