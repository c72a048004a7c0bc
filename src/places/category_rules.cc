#include "places/category_rules.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <span>
#include <toml++/toml.h>

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "places/names.h"

namespace linli::places {

std::span<base::embedded_file const> embedded_files();  // by linli_embed

namespace {

constexpr auto kAnd = std::string_view{" + "};

[[noreturn]] void bad(std::string_view const file,
                      std::string_view const what) {
  throw base::error{fault::invalid, "places.bad_categories",
                    fmt::format("{}: {}", file, what)};
}

std::vector<std::string> alternatives(std::string_view const text) {
  auto out = std::vector<std::string>{};
  for (auto const part : base::split(text, '|')) {
    out.emplace_back(base::trim(part));
  }
  return out;
}

tag_condition parse_condition(std::string_view const text,
                              std::string_view const file) {
  using test = tag_condition::test;
  auto const at = text.find_first_of("=~!");
  if (at == std::string_view::npos || at == 0) {
    bad(file, fmt::format("\"{}\" is no condition. Expected key=value, "
                          "key!=value, key~text or key=*.",
                          text));
  }
  auto out = tag_condition{.key = std::string{base::trim(text.substr(0, at))},
                           .values = {}};
  auto rest = text.substr(at + 1);
  if (text[at] == '!') {
    if (!rest.starts_with('=')) {
      bad(file, fmt::format(R"("{}": "!" must be followed by "=".)", text));
    }
    rest.remove_prefix(1);
  }
  out.values = alternatives(rest);
  out.kind = text[at] == '!'   ? test::is_not
             : text[at] == '~' ? test::contains
             : rest == "*"     ? test::any
                               : test::is;
  if (out.kind == test::contains) {
    std::transform(out.values.begin(), out.values.end(), out.values.begin(),
                   [](auto const& v) { return plain(v); });
  }
  return out;
}

tag_rule parse_rule(std::string_view text,
                    std::size_t const category,
                    std::string_view const file) {
  auto rule = tag_rule{.conditions = {}, .category = category};
  for (;;) {
    auto const at = text.find(kAnd);
    rule.conditions.push_back(
        parse_condition(base::trim(text.substr(0, at)), file));
    if (at == std::string_view::npos) {
      return rule;
    }
    text.remove_prefix(at + kAnd.size());
  }
}

std::vector<std::string> strings_of(
    toml::node_view<toml::node const> const list,
    std::string_view const file,
    std::string_view const name) {
  auto out = std::vector<std::string>{};
  if (!list) {
    return out;
  }
  auto const* const array = list.as_array();
  if (array == nullptr) {
    bad(file, fmt::format("{} must be a list of texts.", name));
  }
  for (auto const& item : *array) {
    auto const text = item.value<std::string>();
    if (!text) {
      bad(file, fmt::format("{} must hold texts only.", name));
    }
    out.push_back(*text);
  }
  return out;
}

std::string text_of(toml::table const& t,
                    std::string_view const key,
                    std::string_view const file) {
  auto const value = t.at_path(key).value<std::string>();
  if (!value || value->empty()) {
    bad(file, fmt::format("the category at line {} lacks {}.",
                          t.source().begin.line, key));
  }
  return *value;
}

void add_category(category_rules& rules,
                  toml::table const& t,
                  std::string_view const file) {
  auto const index = rules.categories.size();
  auto const key = text_of(t, "key", file);
  if (std::any_of(rules.categories.begin(), rules.categories.end(),
                  [&](auto const& c) { return c.key == key; })) {
    bad(file, fmt::format("the category {} stands there twice.", key));
  }
  rules.categories.push_back(
      {.key = key,
       .name = {text_of(t, "name.zh", file), text_of(t, "name.en", file),
                text_of(t, "name.zh_hant", file)},
       .group = text_of(t, "group", file),
       .icon = text_of(t, "icon", file)});
  for (auto const& r : strings_of(t.at_path("tags"), file, "tags")) {
    rules.tags.push_back(parse_rule(r, index, file));
  }
  for (auto const& n : strings_of(t.at_path("names"), file, "names")) {
    rules.names.push_back({plain(n), index});
  }
}

toml::table parse_toml(std::string_view const text,
                       std::string_view const file) {
  try {
    return toml::parse(text, file);
  } catch (toml::parse_error const& e) {
    bad(file,
        fmt::format("line {}: {}.", e.source().begin.line, e.description()));
  }
}

bool holds(tag_condition const& c,
           tag_map const& tags,
           std::string_view const name) {
  using test = tag_condition::test;
  auto const found = tags.find(c.key);
  auto const is_name = c.key == "name";
  auto const is_there = is_name ? !name.empty() : found != tags.end();
  auto const value = !is_there ? std::string_view{}
                     : is_name ? name
                               : std::string_view{found->second};
  auto const is_one_of = std::any_of(c.values.begin(), c.values.end(),
                                     [&](auto const& v) { return v == value; });
  switch (c.kind) {
    case test::any: return is_there;
    case test::is: return is_there && is_one_of;
    case test::is_not: return !is_there || !is_one_of;
    case test::contains: break;
  }
  auto const text = is_name ? std::string{name} : plain(value);
  return is_there &&
         std::any_of(c.values.begin(), c.values.end(), [&](auto const& v) {
           return text.find(v) != std::string::npos;
         });
}

bool holds(tag_rule const& r,
           tag_map const& tags,
           std::string_view const name) {
  return std::all_of(r.conditions.begin(), r.conditions.end(),
                     [&](auto const& c) { return holds(c, tags, name); });
}

/// Whether the object says by a tag what it is: then its name says nothing.
bool carries_known_tags(category_rules const& rules, tag_map const& tags) {
  return std::any_of(rules.tags.begin(), rules.tags.end(), [&](auto const& r) {
    return std::any_of(
        r.conditions.begin(), r.conditions.end(),
        [&](auto const& c) { return c.key != "name" && tags.contains(c.key); });
  });
}

}  // namespace

category_rules parse_category_rules(std::string_view const toml,
                                    std::string_view const file) {
  auto const t = parse_toml(toml, file);
  auto rules = category_rules{};
  for (auto const& r : strings_of(t.at_path("exclude"), file, "exclude")) {
    rules.exclude.push_back(parse_rule(r, 0, file));
  }
  auto const* const list = t.get_as<toml::array>("category");
  if (list == nullptr || list->empty()) {
    bad(file, "there is no [[category]].");
  }
  for (auto const& item : *list) {
    if (item.as_table() == nullptr) {
      bad(file, "category must be a list of tables: write [[category]].");
    }
    add_category(rules, *item.as_table(), file);
  }
  std::stable_sort(rules.tags.begin(), rules.tags.end(),
                   [](auto const& a, auto const& b) {
                     return a.conditions.size() > b.conditions.size();
                   });
  return rules;
}

category_rules const& shipped_category_rules() {
  static auto const rules =
      parse_category_rules(embedded_files().front().content, "categories.toml");
  return rules;
}

category_rules load_category_rules(std::filesystem::path const& own_file) {
  if (!std::filesystem::exists(own_file)) {
    return shipped_category_rules();
  }
  return parse_category_rules(base::read_file(own_file),
                              own_file.filename().string());
}

category_match category_of(category_rules const& rules,
                           tag_map const& tags,
                           std::string_view const name) {
  auto const folded = plain(name);
  auto const is_excluded =
      std::any_of(rules.exclude.begin(), rules.exclude.end(),
                  [&](auto const& r) { return holds(r, tags, folded); });
  for (auto const& r : rules.tags) {
    if (holds(r, tags, folded)) {
      return {rules.categories[r.category].key, is_excluded};
    }
  }
  if (folded.empty() || carries_known_tags(rules, tags)) {
    return {};
  }
  for (auto const& r : rules.names) {
    if (folded.find(r.part) != std::string::npos) {
      return {rules.categories[r.category].key, is_excluded};
    }
  }
  return {};
}

std::optional<std::string> find_category(category_rules const& rules,
                                         std::string_view const text) {
  auto const wanted = plain(base::trim(text));
  for (auto const& c : rules.categories) {
    if (wanted == c.key || wanted == plain(c.name.zh) ||
        wanted == plain(c.name.en) || wanted == plain(c.name.zh_hant)) {
      return c.key;
    }
  }
  return std::nullopt;
}

}  // namespace linli::places
