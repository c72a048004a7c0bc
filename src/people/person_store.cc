#include "people/person_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/text.h"
#include "people/area_filter.h"
#include "people/sign_in_store.h"
#include "secrets/encoding.h"

namespace linli::people {

namespace {

constexpr auto kPersonColumns = std::string_view{
    "p.id, p.name, p.born, p.area, p.language, p.is_demo, p.state, "
    "p.merged_into, p.created_at, p.revision"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
person_row read_person(person_id const key,
                       std::string name,
                       std::string born,
                       std::optional<std::string> area,
                       language const speaks,
                       bool const is_demo,
                       person_state const state,
                       std::optional<person_id> const merged_into,
                       base::instant const created_at,
                       std::int64_t const revision) {
  return {.key = key,
          .name = std::move(name),
          .born = std::move(born),
          .area = std::move(area).value_or(""),
          .speaks = speaks,
          .is_demo = is_demo,
          .state = state,
          .merged_into = merged_into,
          .created_at = created_at,
          .revision = revision};
}

constexpr auto kSeen = std::string_view{
    "(SELECT CAST(COALESCE(MAX(s.seen_at), 0) AS BIGINT) FROM session s WHERE "
    "s.person = p.id)"};

/// How persons are put in order, and which come after one ($1, $8).
struct order_sql {
  std::string order;
  std::string after;
};

order_sql order_of(person_order const by) {
  auto const up = [](std::string_view const key) {
    return order_sql{fmt::format("{}, p.id", key),
                     fmt::format("({}, p.id) > ($8, $1)", key)};
  };
  switch (by) {
    case person_order::newest: return {"p.id DESC", "p.id < $1 AND $8 = $8"};
    case person_order::oldest: return {"p.id", "p.id > $1 AND $8 = $8"};
    case person_order::name: return up("p.sounds");
    case person_order::area: return up("COALESCE(p.area, '')");
    case person_order::seen: break;
  }
  return {fmt::format("{} DESC, p.id DESC", kSeen),
          fmt::format("({}, p.id) < (CAST($8 AS BIGINT), $1)", kSeen)};
}

/// Whose a number or address is, through every merge.
std::string owners_of(std::string_view const lookup) {
  return fmt::format(R"(
    WITH RECURSIVE owner (id, state, merged_into) AS (
      SELECT p.id, p.state, p.merged_into
      FROM person_secret s JOIN person p ON p.id = s.person
      WHERE s.lookup = {}
      UNION SELECT p.id, p.state, p.merged_into
      FROM owner o JOIN person p ON p.id = o.merged_into)
    SELECT id FROM owner WHERE state = 0)",
                     lookup);
}

/// Where a query's persons come from, and its values.
struct persons_from {
  std::string sql;    // one page of them
  std::string order;  // again, around it
  int is;
  std::string areas;
  std::string word;
};

persons_from persons_of(person_query const& q) {
  auto const area = in_areas("p.area", "$3", q.areas, q.everywhere);
  // Bytes in hex sort alike in both engines; g is above every digit of it.
  auto const word = q.word.empty()
                        ? " AND $4 = $4"
                        : " AND p.id IN (SELECT person FROM person_word WHERE "
                          "word >= $4 AND word < $4 || 'g')";
  auto const lookup = q.lookup.empty()
                          ? " AND $5 = $5"
                          : fmt::format(" AND p.id IN ({})", owners_of("$5"));
  auto const order = order_of(q.by);
  return {fmt::format(
              "SELECT p.* FROM person p WHERE p.state = 0 AND (CAST($1 AS "
              "BIGINT) = 0 OR ({})) AND ($2 < 0 OR EXISTS (SELECT 1 FROM "
              "person_capacity c WHERE c.person = p.id AND c.capacity = $2)) "
              "AND {}{}{} ORDER BY {} LIMIT $6",
              order.after, area.sql, word, lookup, order.order),
          order.order, q.is ? static_cast<int>(*q.is) : -1, area.value,
          secrets::hex(q.word)};
}

// What a list says beside a person, asked with it: a question for each of them
// takes long over a wire. Sets as bits.
constexpr auto kLines = std::string_view{R"(
  SELECT {},
    (SELECT CAST(COALESCE(SUM(1 << c.capacity), 0) AS BIGINT)
      FROM person_capacity c WHERE c.person = p.id),
    (SELECT CAST(COALESCE(SUM(1 << g.role), 0) AS BIGINT)
      FROM (SELECT DISTINCT r.role FROM role_grant r WHERE r.person = p.id
        AND r.ended_at IS NULL AND (r.until IS NULL OR r.until > $7)) g),
    CASE WHEN EXISTS (SELECT 1 FROM person_secret s
      WHERE s.person = p.id AND s.field = 0) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM credential k
      WHERE k.person = p.id AND k.kind = 2) THEN 1 ELSE 0 END,
    p.sounds, {}
  FROM ({}) p ORDER BY {})"};
static_assert(static_cast<int>(sealed_field::phone) == 0);
static_assert(static_cast<int>(credential_kind::card) == 2);

template <typename Each>
std::vector<Each> from_bits(std::int64_t const bits) {
  auto out = std::vector<Each>{};
  for (auto i = 0; bits >> i != 0; ++i) {
    if ((bits >> i & 1) != 0) {
      out.push_back(static_cast<Each>(i));
    }
  }
  return out;
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
person_line read_line(person_id const key,
                      std::string name,
                      std::string born,
                      std::optional<std::string> area,
                      language const speaks,
                      bool const is_demo,
                      person_state const state,
                      std::optional<person_id> const merged_into,
                      base::instant const created_at,
                      std::int64_t const revision,
                      std::int64_t const capacities,
                      std::int64_t const roles,
                      bool const has_phone,
                      bool const has_card,
                      std::string sounds,
                      std::int64_t const seen_at) {
  return {.row = read_person(key, std::move(name), std::move(born),
                             std::move(area), speaks, is_demo, state,
                             merged_into, created_at, revision),
          .capacities = from_bits<capacity>(capacities),
          .roles = from_bits<role>(roles),
          .has_phone = has_phone,
          .has_card = has_card,
          .sounds = std::move(sounds),
          .seen_at = seen_at == 0 ? std::nullopt
                                  : std::optional{base::instant{seen_at}}};
}

/// How a name is kept that somebody still has.
std::string sounds_of(person_row const& p) {
  return p.state == person_state::here ? secrets::hex(sounds_of_name(p.name))
                                       : "";
}

/// The earlier of the two, if there is any.
std::optional<base::instant> end_of(std::optional<base::instant> const ended,
                                    std::optional<base::instant> const until) {
  return ended && until ? std::min(*ended, *until) : ended ? ended : until;
}

std::optional<std::string> or_null(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

void put_words(store::writer& db, person_row const& p) {
  db.run("DELETE FROM person_word WHERE person = $1", p.key);
  if (p.state != person_state::here) {
    return;
  }
  for (auto const& word : words_of_name(p.name)) {
    db.run("INSERT INTO person_word (word, person) VALUES ($1, $2)",
           secrets::hex(word), p.key);
  }
}

held_grant read_held(person_id const who,
                     grant_id const key,
                     role const which,
                     std::string area,
                     base::instant const since,
                     std::optional<base::instant> const until,
                     std::optional<venue_id> const venue,
                     std::optional<person_id> const given_by) {
  return {who, {key, which, std::move(area), since, until, venue}, given_by};
}

/// Those that hold at $1.
std::string held_sql(std::string_view const where,
                     std::string_view const order) {
  return fmt::format(
      "SELECT g.person, g.id, g.role, g.area, g.given_at, g.until, g.venue, "
      "g.given_by FROM role_grant g JOIN person p ON p.id = g.person WHERE "
      "p.state = 0 AND g.ended_at IS NULL AND (g.until IS NULL OR g.until > "
      "$1) AND {} ORDER BY {}",
      where, order);
}

struct born_representation {
  representation_row what;
  std::string born;
};

born_representation read_representation(
    representation_id const key,
    person_id const person,
    person_id const agent,
    representation_kind const kind,
    std::uint8_t const how,
    std::optional<person_id> const recorded_by,
    base::instant const since,
    std::optional<base::instant> const until,
    std::string born) {
  return {{key, person, agent, kind, how, recorded_by, since, until},
          std::move(born)};
}

constexpr auto kRepresentations = std::string_view{R"(
    SELECT r.id, r.person, r.agent, r.kind, r.how, r.recorded_by, r.since,
      r.until, p.born
    FROM representation r JOIN person p ON p.id = r.person
    WHERE {} AND r.ended_at IS NULL
    ORDER BY r.id)"};

/// Those that hold; of a guardian while the child is one.
std::vector<representation_row> holding(store::reader& db,
                                        std::string_view const where,
                                        person_id const who,
                                        base::instant const now) {
  auto const all = db.all(
      fmt::format(
          kRepresentations,
          fmt::format("{} AND (r.until IS NULL OR r.until > $2)", where)),
      read_representation, who, now);
  auto out = std::vector<representation_row>{};
  for (auto const& [what, born] : all) {
    if (what.kind != representation_kind::guardian ||
        is_child(born, day_of(now))) {
      out.push_back(what);
    }
  }
  return out;
}

std::vector<representation_row> every_representation(
    store::reader& db, std::string_view const side, person_id const who) {
  return db.all(
      fmt::format("SELECT id, person, agent, kind, how, recorded_by, since, "
                  "until, ended_at FROM representation WHERE {} = $1 ORDER BY "
                  "id",
                  side),
      [](representation_id const key, person_id const person,
         person_id const agent, representation_kind const kind,
         std::uint8_t const how, std::optional<person_id> const recorded_by,
         base::instant const since, std::optional<base::instant> const until,
         std::optional<base::instant> const ended) {
        return representation_row{
            key, person,      agent, kind,
            how, recorded_by, since, end_of(ended, until)};
      },
      who);
}

}  // namespace

std::optional<person_row> find_person(store::reader& db, person_id const who) {
  return db.one(
      fmt::format("SELECT {} FROM person p WHERE p.id = $1", kPersonColumns),
      read_person, who);
}

void insert_person(store::writer& db, person_row const& p) {
  db.run(R"(
    INSERT INTO person (id, name, born, area, language, is_demo, state,
      merged_into, created_at, revision, sounds)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))",
         p.key, p.name, p.born, or_null(p.area), p.speaks, p.is_demo, p.state,
         p.merged_into, p.created_at, p.revision, sounds_of(p));
  put_words(db, p);
}

