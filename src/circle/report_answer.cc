#include <algorithm>
#include <fmt/format.h>

#include "circle/report_page.h"

namespace linli::circle {

namespace {

/// Chinese sentences follow each other without one.
std::string blank(export_view const& v) {
  return v.options.lang == http::language::en ? " " : "";
}

std::string one_decimal(double const n) {
  return fmt::format("{:.1f}", n);
}

std::string title_block(export_view const& v) {
  auto const made = made_text(v);
  return fmt::format(
      R"(<header><p class="kicker">{}</p><h1>{}</h1>{}</header>)"
      "\n",
      said(v, "report.title"), esc(district_name(v)),
      made.empty() ? ""
                   : fmt::format(R"(<p class="made">{}</p>)",
                                 esc(v.say("report.made", {{"date", made}}))));
}

std::string asked_block(export_view const& v) {
  auto const fact = [&](std::string_view const name, std::string const& value) {
    return fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n",
                       said(v, "facts." + std::string{name}), esc(value));
  };
  auto const title = v.say("report.standard_caption",
                           {{"title", text_in(v.by.title, v.options.lang)},
                            {"edition", v.by.edition}});
  return fmt::format(
      "<section aria-labelledby=\"asked\"><h2 id=\"asked\">{}"
      "</h2>\n<dl class=\"asked\">\n{}{}{}{}{}</dl></section>\n",
      said(v, "report.asked"), fact("walker", walker_text(v)),
      fact("standard", title), fact("time", time_text(v)),
      fact("walking", walking_text(v)),
      fact("residents_source", residents_text(v)));
}

/// The required duties by share, fewest first.
std::vector<std::size_t> required_by_share(export_view const& v) {
  auto order = std::vector<std::size_t>{};
  for (auto i = std::size_t{0}; i != v.by.duties.size(); ++i) {
    if (v.by.duties[i].is_required && share_of(v.c.district.duties[i])) {
      order.push_back(i);
    }
  }
  std::ranges::stable_sort(order, {}, [&](std::size_t const i) {
    return v.c.district.duties[i].share;
  });
  return order;
}

std::string average_sentence(export_view const& v) {
  auto const average = average_reached(v.by, v.c.district).value_or(0);
  return v.say("report.summary_average",
               {{"district", district_name(v)},
                {"n", people(v.c.district.residents)},
                {"all", std::to_string(count_required(v.by))},
                {"average", one_decimal(average)}});
}

std::string best_sentence(export_view const& v) {
  auto const order = required_by_share(v);
  if (order.size() < 2) {
    return {};
  }
  auto const& duties = v.c.district.duties;
  auto const best = order.back();
  // Of those on record at all: "nothing on record" is told by itself.
  auto const worst = std::ranges::find_if(
      order, [&](std::size_t const i) { return v.on_record[i] != 0; });
  if (worst == order.end() || *worst == best) {
    return {};
  }
  return v.say("report.summary_best",
               {{"best", v.duties[best]},
                {"best_share", percent(duties[best].share)},
                {"worst", v.duties[*worst]},
                {"worst_share", percent(duties[*worst].share)}});
}

std::string missing_sentence(export_view const& v) {
  auto const with = recorded_share(v.index, v.by, v.c);
  auto const without = count_required(v.by) - with.duties;
  if (without == 0) {
    return {};
  }
  auto text =
      v.say("report.summary_missing",
            {{"n", std::to_string(without)}, {"list", not_on_record(v, true)}});
  if (with.duties != 0) {
    text += blank(v) + v.say("report.summary_recorded",
                             {{"n", std::to_string(with.duties)},
                              {"share", percent(with.share)}});
  }
  return text;
}

std::string unknown_sentence(export_view const& v) {
  auto const n = std::ranges::count_if(
      v.c.district.duties,
      [](duty_coverage const& d) { return d.unknown_hours > 0; });
  return n == 0 ? std::string{}
                : v.say("report.summary_unknown", {{"n", std::to_string(n)}});
}

std::string figure(std::string_view const value,
                   std::string_view const label,
                   std::string_view const badge) {
  return fmt::format("<li><strong>{}</strong><span>{}{}</span></li>\n",
                     esc(value), esc(label), badge);
}

std::string gap_figure(export_view const& v) {
  auto const badge = estimate_badge(v);
  auto const gaps = listed_gaps(v);
  if (gaps.empty()) {
    return figure("0", v.say("report.figure_no_gap"), badge);
  }
  auto const& g = *gaps.front();
  auto const area =
      g.area.empty() ? v.say("report.gap_unknown_area") : area_name(v, g.area);
  return figure(
      people(g.residents),
      v.say("report.figure_gap",
            {{"category", category_name(v, g.category)}, {"area", area}}),
      badge);
}

std::string figures(export_view const& v) {
  auto const& district = v.c.district;
  auto const is_guess = v.index.places->are_residents_estimated;
  auto const average = average_reached(v.by, district).value_or(0);
  return fmt::format(
      "<ul class=\"figures\">\n{}{}{}{}</ul>\n",
      figure(people(district.residents), v.say("report.figure_residents"),
             is_guess ? estimate_badge(v) : ""),
      figure(percent(district.compliant_share), v.say("report.figure_share"),
             estimate_badge(v)),
      figure(one_decimal(average),
             v.say("report.figure_average",
                   {{"all", std::to_string(count_required(v.by))}}),
             estimate_badge(v)),
      gap_figure(v));
}

std::string headline(export_view const& v) {
  auto const share = compliant_share_of(v.c.district);
  auto const all = count_required(v.by);
  auto const with = recorded_share(v.index, v.by, v.c);
  if (!share || (all != 0 && with.duties == 0)) {
    return v.say(share ? "report.headline_unrecorded" : "report.headline_none");
  }
  if (*share > 0) {
    return v.say("report.headline", {{"share", percent(*share)}});
  }
  // Nobody has what nobody has recorded: that alone says nothing.
  if (with.duties != all && with.share > 0) {
    return v.say("report.headline_recorded",
                 {{"share", percent(with.share)},
                  {"n", std::to_string(with.duties)},
                  {"all", std::to_string(all)}});
  }
  auto const average = average_reached(v.by, v.c.district).value_or(0);
  return average > 0
             ? v.say("report.headline_average", {{"all", std::to_string(all)},
                                                 {"n", one_decimal(average)}})
             : v.say("report.headline_nobody");
}

std::string answer_block(export_view const& v) {
  auto out = std::string{"<section aria-labelledby=\"answer\">\n"};
  auto const share = compliant_share_of(v.c.district);
  out += fmt::format("<h2 id=\"answer\" class=\"headline\">{}{}</h2>\n",
                     esc(headline(v)), share ? estimate_badge(v) : "");
  if (share) {
    out += figures(v);
    out +=
        fmt::format("<p class=\"lead\">{}{}{}</p>\n", esc(average_sentence(v)),
                    blank(v), esc(best_sentence(v)));
  }
  for (auto const& more : {missing_sentence(v), unknown_sentence(v)}) {
    if (!more.empty()) {
      out += fmt::format("<p class=\"care\">{}</p>\n", esc(more));
    }
  }
  return out + "</section>\n";
}

}  // namespace

std::string answer_part(export_view const& v) {
  auto const& notice = text_in(v.index.places->notice, v.options.lang);
  return title_block(v) + answer_block(v) +
         (notice.empty()
              ? ""
              : fmt::format("<p class=\"care\">{}</p>\n", esc(notice))) +
         asked_block(v);
}

}  // namespace linli::circle
