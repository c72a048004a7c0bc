#pragma once

#include <filesystem>
#include <optional>

#include "people/audit_head.h"

/// The head of the audit, noted beside a district's keys whenever its database
/// is opened, and in the keys' own file that there is one: a database that was
/// emptied or put back to an earlier state shows it, to whoever looks from
/// here.
namespace linli::app {

/// audit.head in the district's folder.
std::filesystem::path audit_note_in(std::filesystem::path const& folder);

/// Nothing when there is none. Throws error{io, "app.bad_audit_note"}.
std::optional<people::audit_head> read_audit_note(
    std::filesystem::path const& folder);

/// Makes the first head of a database that never had one, and notes the newest.
/// False when the database contradicts what is noted: all is left as it is.
bool keep_audit_note(people::registry const& r,
                     std::filesystem::path const& folder);

/// The same after somebody who runs the server said that what is there is to be
/// believed, which is recorded.
bool accept_audit(people::registry const& r,
                  people::caller const& by,
                  std::filesystem::path const& folder);

/// After the database was put back on purpose: what it says is believed.
void forget_audit_note(std::filesystem::path const& folder);

}  // namespace linli::app
