#pragma once

#include <string>
#include <vector>

#include "people/announcement_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// Telling the residents of an area something.
namespace linli::people {

struct announcement {
  std::string area{};
  std::string title{};
  std::string text{};
};

/// How many residents would be told: here, in the area, having agreed.
std::int64_t audience_of(registry const& r,
                         caller const& by,
                         std::string const& area);

/// Tells them, a first part of them at once and the others by tell_next, and
/// answers how many they are. `own_key` is what the caller calls this
/// announcement: one sent again is answered as before and tells nobody twice;
/// when empty, every call is a new one. Throws people.not_allowed outside the
/// caller's areas, people.no_such_area, people.announced_otherwise when the key
/// stands for another announcement.
std::int64_t announce(registry const& r,
                      caller const& by,
                      announcement const& what,
                      std::string const& own_key = {});

/// The next part of those who are still to be told; false when nobody is.
bool tell_next(registry const& r, base::instant now);

struct announcement_view {
  announcement_row row{};
  announcement said{};
};

/// Of the caller's areas, newest first.
std::vector<announcement_view> announcements_for(registry const& r,
                                                 store::reader& db,
                                                 announcement_query const& q);

}  // namespace linli::people
