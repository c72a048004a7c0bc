#include "people/import_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace linli::people {

namespace {

using json = nlohmann::json;

}  // namespace

std::string to_text(std::vector<std::string> const& header,
                    import_mapping const& mapping) {
  auto out = json::array();
  for (auto i = std::size_t{0}; i != header.size(); ++i) {
    out.push_back({header[i], mapping[i] ? static_cast<int>(*mapping[i]) : -1});
  }
  return out.dump();
}

columns columns_of(std::string const& text) {
  auto out = columns{};
  for (auto const& each : json::parse(text)) {
    out.header.push_back(each.at(0));
    auto const field = each.at(1).get<int>();
    out.mapping.push_back(
        field < 0 ? std::nullopt
                  : std::optional{static_cast<import_field>(field)});
  }
  return out;
}

std::string remapped(std::string const& text, import_mapping const& mapping) {
  auto known = columns_of(text);
  auto seen = std::vector<import_field>{};
  for (auto c = std::size_t{0}; c != known.mapping.size(); ++c) {
    auto const field = c < mapping.size() ? mapping[c] : std::nullopt;
    auto const is_first =
        field && std::ranges::find(seen, *field) == seen.end();
    known.mapping[c] = is_first ? field : std::nullopt;
    if (is_first) {
      seen.push_back(*field);
    }
  }
  return to_text(known.header, known.mapping);
}

std::string to_text(sheet const& s) {
  auto out =
      json{{"header", s.header}, {"rows", json::array()}, {"torn", s.torn}};
  if (!s.erased.empty()) {
    out["erased"] = s.erased;
  }
  for (auto const& row : s.rows) {
    out["rows"].push_back({row.line, row.values});
  }
  return out.dump();
}

sheet sheet_of(std::string const& text) {
  auto const kept = json::parse(text);
  auto out = sheet{.header = kept.at("header"),
                   .rows = {},
                   .torn = kept.at("torn"),
                   .erased = kept.value("erased", std::vector<int>{})};
  for (auto const& row : kept.at("rows")) {
    out.rows.push_back({row.at(0), row.at(1)});
  }
  return out;
}

std::string note_of(std::string_view const problem) {
  auto out = json::object();
  out["problems"].push_back(json::array({"", problem}));
  return out.dump();
}

}  // namespace linli::people
