#pragma once

#include <vector>

#include "geo/box.h"
#include "geo/latlng.h"

namespace linli::geo {

/// Closed: the first point is repeated at the end (as in GeoJSON).
using ring = std::vector<latlng>;

/// Outer ring counter-clockwise, holes clockwise (RFC 7946 3.1.6).
struct polygon {
  ring outer;
  std::vector<ring> holes;
};

using multipolygon = std::vector<polygon>;

/// Even-odd rule; points on a border may fall on either side.
bool contains(ring const& r, latlng p);
bool contains(polygon const& area, latlng p);
bool contains(multipolygon const& area, latlng p);

box bounds(polygon const& area);
box bounds(multipolygon const& area);

/// Square metres, holes taken off.
double area_m2(polygon const& area);
double area_m2(multipolygon const& area);

/// Of a ring: positive when counter-clockwise.
double signed_area_m2(ring const& r);

/// A point inside the largest part: the centroid where that is inside, else
/// the middle of the widest horizontal cut through it. For labels.
latlng point_inside(multipolygon const& area);

/// Closes open rings and turns them the way RFC 7946 wants.
void make_proper(multipolygon& area);

}  // namespace linli::geo
