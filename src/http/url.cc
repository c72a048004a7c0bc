#include "http/url.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "base/text.h"

namespace linli::http {

namespace {

std::optional<char> triplet(std::string_view const digits) {
  auto value = 0U;
  if (digits.size() != 2) {
    return std::nullopt;
  }
  auto const [end, fail] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (fail != std::errc{} || end != digits.data() + 2) {
    return std::nullopt;
  }
  return static_cast<char>(value);
}

std::optional<std::string> decode_form(std::string_view const text) {
  auto spaced = std::string{text};
  std::ranges::replace(spaced, '+', ' ');
  return percent_decode(spaced);
}

}  // namespace

std::optional<std::string> percent_decode(std::string_view const text) {
  auto out = std::string{};
  out.reserve(text.size());
  for (auto i = std::size_t{0}; i != text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    auto const c = triplet(text.substr(i + 1, 2));
    if (!c) {
      return std::nullopt;
    }
    out += *c;
    i += 2;
  }
  if (out.find('\0') != std::string::npos || !base::is_utf8(out)) {
    return std::nullopt;
  }
  return out;
}

std::optional<std::vector<field>> parse_query(std::string_view const target) {
  auto fields = std::vector<field>{};
  auto const mark = target.find('?');
  if (mark == std::string_view::npos || mark + 1 == target.size()) {
    return fields;
  }
  for (auto const part : base::split(target.substr(mark + 1), '&')) {
    if (part.empty()) {
      continue;
    }
    auto const equals = std::min(part.find('='), part.size());
    auto name = decode_form(part.substr(0, equals));
    auto value = decode_form(part.substr(std::min(equals + 1, part.size())));
    if (!name || !value) {
      return std::nullopt;
    }
    fields.push_back({std::move(*name), std::move(*value)});
  }
  return fields;
}

std::string percent_encode(std::string_view const text) {
  constexpr auto kPlain = std::string_view{
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"};
  auto out = std::string{};
  for (auto const c : text) {
    if (kPlain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace linli::http
