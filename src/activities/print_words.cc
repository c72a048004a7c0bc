#include "activities/print_words.h"

#include <map>
#include <span>
#include <toml++/toml.h>

#include "base/embedded.h"

namespace linli::activities {

std::span<base::embedded_file const> print_files();

namespace {

using word_map = std::map<std::string, people::localized, std::less<>>;

word_map const& all_words() {
  static auto const kAll = [] {
    auto out = word_map{};
    auto const file = toml::parse(print_files().front().content);
    for (auto const& [key, value] : *file["words"].as_table()) {
      auto const& in = *value.as_table();
      out[std::string{key.str()}] = {in["zh"].value_or(std::string{}),
                                     in["en"].value_or(std::string{}),
                                     in["zh-Hant"].value_or(std::string{})};
    }
    return out;
  }();
  return kAll;
}

}  // namespace

people::language as_people(http::language const in) {
  switch (in) {
    case http::language::en: return people::language::en;
    case http::language::zh_hant: return people::language::zh_hant;
    default: return people::language::zh;
  }
}

std::string said(std::string_view const name,
                 http::language const in,
                 people::words const& with) {
  auto const speaks = as_people(in);
  return people::filled(all_words().find(name)->second.in(speaks), with,
                        speaks);
}

std::string const& said(places::localized const& text,
                        http::language const in) {
  auto const& wanted = in == http::language::en        ? text.en
                       : in == http::language::zh_hant ? text.zh_hant
                                                       : text.zh;
  return wanted.empty() ? places::best(text) : wanted;
}

}  // namespace linli::activities
