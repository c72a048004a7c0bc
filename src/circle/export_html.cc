#include <algorithm>
#include <fmt/format.h>
#include <span>

#include "base/embedded.h"
#include "base/text.h"
#include "circle/report_page.h"

namespace linli::circle {

std::span<base::embedded_file const> report_files();

namespace {

std::string_view language_tag(http::language const l) {
  switch (l) {
    case http::language::zh: return "zh-CN";
    case http::language::zh_hant: return "zh-TW";
    case http::language::en: break;
  }
  return "en";
}

std::string_view style() {
  for (auto const& file : report_files()) {
    if (file.name.ends_with(".css")) {
      return file.content;
    }
  }
  return {};
}

std::string head(export_view const& v) {
  return fmt::format(
      R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Linli"/>
<title>{}</title>
<style>
{}</style>
</head>
)",
      language_tag(v.options.lang),
      esc(v.say("report.document_title", {{"district", district_name(v)}})),
      style());
}

std::string footer(export_view const& v) {
  return fmt::format(
      "<footer><p>{}</p></footer>\n",
      esc(v.say("report.footer", {{"version", std::to_string(v.c.version)}})));
}

}  // namespace

std::string esc(std::string_view const text) {
  auto out = base::escape_html(text);
  // What XML cannot hold at all; a name may have been typed with anything.
  std::erase_if(out, [](char const c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
  });
  return out;
}

std::string said(export_view const& v, std::string_view const key) {
  return esc(v.say(key));
}

bool is_estimated(export_view const& v) {
  return v.c.is_estimate || v.index.places->are_residents_estimated;
}

std::string estimate_badge(export_view const& v) {
  return is_estimated(v) ? fmt::format(R"( <span class="est">{}</span>)",
                                       said(v, "facts.estimated"))
                         : "";
}

std::string bar(export_view const& v, std::optional<double> const& share) {
  if (!share) {
    return R"(<span class="nothing">–</span>)";
  }
  return fmt::format(
      R"(<span class="bar{}"><span style="width:{:.1f}%"></span></span>)"
      R"(<data value="{}">{}</data>)",
      is_estimated(v) ? " guess" : "", *share * 100, *share,
      esc(percent(*share)));
}

std::string heading(export_view const& v,
                    std::string_view const id,
                    std::string_view const text) {
  return fmt::format(R"(<h2 id="{}">{}{}</h2>)", id, esc(text),
                     estimate_badge(v));
}

std::string scrolling(std::string_view const label,
                      std::string_view const table) {
  return fmt::format(
      R"(<div class="scroll" role="region" tabindex="0" aria-label="{}">)"
      "{}</div>\n",
      esc(label), table);
}

std::string head_row(std::initializer_list<std::string> const names) {
  auto out = std::string{"<thead><tr>"};
  for (auto const& name : names) {
    out += fmt::format(R"(<th scope="col">{}</th>)", esc(name));
  }
  return out + "</tr></thead>\n";
}

std::string legend(export_view const& v, report_map const& map) {
  auto out =
      fmt::format(R"(<ul class="legend{}" aria-label="{}">)",
                  map.has_areas() ? "" : " dots", said(v, "report.legend"));
  constexpr auto kStep = 100 / kClasses;
  for (auto k = 0; k != kClasses; ++k) {
    out += fmt::format(R"(<li><span class="key k{}"></span>{}</li>)", k,
                       esc(v.say("report.legend_range",
                                 {{"from", std::to_string(k * kStep)},
                                  {"to", std::to_string((k + 1) * kStep)}})));
  }
  return out + fmt::format(R"(<li><span class="key kn"></span>{}</li></ul>)",
                           said(v, "report.legend_none"));
}

std::string html_file(export_view const& v) {
  auto const map = report_map{v};
  auto page = head(v);
  page += "<body>\n<main>\n";
  page += answer_part(v);
  page += map.definitions();
  page += map_part(v, map);
  page += duties_part(v);
  page += multiples_part(v, map);
  page += gaps_part(v, map);
  page += areas_part(v);
  page += method_part(v);
  page += standard_part(v);
  page += sources_part(v);
  page += "</main>\n" + footer(v) + "</body>\n</html>\n";
  return page;
}

}  // namespace linli::circle
