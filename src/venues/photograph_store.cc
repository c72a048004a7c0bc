#include "venues/photograph_store.h"

#include <fmt/format.h>

namespace linli::venues {

namespace {

// NOLINTNEXTLINE(readability-function-size): a parameter a column
photograph_row read_photograph(photograph_id const key,
                               std::optional<venue_id> const venue,
                               std::optional<std::int64_t> const session,
                               std::string const& alt,
                               int const width,
                               int const height,
                               bool const has_consent,
                               people::person_id const added_by,
                               base::instant const added_at) {
  return {.key = key,
          .of = {.venue = venue, .session = session},
          .alt = alt,
          .width = width,
          .height = height,
          .has_consent = has_consent,
          .added_by = added_by,
          .added_at = added_at};
}

std::string select(std::string_view const rest) {
  return fmt::format(
      "SELECT id, venue, session, alt, width, height, has_consent, added_by, "
      "added_at FROM photograph {}",
      rest);
}

}  // namespace

std::optional<photograph_row> find_photograph(store::reader& db,
                                              photograph_id const which) {
  return db.one(select("WHERE id = $1"), read_photograph, which);
}

std::vector<photograph_row> photographs_of(store::reader& db,
                                           photograph_of const& what) {
  return what.venue ? db.all(select("WHERE venue = $1 ORDER BY id"),
                             read_photograph, *what.venue)
                    : db.all(select("WHERE session = $1 ORDER BY id"),
                             read_photograph, what.session.value_or(0));
}

std::vector<photograph_row> photographs_by(store::reader& db,
                                           people::person_id const who) {
  return db.all(select("WHERE added_by = $1 ORDER BY id"), read_photograph,
                who);
}

std::optional<std::string> photograph_text(store::reader& db,
                                           photograph_id const which,
                                           photograph_size const size) {
  return db.value_of<std::string>(
      size == photograph_size::large
          ? "SELECT large FROM photograph WHERE id = $1"
          : "SELECT small FROM photograph WHERE id = $1",
      which);
}

void insert_photograph(store::writer& db,
                       photograph_row const& p,
                       std::string const& large,
                       std::string const& small) {
  db.run(R"(
    INSERT INTO photograph (id, venue, session, alt, width, height, large,
      small, has_consent, added_by, added_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))",
         p.key, p.of.venue, p.of.session, p.alt, p.width, p.height, large,
         small, p.has_consent, p.added_by, p.added_at);
}

void delete_photograph(store::writer& db, photograph_id const which) {
  db.run("DELETE FROM photograph WHERE id = $1", which);
}

}  // namespace linli::venues
