#include "people/demo_names.h"

#include <algorithm>
#include <span>
#include <toml++/toml.h>

#include "base/embedded.h"

namespace linli::people {

std::span<base::embedded_file const> people_files();

namespace {

// Every character the lists are written in has three bytes.
std::vector<std::string> characters(std::string const& text) {
  constexpr auto kBytes = std::size_t{3};
  auto out = std::vector<std::string>{};
  for (auto at = std::size_t{0}; at + kBytes <= text.size(); at += kBytes) {
    out.push_back(text.substr(at, kBytes));
  }
  return out;
}

demo_names::parts read_parts(toml::table const& from) {
  return {characters(from["first"].value_or(std::string{})),
          characters(from["second"].value_or(std::string{}))};
}

std::vector<std::string> read_list(toml::array const& from) {
  auto out = std::vector<std::string>{};
  for (auto const& each : from) {
    out.push_back(each.value_or(std::string{}));
  }
  return out;
}

demo_names read_names() {
  auto const files = people_files();
  auto const file =
      std::ranges::find(files, "demo_names.toml", &base::embedded_file::name);
  auto const document = toml::parse(file->content);
  auto out = demo_names{};
  for (auto const& each : *document["surnames"].as_array()) {
    auto const& pair = *each.as_array();
    out.surnames.emplace_back(pair[0].value_or(std::string{}),
                              pair[1].value_or(0));
  }
  for (auto const& each : *document["generation"].as_array()) {
    auto const& t = *each.as_table();
    out.generations.push_back({t["until"].value_or(0),
                               read_parts(*t["women"].as_table()),
                               read_parts(*t["men"].as_table())});
  }
  for (auto const& each : *document["organisation"].as_array()) {
    auto const& t = *each.as_table();
    out.organisations.push_back(
        {t["name"].value_or(std::string{}), t["area"].value_or(std::string{})});
  }
  out.other_given = read_list(*document["others"]["given"].as_array());
  out.other_surnames = read_list(*document["others"]["surnames"].as_array());
  out.lanes = read_list(*document["lanes"]["names"].as_array());
  out.shops = read_list(*document["shops"]["names"].as_array());
  return out;
}

}  // namespace

demo_names const& all_demo_names() {
  static auto const all = read_names();
  return all;
}

std::string pick_surname(base::random& by) {
  auto const& all = all_demo_names().surnames;
  auto sum = 0;
  for (auto const& [name, weight] : all) {
    sum += weight;
  }
  auto at = static_cast<int>(by.below(static_cast<std::uint32_t>(sum)));
  for (auto const& [name, weight] : all) {
    if (at < weight) {
      return name;
    }
    at -= weight;
  }
  return all.front().first;
}

std::string pick_given(base::random& by, int const born, bool const is_woman) {
  auto const& all = all_demo_names().generations;
  auto const found =
      std::ranges::find_if(all, [&](auto const& g) { return born <= g.until; });
  auto const& from = is_woman ? found->women : found->men;
  auto const second = pick(by, from.second);
  // A given name of one character was in fashion from 1965 on.
  auto const is_short = born > 1964 && born < 2000 && by.below(100) < 30;
  return is_short ? second : pick(by, from.first) + second;
}

}  // namespace linli::people
