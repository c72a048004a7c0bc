#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/request.h"
#include "places/localized.h"

namespace linli::circle {

/// The text in that language, else in whichever there is.
std::string const& text_in(places::localized const& text, http::language lang);

/// The words of the exported files in one language (report_words.toml).
/// A key that does not exist is a broken invariant: std::logic_error.
class report_words {
 public:
  using filling = std::pair<std::string_view, std::string>;

  explicit report_words(http::language lang) : lang_{lang} {}

  std::string const& operator()(std::string_view key) const;

  /// `{n}` of the text replaced by the filling of that name.
  std::string operator()(std::string_view key,
                         std::initializer_list<filling> fillings) const;

  bool has(std::string_view key) const;
  http::language language() const { return lang_; }

  static std::vector<std::string_view> keys();
  static places::localized const& in_all(std::string_view key);

 private:
  http::language lang_;
};

/// "12,345"; the fraction of a person is rounded, "<1" when that leaves
/// nothing of somebody.
std::string people(double count);

/// "62.5%"; nobody and everybody are said only when it is so ("<0.1%",
/// ">99.9%").
std::string percent(double share);

/// Whole minutes, rounded up: a walk is never shorter than said.
int whole_minutes(double walk_s);

/// Without zeros at the end, at most so many decimals: "0.625", "70".
std::string number(double value, int decimals);

}  // namespace linli::circle
