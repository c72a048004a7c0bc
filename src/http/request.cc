#include "http/request.h"

#include <algorithm>

namespace linli::http {

namespace {

constexpr char lower(char const c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view const a, std::string_view const b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace

std::string_view name_of(verb const v) {
  switch (v) {
    case verb::get: return "GET";
    case verb::head: return "HEAD";
    case verb::post: return "POST";
    case verb::put: return "PUT";
    case verb::patch: return "PATCH";
    case verb::del: return "DELETE";
    case verb::options: return "OPTIONS";
    case verb::other: break;
  }
  return "OTHER";
}

bool is_header(field const& h, std::string_view const name) {
  return same_name(h.name, name);
}

std::optional<std::string_view> header(request const& from,
                                       std::string_view const name) {
  for (auto const& h : from.headers) {
    if (is_header(h, name)) {
      return h.value;
    }
  }
  return std::nullopt;
}

std::optional<std::string_view> query(request const& from,
                                      std::string_view const name) {
  auto const found = std::ranges::find(from.query, name, &field::name);
  return found == from.query.end()
             ? std::nullopt
             : std::optional<std::string_view>{found->value};
}

std::string_view raw_path(request const& from) {
  return std::string_view{from.target}.substr(0, from.target.find('?'));
}

}  // namespace linli::http
