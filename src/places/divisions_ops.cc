#include "places/divisions_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "places/places_store.h"

namespace linli::places {

namespace {

area area_of(std::string code,
             std::string parent,
             level const kind,
             std::string name) {
  return {.code = std::move(code),
          .parent = std::move(parent),
          .kind = kind,
          .name = {std::move(name), "", ""},
          .boundary = {},
          .label_at = {}};
}

/// Each subdistrict, then its communities.
std::vector<area> areas_of(divisions const& all, division const& d) {
  auto out = std::vector<area>{};
  for (auto const& s : subdistricts_of(all, d)) {
    out.push_back(area_of(s.code, d.code, level::subdistrict, s.name));
    for (auto const& c : s.communities) {
      out.push_back(area_of(c.code, s.code, level::community, c.name));
    }
  }
  return out;
}

bool has_areas_below(store::reader& db) {
  return std::ranges::any_of(
      all_areas(db), [](area const& a) { return a.kind != level::district; });
}

}  // namespace

import_report add_national_areas(store::database& db,
                                 divisions const& all,
                                 base::instant const now) {
  auto report = import_report{};
  report.source = fmt::format("national codes of {}", all.as_of);
  db.write([&](store::writer& tx) {
    auto const own = find_district(tx);
    auto const* const d = own ? find_division(all, own->code) : nullptr;
    if (d == nullptr || has_areas_below(tx)) {
      return;
    }
    for (auto const& a : areas_of(all, *d)) {
      put_area(tx, a);
      ++report.by_kind[a.kind == level::subdistrict ? "subdistrict"
                                                    : "community"];
      ++report.kept;
    }
    report.read = report.kept;
    put_source(tx, {source_kind::areas, report.source, "", false, now});
    bump_version(tx);
  });
  return report;
}

}  // namespace linli::places
