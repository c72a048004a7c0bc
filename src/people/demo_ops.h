#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "people/caller.h"
#include "people/demo_people.h"
#include "people/registry.h"

/// Keeps invented people, for demonstrations only.
namespace linli::people {

struct demo_report {
  std::size_t persons{};
  bool were_there{false};  // before: nothing was changed
  std::vector<demo_person> staff;
};

/// All in one transaction, with ids and times that come from the seed. The same
/// seed again changes nothing, also where somebody has changed its people
/// since. Throws people.other_demo when there are those of another seed,
/// people.demo_needs_areas.
demo_report enter_demo_people(registry const& r,
                              caller const& by,
                              std::uint64_t seed,
                              std::vector<demo_area> const& areas);

/// Invented people, by their keys; and anybody who holds a role, the first
/// given.
std::vector<person_id> demo_residents(store::reader& db);
std::optional<person_id> someone_with(store::reader& db, role which);

/// Whoever acts in a demonstration, at a moment of it, as if signed in with a
/// code; `doing` is an operation of the contract.
caller demo_caller(registry const& r,
                   std::string_view doing,
                   person_id who,
                   base::instant at);

/// The same, who is an officer of the whole district.
caller demo_officer(registry const& r,
                    std::string_view doing,
                    person_id who,
                    base::instant at);

/// The last of the invented hosts, unless there is one only, has their role for
/// this venue alone. Answers whether there is such a host.
bool make_venue_host(store::writer& db,
                     venue_id which,
                     std::string const& area);

}  // namespace linli::people
