#include <algorithm>
#include <string>
#include <unordered_set>

#include "base/embedded.h"
#include "base/text.h"
#include "secrets/password.h"

namespace linli::secrets {

std::span<base::embedded_file const> embedded_files();

namespace {

constexpr auto kFewestCodePoints = std::size_t{10};
constexpr auto kMostDecoration = std::size_t{3};  // bytes around a common one
constexpr auto kLongestPiece = std::size_t{5};    // code points, repeated
constexpr auto kFewestPersonalBytes = std::size_t{4};
constexpr auto kPhoneDigits = std::size_t{8};  // from the end: no country code

std::unordered_set<std::string_view> read_common() {
  auto out = std::unordered_set<std::string_view>{};
  for (auto const line : base::split(embedded_files()[0].content, '\n')) {
    auto const word = base::trim(line);
    if (!word.empty() && word.front() != '#') {
      out.insert(word);
    }
  }
  return out;
}

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

bool is_repeated(std::string_view const text) {
  auto code_points = std::size_t{0};
  for (auto piece = std::size_t{1}; piece < text.size(); ++piece) {
    if ((static_cast<unsigned char>(text[piece]) & 0xC0U) == 0x80U) {
      continue;  // in the middle of a character
    }
    if (++code_points > kLongestPiece) {
      return false;
    }
    if (text.substr(piece) == text.substr(0, text.size() - piece)) {
      return true;
    }
  }
  return false;
}

bool is_common(std::string_view const text) {
  static auto const kCommon = read_common();
  for (auto before = std::size_t{0}; before <= kMostDecoration; ++before) {
    for (auto after = std::size_t{0}; before + after <= kMostDecoration;
         ++after) {
      if (text.size() > before + after &&
          kCommon.contains(text.substr(before, text.size() - before - after))) {
        return true;
      }
    }
  }
  return is_repeated(text);
}

// What to look for: a phone number without its country code, an address
// without its domain, a name without its blanks.
std::string needle_of(std::string_view const word) {
  auto const text = base::fold(word);
  auto digits = text;
  std::erase_if(digits, [](char const c) { return c < '0' || c > '9'; });
  auto const is_phone =
      digits.size() >= kPhoneDigits &&
      text.find_first_not_of("0123456789+-() ") == std::string::npos;
  return is_phone ? digits.substr(digits.size() - kPhoneDigits)
                  : without_blanks(text.substr(0, text.find('@')));
}

}  // namespace

std::optional<weakness> weakness_of(
    std::string_view const password,
    std::span<std::string const> const personal_words) {
  auto const text = base::normalize(password);
  if (base::count_code_points(text) < kFewestCodePoints) {
    return weakness::too_short;
  }
  auto const folded = without_blanks(base::fold(text));
  if (is_common(folded)) {
    return weakness::common;
  }
  auto const is_inside = [&](std::string const& word) {
    auto const needle = needle_of(word);
    return needle.size() >= kFewestPersonalBytes &&
           folded.find(needle) != std::string::npos;
  };
  return std::ranges::any_of(personal_words, is_inside)
             ? std::optional{weakness::personal}
             : std::nullopt;
}

}  // namespace linli::secrets
