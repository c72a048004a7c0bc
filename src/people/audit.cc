#include "people/audit.h"

#include <fmt/format.h>

#include "people/area_filter.h"
#include "secrets/encoding.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

constexpr auto kColumns = std::string_view{
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

void add_part(std::string& to, std::string_view const part) {
  to += fmt::format("{}:{};", part.size(), part);
}

void add_person(std::string& to, std::optional<person_id> const who) {
  add_part(to, who ? fmt::format("{}", who->value) : "");
}

struct chain_end {
  std::int64_t sequence{};
  std::string hash;
};

chain_end last_of(store::reader& db) {
  return db
      .one(
          "SELECT sequence, hash FROM audit WHERE sequence IS NOT NULL "
          "ORDER BY sequence DESC LIMIT 1",
          [](std::int64_t const sequence, std::string hash) {
            return chain_end{sequence, std::move(hash)};
          })
      .value_or(chain_end{});
}

constexpr auto kVerifyPage = 2000;

}  // namespace

void record(registry const& r,
            store::writer& db,
            caller const& who,
            std::string_view const action,
            std::optional<person_id> const subject,
            std::string_view const area,
            std::string_view const fields) {
  auto const actor =
      who.person.value == 0 ? std::nullopt : std::optional{who.person};
  db.run(R"(
    INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
         r.ids.next(who.now), who.now, actor, who.acting_for, action, subject,
         area.empty() ? std::nullopt : std::optional{std::string{area}},
         fields);
}

std::vector<audit_line> list_audit(store::reader& db, audit_query const& q) {
  auto const person = q.person ? q.person->value : std::int64_t{0};
  auto sql = fmt::format(
      "SELECT {} FROM audit WHERE (CAST($1 AS BIGINT) = 0 OR id < $1) AND "
      "(CAST($2 AS BIGINT) = 0 OR actor = $2 OR subject = $2 OR acting_for = "
      "$2) AND "
      "($3 = '' OR action = $3)",
      kColumns);
  auto const area = in_areas("area", "$4", q.areas, q.everywhere);
  sql += " AND " + area.sql;
  sql += " ORDER BY id DESC LIMIT $5";
  return db.all(sql, read_line, q.before, person, q.action, area.value,
                q.limit);
}

std::string hash_of(audit_line const& line, std::string_view const before) {
  auto text = std::string{};
  add_part(text, before);
  add_part(text, fmt::format("{}", line.key.value));
  add_part(text, fmt::format("{}", line.at.unix_s));
  add_person(text, line.actor);
  add_person(text, line.acting_for);
  add_part(text, line.action);
  add_person(text, line.subject);
  add_part(text, line.area);
  add_part(text, line.fields);
  return secrets::base64url(secrets::sha256(text));
}

std::size_t chain_audit(store::database& db,
                        base::instant const now,
                        std::int64_t const settled,
                        int const most) {
  auto const has_any = db.read([](store::reader& r) {
    return r
        .value_of<std::int64_t>(
            "SELECT id FROM audit WHERE sequence IS NULL LIMIT 1")
        .has_value();
  });
  if (!has_any) {
    return 0;
  }
  return db.write_scarce("audit chain", [&](store::writer& tx) {
    auto const waiting =
        tx.all(fmt::format("SELECT {} FROM audit WHERE sequence IS NULL AND "
                           "at <= $1 ORDER BY id LIMIT $2",
                           kColumns),
               read_line, now.unix_s - settled, most);
    if (waiting.empty()) {
      return std::size_t{0};
    }
    auto end = last_of(tx);
    for (auto const& line : waiting) {
      end.hash = hash_of(line, end.hash);
      tx.run("UPDATE audit SET sequence = $2, hash = $3 WHERE id = $1",
             line.key, ++end.sequence, end.hash);
    }
    return waiting.size();
  });
}

std::vector<audit_line> chained_after(store::reader& db,
                                      std::int64_t const sequence,
                                      int const most) {
  return db.all(fmt::format("SELECT {} FROM audit WHERE sequence > $1 "
                            "ORDER BY sequence LIMIT $2",
                            kColumns),
                read_line, sequence, most);
}

std::int64_t last_sequence(store::reader& db) {
  return last_of(db).sequence;
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
  auto end = chain_end{};
  for (;;) {
    auto const page = chained_after(db, end.sequence, kVerifyPage);
    for (auto const& line : page) {
      if (*line.sequence != end.sequence + 1) {
        out.push_back(fmt::format("lines {} to {} are missing",
                                  end.sequence + 1, *line.sequence - 1));
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
