#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/error.h"
#include "osm/foot_rules.h"
#include "osm/osm_file.h"

/// Whatever the bytes: objects with positions on the earth, or a base::error.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* const data,
                                      std::size_t const size) {
  using namespace linli;
  auto const bytes =
      std::string_view{reinterpret_cast<char const*>(data), size};
  auto const sink = osm::osm_sink{
      .on_node =
          [](osm::osm_node const& n) {
            if (!geo::is_valid(walk::to_latlng(n.at))) {
              std::abort();
            }
            osm::read_node(n.tags);
          },
      .on_way = [](osm::osm_way const& w) { osm::read_street(w.tags); },
      .on_relation =
          [](osm::osm_relation const& r) { osm::read_street(r.tags); }};
  try {
    osm::read_osm_bytes(bytes, "pbf", sink);
  } catch (base::error const&) {
  }
  return 0;
}
