#pragma once

#include <cstdint>
#include <string>

#include "places/snapshot.h"
#include "store/database.h"

/// The tables of migrations/0001_places.sql.
namespace linli::places {

/// Everything the map half reads, at the moment of `db`. Hidden and merged
/// service points are left out; names, hours and addresses a merged point had
/// and its keeper lacked are filled in. Throws
/// error{not_found, "places.no_district"} when nobody has run `linli init`.
snapshot load_snapshot(store::reader& db);

/// The counter that goes up with every change: cheap to ask, so a server can
/// see whether its snapshot is still the latest. 0 when there is no district.
std::uint64_t version_of(store::reader& db);

}  // namespace linli::places
