#include "people/sign_in_store.h"

#include <fmt/format.h>

namespace linli::people {

namespace {

constexpr auto kCredential = std::string_view{
    "SELECT c.id, c.person, c.kind, c.lookup, c.secret, c.is_confirmed, "
    "c.counter, c.label FROM credential c JOIN person p ON p.id = c.person "
    "WHERE p.state = 0 AND "};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
credential_row read_credential(credential_id const key,
                               person_id const person,
                               credential_kind const kind,
                               std::optional<std::string> lookup,
                               std::string secret,
                               bool const is_confirmed,
                               std::int64_t const counter,
                               std::string label) {
  return {key,
          person,
          kind,
          std::move(lookup),
          std::move(secret),
          is_confirmed,
          counter,
          std::move(label)};
}

constexpr auto kSession = std::string_view{
    "SELECT id, person, token_hash, old_token_hash, rotated_at, strength, "
    "needs_second_factor, is_shared, device, acting_for, began_at, seen_at "
    "FROM session WHERE ended_at IS NULL AND "};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
session_row read_session(session_id const key,
                         person_id const person,
                         std::string token_hash,
                         std::optional<std::string> old_token_hash,
                         base::instant const rotated_at,
                         strength const by,
                         bool const needs_second_factor,
                         bool const is_shared,
                         std::string device,
                         std::optional<person_id> const acting_for,
                         base::instant const began_at,
                         base::instant const seen_at) {
  return {key,
          person,
          std::move(token_hash),
          std::move(old_token_hash),
          rotated_at,
          by,
          needs_second_factor,
          is_shared,
          std::move(device),
          acting_for,
          began_at,
          seen_at};
}

}  // namespace

std::optional<credential_row> find_credential(store::reader& db,
                                              credential_kind const kind,
                                              std::string const& lookup) {
  return db.one(fmt::format("{} c.kind = $1 AND c.lookup = $2", kCredential),
                read_credential, kind, lookup);
}

std::optional<credential_row> credential_of(store::reader& db,
                                            person_id const who,
                                            credential_kind const kind) {
  return db.one(fmt::format("{} c.person = $1 AND c.kind = $2 "
                            "ORDER BY c.is_confirmed DESC, c.id DESC LIMIT 1",
                            kCredential),
                read_credential, who, kind);
}

void insert_credential(store::writer& db,
                       credential_row const& c,
                       base::instant const now) {
  db.run(R"(
    INSERT INTO credential (id, person, kind, lookup, secret, is_confirmed,
      counter, label, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
         c.key, c.person, c.kind, c.lookup, c.secret, c.is_confirmed, c.counter,
         c.label, now);
}

void update_credential(store::writer& db, credential_row const& c) {
  db.run(
      "UPDATE credential SET lookup = $2, secret = $3, is_confirmed = $4, "
      "counter = $5 WHERE id = $1",
      c.key, c.lookup, c.secret, c.is_confirmed, c.counter);
}

void mark_credential_used(store::writer& db,
                          credential_id const which,
                          base::instant const now) {
  db.run("UPDATE credential SET used_at = $2 WHERE id = $1", which, now);
}

void delete_credentials(store::writer& db,
                        person_id const who,
                        credential_kind const kind) {
  db.run("DELETE FROM credential WHERE person = $1 AND kind = $2", who, kind);
}

void delete_credential(store::writer& db, credential_id const which) {
  db.run("DELETE FROM credential WHERE id = $1", which);
}

void delete_ways_but_card(store::writer& db, person_id const who) {
  db.run("DELETE FROM credential WHERE person = $1 AND kind <> $2", who,
         credential_kind::card);
}

std::vector<credential_line> credentials_of(store::reader& db,
                                            person_id const who) {
  return db.all(
      "SELECT id, kind, lookup, secret, is_confirmed, counter, label, "
      "created_at, used_at FROM credential WHERE person = $1 ORDER BY id DESC",
      [who](credential_id const key, credential_kind const kind,
            std::optional<std::string> lookup, std::string secret,
            bool const is_confirmed, std::int64_t const counter,
            std::string label, base::instant const created_at,
            std::optional<base::instant> const used_at) {
        return credential_line{
            read_credential(key, who, kind, std::move(lookup),
                            std::move(secret), is_confirmed, counter,
                            std::move(label)),
            created_at, used_at};
      },
      who);
}

std::optional<credential_row> unconfirmed_authenticator(store::reader& db,
                                                        person_id const who) {
  return db.one(fmt::format("{} c.person = $1 AND c.kind = $2 AND "
                            "c.is_confirmed = 0 ORDER BY c.id DESC LIMIT 1",
                            kCredential),
                read_credential, who, credential_kind::authenticator);
}

void delete_other_authenticators(store::writer& db,
                                 person_id const who,
                                 credential_id const but) {
  db.run("DELETE FROM credential WHERE person = $1 AND kind = $2 AND id <> $3",
         who, credential_kind::authenticator, but);
}

std::optional<code_row> find_code(store::reader& db, std::string const& key) {
  return db.one(
      R"(
    SELECT id, channel, lookup, sealed, code_hash, created_at, expires_at,
      tries, used_at
    FROM sign_in_code WHERE id = $1)",
      [](std::string id, channel const by, std::string lookup,
         std::string sealed, std::string code_hash,
         base::instant const created_at, base::instant const expires_at,
         int const tries, std::optional<base::instant> const used_at) {
        return code_row{std::move(id),
                        by,
                        std::move(lookup),
                        std::move(sealed),
                        std::move(code_hash),
                        created_at,
                        expires_at,
                        tries,
                        used_at};
      },
      key);
}

void insert_code(store::writer& db, code_row const& c) {
  db.run(R"(
    INSERT INTO sign_in_code (id, channel, lookup, sealed, code_hash,
      created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))",
         c.key, c.by, c.lookup, c.sealed, c.code_hash, c.created_at,
         c.expires_at);
}

