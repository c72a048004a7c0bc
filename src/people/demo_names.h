#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/random.h"

/// What invented people are called (demo_names.toml).
namespace linli::people {

struct demo_names {
  struct parts {
    std::vector<std::string> first;
    std::vector<std::string> second;
  };
  struct generation {
    int until{};  // the last year of birth
    parts women;
    parts men;
  };
  struct organisation {
    std::string name;
    std::string area;  // name of a subdistrict
  };

  std::vector<std::pair<std::string, int>> surnames;  // of a thousand
  std::vector<generation> generations;                // oldest first
  std::vector<std::string> other_given;
  std::vector<std::string> other_surnames;
  std::vector<std::string> shops;
  std::vector<std::string> lanes;
  std::vector<organisation> organisations;
};

demo_names const& all_demo_names();

std::string pick_surname(base::random& by);
std::string pick_given(base::random& by, int born, bool is_woman);

template <typename T>
T const& pick(base::random& by, std::vector<T> const& from) {
  return from[by.below(static_cast<std::uint32_t>(from.size()))];
}

}  // namespace linli::people
