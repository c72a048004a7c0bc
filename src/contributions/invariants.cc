#include "contributions/invariants.h"

#include <array>
#include <fmt/format.h>

#include "contributions/ledger_store.h"

namespace linli::contributions {

namespace {

std::string said(standing const& s) {
  return fmt::format("given {} held {} used {}", s.given_fen, s.held_fen,
                     s.used_fen);
}

/// Counted from the ledger, from the sums kept, and from what came and was
/// used: the same to the fen.
std::vector<std::string> wrong_standings(store::reader& db) {
  auto const by_ledger = standing_of(db);
  auto out = std::vector<std::string>{};
  if (!balances(by_ledger)) {
    out.push_back("ledger: " + said(by_ledger));
  }
  for (auto const& [name, other] :
       {std::pair{"contributions", standing_by_contributions(db)},
        std::pair{"deliveries", standing_by_deliveries(db)}}) {
    if (other != by_ledger) {
      out.push_back(fmt::format("ledger: {}; {}: {}", said(by_ledger), name,
                                said(other)));
    }
  }
  return out;
}

}  // namespace

// NOLINTNEXTLINE(readability-function-size): a table
std::span<store::invariant const> invariants() {
  // Accounts: 0 given, 1 held, 2 used. States: as in the migration.
  static constexpr auto kAll = std::to_array<store::invariant>({
      {"what is given is held or used, to the fen", {}, wrong_standings},
      {"every movement is between the accounts of what it is for", R"(
    SELECT 'movement ' || m.number FROM ledger_move m
      LEFT JOIN delivery d ON d.id = m.delivery
      LEFT JOIN contribution_use u ON u.id = m.used_for
    WHERE NOT COALESCE(
      (m.from_account = 0 AND m.to_account = 1 AND m.used_for IS NULL
        AND d.fen = m.fen AND d.contribution = m.contribution)
      OR (m.from_account = 1 AND m.to_account = 0 AND m.used_for IS NULL
        AND d.fen = m.fen AND d.contribution = m.contribution
        AND d.reversed_at IS NOT NULL)
      OR (m.from_account = 1 AND m.to_account = 2 AND m.delivery IS NULL
        AND u.fen = m.fen AND u.contribution = m.contribution)
      OR (m.from_account = 2 AND m.to_account = 1 AND m.delivery IS NULL
        AND u.fen = m.fen AND u.contribution = m.contribution
        AND u.is_undone = 1), FALSE))"},
      {"every delivery is in the ledger once, and back once if reversed", R"(
    SELECT 'delivery ' || d.id FROM delivery d WHERE
      (SELECT COUNT(*) FROM ledger_move m WHERE m.delivery = d.id
        AND m.to_account = 1) <> 1
      OR (SELECT COUNT(*) FROM ledger_move m WHERE m.delivery = d.id
        AND m.from_account = 1)
        <> CASE WHEN d.reversed_at IS NULL THEN 0 ELSE 1 END)"},
      {"what was entered anew stands for what was reversed", R"(
    SELECT 'delivery ' || d.id FROM delivery d
      JOIN delivery was ON was.id = d.instead_of
    WHERE was.reversed_at IS NULL OR was.contribution <> d.contribution)"},
      {"every use is in the ledger once, and taken back once if undone", R"(
    SELECT 'use ' || u.id FROM contribution_use u WHERE
      (SELECT COUNT(*) FROM ledger_move m WHERE m.used_for = u.id
        AND m.to_account = 2) <> 1
      OR (SELECT COUNT(*) FROM ledger_move m WHERE m.used_for = u.id
        AND m.from_account = 2) <> u.is_undone)"},
      {"sums of contributions are those of their deliveries and uses", R"(
    SELECT 'contribution ' || c.id FROM contribution c WHERE
      c.delivered_fen <> (SELECT COALESCE(SUM(d.fen), 0) FROM delivery d
        WHERE d.contribution = c.id AND d.reversed_at IS NULL)
      OR c.delivered_count <> (SELECT COALESCE(SUM(d.count), 0) FROM delivery d
        WHERE d.contribution = c.id AND d.reversed_at IS NULL)
      OR c.used_fen <> (SELECT COALESCE(SUM(u.fen), 0) FROM contribution_use u
        WHERE u.contribution = c.id AND u.is_undone = 0)
      OR c.used_count <> (SELECT COALESCE(SUM(u.count), 0)
        FROM contribution_use u
        WHERE u.contribution = c.id AND u.is_undone = 0))"},
      {"nothing is used that did not come", R"(
    SELECT 'contribution ' || c.id FROM contribution c WHERE
      c.used_fen > c.delivered_fen OR c.used_count > c.delivered_count
      OR (c.kind <> 0 AND c.used_count = c.delivered_count
        AND c.used_fen <> c.delivered_fen))"},
      {"contributions stand as what came of them", R"(
    SELECT 'contribution ' || c.id FROM contribution c WHERE
      (c.state IN (0, 1, 2) AND (c.delivered_fen > 0 OR c.delivered_count > 0))
      OR (c.state IN (4, 5) AND c.delivered_fen = 0 AND c.delivered_count = 0)
      OR (c.state = 5 AND (c.used_fen <> c.delivered_fen
        OR c.used_count <> c.delivered_count))
      OR (c.state IN (1, 2, 4, 5) AND c.decided_by IS NULL)
      OR (c.state = 2 AND c.reason = ''))"},
      {"numbers of movements have no gap", R"(
    SELECT 'movement ' || m.number FROM ledger_move m WHERE m.number < 1
      OR (m.number > 1 AND NOT EXISTS (SELECT 1 FROM ledger_move b
        WHERE b.number = m.number - 1)))"},
      {"numbers of receipts have no gap in a year", R"(
    SELECT 'receipt ' || d.receipt_year || '-' || d.receipt FROM delivery d
    WHERE d.receipt < 1 OR (d.receipt > 1 AND NOT EXISTS (
      SELECT 1 FROM delivery b WHERE b.receipt_year = d.receipt_year
      AND b.receipt = d.receipt - 1)))"},
      {"whoever speaks for a supporter is here", R"(
    SELECT 'supporter ' || s.supporter FROM supporter_speaker s
      JOIN person p ON p.id = s.person WHERE p.state <> 0)"},
  });
  return kAll;
}

}  // namespace linli::contributions
