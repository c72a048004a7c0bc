#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "places/snapshot.h"
#include "store/database.h"

/// The tables of migrations/0001_places.sql: SQL and nothing else.
namespace linli::places {

/// Everything the map half reads, at the moment of `db`. Hidden and merged
/// service points are left out; names, hours and addresses a merged point had
/// and its keeper lacked are filled in. Throws
/// error{not_found, "places.no_district"} when nobody has run `linli init`.
snapshot load_snapshot(store::reader& db);

/// The counter that goes up with every change: cheap to ask, so a server can
/// see whether its snapshot is still the latest. 0 when there is no district.
std::uint64_t version_of(store::reader& db);

struct district_row {
  std::string code;
  std::string time_zone;
  std::string standard;
  localized notice;
  std::uint64_t version{};
};

std::optional<district_row> find_district(store::reader& db);

/// Creates it or changes everything but the code.
void put_district(store::writer& db, district_row const& d);

void bump_version(store::writer& db);

/// By code, the district first.
std::vector<area> all_areas(store::reader& db);

/// Creates or changes it; an empty boundary leaves the one there is.
void put_area(store::writer& db, area const& a);

std::vector<category> all_categories(store::reader& db);

/// Those no longer named are deleted, unless service points have them.
void put_categories(store::writer& db, std::span<category const> categories);

enum class source_kind : std::uint8_t { areas, services, residents, streets };

struct source_row {
  source_kind kind{};
  std::string name;
  std::string attribution;
  bool is_estimated{false};
  base::instant imported_at;
};

std::vector<source_row> all_sources(store::reader& db);
void put_source(store::writer& db, source_row const& s);
void delete_sources(store::writer& db, source_kind kind);

/// As stored, with the merged ones when asked; hidden ones never.
std::vector<service_point> stored_services(store::reader& db, bool with_merged);

/// As stored, hidden or not.
std::optional<service_point> find_service(store::reader& db,
                                          service_point_id id);

/// Inserts or changes by (source, source_ref), keeping id and hidden flag;
/// answers the id.
service_point_id put_service(store::writer& db, service_point const& p);

/// Keys of a source's rows.
std::vector<std::string> service_refs(store::reader& db,
                                      std::string_view source);
void delete_service(store::writer& db,
                    std::string_view source,
                    std::string_view source_ref);

void clear_mergers(store::writer& db);
void merge_service(store::writer& db,
                   service_point_id dropped,
                   service_point_id kept);

/// False when there is no such point.
bool hide_service(store::writer& db, service_point_id id, bool is_hidden);

std::vector<resident_point> all_residents(store::reader& db);

/// All residents of all sources are replaced; answers how many there were.
std::int64_t replace_residents(store::writer& db,
                               std::string_view source,
                               std::span<resident_point const> points);

struct holiday {
  friend bool operator==(holiday const&, holiday const&) = default;

  std::string date;  // 2026-10-01
  std::string name;
  bool is_workday{false};  // a weekend day worked to make up for a bridge day
};

std::vector<holiday> all_holidays(store::reader& db);
/// Those on which the hours of holidays hold.
std::vector<holiday> days_off(store::reader& db);
void replace_holidays(store::writer& db, std::span<holiday const> days);

}  // namespace linli::places
