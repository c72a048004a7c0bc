#include <algorithm>
#include <fmt/format.h>

#include "circle/report_page.h"

namespace linli::circle {

namespace {

constexpr auto kOsmLicence =
    std::string_view{"https://www.openstreetmap.org/copyright"};

std::vector<std::string> method_notes(export_view const& v) {
  auto notes = std::vector<std::string>{
      v.say(v.c.is_estimate ? "report.method_estimate" : "report.method_walk")};
  if (v.index.places->are_residents_estimated) {
    notes.push_back(v.say("report.method_residents"));
  }
  notes.push_back(v.say("report.method_compliant"));
  notes.push_back(
      v.say(v.c.asked.at ? "report.method_hours" : "report.method_no_hours"));
  if (needs_step_free(v.index.town->profiles()[v.c.asked.profile])) {
    notes.push_back(v.say("report.method_wheels"));
  }
  auto const& duties = v.by.duties;
  if (std::ranges::any_of(
          duties, [](duty const& d) { return d.one_per.has_value(); })) {
    notes.push_back(v.say("report.method_one_per"));
  }
  if (std::ranges::any_of(v.c.district.duties, [](duty_coverage const& d) {
        return d.fca.has_value();
      })) {
    notes.push_back(v.say("report.method_fca"));
  }
  if (auto const n = std::ranges::count(duties, false, &duty::is_checked);
      n > 0) {
    notes.push_back(
        v.say("report.method_unchecked", {{"n", std::to_string(n)}}));
  }
  notes.push_back(v.say("report.method_rounding"));
  return notes;
}

std::string counted_categories(export_view const& v, duty const& d) {
  auto names = std::vector<std::string>{};
  for (auto const& key : d.counts) {
    names.push_back(category_name(v, key));
  }
  return joined(v, names);
}

std::string duty_line(export_view const& v, std::size_t const i) {
  auto const& d = v.by.duties[i];
  auto remarks = text_in(d.note, v.options.lang);
  if (d.counts.size() > 1) {
    remarks += (remarks.empty() ? "" : " · ") + counted_categories(v, d);
  }
  return fmt::format(
      "<tr><th scope=\"row\">{}<small>{}</small></th><td>{}</td>"
      "<td class=\"n\">{}</td><td>{}</td><td>{}<small>{}</small></td></tr>\n",
      esc(v.duties[i]), esc(remarks), esc(limit_text(v, d)), d.tier_min,
      said(v, d.is_required ? "report.is_required" : "report.is_advised"),
      esc(d.clause),
      said(v, d.is_checked ? "report.checked" : "report.unchecked"));
}

}  // namespace

std::string method_part(export_view const& v) {
  auto out = fmt::format(
      "<section aria-labelledby=\"method\">\n<h2 id=\"method\">{}</h2>\n"
      "<ul class=\"notes\">\n",
      said(v, "report.method_title"));
  for (auto const& note : method_notes(v)) {
    out += fmt::format("<li>{}</li>\n", esc(note));
  }
  return out + "</ul></section>\n";
}

std::string standard_part(export_view const& v) {
  auto const caption = v.say("report.standard_caption",
                             {{"title", text_in(v.by.title, v.options.lang)},
                              {"edition", v.by.edition}});
  auto table = fmt::format("<table class=\"standard\"><caption>{}</caption>\n",
                           esc(caption));
  table += head_row({v.say("columns.category"), v.say("columns.limit"),
                     v.say("columns.tier"), v.say("columns.required"),
                     v.say("columns.clause")});
  table += "<tbody>\n";
  for (auto i = std::size_t{0}; i != v.by.duties.size(); ++i) {
    table += duty_line(v, i);
  }
  auto const title = v.say("report.standard_title");
  return fmt::format(
             "<section aria-labelledby=\"standard\">\n"
             "<h2 id=\"standard\">{}</h2>\n",
             esc(title)) +
         scrolling(title, table + "</tbody></table>\n") + "</section>\n";
}

std::string sources_part(export_view const& v) {
  auto out = fmt::format(
      "<section aria-labelledby=\"sources\">\n<h2 id=\"sources\">{}</h2>\n"
      "<ul class=\"notes\">\n",
      said(v, "report.sources_title"));
  auto const item = [&](std::string_view const what, std::string const& text) {
    out += fmt::format("<li>{}: {}</li>\n", said(v, what), esc(text));
  };
  item("report.source_streets", walking_text(v));
  item("report.source_residents", residents_text(v));
  auto has_osm = false;
  for (auto const& source : attributions(v)) {
    has_osm |= source.find("OpenStreetMap") != std::string::npos;
    item("report.source_places", source);
  }
  if (has_osm) {
    out += fmt::format("<li>{}<a href=\"{}\">{}</a></li>\n",
                       said(v, "report.licence_osm"), kOsmLicence, kOsmLicence);
  }
  return out + "</ul></section>\n";
}

}  // namespace linli::circle
