#include "base/text.h"

#include <charconv>
#include <cmath>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include "base/error.h"

namespace linli::base {

namespace {

icu::UnicodeString to_unicode(std::string_view const text) {
  ensure(is_utf8(text), fault::invalid, "base.not_utf8",
         "The text is not UTF-8. Save it as UTF-8 and try again.");
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
}

std::string to_utf8(icu::UnicodeString const& text) {
  auto out = std::string{};
  text.toUTF8String(out);
  return out;
}

std::string normalize_with(icu::Normalizer2 const* const form,
                           std::string_view const text) {
  auto status = U_ZERO_ERROR;
  return to_utf8(form->normalize(to_unicode(text), status));
}

}  // namespace

bool is_utf8(std::string_view const text) {
  auto status = U_ZERO_ERROR;
  u_strFromUTF8(nullptr, 0, nullptr, text.data(),
                static_cast<std::int32_t>(text.size()), &status);
  return status != U_INVALID_CHAR_FOUND;
}

std::string normalize(std::string_view const text) {
  auto status = U_ZERO_ERROR;
  auto const* const nfc = icu::Normalizer2::getNFCInstance(status);
  auto status2 = U_ZERO_ERROR;
  auto unicode = nfc->normalize(to_unicode(text), status2);
  return to_utf8(unicode.trim());
}

std::size_t count_code_points(std::string_view const text) {
  auto n = std::size_t{0};
  for (auto const c : text) {
    n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
  }
  return n;
}

std::string first_characters(std::string_view const text,
                             std::size_t const most) {
  auto n = std::size_t{0};
  for (auto i = std::size_t{0}; i != text.size(); ++i) {
    auto const begins = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (begins && ++n > most) {
      return std::string{text.substr(0, i)};
    }
  }
  return std::string{text};
}

std::string fold(std::string_view const text) {
  auto status = U_ZERO_ERROR;
  return normalize_with(icu::Normalizer2::getNFKCCasefoldInstance(status),
                        text);
}

std::vector<std::string_view> split(std::string_view text,
                                    char const separator) {
  auto parts = std::vector<std::string_view>{};
  for (;;) {
    auto const at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) {
      return parts;
    }
    text.remove_prefix(at + 1);
  }
}

std::string_view trim(std::string_view text) {
  constexpr auto kBlank = std::string_view{" \t\r\n\f\v"};
  auto const first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::optional<double> parse_number(std::string_view const text) {
  auto value = 0.0;
  auto const [end, fail] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  if (fail != std::errc{} || end != text.data() + text.size() ||
      !std::isfinite(value)) {
    return std::nullopt;
  }
  return value;
}

std::optional<long long> parse_integer(std::string_view const text) {
  auto value = 0LL;
  auto const [end, fail] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  if (fail != std::errc{} || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return value;
}

std::string escape_html(std::string_view const text) {
  auto out = std::string{};
  out.reserve(text.size());
  for (auto const c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace linli::base
