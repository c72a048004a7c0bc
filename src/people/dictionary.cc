#include "people/dictionary.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>
#include <stdexcept>
#include <toml++/toml.h>

#include "base/embedded.h"

namespace linli::people {

std::span<base::embedded_file const> people_files();

language language_of(http::language const asked) {
  switch (asked) {
    case http::language::en: return language::en;
    case http::language::zh_hant: return language::zh_hant;
    default: return language::zh;
  }
}

dictionary::dictionary(std::string_view const toml) {
  auto const file = toml::parse(toml);
  auto const* const table = file["words"].as_table();
  if (table == nullptr) {
    throw std::invalid_argument{"A dictionary has a table [words]."};
  }
  for (auto const& [key, value] : *table) {
    auto const text = [&, &name = key, &from = value](char const* const in) {
      auto const* const inner = from.as_table();
      auto const found = inner == nullptr
                             ? std::nullopt
                             : (*inner)[in].template value<std::string>();
      if (!found) {
        throw std::invalid_argument{
            fmt::format("The word '{}' is not said in {}.", name.str(), in)};
      }
      return *found;
    };
    all_.emplace(std::string{key.str()},
                 localized{text("zh"), text("en"), text("zh-Hant")});
  }
}

localized const& dictionary::find(std::string_view const name) const {
  auto const found = all_.find(name);
  if (found == all_.end()) {
    throw std::out_of_range{fmt::format("There is no word '{}'.", name)};
  }
  return found->second;
}

std::string dictionary::said(std::string_view const name,
                             http::language const in,
                             words const& with) const {
  auto const speaks = language_of(in);
  return filled(find(name).in(speaks), with, speaks);
}

dictionary const& people_words() {
  static auto const kAll = [] {
    auto const files = people_files();
    return dictionary{
        std::ranges::find(files, "words.toml", &base::embedded_file::name)
            ->content};
  }();
  return kAll;
}

}  // namespace linli::people
