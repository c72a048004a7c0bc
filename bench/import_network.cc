// import_network FILE NETWORK  What `linli import streets` does without the
// base map, which would take a great city's import far longer than its streets.
#include <cstdio>
#include <fmt/format.h>

#include "base/error.h"
#include "base/progress.h"
#include "osm/read_streets.h"
#include "osm/street_report.h"

int main(int const argc, char const* const* const argv) {
  using namespace linli;
  if (argc != 3) {
    std::fputs("usage: import_network FILE NETWORK\n", stderr);
    return 2;
  }
  try {
    auto options = osm::read_streets_options{};
    options.files = {argv[1]};
    auto report = osm::street_report{};
    osm::read_streets(options, report, base::no_progress()).save(argv[2]);
  } catch (base::error const& e) {
    fmt::print(stderr, "import_network: {}\n", e.what());
    return 1;
  }
}
