#include "people/reseal.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <vector>

#include "base/text.h"
#include "people/person.h"
#include "people/sign_in_rules.h"
#include "people/sign_in_store.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

/// A column of sealed values, and in which context each was sealed.
struct sealed_column {
  std::string_view table;
  std::string_view key;     // column
  std::string_view kind;    // column, or a number where there is none
  std::string_view column;  // the value
  std::string only;         // which rows
  std::function<std::string(std::string const& key, int kind)> context;
  bool has_text_key{false};
};

/// "outbox 17" of row 17 of the outbox.
auto after_word(std::string_view const word) {
  return [word](std::string const& key, int) {
    return fmt::format("{} {}", word, key);
  };
}

/// Of this module, and of those above it.
std::vector<sealed_column> columns_of(registry const& r) {
  auto out = std::vector<sealed_column>{
      {"person_secret", "person", "field", "sealed", "1 = 1",
       [](std::string const& key, int const kind) {
         return fmt::format("person {} {}", key,
                            name_of(static_cast<sealed_field>(kind)));
       }},
      {"credential", "person", "0", "secret", "kind = 4",
       [](std::string const& key, int) {
         return totp_context({base::parse_integer(key).value_or(0)});
       }},
      {"credential", "id", "0", "secret", "kind = 5", after_word("passkey")},
      {"household", "id", "0", "sealed", "1 = 1",
       [](std::string const& key, int) {
         return fmt::format("household {} door", key);
       }},
      {"people_import", "id", "0", "sealed", "sealed <> ''",
       [](std::string const& key, int) {
         return fmt::format("import {} rows", key);
       }},
      {"people_import_row", "import", "line", "before", "before <> ''",
       [](std::string const& key, int const line) {
         return fmt::format("import {} line {}", key, line);
       }},
      {"notice", "id", "0", "sealed", "1 = 1", after_word("notice")},
      {"announcement", "id", "0", "sealed", "1 = 1",
       after_word("announcement")},
      {"outbox", "id", "0", "sealed", "sealed <> ''", after_word("outbox")},
      {"audit_head", "part", "0", "sealed", "sealed <> ''",
       after_word("audit head")},
      {"webhook", "id", "0", "sealed_secret", "1 = 1", after_word("webhook")},
      {"webhook", "id", "0", "sealed_old_secret", "sealed_old_secret <> ''",
       after_word("webhook")},
      {"sign_in_code", "id", "0", "sealed", "1 = 1", after_word("code"), true},
      {"sign_in_question", "id", "0", "sealed", "sealed <> ''",
       after_word("question"), true},
  };
  for (auto const& k : r.keepers) {
    for (auto const& s : k.sealed) {
      out.push_back({s.table, "id", "0", s.column,
                     fmt::format("{} <> ''", s.column),
                     [s](std::string const& key, int) {
                       return fmt::format("{} {} {}", s.of, key, s.called);
                     }});
    }
  }
  return out;
}

struct sealed_value {
  std::string key;
  int kind{};
  std::string sealed;
};

std::vector<sealed_value> by_older_keys(store::reader& db,
                                        sealed_column const& c,
                                        std::uint32_t const current,
                                        int const most) {
  return db.all(
      fmt::format("SELECT CAST({} AS TEXT), {}, {} FROM {} WHERE {} AND {} "
                  "NOT LIKE $1 LIMIT $2",
                  c.key, c.kind, c.column, c.table, c.only, c.column),
      [](std::string key, int const kind, std::string sealed) {
        return sealed_value{std::move(key), kind, std::move(sealed)};
      },
      fmt::format("{}:%", current), most);
}

void seal_anew(registry const& r,
               store::writer& tx,
               sealed_column const& c,
               sealed_value const& v) {
  auto const context = c.context(v.key, v.kind);
  auto const sealed =
      secrets::seal(r.keys, context, secrets::open(r.keys, context, v.sealed));
  // A sealed text is there once: it names its own row.
  auto const sql =
      fmt::format("UPDATE {0} SET {1} = $1 WHERE {2} = $2 AND {1} = $3",
                  c.table, c.column, c.key);
  if (c.has_text_key) {
    tx.run(sql, sealed, v.key, v.sealed);
  } else {
    tx.run(sql, sealed, base::parse_integer(v.key).value_or(0), v.sealed);
  }
}

}  // namespace

std::map<std::uint32_t, std::int64_t> values_by_key(registry const& r,
                                                    store::reader& db) {
  auto out = std::map<std::uint32_t, std::int64_t>{};
  for (auto const& c : columns_of(r)) {
    auto const all = db.all(
        fmt::format("SELECT {} FROM {} WHERE {}", c.column, c.table, c.only),
        [](std::string const& sealed) {
          return secrets::key_number(sealed).value_or(0);
        });
    for (auto const number : all) {
      ++out[number];
    }
  }
  return out;
}

std::size_t reseal(registry const& r, int const most) {
  auto const current = r.keys.current;
  auto const columns = columns_of(r);
  auto const is_left = r.db.read([&](store::reader& db) {
    return std::ranges::any_of(columns, [&](sealed_column const& c) {
      return !by_older_keys(db, c, current, 1).empty();
    });
  });
  if (!is_left) {
    return 0;
  }
  return r.db.write([&](store::writer& tx) {
    auto done = std::size_t{0};
    for (auto const& c : columns) {
      auto const room = most - static_cast<int>(done);
      for (auto const& v : by_older_keys(tx, c, current, room)) {
        seal_anew(r, tx, c, v);
        ++done;
      }
    }
    return done;
  });
}

}  // namespace linli::people
