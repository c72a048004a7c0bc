#include "places/area_import.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "places/names.h"

namespace linli::places {

namespace {

using namespace std::string_view_literals;

constexpr auto kCode =
    std::array{"code"sv,     "adcode"sv,   "编码"sv, "代码"sv,
               "區劃代碼"sv, "区划代码"sv, "id"sv};
constexpr auto kParent = std::array{"parent"sv, "parent_code"sv, "上级编码"sv};
constexpr auto kAreaName =
    std::array{"name"sv, "name_zh"sv, "名称"sv, "名稱"sv};
constexpr auto kNameEn = std::array{"name_en"sv, "name:en"sv, "英文名"sv};
constexpr auto kNameHant = std::array{"name_zh_hant"sv, "name:zh-Hant"sv};
constexpr auto kDistrictCode =
    std::array{"district"sv, "district_code"sv, "区编码"sv};
constexpr auto kSubdistrictCode =
    std::array{"subdistrict_code"sv, "street_code"sv, "街道编码"sv};
constexpr auto kSubdistrict = std::array{"subdistrict"sv, "street"sv, "街道"sv};
constexpr auto kCommunityCode =
    std::array{"community_code"sv, "village_code"sv, "居委会编码"sv};
constexpr auto kCommunity = std::array{"community"sv, "village"sv, "居委会"sv};

void drop(import_report& report,
          std::size_t const line,
          std::string_view const subject,
          std::string reason,
          std::string const& kind) {
  report.drop({line, std::string{subject}, std::move(reason)}, kind);
}

struct hierarchy_columns {
  std::optional<std::size_t> district;
  std::optional<std::size_t> subdistrict_code;
  std::optional<std::size_t> subdistrict;
  std::optional<std::size_t> community_code;
  std::optional<std::size_t> community;
};

raw_area subdistrict_of(table_row const& row, hierarchy_columns const& c) {
  return {.line = row.line,
          .code = std::string{value_in(row, c.subdistrict_code)},
          .parent = {},
          .kind = level::subdistrict,
          .name = {std::string{value_in(row, c.subdistrict)}, "", ""},
          .boundary = {}};
}

raw_area community_of(table_row const& row, hierarchy_columns const& c) {
  return {.line = row.line,
          .code = std::string{value_in(row, c.community_code)},
          .parent = std::string{value_in(row, c.subdistrict_code)},
          .kind = level::community,
          .name = {std::string{value_in(row, c.community)}, "", ""},
          .boundary = {}};
}

std::vector<raw_area> from_hierarchy(table const& t,
                                     hierarchy_columns const& c,
                                     std::string_view const district,
                                     import_report& report) {
  auto subdistricts = std::map<std::string, raw_area>{};
  auto communities = std::map<std::string, raw_area>{};
  for (auto const& row : t.rows) {
    auto s = subdistrict_of(row, c);
    auto const own = value_in(row, c.district);
    if (s.code.empty() || s.name.zh.empty()) {
      drop(report, row.line, s.name.zh, "it lacks the subdistrict or its code",
           "no subdistrict");
      continue;
    }
    if (!own.empty() && own != district) {
      drop(report, row.line, s.name.zh,
           fmt::format("it belongs to district {}", own), "other district");
      continue;
    }
    if (auto community = community_of(row, c);
        !community.code.empty() && !community.name.zh.empty()) {
      auto const [at, is_new] =
          communities.emplace(community.code, std::move(community));
      if (!is_new) {
        drop(report, row.line, value_in(row, c.community),
             fmt::format("its code stands at line {} already", at->second.line),
             "duplicate");
      }
    }
    subdistricts.emplace(s.code, std::move(s));
  }
  auto out = std::vector<raw_area>{};
  for (auto* const part : {&subdistricts, &communities}) {
    for (auto& [code, a] : *part) {
      out.push_back(std::move(a));
    }
  }
  return out;
}

/// The district's own border: all features together.
std::vector<raw_area> whole_district(table const& t,
                                     std::string_view const district) {
  auto a = raw_area{.line = 0,
                    .code = std::string{district},
                    .parent = {},
                    .kind = level::district,
                    .name = {},
                    .boundary = {}};
  for (auto const& row : t.rows) {
    a.boundary.insert(a.boundary.end(), row.area.begin(), row.area.end());
  }
  return {std::move(a)};
}

std::vector<raw_area> from_features(table const& t,
                                    area_import_options const& options,
                                    import_report& report) {
  if (options.kind == level::district) {
    return whole_district(t, options.district);
  }
  auto const name = t.find(kAreaName);
  ensure(name.has_value(), fault::invalid, "places.no_area_columns",
         fmt::format("{}: no column says what the areas are called. Expected "
                     "name (and code), or subdistrict_code, subdistrict, "
                     "community_code and community; there are {}.",
                     t.file, fmt::join(t.columns, ", ")));
  auto const code = t.find(kCode);
  auto const parent = t.find(kParent);
  auto out = std::vector<raw_area>{};
  for (auto const& row : t.rows) {
    auto a = raw_area{.line = row.line,
                      .code = std::string{value_in(row, code)},
                      .parent = std::string{value_in(row, parent)},
                      .kind = options.kind,
                      .name = {std::string{value_in(row, name)},
                               std::string{value_in(row, t.find(kNameEn))},
                               std::string{value_in(row, t.find(kNameHant))}},
                      .boundary = row.area};
    if (best(a.name).empty()) {
      drop(report, row.line, a.code, "it has no name", "no name");
      continue;
    }
    out.push_back(std::move(a));
  }
  return out;
}

/// 北外滩街道 and 北外滩 are one; 江湾镇街道 keeps its 镇.
std::string bare_name(std::string_view const name) {
  auto text = plain(name);
  for (auto const suffix : {"街道"sv, "居民委员会"sv, "居委会"sv}) {
    if (text.ends_with(suffix) && text.size() > suffix.size()) {
      text.resize(text.size() - suffix.size());
      break;
    }
  }
  return text;
}

area const* find_known(std::span<area const> const known, raw_area const& a) {
  auto const name = bare_name(best(a.name));
  for (auto const& k : known) {
    auto const is_it = a.code.empty()
                           ? k.kind == a.kind && bare_name(best(k.name)) == name
                           : k.code == a.code;
    if (is_it) {
      return &k;
    }
  }
  return nullptr;
}

/// Its own, the known one's, or what the first nine digits of a community's
/// national code say; else the district.
std::string parent_of(raw_area const& a,
                      area const* const known,
                      std::set<std::string> const& codes,
                      std::string_view const district) {
  constexpr auto kSubdistrictDigits = std::size_t{9};
  if (a.kind == level::district) {
    return {};
  }
  if (!a.parent.empty()) {
    return a.parent;
  }
  if (known != nullptr) {
    return known->parent;
  }
  auto const prefix = a.code.substr(0, kSubdistrictDigits);
  return a.kind == level::community && codes.contains(prefix)
             ? prefix
             : std::string{district};
}

/// A file that gives the code says what the area is called, and may be newer
/// than what is known. One found by its name keeps the known one: 北外滩街道,
/// not 北外滩.
localized name_of(raw_area const& a, area const& known) {
  return a.code.empty() ? completed(known.name, a.name)
                        : completed(a.name, known.name);
}

std::set<std::string> codes_of(std::span<area const> const known,
                               std::vector<raw_area> const& raw) {
  auto out = std::set<std::string>{};
  for (auto const& k : known) {
    out.insert(k.code);
  }
  for (auto const& a : raw) {
    out.insert(a.code);
  }
  return out;
}

}  // namespace

std::vector<raw_area> areas_from_table(table const& t,
                                       area_import_options const& options,
                                       import_report& report) {
  report.read += t.rows.size() + t.dropped.size();
  for (auto const& d : t.dropped) {
    report.drop(d, "not readable");
  }
  auto const c = hierarchy_columns{.district = t.find(kDistrictCode),
                                   .subdistrict_code = t.find(kSubdistrictCode),
                                   .subdistrict = t.find(kSubdistrict),
                                   .community_code = t.find(kCommunityCode),
                                   .community = t.find(kCommunity)};
  return c.subdistrict_code && c.subdistrict
             ? from_hierarchy(t, c, options.district, report)
             : from_features(t, options, report);
}

std::vector<area> with_codes(std::vector<raw_area> raw,
                             std::span<area const> const known,
                             std::string_view const district,
                             import_report& report) {
  auto const codes = codes_of(known, raw);
  auto out = std::vector<area>{};
  for (auto& a : raw) {
    auto const* const k = find_known(known, a);
    if (a.code.empty() && k == nullptr) {
      drop(report, a.line, best(a.name),
           "it has no code and no known area is called so", "no code");
      continue;
    }
    auto parent = parent_of(a, k, codes, district);
    if (a.kind != level::district && !codes.contains(parent)) {
      drop(report, a.line, best(a.name),
           fmt::format("the area {} it belongs to is not known", parent),
           "no parent");
      continue;
    }
    auto const label = a.boundary.empty()
                           ? std::nullopt
                           : std::optional{geo::point_inside(a.boundary)};
    out.push_back({.code = k != nullptr ? k->code : a.code,
                   .parent = std::move(parent),
                   .kind = a.kind,
                   .name = k != nullptr ? name_of(a, *k) : std::move(a.name),
                   .boundary = std::move(a.boundary),
                   .label_at = label});
  }
  return out;
}

}  // namespace linli::places