void update_person(store::writer& db, person_row const& p) {
  db.run(R"(
    UPDATE person SET name = $2, born = $3, area = $4, language = $5,
      state = $6, merged_into = $7, sounds = $8, revision = revision + 1
    WHERE id = $1)",
         p.key, p.name, p.born, or_null(p.area), p.speaks, p.state,
         p.merged_into, sounds_of(p));
  put_words(db, p);
}

std::vector<capacity> capacities_of(store::reader& db, person_id const who) {
  return db.all(
      "SELECT capacity FROM person_capacity WHERE person = $1 ORDER BY "
      "capacity",
      [](capacity const c) { return c; }, who);
}

void put_capacities(store::writer& db,
                    person_id const who,
                    std::vector<capacity> const& all) {
  db.run("DELETE FROM person_capacity WHERE person = $1", who);
  for (auto const c : all) {
    db.run(
        "INSERT INTO person_capacity (person, capacity) VALUES ($1, $2) "
        "ON CONFLICT (person, capacity) DO NOTHING",
        who, c);
  }
}

std::vector<secret_row> secrets_of(store::reader& db, person_id const who) {
  return db.all(
      "SELECT field, sealed FROM person_secret WHERE person = $1 ORDER BY "
      "field",
      [](sealed_field const f, std::string sealed) {
        return secret_row{f, std::move(sealed)};
      },
      who);
}

