#pragma once

#include <cstdint>
#include <fmt/format.h>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "http/request.h"
#include "people/caller.h"
#include "store/database.h"

namespace linli::people {

/// Something at a time and a place, for a calendar.
struct plan {
  std::string uid{};  // of no other, and the same for ever
  std::string title{};
  std::string place{};
  base::instant from{};
  base::instant until{};
  base::instant stamp{};    // when it was made or last changed
  std::int64_t sequence{};  // counts changes
};

/// Of a thing that has a key and counts its changes from one: "turn-17@linli".
inline plan numbered(std::string_view const kind,
                     std::int64_t const key,
                     std::int64_t const revision,
                     plan of) {
  of.uid = fmt::format("{}-{}@linli", kind, key);
  of.sequence = revision - 1;
  return of;
}

/// What a module above adds to the calendars of one below it. Either may be
/// left out.
struct planner {
  /// What somebody has to do and is not over at `since`.
  std::function<std::vector<plan>(store::reader& db,
                                  person_id who,
                                  base::instant since,
                                  http::language speaks)>
      of_person{};

  /// What everybody may see in a venue beside what is booked there.
  std::function<std::vector<plan>(
      store::reader& db, venue_id where, base::instant since)>
      of_venue{};
};

}  // namespace linli::people
