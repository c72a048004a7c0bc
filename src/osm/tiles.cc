#include "osm/tiles.h"

#include <fmt/format.h>
#include <mutex>
#include <span>
#include <sqlite3.h>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"

namespace linli::osm {

namespace {

namespace fs = std::filesystem;

struct close_database {
  void operator()(sqlite3* const db) const { sqlite3_close_v2(db); }
};
struct finalize {
  void operator()(sqlite3_stmt* const s) const { sqlite3_finalize(s); }
};
using database = std::unique_ptr<sqlite3, close_database>;
using statement = std::unique_ptr<sqlite3_stmt, finalize>;

[[noreturn]] void bad(fs::path const& path, std::string const& why) {
  throw base::error{fault::invalid, "osm.bad_tiles",
                    fmt::format("{} is not a file of map tiles: {}. Import "
                                "the streets again to make it.",
                                path.string(), why)};
}

statement prepare(sqlite3* const db, fs::path const& path, char const* sql) {
  auto* raw = static_cast<sqlite3_stmt*>(nullptr);
  if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &raw,
                         nullptr) != SQLITE_OK) {
    bad(path, sqlite3_errmsg(db));
  }
  return statement{raw};
}

std::int64_t number(sqlite3* const db, fs::path const& path, char const* sql) {
  auto const s = prepare(db, path, sql);
  if (sqlite3_step(s.get()) != SQLITE_ROW) {
    bad(path, sqlite3_errmsg(db));
  }
  return sqlite3_column_int64(s.get(), 0);
}

/// One reader's connection: a statement can only be used by one at a time.
struct connection {
  database db;
  statement tile;
};

/// On bytes that stay where they are: the file may be replaced meanwhile, and
/// what is open goes on showing what it showed.
connection connect(fs::path const& path,
                   std::span<std::byte const> const file) {
  auto* raw = static_cast<sqlite3*>(nullptr);
  auto const opened = sqlite3_open_v2(
      ":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  auto c = connection{.db = database{raw}, .tile = nullptr};
  // SQLite takes bytes it may not write to as pointers to bytes it may.
  auto* const bytes = const_cast<unsigned char*>(
      reinterpret_cast<unsigned char const*>(file.data()));
  auto const size = static_cast<sqlite3_int64>(file.size());
  if (opened != SQLITE_OK ||
      sqlite3_deserialize(raw, "main", bytes, size, size,
                          SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
    bad(path, sqlite3_errmsg(raw));
  }
  c.tile = prepare(raw, path,
                   "SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND "
                   "tile_column = ?2 AND tile_row = ?3");
  return c;
}

std::optional<std::string> read_tile(sqlite3_stmt* const s,
                                     std::int64_t const z,
                                     std::int64_t const x,
                                     std::int64_t const row) {
  sqlite3_bind_int64(s, 1, z);
  sqlite3_bind_int64(s, 2, x);
  sqlite3_bind_int64(s, 3, row);
  auto tile = std::optional<std::string>{};
  if (sqlite3_step(s) == SQLITE_ROW) {
    auto const* const bytes =
        static_cast<char const*>(sqlite3_column_blob(s, 0));
    auto const size = static_cast<std::size_t>(sqlite3_column_bytes(s, 0));
    tile = bytes == nullptr ? std::string{} : std::string{bytes, size};
  }
  sqlite3_reset(s);
  return tile;
}

}  // namespace

struct tiles::state {
  connection take() {
    auto const lock = std::scoped_lock{guard};
    if (idle.empty()) {
      return connect(path, file.bytes());
    }
    auto c = std::move(idle.back());
    idle.pop_back();
    return c;
  }

  void give_back(connection c) {
    auto const lock = std::scoped_lock{guard};
    idle.push_back(std::move(c));
  }

  fs::path path;
  base::mapped_file file;
  std::uint64_t count{};
  int min_zoom{};
  int max_zoom{};
  std::mutex guard;
  std::vector<connection> idle;
};

tiles::tiles(std::unique_ptr<state> s) : state_{std::move(s)} {}
tiles::~tiles() = default;
tiles::tiles(tiles&&) noexcept = default;
tiles& tiles::operator=(tiles&&) noexcept = default;

tiles tiles::open(fs::path const& path) {
  auto failure = std::error_code{};
  ensure(fs::is_regular_file(path, failure), fault::io, "osm.cannot_read",
         fmt::format("There is no file {}.", path.string()));
  auto s = std::make_unique<state>();
  s->path = path;
  s->file = base::mapped_file{path};
  auto c = connect(path, s->file.bytes());
  auto const ask = [&](char const* const sql) {
    return number(c.db.get(), path, sql);
  };
  s->count = static_cast<std::uint64_t>(ask("SELECT count(*) FROM tiles"));
  s->min_zoom =
      static_cast<int>(ask("SELECT coalesce(min(zoom_level), 0) FROM tiles"));
  s->max_zoom =
      static_cast<int>(ask("SELECT coalesce(max(zoom_level), 0) FROM tiles"));
  s->give_back(std::move(c));
  return tiles{std::move(s)};
}

std::optional<std::string> tiles::read(std::uint32_t const z,
                                       std::uint32_t const x,
                                       std::uint32_t const y) const {
  constexpr auto kDeepest = 30U;
  if (z > kDeepest || (x >> z) != 0 || (y >> z) != 0) {
    return std::nullopt;
  }
  // MBTiles numbers rows from the south (TMS).
  auto const row = (std::int64_t{1} << z) - 1 - std::int64_t{y};
  auto c = state_->take();
  auto tile = read_tile(c.tile.get(), z, x, row);
  state_->give_back(std::move(c));
  return tile;
}

std::uint64_t tiles::count() const {
  return state_->count;
}

int tiles::min_zoom() const {
  return state_->min_zoom;
}

int tiles::max_zoom() const {
  return state_->max_zoom;
}

bool is_gzip(std::string const& tile) {
  return tile.starts_with("\x1f\x8b");
}

}  // namespace linli::osm
