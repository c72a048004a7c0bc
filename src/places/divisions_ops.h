#pragma once

#include "base/clock.h"
#include "places/divisions.h"
#include "places/import_report.h"
#include "places/localized.h"
#include "store/database.h"

namespace linli::places {

/// Gives the district the subdistricts and communities that the national codes
/// know of, without borders; import_areas joins borders and newer names to
/// them by code. A district with areas below it keeps exactly those, because
/// two lists of different years do not make one. One transaction.
import_report add_national_areas(store::database& db,
                                 divisions const& all,
                                 base::instant now);

}  // namespace linli::places
