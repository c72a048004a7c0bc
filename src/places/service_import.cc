#include "places/service_import.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "places/hours_import.h"
#include "places/names.h"

namespace linli::places {

namespace {

using namespace std::string_view_literals;

constexpr auto kName = std::array{"name"sv, "name_zh"sv,  "name:zh"sv, "名称"sv,
                                  "名稱"sv, "设施名称"sv, "机构名称"sv};
constexpr auto kNameEn = std::array{"name_en"sv, "name:en"sv, "英文名"sv};
constexpr auto kNameHant =
    std::array{"name_zh_hant"sv, "name:zh-Hant"sv, "繁体名"sv};
constexpr auto kCategory =
    std::array{"category"sv, "类别"sv, "類別"sv, "设施类型"sv, "类型"sv};
constexpr auto kAddress = std::array{"address"sv, "addr"sv, "地址"sv};
constexpr auto kHours = std::array{"opening_hours"sv, "hours"sv, "营业时间"sv,
                                   "开放时间"sv, "服务时间"sv};
constexpr auto kCapacity =
    std::array{"capacity"sv, "seats"sv, "beds"sv, "容量"sv, "床位"sv, "座位"sv};
constexpr auto kAreaM2 = std::array{"area_m2"sv, "面积"sv, "建筑面积"sv};
constexpr auto kWheelchair =
    std::array{"wheelchair"sv, "step_free"sv, "无障碍"sv};
constexpr auto kRef =
    std::array{"ref"sv, "id"sv, "source_id"sv, "osm_id"sv, "编号"sv, "序号"sv};
constexpr auto kProgramme = std::array{"is_programme"sv, "programme"sv};
constexpr auto kRough = std::array{"is_position_rough"sv, "rough"sv};

bool is_yes(std::string_view const text) {
  auto const t = base::fold(text);
  return t == "1" || t == "yes" || t == "true" || t == "是";
}

std::optional<step_free> access_of(std::string_view const text) {
  auto const t = base::fold(text);
  if (is_yes(text) || t == "designated") {
    return step_free::yes;
  }
  if (t == "no" || t == "0" || t == "false" || t == "否") {
    return step_free::no;
  }
  return std::nullopt;  // "limited" promises nothing
}

std::optional<std::int32_t> count_of(std::string_view const text) {
  auto const n = base::parse_number(text);
  constexpr auto kMost = 10'000'000;
  if (!n || *n < 0 || *n > kMost) {
    return std::nullopt;
  }
  return static_cast<std::int32_t>(*n);
}

struct service_columns {
  explicit service_columns(table const& t)
      : name{t.find(kName)},
        name_en{t.find(kNameEn)},
        name_hant{t.find(kNameHant)},
        category{t.find(kCategory)},
        address{t.find(kAddress)},
        hours{t.find(kHours)},
        capacity{t.find(kCapacity)},
        area_m2{t.find(kAreaM2)},
        wheelchair{t.find(kWheelchair)},
        ref{t.find(kRef)},
        programme{t.find(kProgramme)},
        rough{t.find(kRough)} {}

