#include "places/places_ops.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <tuple>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "places/duplicates.h"
#include "places/resident_import.h"

namespace linli::places {

namespace {

district_row needed_district(store::reader& db) {
  auto d = find_district(db);
  ensure(d.has_value(), fault::not_found, "places.no_district",
         "The database holds no district. Run `linli init --district CODE "
         "--name NAME` first.");
  return *std::move(d);
}

/// The parts of the district that somebody has drawn.
geo::multipolygon drawn_boundary(std::span<area const> const areas) {
  auto out = geo::multipolygon{};
  for (auto const kind :
       {level::district, level::subdistrict, level::community}) {
    for (auto const& a : areas) {
      if (a.kind == kind) {
        out.insert(out.end(), a.boundary.begin(), a.boundary.end());
      }
    }
    if (!out.empty()) {
      break;
    }
  }
  return out;
}

/// The subdistricts that have a border, else the district.
std::vector<area_total> drawn_areas(std::span<area const> const areas) {
  auto out = std::vector<area_total>{};
  for (auto const kind : {level::subdistrict, level::district}) {
    for (auto const& a : areas) {
      if (a.kind == kind && !a.boundary.empty()) {
        out.push_back({a.code, a.boundary, 0});
      }
    }
    if (!out.empty()) {
      break;
    }
  }
  return out;
}

void count_residents_anew(store::writer& tx) {
  auto residents = all_residents(tx);
  if (residents.empty()) {
    return;
  }
  for (auto& r : residents) {
    r.area.clear();
  }
  assign_areas(residents, all_areas(tx));
  auto const sources = all_sources(tx);
  auto const source = std::find_if(
      sources.begin(), sources.end(),
      [](auto const& s) { return s.kind == source_kind::residents; });
  replace_residents(tx, source == sources.end() ? "" : source->name, residents);
}

/// Keeps points in the district and a walk around it.
std::vector<service_point> nearby(std::vector<service_point> points,
                                  geo::multipolygon const& boundary,
                                  import_report& report) {
  auto const bounds = geo::bounds(boundary);
  if (bounds.is_empty()) {
    return points;
  }
  auto const around = geo::widened(bounds, kNearby);
  auto const is_far = [&](service_point const& p) {
    return !around.contains(p.at);
  };
  for (auto const& p : points) {
    if (is_far(p)) {
      report.drop({0, best(p.name).empty() ? p.source_ref : best(p.name),
                   "it lies outside the district"},
                  "outside the district");
      --report.kept;
      --report.by_kind[p.category];
    }
  }
  std::erase_if(points, is_far);
  return points;
}

/// Writes the points of a source; answers how many were there before.
std::size_t replace_source(store::writer& tx,
                           std::string const& source,
                           std::span<service_point const> const points) {
  auto gone = service_refs(tx, source);
  auto const before = gone.size();
  clear_mergers(tx);
  for (auto const& p : points) {
    put_service(tx, p);
  }
  auto kept = std::vector<std::string>{};
  for (auto const& p : points) {
    kept.push_back(p.source_ref);
  }
  std::sort(kept.begin(), kept.end());
  std::erase_if(gone, [&](auto const& ref) {
    return std::binary_search(kept.begin(), kept.end(), ref);
  });
  for (auto const& ref : gone) {
    delete_service(tx, source, ref);
  }
  return before;
}

std::size_t merge_duplicates(store::writer& tx) {
  auto const points = stored_services(tx, true);
  auto const found = find_duplicates(points);
  for (auto const d : found) {
    merge_service(tx, points[d.dropped].id, points[d.kept].id);
  }
  return found.size();
}

void check_settings(district_settings const& s) {
  auto const is_code = [](char const c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') || c == '-';
  };
  constexpr auto kLongest = std::size_t{32};
  ensure(!s.code.empty() && s.code.size() <= kLongest &&
             std::all_of(s.code.begin(), s.code.end(), is_code),
         fault::invalid, "places.bad_district",
         fmt::format("\"{}\" is no district code. Expected the official one, "
                     "such as 310109: up to 32 letters, digits and hyphens.",
                     s.code));
  ensure(!best(s.name).empty(), fault::invalid, "places.bad_district",
         "The district has no name. Give one with --name.");
  auto const zone = std::unique_ptr<icu::TimeZone>{
      icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(s.time_zone))};
  ensure(*zone != icu::TimeZone::getUnknown(), fault::invalid,
         "places.bad_district",
         fmt::format("\"{}\" is no time zone. Expected a name such as "
                     "Asia/Shanghai.",
                     s.time_zone));
}

import_report begin_report(std::string source) {
  auto report = import_report{};
  report.source = std::move(source);
  return report;
}

import_report store_services(store::database& db,
                             std::span<raw_service_point const> const raw,
                             category_rules const& rules,
                             source_info const& source,
                             base::instant const now,
                             import_report report) {
  ensure(source.name != kOwnSource, fault::invalid, "places.reserved_source",
         "The source \"linli\" is the venues'. Give the import another name.");
  auto const context = db.read([](store::reader& r) {
    return std::pair{needed_district(r), drawn_boundary(all_areas(r))};
  });
  auto const points = nearby(
      resolve_services(raw, rules, {source.name, context.first.time_zone, now},
                       report),
      context.second, report);
  db.write([&](store::writer& tx) {
    put_categories(tx, rules.categories);
    report.replaced = replace_source(tx, source.name, points);
    report.merged = merge_duplicates(tx);
    put_source(tx, {source_kind::services, source.name, source.attribution,
                    false, now});
    bump_version(tx);
  });
  return report;
}

import_report store_residents(store::database& db,
                              std::vector<resident_point> points,
                              residents_info const& info,
                              base::instant const now,
                              import_report report) {
  ensure(!points.empty(), fault::invalid, "places.no_residents",
         fmt::format("{} holds no residents that could be used; those known "
                     "before stay.",
                     info.source));
  db.write([&](store::writer& tx) {
    needed_district(tx);
    auto const areas = all_areas(tx);
    assign_areas(points, areas);
    report.replaced =
        static_cast<std::size_t>(replace_residents(tx, info.source, points));
    delete_sources(tx, source_kind::residents);
    put_source(tx, {source_kind::residents, info.source, info.label,
                    info.is_estimated, now});
    bump_version(tx);
  });
  return report;
}

}  // namespace

