#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <toml++/toml.h>

#include "base/error.h"
#include "circle/standard.h"

namespace linli::circle {

namespace {

constexpr auto kMaxLimit = meters{5000};
constexpr auto kMaxMinutes = 60;

/// One table of the file, and where to point when a field of it is wrong.
struct reader {
  [[noreturn]] void fail(toml::node const* const node,
                         std::string_view const field,
                         std::string_view const expected) const {
    auto const line = (node != nullptr ? *node : table).source().begin.line;
    throw base::error{
        fault::invalid,
        "circle.bad_standard",
        fmt::format("{}, line {}, field {}{}: expected {}. Correct the file.",
                    file, line, path, field, expected),
        {{fmt::format("{}{}", path, field), std::string{expected}}}};
  }

  template <typename T>
  std::optional<T> find(std::string_view const field,
                        std::string_view const expected) const {
    auto const* const node = table.get(field);
    if (node == nullptr) {
      return std::nullopt;
    }
    auto value = node->value_exact<T>();
    if (!value) {
      fail(node, field, expected);
    }
    return value;
  }

  template <typename T>
  T get(std::string_view const field, std::string_view const expected) const {
    auto const value = find<T>(field, expected);
    if (!value) {
      fail(nullptr, field, fmt::format("{} here; it is missing", expected));
    }
    return *value;
  }

  std::optional<double> find_number(std::string_view const field,
                                    double const most) const {
    auto const expected =
        fmt::format("a number above 0 and at most {:.0f}", most);
    auto const* const node = table.get(field);
    if (node == nullptr) {
      return std::nullopt;
    }
    auto const value = node->is_number() ? node->value<double>() : std::nullopt;
    // Not-a-number fails the first comparison.
    if (!value || !(*value > 0) || *value > most) {
      fail(node, field, expected);
    }
    return value;
  }

  void expect_only(std::span<std::string_view const> const known) const {
    for (auto const& [key, node] : table) {
      if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
        fail(&node, key.str(),
             fmt::format("one of {}", fmt::join(known, ", ")));
      }
    }
  }

