#pragma once

#include <cstddef>
#include <cstdint>
#include <map>

#include "people/registry.h"
#include "store/database.h"

/// After the keys were rotated: what older keys sealed is sealed anew.
namespace linli::people {

/// How many values each key has sealed, of every module.
std::map<std::uint32_t, std::int64_t> values_by_key(registry const& r,
                                                    store::reader& db);

/// Seals values of older keys with the current one, at most `most`, in one
/// transaction; answers how many. Nothing is left when it answers fewer than
/// `most`. Others may read and write meanwhile.
std::size_t reseal(registry const& r, int most);

}  // namespace linli::people
