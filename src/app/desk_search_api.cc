#include "app/desk_search_api.h"

#include <memory>
#include <utility>

#include "api/generated/operations.h"
#include "api/json.h"

#include "app/desk_search.h"
#include "base/time_text.h"
#include "places/places_api.h"

namespace linli::app {

namespace {

std::optional<std::string> or_none(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

api::desk_hit to_api(found_thing const& t) {
  return {
      .id = or_none(t.id),
      .name = places::to_api(t.name),
      .area = or_none(t.area),
      .detail = or_none(t.detail),
      .at = t.at,
      .from = t.from ? std::optional{base::rfc3339(*t.from)} : std::nullopt};
}

std::optional<found_kind> kind_from(std::optional<std::string> const& name) {
  for (auto k = 0; name && k <= static_cast<int>(found_kind::place); ++k) {
    if (api::to_json(static_cast<api::desk_kind>(k)) == "\"" + *name + "\"") {
      return static_cast<found_kind>(k);
    }
  }
  return std::nullopt;
}

api::desk_answer answer_of(std::vector<found_group> const& all) {
  auto out = api::desk_answer{};
  for (auto const& g : all) {
    auto group = api::desk_group{.kind = static_cast<api::desk_kind>(g.kind),
                                 .total = g.total,
                                 .hits = {}};
    for (auto const& t : g.things) {
      group.hits.push_back(to_api(t));
    }
    out.groups.push_back(std::move(group));
  }
  return out;
}

}  // namespace

void mount_desk_search(http::router& r,
                       people::people_needs const& needs,
                       std::function<std::vector<places::search_result>(
                           std::string const& district,
                           std::string const& text,
                           std::size_t limit)> find) {
  r.get("/api/v1/d/{district}/desk/search",
        [needs, find = std::move(find),
         names = std::make_shared<name_memory>()](http::request const& asked) {
          auto const p = api::parse_search_desk(asked);
          auto const [at, by] = people::visit_of(needs, asked);
          return http::ok(api::to_json(answer_of(search_desk(
              *at, by,
              {p.q, kind_from(p.kind), static_cast<std::size_t>(p.limit)},
              [&](std::string const& text, std::size_t const limit) {
                return find(p.district, text, limit);
              },
              *names))));
        });
}

}  // namespace linli::app
