#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "store/value.h"

namespace linli::store {

/// One connection with its cache of prepared statements; SOCI stays behind it.
/// One thread at a time. Every failure is a base::error `store.*`.
class session {
 public:
  enum class role : std::uint8_t { reader, writer };

  /// Opens (or, as a writer, creates) the file. Throws store.cannot_open,
  /// store.not_a_database.
  session(std::filesystem::path const& path, role r);
  ~session();
  session(session const&) = delete;
  session& operator=(session const&) = delete;

  using visitor = std::function<void(std::span<value> row)>;

  /// Prepares `sql` once and runs it with `parameters` for $1, $2 …, calling
  /// `visit` for every row with columns of the kinds `columns`. Answers how
  /// many rows were inserted, updated or deleted.
  std::int64_t run(std::string_view sql,
                   std::span<value const> parameters,
                   std::span<kind const> columns,
                   visitor const& visit);

  /// A statement that is not worth preparing: BEGIN, PRAGMA, CREATE.
  void execute(std::string_view sql);

  std::filesystem::path const& path() const { return path_; }

 private:
  struct state;

  std::filesystem::path path_;
  std::unique_ptr<state> state_;
};

}  // namespace linli::store
