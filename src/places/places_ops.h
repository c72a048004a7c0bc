#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/units.h"
#include "places/area_import.h"
#include "places/category_rules.h"
#include "places/import_report.h"
#include "places/places_store.h"
#include "places/raw_service_point.h"
#include "places/resident_import.h"
#include "places/service_import.h"
#include "places/spread.h"
#include "store/database.h"

/// What an operator does with a district's places. Each is one transaction:
/// when it throws, everything is as it was. All are idempotent.
namespace linli::places {

struct district_settings {
  std::string code;  // 310109
  localized name;
  std::string time_zone{"Asia/Shanghai"};  // IANA name
  std::string standard{"gb50180-2018"};
  localized notice{};  // what a reader must know; shown on the page
};

/// Makes the district in an empty database, or changes its settings. Throws
/// error{conflict, "places.another_district"} when the database is another's,
/// error{invalid, "places.bad_district"} for a missing code or name or an
/// unknown time zone.
void init_district(store::database& db,
                   district_settings const& settings,
                   category_rules const& rules);

void choose_standard(store::database& db, std::string_view standard);

/// Who made the data and what is shown under the map.
struct source_info {
  std::string name;         // "osm", the file's name, "hand"
  std::string attribution;  // "© OpenStreetMap contributors"
};

/// Adds or changes areas by code; none is ever deleted, because other things
/// point at them. Residents are counted to their areas anew.
import_report import_areas(store::database& db,
                           table const& t,
                           area_import_options options,
                           source_info const& source,
                           base::instant now);

/// Throws error{invalid, "places.reserved_source"} for the source of venues.
/// Replaces what this source said before, then looks for places that several
/// sources tell of. Points outside the district's boundary by more than
/// kNearby are dropped.
import_report import_service_points(store::database& db,
                                    std::span<raw_service_point const> raw,
                                    category_rules const& rules,
                                    source_info const& source,
                                    base::instant now);

/// The same from a CSV or a layer.
import_report import_service_points(store::database& db,
                                    table t,
                                    service_table_options const& options,
                                    category_rules const& rules,
                                    source_info const& source,
                                    base::instant now);

/// A place the programme itself keeps, made or changed by its source_ref within
/// a transaction; the same place told by imports gives way to it. Answers its
/// id. Throws error{invalid, "places.no_such_category"}.
service_point_id put_own_service(store::writer& tx, service_point p);

/// It is no more; its row stays for what points at it.
void end_own_service(store::writer& tx, service_point_id which);

/// Another told the same place: it is not shown from now on. Throws
/// error{not_found, "places.no_such_service_point"}.
void give_way(store::writer& tx, service_point_id which);

/// A service across the border still serves; farther than a 15-minute walk at
/// 1.25 m/s it serves nobody here.
constexpr auto kNearby = meters{1200};

struct residents_info {
  std::string source;  // the file's name
  std::string label;   // shown beside every figure
  bool is_estimated{false};
};

/// Replaces all residents: two sources would count people twice.
import_report import_residents(store::database& db,
                               std::vector<resident_point> points,
                               residents_info const& info,
                               base::instant now);

import_report import_residents(store::database& db,
                               table t,
                               std::string const& column,
                               residents_info const& info,
                               base::instant now);

/// Residents where only totals are known.
struct spread_options {
  double total{0};                   // of the whole district …
  std::vector<area_count> totals{};  // … or one for each of these areas
  // Over these by floor area; none: over the ground, on a grid of kSpreadStep.
  std::vector<building> buildings{};
  std::string label;  // shown beside every figure
};

/// Replaces all residents by an estimate and marks it as one. A total of the
/// whole district is shared by its areas in proportion to their size. Throws
/// error{invalid}: places.no_boundaries when no area has a border,
/// places.counted_twice when an area and one inside it both have a total,
/// places.no_residents.
import_report estimate_residents(store::database& db,
                                 spread_options const& options,
                                 import_report report,
                                 base::instant now);

/// The areas' totals from a list with a code or name and a count in each row.
import_report estimate_residents(store::database& db,
                                 table const& totals,
                                 std::string const& column,
                                 spread_options options,
                                 base::instant now);

/// Two minutes' walk: finer than the walking times it is used with.
constexpr auto kSpreadStep = meters{150};

/// Takes one point off the map, or puts it back. Throws
/// error{not_found, "places.no_such_service_point"}.
void hide_service_point(store::database& db,
                        service_point_id id,
                        bool is_hidden);

void set_holidays(store::database& db, std::span<holiday const> days);

/// Public holidays as a list: date (日期), name (名称), and for a weekend day
/// that is worked 1 under workday (上班). Replaces all there were, unless it
/// has none: then throws places.no_holidays.
import_report import_holidays(store::database& db, table const& t);

}  // namespace linli::places
