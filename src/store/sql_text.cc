#include "store/sql_text.h"

#include <cctype>
#include <cstddef>

namespace linli::store {

namespace {

/// The end of the string, name or comment that begins at `at`; `at` itself
/// when none does.
std::size_t skip_opaque(std::string_view const sql, std::size_t const at) {
  auto const rest = sql.substr(at);
  auto const ending = [&](std::string_view const end, std::size_t const from) {
    auto const found = sql.find(end, at + from);
    return found == std::string_view::npos ? sql.size() : found + end.size();
  };
  if (rest.starts_with("--")) {
    return ending("\n", 2);
  }
  if (rest.starts_with("/*")) {
    return ending("*/", 2);
  }
  if (rest.starts_with('\'') || rest.starts_with('"')) {
    return ending(rest.substr(0, 1), 1);
  }
  return at;
}

bool is_digit(char const c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool is_blank(std::string_view const text) {
  for (auto i = std::size_t{0}; i < text.size();) {
    auto const c = text[i];
    auto const next = skip_opaque(text, i);
    if (next == i && std::isspace(static_cast<unsigned char>(c)) == 0) {
      return false;
    }
    if (next != i && (c == '\'' || c == '"')) {
      return false;
    }
    i = next == i ? i + 1 : next;
  }
  return true;
}

}  // namespace

namespace {

std::string with_placeholders(std::string_view const sql,
                              std::string_view const mark) {
  auto out = std::string{};
  out.reserve(sql.size());
  for (auto i = std::size_t{0}; i < sql.size();) {
    if (auto const next = skip_opaque(sql, i); next != i) {
      out += sql.substr(i, next - i);
      i = next;
      continue;
    }
    auto const is_placeholder =
        sql[i] == '$' && i + 1 < sql.size() && is_digit(sql[i + 1]);
    is_placeholder ? out += mark : out += sql[i];
    ++i;
  }
  return out;
}

}  // namespace

std::string with_question_marks(std::string_view const sql) {
  return with_placeholders(sql, "?");
}

std::string with_names(std::string_view const sql) {
  return with_placeholders(sql, ":p");
}

std::vector<std::string> split_statements(std::string_view const script) {
  auto out = std::vector<std::string>{};
  auto begin = std::size_t{0};
  auto const add = [&](std::size_t const end) {
    if (auto const one = script.substr(begin, end - begin); !is_blank(one)) {
      out.emplace_back(one);
    }
    begin = end + 1;
  };
  for (auto i = std::size_t{0}; i < script.size();) {
    if (auto const next = skip_opaque(script, i); next != i) {
      i = next;
      continue;
    }
    if (script[i] == ';') {
      add(i);
    }
    ++i;
  }
  if (begin < script.size()) {
    add(script.size());
  }
  return out;
}

}  // namespace linli::store
