#include "cli/circle_points.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iostream>
#include <iterator>

#include "base/error.h"
#include "base/text.h"
#include "cli/options.h"
#include "places/csv.h"
#include "places/table.h"
#include "walk/profile.h"

namespace linli::cli {

namespace {

constexpr auto kCategory = std::string_view{"category:"};

std::optional<geo::latlng> parse_latlng(std::string_view const text) {
  auto const parts = base::split(text, ',');
  if (parts.size() != 2) {
    return std::nullopt;
  }
  auto const lat = base::parse_number(base::trim(parts[0]));
  auto const lng = base::parse_number(base::trim(parts[1]));
  if (!lat || !lng) {
    return std::nullopt;
  }
  ensure(geo::is_valid({*lat, *lng}), fault::invalid, "cli.bad_option",
         fmt::format("{} is not on the earth; expected LAT,LNG in degrees, "
                     "e.g. 31.2676,121.4904.",
                     text));
  return geo::latlng{*lat, *lng};
}

void append_table(places::table const& t,
                  std::vector<named_point>& to,
                  std::vector<std::string>& notes) {
  static constexpr auto kIds = std::array<std::string_view, 6>{
      "id", "code", "name", "编号", "编码", "名称"};
  auto const id = t.find(kIds);
  auto lost = t.dropped.size();
  for (auto const& row : t.rows) {
    if (!row.at) {
      ++lost;
      if (lost <= 3) {
        notes.push_back(
            fmt::format("{}, line {}: {}", t.file, row.line, row.problem));
      }
      continue;
    }
    auto const name = places::value_in(row, id);
    to.push_back(
        {name.empty() ? fmt::format("{}", row.line) : std::string{name},
         *row.at});
  }
  if (lost > 0) {
    notes.push_back(fmt::format("{}: {} of {} rows have no usable place",
                                t.file, lost,
                                t.rows.size() + t.dropped.size()));
  }
  notes.insert(notes.end(), t.notes.begin(), t.notes.end());
}

bool append_of_district(std::string_view const value,
                        loaded_district const& d,
                        std::vector<named_point>& to) {
  auto const& s = *d.places;
  if (value == "residents") {
    for (auto i = std::size_t{0}; i != s.residents.size(); ++i) {
      to.push_back({fmt::format("r{}", i), s.residents[i].at});
    }
    return true;
  }
  if (value == "junctions") {
    ensure(!d.town->is_estimate(), fault::invalid, "cli.bad_option",
           "The district has no streets yet, so it has no junctions. Import "
           "them first: linli import streets.");
    auto const all = d.town->streets()->arrays().junctions;
    for (auto i = std::size_t{0}; i != all.size(); ++i) {
      to.push_back({fmt::format("j{}", i), walk::to_latlng(all[i])});
    }
    return true;
  }
  auto const is_kind = value.starts_with(kCategory);
  if (!is_kind && value != "services") {
    return false;
  }
  auto const kind = is_kind ? value.substr(kCategory.size()) : "";
  ensure(!is_kind || std::ranges::any_of(s.categories,
                                         [&](places::category const& c) {
                                           return c.key == kind;
                                         }),
         fault::invalid, "cli.bad_option",
         fmt::format("There is no category {}.", kind));
  for (auto const& p : s.services) {
    if (!is_kind || p.category == kind) {
      to.push_back(
          {places::best(p.name).empty() ? p.source_ref : places::best(p.name),
           p.at});
    }
  }
  return true;
}

places::table table_of(std::string const& value, circle_options const& o) {
  auto options = places::table_options{};
  options.from =
      parse_from(o.coordinates).value_or(geo::coordinate_system::wgs84);
  if (value != "-") {
    ensure(std::filesystem::exists(value), fault::invalid, "cli.bad_option",
           fmt::format("{} is neither LAT,LNG nor a file, nor residents, "
                       "services, junctions or category:KEY.",
                       value));
    return places::read_table(value, options);
  }
  auto const bytes = std::string{std::istreambuf_iterator<char>{std::cin}, {}};
  return places::table_from_csv(places::parse_csv(bytes, "standard input"),
                                options);
}

std::string known_profiles(loaded_district const& d) {
  auto names = std::vector<std::string>{};
  for (auto const& p : d.town->profiles()) {
    names.push_back(p.name);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

std::optional<int> parse_day(std::string_view const text) {
  static constexpr auto kDays = std::array<std::array<std::string_view, 4>, 7>{{
      {"mon", "mo", "一", "周一"},
      {"tue", "tu", "二", "周二"},
      {"wed", "we", "三", "周三"},
      {"thu", "th", "四", "周四"},
      {"fri", "fr", "五", "周五"},
      {"sat", "sa", "六", "周六"},
      {"sun", "su", "日", "周日"},
  }};
  auto const wanted = base::fold(text);
  for (auto day = std::size_t{0}; day != kDays.size(); ++day) {
    if (std::ranges::find(kDays[day], wanted) != kDays[day].end()) {
      return static_cast<int>(day);
    }
  }
  return std::nullopt;
}

std::optional<long long> parse_clock(std::string_view const text) {
  auto const parts = base::split(text, ':');
  auto const hour = base::parse_integer(parts[0]);
  auto const minute = parts.size() == 2 ? base::parse_integer(parts[1])
                                        : std::optional<long long>{0};
  if (parts.size() > 2 || !hour || !minute || *hour < 0 || *hour > 23 ||
      *minute < 0 || *minute > 59) {
    return std::nullopt;
  }
  return *hour * 60 + *minute;
}

}  // namespace

void add_circle_options(CLI::App& verb,
                        circle_options& o,
                        std::string_view const default_minutes) {
  add_district(verb, o.district);
  o.minutes = default_minutes;
  verb.add_option("--profile", o.profile,
                  "Who walks: adult, elder, frail_elder, child, wheelchair, "
                  "pushchair")
      ->capture_default_str()
      ->type_name("KEY");
  verb.add_option("--minutes", o.minutes, "Limits of the walk, comma-separated")
      ->capture_default_str()
      ->type_name("N[,N…]");
  verb.add_option("--coordinates", o.coordinates,
                  "Coordinate system of the points: wgs84 (the default), "
                  "gcj02, bd09")
      ->type_name("SYSTEM");
  verb.add_option("--format", o.format,
                  "table, csv or geojson; without it by the ending of --out")
      ->type_name("KIND");
  verb.add_option("--out", o.out, "Write here instead of to standard output")
      ->type_name("FILE");
}

void add_points(CLI::App& verb,
                std::string const& name,
                std::vector<std::string>& values,
                std::string const& meaning) {
  verb.add_option(name, values,
                  meaning +
                      ": LAT,LNG, a file (CSV or any layer GDAL reads), - for "
                      "CSV on standard input, or residents, services, "
                      "category:KEY or junctions of the district; may be given "
                      "several times")
      ->type_name("POINTS")
      ->required();
}

std::vector<named_point> read_points(std::span<std::string const> const values,
                                     circle_options const& o,
                                     loaded_district const& d,
                                     std::vector<std::string>& notes) {
  auto all = std::vector<named_point>{};
  for (auto const& value : values) {
    if (append_of_district(value, d, all)) {
      continue;
    }
    if (auto const at = parse_latlng(value)) {
      auto const from =
          parse_from(o.coordinates).value_or(geo::coordinate_system::wgs84);
      all.push_back({value, geo::to_wgs84(*at, from)});
      continue;
    }
    append_table(table_of(value, o), all, notes);
  }
  ensure(!all.empty(), fault::invalid, "cli.no_points",
         fmt::format("There is no point in {}.", fmt::join(values, ", ")));
  return all;
}

std::vector<int> parse_minutes(std::string_view const text, int const most) {
  auto all = std::vector<int>{};
  for (auto const part : base::split(text, ',')) {
    auto const n = base::parse_integer(base::trim(part));
    ensure(n && *n >= 1 && *n <= most, fault::invalid, "cli.bad_option",
           fmt::format("--minutes is {}; expected whole minutes from 1 to {}, "
                       "comma-separated.",
                       text, most));
    all.push_back(static_cast<int>(*n));
  }
  std::ranges::sort(all);
  // Not of std::ranges: clang 14 cannot compile what it returns.
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::size_t parse_profile(loaded_district const& d,
                          std::string_view const name) {
  auto const index = walk::find_profile(d.town->profiles(), name);
  ensure(index.has_value(), fault::invalid, "cli.bad_option",
         fmt::format("--profile is {}; expected one of {}.", name,
                     known_profiles(d)));
  return *index;
}

std::optional<places::week_minute> parse_at(std::string_view const text) {
  if (text.empty()) {
    return std::nullopt;
  }
  if (auto const n = base::parse_integer(text);
      n && *n >= 0 && *n < places::kMinutesPerWeek) {
    return places::week_minute{static_cast<std::int32_t>(*n)};
  }
  auto const blank = text.find(' ');
  auto const day = parse_day(text.substr(0, std::min(blank, text.size())));
  auto const clock = blank == std::string_view::npos
                         ? std::nullopt
                         : parse_clock(base::trim(text.substr(blank)));
  ensure(day && clock, fault::invalid, "cli.bad_option",
         fmt::format("--at is {}; expected a weekday and an hour, e.g. \"Tue "
                     "09:30\" or \"周二 9:30\".",
                     text));
  return places::week_minute{static_cast<std::int32_t>(
      std::int64_t{*day} * places::kMinutesPerDay + *clock)};
}

double in_seconds(deciseconds const t) {
  return static_cast<double>(t.count()) / 10;
}

asked_walks read_asked_walks(context const& ctx, circle_options const& o) {
  auto asked = asked_walks{.format = format_of_answer(o.format, o.out),
                           .minutes = parse_minutes(o.minutes),
                           .district = load_district(ctx, o.district)};
  asked.profile = parse_profile(asked.district, o.profile);
  return asked;
}

snapped_points read_snapped_points(std::span<std::string const> const values,
                                   circle_options const& o,
                                   loaded_district const& d,
                                   std::string_view const what,
                                   std::vector<std::string>& notes) {
  auto out = snapped_points{.points = read_points(values, o, d, notes)};
  auto places = std::vector<geo::latlng>{};
  for (auto const& p : out.points) {
    places.push_back(p.at);
  }
  out.at = d.town->snap(places);
  auto const far = d.town->is_estimate()
                       ? 0
                       : std::ranges::count_if(out.at, [](auto const& p) {
                           return !p.is_reachable();
                         });
  if (far > 0) {
    notes.push_back(fmt::format(
        "{} of {} {} are farther than 250 m from every street: nobody walks "
        "from or to them.",
        far, out.at.size(), what));
  }
  return out;
}

}  // namespace linli::cli
