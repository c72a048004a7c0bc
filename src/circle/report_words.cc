#include "circle/report_words.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <span>
#include <stdexcept>
#include <toml++/toml.h>

#include "base/embedded.h"

namespace linli::circle {

std::span<base::embedded_file const> report_files();

namespace {

using dictionary = std::map<std::string, places::localized, std::less<>>;

void add(toml::table const& from, std::string const& path, dictionary& to) {
  for (auto const& [key, node] : from) {
    auto const& table = *node.as_table();
    auto const name =
        path.empty() ? std::string{key.str()} : path + "." + key.data();
    if (!table.contains("zh")) {
      add(table, name, to);
      continue;
    }
    auto const text = [&](std::string_view const lang) {
      return table[lang].value_or(std::string{});
    };
    to[name] = {.zh = text("zh"), .en = text("en"), .zh_hant = text("zh_hant")};
  }
}

dictionary const& words() {
  static auto const all = [] {
    auto read = dictionary{};
    for (auto const& file : report_files()) {
      if (file.name.ends_with(".toml")) {
        add(toml::parse(file.content, file.name), {}, read);
      }
    }
    return read;
  }();
  return all;
}

}  // namespace

std::string const& text_in(places::localized const& text,
                           http::language const lang) {
  auto const& own = lang == http::language::zh   ? text.zh
                    : lang == http::language::en ? text.en
                                                 : text.zh_hant;
  return own.empty() ? places::best(text) : own;
}

std::string const& report_words::operator()(std::string_view const key) const {
  return text_in(in_all(key), lang_);
}

std::string report_words::operator()(
    std::string_view const key,
    std::initializer_list<filling> const fillings) const {
  auto const& text = (*this)(key);
  auto out = std::string{};
  auto rest = std::string_view{text};
  // What is filled in is not looked at again: a name may hold braces.
  for (auto open = rest.find('{'); open != std::string_view::npos;
       open = rest.find('{')) {
    auto const close = rest.find('}', open);
    auto const name = rest.substr(open + 1, close - open - 1);
    auto const* const found =
        std::find_if(fillings.begin(), fillings.end(),
                     [&](auto const& f) { return f.first == name; });
    if (close == std::string_view::npos || found == fillings.end()) {
      throw std::logic_error{fmt::format("{}: nothing fills it", key)};
    }
    out += rest.substr(0, open);
    out += found->second;
    rest.remove_prefix(close + 1);
  }
  out += rest;
  return out;
}

bool report_words::has(std::string_view const key) const {
  return words().find(key) != words().end();
}

std::vector<std::string_view> report_words::keys() {
  auto all = std::vector<std::string_view>{};
  for (auto const& [key, text] : words()) {
    all.emplace_back(key);
  }
  return all;
}

places::localized const& report_words::in_all(std::string_view const key) {
  auto const found = words().find(key);
  if (found == words().end()) {
    throw std::logic_error{fmt::format("There is no word {}", key)};
  }
  return found->second;
}

std::string people(double const count) {
  if (count > 0 && count < 0.5) {
    return "<1";
  }
  constexpr auto kGroup = std::size_t{3};
  auto const digits = fmt::format("{:.0f}", std::round(count));
  auto out = std::string{};
  for (auto i = std::size_t{0}; i != digits.size(); ++i) {
    if (i != 0 && (digits.size() - i) % kGroup == 0) {
      out += ',';
    }
    out += digits[i];
  }
  return out;
}

std::string percent(double const share) {
  if (share <= 0 || share >= 1) {
    return share <= 0 ? "0%" : "100%";
  }
  if (share < 0.0005) {
    return "<0.1%";
  }
  if (share >= 0.9995) {
    return ">99.9%";
  }
  return fmt::format("{:.1f}%", share * 100);
}

int whole_minutes(double const walk_s) {
  constexpr auto kSecondsAMinute = 60.0;
  return static_cast<int>(std::ceil(walk_s / kSecondsAMinute));
}

std::string number(double const value, int const decimals) {
  auto const scale = std::pow(10.0, decimals);
  return fmt::format("{}", std::round(value * scale) / scale);
}

}  // namespace linli::circle
