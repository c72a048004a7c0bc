#include "places/division_search.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string>
#include <unicode/unistr.h>

#include "base/error.h"
#include "base/text.h"
#include "places/names.h"

namespace linli::places {

namespace {

using some_divisions = std::vector<division const*>;

constexpr auto kMostNamed = std::size_t{10};  // in one message
constexpr auto kProvinceDigits = std::size_t{2};
constexpr auto kCityDigits = std::size_t{4};
constexpr auto kDistrictDigits = std::size_t{6};

/// How a word is looked for in a name: as it is; both in simplified
/// characters; as the pinyin the name begins with.
enum class way : std::uint8_t { literal, simplified, pinyin };

struct word {
  std::string text;
  way how{};
};

/// Latin letters are pinyin, whatever is asked for.
std::vector<word> words_of(std::string_view const query, way const how) {
  auto const is_ascii = [](char const c) {
    return static_cast<unsigned char>(c) < 0x80;
  };
  auto const text = how == way::literal ? base::fold(query) : plain(query);
  auto out = std::vector<word>{};
  for (auto const part : base::split(text, ' ')) {
    if (!part.empty()) {
      auto const is_latin = std::ranges::all_of(part, is_ascii);
      out.push_back({std::string{part}, is_latin ? way::pinyin : how});
    }
  }
  return out;
}

/// Whether the name begins with these syllables: "hongkou" 虹口区.
bool sounds_like(std::string_view const name, std::string_view letters) {
  for (auto const& s : syllables(name)) {
    if (letters.empty() || !letters.starts_with(s)) {
      break;
    }
    letters.remove_prefix(s.size());
  }
  return letters.empty();
}

bool is_in(word const& w, std::string_view const name) {
  switch (w.how) {
    case way::literal: return name.find(w.text) != std::string_view::npos;
    case way::simplified: return plain(name).find(w.text) != std::string::npos;
    case way::pinyin: break;
  }
  return sounds_like(name, w.text);
}

/// Whether the name is the word, but for the kind of unit at its end.
bool is_called(word const& w, std::string_view const name) {
  constexpr auto kKind = std::string_view{"区"}.size();
  auto const text = w.how == way::simplified ? plain(name) : std::string{name};
  return text == w.text ||
         (text.size() > kKind &&
          std::string_view{text}.substr(0, text.size() - kKind) == w.text);
}

/// Looks for one word. Districts share their cities and provinces: what it was
/// asked it remembers.
class finder {
 public:
  explicit finder(word w) : word_{std::move(w)} {}

  /// 0: the district is called so; 1: the word is in its name; 2: it is in
  /// that of its city or province; nothing: it is nowhere.
  std::optional<int> rank_of(division const& d) {
    if (is_in(word_, d.name)) {
      return is_called(word_, d.name) ? 0 : 1;
    }
    return is_above(d.city) || is_above(d.province) ? std::optional{2}
                                                    : std::nullopt;
  }

 private:
  bool is_above(std::string_view const name) {
    auto const [at, is_new] = known_.try_emplace(name, false);
    if (is_new) {
      at->second = is_in(word_, name);
    }
    return at->second;
  }

