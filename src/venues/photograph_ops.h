#pragma once

#include <string>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "venues/photograph_store.h"

/// Photographs: of a venue, and of what happened in a session. Drawn anew when
/// they come in (print/picture.h), so that no place or hour stays in them.
namespace linli::venues {

struct photograph_wish {
  std::string file{};  // JPEG, PNG or WebP
  std::string alt{};
  bool has_consent{false};
};

/// `where`: which the caller must be staff of. Throws venues.not_a_photograph,
/// venues.too_many_photographs.
void add_photograph(people::registry const& r,
                    people::caller const& by,
                    photograph_of const& what,
                    people::spot const& where,
                    photograph_wish const& wish);

/// Throws venues.no_such_venue.
void add_venue_photograph(people::registry const& r,
                          people::caller const& by,
                          venue_id which,
                          photograph_wish const& wish);

/// By staff of where it was taken. Throws venues.no_such_photograph.
void remove_photograph(people::registry const& r,
                       people::caller const& by,
                       photograph_id which);

}  // namespace linli::venues
