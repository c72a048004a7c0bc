#pragma once

#include <string>
#include <vector>

#include "store/database.h"

/// What an engine says of the tables it holds, for moving them whole.
namespace linli::store {

/// "LNLI": tells our files from those of any other program, and on PostgreSQL
/// names the lock of who migrates.
constexpr auto kApplicationId = 0x4c4e4c49;

struct column_info {
  std::string name;
  kind type{};
  int key_position{};  // 1, 2 … within the primary key; 0: not of it
};

struct table_info {
  std::string name;
  std::vector<column_info> columns;  // in their order
};

bool has_tables(reader& db);

/// Made by Linli, and not by another program.
bool is_ours(reader& db);

/// Without linli_schema, in the order they were made: a table follows those it
/// refers to.
std::vector<table_info> tables_of(reader& db);

/// "a, b" of the primary key, so that both engines sort alike: by bytes.
std::string key_order(table_info const& t, engine on);

}  // namespace linli::store
