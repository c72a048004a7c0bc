#include <algorithm>
#include <fmt/format.h>

#include "circle/report_page.h"

namespace linli::circle {

namespace {

constexpr auto kListed = std::size_t{30};
constexpr auto kDrawn = std::size_t{400};  // more would cover each other

std::string where(export_view const& v, gap const& g) {
  return g.area.empty() ? v.say("report.gap_unknown_area")
                        : area_name(v, g.area);
}

std::string nearest(export_view const& v, gap const& g) {
  return g.has_nearest
             ? v.say("units.minutes",
                     {{"n", std::to_string(whole_minutes(g.nearest_walk_s))}})
             : v.say("report.none_within_hour");
}

std::string line(export_view const& v, gap const& g, std::size_t const rank) {
  return fmt::format(
      "<tr><td class=\"n\">{}</td><th scope=\"row\">{}<small>{}</small></th>"
      "<td class=\"n\"><data value=\"{}\">{}</data></td><td class=\"n\">{}"
      "</td></tr>\n",
      rank,
      esc(v.say("report.gap_lacks",
                {{"category", category_name(v, g.category)}})),
      esc(where(v, g)), g.residents, esc(people(g.residents)),
      esc(nearest(v, g)));
}

std::string gap_map(export_view const& v, report_map const& map) {
  auto circles = std::vector<map_circle>{};
  auto labels = std::vector<map_label>{};
  for (auto i = std::size_t{0}; i != v.c.gaps.size(); ++i) {
    auto const& g = v.c.gaps[i];
    if (i < kDrawn) {
      circles.push_back({g.at, g.residents});
    }
    if (i < kListed) {
      labels.push_back(
          {.at = g.at, .number = std::to_string(i + 1), .name = {}});
    }
  }
  // The large ones beneath, so that none hides another.
  std::ranges::stable_sort(circles, std::ranges::greater{},
                           &map_circle::residents);
  return fmt::format(
      "<figure class=\"big\">{}<figcaption>{}</figcaption></figure>\n",
      map.circles(circles, v.say("report.gaps_title"), labels),
      map.scale_bar());
}

std::string gap_table(export_view const& v) {
  auto table = fmt::format("<table class=\"gaps\"><caption>{}</caption>\n",
                           said(v, "report.gaps_title"));
  table += head_row({v.say("columns.rank"), v.say("columns.category"),
                     v.say("columns.lacking"), v.say("columns.nearest")});
  table += "<tbody>\n";
  auto const shown = std::min(kListed, v.c.gaps.size());
  for (auto i = std::size_t{0}; i != shown; ++i) {
    table += line(v, v.c.gaps[i], i + 1);
  }
  table += "</tbody></table>\n";
  auto out = scrolling(v.say("report.gaps_title"), table);
  if (shown != v.c.gaps.size()) {
    out += fmt::format(
        "<p class=\"hint\">{}</p>\n",
        esc(v.say(
            "report.gaps_more",
            {{"n", people(static_cast<double>(v.c.gaps.size() - shown))}})));
  }
  return out;
}

}  // namespace

std::string gaps_part(export_view const& v, report_map const& map) {
  auto out = std::string{"<section aria-labelledby=\"gaps\">\n"} +
             heading(v, "gaps", v.say("report.gaps_title"));
  if (v.c.gaps.empty()) {
    return out + fmt::format("<p>{}</p></section>\n",
                             said(v, v.c.district.residents > 0
                                         ? "report.gaps_none"
                                         : "report.headline_none"));
  }
  out += fmt::format("<p class=\"hint\">{}</p>\n", said(v, "report.gaps_hint"));
  if (!map.is_empty()) {
    out += gap_map(v, map);
  }
  return out + gap_table(v) + "</section>\n";
}

}  // namespace linli::circle
