#include "volunteers/coin_store.h"

namespace linli::volunteers {

namespace {

// NOLINTNEXTLINE(readability-function-size): a parameter a column
coin_move read_move(coin_move_id const key,
                    std::optional<people::person_id> const from,
                    std::optional<people::person_id> const to,
                    coin_move_kind const kind,
                    std::int64_t const minutes,
                    std::optional<turn_id> const turn,
                    std::string const& what,
                    people::person_id const made_by,
                    base::instant const at) {
  return {.key = key,
          .from = from,
          .to = to,
          .kind = kind,
          .minutes = minutes,
          .turn = turn,
          .what = what,
          .made_by = made_by,
          .at = at};
}

std::int64_t sum(store::reader& db,
                 std::string_view const sql,
                 people::person_id const who,
                 base::instant const since) {
  return db.value_of<std::int64_t>(sql, who, since).value_or(0);
}

}  // namespace

std::int64_t balance_of(store::reader& db, people::person_id const who) {
  return db
      .value_of<std::int64_t>(
          "SELECT balance_minutes FROM coin_account WHERE person = $1", who)
      .value_or(0);
}

bool has_account(store::reader& db, people::person_id const who) {
  return db
      .value_of<std::int64_t>(
          "SELECT balance_minutes FROM coin_account WHERE person = $1", who)
      .has_value();
}

account_standing standing_of(store::reader& db,
                             people::person_id const who,
                             base::instant const month) {
  return {.balance = balance_of(db, who),
          .earned_this_month =
              sum(db,
                  "SELECT COALESCE(SUM(minutes), 0) FROM coin_move WHERE "
                  "to_person = $1 AND kind IN (0, 1) AND from_person IS NULL "
                  "AND at >= $2",
                  who, month) -
              sum(db,
                  "SELECT COALESCE(SUM(minutes), 0) FROM coin_move WHERE "
                  "from_person = $1 AND kind = 1 AND at >= $2",
                  who, month),
          .given_this_month = sum(db,
                                  "SELECT COALESCE(SUM(minutes), 0) FROM "
                                  "coin_move WHERE from_person = $1 AND kind "
                                  "= 2 AND at >= $2",
                                  who, month)};
}

void change_balance(store::writer& db,
                    people::person_id const who,
                    std::int64_t const by) {
  db.run(
      "INSERT INTO coin_account (person, balance_minutes) VALUES ($1, 0) ON "
      "CONFLICT (person) DO NOTHING",
      who);
  db.run(
      "UPDATE coin_account SET balance_minutes = balance_minutes + $2 WHERE "
      "person = $1",
      who, by);
}

void insert_move(store::writer& db, coin_move const& m) {
  db.run(R"(
    INSERT INTO coin_move (id, from_person, to_person, kind, minutes, turn,
      what, made_by, own_key, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))",
         m.key, m.from, m.to, m.kind, m.minutes, m.turn, m.what, m.made_by,
         m.own_key, m.at);
}

void move_coins(store::writer& db, coin_move const& m) {
  insert_move(db, m);
  if (m.from) {
    change_balance(db, *m.from, -m.minutes);
  }
  if (m.to) {
    change_balance(db, *m.to, m.minutes);
  }
}

std::vector<coin_move> moves_of(store::reader& db,
                                people::person_id const who,
                                std::int64_t const before,
                                int const limit) {
  return db.all(
      "SELECT id, from_person, to_person, kind, minutes, turn, what, made_by, "
      "at FROM coin_move WHERE (from_person = $1 OR to_person = $2) AND id < "
      "$3 "
      "ORDER BY id DESC LIMIT $4",
      read_move, who, who, before > 0 ? before : INT64_MAX, limit);
}

void forget_words(store::writer& db, people::person_id const who) {
  db.run(
      "UPDATE coin_move SET what = '' WHERE from_person = $1 AND turn IS NULL",
      who);
}

std::int64_t credited_for(store::reader& db, turn_id const which) {
  return db
      .value_of<std::int64_t>(
          "SELECT COALESCE(SUM(CASE WHEN to_person IS NULL THEN -minutes ELSE "
          "minutes END), 0) FROM coin_move WHERE turn = $1",
          which)
      .value_or(0);
}

bool was_moved(store::reader& db,
               people::person_id const made_by,
               std::string const& own_key) {
  return db
      .value_of<int>(
          "SELECT 1 FROM coin_move WHERE made_by = $1 AND own_key = $2",
          made_by, own_key)
      .has_value();
}

time_bank_rules rules_of(store::reader& db) {
  using minutes = std::optional<std::int64_t>;
  return db
      .one(
          "SELECT month_minutes, balance_minutes, gift_month_minutes FROM "
          "time_bank_rule WHERE id = 1",
          [](minutes const month, minutes const balance, minutes const gift) {
            return time_bank_rules{month, balance, gift};
          })
      .value_or(time_bank_rules{});
}

void put_rules(store::writer& db, time_bank_rules const& rules) {
  db.run(R"(
    INSERT INTO time_bank_rule (id, month_minutes, balance_minutes,
      gift_month_minutes) VALUES (1, $1, $2, $3)
    ON CONFLICT (id) DO UPDATE SET month_minutes = EXCLUDED.month_minutes,
      balance_minutes = EXCLUDED.balance_minutes,
      gift_month_minutes = EXCLUDED.gift_month_minutes)",
         rules.month_minutes, rules.balance_minutes, rules.gift_month_minutes);
}

bank_totals totals_of(store::reader& db) {
  auto const number = [&](std::string_view const sql) {
    return db.value_of<std::int64_t>(sql).value_or(0);
  };
  return {.earned = number("SELECT COALESCE(SUM(CASE WHEN to_person IS NULL "
                           "THEN -minutes ELSE minutes END), 0) FROM coin_move "
                           "WHERE kind IN (0, 1)"),
          .spent = number("SELECT COALESCE(SUM(minutes), 0) FROM coin_move "
                          "WHERE kind = 3"),
          .held = number("SELECT COALESCE(SUM(balance_minutes), 0) FROM "
                         "coin_account"),
          .accounts = number("SELECT COUNT(*) FROM coin_account WHERE "
                             "balance_minutes > 0")};
}

}  // namespace linli::volunteers
