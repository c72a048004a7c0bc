#include <algorithm>
#include <fmt/format.h>

#include "circle/report_page.h"

namespace linli::circle {

namespace {

constexpr auto kShown = std::size_t{30};  // more would cover each other

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

std::string gap_map(export_view const& v,
                    report_map const& map,
                    std::vector<gap const*> const& gaps) {
  auto circles = std::vector<map_circle>{};
  auto labels = std::vector<map_label>{};
  for (auto i = std::size_t{0}; i != std::min(kShown, gaps.size()); ++i) {
    circles.push_back({gaps[i]->at, gaps[i]->residents});
    labels.push_back(
        {.at = gaps[i]->at, .number = std::to_string(i + 1), .name = {}});
  }
  // The large ones beneath, so that none hides another.
  std::ranges::stable_sort(circles, std::ranges::greater{},
                           &map_circle::residents);
  return fmt::format(
      "<figure class=\"big\">{}<figcaption>{}</figcaption></figure>\n",
      map.circles(circles, v.say("report.gaps_title"), labels),
      map.scale_bar());
}

std::string hint(std::string const& text) {
  return fmt::format("<p class=\"hint\">{}</p>\n", esc(text));
}

std::string gap_table(export_view const& v,
                      std::vector<gap const*> const& gaps) {
  auto const shown = std::min(kShown, gaps.size());
  auto table = fmt::format(
      "<table class=\"gaps\"><caption>{}</caption>\n",
      esc(v.say("report.gaps_caption", {{"n", std::to_string(shown)}})));
  table += head_row({v.say("columns.rank"), v.say("columns.category"),
                     v.say("columns.lacking"), v.say("columns.nearest")});
  table += "<tbody>\n";
  for (auto i = std::size_t{0}; i != shown; ++i) {
    table += line(v, *gaps[i], i + 1);
  }
  auto out =
      scrolling(v.say("report.gaps_title"), table + "</tbody></table>\n");
  if (shown != gaps.size()) {
    auto const more = static_cast<double>(gaps.size() - shown);
    out += hint(v.say("report.gaps_more", {{"n", people(more)}}));
  }
  return out;
}

std::string only_advised(export_view const& v) {
  auto names = std::vector<std::string>{};
  for (auto i = std::size_t{0}; i != v.by.duties.size(); ++i) {
    if (!v.by.duties[i].is_required) {
      names.push_back(v.duties[i]);
    }
  }
  return joined(v, names);
}

}  // namespace

std::vector<gap const*> listed_gaps(export_view const& v) {
  auto listed = std::vector<gap const*>{};
  for (auto const& g : v.c.gaps) {
    auto const duty = find_duty(v.by, g.category);
    if (duty && v.by.duties[*duty].is_required && v.on_record[*duty] != 0) {
      listed.push_back(&g);
    }
  }
  return listed;
}

std::string gaps_part(export_view const& v, report_map const& map) {
  auto out = std::string{"<section aria-labelledby=\"gaps\">\n"} +
             heading(v, "gaps", v.say("report.gaps_title"));
  auto const gaps = listed_gaps(v);
  if (v.c.gaps.empty()) {
    out += fmt::format("<p>{}</p>\n", said(v, v.c.district.residents > 0
                                                  ? "report.gaps_none"
                                                  : "report.headline_none"));
  }
  if (!gaps.empty()) {
    out += hint(v.say("report.gaps_hint"));
    out += map.is_empty() ? "" : gap_map(v, map, gaps);
    out += gap_table(v, gaps);
  }
  if (auto const without = not_on_record(v, true); !without.empty()) {
    out += hint(v.say("report.gaps_left_out", {{"list", without}}));
  }
  if (auto const advised = only_advised(v); !advised.empty()) {
    out += hint(v.say("report.gaps_advised", {{"list", advised}}));
  }
  return out + "</section>\n";
}

}  // namespace linli::circle
