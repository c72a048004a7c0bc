#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/database.h"
#include "venues/venue.h"

/// The table `kiosk` of migrations/0005_neighbours.sql: SQL and nothing
/// else.
namespace linli::activities {

using kiosk_id = id<struct kiosk_tag>;

struct kiosk_row {
  kiosk_id key{};
  venues::venue_id venue{};
  base::instant made_at{};
  base::instant seen_at{};
};

void insert_kiosk(store::writer& db,
                  kiosk_row const& k,
                  std::string const& token_hash);

// Those in use.

std::optional<kiosk_row> find_kiosk(store::reader& db, kiosk_id which);
std::optional<kiosk_row> find_kiosk(store::reader& db,
                                    std::string const& token_hash);

/// By when they were set up.
std::vector<kiosk_row> kiosks_of(store::reader& db, venues::venue_id venue);

void see_kiosk(store::writer& db, kiosk_id which, base::instant now);
void end_kiosk(store::writer& db, kiosk_id which, base::instant now);

}  // namespace linli::activities
