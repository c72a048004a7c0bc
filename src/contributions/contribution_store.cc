#include "contributions/contribution_store.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace linli::contributions {

namespace {

constexpr auto kArea = std::string_view{"COALESCE(a.area, v.area, s.area)"};
constexpr auto kColumns = std::string_view{
    "c.id, c.supporter, c.kind, c.state, c.title, c.about, c.venue, "
    "c.activity, c.fen, c.count, c.unit, c.delivered_fen, c.delivered_count, "
    "c.used_fen, c.used_count, c.reason, c.decided_by, c.made_by, c.own_key, "
    "c.is_demo, c.created_at, c.revision, COALESCE(a.area, v.area, s.area), "
    "COALESCE(a.venue, c.venue)"};
constexpr auto kTables = std::string_view{
    "contribution c JOIN supporter s ON s.id = c.supporter LEFT JOIN activity "
    "a ON a.id = c.activity LEFT JOIN venue v ON v.id = c.venue"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
contribution_row read_contribution(
    contribution_id const key,
    supporter_id const supporter,
    contribution_kind const kind,
    contribution_state const state,
    std::string title,
    std::string about,
    std::optional<venues::venue_id> const venue,
    std::optional<activities::activity_id> const activity,
    std::int64_t const fen,
    std::int64_t const count,
    std::string unit,
    std::int64_t const delivered_fen,
    std::int64_t const delivered_count,
    std::int64_t const used_fen,
    std::int64_t const used_count,
    std::string reason,
    std::optional<people::person_id> const decided_by,
    people::person_id const made_by,
    std::string own_key,
    bool const is_demo,
    base::instant const created_at,
    std::int64_t const revision,
    std::string area,
    std::optional<venues::venue_id> const held_at) {
  return {.key = key,
          .supporter = supporter,
          .kind = kind,
          .state = state,
          .title = std::move(title),
          .about = std::move(about),
          .venue = venue,
          .activity = activity,
          .balance = {.pledged = {fen, count},
                      .delivered = {delivered_fen, delivered_count},
                      .used = {used_fen, used_count}},
          .unit = std::move(unit),
          .reason = std::move(reason),
          .decided_by = decided_by,
          .made_by = made_by,
          .own_key = std::move(own_key),
          .is_demo = is_demo,
          .created_at = created_at,
          .revision = revision,
          .area = std::move(area),
          .held_at = held_at};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
delivery_row read_delivery(delivery_id const key,
                           contribution_id const contribution,
                           std::int64_t const fen,
                           std::int64_t const count,
                           std::string note,
                           int const year,
                           int const number,
                           people::person_id const made_by,
                           std::string own_key,
                           base::instant const at,
                           std::optional<base::instant> const reversed_at,
                           std::optional<people::person_id> const reversed_by,
                           std::string reversal_reason,
                           std::optional<delivery_id> const instead_of) {
  return {.key = key,
          .contribution = contribution,
          .what = {fen, count},
          .note = std::move(note),
          .receipt = {year, number},
          .made_by = made_by,
          .own_key = std::move(own_key),
          .at = at,
          .reversed_at = reversed_at,
          .reversed_by = reversed_by,
          .reversal_reason = std::move(reversal_reason),
          .instead_of = instead_of};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
use_row read_use(use_id const key,
                 contribution_id const contribution,
                 std::optional<activities::session_id> const session,
                 std::int64_t const fen,
                 std::int64_t const count,
                 std::string text,
                 bool const is_undone,
                 people::person_id const made_by,
                 std::string own_key,
                 base::instant const at) {
  return {.key = key,
          .contribution = contribution,
          .session = session,
          .what = {fen, count},
          .text = std::move(text),
          .is_undone = is_undone,
          .made_by = made_by,
          .own_key = std::move(own_key),
          .at = at};
}

std::string select(std::string_view const rest) {
  return fmt::format("SELECT {} FROM {} {}", kColumns, kTables, rest);
}

std::string select_deliveries(std::string_view const rest) {
  return fmt::format(
      "SELECT d.id, d.contribution, d.fen, d.count, d.note, d.receipt_year, "
      "d.receipt, d.made_by, d.own_key, d.at, d.reversed_at, d.reversed_by, "
      "d.reversal_reason, d.instead_of FROM delivery d {}",
      rest);
}

std::string select_uses(std::string_view const rest) {
  return fmt::format(
      "SELECT u.id, u.contribution, u.session, u.fen, u.count, u.what, "
      "u.is_undone, u.made_by, u.own_key, u.at FROM contribution_use u {}",
      rest);
}

/// ",310109014001,310109014002," for a condition both engines know.
std::string listed(std::vector<std::string> const& areas) {
  return fmt::format(",{},", fmt::join(areas, ","));
}

}  // namespace

std::optional<contribution_row> find_contribution(store::reader& db,
                                                  contribution_id const which) {
  return db.one(select("WHERE c.id = $1"), read_contribution, which);
}

std::optional<contribution_row> contribution_made_as(
    store::reader& db, people::person_id const by, std::string const& own_key) {
  return db.one(select("WHERE c.made_by = $1 AND c.own_key = $2"),
                read_contribution, by, own_key);
}

void insert_contribution(store::writer& db, contribution_row const& c) {
  db.run(R"(
    INSERT INTO contribution (id, supporter, kind, state, title, about, venue,
      activity, fen, count, unit, made_by, own_key, is_demo, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
      $15))",
         c.key, c.supporter, c.kind, c.state, c.title, c.about, c.venue,
         c.activity, c.balance.pledged.fen, c.balance.pledged.count, c.unit,
         c.made_by, c.own_key, c.is_demo, c.created_at);
}

void update_contribution(store::writer& db, contribution_row const& c) {
  auto const& b = c.balance;
  db.run(R"(
    UPDATE contribution SET state = $2, delivered_fen = $3,
      delivered_count = $4, used_fen = $5, used_count = $6, reason = $7,
      decided_by = $8, revision = revision + 1
    WHERE id = $1)",
         c.key, c.state, b.delivered.fen, b.delivered.count, b.used.fen,
         b.used.count, c.reason, c.decided_by);
}

std::vector<contribution_row> contributions_of(store::reader& db,
                                               supporter_id const which) {
  return db.all(select("WHERE c.supporter = $1 ORDER BY c.id DESC"),
                read_contribution, which);
}

std::vector<contribution_row> pledged_by(store::reader& db,
                                         people::person_id const who) {
  return db.all(select("WHERE c.made_by = $1 ORDER BY c.id DESC"),
                read_contribution, who);
}

namespace {

/// Not used up: something is held, or is promised and did not come.
constexpr auto kIsLeft = std::string_view{
    " AND (c.state = 1 OR (c.state IN (3, 4) AND (c.delivered_fen > c.used_fen "
    "OR c.delivered_count > c.used_count)))"};

std::string fits(activities::activity_row const& a) {
  return fmt::format(
      "{} AND (c.activity = {} OR (c.activity IS NULL AND (c.venue IS "
      "NULL{})))",
      kIsLeft, a.key.value,
      a.venue ? fmt::format(" OR c.venue = {}", a.venue->value) : "");
}

}  // namespace

std::vector<contribution_row> list_contributions(store::reader& db,
                                                 contribution_query const& q) {
  auto where = fmt::format(
      "WHERE $1 LIKE '%,' || {} || ',%' AND (CAST($2 AS BIGINT) = 0 OR c.id < "
      "$2)",
      kArea);
  where += q.state ? " AND c.state = $3" : " AND $3 = $3";
  where += q.fit_for ? fits(*q.fit_for) : "";
  where += " ORDER BY c.id DESC LIMIT $4";
  return db.all(select(where), read_contribution, listed(q.areas), q.before,
                static_cast<int>(q.state.value_or(contribution_state::pledged)),
                q.limit);
}

std::int64_t count_pledged(store::reader& db,
                           std::vector<std::string> const& areas) {
  return *db.value_of<std::int64_t>(
      fmt::format("SELECT COUNT(*) FROM {} WHERE c.state = 0 AND $1 LIKE '%,' "
                  "|| {} || ',%'",
                  kTables, kArea),
      listed(areas));
}

std::int64_t count_delivered(store::reader& db, supporter_id const which) {
  return *db.value_of<std::int64_t>(
      "SELECT COUNT(*) FROM contribution WHERE supporter = $1 AND "
      "(delivered_fen > 0 OR delivered_count > 0)",
      which);
}

std::optional<delivery_row> find_delivery(store::reader& db,
                                          delivery_id const which) {
  return db.one(select_deliveries("WHERE d.id = $1"), read_delivery, which);
}

std::optional<delivery_row> delivery_made_as(store::reader& db,
                                             people::person_id const by,
                                             std::string const& own_key) {
  return db.one(select_deliveries("WHERE d.made_by = $1 AND d.own_key = $2"),
                read_delivery, by, own_key);
}

void insert_delivery(store::writer& db, delivery_row const& d) {
  db.run(R"(
    INSERT INTO delivery (id, contribution, fen, count, note, receipt_year,
      receipt, made_by, own_key, at, instead_of)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))",
         d.key, d.contribution, d.what.fen, d.what.count, d.note,
         d.receipt.year, d.receipt.number, d.made_by, d.own_key, d.at,
         d.instead_of);
}

