#include "people/question_store.h"

namespace linli::people {

void insert_question(store::writer& db, question_row const& q) {
  db.run(R"(
    INSERT INTO sign_in_question (id, kind, person, session, provider, browser,
      sealed, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
         q.key, q.kind, q.person, q.session, q.provider, q.browser, q.sealed,
         q.expires_at);
}

std::optional<question_row> take_question(store::writer& db,
                                          std::string const& key) {
  auto found = db.one(
      "SELECT id, kind, person, session, provider, browser, sealed, expires_at "
      "FROM sign_in_question WHERE id = $1",
      [](std::string id, question_kind const kind,
         std::optional<person_id> const person,
         std::optional<session_id> const session, std::string provider,
         std::string browser, std::string sealed,
         base::instant const expires_at) {
        return question_row{std::move(id),
                            kind,
                            person,
                            session,
                            std::move(provider),
                            std::move(browser),
                            std::move(sealed),
                            expires_at};
      },
      key);
  auto const is_ours =
      db.run("DELETE FROM sign_in_question WHERE id = $1", key) == 1;
  return is_ours ? found : std::nullopt;
}

std::int64_t count_questions(store::reader& db) {
  return *db.value_of<std::int64_t>("SELECT COUNT(*) FROM sign_in_question");
}

void delete_questions_of(store::writer& db, person_id const who) {
  db.run("DELETE FROM sign_in_question WHERE person = $1", who);
}

void delete_questions_before(store::writer& db, base::instant const then) {
  db.run("DELETE FROM sign_in_question WHERE expires_at <= $1", then);
}

}  // namespace linli::people
