#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "osm/basemap_rules.h"
#include "osm/foot_rules.h"
#include "osm/road_classes.h"

/// Lines of key=value, any bytes in them: every rule answers, no way is walked
/// in no direction and called a street, no refused one has traits.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* const data,
                                      std::size_t const size) {
  using namespace linli;
  auto rest = std::string_view{reinterpret_cast<char const*>(data), size};
  auto tags = std::vector<osm::tag>{};
  while (!rest.empty()) {
    auto const line = rest.substr(0, rest.find('\n'));
    auto const sign = line.find('=');
    auto const value =
        sign == std::string_view::npos ? "" : line.substr(sign + 1);
    tags.push_back({line.substr(0, sign), value});
    rest.remove_prefix(line.size() == rest.size() ? line.size()
                                                  : line.size() + 1);
  }
  auto const street = osm::read_street(tags);
  if (street.why != osm::refusal::none &&
      street.traits != walk::street_traits{}) {
    std::abort();
  }
  if (street.traits.slope_percent > 100) {
    std::abort();
  }
  osm::read_node(tags);
  osm::drawing_of(tags);
  osm::label_of(tags);
  for (auto const& t : tags) {
    osm::find_road_class(t.value);
    osm::read_slope_percent(t.value);
  }
  return 0;
}