void count_try(store::writer& db, std::string const& key) {
  db.run("UPDATE sign_in_code SET tries = tries + 1 WHERE id = $1", key);
}

void mark_code_used(store::writer& db,
                    std::string const& key,
                    base::instant const now) {
  db.run("UPDATE sign_in_code SET used_at = $2 WHERE id = $1", key, now);
}

code_count codes_since(store::reader& db,
                       std::string const& lookup,
                       base::instant const since) {
  return *db.one(
      "SELECT COUNT(*), MIN(created_at), MAX(created_at) FROM sign_in_code "
      "WHERE lookup = $1 AND created_at > $2",
      [](std::int64_t const count, std::optional<base::instant> const first,
         std::optional<base::instant> const latest) {
        return code_count{count, first, latest};
      },
      lookup, since);
}

void delete_codes_before(store::writer& db, base::instant const then) {
  db.run("DELETE FROM sign_in_code WHERE expires_at < $1", then);
}

void delete_codes_of(store::writer& db, person_id const who) {
  db.run(R"(
    DELETE FROM sign_in_code WHERE lookup IN (
      SELECT lookup FROM person_secret WHERE person = $1 UNION
      SELECT lookup FROM credential WHERE person = $1))",
         who);
}

std::optional<attempt_row> find_attempt(store::reader& db,
                                        std::string const& what) {
  return db.one(
      "SELECT since, count FROM attempt WHERE what = $1",
      [](base::instant const since, int const count) {
        return attempt_row{since, count};
      },
      what);
}

void put_attempt(store::writer& db,
                 std::string const& what,
                 attempt_row const& a) {
  db.run(R"(
    INSERT INTO attempt (what, since, count) VALUES ($1, $2, $3)
    ON CONFLICT (what)
    DO UPDATE SET since = excluded.since, count = excluded.count)",
         what, a.since, a.count);
}

void delete_attempt(store::writer& db, std::string const& what) {
  db.run("DELETE FROM attempt WHERE what = $1", what);
}

std::optional<session_row> find_session(store::reader& db,
                                        std::string const& token_hash) {
  auto found = db.one(fmt::format("{} token_hash = $1", kSession), read_session,
                      token_hash);
  return found ? found
               : db.one(fmt::format("{} old_token_hash = $1", kSession),
                        read_session, token_hash);
}

std::vector<session_row> sessions_of(store::reader& db, person_id const who) {
  return db.all(
      fmt::format("{} person = $1 ORDER BY seen_at DESC, id DESC", kSession),
      read_session, who);
}

std::vector<past_session> session_history(store::reader& db,
                                          person_id const who) {
  return db.all(
      R"(
    WITH RECURSIVE theirs (id) AS (
      SELECT id FROM person WHERE id = $1
      UNION SELECT p.id FROM person p JOIN theirs t ON p.merged_into = t.id)
    SELECT device, strength, is_shared, began_at, seen_at, ended_at
    FROM session
    WHERE person IN (SELECT id FROM theirs) ORDER BY began_at DESC, id DESC)",
      [](std::string device, strength const by, bool const is_shared,
         base::instant const began, base::instant const seen,
         std::optional<base::instant> const ended) {
        return past_session{
            std::move(device), by, is_shared, began, seen, ended};
      },
      who);
}

