#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include "base/text.h"
#include "people/person.h"

namespace linli::people {

namespace {

// "Lǐ guì yīng" without marks: ICU's own tables of how characters are read.
std::string pinyin(std::string_view const text) {
  static thread_local auto const latin = [] {
    auto status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>{
        icu::Transliterator::createInstance(
            "Han-Latin/Names; Latin-ASCII; Lower", UTRANS_FORWARD, status)};
  }();
  if (latin == nullptr) {
    return {};
  }
  auto unicode = icu::UnicodeString::fromUTF8(
      icu::StringPiece{text.data(), static_cast<int32_t>(text.size())});
  latin->transliterate(unicode);
  auto out = std::string{};
  unicode.toUTF8String(out);
  return out;
}

std::vector<std::string_view> code_points(std::string_view const text) {
  auto out = std::vector<std::string_view>{};
  for (auto i = std::size_t{0}; i < text.size();) {
    auto end = i + 1;
    while (end < text.size() &&
           (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) {
      ++end;
    }
    out.push_back(text.substr(i, end - i));
    i = end;
  }
  return out;
}

// Every end of a list of sounds or characters, joined.
void add_ends(std::vector<std::string> const& parts,
              std::set<std::string>& to) {
  for (auto i = std::size_t{0}; i != parts.size(); ++i) {
    auto end = std::string{};
    for (auto j = i; j != parts.size(); ++j) {
      end += parts[j];
    }
    to.insert(end);
  }
}

std::vector<std::string> split(std::string_view const text) {
  auto out = std::vector<std::string>{};
  for (auto const part : base::split(text, ' ')) {
    if (!part.empty()) {
      out.emplace_back(part);
    }
  }
  return out;
}

bool is_ascii(std::string_view const text) {
  return std::ranges::all_of(
      text, [](char const c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::vector<std::string> words_of_name(std::string_view const name) {
  auto found = std::set<std::string>{};
  auto const folded = base::fold(name);
  for (auto const& word : split(folded)) {
    found.insert(word);
    if (is_ascii(word)) {
      continue;
    }
    auto characters = std::vector<std::string>{};
    auto sounds = std::vector<std::string>{};
    auto initials = std::vector<std::string>{};
    for (auto const c : code_points(word)) {
      characters.emplace_back(c);
    }
    for (auto& sound : split(pinyin(word))) {
      initials.push_back(sound.substr(0, 1));
      sounds.push_back(std::move(sound));
    }
    add_ends(characters, found);
    add_ends(sounds, found);
    add_ends(initials, found);
  }
  return {found.begin(), found.end()};
}

std::string given_name(std::string_view const name) {
  static constexpr auto kDouble = std::to_array<std::string_view>(
      {"欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛",
       "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容",
       "令狐", "宇文", "长孙", "長孫", "司徒", "东方", "東方"});
  auto const first = name.substr(0, name.find(' '));
  if (first.empty() || is_ascii(first)) {
    return std::string{first};
  }
  auto const signs = code_points(first);
  auto surname = std::string{signs.front()};
  if (signs.size() > 2) {
    auto const two = surname + std::string{signs[1]};
    surname = std::ranges::find(kDouble, two) == kDouble.end() ? surname : two;
  }
  return signs.size() == 1 ? surname
                           : std::string{first.substr(surname.size())};
}

std::string sounds_of_name(std::string_view const name) {
  auto out = std::string{};
  for (auto const& word : split(base::fold(name))) {
    if (is_ascii(word)) {
      out += word;
      continue;
    }
    for (auto const& sound : split(pinyin(word))) {
      out += sound;
    }
  }
  return out;
}

}  // namespace linli::people
