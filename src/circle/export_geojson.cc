#include <cmath>

#include "api/json.h"

#include "circle/export_view.h"

namespace linli::circle {

namespace {

void member(std::string& json, std::string_view const name) {
  api::write(json, name);
  json += ':';
}

template <typename T>
void put(std::string& json, std::string_view const name, T const& value) {
  member(json, name);
  api::write(json, value);
  json += ',';
}

void put_number(std::string& json,
                std::string_view const name,
                std::optional<double> const& value,
                int const decimals) {
  member(json, name);
  json += value ? number(*value, decimals) : "null";
  json += ',';
}

constexpr auto kShareDecimals = 6;
constexpr auto kPeopleDecimals = 3;
constexpr auto kSecondsDecimals = 1;

/// Flat and named by category, which is what a map's styling can choose from.
void put_duty(std::string& json, duty_coverage const& d) {
  auto const name = [&](std::string_view const what) {
    return d.category + "_" + std::string{what};
  };
  put_number(json, name("share"), share_of(d), kShareDecimals);
  put_number(json, name("covered"), d.covered, kPeopleDecimals);
  put_number(json, name("applicable"), d.applicable, kPeopleDecimals);
  put_number(json, name("unknown_hours"), d.unknown_hours, kPeopleDecimals);
  put_number(json, name("mean_walk_s"), d.mean_walk_s, kSecondsDecimals);
  put_number(json, name("fca"), d.fca, kPeopleDecimals);
}

void write_area(std::string& json,
                export_view const& v,
                export_row const& row) {
  auto const& a = *row.figures;
  json += R"({"type":"Feature","id":)";
  api::write(json, row.code);
  json += R"(,"geometry":)";
  if (row.area != nullptr && !row.area->boundary.empty()) {
    api::write(json, row.area->boundary);
  } else {
    json += "null";
  }
  json += R"(,"properties":{)";
  put(json, "kind", std::string_view{"area"});
  put(json, "code", row.code);
  put(json, "parent", row.parent);
  put(json, "level", level_name(v, row.kind));
  put(json, "name", row.name);
  put_number(json, "residents", a.residents, kPeopleDecimals);
  put_number(json, "compliant", a.compliant, kPeopleDecimals);
  put_number(json, "compliant_share", compliant_share_of(a), kShareDecimals);
  for (auto const& d : a.duties) {
    put_duty(json, d);
  }
  api::end_object(json);
  json += "},";
}

void write_gap(std::string& json,
               export_view const& v,
               gap const& g,
               std::size_t const rank) {
  json += R"({"type":"Feature","geometry":{"type":"Point","coordinates":[)";
  json += number(g.at.lng, 6) + ',' + number(g.at.lat, 6);
  json += R"(]},"properties":{)";
  put(json, "kind", std::string_view{"gap"});
  put(json, "rank", static_cast<std::int64_t>(rank));
  put(json, "category", g.category);
  put(json, "category_name", category_name(v, g.category));
  put(json, "area", g.area);
  put(json, "area_name", g.area.empty() ? g.area : area_name(v, g.area));
  put_number(json, "lacking", g.residents, kPeopleDecimals);
  put_number(json, "nearest_walk_s",
             g.has_nearest ? std::optional{g.nearest_walk_s} : std::nullopt,
             kSecondsDecimals);
  api::end_object(json);
  json += "},";
}

/// Foreign members (RFC 7946 6.1): what was asked, and of what.
void put_facts(std::string& json, export_view const& v) {
  put(json, "name", "coverage-" + v.index.places->code);
  member(json, "linli");
  json += '{';
  put(json, "district", v.index.places->code);
  put(json, "district_name", district_name(v));
  put(json, "profile", v.index.town->profiles()[v.c.asked.profile].name);
  put(json, "standard", v.by.key);
  put(json, "standard_title", text_in(v.by.title, v.options.lang));
  put(json, "edition", v.by.edition);
  if (v.c.asked.at) {
    put(json, "at", std::int64_t{v.c.asked.at->value});
  }
  put(json, "time", time_text(v));
  put(json, "made_at", made_text(v));
  put(json, "estimated", v.c.is_estimate);
  put(json, "residents_source", residents_text(v));
  put(json, "residents_estimated", v.index.places->are_residents_estimated);
  put(json, "attributions", attributions(v));
  api::end_object(json);
  json += ',';
}

}  // namespace

std::string geojson_file(export_view const& v) {
  auto json = std::string{R"({"type":"FeatureCollection",)"};
  put_facts(json, v);
  json += R"("features":[)";
  for (auto const& row : v.rows) {
    write_area(json, v, row);
  }
  for (auto i = std::size_t{0}; i != v.c.gaps.size(); ++i) {
    write_gap(json, v, v.c.gaps[i], i + 1);
  }
  json.pop_back();  // the last comma: there is always the district
  json += "]}\n";
  return json;
}

}  // namespace linli::circle
