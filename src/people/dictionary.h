#pragma once

#include <map>
#include <string>
#include <string_view>

#include "http/request.h"
#include "people/topic.h"

/// What a module says on paper, in files and in messages: a TOML file that
/// comes with it.
namespace linli::people {

language language_of(http::language asked);

/// The table [words]: name = { zh = "…", en = "…", zh-Hant = "…" }.
class dictionary {
 public:
  /// Throws std::invalid_argument, naming the word, when a language is missing.
  explicit dictionary(std::string_view toml);

  /// There must be one of that name: throws std::out_of_range, naming it.
  localized const& find(std::string_view name) const;

  /// The text of that name with every {word} in its place.
  std::string said(std::string_view name,
                   http::language in,
                   words const& with = {}) const;

 private:
  std::map<std::string, localized, std::less<>> all_;
};

/// Of this module: words.toml.
dictionary const& people_words();

}  // namespace linli::people
