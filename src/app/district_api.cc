#include "app/district_api.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "api/generated/operations.h"
#include "api/json.h"

#include "app/local_time.h"
#include "base/error.h"
#include "base/time_text.h"
#include "circle/duty_limit.h"

namespace linli::app {

namespace {

using places::to_api;

double residents_of(places::snapshot const& s) {
  auto sum = 0.0;
  for (auto const& p : s.residents) {
    sum += p.residents;
  }
  return sum;
}

// What a list and a page show alike.
template <typename Out>
void fill_summary(Out& out, district const& d) {
  auto const& s = *d.parts.places;
  out.code = d.code;
  out.name = to_api(s.name);
  out.center = s.bounds.center();
  out.bounds = s.bounds;
  out.estimated = d.parts.town->is_estimate();
  out.residents = residents_of(s);
  out.service_points = static_cast<std::int64_t>(s.services.size());
}

std::optional<api::localized> unless_empty(places::localized const& text) {
  return places::best(text).empty() ? std::nullopt
                                    : std::optional{to_api(text)};
}

api::duty_detail to_api(circle::duty const& d) {
  auto out = api::duty_detail{.category = d.category,
                              .counts = d.counts,
                              .limit_m = {},
                              .limit_s = {},
                              .one_per = {},
                              .min_area_m2 = d.min_area_m2,
                              .tier_min = d.tier_min,
                              .clause = d.clause,
                              .note = unless_empty(d.note),
                              .checked = d.is_checked,
                              .required = d.is_required};
  circle::fill_limit(out, d);
  return out;
}

std::vector<api::standard_detail> standards_of(district const& d) {
  auto out = std::vector<api::standard_detail>{};
  for (auto const& s : *d.standards) {
    auto& one = out.emplace_back(api::standard_detail{.key = s.key,
                                                      .title = to_api(s.title),
                                                      .edition = s.edition,
                                                      .duties = {}});
    for (auto const& duty : s.duties) {
      one.duties.push_back(to_api(duty));
    }
  }
  return out;
}

std::vector<api::category_detail> categories_of(places::snapshot const& s) {
  auto counts = std::map<std::string_view, std::int64_t>{};
  for (auto const& p : s.services) {
    ++counts[p.category];
  }
  auto out = std::vector<api::category_detail>{};
  for (auto const& c : s.categories) {
    out.push_back({.key = c.key,
                   .name = to_api(c.name),
                   .group = c.group,
                   .icon = c.icon,
                   .count = counts[c.key]});
  }
  return out;
}

std::vector<api::profile_detail> profiles_of(walk::town const& t) {
  auto out = std::vector<api::profile_detail>{};
  for (auto const& p : t.profiles()) {
    out.push_back({.key = p.name,
                   .pace_m_s = p.on_flat.value,
                   .stairs = p.on_stairs.has_value()});
  }
  return out;
}

std::optional<api::street_summary> streets_of(walk::town const& t) {
  if (t.streets() == nullptr) {
    return std::nullopt;
  }
  auto const source = t.streets()->source();
  auto const stats = t.streets()->stats();
  return api::street_summary{.source = source.name,
                             .attribution = source.attribution,
                             .date = rfc3339(source.date),
                             .junctions = stats.junctions,
                             .streets = stats.streets,
                             .gated_streets = stats.gated_streets,
                             .islands = stats.islands,
                             .length_m = stats.length_m};
}

std::optional<api::basemap> basemap_of(
    district const& d, std::optional<outside_tiles> const& outside) {
  if (outside) {
    return api::basemap{.kind = api::basemap_kind::outside,
                        .tiles = outside->url,
                        .min_zoom = outside->min_zoom,
                        .max_zoom = outside->max_zoom,
                        .attribution = outside->attribution};
  }
  auto const& tiles = d.parts.tiles;
  if (tiles == nullptr) {
    return std::nullopt;
  }
  auto const* const streets = d.parts.town->streets();
  return api::basemap{
      .kind = api::basemap_kind::own,
      .tiles = fmt::format("/api/v1/d/{}/tiles/{{z}}/{{x}}/{{y}}?v={}", d.code,
                           d.version),
      .min_zoom = tiles->min_zoom(),
      .max_zoom = tiles->max_zoom(),
      .attribution = streets != nullptr ? streets->source().attribution : ""};
}

std::vector<api::area_level> levels_of(places::snapshot const& s) {
  auto out = std::vector<api::area_level>{};
  for (auto const l : {places::level::subdistrict, places::level::community}) {
    if (std::ranges::any_of(s.areas,
                            [&](auto const& a) { return a.kind == l; })) {
      out.push_back(to_api(l));
    }
  }
  return out;
}

std::vector<std::string> attributions_of(
    district const& d, std::optional<outside_tiles> const& outside) {
  auto out = d.parts.places->attributions;
  auto const add = [&](std::string const& text) {
    if (!text.empty() && std::ranges::find(out, text) == out.end()) {
      out.push_back(text);
    }
  };
  if (auto const* const streets = d.parts.town->streets()) {
    add(streets->source().attribution);
  }
  if (outside) {
    add(outside->attribution);
  }
  return out;
}

http::response list_districts(district_needs const& needs,
                              http::request const& asked) {
  api::parse_list_districts(asked);
  auto out = api::district_list{};
  if (!needs.all.is_loaded()) {
    throw base::error{fault::unavailable, "http.loading",
                      "The districts are still being loaded."};
  }
  auto const all = needs.all.districts();
  for (auto const& [code, d] : *all) {
    fill_summary(out.districts.emplace_back(), *d);
    if (code == needs.first_district) {
      out.first = code;
    }
  }
  return http::ok(api::to_json(out));
}

http::response get_district(district_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_get_district(asked);
  auto const d = needs.all.find(p.district);
  auto const& s = *d->parts.places;
  auto out = api::district_detail{};
  fill_summary(out, *d);
  out.time_zone = s.time_zone;
  out.now_week_minute = local_moment(needs.clock.now(), s.time_zone).at.value;
  out.standard = s.standard;
  out.standards = standards_of(*d);
  out.categories = categories_of(s);
  out.profiles = profiles_of(*d->parts.town);
  out.streets = streets_of(*d->parts.town);
  out.residents_estimated = s.are_residents_estimated;
  out.residents_source = s.residents_source;
  out.attributions = attributions_of(*d, needs.basemap);
  if (!places::best(s.notice).empty()) {
    out.notice = to_api(s.notice);
  }
  out.levels = levels_of(s);
  out.version = d->version;
  out.basemap = basemap_of(*d, needs.basemap);
  return http::ok(api::to_json(out));
}

api::search_kind to_api(places::result_kind const k) {
  switch (k) {
    case places::result_kind::service: return api::search_kind::service;
    case places::result_kind::street: return api::search_kind::street;
    case places::result_kind::area: return api::search_kind::area;
    case places::result_kind::coordinate: break;
  }
  return api::search_kind::coordinate;
}

api::search_result to_api(places::search_result const& r) {
  auto const given = [](std::string const& text) {
    return text.empty() ? std::nullopt : std::optional{text};
  };
  return {.kind = to_api(r.kind),
          .name = to_api(places::plain_text(r.name)),
          .at = r.at,
          .id = r.kind == places::result_kind::service
                    ? std::optional{std::to_string(r.service)}
                    : std::nullopt,
          .category = given(r.category),
          .area_code = given(r.area),
          .detail = given(r.detail)};
}

http::response search(district_needs const& needs, http::request const& asked) {
  auto const p = api::parse_search_places(asked);
  auto const d = needs.all.find(p.district);
  auto out = api::search_answer{};
  for (auto const& r : d->search.find(p.q, static_cast<std::size_t>(p.limit))) {
    out.results.push_back(to_api(r));
  }
  return http::ok(api::to_json(out));
}

http::response get_tile(district_needs const& needs,
                        http::request const& asked) {
  auto const p = api::parse_get_tile(asked);
  auto const d = needs.all.find(p.district);
  auto const side = std::int64_t{1} << p.z;
  auto tile = d->parts.tiles != nullptr && p.x < side && p.y < side
                  ? d->parts.tiles->read(static_cast<std::uint32_t>(p.z),
                                         static_cast<std::uint32_t>(p.x),
                                         static_cast<std::uint32_t>(p.y))
                  : std::nullopt;
  auto answer = http::no_content();
  if (tile) {
    auto const is_gzip = osm::is_gzip(*tile);
    answer = http::ok(std::move(*tile), "application/vnd.mapbox-vector-tile");
    answer.etag = d->version;
    if (is_gzip) {
      answer.headers.push_back({"Content-Encoding", "gzip"});
    }
  }
  if (p.v) {
    answer.cache_control = "public, max-age=31536000, immutable";
  }
  return answer;
}

}  // namespace

void mount_districts(http::router& r, district_needs const& needs) {
  r.get("/api/v1/districts",
        [needs](auto const& asked) { return list_districts(needs, asked); });
  r.get("/api/v1/d/{district}",
        [needs](auto const& asked) { return get_district(needs, asked); });
  r.get("/api/v1/d/{district}/search",
        [needs](auto const& asked) { return search(needs, asked); });
  r.get("/api/v1/d/{district}/tiles/{z}/{x}/{y}",
        [needs](auto const& asked) { return get_tile(needs, asked); });
}

}  // namespace linli::app
