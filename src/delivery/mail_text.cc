#include "delivery/mail_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "delivery/base64.h"

namespace linli::delivery {

namespace {

constexpr auto kLongestLine = std::size_t{76};
constexpr auto kBefore = std::string_view{"=?UTF-8?B?"};
constexpr auto kAfter = std::string_view{"?="};

bool continues_a_character(char const c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// As much of the front of `text` as has room in `bytes`, in whole characters;
/// at least one.
std::string_view front_of(std::string_view const text,
                          std::size_t const bytes) {
  if (bytes >= text.size()) {
    return text;
  }
  auto end = std::max<std::size_t>(bytes, 1);
  while (end > 1 && continues_a_character(text[end])) {
    --end;
  }
  while (end < text.size() && continues_a_character(text[end])) {
    ++end;  // not even one had room
  }
  return text.substr(0, end);
}

std::string with_crlf(std::string_view const text) {
  auto out = std::string{};
  out.reserve(text.size() + text.size() / 32);
  for (auto i = std::size_t{0}; i != text.size(); ++i) {
    if (text[i] == '\r') {
      out += "\r\n";
      i += i + 1 != text.size() && text[i + 1] == '\n' ? 1U : 0U;
    } else if (text[i] == '\n') {
      out += "\r\n";
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string in_base64(std::string_view const bytes) {
  auto const text = base64(bytes);
  auto out = std::string{};
  for (auto at = std::size_t{0}; at < text.size(); at += kLongestLine) {
    out.append(text, at, kLongestLine).append("\r\n");
  }
  return out;
}

/// One byte in quoted-printable. White space is kept within a line only; a
/// dot that begins one is written out, so that no relay can lose it.
std::string quoted(char const c, bool const begins_line, bool const ends_line) {
  auto const byte = static_cast<unsigned char>(c);
  auto const is_blank = c == ' ' || c == '\t';
  auto const is_plain = is_blank ? !ends_line
                                 : byte > 0x20 && byte < 0x7f && c != '=' &&
                                       !(c == '.' && begins_line);
  return is_plain ? std::string(1, c) : fmt::format("={:02X}", byte);
}

/// `text` has its lines ended by CRLF.
std::string in_quoted_printable(std::string_view const text) {
  auto out = std::string{};
  auto line = std::size_t{0};  // bytes on this one
  for (auto i = std::size_t{0}; i != text.size(); ++i) {
    if (text.substr(i, 2) == "\r\n") {
      out += "\r\n";
      line = 0;
      ++i;
      continue;
    }
    auto const is_last =
        i + 1 == text.size() || text.substr(i + 1, 2) == "\r\n";
    auto written = quoted(text[i], line == 0, is_last);
    if (line + written.size() > kLongestLine - (is_last ? 0U : 1U)) {
      out += "=\r\n";
      line = 0;
      written = quoted(text[i], true, is_last);
    }
    out += written;
    line += written.size();
  }
  if (line != 0) {
    out += "\r\n";
  }
  return out;
}

}  // namespace

std::string encoded_words(std::string_view text, std::size_t used) {
  constexpr auto kFrame = kBefore.size() + kAfter.size();
  constexpr auto kOneCharacter = std::size_t{8};  // four bytes in base64
  auto out = std::string{};
  while (!text.empty()) {
    if (!out.empty() || used + kFrame + kOneCharacter > kLongestLine) {
      out += "\r\n ";
      used = 1;
    }
    // A line has 76 bytes at most and a word, luckily, 75.
    auto const room = std::min(kLongestLine - used, kLongestLine - 1) - kFrame;
    auto const part = front_of(text, room / 4 * 3);
    out.append(kBefore).append(base64(part)).append(kAfter);
    text.remove_prefix(part.size());
  }
  return out;
}

encoded_body encode_body(std::string_view const text) {
  auto const canonical = with_crlf(text);
  auto plain = in_quoted_printable(canonical);
  auto packed = in_base64(canonical);
  return plain.size() <= packed.size()
             ? encoded_body{"quoted-printable", std::move(plain)}
             : encoded_body{"base64", std::move(packed)};
}

}  // namespace linli::delivery
