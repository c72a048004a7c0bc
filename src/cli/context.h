#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "places/snapshot.h"
#include "store/database.h"
#include "walk/town.h"

/// What every verb of the command line needs.
namespace linli::cli {

/// One district as the analyst's verbs ask it.
struct loaded_district {
  std::shared_ptr<places::snapshot const> places;
  std::shared_ptr<walk::town const> town;
};

struct context {
  std::filesystem::path data{"data"};  // one folder a district
  std::string store{};                 // --store; store::address_for reads it
  base::clock clock;

  std::filesystem::path folder_of(std::string const& district) const {
    return data / district;
  }
  store::address address_of(std::string const& district) const {
    return store::address_for(store, folder_of(district), district);
  }
};

/// Every district there is, by the name of its folder. Throws
/// error{not_found, "cli.no_districts"} saying how to make one.
std::vector<std::string> districts_of(context const& ctx);

/// The district's database, brought up to date. Throws
/// error{not_found, "cli.no_such_district"} saying how to make one.
std::unique_ptr<store::database> open_district(context const& ctx,
                                               std::string const& district);

/// Its places and its streets, or the estimate where it has none.
loaded_district load_district(context const& ctx, std::string const& district);

}  // namespace linli::cli
