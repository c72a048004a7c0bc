#pragma once

#include <optional>
#include <string>

#include "people/caller.h"
#include "store/database.h"

/// The table sign_in_question: SQL and nothing else.
namespace linli::people {

enum class question_kind : std::uint8_t {
  new_passkey,
  passkey,
  second_passkey,
  provider
};

struct question_row {
  std::string key{};  // hash of the challenge or the state
  question_kind kind{};
  std::optional<person_id> person{};  // who had signed in
  std::optional<session_id> session{};
  std::string provider{};
  std::string browser{};  // hash of the cookie that binds it
  std::string sealed{};
  base::instant expires_at{};
};

void insert_question(store::writer& db, question_row const& q);

/// Takes it away: of two that ask at once, one gets it.
std::optional<question_row> take_question(store::writer& db,
                                          std::string const& key);

std::int64_t count_questions(store::reader& db);
void delete_questions_of(store::writer& db, person_id who);
void delete_questions_before(store::writer& db, base::instant then);

}  // namespace linli::people
