#include "circle/recorded.h"

#include <algorithm>
#include <utility>

namespace linli::circle {

std::size_t services_on_record(circle_index const& index, duty const& d) {
  auto n = std::size_t{0};
  for (auto const& category : d.counts) {
    auto const found = index.by_category.find(category);
    n += found == index.by_category.end() ? 0 : found->second.size();
  }
  return n;
}

recorded recorded_share(circle_index const& index,
                        standard const& by,
                        coverage const& c) {
  auto wanted = std::vector<std::size_t>{};
  for (auto d = std::size_t{0}; d != by.duties.size(); ++d) {
    if (by.duties[d].is_required &&
        services_on_record(index, by.duties[d]) != 0) {
      wanted.push_back(d);
    }
  }
  auto residents = 0.0;
  auto with_all = 0.0;
  auto const& all = index.places->residents;
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    auto const lacks = [&](std::size_t const d) {
      return c.reach[d].residents[i] == standing::lacking;
    };
    residents += all[i].residents;
    with_all += std::ranges::any_of(wanted, lacks) ? 0 : all[i].residents;
  }
  return {.duties = wanted.size(),
          .share = residents > 0 ? with_all / residents : 0};
}

std::vector<std::string> categories_not_on_record(circle_index const& index,
                                                  standard const& by) {
  auto out = std::vector<std::string>{};
  for (auto const& d : by.duties) {
    if (services_on_record(index, d) == 0 &&
        std::ranges::find(out, d.category) == out.end()) {
      out.push_back(d.category);
    }
  }
  return out;
}

std::vector<gap const*> in_reading_order(circle_index const& index,
                                         standard const& by,
                                         coverage const& c) {
  auto out = std::vector<gap const*>{};
  for (auto const& g : c.gaps) {
    out.push_back(&g);
  }
  auto const unrecorded = categories_not_on_record(index, by);
  std::ranges::stable_sort(out, {}, [&](gap const* const g) {
    auto const d = find_duty(by, g->category);
    return std::pair{
        std::ranges::find(unrecorded, g->category) != unrecorded.end(),
        d && !by.duties[*d].is_required};
  });
  return out;
}

}  // namespace linli::circle
