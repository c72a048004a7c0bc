#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Names as people look for them: a part of it in simplified or traditional
/// characters, its pinyin or the first letters of it (河滨, hebin, hb and 河濱
/// all mean 河滨会客厅).
namespace linli::places {

/// A name prepared to be compared with many questions.
struct known_name {
  std::string text;                      // plain name
  std::vector<std::uint32_t> words;      // where words begin in `text`
  std::string latin;                     // syllables joined: "hebinhuiketing"
  std::vector<std::uint32_t> syllables;  // where they begin in `latin`
  std::string initials;                  // "hbhkt"
};

known_name known(std::string const& name);

/// What somebody typed, prepared the same way.
struct asked_name {
  std::string text;
  std::string latin;  // when it is Latin, without blanks
};

/// Empty of malformed bytes.
asked_name asked(std::string_view query);

/// Smaller is better: whole name, beginning of the name, beginning of a word,
/// anywhere; then pinyin the same way, then initials.
constexpr auto kPinyinRank = 10;
constexpr auto kInitialsRank = 20;
constexpr auto kNoRank = 100;  // no hit
int rank_of(known_name const& name, asked_name const& query);

}  // namespace linli::places
