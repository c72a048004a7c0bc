#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/units.h"
#include "geo/polygon.h"
#include "places/snapshot.h"

/// Residents where only totals are known. Everything made here is an estimate
/// and must be shown as one.
namespace linli::places {

struct area_total {
  std::string code;
  geo::multipolygon boundary;
  double residents{};
};

/// Points on a square grid of `step` inside each area, which share its total
/// equally; an area too small for a grid point gets one point inside it. The
/// sum over an area is its total. Areas without boundary are left out.
std::vector<resident_point> spread_over_areas(std::span<area_total const> areas,
                                              meters step);

/// A total of all areas shared out in proportion to their size.
std::vector<area_total> share_by_size(std::vector<area_total> areas,
                                      double total);

struct building {
  geo::latlng at;
  double footprint_m2{};
  double levels{1};
};

/// Dasymetric mapping (Wright 1936, as in circle.md §3): each area's total
/// over the buildings inside it by floor area, footprint times levels. The
/// buildings given must be residential. An area without any gets one point
/// inside it. Areas without boundary are left out.
std::vector<resident_point> spread_over_buildings(
    std::span<area_total const> areas, std::span<building const> buildings);

/// Code of the smallest area with a boundary around `p`: community before
/// subdistrict before district; "" when none has.
std::string smallest_area_at(std::span<area const> areas, geo::latlng p);

}  // namespace linli::places