person_rights rights_of(store::reader& db,
                        person_id const who,
                        base::instant const now) {
  auto const lines = db.all(
      R"(
    SELECT p.state, p.born, g.id, g.role, g.area, g.given_at, g.until, g.venue
    FROM person p LEFT JOIN role_grant g ON g.person = p.id
      AND g.ended_at IS NULL AND (g.until IS NULL OR g.until > $2)
    WHERE p.id = $1
    ORDER BY g.role, g.id)",
      [](person_state const state, std::string born,
         std::optional<grant_id> const key, std::optional<role> const which,
         std::string area, std::optional<base::instant> const since,
         std::optional<base::instant> const until,
         std::optional<venue_id> const venue) {
        return std::tuple{
            state, std::move(born),
            key ? std::optional{grant{*key, *which, std::move(area), *since,
                                      until, venue}}
                : std::nullopt};
      },
      who, now);
  auto out = person_rights{.state = std::get<0>(lines.at(0)),
                           .born = std::get<1>(lines.at(0)),
                           .grants = {}};
  for (auto const& [state, born, held] : lines) {
    if (held) {
      out.grants.push_back(*held);
    }
  }
  return out;
}

bool is_strange_device(store::reader& db,
                       person_id const who,
                       std::string const& device) {
  return *db.value_of<std::int64_t>(R"(
    SELECT CASE WHEN COUNT(*) > 0 AND
      SUM(CASE WHEN device = $2 THEN 1 ELSE 0 END) = 0 THEN 1 ELSE 0 END
    FROM session WHERE person = $1)",
                                    who, device) == 1;
}

void insert_session(store::writer& db, session_row const& s) {
  db.run(R"(
    INSERT INTO session (id, person, token_hash, rotated_at, strength,
      needs_second_factor, is_shared, device, began_at, seen_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))",
         s.key, s.person, s.token_hash, s.rotated_at, s.by,
         s.needs_second_factor, s.is_shared, s.device, s.began_at, s.seen_at);
}

void update_session(store::writer& db, session_row const& s) {
  db.run(R"(
    UPDATE session SET token_hash = $2, old_token_hash = $3, rotated_at = $4,
      strength = $5, needs_second_factor = $6, acting_for = $7, seen_at = $8
    WHERE id = $1)",
         s.key, s.token_hash, s.old_token_hash, s.rotated_at, s.by,
         s.needs_second_factor, s.acting_for, s.seen_at);
}

void mark_session_seen(store::writer& db,
                       session_id const which,
                       base::instant const now) {
  db.run("UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at < $2",
         which, now);
}

bool replace_token(store::writer& db,
                   session_row const& s,
                   std::string const& shown,
                   std::string const& fresh,
                   base::instant const now) {
  return db.run(R"(
    UPDATE session SET token_hash = $3, old_token_hash = $4, rotated_at = $5,
      seen_at = $5
    WHERE id = $1 AND token_hash = $2 AND ended_at IS NULL)",
                s.key, s.token_hash, fresh, shown, now) == 1;
}

bool end_session(store::writer& db,
                 person_id const who,
                 session_id const which,
                 base::instant const now) {
  return db.run(
             "UPDATE session SET ended_at = $3 WHERE id = $2 AND person = $1 "
             "AND ended_at IS NULL",
             who, which, now) == 1;
}

void end_sessions(store::writer& db,
                  person_id const who,
                  session_id const but,
                  base::instant const now) {
  db.run(
      "UPDATE session SET ended_at = $3 WHERE person = $1 AND id <> $2 AND "
      "ended_at IS NULL",
      who, but, now);
}

void end_card_sessions(store::writer& db,
                       person_id const who,
                       base::instant const now) {
  db.run(
      "UPDATE session SET ended_at = $2 WHERE person = $1 AND strength = 0 AND "
      "ended_at IS NULL",
      who, now);
}

void stop_acting(store::writer& db,
                 person_id const agent,
                 person_id const person) {
  db.run(
      "UPDATE session SET acting_for = NULL WHERE person = $1 AND acting_for = "
      "$2",
      agent, person);
}

}  // namespace linli::people
