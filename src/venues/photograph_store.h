#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "people/person.h"
#include "store/database.h"
#include "venues/venue.h"

/// The table `photograph` of migrations/0004_living_room.sql: SQL and nothing
/// else.
namespace linli::venues {

using photograph_id = id<struct photograph_tag>;

/// What a photograph is of: a venue, or a session of an activity.
struct photograph_of {
  std::optional<venue_id> venue{};
  std::optional<std::int64_t> session{};
};

/// Without the picture itself.
struct photograph_row {
  photograph_id key{};
  photograph_of of{};
  std::string alt{};  // what is to be seen
  int width{};        // dots, of the large one
  int height{};
  bool has_consent{false};  // whoever can be recognized agreed
  people::person_id added_by{};
  base::instant added_at{};
};

std::optional<photograph_row> find_photograph(store::reader& db,
                                              photograph_id which);

/// In the order they were added.
std::vector<photograph_row> photographs_of(store::reader& db,
                                           photograph_of const& what);

/// All somebody added, in the order they were added.
std::vector<photograph_row> photographs_by(store::reader& db,
                                           people::person_id who);

enum class photograph_size : std::uint8_t { large, small };

/// Base 64 of the JPEG.
std::optional<std::string> photograph_text(store::reader& db,
                                           photograph_id which,
                                           photograph_size size);

void insert_photograph(store::writer& db,
                       photograph_row const& p,
                       std::string const& large,
                       std::string const& small);
void delete_photograph(store::writer& db, photograph_id which);

}  // namespace linli::venues
