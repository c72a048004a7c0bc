#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <memory>

#include "app/local_time.h"
#include "base/error.h"
#include "base/file.h"
#include "circle/coverage.h"
#include "circle/coverage_export.h"
#include "circle/recorded.h"
#include "cli/answer.h"
#include "cli/circle_points.h"
#include "cli/circle_verbs.h"
#include "cli/options.h"

/// linli circle coverage: who has what, as a table or a file to send round.
namespace linli::cli {

namespace {

struct coverage_options {
  std::string district;
  std::string profile{"adult"};
  std::string standard;
  std::filesystem::path standards;
  std::string at;
  std::string level;
  std::string lang{"zh-CN"};
  std::filesystem::path out;
  std::size_t gaps{5};
};

http::language parse_language(std::string_view const text) {
  if (text == "zh-CN") {
    return http::language::zh;
  }
  if (text == "zh-TW") {
    return http::language::zh_hant;
  }
  ensure(text == "en", fault::invalid, "cli.bad_option",
         fmt::format("--lang is {}; expected zh-CN, zh-TW or en.", text));
  return http::language::en;
}

std::optional<places::level> parse_level(std::string_view const text) {
  if (text.empty()) {
    return std::nullopt;
  }
  if (text == "subdistrict") {
    return places::level::subdistrict;
  }
  ensure(
      text == "community", fault::invalid, "cli.bad_option",
      fmt::format("--level is {}; expected subdistrict or community.", text));
  return places::level::community;
}

std::string name_of(places::snapshot const& s, std::string const& code) {
  for (auto const& a : s.areas) {
    if (a.code == code) {
      return places::best(a.name);
    }
  }
  return code;
}

/// The duties of the district, then its areas, then the worst gaps.
std::string report_of(circle::circle_index const& index,
                      circle::standard const& by,
                      circle::coverage const& c,
                      std::optional<places::level> const level,
                      std::size_t const gaps) {
  auto const& s = *index.places;
  auto duties = answer{};
  duties.columns = {{"duty"},        {"tier_min"},      {"share_%", 1},
                    {"residents"},   {"unknown_hours"}, {"mean_walk_s"},
                    {"per_1000", 1}, {"required"}};
  for (auto i = std::size_t{0}; i != by.duties.size(); ++i) {
    auto const& d = c.district.duties[i];
    duties.rows.push_back(
        {{d.category, 1.0 * by.duties[i].tier_min, 100 * d.share, d.covered,
          d.unknown_hours, d.mean_walk_s ? cell{*d.mean_walk_s} : cell{},
          d.fca ? cell{*d.fca} : cell{},
          std::string{by.duties[i].is_required ? "yes" : "no"}}});
  }
  auto areas = answer{};
  areas.columns = {{"code"}, {"name"}, {"residents"}, {"with_everything_%", 1}};
  for (auto const& a : c.areas) {
    auto const found = std::ranges::find(s.areas, a.area, &places::area::code);
    if (found != s.areas.end() &&
        found->kind == level.value_or(places::level::subdistrict)) {
      areas.rows.push_back({{a.area, places::best(found->name), a.residents,
                             100 * a.compliant_share}});
    }
  }
  auto worst = answer{};
  worst.columns = {{"gap"},       {"lat", 5},         {"lng", 5},
                   {"residents"}, {"nearest_walk_s"}, {"area"}};
  for (auto const* const g : circle::in_reading_order(index, by, c)) {
    if (worst.rows.size() == gaps) {
      break;
    }
    worst.rows.push_back(
        {{g->category, g->at.lat, g->at.lng, g->residents,
          g->has_nearest ? cell{g->nearest_walk_s} : cell{},
          g->area.empty() ? std::string{} : name_of(s, g->area)}});
  }
  worst.is_estimate = c.is_estimate;
  worst.notes.push_back(
      fmt::format("Residents: {}{}", s.residents_source,
                  s.are_residents_estimated ? " (估算 / estimated)" : ""));
  auto const table = answer_format::table;
  return fmt::format(
      "{} ({}), {}: {:.0f} residents, {:.1f} % have everything\n"
      "\n{}\n{}\n{}",
      places::best(s.name), s.code, by.key, c.district.residents,
      100 * c.district.compliant_share, cli::to_text(duties, table),
      cli::to_text(areas, table), cli::to_text(worst, table));
}

circle::question asked_of(coverage_options const& o, loaded_district const& d) {
  return {.profile = parse_profile(d, o.profile),
          .standard = o.standard.empty() ? d.places->standard : o.standard,
          .at = parse_at(o.at)};
}

void run(context const& ctx, coverage_options const& o) {
  auto const format = o.out.empty()
                          ? std::nullopt
                          : circle::format_of(o.out.filename().string());
  ensure(o.out.empty() || format, fault::invalid, "cli.bad_option",
         fmt::format("--out is {}; expected a name that ends in .csv, "
                     ".geojson, .xlsx or .html.",
                     o.out.string()));
  auto const language = parse_language(o.lang);
  auto const level = parse_level(o.level);
  auto const d = load_district(ctx, o.district);
  auto const asked = asked_of(o, d);
  auto const folder =
      o.standards.empty() ? ctx.data / "standards" : o.standards;
  auto const all = std::filesystem::is_directory(folder)
                       ? circle::load_standards(folder)
                       : circle::load_standards();
  auto const& by = circle::find_standard(all, asked.standard);
  auto const index = circle::make_index(d.places, d.town);
  auto const c = circle::coverage_of(*index, by, asked);
  if (!format) {
    fmt::print("{}", report_of(*index, by, c, level, o.gaps));
    return;
  }
  auto const made = app::local_moment(ctx.clock.now(), d.places->time_zone);
  base::write_file_atomically(
      o.out,
      circle::to_file(*index, by, c, *format,
                      {.lang = language, .level = level, .made_at = made}));
  fmt::print(stderr, "{}: {} areas, {} gaps\n", o.out.string(), c.areas.size(),
             c.gaps.size());
}

}  // namespace

void add_circle_coverage(CLI::App& circle, context const& ctx) {
  auto& verb = *circle.add_subcommand(
      "coverage",
      "Which residents have what within the standard's limits, by category and "
      "area; who has everything; the worst gaps. Without --out a table to "
      "read; with it a file: .csv, .geojson, .xlsx, or .html, a report in one "
      "page with maps and charts.");
  auto const o = std::make_shared<coverage_options>();
  add_district(verb, o->district);
  verb.add_option("--profile", o->profile,
                  "Who walks: adult, elder, frail_elder, child, wheelchair, "
                  "pushchair")
      ->capture_default_str()
      ->type_name("KEY");
  verb.add_option("--standard", o->standard,
                  "Key of the standard; without it the district's own")
      ->type_name("KEY");
  verb.add_option("--standards", o->standards,
                  "Folder of more standards (*.toml); without it the folder "
                  "standards beside the districts, if there is one")
      ->type_name("FOLDER");
  verb.add_option("--at", o->at,
                  "Count only what is open then (or of unknown hours), e.g. "
                  "\"Tue 09:30\"; without it hours do not matter")
      ->type_name("DAY HH:MM");
  verb.add_option("--level", o->level, "subdistrict or community")
      ->type_name("LEVEL");
  verb.add_option("--lang", o->lang, "Language of the file: zh-CN, zh-TW, en")
      ->capture_default_str()
      ->type_name("TAG");
  verb.add_option("--gaps", o->gaps, "How many of the worst gaps to show")
      ->capture_default_str();
  verb.add_option("--out", o->out, "The file to write")->type_name("FILE");
  verb.callback([&ctx, o] { run(ctx, *o); });
}

void add_circle_verbs(CLI::App& app, context const& ctx) {
  auto& circle = *app.add_subcommand(
      "circle",
      "Who can walk to what: reach, isochrone, nearest, matrix, coverage.");
  circle.require_subcommand(1);
  circle.fallthrough();
  add_circle_reach(circle, ctx);
  add_circle_isochrone(circle, ctx);
  add_circle_nearest(circle, ctx);
  add_circle_matrix(circle, ctx);
  add_circle_coverage(circle, ctx);
}

}  // namespace linli::cli
