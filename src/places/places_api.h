#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/generated/types.h"

#include "http/router.h"
#include "places/snapshot.h"

namespace linli::places {

/// When openness is asked about: a minute of an ordinary week or, with a local
/// date (2026-10-01), a real moment.
struct moment {
  week_minute at;
  std::string date;
};

/// The minute asked for, else `now`.
moment asked_moment(std::optional<std::int64_t> const& at, moment const& now);

/// A district as these lists show it.
struct listed_district {
  std::shared_ptr<snapshot const> places;
  std::vector<double> residents;  // one an area, as places->areas
};

struct places_needs {
  // Throws error{not_found, "places.no_such_district"}.
  std::function<std::shared_ptr<listed_district const>(std::string const&)>
      find;
  std::function<moment(snapshot const&)> now;
};

/// GET …/areas, …/service-points, …/service-points/{id}
void mount_places(http::router& r, places_needs const& needs);

api::localized to_api(localized const& text);
api::area_level to_api(level l);
api::step_free to_api(step_free s);

/// A text nobody translated.
localized plain_text(std::string text);

/// Throws error{invalid, "places.no_such_category"}.
category const& find_category(snapshot const& s, std::string_view key);

/// Throws error{not_found, "places.no_such_service_point"}.
service_point const& find_service_point(snapshot const& s, std::string_view id);

/// Its name, or its category's where it has none.
localized const& shown_name(snapshot const& s, service_point const& p);

/// Openness at a moment, and the minute of the week it ends.
struct opening_state {
  openness state{openness::unknown};
  std::optional<std::int64_t> opens_at;
  std::optional<std::int64_t> closes_at;
};
opening_state opening_state_at(opening_hours const& hours, moment const& when);
api::openness to_api(openness o);

/// The members every answer about a service point has.
template <typename Out>
void fill(Out& out,
          snapshot const& s,
          service_point const& p,
          moment const& when) {
  auto const opening = opening_state_at(p.hours, when);
  out.id = std::to_string(p.id.value);
  out.name = to_api(shown_name(s, p));
  out.category = p.category;
  out.at = p.at;
  out.openness = to_api(opening.state);
  out.opens_at_minute = opening.opens_at;
  out.closes_at_minute = opening.closes_at;
  out.step_free = to_api(p.access);
  out.programme = p.is_programme;
  out.rough = p.is_position_rough;
  if (!p.address.empty()) {
    out.address = p.address;
  }
}

}  // namespace linli::places
