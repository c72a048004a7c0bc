#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "places/localized.h"

/// Names of places the way people compare them: in simplified characters,
/// in pinyin, without the small differences between two lists.
namespace linli::places {

/// Traditional to simplified (OpenCC), then NFKC and case folding: what two
/// names are compared by. Malformed bytes throw base.not_utf8.
std::string plain(std::string_view name);

/// The text cut into syllables and words: a Chinese character becomes its
/// Mandarin syllable without tone ("he"), anything else a folded word without
/// diacritics. 河滨 C1 → he, bin, c1. A character with several readings gets
/// the most common one.
std::vector<std::string> syllables(std::string_view name);

/// Whether two lists probably mean the same place: equal, one within the
/// other, or most pairs of neighbouring characters in common (Dice ≥ 0.6).
/// Both must be `plain`; an empty name is like no other.
bool are_similar(std::string_view a, std::string_view b);

/// The first, and in a language it lacks the second.
localized completed(localized first, localized const& second);

}  // namespace linli::places
