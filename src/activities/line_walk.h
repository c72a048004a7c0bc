#pragma once

#include <cstdint>

#include "activities/supply.h"
#include "activities/tally.h"

/// Going through a line from its head, giving what is free. Pure.
namespace linli::activities {

class line_walk {
 public:
  /// `where` the places given are counted: &tally::given or &tally::offered.
  line_walk(supply const& s, tally const& before, by_kinds tally::*where);

  /// Whether the next in line gets its places.
  bool gives(kinds who, int party, std::int64_t number);

  /// Nobody further back can get anything, so the rest need not be read.
  bool is_over() const;

  /// Counts those not read as waiting.
  tally finish() const;

 private:
  supply supply_;
  by_kinds tally::*where_;
  std::array<queue, kKindSets> before_;  // as they were
  by_kinds unread_{};                    // parties
  tally after_;  // its queues are of those read who still wait
};

}  // namespace linli::activities
