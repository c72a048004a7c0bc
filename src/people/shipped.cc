#include "people/shipped.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>
#include <toml++/toml.h>

#include "base/embedded.h"
#include "base/text.h"

namespace linli::people {

std::span<base::embedded_file const> people_files();

namespace {

std::string string_of(toml::node const& node) {
  if (auto const* const text = node.as_string()) {
    return text->get();
  }
  if (auto const* const number = node.as_integer()) {
    return fmt::format("{}", number->get());
  }
  return node.value_or(false) ? "1" : "";
}

void read_members(toml::table const& from,
                  std::string const& before,
                  shipped_entry& to) {
  for (auto const& [key, node] : from) {
    auto const name = before + std::string{key.str()};
    if (auto const* const inner = node.as_table()) {
      read_members(*inner, name + ".", to);
    } else {
      to.members.emplace(name, string_of(node));
    }
  }
}

}  // namespace

std::string shipped_entry::text(std::string_view const key) const {
  auto const found = members.find(key);
  return found == members.end() ? std::string{} : found->second;
}

int shipped_entry::number(std::string_view const key) const {
  return static_cast<int>(base::parse_integer(text(key)).value_or(0));
}

bool shipped_entry::flag(std::string_view const key) const {
  return text(key) == "1";
}

localized shipped_entry::in_all(std::string_view const key) const {
  return {text(fmt::format("{}.zh", key)), text(fmt::format("{}.en", key)),
          text(fmt::format("{}.zh-Hant", key))};
}

std::vector<shipped_entry> shipped_list(std::string_view const file,
                                        std::string_view const list) {
  auto const files = people_files();
  auto const document = toml::parse(
      std::ranges::find(files, file, &base::embedded_file::name)->content);
  auto out = std::vector<shipped_entry>{};
  for (auto const& node : *document[list].as_array()) {
    read_members(*node.as_table(), {}, out.emplace_back());
  }
  return out;
}

}  // namespace linli::people
