#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "places/snapshot.h"

namespace linli::places {

using tag_map = std::map<std::string, std::string>;

/// One condition of a rule: key=value|value, key!=…, key~… or key=*.
struct tag_condition {
  enum class test : std::uint8_t { any, is, is_not, contains };

  std::string key;
  test kind{test::any};
  std::vector<std::string> values;  // for `contains`: already plain()
};

struct tag_rule {
  std::vector<tag_condition> conditions;  // all must hold
  std::size_t category{};                 // index into categories
};

struct name_rule {
  std::string part;  // plain(): the name contains it
  std::size_t category{};
};

/// Which things on a map are services, and of what kind: categories.toml.
struct category_rules {
  std::vector<category> categories;  // in order of display
  std::vector<tag_rule> tags;        // most conditions first
  std::vector<name_rule> names;
  std::vector<tag_rule> exclude;
};

/// Throws error{invalid, "places.bad_categories"} naming file, line or key.
category_rules parse_category_rules(std::string_view toml,
                                    std::string_view file);

/// The file built into this binary.
category_rules const& shipped_category_rules();

/// The district's own file when it exists, else the shipped one.
category_rules load_category_rules(std::filesystem::path const& own_file);

struct category_match {
  std::string key;          // empty: no service
  bool is_excluded{false};  // a service, but not for the public
};

/// What an object is by its tags and (folded) name.
category_match category_of(category_rules const& rules,
                           tag_map const& tags,
                           std::string_view name);

/// A category by what people write in a column: its key or its name in any
/// language.
std::optional<std::string> find_category(category_rules const& rules,
                                         std::string_view text);

}  // namespace linli::places
