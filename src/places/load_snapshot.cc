#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <unordered_map>

#include "base/error.h"
#include "places/duplicates.h"
#include "places/places_store.h"

namespace linli::places {

namespace {

struct merger {
  service_point_id dropped;
  service_point_id kept;
};

std::vector<merger> all_mergers(store::reader& db) {
  return db.all(
      "SELECT id, merged_into FROM service_point "
      "WHERE merged_into IS NOT NULL AND is_hidden = 0 ORDER BY id",
      [](service_point_id dropped, service_point_id kept) {
        return merger{dropped, kept};
      });
}

/// The points to show, each with what its merged twins know besides.
std::vector<service_point> shown_services(store::reader& db) {
  auto shown = stored_services(db, false);
  auto const mergers = all_mergers(db);
  if (mergers.empty()) {
    return shown;
  }
  auto const all = stored_services(db, true);
  auto by_id = std::unordered_map<std::int64_t, service_point const*>{};
  for (auto const& p : all) {
    by_id[p.id.value] = &p;
  }
  auto shown_by_id = std::unordered_map<std::int64_t, service_point*>{};
  for (auto& p : shown) {
    shown_by_id[p.id.value] = &p;
  }
  for (auto const& m : mergers) {
    auto const kept = shown_by_id.find(m.kept.value);
    auto const dropped = by_id.find(m.dropped.value);
    if (kept != shown_by_id.end() && dropped != by_id.end()) {
      fill_from(*kept->second, *dropped->second);
    }
  }
  return shown;
}

geo::box bounds_of(snapshot const& s) {
  auto b = geo::box{};
  for (auto const& a : s.areas) {
    if (auto const own = geo::bounds(a.boundary); !own.is_empty()) {
      b.extend({own.south, own.west});
      b.extend({own.north, own.east});
    }
  }
  if (!b.is_empty()) {
    return b;
  }
  for (auto const& r : s.residents) {
    b.extend(r.at);
  }
  for (auto const& p : s.services) {
    b.extend(p.at);
  }
  return b;
}

void add_sources(store::reader& db, snapshot& s) {
  for (auto const& source : all_sources(db)) {
    if (source.kind == source_kind::residents) {
      s.are_residents_estimated |= source.is_estimated;
      s.residents_source += s.residents_source.empty() ? "" : "; ";
      s.residents_source += source.attribution;
    }
    auto const is_new = std::find(s.attributions.begin(), s.attributions.end(),
                                  source.attribution) == s.attributions.end();
    if (!source.attribution.empty() && is_new) {
      s.attributions.push_back(source.attribution);
    }
  }
}

}  // namespace

snapshot load_snapshot(store::reader& db) {
  auto district = find_district(db);
  ensure(district.has_value(), fault::not_found, "places.no_district",
         "The database holds no district. Run `linli init --district CODE "
         "--name NAME` first.");
  auto s = snapshot{.code = district->code,
                    .name = {},
                    .time_zone = district->time_zone,
                    .standard = district->standard,
                    .version = district->version,
                    .bounds = {},
                    .areas = all_areas(db),
                    .categories = all_categories(db),
                    .services = shown_services(db),
                    .residents = all_residents(db),
                    .residents_source = {},
                    .attributions = {},
                    .notice = district->notice};
  for (auto const& a : s.areas) {
    if (a.kind == level::district) {
      s.name = a.name;
    }
  }
  s.bounds = bounds_of(s);
  add_sources(db, s);
  return s;
}

}  // namespace linli::places