void put_secret(store::writer& db,
                person_id const who,
                sealed_field const field,
                std::string const& sealed,
                std::optional<std::string> const& lookup) {
  db.run(R"(
    INSERT INTO person_secret (person, field, sealed, lookup)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT (person, field)
    DO UPDATE SET sealed = excluded.sealed, lookup = excluded.lookup)",
         who, field, sealed, lookup);
}

void delete_secret(store::writer& db,
                   person_id const who,
                   sealed_field const field) {
  db.run("DELETE FROM person_secret WHERE person = $1 AND field = $2", who,
         field);
}

std::vector<person_id> find_by_lookup(store::reader& db,
                                      std::string const& lookup) {
  return db.all(
      owners_of("$1") + " ORDER BY id", [](person_id const who) { return who; },
      lookup);
}

std::vector<person_id> merged_with(store::reader& db, person_id const who) {
  return db.all(R"(
    WITH RECURSIVE gone (id) AS (
      SELECT id FROM person WHERE merged_into = $1
      UNION SELECT p.id FROM person p JOIN gone g ON p.merged_into = g.id)
    SELECT id FROM gone)",
                [](person_id const key) { return key; }, who);
}

std::optional<merge_row> merge_of(store::reader& db, person_id const gone) {
  return db.one(
      "SELECT merged_by, at FROM person_merge WHERE gone = $1 AND undone_at IS "
      "NULL ORDER BY id DESC LIMIT 1",
      [](std::optional<person_id> const by, base::instant const at) {
        return merge_row{by, at};
      },
      gone);
}

