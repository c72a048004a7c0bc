#include "venues/icalendar_lines.h"

#include <algorithm>
#include <cctype>

namespace linli::venues {

namespace {

std::string in_capitals(std::string_view const text) {
  auto out = std::string{text};
  std::ranges::transform(out, out.begin(), [](unsigned char const c) {
    return static_cast<char>(std::toupper(c));
  });
  return out;
}

struct content_line {
  std::string text{};
  int line{};
};

/// RFC 5545, 3.1: a line that begins with white space continues the one before.
std::vector<content_line> unfolded(std::string_view const text) {
  auto out = std::vector<content_line>{};
  auto number = 0;
  for (auto at = std::size_t{0}; at < text.size();) {
    auto const end = std::min(text.find('\n', at), text.size());
    auto one = text.substr(at, end - at);
    at = end + 1;
    ++number;
    if (one.ends_with('\r')) {
      one.remove_suffix(1);
    }
    if (!out.empty() && (one.starts_with(' ') || one.starts_with('\t'))) {
      out.back().text += one.substr(1);
    } else if (!one.empty()) {
      out.push_back({std::string{one}, number});
    }
  }
  return out;
}

/// Where a character stands outside of quotes, or the end.
std::size_t find_unquoted(std::string_view const text,
                          std::string_view const any_of,
                          std::size_t const from) {
  auto is_quoted = false;
  for (auto i = from; i < text.size(); ++i) {
    is_quoted = is_quoted != (text[i] == '"');
    if (!is_quoted && any_of.find(text[i]) != std::string_view::npos) {
      return i;
    }
  }
  return text.size();
}

std::string without_quotes(std::string_view text) {
  auto out = std::string{text};
  std::erase(out, '"');
  return out;
}

ical_property property_of(content_line const& line) {
  auto const text = std::string_view{line.text};
  auto at = find_unquoted(text, ";:", 0);
  auto out = ical_property{.name = in_capitals(text.substr(0, at)),
                           .text = line.text,
                           .line = line.line};
  while (at < text.size() && text[at] == ';') {
    auto const end = find_unquoted(text, ";:", at + 1);
    auto const one = text.substr(at + 1, end - at - 1);
    auto const equals = std::min(one.find('='), one.size());
    out.parameters.emplace_back(
        in_capitals(one.substr(0, equals)),
        without_quotes(one.substr(std::min(equals + 1, one.size()))));
    at = end;
  }
  out.value = text.substr(std::min(at + 1, text.size()));
  return out;
}

}  // namespace

std::string parameter_of(ical_property const& p, std::string_view const name) {
  auto const found = std::ranges::find(
      p.parameters, name, &std::pair<std::string, std::string>::first);
  return found == p.parameters.end() ? "" : found->second;
}

std::vector<std::string> values_of(ical_property const& p) {
  auto out = std::vector<std::string>{};
  for (auto at = std::size_t{0}; at <= p.value.size();) {
    auto const end = std::min(p.value.find(',', at), p.value.size());
    out.push_back(p.value.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::vector<ical_property const*> all_of(ical_event const& e,
                                         std::string_view const name) {
  auto out = std::vector<ical_property const*>{};
  for (auto const& p : e.properties) {
    if (p.name == name) {
      out.push_back(&p);
    }
  }
  return out;
}

ical_property const* first_of(ical_event const& e,
                              std::string_view const name) {
  auto const all = all_of(e, name);
  return all.empty() ? nullptr : all.front();
}

ical_text lines_of_calendar(std::string_view const text) {
  auto out = ical_text{};
  auto within = std::vector<std::string>{};  // "VCALENDAR", "VEVENT", "VALARM"
  for (auto const& line : unfolded(text)) {
    auto p = property_of(line);
    if (p.name == "BEGIN") {
      within.push_back(in_capitals(p.value));
      if (within.size() == 2 && within.back() == "VEVENT") {
        out.events.push_back({.line = line.line});
      }
    } else if (p.name == "END") {
      if (!within.empty()) {
        within.pop_back();
      }
    } else if (within.size() == 1 && p.name == "METHOD") {
      out.method = in_capitals(p.value);
    } else if (within.size() == 2 && within.back() == "VEVENT") {
      out.events.back().properties.push_back(std::move(p));
    }
  }
  return out;
}

}  // namespace linli::venues