  std::optional<std::size_t> name, name_en, name_hant, category, address, hours,
      capacity, area_m2, wheelchair, ref, programme, rough;
};

/// A name column without language is Chinese when it has Chinese in it.
localized name_of(table_row const& row, service_columns const& c) {
  auto out = localized{};
  auto const name = std::string{value_in(row, c.name)};
  auto const is_latin = std::all_of(name.begin(), name.end(), [](char const x) {
    return static_cast<unsigned char>(x) < 0xE0;  // below U+0800
  });
  (is_latin ? out.en : out.zh) = name;
  if (auto const en = value_in(row, c.name_en); !en.empty()) {
    out.en = en;
  }
  out.zh_hant = value_in(row, c.name_hant);
  return out;
}

tag_map tags_of(table const& t, table_row const& row) {
  auto out = tag_map{};
  for (auto i = std::size_t{0}; i != t.columns.size(); ++i) {
    if (auto const value = base::trim(row.values[i]); !value.empty()) {
      out.emplace(base::trim(t.columns[i]), value);
    }
  }
  return out;
}

std::string ref_of(table_row const& row, service_columns const& c) {
  auto const ref = value_in(row, c.ref);
  return ref.empty() ? fmt::format("row {}", row.line) : std::string{ref};
}

raw_service_point service_in(table const& t,
                             table_row const& row,
                             service_columns const& c,
                             service_table_options const& options) {
  auto const category = value_in(row, c.category);
  return {
      .name = name_of(row, c),
      .tags = tags_of(t, row),
      .at = *row.at,
      .source_ref = ref_of(row, c),
      .line = row.line,
      .category = std::string{category.empty() ? options.category : category},
      .address = std::string{value_in(row, c.address)},
      .hours = std::string{value_in(row, c.hours)},
      .capacity = count_of(value_in(row, c.capacity)),
      .area_m2 = count_of(value_in(row, c.area_m2)),
      .access = access_of(value_in(row, c.wheelchair)),
      .is_programme = is_yes(value_in(row, c.programme)),
      .is_position_rough =
          options.are_positions_rough || is_yes(value_in(row, c.rough))};
}

/// One rough point for a cell that counts some services.
void add_counted(table const& t,
                 table_row const& row,
                 service_columns const& c,
                 service_table_options const& options,
                 std::vector<raw_service_point>& out) {
  for (auto const& [column, category] : options.counts) {
    auto const names = std::array{std::string_view{column}};
    auto const n = base::parse_number(value_in(row, t.find(names)));
    if (n && *n > 0) {
      out.push_back({.name = {},
                     .tags = {},
                     .at = *row.at,
                     .source_ref = ref_of(row, c) + "/" + column,
                     .line = row.line,
                     .category = category,
                     .is_position_rough = true});
    }
  }
}

std::string tag_or(raw_service_point const& p,
                   std::string const& own,
                   char const* const key) {
  auto const tag = p.tags.find(key);
  return !own.empty() || tag == p.tags.end() ? own : tag->second;
}

/// "name", "name:zh", "name:en" …, where the source has no fields for them.
localized name_of(raw_service_point const& p) {
  auto out = p.name;
  out.zh = tag_or(p, out.zh, "name:zh");
  out.en = tag_or(p, out.en, "name:en");
  out.zh_hant = tag_or(p, out.zh_hant, "name:zh-Hant");
  if (best(out).empty()) {
    out.zh = tag_or(p, "", "name");
  }
  for (auto* const name : {&out.zh, &out.en, &out.zh_hant}) {
    *name = base::is_utf8(*name) ? base::normalize(*name) : std::string{};
  }
  return out;
}

std::string address_of(raw_service_point const& p) {
  auto full = tag_or(p, p.address, "addr:full");
  if (!full.empty()) {
    return full;
  }
  return tag_or(p, "", "addr:street") + tag_or(p, "", "addr:housenumber");
}

class resolver {
 public:
  resolver(category_rules const& rules,
           resolve_context const& context,
           import_report& report)
      : rules_{rules}, context_{context}, report_{report} {}

  std::optional<service_point> resolve(raw_service_point const& p) {
    auto out = service_point{};
    out.name = name_of(p);
    if (!geo::is_valid(p.at)) {
      return drop(p, out, "its coordinates are not on the earth",
                  "no coordinates");
    }
    if (auto const why = category_problem(p, out); !why.empty()) {
      return why == kNoService ? drop_silently() : drop(p, out, why, why);
    }
    if (!seen_.insert(p.source_ref).second) {
      return drop(p, out,
                  fmt::format("its key {} is there twice", p.source_ref),
                  "duplicate");
    }
    fill(p, out);
    return out;
  }

 private:
  static constexpr auto kNoService = "no service";
  static constexpr auto kMostNotes = std::size_t{100};

