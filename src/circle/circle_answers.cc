#include "circle/circle_answers.h"

#include <algorithm>
#include <cmath>

#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "circle/circle_at.h"
#include "circle/duty_limit.h"
#include "circle/what_if.h"

namespace linli::circle {

namespace {

using places::to_api;

std::int64_t whole_seconds(deciseconds const t) {
  return std::chrono::ceil<std::chrono::seconds>(t).count();
}

std::int64_t whole_meters(meters const d) {
  return std::llround(d.value);
}

std::vector<int> ascending(std::vector<std::int64_t> const& minutes) {
  auto out = std::vector<int>(minutes.begin(), minutes.end());
  std::ranges::sort(out);
  return out;
}

api::band to_api(circle_band& b, bool const wants_geometry) {
  auto out =
      api::band{.minutes = b.minutes, .residents = b.residents, .geometry = {}};
  if (wants_geometry) {
    out.geometry = std::move(b.area);
  }
  return out;
}

std::optional<api::nearest_service> nearest_of(places::snapshot const& s,
                                               duty_here const& h) {
  if (!h.nearest) {
    return std::nullopt;
  }
  auto const& p = s.services[*h.nearest];
  return api::nearest_service{.id = std::to_string(p.id.value),
                              .name = to_api(places::shown_name(s, p)),
                              .walk_s = whole_seconds(h.walk),
                              .distance_m = whole_meters(h.distance)};
}

api::duty_here to_api(places::snapshot const& s,
                      duty const& d,
                      duty_here const& h) {
  auto out = api::duty_here{.category = d.category,
                            .tier_min = d.tier_min,
                            .limit_m = {},
                            .limit_s = {},
                            .one_per = {},
                            .met = h.is_met,
                            .applicable = h.is_applicable,
                            .nearest = nearest_of(s, h),
                            .clause = d.clause,
                            .checked = d.is_checked,
                            .required = d.is_required};
  fill_limit(out, d);
  return out;
}

void fill_place(api::circle& out, places::snapshot const& s, circle const& c) {
  out.origin = c.origin.at;
  if (c.origin.is_reachable() || c.is_estimate) {
    out.on_street = c.origin.on_street;
  }
  out.off_street_m = static_cast<double>(c.origin.off_street_m);
  out.estimated = c.is_estimate;
  out.residents_source = s.residents_source;
  out.residents_estimated = s.are_residents_estimated;
  if (c.area != kNoArea) {
    out.area = api::area_name{.code = s.areas[c.area].code,
                              .name = to_api(s.areas[c.area].name)};
  }
}

api::circle to_api(places::snapshot const& s,
                   standard const& by,
                   circle c,
                   bool const wants_geometry,
                   places::moment const& when) {
  auto out = api::circle{};
  fill_place(out, s, c);
  for (auto& b : c.bands) {
    out.bands.push_back(to_api(b, wants_geometry));
  }
  out.services.reserve(c.services.size());
  for (auto const& found : c.services) {
    auto& one = out.services.emplace_back();
    places::fill(one, s, s.services[found.service], when);
    one.walk_s = whole_seconds(found.walk);
    one.distance_m = whole_meters(found.distance);
    one.minutes_band = found.minutes_band;
  }
  for (auto i = std::size_t{0}; i != c.duties.size(); ++i) {
    out.duties.push_back(to_api(s, by.duties[i], c.duties[i]));
  }
  return out;
}

std::uint32_t index_of(places::snapshot const& s,
                       places::service_point const& p) {
  return static_cast<std::uint32_t>(&p - s.services.data());
}

change asked_change(places::snapshot const& s,
                    api::get_what_if_params const& p) {
  auto const opens = p.lat && p.lng && p.category;
  ensure(opens != p.close.has_value() &&
             (opens || (!p.lat && !p.lng && !p.category)),
         fault::invalid, "circle.what_if_incomplete",
         "Give lat, lng and category, or close.");
  if (p.close) {
    return closing{index_of(s, places::find_service_point(s, *p.close))};
  }
  auto const at = geo::latlng{*p.lat, *p.lng};
  ensure_inside(s, at);
  places::find_category(s, *p.category);
  return opening{.at = at, .category = *p.category};
}

api::what_if to_api(places::snapshot const& s, what_if_answer const& w) {
  auto out = api::what_if{.category = w.category,
                          .residents = w.residents,
                          .newly_covered = w.covered_after - w.covered_before,
                          .covered_before = w.covered_before,
                          .covered_after = w.covered_after,
                          .share_before = w.share_before,
                          .share_after = w.share_after,
                          .compliant_before = w.compliant_before,
                          .compliant_after = w.compliant_after,
                          .mean_saved_s = w.mean_saved_s,
                          .areas = {}};
  for (auto const& a : w.areas) {
    if (auto const* const area = find_area(s, a.area)) {
      out.areas.push_back(
          {.code = area->code, .name = to_api(area->name), .gained = a.gained});
    }
  }
  return out;
}

}  // namespace

http::response get_circle(circle_needs const& needs,
                          http::request const& asked) {
  auto const p = api::parse_get_circle(asked);
  auto const d = needs.find(p.district);
  auto const& s = *d.index->places;
  auto const q = asked_question(d, p.profile, p.standard, p.at);
  auto const& by = asked_standard(d, q);
  auto const origin = geo::latlng{p.lat, p.lng};
  ensure_inside(s, origin);
  auto const minutes = ascending(p.minutes);
  auto found = circle_at(*d.index, by,
                         {.origin = origin,
                          .profile = q.profile,
                          .minutes = minutes,
                          .at = q.at,
                          .wants_geometry = p.geometry});
  return http::ok(
      api::to_json(to_api(s, by, std::move(found), p.geometry,
                          places::asked_moment(p.at, needs.now(s)))));
}

http::response get_what_if(circle_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_get_what_if(asked);
  auto const d = needs.find(p.district);
  auto const& s = *d.index->places;
  auto const q = asked_question(d, p.profile, p.standard, p.at);
  auto const changed = asked_change(s, p);
  auto const before = d.coverage_for(q);
  return http::ok(api::to_json(
      to_api(s, what_if(*d.index, asked_standard(d, q), *before, changed))));
}

}  // namespace linli::circle
