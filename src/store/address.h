#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace linli::store {

enum class engine : std::uint8_t { sqlite, postgres };

/// Where one district's database is: a file of SQLite, or a schema of a
/// PostgreSQL database.
struct address {
  address() = default;
  // A path is an address: most databases are files.
  address(std::filesystem::path path) : file{std::move(path)} {}

  /// What messages and lists show; never the password.
  std::string shown() const;

  engine kind{engine::sqlite};
  std::filesystem::path file;  // of SQLite; else what copies are named after
  std::string server;  // of PostgreSQL: postgresql://… or key=value …
  std::string schema;  // of PostgreSQL
};

/// The address a setting names for a district: "" is `folder`/linli.db,
/// "sqlite:PATH" a file (`{district}` in it stands for the code), and
/// "postgresql://…" the schema linli_<code> there. Throws
/// error{invalid, "store.bad_address"}.
address address_for(std::string_view setting,
                    std::filesystem::path const& folder,
                    std::string_view district);

}  // namespace linli::store