std::vector<person_row> list_persons(store::reader& db, person_query const& q) {
  auto const from = persons_of(q);
  return db.all(fmt::format("SELECT {} FROM ({}) p WHERE $7 = $7 ORDER BY {}",
                            kPersonColumns, from.sql, from.order),
                read_person, q.after, from.is, from.areas, from.word, q.lookup,
                q.limit, 0, q.after_key);
}

std::int64_t count_persons(store::reader& db, person_query const& q) {
  auto const from = persons_of(q);
  return *db.value_of<std::int64_t>(
      fmt::format("SELECT COUNT(*) FROM ({}) p WHERE $7 = $7", from.sql),
      q.after, from.is, from.areas, from.word, q.lookup, q.limit, 0,
      q.after_key);
}

std::vector<person_line> list_person_lines(store::reader& db,
                                           person_query const& q,
                                           base::instant const now) {
  auto const from = persons_of(q);
  return db.all(
      fmt::format(kLines, kPersonColumns, kSeen, from.sql, from.order),
      read_line, q.after, from.is, from.areas, from.word, q.lookup, q.limit,
      now, q.after_key);
}

std::string key_of(person_line const& line, person_order const by) {
  switch (by) {
    case person_order::name: return line.sounds;
    case person_order::area: return line.row.area;
    case person_order::seen:
      return std::to_string(line.seen_at.value_or(base::instant{0}).unix_s);
    default: return {};
  }
}

std::vector<grant> grants_of(store::reader& db,
                             person_id const who,
                             base::instant const now) {
  return db.all(
      R"(
    SELECT id, role, area, given_at, until, venue FROM role_grant
    WHERE person = $1 AND ended_at IS NULL AND (until IS NULL OR until > $2)
    ORDER BY role, id)",
      [](grant_id const key, role const which, std::string area,
         base::instant const since, std::optional<base::instant> const until,
         std::optional<venue_id> const venue) {
        return grant{key, which, std::move(area), since, until, venue};
      },
      who, now);
}

std::vector<kept_grant> every_grant_of(store::reader& db, person_id const who) {
  return db.all(
      "SELECT id, role, area, given_at, until, ended_at, venue, given_by FROM "
      "role_grant WHERE person = $1 ORDER BY id",
      [](grant_id const key, role const which, std::string area,
         base::instant const since, std::optional<base::instant> const until,
         std::optional<base::instant> const ended,
         std::optional<venue_id> const venue,
         std::optional<person_id> const given_by) {
        return kept_grant{
            {key, which, std::move(area), since, end_of(ended, until), venue},
            given_by};
      },
      who);
}

