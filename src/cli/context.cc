#include "cli/context.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "base/error.h"
#include "osm/import_streets.h"
#include "places/places_store.h"
#include "store/migrate.h"

namespace linli::cli {

std::vector<std::string> districts_of(context const& ctx) {
  auto found = std::vector<std::string>{};
  auto ignored = std::error_code{};
  for (auto const& entry :
       std::filesystem::directory_iterator{ctx.data, ignored}) {
    auto const name = entry.path().filename().string();
    if (entry.is_directory(ignored) && store::exists(ctx.address_of(name))) {
      found.push_back(name);
    }
  }
  std::ranges::sort(found);
  ensure(!found.empty(), fault::not_found, "cli.no_districts",
         fmt::format("There are no districts in {}. Make one: linli init "
                     "--district CODE",
                     ctx.data.string()));
  return found;
}

std::unique_ptr<store::database> open_district(context const& ctx,
                                               std::string const& district) {
  auto const where = ctx.address_of(district);
  ensure(store::exists(where), fault::not_found, "cli.no_such_district",
         fmt::format("There is no district {0} in {1}. Make it first: linli "
                     "init --district {0}",
                     district, ctx.data.string()));
  return store::database::open_or_create(where, ctx.clock.now());
}

loaded_district load_district(context const& ctx, std::string const& district) {
  auto const db = open_district(ctx, district);
  auto places = std::make_shared<places::snapshot const>(
      db->read([](store::reader& r) { return places::load_snapshot(r); }));
  auto const file = ctx.folder_of(district) / osm::kNetworkFile;
  if (!std::filesystem::exists(file)) {
    return {std::move(places),
            std::make_shared<walk::town const>(walk::shipped_profiles())};
  }
  auto streets =
      std::make_shared<walk::network const>(walk::network::open(file));
  return {std::move(places), std::make_shared<walk::town const>(
                                 std::move(streets), walk::shipped_profiles())};
}

}  // namespace linli::cli
