#pragma once

#include <vector>

#include "http/request.h"
#include "people/caller.h"
#include "people/person_ops.h"
#include "tables/table_file.h"

/// A list of persons as the table of a file.
namespace linli::people {

/// In the words of `speaks`; areas by their names, as far as `areas` knows
/// them. Addresses only as known or not.
tables::table table_of(std::vector<person_line> const& persons,
                       area_tree const& areas,
                       http::language speaks);

}  // namespace linli::people
