#include "store/catalog.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace linli::store {

namespace {

kind kind_of(std::string type) {
  std::ranges::transform(type, type.begin(), [](unsigned char const c) {
    return static_cast<char>(std::tolower(c));
  });
  if (type.find("int") != std::string::npos) {
    return kind::integer;
  }
  return type.find("double") != std::string::npos ? kind::real : kind::text;
}

std::vector<column_info> columns_of(reader& db, std::string const& table) {
  auto const read = [](std::string name, std::string type, int const key) {
    return column_info{.name = std::move(name),
                       .type = kind_of(std::move(type)),
                       .key_position = key};
  };
  if (db.runs_on() == engine::sqlite) {
    return db.all(
        "SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid", read,
        table);
  }
  // Of this table alone: information_schema looks at the keys of every schema
  // for each column. An int2vector counts from 0.
  return db.all(
      "SELECT CAST(a.attname AS TEXT), format_type(a.atttypid, NULL), "
      "COALESCE(array_position(CAST(i.indkey AS SMALLINT[]), a.attnum) + 1, 0) "
      "FROM pg_attribute a "
      "LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary "
      "WHERE a.attrelid = to_regclass(quote_ident(current_schema()) || '.' || "
      "quote_ident(CAST($1 AS TEXT))) "
      "AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
      read, table);
}

std::vector<std::string> table_names(reader& db) {
  auto const read = [](std::string name) { return name; };
  if (db.runs_on() == engine::sqlite) {
    return db.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite^_%' ESCAPE '^' AND name <> 'linli_schema' "
        "ORDER BY rowid",
        read);
  }
  return db.all(
      "SELECT CAST(relname AS TEXT) FROM pg_class "
      "WHERE relnamespace = to_regnamespace(quote_ident(current_schema())) "
      "AND relkind = 'r' AND relname <> 'linli_schema' ORDER BY oid",
      read);
}

}  // namespace

bool has_tables(reader& db) {
  return db.value_of<int>(
               db.runs_on() == engine::sqlite
                   ? "SELECT count(*) FROM sqlite_master"
                   : "SELECT count(*) FROM pg_class WHERE relnamespace = "
                     "to_regnamespace(quote_ident(current_schema()))")
             .value_or(0) > 0;
}

bool is_ours(reader& db) {
  return db.runs_on() == engine::sqlite
             ? db.value_of<int>("PRAGMA application_id") == kApplicationId
             : db.value_of<int>(
                   "SELECT count(*) FROM pg_class WHERE relnamespace = "
                   "to_regnamespace(quote_ident(current_schema())) "
                   "AND relname = 'linli_schema'") == 1;
}

std::vector<table_info> tables_of(reader& db) {
  auto out = std::vector<table_info>{};
  for (auto& name : table_names(db)) {
    auto columns = columns_of(db, name);
    out.push_back({.name = std::move(name), .columns = std::move(columns)});
  }
  return out;
}

std::string key_order(table_info const& t, engine const on) {
  auto key = std::vector<column_info const*>{};
  for (auto const& c : t.columns) {
    if (c.key_position > 0) {
      key.push_back(&c);
    }
  }
  std::ranges::sort(key, {}, &column_info::key_position);
  auto out = std::string{};
  for (auto const* const c : key) {
    out += out.empty() ? "" : ", ";
    out += c->name;
    out +=
        on == engine::postgres && c->type == kind::text ? " COLLATE \"C\"" : "";
  }
  return out;
}

}  // namespace linli::store
