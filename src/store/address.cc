#include "store/address.h"

#include <fmt/format.h>

#include "base/error.h"

namespace linli::store {

namespace {

constexpr auto kDistrict = std::string_view{"{district}"};
constexpr auto kSqlite = std::string_view{"sqlite:"};

// PostgreSQL cuts longer names off without a word.
constexpr auto kLongestSchema = std::size_t{63};

bool is_postgres(std::string_view const text) {
  return text.starts_with("postgresql://") || text.starts_with("postgres://");
}

std::string with_district(std::string_view const text,
                          std::string_view const district) {
  auto out = std::string{text};
  if (auto const at = out.find(kDistrict); at != std::string::npos) {
    out.replace(at, kDistrict.size(), district);
  }
  return out;
}

/// postgresql://user:secret@host/db to postgresql://user@host/db, and without
/// what follows the database: a password may stand there too.
std::string without_secrets(std::string const& url) {
  auto out = url.substr(0, url.find('?'));
  auto const scheme = out.find("://");
  auto const user = scheme == std::string::npos ? 0 : scheme + 3;
  auto const at = out.find('@', user);
  auto const colon = out.find(':', user);
  if (at != std::string::npos && colon < at) {
    out.erase(colon, at - colon);
  }
  return out;
}

}  // namespace

std::string address::shown() const {
  return kind == engine::sqlite
             ? file.string()
             : fmt::format("{} (schema {})", without_secrets(server), schema);
}

address address_for(std::string_view const setting,
                    std::filesystem::path const& folder,
                    std::string_view const district) {
  if (setting.empty()) {
    return folder / "linli.db";
  }
  if (setting.starts_with(kSqlite) && setting.size() > kSqlite.size()) {
    return std::filesystem::path{
        with_district(setting.substr(kSqlite.size()), district)};
  }
  ensure(is_postgres(setting), fault::invalid, "store.bad_address",
         fmt::format("{} is no address of a database. Expected sqlite:PATH, in "
                     "which {} stands for the district's code, or "
                     "postgresql://user@host/database.",
                     without_secrets(std::string{setting}), kDistrict));
  auto out = address{};
  out.kind = engine::postgres;
  out.file = folder / "linli.db";
  out.server = setting;
  out.schema = fmt::format("linli_{}", district);
  ensure(out.schema.size() <= kLongestSchema &&
             out.schema.find('"') == std::string::npos,
         fault::invalid, "store.bad_address",
         fmt::format("The code {} is too long, or holds a quotation mark: it "
                     "cannot name a schema of PostgreSQL.",
                     district));
  return out;
}

}  // namespace linli::store