  std::nullopt_t drop(raw_service_point const& p,
                      service_point const& made,
                      std::string reason,
                      std::string const& kind) {
    auto const& name = best(made.name);
    report_.drop(
        {p.line, name.empty() ? p.source_ref : name, std::move(reason)}, kind);
    return std::nullopt;
  }

  /// Most objects of a map are no services: counted, not listed.
  std::nullopt_t drop_silently() {
    ++report_.by_reason[kNoService];
    return std::nullopt;
  }

  std::string category_problem(raw_service_point const& p,
                               service_point& out) const {
    if (!p.category.empty()) {
      auto const key = find_category(rules_, p.category);
      out.category = key.value_or("");
      return key ? "" : fmt::format("unknown category \"{}\"", p.category);
    }
    auto const match = category_of(rules_, p.tags, best(out.name));
    out.category = match.key;
    return match.key.empty()   ? kNoService
           : match.is_excluded ? "not for the public"
                               : "";
  }

  void fill(raw_service_point const& p, service_point& out) {
    out.at = p.at;
    out.address = address_of(p);
    out.hours = hours_of(p);
    out.access = p.access.value_or(
        access_of(tag_or(p, "", "wheelchair")).value_or(step_free::unknown));
    out.capacity =
        p.capacity ? p.capacity : count_of(tag_or(p, "", "capacity"));
    out.area_m2 = p.area_m2;
    out.source = context_.source;
    out.source_ref = p.source_ref;
    out.is_programme = p.is_programme;
    out.is_position_rough = p.is_position_rough;
  }

  /// The same few texts come again and again, and reading one with dates in
  /// it takes a tenth of a second: each is read once.
  opening_hours hours_of(raw_service_point const& p) {
    auto const text = tag_or(p, p.hours, "opening_hours");
    if (text.empty()) {
      return {};
    }
    auto const [at, is_new] = hours_.try_emplace(text);
    if (is_new) {
      at->second =
          parse_opening_hours(text, {context_.time_zone, p.at, context_.now});
      if (!at->second && report_.notes.size() < kMostNotes) {
        report_.notes.push_back(fmt::format(
            "{}: the opening hours \"{}\" are not understood and left unknown.",
            p.line == 0 ? p.source_ref : fmt::format("line {}", p.line), text));
      }
    }
    return at->second.value_or(opening_hours{});
  }

  category_rules const& rules_;
  resolve_context const& context_;
  import_report& report_;
  std::set<std::string> seen_;
  std::map<std::string, std::optional<opening_hours>> hours_;
};

}  // namespace

std::vector<raw_service_point> services_from_table(
    table const& t,
    service_table_options const& options,
    import_report& report) {
  for (auto const& d : t.dropped) {
    report.drop(d, "not readable");
  }
  report.read += t.dropped.size();
  report.notes.insert(report.notes.end(), t.notes.begin(), t.notes.end());
  auto const c = service_columns{t};
  auto out = std::vector<raw_service_point>{};
  for (auto const& row : t.rows) {
    if (!row.at) {
      ++report.read;
      report.drop({row.line, std::string{value_in(row, c.name)}, row.problem},
                  "no coordinates");
    } else if (options.counts.empty()) {
      out.push_back(service_in(t, row, c, options));
    } else {
      add_counted(t, row, c, options, out);
    }
  }
  return out;
}

std::vector<service_point> resolve_services(
    std::span<raw_service_point const> const raw,
    category_rules const& rules,
    resolve_context const& context,
    import_report& report) {
  auto r = resolver{rules, context, report};
  auto out = std::vector<service_point>{};
  for (auto const& p : raw) {
    if (auto made = r.resolve(p)) {
      ++report.by_kind[made->category];
      out.push_back(*std::move(made));
    }
  }
  report.read += raw.size();
  report.kept += out.size();
  return out;
}

}  // namespace linli::places
