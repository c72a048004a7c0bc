#pragma once

#include <string>
#include <vector>

#include "contributions/ledger_store.h"
#include "http/request.h"
#include "tables/table_file.h"

/// The ledger as the table of a file.
namespace linli::contributions {

/// In the words of `speaks`; dates on the calendar of the time zone.
tables::table table_of(std::vector<listed_move> const& moves,
                       std::string const& district,
                       std::string const& zone,
                       http::language speaks);

}  // namespace linli::contributions
