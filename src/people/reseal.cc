#include "people/reseal.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <vector>

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
  std::function<std::string(std::int64_t key, int kind)> context;
};

/// Of this module, and of those above it.
std::vector<sealed_column> columns_of(registry const& r) {
  auto out = std::vector<sealed_column>{
      {"person_secret", "person", "field", "sealed", "1 = 1",
       [](std::int64_t const key, int const kind) {
         return fmt::format("person {} {}", key,
                            name_of(static_cast<sealed_field>(kind)));
       }},
      {"credential", "person", "0", "secret", "kind = 4",
       [](std::int64_t const key, int) { return totp_context({key}); }},
      {"credential", "id", "0", "secret", "kind = 5",
       [](std::int64_t const key, int) {
         return fmt::format("passkey {}", key);
       }},
      {"household", "id", "0", "sealed", "1 = 1",
       [](std::int64_t const key, int) {
         return fmt::format("household {} door", key);
       }},
      {"people_import", "id", "0", "sealed", "sealed <> ''",
       [](std::int64_t const key, int) {
         return fmt::format("import {} rows", key);
       }},
      {"people_import_row", "import", "line", "before", "before <> ''",
       [](std::int64_t const key, int const line) {
         return fmt::format("import {} line {}", key, line);
       }},
      {"notice", "id", "0", "sealed", "1 = 1",
       [](std::int64_t const key, int) {
         return fmt::format("notice {}", key);
       }},
      {"announcement", "id", "0", "sealed", "1 = 1",
       [](std::int64_t const key, int) {
         return fmt::format("announcement {}", key);
       }},
      {"outbox", "id", "0", "sealed", "sealed <> ''",
       [](std::int64_t const key, int) {
         return fmt::format("outbox {}", key);
       }},
      {"audit_head", "part", "0", "sealed", "sealed <> ''",
       [](std::int64_t const key, int) {
         return fmt::format("audit head {}", key);
       }},
      {"webhook", "id", "0", "sealed_secret", "1 = 1",
       [](std::int64_t const key, int) {
         return fmt::format("webhook {}", key);
       }},
      {"webhook", "id", "0", "sealed_old_secret", "sealed_old_secret <> ''",
       [](std::int64_t const key, int) {
         return fmt::format("webhook {}", key);
       }},
  };
  for (auto const& k : r.keepers) {
    for (auto const& s : k.sealed) {
      out.push_back({s.table, "id", "0", s.column,
                     fmt::format("{} <> ''", s.column),
                     [s](std::int64_t const key, int) {
                       return fmt::format("{} {} {}", s.of, key, s.column);
                     }});
    }
  }
  return out;
}

struct sealed_value {
  std::int64_t key{};
  int kind{};
  std::string sealed;
};

std::vector<sealed_value> by_older_keys(store::reader& db,
                                        sealed_column const& c,
                                        std::uint32_t const current,
                                        int const most) {
  return db.all(
      fmt::format("SELECT {}, {}, {} FROM {} WHERE {} AND {} NOT LIKE $1 "
                  "LIMIT $2",
                  c.key, c.kind, c.column, c.table, c.only, c.column),
      [](std::int64_t const key, int const kind, std::string sealed) {
        return sealed_value{key, kind, std::move(sealed)};
      },
      fmt::format("{}:%", current), most);
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
        auto const context = c.context(v.key, v.kind);
        // A sealed text is there once: it names its own row.
        tx.run(fmt::format("UPDATE {0} SET {1} = $1 WHERE {2} = $2 AND "
                           "{1} = $3",
                           c.table, c.column, c.key),
               secrets::seal(r.keys, context,
                             secrets::open(r.keys, context, v.sealed)),
               v.key, v.sealed);
        ++done;
      }
    }
    return done;
  });
}

}  // namespace linli::people