void init_district(store::database& db,
                   district_settings const& s,
                   category_rules const& rules) {
  check_settings(s);
  db.write([&](store::writer& tx) {
    auto const known = find_district(tx);
    ensure(!known || known->code == s.code, fault::conflict,
           "places.another_district",
           fmt::format("The database is district {}'s. One district is one "
                       "database: choose another folder for {}.",
                       known ? known->code : "", s.code));
    put_district(tx, {s.code, s.time_zone, s.standard, s.notice, 1});
    put_area(tx, {.code = s.code,
                  .parent = {},
                  .kind = level::district,
                  .name = s.name,
                  .boundary = {},
                  .label_at = {}});
    put_categories(tx, rules.categories);
    bump_version(tx);
  });
}

void choose_standard(store::database& db, std::string_view const standard) {
  db.write([&](store::writer& tx) {
    auto d = needed_district(tx);
    d.standard = standard;
    put_district(tx, d);
    bump_version(tx);
  });
}

import_report import_areas(store::database& db,
                           table const& t,
                           area_import_options options,
                           source_info const& source,
                           base::instant const now) {
  auto report = begin_report(source.name);
  report.notes = t.notes;
  db.write([&](store::writer& tx) {
    options.district = needed_district(tx).code;
    auto const known = all_areas(tx);
    auto const areas = with_codes(areas_from_table(t, options, report), known,
                                  options.district, report);
    for (auto const& a : areas) {
      put_area(tx, a);
      ++report.by_kind[a.kind == level::district      ? "district"
                       : a.kind == level::subdistrict ? "subdistrict"
                                                      : "community"];
    }
    report.kept = areas.size();
    count_residents_anew(tx);
    put_source(
        tx, {source_kind::areas, source.name, source.attribution, false, now});
    bump_version(tx);
  });
  return report;
}

import_report import_service_points(
    store::database& db,
    std::span<raw_service_point const> const raw,
    category_rules const& rules,
    source_info const& source,
    base::instant const now) {
  return store_services(db, raw, rules, source, now, begin_report(source.name));
}

import_report import_service_points(store::database& db,
                                    table t,
                                    service_table_options const& options,
                                    category_rules const& rules,
                                    source_info const& source,
                                    base::instant const now) {
  auto report = begin_report(source.name);
  check_against(t, drawn_boundary(db.read(all_areas)));
  auto const raw = services_from_table(t, options, report);
  return store_services(db, raw, rules, source, now, std::move(report));
}

import_report import_residents(store::database& db,
                               std::vector<resident_point> points,
                               residents_info const& info,
                               base::instant const now) {
  auto report = begin_report(info.source);
  report.read = report.kept = points.size();
  return store_residents(db, std::move(points), info, now, std::move(report));
}

import_report import_residents(store::database& db,
                               table t,
                               std::string const& column,
                               residents_info const& info,
                               base::instant const now) {
  auto report = begin_report(info.source);
  check_against(t, drawn_boundary(db.read(all_areas)));
  auto points = residents_from_table(t, {column}, report);
  return store_residents(db, std::move(points), info, now, std::move(report));
}

namespace {

/// The listed areas with their borders; those that have none are reported.
std::vector<area_total> with_borders(std::span<area_count const> const totals,
                                     std::span<area const> const areas,
                                     import_report& report) {
  auto out = std::vector<area_total>{};
  for (auto const& t : totals) {
    auto const a = std::ranges::find(areas, t.code, &area::code);
    if (a == areas.end() || a->boundary.empty()) {
      report.drop({0, t.code, "the area has no border to spread over"},
                  "no border");
    } else {
      out.push_back({t.code, a->boundary, t.residents});
    }
  }
  return out;
}

void ensure_counted_once(std::span<area_count const> const totals,
                         std::span<area const> const areas) {
  for (auto const& t : totals) {
    auto a = std::ranges::find(areas, t.code, &area::code);
    while (a != areas.end() && !a->parent.empty()) {
      ensure(std::ranges::find(totals, a->parent, &area_count::code) ==
                 totals.end(),
             fault::invalid, "places.counted_twice",
             fmt::format("Both {} and {}, which lies in it, have a total. "
                         "Leave one of them out.",
                         a->parent, t.code));
      a = std::ranges::find(areas, a->parent, &area::code);
    }
  }
}

}  // namespace