  word word_;
  std::map<std::string_view, bool> known_;
};

/// The best rank of any word; nothing when one is nowhere.
std::optional<int> rank_of(division const& d, std::vector<finder>& finders) {
  auto best = std::optional<int>{};
  for (auto& f : finders) {
    auto const rank = f.rank_of(d);
    if (!rank) {
      return std::nullopt;
    }
    best = std::min(best.value_or(*rank), *rank);
  }
  return best;
}

some_divisions with_words(divisions const& all,
                          std::vector<word> const& words) {
  auto finders = std::vector<finder>(words.begin(), words.end());
  auto ranked = std::vector<std::pair<int, division const*>>{};
  for (auto const& d : all.districts) {
    if (auto const rank = rank_of(d, finders)) {
      ranked.emplace_back(*rank, &d);
    }
  }
  std::ranges::stable_sort(ranked, {}, [](auto const& r) { return r.first; });
  auto out = some_divisions{};
  for (auto const& [rank, d] : ranked) {
    out.push_back(d);
  }
  return out;
}

std::u32string characters_of(std::string_view const text) {
  auto const unicode = icu::UnicodeString::fromUTF8(
      {text.data(), static_cast<std::int32_t>(text.size())});
  auto out = std::u32string{};
  for (auto i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
    out += static_cast<char32_t>(unicode.char32At(i));
  }
  return out;
}

/// Of as many characters, the kind of unit aside, one is another. Of two, the
/// first must be right: too many end alike.
bool differ_in_one(std::u32string const& query, std::u32string const& name) {
  auto const n = query.size();
  if (n < 2 || (name.size() != n && name.size() != n + 1)) {
    return false;
  }
  auto different = 0;
  for (auto i = std::size_t{0}; i != n; ++i) {
    different += query[i] == name[i] ? 0 : 1;
  }
  return different == 1 && (n > 2 || query.front() == name.front());
}

some_divisions first_few(some_divisions some) {
  some.resize(std::min(some.size(), kMostNamed));
  return some;
}

/// The few whose codes are closest, by code.
some_divisions closest(some_divisions some, std::string_view const code) {
  auto const wanted = base::parse_integer(code).value_or(0);
  std::ranges::stable_sort(some, {}, [&](division const* const d) {
    return std::abs(base::parse_integer(d->code).value_or(0) - wanted);
  });
  some = first_few(std::move(some));
  std::ranges::sort(some, {}, [](auto const* const d) { return d->code; });
  return some;
}

std::string listed(some_divisions const& some) {
  auto out = std::string{};
  for (auto const* const d : some) {
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", d->code, d->name);
  }
  return out;
}

/// What a code of a city or a province stands for.
std::string name_of_part(division const& inside,
                         std::string_view const digits) {
  return digits.ends_with("0000") || inside.city.empty()
             ? inside.province
             : inside.province + " " + inside.city;
}

bool are_digits(std::string_view const text) {
  return std::ranges::all_of(text,
                             [](char const c) { return c >= '0' && c <= '9'; });
}

/// What to say about a code of six digits that no district has.
std::string about_code(divisions const& all, std::string_view const code) {
  if (auto const part = divisions_under(all, code); !part.empty()) {
    return fmt::format(
        "{} is {}, not one district of it. Expected one of {}{}.", code,
        name_of_part(*part.front(), code), listed(first_few(part)),
        part.size() > kMostNamed ? fmt::format(" … ({})", part.size()) : "");
  }
  for (auto const digits : {kCityDigits, kProvinceDigits}) {
    auto const near = divisions_under(all, code.substr(0, digits));
    if (!near.empty()) {
      return fmt::format(
          "The national codes of {} have no district {}. The nearest of {}: "
          "{}.",
          all.as_of, code, near.front()->province, listed(closest(near, code)));
    }
  }
  return fmt::format(
      "The national codes of {} have no district {}, nor a province {}. "
      "Hong Kong, Macao and Taiwan are not among them.",
      all.as_of, code, code.substr(0, kProvinceDigits));
}

}  // namespace

some_divisions divisions_called(divisions const& all,
                                std::string_view const query) {
  for (auto const how : {way::literal, way::simplified}) {
    if (auto found = with_words(all, words_of(query, how)); !found.empty()) {
      return found;
    }
  }
  auto joined = word{.text = {}, .how = way::pinyin};  // "hong kou"
  for (auto const& w : words_of(query, way::literal)) {
    if (w.how != way::pinyin) {
      return {};
    }
    joined.text += w.text;
  }
  return joined.text.empty() ? some_divisions{} : with_words(all, {joined});
}

some_divisions divisions_under(divisions const& all, std::string_view digits) {
  if (digits.size() == kDistrictDigits && !find_division(all, digits)) {
    for (auto const zeros : {"0000", "00"}) {
      if (digits.ends_with(zeros)) {
        digits.remove_suffix(std::string_view{zeros}.size());
        break;
      }
    }
  }
  auto out = some_divisions{};
  for (auto const& d : all.districts) {
    if (d.code.starts_with(digits)) {
      out.push_back(&d);
    }
  }
  return out;
}

some_divisions divisions_like(divisions const& all,
                              std::string_view const query) {
  auto words = words_of(query, way::simplified);
  for (auto& w : words) {
    w = {fmt::format("{}", fmt::join(syllables(w.text), "")), way::pinyin};
  }
  auto out = with_words(all, words);
  auto const wanted = characters_of(plain(query));
  for (auto const& d : all.districts) {
    if (differ_in_one(wanted, characters_of(d.name)) &&
        std::ranges::find(out, &d) == out.end()) {
      out.push_back(&d);
    }
  }
  return first_few(std::move(out));
}

division const& needed_division(divisions const& all,
                                std::string_view const code) {
  auto const* const found = find_division(all, code);
  if (found == nullptr) {
    auto const is_code = code.size() == kDistrictDigits && are_digits(code);
    throw base::error{
        fault::not_found, "places.no_such_division",
        is_code ? about_code(all, code)
                : fmt::format("\"{}\" is no national code of a district. "
                              "Expected six digits, such as 310109.",
                              code)};
  }
  return *found;
}

void refuse_name(divisions const& all, std::string_view const query) {
  auto const like = divisions_like(all, query);
  throw base::error{
      fault::not_found, "places.no_such_division",
      fmt::format(
          "The national codes of {} have no district, city or province "
          "called {}. {}",
          all.as_of, query,
          like.empty()
              ? "Expected a name such as 虹口, hongkou or 上海 "
                "虹口, or the beginning of a code."
              : fmt::format("Is one of these meant: {}?", listed(like)))};
}

}  // namespace linli::places
