#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "circle/report_page.h"

namespace linli::circle {

namespace {

std::string walk_text(export_view const& v, std::optional<double> const& s) {
  return s ? v.say("units.minutes", {{"n", std::to_string(whole_minutes(*s))}})
           : "–";
}

std::string duty_remarks(export_view const& v, std::size_t const i) {
  auto const& d = v.by.duties[i];
  auto remarks = limit_text(v, d);
  auto const add = [&](std::string const& text) { remarks += " · " + text; };
  if (!d.is_required) {
    add(v.say("report.advised"));
  }
  if (auto const n = v.c.district.duties[i].unknown_hours; n > 0) {
    add(v.say("report.hours_unknown", {{"n", people(n)}}));
  }
  if (auto const& fca = v.c.district.duties[i].fca) {
    add(v.say("report.capacity", {{"n", fmt::format("{:.1f}", *fca)}}));
  }
  return remarks;
}

std::string duty_line(export_view const& v, std::size_t const i) {
  auto const& d = v.c.district.duties[i];
  auto line = fmt::format(
      R"(<tr><th scope="row">{}<small>{}</small></th><td class="share">)",
      esc(v.duties[i]), esc(duty_remarks(v, i)));
  if (v.on_record[i] == 0) {
    return line + fmt::format(
                      "{}</td><td class=\"n\">–</td>"
                      "<td class=\"n\">–</td></tr>\n",
                      said(v, "report.none_on_record"));
  }
  return line +
         fmt::format(
             "{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>"
             "</tr>\n",
             bar(v, share_of(d)),
             d.applicable > 0 ? esc(people(d.applicable - d.covered)) : "–",
             esc(walk_text(v, d.mean_walk_s)));
}

/// What most residents of an area lack, two at most.
std::string most_lacked(export_view const& v, area_coverage const& a) {
  constexpr auto kShown = std::size_t{2};
  auto order = std::vector<std::size_t>{};
  for (auto i = std::size_t{0}; i != a.duties.size(); ++i) {
    if (v.by.duties[i].is_required && a.duties[i].share < 1 &&
        a.duties[i].applicable > 0 && v.on_record[i] != 0) {
      order.push_back(i);
    }
  }
  std::ranges::stable_sort(
      order, {}, [&](std::size_t const i) { return a.duties[i].share; });
  auto names = std::vector<std::string>{};
  for (auto i = std::size_t{0}; i != std::min(kShown, order.size()); ++i) {
    names.push_back(v.duties[order[i]]);
  }
  return names.empty()
             ? std::string{}
             : v.say("report.most_lacked", {{"list", joined(v, names)}});
}

std::string area_line(export_view const& v,
                      export_row const& row,
                      std::size_t const rank) {
  auto const& a = *row.figures;
  auto remarks = row.kind == places::level::community && !row.parent.empty()
                     ? area_name(v, row.parent)
                     : std::string{};
  auto const lacks = most_lacked(v, a);
  if (!lacks.empty()) {
    remarks += (remarks.empty() ? "" : " · ") + lacks;
  }
  return fmt::format(
      "<tr><td class=\"n\">{}</td><th scope=\"row\">{}<small>{}</small></th>"
      "<td class=\"n\">{}</td><td class=\"share\">{}</td><td class=\"n\">{:.1f}"
      "</td></tr>\n",
      rank, esc(row.name), esc(remarks), esc(people(a.residents)),
      bar(v, compliant_share_of(a)), average_reached(v.by, a).value_or(0));
}

std::string without_residents(export_view const& v, places::level const kind) {
  constexpr auto kMostNamed = std::size_t{24};
  auto names = std::vector<std::string>{};
  for (auto const& row : v.rows) {
    if (row.kind == kind && !(row.figures->residents > 0)) {
      names.push_back(row.name);
    }
  }
  if (names.empty()) {
    return {};
  }
  auto const n = std::to_string(names.size());
  auto const level = level_name(v, kind);
  auto const text =
      names.size() > kMostNamed
          ? v.say("report.without_residents_many", {{"n", n}, {"level", level}})
          : v.say("report.without_residents",
                  {{"n", n}, {"level", level}, {"list", joined(v, names)}});
  return fmt::format("<p class=\"hint\">{}</p>\n", esc(text));
}

std::string ranking(export_view const& v, places::level const kind) {
  auto const rows = ranked(v, kind);
  auto const title = v.say("report.ranking", {{"level", level_name(v, kind)}});
  if (rows.empty()) {
    return without_residents(v, kind);
  }
  auto table = fmt::format("<table class=\"ranking\"><caption>{}</caption>\n",
                           said(v, "report.ranking_caption"));
  table += head_row({v.say("columns.rank"), v.say("columns.name"),
                     v.say("columns.residents"), v.say("columns.everything"),
                     v.say("columns.average")});
  table += "<tbody>\n";
  for (auto i = std::size_t{0}; i != rows.size(); ++i) {
    table += area_line(v, *rows[i], i + 1);
  }
  table += "</tbody></table>\n";
  return fmt::format("<h3>{}</h3>\n", esc(title)) + scrolling(title, table) +
         without_residents(v, kind);
}

std::string matrix_line(export_row const& row) {
  auto line = fmt::format("<tr><th scope=\"row\">{}</th>", esc(row.name));
  for (auto const& d : row.figures->duties) {
    auto const share = share_of(d);
    auto const k = class_of(share);
    line += k == kNobody ? std::string{"<td></td>"}
                         : fmt::format(
                               "<td class=\"k{}\"><data value=\"{}\">{:.0f}"
                               "</data></td>",
                               k, *share,
                               // All and nothing only when it is so.
                               *share < 1 ? std::min(99.0, *share * 100) : 100);
  }
  return line + "</tr>\n";
}

std::string matrix(export_view const& v, places::level const kind) {
  constexpr auto kMost = std::size_t{60};  // more rows are for a spreadsheet
  auto const rows = ranked(v, kind);
  if (rows.size() < 2 || rows.size() > kMost) {
    return {};
  }
  auto const title = v.say("report.matrix", {{"level", level_name(v, kind)}});
  auto table = fmt::format(
      "<table class=\"matrix\"><caption>{}</caption>\n<thead><tr>"
      "<th scope=\"col\">{}</th>",
      said(v, "report.matrix_hint"), said(v, "columns.name"));
  for (auto const& name : v.duties) {
    table += fmt::format("<th scope=\"col\"><span>{}</span></th>", esc(name));
  }
  table += "</tr></thead>\n<tbody>\n";
  for (auto const* const row : rows) {
    table += matrix_line(*row);
  }
  return fmt::format("<h3>{}</h3>\n", esc(title)) +
         scrolling(title, table + "</tbody></table>\n");
}

}  // namespace

std::vector<std::size_t> duties_by_share(export_view const& v) {
  auto order = std::vector<std::size_t>(v.by.duties.size());
  for (auto i = std::size_t{0}; i != order.size(); ++i) {
    order[i] = i;
  }
  std::ranges::stable_sort(order, {}, [&](std::size_t const i) {
    constexpr auto kLast = 2.0;
    return v.on_record[i] != 0
               ? share_of(v.c.district.duties[i]).value_or(kLast)
               : kLast;
  });
  return order;
}

std::vector<export_row const*> ranked(export_view const& v,
                                      places::level const kind) {
  auto rows = std::vector<export_row const*>{};
  for (auto const& row : v.rows) {
    if (row.kind == kind && row.figures->residents > 0) {
      rows.push_back(&row);
    }
  }
  std::ranges::stable_sort(rows, [&](auto const* a, auto const* b) {
    return std::tuple{b->figures->compliant_share,
                      *average_reached(v.by, *b->figures)} <
           std::tuple{a->figures->compliant_share,
                      *average_reached(v.by, *a->figures)};
  });
  return rows;
}

std::string duties_part(export_view const& v) {
  auto const title = v.say("report.duties_title");
  auto table = fmt::format("<table class=\"duties\"><caption>{}</caption>\n",
                           said(v, "report.duties_hint"));
  table += head_row({v.say("columns.category"), v.say("columns.share"),
                     v.say("columns.lacking"), v.say("columns.mean_walk")});
  table += "<tbody>\n";
  for (auto const i : duties_by_share(v)) {
    table += duty_line(v, i);
  }
  table += "</tbody></table>\n";
  return "<section aria-labelledby=\"duties\">\n" +
         heading(v, "duties", title) + scrolling(title, table) + "</section>\n";
}

std::string areas_part(export_view const& v) {
  using enum places::level;
  auto out = std::string{"<section aria-labelledby=\"areas\">\n"} +
             heading(v, "areas", v.say("report.areas_title"));
  if (v.rows.size() == 1) {
    return out +
           fmt::format("<p>{}</p></section>\n", said(v, "report.no_areas"));
  }
  return out + ranking(v, subdistrict) + matrix(v, subdistrict) +
         ranking(v, community) + "</section>\n";
}

}  // namespace linli::circle