import_report estimate_residents(store::database& db,
                                 spread_options const& options,
                                 import_report report,
                                 base::instant const now) {
  auto const areas = db.read(all_areas);
  ensure_counted_once(options.totals, areas);
  auto const totals = options.totals.empty()
                          ? share_by_size(drawn_areas(areas), options.total)
                          : with_borders(options.totals, areas, report);
  ensure(!totals.empty(), fault::invalid, "places.no_boundaries",
         "No area has a boundary to spread residents over. Import one "
         "with `linli import areas`.");
  auto points = options.buildings.empty()
                    ? spread_over_areas(totals, kSpreadStep)
                    : spread_over_buildings(totals, options.buildings);
  report.source = "estimate";
  report.kept = points.size();
  report.notes.push_back(
      options.buildings.empty()
          ? fmt::format("{} totals spread over the ground", totals.size())
          : fmt::format("{} totals spread over {} buildings by floor area",
                        totals.size(), options.buildings.size()));
  return store_residents(
      db, std::move(points),
      {.source = "estimate", .label = options.label, .is_estimated = true}, now,
      std::move(report));
}

import_report estimate_residents(store::database& db,
                                 table const& totals,
                                 std::string const& column,
                                 spread_options options,
                                 base::instant const now) {
  auto report = begin_report(totals.file);
  options.totals =
      totals_from_table(totals, {column}, db.read(all_areas), report);
  return estimate_residents(db, options, std::move(report), now);
}

void hide_service_point(store::database& db,
                        service_point_id const id,
                        bool const is_hidden) {
  db.write([&](store::writer& tx) {
    ensure(hide_service(tx, id, is_hidden), fault::not_found,
           "places.no_such_service_point",
           fmt::format("There is no service point {}.", id.value));
    clear_mergers(tx);
    merge_duplicates(tx);
    bump_version(tx);
  });
}

void set_holidays(store::database& db, std::span<holiday const> const days) {
  db.write([&](store::writer& tx) {
    replace_holidays(tx, days);
    bump_version(tx);
  });
}

import_report import_holidays(store::database& db, table const& t) {
  constexpr auto kDate = std::array<std::string_view, 2>{"date", "日期"};
  constexpr auto kName = std::array<std::string_view, 2>{"name", "名称"};
  constexpr auto kWorked = std::array<std::string_view, 2>{"workday", "上班"};
  auto const [date, name, worked] =
      std::tuple{t.find(kDate), t.find(kName), t.find(kWorked)};
  auto report = begin_report(t.file);
  auto days = std::map<std::string, holiday, std::less<>>{};
  auto first_wrong = std::string{};
  for (auto const& row : t.rows) {
    ++report.read;
    auto one =
        holiday{std::string{value_in(row, date)},
                std::string{value_in(row, name)}, value_in(row, worked) == "1"};
    if (!base::parse_date(one.date)) {
      if (first_wrong.empty()) {
        first_wrong =
            fmt::format("line {}, date: \"{}\" is no date like 2026-10-01.",
                        row.line, one.date);
      }
      report.drop({row.line, one.date, "it is no date like 2026-10-01"},
                  "no date");
      continue;
    }
    auto const at = one.date;
    days.insert_or_assign(at, std::move(one));
  }
  ensure(!days.empty(), fault::invalid, "places.no_holidays",
         first_wrong.empty()
             ? fmt::format("{} names no holiday; it needs the column date.",
                           t.file)
             : fmt::format("{}: {} Nothing was changed.", t.file, first_wrong));
  auto all = std::vector<holiday>{};
  for (auto& [at, one] : days) {
    all.push_back(std::move(one));
  }
  report.kept = all.size();
  set_holidays(db, all);
  return report;
}

service_point_id put_own_service(store::writer& tx, service_point p) {
  auto const known = all_categories(tx);
  ensure(std::ranges::find(known, p.category, &category::key) != known.end(),
         fault::invalid, "places.no_such_category",
         "There is no category of that key.");
  p.source = kOwnSource;
  p.is_programme = true;
  auto const id = put_service(tx, p);
  clear_mergers(tx);
  merge_duplicates(tx);
  bump_version(tx);
  return id;
}

void end_own_service(store::writer& tx, service_point_id const which) {
  hide_service(tx, which, true);
  clear_mergers(tx);
  merge_duplicates(tx);
  bump_version(tx);
}

void give_way(store::writer& tx, service_point_id const which) {
  ensure(hide_service(tx, which, true), fault::not_found,
         "places.no_such_service_point", "There is no such service point.");
}

}  // namespace linli::places
