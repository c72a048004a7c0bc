#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "people/localized.h"

/// The tables that come with the module: consents.toml, topics.toml.
namespace linli::people {

/// One [[entry]] of a list; a member that is not there is empty, 0 or false.
struct shipped_entry {
  std::string text(std::string_view key) const;
  int number(std::string_view key) const;
  bool flag(std::string_view key) const;
  localized in_all(std::string_view key) const;  // { zh, en, zh-Hant }

  std::map<std::string, std::string, std::less<>> members;
};

std::vector<shipped_entry> shipped_list(std::string_view file,
                                        std::string_view list);

}  // namespace linli::people
