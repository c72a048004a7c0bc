#include "contributions/ledger_store.h"

#include <limits>

namespace linli::contributions {

namespace {

// NOLINTNEXTLINE(readability-function-size): a parameter a column
listed_move read_move(move_id const key,
                      std::int64_t const number,
                      contribution_id const contribution,
                      std::optional<delivery_id> const delivery,
                      std::optional<use_id> const used_for,
                      account const from,
                      account const to,
                      std::int64_t const fen,
                      bool const is_money,
                      base::instant const at,
                      std::string name_zh,
                      std::string name_en,
                      std::string name_zh_hant,
                      std::string title,
                      std::optional<int> const receipt_year,
                      std::optional<int> const receipt,
                      std::optional<std::string> reason,
                      std::optional<std::string> what,
                      std::optional<std::string> title_zh,
                      std::optional<std::string> title_en,
                      std::optional<std::string> title_zh_hant) {
  auto out = listed_move{.row = {.key = key,
                                 .number = number,
                                 .contribution = contribution,
                                 .delivery = delivery,
                                 .used_for = used_for,
                                 .as = {from, to, fen},
                                 .is_money = is_money,
                                 .at = at},
                         .supporter = {std::move(name_zh), std::move(name_en),
                                       std::move(name_zh_hant)},
                         .title = std::move(title)};
  if (receipt_year && receipt) {
    out.receipt = receipt_number{*receipt_year, *receipt};
  }
  if (is_counter(out.row.as)) {
    out.reason = std::move(reason).value_or("");
  }
  out.used_for = std::move(what).value_or("");
  out.session_title = places::best({std::move(title_zh).value_or(""),
                                    std::move(title_en).value_or(""),
                                    std::move(title_zh_hant).value_or("")});
  return out;
}

standing read_standing(std::int64_t const given,
                       std::int64_t const held,
                       std::int64_t const used) {
  return {given, held, used};
}

}  // namespace

std::int64_t last_move(store::reader& db) {
  return db
      .value_of<std::optional<std::int64_t>>(
          "SELECT MAX(number) FROM ledger_move")
      ->value_or(0);
}

void insert_move(store::writer& db, move_row const& m) {
  db.run(R"(
    INSERT INTO ledger_move (id, number, contribution, delivery, used_for,
      from_account, to_account, fen, is_money, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))",
         m.key, m.number, m.contribution, m.delivery, m.used_for, m.as.from,
         m.as.to, m.as.fen, m.is_money, m.at);
}

std::vector<listed_move> list_moves(store::reader& db, ledger_query const& q) {
  auto const before =
      q.before == 0 ? std::numeric_limits<std::int64_t>::max() : q.before;
  return db.all(R"(
    SELECT m.id, m.number, m.contribution, m.delivery, m.used_for,
      m.from_account, m.to_account, m.fen, m.is_money, m.at, s.name_zh,
      s.name_en, s.name_zh_hant, c.title, d.receipt_year, d.receipt,
      d.reversal_reason, u.what,
      a.title_zh, a.title_en, a.title_zh_hant
    FROM ledger_move m JOIN contribution c ON c.id = m.contribution
      JOIN supporter s ON s.id = c.supporter
      LEFT JOIN delivery d ON d.id = m.delivery
      LEFT JOIN contribution_use u ON u.id = m.used_for
      LEFT JOIN activity_session t ON t.id = u.session
      LEFT JOIN activity a ON a.id = t.activity
    WHERE m.at >= $1 AND m.at < $2 AND m.number < $3
    ORDER BY m.number DESC LIMIT $4)",
                read_move, q.from, q.until, before, q.limit);
}

standing standing_of(store::reader& db) {
  return *db.one(R"(
    SELECT
      CAST(COALESCE(SUM(CASE WHEN from_account = 0 THEN fen
        WHEN to_account = 0 THEN -fen ELSE 0 END), 0) AS BIGINT),
      CAST(COALESCE(SUM(CASE WHEN to_account = 1 THEN fen
        WHEN from_account = 1 THEN -fen ELSE 0 END), 0) AS BIGINT),
      CAST(COALESCE(SUM(CASE WHEN to_account = 2 THEN fen
        WHEN from_account = 2 THEN -fen ELSE 0 END), 0) AS BIGINT)
    FROM ledger_move)",
                 read_standing);
}

standing standing_by_contributions(store::reader& db) {
  return *db.one(R"(
    SELECT CAST(COALESCE(SUM(delivered_fen), 0) AS BIGINT),
      CAST(COALESCE(SUM(delivered_fen - used_fen), 0) AS BIGINT),
      CAST(COALESCE(SUM(used_fen), 0) AS BIGINT)
    FROM contribution)",
                 read_standing);
}

standing standing_by_deliveries(store::reader& db) {
  auto const given = *db.value_of<std::int64_t>(
      "SELECT CAST(COALESCE(SUM(fen), 0) AS BIGINT) FROM delivery "
      "WHERE reversed_at IS NULL");
  auto const used = *db.value_of<std::int64_t>(
      "SELECT CAST(COALESCE(SUM(fen), 0) AS BIGINT) FROM contribution_use "
      "WHERE is_undone = 0");
  return {given, given - used, used};
}

}  // namespace linli::contributions
