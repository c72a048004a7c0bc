#include "people/audit.h"

#include <fmt/format.h>
#include <limits>

#include "base/log.h"
#include "people/area_filter.h"
#include "people/audit_head.h"
#include "secrets/encoding.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

constexpr auto kLineColumns = std::string_view{
    "id, at, actor, acting_for, action, subject, area, fields, sequence, "
    "hash"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
audit_line read_line(audit_id const key,
                     base::instant const at,
                     std::optional<person_id> const actor,
                     std::optional<person_id> const acting_for,
                     std::string action,
                     std::optional<person_id> const subject,
                     std::optional<std::string> area,
                     std::string fields,
                     std::optional<std::int64_t> const sequence,
                     std::optional<std::string> hash) {
  return {key,
          at,
          actor,
          acting_for,
          std::move(action),
          subject,
          std::move(area).value_or(""),
          std::move(fields),
          sequence,
          std::move(hash).value_or("")};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
unchained_line read_unchained(audit_id const key,
                              base::instant const at,
                              std::optional<person_id> const actor,
                              std::optional<person_id> const acting_for,
                              std::string action,
                              std::optional<person_id> const subject,
                              std::optional<std::string> area,
                              std::string fields,
                              std::optional<std::int64_t> const sequence,
                              std::optional<std::string> hash,
                              std::optional<std::string> seal) {
  return {
      read_line(key, at, actor, acting_for, std::move(action), subject,
                std::move(area), std::move(fields), sequence, std::move(hash)),
      std::move(seal).value_or("")};
}

void add_part(std::string& to, std::string_view const part) {
  to += fmt::format("{}:{};", part.size(), part);
}

void add_person(std::string& to, std::optional<person_id> const who) {
  add_part(to, who ? fmt::format("{}", who->value) : "");
}

/// Makes the chain longer by lines that may be believed.
void chain(store::writer& tx, audit_head& end, audit_line const& line) {
  end = {end.lines + 1, hash_of(line, end.hash)};
  tx.run("UPDATE audit SET sequence = $2, hash = $3, seal = NULL WHERE id = $1",
         line.key, end.lines, end.hash);
}

constexpr auto kVerifyPage = 2000;

/// Whether there is anything to do, before a transaction is begun.
bool has_unchained(store::reader& db) {
  return db
      .value_of<std::int64_t>(
          "SELECT id FROM audit WHERE sequence IS NULL LIMIT 1")
      .has_value();
}

struct chained {
  std::size_t lines{};
  std::size_t not_ours{};
};

chained chain_ours(registry const& r,
                   store::writer& tx,
                   base::instant const until,
                   std::size_t const most) {
  auto const begin = chain_end(tx);
  auto end = begin;
  auto done = chained{};
  auto after = audit_id{};
  auto goes_on = true;
  while (goes_on && done.lines < most) {
    auto const page = unchained_after(tx, after, static_cast<int>(most));
    goes_on = page.size() == most;
    for (auto const& [line, seal] : page) {
      after = line.key;
      if (line.at > until || done.lines == most) {
        continue;
      }
      if (seal != seal_of(r.keys, line)) {
        ++done.not_ours;
        continue;
      }
      chain(tx, end, line);
      ++done.lines;
    }
  }
  if (done.lines != 0) {
    move_audit_head(r.keys, tx, begin, end);
  }
  return done;
}

}  // namespace

void record(registry const& r,
            store::writer& db,
            caller const& who,
            std::string_view const action,
            std::optional<person_id> const subject,
            std::string_view const area,
            std::string_view const fields) {
  auto const line = audit_line{
      .key = {r.ids.next(who.now)},
      .at = who.now,
      .actor = who.person.value == 0 ? std::nullopt : std::optional{who.person},
      .acting_for = who.acting_for,
      .action = std::string{action},
      .subject = subject,
      .area = std::string{area},
      .fields = std::string{fields}};
  db.run(R"(
    INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields,
      seal)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
         line.key, line.at, line.actor, line.acting_for, line.action,
         line.subject, area.empty() ? std::nullopt : std::optional{line.area},
         line.fields, seal_of(r.keys, line));
  count_line(r, db);
}

