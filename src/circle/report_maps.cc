#include <fmt/format.h>

#include "circle/report_page.h"

namespace linli::circle {

namespace {

/// Where hardly anybody has everything, a map of who has says nothing.
bool shows_average(export_view const& v) {
  constexpr auto kHardlyAnybody = 0.01;
  return v.c.district.compliant_share < kHardlyAnybody;
}

std::string map_hint(export_view const& v, report_map const& map) {
  auto const gap = v.options.lang == http::language::en ? " " : "";
  return (shows_average(v)
              ? v.say("report.map_hint_average",
                      {{"all", std::to_string(
                                   recorded_share(v.index, v.by, v.c).duties)}})
              : v.say("report.map_hint_compliance")) +
         gap +
         v.say(map.has_areas() ? "report.map_hint_numbers"
                               : "report.map_hint_places");
}

std::string label_text(export_view const& v, export_row const& row) {
  return shows_average(v)
             ? fmt::format("{} {:.1f}", row.name,
                           average_reached(v.by, *row.figures).value_or(0))
             : fmt::format("{} {}", row.name,
                           percent(row.figures->compliant_share));
}

std::vector<map_label> rank_labels(export_view const& v,
                                   places::level const kind) {
  auto labels = std::vector<map_label>{};
  auto rank = 0;
  for (auto const* const row : ranked(v, kind)) {
    ++rank;
    if (row->area != nullptr && !row->area->boundary.empty()) {
      labels.push_back({.at = row->area->label_at.value_or(
                            geo::point_inside(row->area->boundary)),
                        .number = std::to_string(rank),
                        .name = label_text(v, *row)});
    }
  }
  return labels;
}

}  // namespace

std::string map_part(export_view const& v, report_map const& map) {
  auto const title =
      v.say(shows_average(v) ? "report.map_average_title" : "report.map_title");
  auto out = std::string{"<section aria-labelledby=\"map\">\n"} +
             heading(v, "map", title);
  if (map.is_empty()) {
    return out +
           fmt::format("<p>{}</p></section>\n", said(v, "report.map_none"));
  }
  if (recorded_share(v.index, v.by, v.c).duties == 0) {
    return {};
  }
  auto const labels =
      map.has_areas() ? rank_labels(v, *map.level()) : std::vector<map_label>{};
  auto const by = shows_average(v) ? average_shade(v) : compliance_shade(v);
  return out + fmt::format(
                   "<p class=\"hint\">{}</p>\n<figure class=\"big\">{}"
                   "<figcaption>{}{}</figcaption></figure></section>\n",
                   esc(map_hint(v, map)), map.shaded(by, title, labels),
                   map.scale_bar(), legend(v, map));
}

std::string multiples_part(export_view const& v, report_map const& map) {
  if (map.is_empty() || recorded_share(v.index, v.by, v.c).duties == 0) {
    return {};
  }
  auto const one = [&](shade const& by, std::string const& name,
                       std::optional<double> const& share) {
    return fmt::format(
        "<figure>{}<figcaption>{} <b>{}</b></figcaption></figure>\n",
        map.shaded(by, name), esc(name), share ? esc(percent(*share)) : "–");
  };
  auto out = std::string{"<section aria-labelledby=\"maps\">\n"} +
             heading(v, "maps", v.say("report.multiples_title")) +
             legend(v, map) + "<div class=\"multiples\">\n";
  if (!shows_average(v)) {
    auto const average = average_shade(v);
    out += one(average, v.say("report.multiples_average"),
               average.of_area(v.c.district));
  }
  for (auto const i : duties_by_share(v)) {
    if (v.on_record[i] != 0) {
      out +=
          one(duty_shade(v, i), v.duties[i], share_of(v.c.district.duties[i]));
    }
  }
  out += "</div>\n";
  if (auto const without = not_on_record(v, false); !without.empty()) {
    out += fmt::format(
        "<p class=\"hint\">{}</p>\n",
        esc(v.say("report.multiples_left_out", {{"list", without}})));
  }
  return out + "</section>\n";
}

}  // namespace linli::circle
