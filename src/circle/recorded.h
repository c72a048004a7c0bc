#pragma once

#include <cstddef>
#include <vector>

#include "circle/circle_index.h"
#include "circle/coverage.h"
#include "circle/standard.h"

/// What the data know of at all. A kind nobody has recorded a single one of is
/// a question about the data before it is one about the district.
namespace linli::circle {

/// Services of the data that could count for a duty, whoever walks and
/// whenever.
std::size_t services_on_record(circle_index const& index, duty const& d);

/// Required duties with a service on record, and the share of residents who
/// can walk to all of those, [0, 1].
struct recorded {
  std::size_t duties{};
  double share{};
};

recorded recorded_share(circle_index const& index,
                        standard const& by,
                        coverage const& c);

/// Categories of the duties without a single service on record, in the order
/// of the standard, each once.
std::vector<std::string> categories_not_on_record(circle_index const& index,
                                                  standard const& by);

/// The gaps in the order they are worth reading: what the standard requires,
/// what it only advises, what nobody has recorded; within each worst first.
/// They point into `c`.
std::vector<gap const*> in_reading_order(circle_index const& index,
                                         standard const& by,
                                         coverage const& c);

}  // namespace linli::circle
