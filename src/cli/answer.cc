#include "cli/answer.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "geo/geojson.h"

namespace linli::cli {

namespace {

constexpr auto kEstimated =
    "估算 / estimated: straight lines x 1.3, because the district has no "
    "streets yet (linli import streets).";

std::string shown(cell const& c, answer_column const& column) {
  if (auto const* const text = std::get_if<std::string>(&c)) {
    return *text;
  }
  if (auto const* const number = std::get_if<double>(&c)) {
    return fmt::format("{:.{}f}", *number, column.decimals);
  }
  return {};
}

/// Columns of a terminal: wide characters (CJK, full width) take two.
std::size_t width_of(std::string_view const text) {
  auto width = std::size_t{0};
  for (auto const byte : text) {
    auto const b = static_cast<unsigned char>(byte);
    if ((b & 0xC0U) != 0x80U) {
      width += b >= 0xE3 ? 2 : 1;  // U+3000 and above begin with E3
    }
  }
  return width;
}

bool is_number(answer const& a, std::size_t const column) {
  return std::ranges::any_of(a.rows, [&](answer_row const& r) {
    return std::holds_alternative<double>(r.cells[column]);
  });
}

std::string to_table(answer const& a) {
  auto lines = std::vector<std::vector<std::string>>{{}};
  for (auto const& c : a.columns) {
    lines[0].push_back(c.name);
  }
  for (auto const& r : a.rows) {
    auto& line = lines.emplace_back();
    for (auto i = std::size_t{0}; i != a.columns.size(); ++i) {
      line.push_back(shown(r.cells[i], a.columns[i]));
    }
  }
  auto widths = std::vector<std::size_t>(a.columns.size());
  for (auto const& line : lines) {
    for (auto i = std::size_t{0}; i != line.size(); ++i) {
      widths[i] = std::max(widths[i], width_of(line[i]));
    }
  }
  auto out = std::string{};
  for (auto const& line : lines) {
    auto text = std::string{};
    for (auto i = std::size_t{0}; i != line.size(); ++i) {
      auto const blanks = std::string(widths[i] - width_of(line[i]), ' ');
      text += is_number(a, i) ? blanks + line[i] : line[i] + blanks;
      text += "  ";
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out += text + '\n';
  }
  return out;
}

std::string quoted(std::string const& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) {
    return text;
  }
  auto out = std::string{'"'};
  for (auto const c : text) {
    out += c;
    if (c == '"') {
      out += c;
    }
  }
  return out + '"';
}

std::string to_csv(answer const& a) {
  auto out = std::string{};
  auto const end_line = [&](std::string_view const estimated) {
    if (a.is_of_walking) {
      out += estimated;
    } else {
      out.pop_back();  // the comma
    }
    out += "\r\n";
  };
  for (auto const& c : a.columns) {
    out += quoted(c.name) + ',';
  }
  end_line("estimated");
  for (auto const& r : a.rows) {
    for (auto i = std::size_t{0}; i != a.columns.size(); ++i) {
      out += quoted(shown(r.cells[i], a.columns[i])) + ',';
    }
    end_line(a.is_estimate ? "true" : "false");
  }
  return out;
}

std::string quoted_json(std::string const& text) {
  return nlohmann::json(text).dump(-1, ' ', false,
                                   nlohmann::json::error_handler_t::replace);
}

/// The row's cells by the names of their columns.
std::string to_object(answer const& a, answer_row const& r) {
  auto out = std::string{'{'};
  for (auto i = std::size_t{0}; i != a.columns.size(); ++i) {
    auto const& c = r.cells[i];
    auto const value = std::holds_alternative<std::monostate>(c) ? "null"
                       : std::holds_alternative<std::string>(c)
                           ? quoted_json(std::get<std::string>(c))
                           : shown(c, a.columns[i]);
    out += fmt::format("{}{}:{}", i == 0 ? "" : ",",
                       quoted_json(a.columns[i].name), value);
  }
  return out + "}";
}

std::string to_feature(answer const& a, answer_row const& r) {
  return fmt::format(R"({{"type":"Feature","geometry":{},"properties":{}}})",
                     r.geometry.empty() ? "null" : r.geometry, to_object(a, r));
}

std::string to_json(answer const& a) {
  auto out = a.is_of_walking
                 ? fmt::format(R"({{"estimated":{},"rows":[)", a.is_estimate)
                 : std::string{R"({"rows":[)"};
  for (auto i = std::size_t{0}; i != a.rows.size(); ++i) {
    out += i == 0 ? "\n" : ",\n";
    out += to_object(a, a.rows[i]);
  }
  return out + "\n]}\n";
}

std::string to_feature_collection(answer const& a) {
  auto out =
      fmt::format(R"({{"type":"FeatureCollection","estimated":{},"features":[)",
                  a.is_estimate);
  for (auto i = std::size_t{0}; i != a.rows.size(); ++i) {
    out += i == 0 ? "\n" : ",\n";
    out += to_feature(a, a.rows[i]);
  }
  return out + "\n]}\n";
}

}  // namespace

answer_format format_of_answer(std::string_view const format,
                               std::filesystem::path const& out) {
  auto const ending = out.extension().string();
  if (format == "table" || (format.empty() && ending == ".txt")) {
    return answer_format::table;
  }
  if (format == "csv" || (format.empty() && ending == ".csv")) {
    return answer_format::csv;
  }
  if (format == "geojson" ||
      (format.empty() && (ending == ".geojson" || ending == ".json"))) {
    return answer_format::geojson;
  }
  ensure(
      format.empty(), fault::invalid, "cli.bad_option",
      fmt::format("--format is {}; expected table, csv or geojson.", format));
  ensure(out.empty(), fault::invalid, "cli.bad_option",
         fmt::format("--out is {}; expected a name that ends in .csv, "
                     ".geojson or .txt, or --format beside it.",
                     out.string()));
  return answer_format::table;
}

std::string to_text(answer const& a, answer_format const format) {
  switch (format) {
    case answer_format::csv: return to_csv(a);
    case answer_format::geojson: return to_feature_collection(a);
    case answer_format::json: return to_json(a);
    case answer_format::table: break;
  }
  auto out = to_table(a);
  for (auto const& n : a.notes) {
    out += n + '\n';
  }
  if (a.is_estimate) {
    out += kEstimated;
    out += '\n';
  }
  return out;
}

void write_answer(answer const& a,
                  answer_format const format,
                  std::filesystem::path const& out) {
  auto const text = to_text(a, format);
  if (!out.empty()) {
    base::write_file_atomically(out, text);
  } else {
    auto const written = std::fwrite(text.data(), 1, text.size(), stdout);
    ensure(written == text.size() && std::fflush(stdout) == 0, fault::io,
           "base.cannot_write", "Standard output takes no more.");
  }
  if (format != answer_format::table) {
    for (auto const& n : a.notes) {
      fmt::print(stderr, "{}\n", n);
    }
    if (a.is_estimate) {
      fmt::print(stderr, "{}\n", kEstimated);
    }
  }
  if (!out.empty()) {
    fmt::print(stderr, "{}: {} rows\n", out.string(), a.rows.size());
  }
}

std::string to_geojson(geo::latlng const at) {
  return fmt::format(R"({{"type":"Point","coordinates":[{:.7f},{:.7f}]}})",
                     at.lng, at.lat);
}

std::string to_geojson(std::vector<geo::latlng> const& line) {
  auto out = std::string{R"({"type":"LineString","coordinates":[)"};
  for (auto i = std::size_t{0}; i != line.size(); ++i) {
    fmt::format_to(std::back_inserter(out), "{}[{:.7f},{:.7f}]",
                   i == 0 ? "" : ",", line[i].lng, line[i].lat);
  }
  return out + "]}";
}

std::string to_geojson(geo::multipolygon const& area) {
  auto out = std::string{};
  geo::append_geojson(area, out);
  return out;
}

}  // namespace linli::cli