  toml::table const& table;
  std::string_view file;
  std::string path;  // "duty[3]." or nothing
};

std::string get_text(reader const& r, std::string_view const field) {
  auto text = r.get<std::string>(field, "a text in quotes");
  if (text.empty()) {
    r.fail(r.table.get(field), field, "a text that is not empty");
  }
  return text;
}

/// A table {zh, en, zh-Hant}; all three, so that no reader finds a hole.
std::optional<places::localized> find_localized(reader const& r,
                                                std::string_view const field) {
  auto const* const node = r.table.get(field);
  if (node == nullptr) {
    return std::nullopt;
  }
  if (!node->is_table()) {
    r.fail(node, field, "a table with zh, en and zh-Hant");
  }
  constexpr auto kFields =
      std::array<std::string_view, 3>{"zh", "en", "zh-Hant"};
  auto const inner = reader{.table = *node->as_table(),
                            .file = r.file,
                            .path = fmt::format("{}{}.", r.path, field)};
  inner.expect_only(kFields);
  return places::localized{.zh = get_text(inner, "zh"),
                           .en = get_text(inner, "en"),
                           .zh_hant = get_text(inner, "zh-Hant")};
}

std::string get_key(reader const& r,
                    std::string_view const field,
                    std::string_view const also_allowed) {
  auto text = get_text(r, field);
  auto const is_good = [&](char const c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           also_allowed.find(c) != std::string_view::npos;
  };
  if (!std::all_of(text.begin(), text.end(), is_good)) {
    r.fail(r.table.get(field), field,
           fmt::format("only a-z, 0-9 and '{}'", also_allowed));
  }
  return text;
}

std::vector<std::string> get_counts(reader const& r,
                                    std::string const& category) {
  constexpr auto kField = std::string_view{"categories"};
  constexpr auto kExpected = "a list of category keys, not empty";
  auto const* const node = r.table.get(kField);
  if (node == nullptr) {
    return {category};
  }
  auto const* const list = node->as_array();
  if (list == nullptr || list->empty()) {
    r.fail(node, kField, kExpected);
  }
  auto counts = std::vector<std::string>{};
  for (auto const& item : *list) {
    auto const key = item.value_exact<std::string>();
    if (!key || key->empty()) {
      r.fail(&item, kField, kExpected);
    }
    counts.push_back(*key);
  }
  return counts;
}

std::optional<places::level> find_one_per(reader const& r) {
  constexpr auto kExpected = R"("subdistrict" or "community")";
  auto const name = r.find<std::string>("one_per", kExpected);
  if (!name) {
    return std::nullopt;
  }
  if (*name == "subdistrict") {
    return places::level::subdistrict;
  }
  if (*name == "community") {
    return places::level::community;
  }
  r.fail(r.table.get("one_per"), "one_per", kExpected);
}

void read_limit(reader const& r, duty& d) {
  if (auto const m = r.find_number("limit_m", kMaxLimit.value)) {
    d.limit = meters{*m};
  }
  if (auto const minutes = r.find_number("limit_minutes", kMaxMinutes)) {
    d.limit_time = seconds{static_cast<std::int32_t>(*minutes * 60)};
  }
  d.one_per = find_one_per(r);
  auto const given =
      (d.limit ? 1 : 0) + (d.limit_time ? 1 : 0) + (d.one_per ? 1 : 0);
  if (given != 1) {
    r.fail(nullptr, "limit_m",
           "exactly one of limit_m, limit_minutes and one_per");
  }
}

int get_tier(reader const& r) {
  constexpr auto kExpected = "5, 10 or 15 (minutes)";
  auto const tier = r.get<std::int64_t>("tier", kExpected);
  if (tier != 5 && tier != 10 && tier != 15) {
    r.fail(r.table.get("tier"), "tier", kExpected);
  }
  return static_cast<int>(tier);
}

duty read_duty(reader const& r) {
  constexpr auto kFields = std::array<std::string_view, 11>{
      "category",      "categories", "tier",        "limit_m",
      "limit_minutes", "one_per",    "min_area_m2", "clause",
      "checked",       "required",   "note"};
  constexpr auto kYesOrNo = "true or false";
  constexpr auto kMaxArea = 100000.0;
  r.expect_only(kFields);
  auto d =
      duty{.category = get_key(r, "category", "_"),
           .tier_min = get_tier(r),
           .clause = get_text(r, "clause"),
           .is_checked = r.get<bool>("checked", kYesOrNo),
           .is_required = r.find<bool>("required", kYesOrNo).value_or(true),
           .note = find_localized(r, "note").value_or(places::localized{})};
  d.counts = get_counts(r, d.category);
  read_limit(r, d);
  if (auto const area = r.find_number("min_area_m2", kMaxArea)) {
    d.min_area_m2 = static_cast<int>(*area);
  }
  return d;
}

void read_duties(reader const& r, standard& s) {
  auto const* const node = r.table.get("duty");
  auto const* const list = node != nullptr ? node->as_array() : nullptr;
  if (list == nullptr || list->empty()) {
    r.fail(node, "duty", "at least one [[duty]] table");
  }
  for (auto const& item : *list) {
    auto const path = fmt::format("duty[{}].", s.duties.size() + 1);
    if (!item.is_table()) {
      r.fail(&item, "duty", "[[duty]] tables");
    }
    auto const one =
        reader{.table = *item.as_table(), .file = r.file, .path = path};
    auto d = read_duty(one);
    auto const is_same = [&](duty const& o) {
      return o.category == d.category;
    };
    if (std::any_of(s.duties.begin(), s.duties.end(), is_same)) {
      one.fail(one.table.get("category"), "category",
               "a category that no other duty of this file has");
    }
    s.duties.push_back(std::move(d));
  }
}

toml::table parse_toml(std::string_view const text,
                       std::string_view const file) {
  try {
    return toml::parse(text, file);
  } catch (toml::parse_error const& e) {
    throw base::error{
        fault::invalid, "circle.bad_standard",
        fmt::format("{}, line {}: this is not TOML: {}. Correct the file.",
                    file, e.source().begin.line, e.description())};
  }
}

}  // namespace

standard parse_standard(std::string_view const toml,
                        std::string_view const file) {
  constexpr auto kFields =
      std::array<std::string_view, 4>{"key", "edition", "title", "duty"};
  auto const table = parse_toml(toml, file);
  auto const r = reader{.table = table, .file = file, .path = {}};
  r.expect_only(kFields);
  auto s = standard{
      .key = get_key(r, "key", "-."),
      .title = find_localized(r, "title").value_or(places::localized{}),
      .edition = get_text(r, "edition"),
      .duties = {}};
  if (s.title == places::localized{}) {
    r.fail(nullptr, "title", "a table with zh, en and zh-Hant; it is missing");
  }
  read_duties(r, s);
  return s;
}

}  // namespace linli::circle
