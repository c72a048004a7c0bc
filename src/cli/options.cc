#include "cli/options.h"

#include <array>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"

namespace linli::cli {

namespace {

constexpr auto kShownRows = std::size_t{10};

}  // namespace

void add_district(CLI::App& verb, std::string& district) {
  verb.add_option("--district", district,
                  "The district's code, e.g. 310109 (required)")
      ->required()
      ->type_name("CODE");
}

void add_from(CLI::App& verb, std::string& from) {
  verb.add_option("--from", from,
                  "Coordinate system of the file: wgs84 (the default), gcj02 "
                  "(Gaode, Tencent), bd09 (Baidu)")
      ->type_name("SYSTEM");
}

std::optional<geo::coordinate_system> parse_from(std::string_view const text) {
  if (text.empty()) {
    return std::nullopt;
  }
  if (text == "wgs84") {
    return geo::coordinate_system::wgs84;
  }
  if (text == "gcj02") {
    return geo::coordinate_system::gcj02;
  }
  ensure(text == "bd09", fault::invalid, "cli.bad_option",
         fmt::format("{} is no coordinate system; expected wgs84, gcj02 or "
                     "bd09.",
                     text));
  return geo::coordinate_system::bd09;
}

geo::box parse_box(std::string_view const text) {
  auto const parts = base::split(text, ',');
  auto numbers = std::array<double, 4>{};
  auto is_good = parts.size() == numbers.size();
  for (auto i = std::size_t{0}; is_good && i != numbers.size(); ++i) {
    auto const n = base::parse_number(base::trim(parts[i]));
    is_good = n.has_value();
    numbers[i] = n.value_or(0);
  }
  auto const [west, south, east, north] = numbers;
  is_good = is_good && west < east && south < north &&
            geo::is_valid({south, west}) && geo::is_valid({north, east});
  ensure(is_good, fault::invalid, "cli.bad_option",
         fmt::format("--bbox is {}; expected WEST,SOUTH,EAST,NORTH in degrees, "
                     "e.g. 121.46,31.23,121.53,31.33.",
                     text));
  return {south, west, north, east};
}

std::string to_text(places::import_report const& report) {
  auto out = fmt::format("{}: {} read, {} kept", report.source, report.read,
                         report.kept);
  if (report.merged > 0) {
    out += fmt::format(", {} already known from another source", report.merged);
  }
  if (report.replaced > 0) {
    out += fmt::format(", {} of an earlier import replaced", report.replaced);
  }
  out += '\n';
  for (auto const& [kind, n] : report.by_kind) {
    out += fmt::format("  kept     {:>7}  {}\n", n, kind);
  }
  for (auto const& [reason, n] : report.by_reason) {
    out += fmt::format("  dropped  {:>7}  {}\n", n, reason);
  }
  auto shown = std::size_t{0};
  for (auto const& row : report.dropped) {
    if (++shown > kShownRows) {
      out += fmt::format("  … {} more dropped rows\n",
                         report.dropped.size() - kShownRows);
      break;
    }
    out += row.line == 0 ? fmt::format("    {}: {}\n", row.subject, row.reason)
                         : fmt::format("    line {}: {}: {}\n", row.line,
                                       row.subject, row.reason);
  }
  for (auto const& text : report.notes) {
    out += fmt::format("  note: {}\n", text);
  }
  return out;
}

}  // namespace linli::cli