void insert_grant(store::writer& db,
                  person_id const who,
                  grant const& g,
                  std::optional<person_id> const given_by) {
  db.run(R"(
    INSERT INTO role_grant (id, person, role, area, given_by, given_at, until,
      venue)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
         g.key, who, g.which, g.area, given_by, g.since, g.until, g.venue);
}

bool end_grant(store::writer& db,
               person_id const who,
               grant_id const which,
               base::instant const now) {
  return db.run(
             "UPDATE role_grant SET ended_at = $3 WHERE id = $2 AND person = "
             "$1 AND ended_at IS NULL",
             who, which, now) == 1;
}

std::vector<held_grant> grants_for(store::reader& db,
                                   venue_id const venue,
                                   base::instant const now) {
  return db.all(held_sql("g.venue = $2", "g.id"), read_held, now, venue);
}

std::optional<held_grant> find_grant(store::reader& db,
                                     grant_id const which,
                                     base::instant const now) {
  return db.one(held_sql("g.id = $2", "g.id"), read_held, now, which);
}

std::vector<held_grant> grants_in(store::reader& db,
                                  std::vector<std::string> const& areas,
                                  bool const everywhere,
                                  base::instant const now) {
  auto const area = in_areas("g.area", "$2", areas, everywhere);
  return db.all(held_sql(area.sql, "g.role, g.id"), read_held, now, area.value);
}

void move_grants(store::writer& db,
                 venue_id const venue,
                 std::string const& area) {
  db.run(
      "UPDATE role_grant SET area = $2 WHERE venue = $1 AND ended_at IS NULL",
      venue, area);
}

std::vector<representation_row> representatives_of(store::reader& db,
                                                   person_id const who,
                                                   base::instant const now) {
  return holding(db, "r.person = $1", who, now);
}

std::vector<representation_row> every_representation_of(store::reader& db,
                                                        person_id const who) {
  return every_representation(db, "person", who);
}

std::vector<representation_row> every_representation_by(store::reader& db,
                                                        person_id const agent) {
  return every_representation(db, "agent", agent);
}

std::vector<representation_row> represented_by(store::reader& db,
                                               person_id const agent,
                                               base::instant const now) {
  return holding(db, "r.agent = $1 AND p.state = 0", agent, now);
}

std::vector<representation_row> outgrown_guardianships(
    store::reader& db, std::string const& today) {
  auto out = std::vector<representation_row>{};
  // Few are: the year alone leaves those who are 14 or soon will be.
  auto const year = fmt::format(
      "{:04}", base::parse_integer(today.substr(0, 4)).value_or(0) - 14);
  auto const sql =
      fmt::format(kRepresentations,
                  "r.kind = $1 AND p.state = 0 AND SUBSTR(p.born, 1, 4) <= $2");
  for (auto const& [what, born] :
       db.all(sql, read_representation, representation_kind::guardian, year)) {
    if (!is_child(born, today)) {
      out.push_back(what);
    }
  }
  return out;
}

std::optional<representation_row> find_representation(
    store::reader& db, representation_id const which) {
  auto found = db.one(fmt::format(kRepresentations, "r.id = $1"),
                      read_representation, which);
  return found ? std::optional{std::move(found->what)} : std::nullopt;
}

bool represents(store::reader& db,
                person_id const agent,
                person_id const person,
                base::instant const now) {
  auto const all = represented_by(db, agent, now);
  return std::ranges::any_of(all,
                             [&](auto const& r) { return r.person == person; });
}

void insert_representation(store::writer& db, representation_row const& r) {
  db.run(R"(
    INSERT INTO representation (id, person, agent, kind, how, recorded_by,
      since, until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
         r.key, r.person, r.agent, r.kind, r.how, r.recorded_by, r.since,
         r.until);
}

bool end_representation(store::writer& db,
                        person_id const who,
                        representation_id const which,
                        base::instant const now) {
  return db.run(
             "UPDATE representation SET ended_at = $3 WHERE id = $2 AND person "
             "= $1 AND ended_at IS NULL",
             who, which, now) == 1;
}

}  // namespace linli::people
