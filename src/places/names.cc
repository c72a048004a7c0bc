#include "places/names.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <opencc/opencc.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "base/error.h"
#include "base/text.h"

namespace linli::places {

namespace {

/// Sørensen–Dice over pairs of characters; 0.6 tells 汇丰大药房徐汇店 and
/// 汇丰大药房（徐汇店） together and 汇丰大药房 and 华氏大药房 apart.
constexpr auto kSimilar = 0.6;

/// A name inside another one counts only when it is not a mere kind of place
/// ("超市" in "联华超市").
constexpr auto kLeastInside = 3;

using code_points = std::vector<UChar32>;

code_points code_points_of(std::string_view const text) {
  auto const unicode = icu::UnicodeString::fromUTF8(
      {text.data(), static_cast<std::int32_t>(text.size())});
  auto out = code_points{};
  for (auto i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
    out.push_back(unicode.char32At(i));
  }
  return out;
}

/// One converter for all threads: opening it reads the dictionaries.
std::string simplified(std::string_view const text) {
  static auto guard = std::mutex{};
  static auto const converter = opencc::SimpleConverter{"t2s.json"};
  auto const lock = std::scoped_lock{guard};
  return converter.Convert(std::string{text});
}

bool is_ascii(std::string_view const text) {
  return std::all_of(text.begin(), text.end(), [](char const c) {
    return static_cast<unsigned char>(c) < 0x80;
  });
}

std::unique_ptr<icu::Transliterator> open_transliterator() {
  auto status = U_ZERO_ERROR;
  auto made =
      std::unique_ptr<icu::Transliterator>{icu::Transliterator::createInstance(
          "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status)};
  ensure(U_SUCCESS(status) && made != nullptr, fault::unavailable,
         "places.no_pinyin",
         "ICU's transliteration data are missing. Install the package libicu.");
  return made;
}

/// The Latin letters of one character or word, remembered: names of a
/// district use some thousand characters over and over.
std::string latin(icu::UnicodeString const& text) {
  static auto guard = std::mutex{};
  static auto const to_latin = open_transliterator();
  static auto known = std::map<icu::UnicodeString, std::string>{};
  auto const lock = std::scoped_lock{guard};
  auto const found = known.find(text);
  if (found != known.end()) {
    return found->second;
  }
  auto changed = text;
  to_latin->transliterate(changed);
  auto out = std::string{};
  changed.toUTF8String(out);
  std::erase_if(out, [](char const c) { return c == ' ' || c == '\''; });
  constexpr auto kMostRemembered = std::size_t{20'000};
  if (text.length() <= 2 && known.size() < kMostRemembered) {
    known.emplace(text, out);
  }
  return out;
}

bool is_han(UChar32 const c) {
  auto status = U_ZERO_ERROR;
  return uscript_getScript(c, &status) == USCRIPT_HAN;
}

std::vector<std::uint64_t> sorted_pairs(code_points const& text) {
  auto pairs = std::vector<std::uint64_t>{};
  for (auto i = std::size_t{1}; i < text.size(); ++i) {
    pairs.push_back(static_cast<std::uint64_t>(text[i - 1]) << 32U |
                    static_cast<std::uint64_t>(text[i]));
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

double dice(code_points const& a, code_points const& b) {
  auto const x = sorted_pairs(a);
  auto const y = sorted_pairs(b);
  auto common = std::vector<std::uint64_t>{};
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(),
                        std::back_inserter(common));
  auto const all = x.size() + y.size();
  return all == 0 ? 0
                  : 2 * static_cast<double>(common.size()) /
                        static_cast<double>(all);
}

code_points letters_of(std::string_view const name) {
  auto out = code_points_of(name);
  std::erase_if(out, [](UChar32 const c) { return !u_isalnum(c); });
  return out;
}

bool is_inside(code_points const& part, code_points const& whole) {
  return part.size() >= kLeastInside &&
         std::search(whole.begin(), whole.end(), part.begin(), part.end()) !=
             whole.end();
}

}  // namespace

std::string plain(std::string_view const name) {
  auto const folded = base::fold(name);
  return is_ascii(folded) ? folded : base::fold(simplified(folded));
}

std::vector<std::string> syllables(std::string_view const name) {
  auto out = std::vector<std::string>{};
  auto word = icu::UnicodeString{};
  auto const end_word = [&] {
    if (!word.isEmpty()) {
      out.push_back(latin(word));
      word.remove();
    }
  };
  for (auto const c : code_points_of(plain(name))) {
    if (is_han(c)) {
      end_word();
      out.push_back(latin(icu::UnicodeString{c}));
    } else if (u_isalnum(c)) {
      word.append(c);
    } else {
      end_word();
    }
  }
  end_word();
  std::erase(out, std::string{});
  return out;
}

bool are_similar(std::string_view const a, std::string_view const b) {
  auto const x = letters_of(a);
  auto const y = letters_of(b);
  if (x.empty() || y.empty()) {
    return false;
  }
  return x == y || is_inside(x, y) || is_inside(y, x) || dice(x, y) >= kSimilar;
}

localized completed(localized first, localized const& second) {
  for (auto const part :
       {&localized::zh, &localized::en, &localized::zh_hant}) {
    if ((first.*part).empty()) {
      first.*part = second.*part;
    }
  }
  return first;
}

}  // namespace linli::places
