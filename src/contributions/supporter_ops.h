#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contributions/supporter_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// Who gives: merchants and organisations, and who speaks for them. One
/// transaction each.
namespace linli::contributions {

/// What is told of a supporter; what is left out stays as it is.
struct supporter_change {
  std::optional<supporter_kind> kind{};
  std::optional<localized> name{};
  std::optional<localized> about{};
  std::optional<std::string> area{};
  std::optional<std::string> registration{};  // empty: none
  std::optional<std::string> interest{};
  std::optional<bool> is_thanked{};
  std::optional<std::vector<people::person_id>> speakers{};
};

/// By staff of its area. Throws people.no_such_area, people.no_such_person for
/// speakers of other areas, http.bad_fields for a registration that is none.
supporter_row create_supporter(people::registry const& r,
                               people::caller const& by,
                               supporter_change const& what,
                               bool is_demo = false);

/// And contributions.no_such_supporter, contributions.changed_meanwhile.
supporter_row update_supporter(people::registry const& r,
                               people::caller const& by,
                               supporter_id which,
                               std::int64_t revision,
                               supporter_change const& what);

/// Those whoever asks may see, by name.
std::vector<supporter_row> list_supporters(store::reader& db,
                                           people::caller const& by,
                                           std::string const& area);

/// For whom whoever asks speaks, by name.
std::vector<supporter_row> my_supporters(store::reader& db,
                                         people::caller const& by);

/// As far as whoever asks may see it: who wants no thanks in public is there
/// for staff and themselves. Throws contributions.no_such_supporter.
supporter_row visible_supporter(store::reader& db,
                                people::caller const& by,
                                supporter_id which);

// For the operations of this module, within their transactions.

/// Whether whoever asks, or is acted for, speaks for it.
bool is_speaker(store::reader& db,
                people::caller const& by,
                supporter_id which);

/// Speakers who are staff or of the committee where something is given: of the
/// area, or of the venue. Where no venue is named, of any in that area.
std::vector<people::person_id> interested_in(store::reader& db,
                                             people::caller const& by,
                                             supporter_id which,
                                             people::spot const& where);

}  // namespace linli::contributions
