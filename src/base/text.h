#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::base {

/// Whether the bytes are well-formed UTF-8.
bool is_utf8(std::string_view text);

/// Unicode NFC with white space trimmed at both ends. Throws
/// error{invalid, "base.not_utf8"} on malformed bytes.
std::string normalize(std::string_view text);

/// Code points, not bytes. The text must be well-formed.
std::size_t count_code_points(std::string_view text);

/// The text as far as so many code points. The text must be well-formed.
std::string first_characters(std::string_view text, std::size_t most);

/// What two texts are compared by when a person searches: NFKC, case folded,
/// traditional characters are NOT mapped to simplified.
std::string fold(std::string_view text);

/// Splits at every `separator`; "" gives one empty part.
std::vector<std::string_view> split(std::string_view text, char separator);

/// Its parts would look into a text that is gone.
template <std::same_as<std::string> Gone>
void split(Gone&& text, char separator) = delete;

std::string_view trim(std::string_view text);

/// The whole text as a number, or nothing: no blanks, no rest, finite.
std::optional<double> parse_number(std::string_view text);
std::optional<long long> parse_integer(std::string_view text);

/// For HTML text and attribute values.
std::string escape_html(std::string_view text);

}  // namespace linli::base
