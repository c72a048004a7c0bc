#include "places/text_forms.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"

namespace linli::places {

namespace {

using nlohmann::json;

void write_ring(std::string& out, geo::ring const& r) {
  out += '[';
  for (auto i = std::size_t{0}; i != r.size(); ++i) {
    fmt::format_to(std::back_inserter(out), "{}[{:.7f},{:.7f}]",
                   i == 0 ? "" : ",", r[i].lng, r[i].lat);
  }
  out += ']';
}

geo::ring ring_from(json const& j) {
  auto out = geo::ring{};
  for (auto const& p : j) {
    out.push_back({p.at(1).get<double>(), p.at(0).get<double>()});
  }
  return out;
}

json spans_json(std::vector<open_span> const& spans) {
  auto out = json::array();
  for (auto const s : spans) {
    out.push_back({s.from, s.to});
  }
  return out;
}

std::vector<open_span> spans_from(json const& j) {
  auto out = std::vector<open_span>{};
  for (auto const& s : j) {
    out.push_back({s.at(0).get<std::int32_t>(), s.at(1).get<std::int32_t>()});
  }
  return out;
}

}  // namespace

std::string boundary_text(geo::multipolygon const& area) {
  if (area.empty()) {
    return {};
  }
  auto out = std::string{R"({"type":"MultiPolygon","coordinates":[)"};
  for (auto const& part : area) {
    out += out.back() == ']' ? ",[" : "[";
    write_ring(out, part.outer);
    for (auto const& hole : part.holes) {
      out += ',';
      write_ring(out, hole);
    }
    out += ']';
  }
  return out + "]}";
}

geo::multipolygon boundary_from(std::string_view const text) {
  if (text.empty()) {
    return {};
  }
  auto out = geo::multipolygon{};
  try {
    auto const j = json::parse(text);
    for (auto const& part : j.at("coordinates")) {
      auto p = geo::polygon{.outer = ring_from(part.at(0)), .holes = {}};
      for (auto i = std::size_t{1}; i < part.size(); ++i) {
        p.holes.push_back(ring_from(part[i]));
      }
      out.push_back(std::move(p));
    }
  } catch (json::exception const& e) {
    throw base::error{
        fault::invalid, "places.bad_boundary",
        fmt::format("A boundary is no GeoJSON MultiPolygon: {}.", e.what())};
  }
  return out;
}

std::string hours_text(opening_hours const& hours) {
  if (!hours.is_known) {
    return {};
  }
  auto j = json{{"week", spans_json(hours.week)}, {"source", hours.source}};
  if (hours.holidays) {
    j["holidays"] = spans_json(*hours.holidays);
  }
  for (auto const& e : hours.exceptions) {
    j["exceptions"][e.date] = spans_json(e.spans);
  }
  return j.dump();
}

opening_hours hours_from(std::string_view const text) {
  auto out = opening_hours{};
  if (text.empty()) {
    return out;
  }
  try {
    auto const j = json::parse(text);
    out.is_known = true;
    out.week = spans_from(j.at("week"));
    out.source = j.at("source").get<std::string>();
    if (j.contains("holidays")) {
      out.holidays = spans_from(j["holidays"]);
    }
    if (j.contains("exceptions")) {
      for (auto const& [date, spans] : j["exceptions"].items()) {
        out.exceptions.push_back({date, spans_from(spans)});
      }
    }
  } catch (json::exception const& e) {
    throw base::error{
        fault::invalid, "places.bad_hours",
        fmt::format("Stored opening hours cannot be read: {}.", e.what())};
  }
  return out;
}

}  // namespace linli::places