std::vector<audit_line> list_audit(store::reader& db, audit_query const& q) {
  auto const key = [](std::optional<person_id> const who) {
    return who ? who->value : std::int64_t{0};
  };
  auto const area = in_areas("area", "$8", q.areas, q.everywhere);
  auto const is_one = q.actions.size() == 1;  // found by an index
  return db.all(
      fmt::format(
          R"(
    SELECT {} FROM audit
    WHERE (CAST($1 AS BIGINT) = 0 OR id {} $1)
      AND (CAST($2 AS BIGINT) = 0 OR actor = $2 OR subject = $2
        OR acting_for = $2)
      AND (CAST($3 AS BIGINT) = 0 OR actor = $3)
      AND (CAST($4 AS BIGINT) = 0 OR subject = $4 OR acting_for = $4)
      AND {} AND at >= $6 AND at < $7 AND {}
    ORDER BY id {} LIMIT $9)",
          kLineColumns, q.oldest_first ? ">" : "<",
          is_one ? "action = $5"
                 : "($5 = '' OR $5 LIKE '%,' || action || ',%')",
          area.sql, q.oldest_first ? "ASC" : "DESC"),
      read_line, q.after, key(q.person), key(q.actor), key(q.whom),
      is_one || q.actions.empty()
          ? fmt::format("{}", fmt::join(q.actions, ""))
          : fmt::format(",{},", fmt::join(q.actions, ",")),
      q.from.value_or(base::instant{}).unix_s,
      q.until ? q.until->unix_s : std::numeric_limits<std::int64_t>::max(),
      area.value, q.limit);
}

std::string said_by(audit_line const& line) {
  auto text = std::string{};
  add_part(text, fmt::format("{}", line.key.value));
  add_part(text, fmt::format("{}", line.at.unix_s));
  add_person(text, line.actor);
  add_person(text, line.acting_for);
  add_part(text, line.action);
  add_person(text, line.subject);
  add_part(text, line.area);
  add_part(text, line.fields);
  return text;
}

std::string hash_of(audit_line const& line, std::string_view const before) {
  auto text = std::string{};
  add_part(text, before);
  return secrets::base64url(secrets::sha256(text + said_by(line)));
}

std::size_t chain_audit(registry const& r,
                        base::instant const now,
                        std::int64_t const settled,
                        int const most) {
  if (!r.db.read(has_unchained)) {
    return 0;
  }
  auto const done = r.db.write_scarce(kAuditChain, [&](store::writer& tx) {
    return chain_ours(r, tx, {now.unix_s - settled},
                      static_cast<std::size_t>(most));
  });
  if (done.not_ours != 0) {
    base::log_error("people.audit",
                    "{}: {} lines were not recorded by Linli; linli check "
                    "names them",
                    r.district, done.not_ours);
  }
  return done.lines;
}

audit_head chain_everything(store::writer& tx) {
  auto end = chain_end(tx);
  for (;;) {
    auto const page = unchained_after(tx, {}, kVerifyPage);
    for (auto const& each : page) {
      chain(tx, end, each.line);
    }
    if (page.size() < std::size_t{kVerifyPage}) {
      return end;
    }
  }
}

audit_head chain_end(store::reader& db) {
  return db
      .one(
          "SELECT sequence, hash FROM audit WHERE sequence IS NOT NULL "
          "ORDER BY sequence DESC LIMIT 1",
          [](std::int64_t const sequence, std::string hash) {
            return audit_head{sequence, std::move(hash)};
          })
      .value_or(audit_head{});
}

std::vector<unchained_line> unchained_after(store::reader& db,
                                            audit_id const after,
                                            int const most) {
  return db.all(
      fmt::format("SELECT {}, seal FROM audit WHERE sequence IS NULL AND "
                  "id > $1 ORDER BY id LIMIT $2",
                  kLineColumns),
      read_unchained, after, most);
}

std::vector<audit_line> chained_after(store::reader& db,
                                      std::int64_t const sequence,
                                      int const most) {
  return db.all(fmt::format("SELECT {} FROM audit WHERE sequence > $1 "
                            "ORDER BY sequence LIMIT $2",
                            kLineColumns),
                read_line, sequence, most);
}

std::int64_t last_sequence(store::reader& db) {
  return chain_end(db).lines;
}

std::vector<std::string> audit_actions(store::reader& db) {
  // From one action to the next along the index, not over every line.
  auto out = std::vector<std::string>{};
  auto next = db.value_of<std::string>(
      "SELECT action FROM audit ORDER BY action LIMIT 1");
  while (next) {
    out.push_back(*next);
    next = db.value_of<std::string>(
        "SELECT action FROM audit WHERE action > $1 ORDER BY action LIMIT 1",
        out.back());
  }
  return out;
}

std::vector<std::string> audit_findings(store::reader& db) {
  auto out = std::vector<std::string>{};
  auto end = audit_head{};
  for (;;) {
    auto const page = chained_after(db, end.lines, kVerifyPage);
    for (auto const& line : page) {
      if (*line.sequence != end.lines + 1) {
        out.push_back(fmt::format("lines {} to {} are missing", end.lines + 1,
                                  *line.sequence - 1));
      } else if (line.hash != hash_of(line, end.hash)) {
        out.push_back(fmt::format(
            "line {} (id {}) is not what was recorded, or the one before it",
            *line.sequence, line.key.value));
      }
      end = {*line.sequence, line.hash};
    }
    if (page.size() < std::size_t{kVerifyPage}) {
      return out;
    }
  }
}

}  // namespace linli::people
