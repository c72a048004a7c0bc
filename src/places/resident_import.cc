#include "places/resident_import.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "places/spread.h"

namespace linli::places {

namespace {

using namespace std::string_view_literals;

constexpr auto kPopulation = std::array{
    "population"sv, "residents"sv, "pop"sv,      "people"sv,   "inhabitants"sv,
    "人口"sv,       "人口数"sv,    "总人口"sv,   "常住人口"sv, "居民数"sv,
    "人口數"sv,     "populacao"sv, "população"sv};
constexpr auto kAged60 = std::array{"aged_60_up"sv, "pop_60_up"sv, "60岁以上"sv,
                                    "60岁及以上"sv, "老年人口"sv};
constexpr auto kAged14 = std::array{"aged_0_14"sv, "pop_0_14"sv, "0-14岁"sv,
                                    "14岁以下"sv, "少儿人口"sv};
constexpr auto kCellName = std::array{"name"sv, "id"sv, "名称"sv, "编号"sv};
constexpr auto kArea = std::array{"community_code"sv, "area"sv, "居委会编码"sv};

/// "1,234" is how spreadsheets show a thousand.
std::optional<double> people_in(std::string_view const text) {
  auto digits = std::string{text};
  std::erase(digits, ',');
  auto const n = base::parse_number(digits);
  return n && *n >= 0 ? n : std::nullopt;
}

std::size_t population_column(table const& t,
                              resident_table_options const& options) {
  auto const asked = std::array{std::string_view{options.column}};
  auto const found =
      options.column.empty() ? t.find(kPopulation) : t.find(asked);
  ensure(found.has_value(), fault::invalid, "places.no_population",
         fmt::format("{}, line 1: no column {}. Expected population, residents "
                     "or 人口, or name it with --column; there are {}.",
                     t.file,
                     options.column.empty()
                         ? "counts residents"
                         : fmt::format("is called {}", options.column),
                     fmt::join(t.columns, ", ")));
  return *found;
}

constexpr auto kAreaNamed =
    std::array{"code"sv,     "area"sv, "区划代码"sv, "编码"sv, "居委会编码"sv,
               "街道编码"sv, "name"sv, "名称"sv,     "街道"sv, "居委会"sv};

/// By any of its columns that may name one.
area const* area_of_row(table const& t,
                        table_row const& row,
                        std::span<area const> const areas) {
  for (auto const name : kAreaNamed) {
    auto const text = value_in(row, t.find(std::array{name}));
    if (text.empty()) {
      continue;
    }
    auto const a = std::ranges::find_if(areas, [&](area const& known) {
      return known.code == text || known.name.zh == text ||
             known.name.en == text || known.name.zh_hant == text;
    });
    if (a != areas.end()) {
      return &*a;
    }
  }
  return nullptr;
}

/// A part of the residents can be no more than all of them.
std::optional<double> part_of(std::string_view const text, double const all) {
  auto const n = people_in(text);
  return n ? std::optional{std::min(*n, all)} : std::nullopt;
}

}  // namespace

std::vector<resident_point> residents_from_table(
    table const& t,
    resident_table_options const& options,
    import_report& report) {
  auto const count = population_column(t, options);
  auto const name = t.find(kCellName);
  report.read += t.rows.size() + t.dropped.size();
  report.notes.insert(report.notes.end(), t.notes.begin(), t.notes.end());
  for (auto const& d : t.dropped) {
    report.drop(d, "not readable");
  }
  auto out = std::vector<resident_point>{};
  for (auto const& row : t.rows) {
    auto const people = people_in(value_in(row, count));
    auto const subject = std::string{value_in(row, name)};
    if (!row.at) {
      report.drop({row.line, subject, row.problem}, "no coordinates");
    } else if (!people) {
      report.drop({row.line, subject,
                   fmt::format("\"{}\" is no number of residents",
                               value_in(row, count))},
                  "no count");
    } else {
      out.push_back(
          {.at = *row.at,
           .residents = *people,
           .aged_60_up = part_of(value_in(row, t.find(kAged60)), *people),
           .aged_0_14 = part_of(value_in(row, t.find(kAged14)), *people),
           .area = std::string{value_in(row, t.find(kArea))}});
    }
  }
  report.kept += out.size();
  return out;
}

std::vector<area_count> totals_from_table(table const& t,
                                          resident_table_options const& options,
                                          std::span<area const> const areas,
                                          import_report& report) {
  auto const count = population_column(t, options);
  report.read += t.rows.size() + t.dropped.size();
  for (auto const& d : t.dropped) {
    report.drop(d, "not readable");
  }
  auto out = std::vector<area_count>{};
  for (auto const& row : t.rows) {
    auto const people = people_in(value_in(row, count));
    auto const* const a = area_of_row(t, row, areas);
    auto const subject = row.values.empty() ? std::string{} : row.values[0];
    if (a == nullptr) {
      report.drop({row.line, subject, "names no area of the district"},
                  "no such area");
    } else if (!people) {
      report.drop({row.line, subject,
                   fmt::format("\"{}\" is no number of residents",
                               value_in(row, count))},
                  "no count");
    } else if (std::ranges::find(out, a->code, &area_count::code) !=
               out.end()) {
      report.drop({row.line, subject, "was counted in a row before"},
                  "named twice");
    } else {
      out.push_back({a->code, *people});
    }
  }
  ensure(!out.empty(), fault::invalid, "places.no_residents",
         fmt::format("{}: no row names an area of the district and how many "
                     "live there.",
                     t.file));
  return out;
}

void assign_areas(std::span<resident_point> const points,
                  std::span<area const> const areas) {
  auto codes = std::set<std::string_view>{};
  for (auto const& a : areas) {
    codes.insert(a.code);
  }
  for (auto& p : points) {
    if (!codes.contains(p.area)) {
      p.area = smallest_area_at(areas, p.at);
    }
  }
}

}  // namespace linli::places
