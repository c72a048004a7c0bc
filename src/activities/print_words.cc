#include "activities/print_words.h"

#include <span>

#include "base/embedded.h"
#include "people/dictionary.h"

namespace linli::activities {

std::span<base::embedded_file const> print_files();

namespace {

people::dictionary const& all_words() {
  static auto const kAll = people::dictionary{print_files().front().content};
  return kAll;
}

}  // namespace

std::string said(std::string_view const name,
                 http::language const in,
                 people::words const& with) {
  return all_words().said(name, in, with);
}

std::string const& said(places::localized const& text,
                        http::language const in) {
  auto const& wanted = in == http::language::en        ? text.en
                       : in == http::language::zh_hant ? text.zh_hant
                                                       : text.zh;
  return wanted.empty() ? places::best(text) : wanted;
}

}  // namespace linli::activities
