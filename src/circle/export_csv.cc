#include <array>

#include "circle/export_view.h"
#include "places/csv.h"

namespace linli::circle {

namespace {

using fields = std::vector<std::string>;

// Beyond what anyone could mean, and short enough to look at.
constexpr auto kShareDecimals = 6;
constexpr auto kPeopleDecimals = 3;
constexpr auto kSecondsDecimals = 1;

fields header_of(export_view const& v) {
  constexpr auto kColumns = std::array<std::string_view, 15>{
      "code",     "parent", "name",          "level",       "category_key",
      "category", "tier",   "required",      "residents",   "applicable",
      "covered",  "share",  "unknown_hours", "mean_walk_s", "fca"};
  auto names = fields{};
  for (auto const column : kColumns) {
    names.push_back(v.say("columns." + std::string{column}));
  }
  return names;
}

std::string people_field(double const count) {
  return number(count, kPeopleDecimals);
}

std::string share_field(std::optional<double> const& share) {
  return share ? number(*share, kShareDecimals) : std::string{};
}

fields area_fields(export_view const& v, export_row const& row) {
  return {row.code, row.parent, row.name, level_name(v, row.kind)};
}

fields compliance_row(export_view const& v, export_row const& row) {
  auto const& a = *row.figures;
  auto line = area_fields(v, row);
  for (auto&& field :
       fields{"compliant", v.say("columns.everything"), "", "",
              people_field(a.residents), people_field(a.residents),
              people_field(a.compliant), share_field(compliant_share_of(a)), "",
              "", ""}) {
    line.push_back(field);
  }
  return line;
}

fields duty_row(export_view const& v,
                export_row const& row,
                std::size_t const i) {
  auto const& d = row.figures->duties[i];
  auto line = area_fields(v, row);
  for (auto&& field :
       fields{d.category, v.duties[i], std::to_string(v.by.duties[i].tier_min),
              v.say(v.by.duties[i].is_required ? "units.yes" : "units.no"),
              people_field(row.figures->residents), people_field(d.applicable),
              people_field(d.covered), share_field(share_of(d)),
              people_field(d.unknown_hours),
              d.mean_walk_s ? number(*d.mean_walk_s, kSecondsDecimals) : "",
              d.fca ? number(*d.fca, kPeopleDecimals) : ""}) {
    line.push_back(field);
  }
  return line;
}

}  // namespace

std::string csv_file(export_view const& v) {
  auto csv = std::string{places::kUtf8Bom};
  places::append_csv_row(csv, header_of(v));
  for (auto const& row : v.rows) {
    places::append_csv_row(csv, compliance_row(v, row));
    for (auto i = std::size_t{0}; i != v.by.duties.size(); ++i) {
      places::append_csv_row(csv, duty_row(v, row, i));
    }
  }
  return csv;
}

}  // namespace linli::circle
