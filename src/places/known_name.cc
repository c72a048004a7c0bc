#include "places/known_name.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "places/names.h"

namespace linli::places {

namespace {

bool is_letter(char const c) {
  auto const u = static_cast<unsigned char>(c);
  return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z');
}

/// Where words begin: at the start and after anything that is no letter.
/// Chinese has no blanks; inside it every character may begin a word, and
/// ranking says "substring" for those.
std::vector<std::uint32_t> word_starts(std::string_view const text) {
  auto out = std::vector<std::uint32_t>{};
  for (auto i = std::size_t{0}; i != text.size(); ++i) {
    if (is_letter(text[i]) && (i == 0 || !is_letter(text[i - 1]))) {
      out.push_back(static_cast<std::uint32_t>(i));
    }
  }
  return out;
}

/// 0 whole, 1 at the beginning, 2 at one of `starts`, 3 anywhere (when
/// `anywhere`), kNoRank.
int place_in(std::string_view const text,
             std::string_view const part,
             std::span<std::uint32_t const> const starts,
             bool const anywhere) {
  if (part.empty() || text.size() < part.size()) {
    return kNoRank;
  }
  if (text.starts_with(part)) {
    return text.size() == part.size() ? 0 : 1;
  }
  for (auto const s : starts) {
    if (text.substr(s).starts_with(part)) {
      return 2;
    }
  }
  return anywhere && text.find(part) != std::string_view::npos ? 3 : kNoRank;
}

bool is_latin(std::string_view const text) {
  return std::all_of(text.begin(), text.end(), [](char const c) {
    return static_cast<unsigned char>(c) < 0x80;
  });
}

std::string without_blanks(std::string_view const text) {
  auto out = std::string{text};
  std::erase_if(out, [](char const c) { return !is_letter(c); });
  return out;
}

}  // namespace

known_name known(std::string const& name) {
  auto out = known_name{.text = plain(name),
                        .words = {},
                        .latin = {},
                        .syllables = {},
                        .initials = {}};
  out.words = word_starts(out.text);
  for (auto const& s : syllables(name)) {
    out.syllables.push_back(static_cast<std::uint32_t>(out.latin.size()));
    out.latin += s;
    out.initials += s.front();
  }
  return out;
}

asked_name asked(std::string_view const query) {
  auto out = asked_name{};
  if (base::is_utf8(query)) {
    out.text = plain(base::trim(query));
  }
  if (!out.text.empty() && is_latin(out.text)) {
    out.latin = without_blanks(out.text);
  }
  return out;
}

int rank_of(known_name const& name, asked_name const& query) {
  auto const by_text = place_in(name.text, query.text, name.words, true);
  if (by_text != kNoRank || query.latin.empty()) {
    return by_text;
  }
  if (auto const r = place_in(name.latin, query.latin, name.syllables, false);
      r != kNoRank) {
    return kPinyinRank + r;
  }
  auto const r = place_in(name.initials, query.latin, {}, true);
  return r == kNoRank ? kNoRank : kInitialsRank + r;
}

}  // namespace linli::places
