#include "places/places_api.h"

#include <algorithm>
#include <span>

#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"

namespace linli::places {

namespace {

std::optional<std::string> unless_empty(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

level level_of(std::string_view const key) {
  return key == "district"      ? level::district
         : key == "subdistrict" ? level::subdistrict
                                : level::community;
}

api::area_feature feature_of(area const& a, double const residents) {
  auto label = a.label_at;
  if (!label && !a.boundary.empty()) {
    label = geo::point_inside(a.boundary);
  }
  return {
      .id = a.code,
      .geometry = a.boundary.empty() ? std::nullopt : std::optional{a.boundary},
      .properties = {.code = a.code,
                     .parent = a.parent,
                     .level = to_api(a.kind),
                     .name = to_api(a.name),
                     .residents = residents,
                     .label = label}};
}

http::response list_areas(places_needs const& needs,
                          http::request const& asked) {
  auto const p = api::parse_list_areas(asked);
  auto const d = needs.find(p.district);
  auto const wanted = level_of(p.level);
  auto out = api::area_collection{};
  auto const& areas = d->places->areas;
  for (auto i = std::size_t{0}; i != areas.size(); ++i) {
    if (areas[i].kind == wanted) {
      out.features.push_back(feature_of(areas[i], d->residents[i]));
    }
  }
  auto answer = http::ok(api::to_json(out), http::kGeojson);
  answer.etag = std::to_string(d->places->version) + "-" + p.level;
  return answer;
}

bool holds(localized const& name, std::string_view const folded) {
  return base::fold(name.zh).find(folded) != std::string::npos ||
         base::fold(name.en).find(folded) != std::string::npos ||
         base::fold(name.zh_hant).find(folded) != std::string::npos;
}

struct filter {
  bool takes(snapshot const& s, service_point const& p) const {
    return (!category || p.category == *category) &&
           (!box || box->contains(p.at)) &&
           (folded.empty() || holds(shown_name(s, p), folded) ||
            base::fold(p.address).find(folded) != std::string::npos);
  }

  std::optional<std::string> category;
  std::optional<geo::box> box;
  std::string folded;
};

filter filter_of(snapshot const& s, api::list_service_points_params const& p) {
  auto out = filter{.category = p.category,
                    .box = std::nullopt,
                    .folded = p.q ? base::fold(*p.q) : std::string{}};
  if (p.category) {
    find_category(s, *p.category);
  }
  if (p.bbox) {
    auto const& b = *p.bbox;
    out.box =
        geo::box{.south = b[1], .west = b[0], .north = b[3], .east = b[2]};
  }
  return out;
}

http::response list_service_points(places_needs const& needs,
                                   http::request const& asked) {
  auto const p = api::parse_list_service_points(asked);
  auto const d = needs.find(p.district);
  auto const& s = *d->places;
  auto const wanted = filter_of(s, p);
  // The contract lets only digits through.
  auto const after = p.after ? base::parse_integer(*p.after).value_or(0) : -1;
  auto found = std::vector<service_point const*>{};
  for (auto const& point : s.services) {
    if (point.id.value > after && wanted.takes(s, point)) {
      found.push_back(&point);
    }
  }
  std::ranges::sort(found, {}, [](auto const* q) { return q->id.value; });

  auto const when = asked_moment(p.at, needs.now(s));
  auto const limit = static_cast<std::size_t>(p.limit);
  auto out = api::service_point_page{};
  for (auto const* const point :
       std::span{found}.first(std::min(limit, found.size()))) {
    fill(out.service_points.emplace_back(), s, *point, when);
  }
  if (found.size() > limit) {
    out.next = out.service_points.back().id;
  }
  return http::ok(api::to_json(out));
}

http::response get_service_point(places_needs const& needs,
                                 http::request const& asked) {
  auto const p = api::parse_get_service_point(asked);
  auto const d = needs.find(p.district);
  auto const& s = *d->places;
  auto const& point = find_service_point(s, p.id);
  auto out = api::service_point_detail{};
  fill(out, s, point, asked_moment(p.at, needs.now(s)));
  out.hours = {
      .known = point.hours.is_known, .week = {}, .source = point.hours.source};
  for (auto const span : point.hours.week) {
    out.hours.week.push_back({span.from, span.to});
  }
  out.source = point.source;
  out.capacity = point.capacity;
  out.area_m2 = point.area_m2;
  return http::ok(api::to_json(out));
}

}  // namespace

moment asked_moment(std::optional<std::int64_t> const& at, moment const& now) {
  return at ? moment{.at = {static_cast<std::int32_t>(*at)}, .date = {}} : now;
}

api::localized to_api(localized const& text) {
  return {.zh = unless_empty(text.zh),
          .en = unless_empty(text.en),
          .zh_hant = unless_empty(text.zh_hant)};
}

api::area_level to_api(level const l) {
  switch (l) {
    case level::district: return api::area_level::district;
    case level::subdistrict: return api::area_level::subdistrict;
    case level::community: break;
  }
  return api::area_level::community;
}

api::step_free to_api(step_free const s) {
  switch (s) {
    case step_free::yes: return api::step_free::yes;
    case step_free::no: return api::step_free::no;
    case step_free::unknown: break;
  }
  return api::step_free::unknown;
}

api::openness to_api(openness const o) {
  switch (o) {
    case openness::open: return api::openness::open;
    case openness::closed: return api::openness::closed;
    case openness::unknown: break;
  }
  return api::openness::unknown;
}

localized plain_text(std::string text) {
  return {.zh = std::move(text), .en = {}, .zh_hant = {}};
}

category const& find_category(snapshot const& s, std::string_view const key) {
  auto const found = std::ranges::find(s.categories, key, &category::key);
  ensure(found != s.categories.end(), fault::invalid, "places.no_such_category",
         "There is no category of that key in this district.");
  return *found;
}

service_point const& find_service_point(snapshot const& s,
                                        std::string_view const id) {
  auto const number = base::parse_integer(id);
  auto const found = std::ranges::find_if(
      s.services,
      [&](service_point const& p) { return number && p.id.value == *number; });
  ensure(found != s.services.end(), fault::not_found,
         "places.no_such_service_point",
         "There is no service point of that id in this district.");
  return *found;
}

localized const& shown_name(snapshot const& s, service_point const& p) {
  if (!best(p.name).empty()) {
    return p.name;
  }
  auto const found =
      std::ranges::find(s.categories, p.category, &category::key);
  return found == s.categories.end() ? p.name : found->name;
}

opening_state opening_state_at(opening_hours const& hours, moment const& when) {
  auto out = opening_state{};
  out.state = when.date.empty()
                  ? openness_at(hours, when.at)
                  : openness_on(hours, when.date, day_kind::ordinary, when.at);
  auto const changes = next_change(hours, when.at);
  // On a date that differs from the week, the week says nothing about when.
  if (!changes || out.state != openness_at(hours, when.at)) {
    return out;
  }
  auto const minute = std::int64_t{changes->value % kMinutesPerWeek};
  if (out.state == openness::open) {
    out.closes_at = minute;
  } else if (out.state == openness::closed) {
    out.opens_at = minute;
  }
  return out;
}

void mount_places(http::router& r, places_needs const& needs) {
  r.get("/api/v1/d/{district}/areas",
        [needs](auto const& asked) { return list_areas(needs, asked); });
  r.get("/api/v1/d/{district}/service-points", [needs](auto const& asked) {
    return list_service_points(needs, asked);
  });
  r.get("/api/v1/d/{district}/service-points/{id}",
        [needs](auto const& asked) { return get_service_point(needs, asked); });
}

}  // namespace linli::places
