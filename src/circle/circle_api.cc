#include "circle/circle_api.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>

#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "circle/circle_answers.h"
#include "circle/recorded.h"

namespace linli::circle {

namespace {

using places::to_api;

constexpr auto kSlack = meters{3000};
constexpr auto kMostPoints = std::size_t{200};

api::area_coverage to_api(area_coverage const& c,
                          standard const& by,
                          places::area const& a) {
  auto out = api::area_coverage{.code = a.code,
                                .level = to_api(a.kind),
                                .name = to_api(a.name),
                                .residents = c.residents,
                                .compliant = c.compliant,
                                .compliant_share = c.compliant_share,
                                .duties = {}};
  out.duties.reserve(c.duties.size());
  for (auto i = std::size_t{0}; i != c.duties.size(); ++i) {
    auto const& d = c.duties[i];
    out.duties.push_back({.category = d.category,
                          .tier_min = by.duties[i].tier_min,
                          .share = d.share,
                          .covered = d.covered,
                          .applicable = d.applicable,
                          .unknown_hours = d.unknown_hours,
                          .mean_walk_s = d.mean_walk_s,
                          .fca = d.fca});
  }
  return out;
}

api::coverage to_api(circle_district const& d,
                     coverage const& c,
                     std::optional<std::string> const& level) {
  auto const& s = *d.index->places;
  auto const& by = asked_standard(d, c.asked);
  auto out = api::coverage{};
  out.estimated = c.is_estimate;
  out.residents_source = s.residents_source;
  out.residents_estimated = s.are_residents_estimated;
  out.version = d.version;
  out.asked = {.profile = d.index->town->profiles()[c.asked.profile].name,
               .standard = c.asked.standard,
               .at = {}};
  if (c.asked.at) {
    out.asked.at = c.asked.at->value;
  }
  auto const whole = places::area{.code = s.code,
                                  .parent = {},
                                  .kind = places::level::district,
                                  .name = s.name,
                                  .boundary = {},
                                  .label_at = {}};
  auto const known = recorded_share(*d.index, by, c);
  out.recorded = {.duties = static_cast<std::int64_t>(known.duties),
                  .share = known.share,
                  .missing = categories_not_on_record(*d.index, by)};
  out.district = to_api(c.district, by, whole);
  for (auto const& area : c.areas) {
    auto const* const a = find_area(s, area.area);
    if (a != nullptr && (!level || *level == level_key(a->kind))) {
      out.areas.push_back(to_api(area, by, *a));
    }
  }
  return out;
}

http::response get_coverage(circle_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_get_coverage(asked);
  auto const d = needs.find(p.district);
  auto const q = asked_question(d, p.profile, p.standard, p.at);
  auto const c = d.coverage_for(q);
  auto answer = http::ok(api::to_json(to_api(d, *c, p.level)));
  answer.etag = fmt::format("{}-{}-{}-{}-{}", d.version, p.profile, q.standard,
                            p.at.value_or(-1), p.level.value_or("all"));
  return answer;
}

std::vector<api::gap_point> points_of(places::snapshot const& s, gap const& g) {
  auto members = g.members;
  std::ranges::stable_sort(
      members, std::ranges::greater{},
      [&](std::uint32_t const m) { return s.residents[m].residents; });
  auto out = std::vector<api::gap_point>{};
  for (auto const m :
       std::span{members}.first(std::min(kMostPoints, members.size()))) {
    auto const& r = s.residents[m];
    out.push_back({r.at.lat, r.at.lng, r.residents});
  }
  return out;
}

api::gap to_api(places::snapshot const& s, gap const& g) {
  auto out = api::gap{.id = g.id,
                      .category = g.category,
                      .at = g.at,
                      .area = {},
                      .residents = g.residents,
                      .nearest_walk_s = {},
                      .points = points_of(s, g),
                      .points_left_out = 0};
  if (auto const* const a = find_area(s, g.area)) {
    out.area = api::area_name{.code = a->code, .name = to_api(a->name)};
  }
  if (g.has_nearest) {
    out.nearest_walk_s = g.nearest_walk_s;
  }
  out.points_left_out =
      static_cast<std::int64_t>(g.members.size() - out.points.size());
  return out;
}

// A cursor is "position:id" of the last gap shown: the id finds it again, the
// position is where it was should it be gone.
std::string cursor_of(std::size_t const position, gap const& g) {
  return fmt::format("{}:{}", position, g.id);
}

std::size_t position_after(std::vector<gap const*> const& all,
                           std::string_view const cursor) {
  auto const colon = std::min(cursor.find(':'), cursor.size());
  auto const id = cursor.substr(std::min(colon + 1, cursor.size()));
  auto const found = std::ranges::find_if(
      all, [&](gap const* const g) { return g->id == id; });
  if (found != all.end()) {
    return static_cast<std::size_t>(found - all.begin()) + 1;
  }
  auto const position = base::parse_integer(cursor.substr(0, colon));
  return std::min(all.size(), static_cast<std::size_t>(
                                  std::max(0LL, position.value_or(0))));
}

http::response list_gaps(circle_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_list_gaps(asked);
  auto const d = needs.find(p.district);
  auto const& s = *d.index->places;
  if (p.category) {
    places::find_category(s, *p.category);
  }
  auto const c = d.coverage_for(asked_question(d, p.profile, p.standard, p.at));
  auto const& by = find_standard(*d.standards, c->asked.standard);
  auto wanted = in_reading_order(*d.index, by, *c);
  std::erase_if(wanted, [&](gap const* const g) {
    return p.category && g->category != *p.category;
  });
  auto out = api::gap_page{};
  out.unrecorded = categories_not_on_record(*d.index, by);
  auto const begin = p.after ? position_after(wanted, *p.after) : 0;
  auto const end =
      std::min(wanted.size(), begin + static_cast<std::size_t>(p.limit));
  for (auto i = begin; i != end; ++i) {
    out.gaps.push_back(to_api(s, *wanted[i]));
  }
  if (end != wanted.size()) {
    out.next = cursor_of(end, *wanted[end - 1]);
  }
  return http::ok(api::to_json(out));
}

}  // namespace

question asked_question(circle_district const& d,
                        std::string_view const profile,
                        std::optional<std::string> const& standard,
                        std::optional<std::int64_t> const& at) {
  auto const index = walk::find_profile(d.index->town->profiles(), profile);
  ensure(index.has_value(), fault::invalid, "circle.no_such_profile",
         "There is no walker of that key in this district.");
  auto q = question{.profile = *index,
                    .standard = standard.value_or(d.index->places->standard),
                    .at = {}};
  if (at) {
    q.at = places::week_minute{static_cast<std::int32_t>(*at)};
  }
  find_standard(*d.standards, q.standard);
  return q;
}

standard const& asked_standard(circle_district const& d, question const& q) {
  return find_standard(*d.standards, q.standard);
}

void ensure_inside(places::snapshot const& s, geo::latlng const at) {
  ensure(geo::widened(s.bounds, kSlack).contains(at), fault::invalid,
         "circle.outside_district",
         "The point is more than 3 km outside the district.");
}

places::area const* find_area(places::snapshot const& s,
                              std::string_view const code) {
  auto const found = std::ranges::find(s.areas, code, &places::area::code);
  return found == s.areas.end() || places::best(found->name).empty() ? nullptr
                                                                     : &*found;
}

std::string_view level_key(places::level const l) {
  switch (l) {
    case places::level::district: return "district";
    case places::level::subdistrict: return "subdistrict";
    case places::level::community: break;
  }
  return "community";
}

void mount_circle(http::router& r, circle_needs const& needs) {
  auto const at = [&](std::string_view const what, auto const handle) {
    r.get("/api/v1/d/{district}/" + std::string{what},
          [needs, handle](auto const& asked) { return handle(needs, asked); });
  };
  at("circle", get_circle);
  at("coverage", get_coverage);
  at("coverage/export", export_coverage);
  at("gaps", list_gaps);
  at("what-if", get_what_if);
}

}  // namespace linli::circle
