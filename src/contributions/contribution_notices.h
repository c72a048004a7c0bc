#pragma once

#include <string>
#include <string_view>

#include "contributions/contribution.h"
#include "people/caller.h"
#include "people/notice_ops.h"
#include "people/registry.h"

/// Who is told of what happens to a contribution, within its transaction.
namespace linli::contributions {

/// "¥1,234.50", "60 份".
std::string spoken(contribution_row const& c, amount const& what);

/// What something was used for: as it was told, else the activity.
people::localized said_use(store::reader& db, use_row const& u);

/// The staff nearest to where it is given: of the community if there is any,
/// else of the subdistrict, else of the district.
void tell_deciders(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   supporter_row const& whose,
                   contribution_row const& c);

/// That a pledge is taken back: the staff nearest to where it was to be given,
/// and who speaks for the supporter unless one of them said so. Nobody twice,
/// and not of what they did themselves.
void tell_withdrawn(people::registry const& r,
                    store::writer& tx,
                    people::caller const& by,
                    contribution_row const& c);

/// Everybody who speaks for the supporter, but not of what they did themselves.
void tell_speakers(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   std::string_view about,
                   contribution_row const& c,
                   people::words more);

}  // namespace linli::contributions
