#include "people/area_names.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace linli::people {

namespace {

std::string short_of(std::string_view const name) {
  constexpr auto kEnds = std::to_array<std::string_view>(
      {"居民委员会", "居民委員會", "居委会", "居委會", "居民区", "居民區",
       "社区", "社區", "街道"});
  auto out = base::fold(base::trim(name));
  for (auto const end : kEnds) {
    if (out.size() > end.size() && out.ends_with(end)) {
      out.resize(out.size() - end.size());
    }
  }
  return out;
}

}  // namespace

void area_names::add(std::string_view const name, std::string code) {
  auto const key = short_of(name);
  if (!key.empty()) {
    codes_.emplace(key, std::move(code));
  }
}

std::vector<std::string> area_names::find(std::string_view const name) const {
  auto out = std::vector<std::string>{};
  auto const [from, to] = codes_.equal_range(short_of(name));
  for (auto at = from; at != to; ++at) {
    if (std::ranges::find(out, at->second) == out.end()) {
      out.push_back(at->second);
    }
  }
  return out;
}

}  // namespace linli::people