void mark_reversed(store::writer& db, delivery_row const& d) {
  db.run(R"(
    UPDATE delivery SET reversed_at = $2, reversed_by = $3,
      reversal_reason = $4
    WHERE id = $1)",
         d.key, d.reversed_at, d.reversed_by, d.reversal_reason);
}

std::optional<delivery_row> find_instead_of(store::reader& db,
                                            delivery_id const which) {
  return db.one(select_deliveries("WHERE d.instead_of = $1"), read_delivery,
                which);
}

std::vector<delivery_row> deliveries_of(store::reader& db,
                                        contribution_id const which) {
  return db.all(select_deliveries("WHERE d.contribution = $1 ORDER BY d.id"),
                read_delivery, which);
}

int last_receipt(store::reader& db, int const year) {
  return db
      .value_of<std::optional<int>>(
          "SELECT MAX(receipt) FROM delivery WHERE receipt_year = $1", year)
      ->value_or(0);
}

std::optional<use_row> find_use(store::reader& db, use_id const which) {
  return db.one(select_uses("WHERE u.id = $1"), read_use, which);
}

std::optional<use_row> use_made_as(store::reader& db,
                                   people::person_id const by,
                                   std::string const& own_key) {
  return db.one(select_uses("WHERE u.made_by = $1 AND u.own_key = $2"),
                read_use, by, own_key);
}

void insert_use(store::writer& db, use_row const& u) {
  db.run(R"(
    INSERT INTO contribution_use (id, contribution, session, fen, count, what,
      made_by, own_key, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
         u.key, u.contribution, u.session, u.what.fen, u.what.count, u.text,
         u.made_by, u.own_key, u.at);
}

void mark_undone(store::writer& db, use_id const which) {
  db.run("UPDATE contribution_use SET is_undone = 1 WHERE id = $1", which);
}

std::vector<use_row> uses_of(store::reader& db, contribution_id const which) {
  return db.all(select_uses("WHERE u.contribution = $1 ORDER BY u.id"),
                read_use, which);
}

}  // namespace linli::contributions
