#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Validators.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/import.h"
#include "cli/options.h"
#include "cli/progress_bar.h"
#include "osm/service_points.h"
#include "places/places_ops.h"
#include "places/table.h"

namespace linli::cli {

namespace {

struct places_options {
  std::string district;
  std::vector<std::filesystem::path> files;
  std::string from;
  std::string layer;
  std::string attribution;

  // areas
  std::string level{"subdistrict"};

  // services
  std::string source;
  std::string category;
  std::vector<std::string> counts;
  bool are_rough{false};

  // residents
  std::string column;
  std::string label;
  double total{0};
  bool is_estimated{false};
  bool is_spread{false};
  std::filesystem::path buildings;
};

places::table_options table_options_of(places_options const& o,
                                       bool const needs_places) {
  return {.layer = o.layer,
          .from = parse_from(o.from).value_or(geo::coordinate_system::wgs84),
          .needs_places = needs_places};
}

std::string source_of(places_options const& o,
                      std::filesystem::path const& file) {
  return o.source.empty() ? file.filename().string() : o.source;
}

bool is_osm(std::filesystem::path const& file) {
  auto const name = file.filename().string();
  auto constexpr kEndings =
      std::array<std::string_view, 4>{".pbf", ".osm", ".osm.gz", ".osm.bz2"};
  return std::any_of(
      kEndings.begin(), kEndings.end(),
      [&](std::string_view const end) { return name.ends_with(end); });
}

places::level parse_level(std::string_view const text) {
  if (text == "district") {
    return places::level::district;
  }
  if (text == "subdistrict") {
    return places::level::subdistrict;
  }
  ensure(text == "community", fault::invalid, "cli.bad_option",
         fmt::format("--level is {}; expected district, subdistrict or "
                     "community.",
                     text));
  return places::level::community;
}

void run_areas(context const& ctx, places_options const& o) {
  auto const db = open_district(ctx, o.district);
  for (auto const& file : o.files) {
    auto const report = places::import_areas(
        *db, places::read_table(file, table_options_of(o, false)),
        {.kind = parse_level(o.level), .district = o.district},
        {source_of(o, file), o.attribution}, ctx.clock.now());
    fmt::print("{}", to_text(report));
  }
}

places::localized name_in(osm::tag_map const& tags) {
  auto const tag = [&](char const* const key) {
    auto const found = tags.find(key);
    return found == tags.end() ? std::string{} : found->second;
  };
  auto name = places::localized{.zh = tag("name:zh-Hans"),
                                .en = tag("name:en"),
                                .zh_hant = tag("name:zh-Hant")};
  if (name.zh.empty()) {
    name.zh = tag("name:zh");
  }
  if (name.zh.empty()) {
    name.zh = tag("name");  // in whatever language its street speaks
  }
  return name;
}

places::import_report import_osm_services(context const& ctx,
                                          places_options const& o,
                                          store::database& db,
                                          std::filesystem::path const& file,
                                          places::category_rules const& rules) {
  auto bar = progress_bar{stderr};
  auto raw = std::vector<places::raw_service_point>{};
  for (auto& p :
       osm::read_tagged_points({file}, std::nullopt, bar.callback())) {
    raw.push_back({.name = name_in(p.tags),
                   .tags = std::move(p.tags),
                   .at = p.at,
                   .source_ref = std::move(p.source_ref)});
  }
  bar.finish();
  auto const attribution =
      o.attribution.empty() ? "© OpenStreetMap contributors" : o.attribution;
  return places::import_service_points(
      db, raw, rules, {o.source.empty() ? "osm" : o.source, attribution},
      ctx.clock.now());
}

std::map<std::string, std::string> parse_counts(
    std::vector<std::string> const& all) {
  auto counts = std::map<std::string, std::string>{};
  for (auto const& text : all) {
    auto const at = text.find('=');
    ensure(at != std::string::npos, fault::invalid, "cli.bad_option",
           fmt::format("--count is {}; expected COLUMN=CATEGORY, e.g. "
                       "schools=primary_school.",
                       text));
    counts[text.substr(0, at)] = text.substr(at + 1);
  }
  return counts;
}

void run_services(context const& ctx, places_options const& o) {
  auto const db = open_district(ctx, o.district);
  auto const rules = places::load_category_rules(ctx.folder_of(o.district) /
                                                 "categories.toml");
  for (auto const& file : o.files) {
    auto const report =
        is_osm(file)
            ? import_osm_services(ctx, o, *db, file, rules)
            : places::import_service_points(
                  *db, places::read_table(file, table_options_of(o, true)),
                  {.category = o.category,
                   .counts = parse_counts(o.counts),
                   .are_positions_rough = o.are_rough},
                  rules, {source_of(o, file), o.attribution}, ctx.clock.now());
    fmt::print("{}", to_text(report));
  }
}

std::vector<places::building> read_buildings(places_options const& o) {
  if (o.buildings.empty()) {
    return {};
  }
  auto bar = progress_bar{stderr};
  auto out = std::vector<places::building>{};
  for (auto const& b :
       is_osm(o.buildings)
           ? osm::read_tagged_buildings({o.buildings}, std::nullopt,
                                        bar.callback())
           : osm::read_building_layer(o.buildings,
                                      {.from = parse_from(o.from).value_or(
                                           geo::coordinate_system::wgs84)})) {
    out.push_back({b.at, b.area_m2, b.levels});
  }
  ensure(
      !out.empty(), fault::invalid, "cli.bad_option",
      fmt::format("{} has no building people live in.", o.buildings.string()));
  return out;
}

/// Only totals are known: of the district, or of the areas in a list.
places::import_report spread_residents(store::database& db,
                                       places_options const& o,
                                       base::instant const now) {
  auto options = places::spread_options{
      .total = o.total, .buildings = read_buildings(o), .label = o.label};
  if (o.total > 0) {
    ensure(o.files.empty(), fault::invalid, "cli.bad_option",
           "--spread-total and a file of totals say the same; give one.");
    return places::estimate_residents(db, options, {}, now);
  }
  ensure(o.files.size() == 1, fault::invalid, "cli.bad_option",
         "--spread needs one file with the areas' totals.");
  if (options.label.empty()) {
    options.label = o.files.front().filename().string();
  }
  return places::estimate_residents(
      db, places::read_table(o.files.front(), table_options_of(o, false)),
      o.column, options, now);
}

void run_residents(context const& ctx, places_options const& o) {
  auto const db = open_district(ctx, o.district);
  if (o.total > 0 || o.is_spread) {
    fmt::print("{}", to_text(spread_residents(*db, o, ctx.clock.now())));
    return;
  }
  ensure(o.buildings.empty(), fault::invalid, "cli.bad_option",
         "--buildings goes with --spread or --spread-total: what is to be "
         "spread over them?");
  ensure(o.files.size() == 1, fault::invalid, "cli.bad_option",
         "Name one file with residents, or --spread-total N. Two files would "
         "count people twice.");
  auto const& file = o.files.front();
  auto const report = places::import_residents(
      *db, places::read_table(file, table_options_of(o, true)), o.column,
      {.source = source_of(o, file),
       .label = o.label.empty() ? file.filename().string() : o.label,
       .is_estimated = o.is_estimated},
      ctx.clock.now());
  fmt::print("{}", to_text(report));
}

void add_common(CLI::App& verb, places_options& o) {
  add_district(verb, o.district);
  add_from(verb, o.from);
  verb.add_option("--layer", o.layer, "Layer of a file with several");
  verb.add_option("--source", o.source,
                  "What the source is called; importing a source again "
                  "replaces what it said (default: the file's name)");
}

}  // namespace

void add_import_areas(CLI::App& import, context const& ctx) {
  auto& verb = *import.add_subcommand(
      "areas",
      "Subdistricts and communities: borders (GeoJSON or any polygon layer "
      "GDAL reads), or a list with official codes (CSV). Both are matched by "
      "code, else by name.");
  auto const o = std::make_shared<places_options>();
  add_common(verb, *o);
  verb.add_option("files", o->files)->required()->type_name("FILE");
  verb.add_option("--level", o->level,
                  "What a layer's areas are: district, subdistrict, community")
      ->capture_default_str();
  verb.add_option("--attribution", o->attribution,
                  "Who must be named under the map");
  verb.callback([&ctx, o] { run_areas(ctx, *o); });
}

void add_import_services(CLI::App& import, context const& ctx) {
  auto& verb = *import.add_subcommand(
      "services",
      "Service points from OpenStreetMap files, CSV, or any layer GDAL reads. "
      "The same place from two sources is kept once.");
  auto const o = std::make_shared<places_options>();
  add_common(verb, *o);
  verb.add_option("files", o->files)->required()->type_name("FILE");
  verb.add_option("--category", o->category,
                  "Category of rows that name none, by key or name");
  verb.add_option("--count", o->counts,
                  "A column that counts services in a cell, as "
                  "COLUMN=CATEGORY; may be repeated");
  verb.add_flag("--rough", o->are_rough, "Positions are approximate");
  verb.add_option("--attribution", o->attribution,
                  "Who must be named under the map");
  verb.callback([&ctx, o] { run_services(ctx, *o); });
}

void add_import_residents(CLI::App& import, context const& ctx) {
  auto& verb = *import.add_subcommand(
      "residents",
      "Residents as points with counts (CSV, or any layer GDAL reads): cells, "
      "buildings, compounds. Replaces all residents of the district.");
  auto const o = std::make_shared<places_options>();
  add_common(verb, *o);
  verb.add_option("file", o->files)->type_name("FILE");
  verb.add_option("--column", o->column,
                  "Column with the count (default: found by its name)");
  verb.add_option("--label", o->label,
                  "What is shown beside every figure, e.g. 'census 2020'");
  verb.add_flag("--estimated", o->is_estimated,
                "The counts are estimates, and are shown as such");
  verb.add_option("--spread-total", o->total,
                  "No file: spread this total over the areas, and say so")
      ->check(CLI::PositiveNumber);
  verb.add_flag("--spread", o->is_spread,
                "The file has totals of areas, by code or name: spread each "
                "over its area, and say so");
  verb.add_option("--buildings", o->buildings,
                  "Spread over the residential buildings of this file "
                  "(OpenStreetMap, or a layer of areas with levels) by floor "
                  "area, not over the ground")
      ->type_name("FILE");
  verb.callback([&ctx, o] { run_residents(ctx, *o); });
}

void add_import_holidays(CLI::App& import, context const& ctx) {
  auto& verb = *import.add_subcommand(
      "holidays",
      "Public holidays (CSV: date, name, and workday 1 for a weekend day that "
      "is worked). Replaces all holidays of the district.");
  auto const o = std::make_shared<places_options>();
  add_common(verb, *o);
  verb.add_option("file", o->files)->required()->expected(1)->type_name("FILE");
  verb.callback([&ctx, o] {
    auto const db = open_district(ctx, o->district);
    fmt::print("{}",
               to_text(places::import_holidays(
                   *db, places::read_table(o->files.front(),
                                           table_options_of(*o, false)))));
  });
}

void add_import(CLI::App& app, context const& ctx) {
  auto& import = *app.add_subcommand(
      "import",
      "Read streets, areas, services, residents or holidays into a district.");
  import.require_subcommand(1);
  import.fallthrough();
  add_import_streets(import, ctx);
  add_import_areas(import, ctx);
  add_import_services(import, ctx);
  add_import_residents(import, ctx);
  add_import_holidays(import, ctx);
}

}  // namespace linli::cli
