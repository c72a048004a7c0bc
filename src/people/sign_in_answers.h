#pragma once

#include <optional>
#include <string>

#include "people/gate.h"
#include "people/passkey_ops.h"

/// What the handlers of all ways to sign in have in common.
namespace linli::people {

/// What the browser says of itself, for "where I am signed in".
std::string device_of(http::request const& asked);

/// A code was sent; by its id it is given back.
http::response code_under_way(sent_code const& sent);

/// The answer to a sign-in that went well, with the session's cookie.
http::response signed_in(people_needs const& needs,
                         registry const& r,
                         begun const& b,
                         base::instant now);

/// Where browsers see this site: as configured; without that, only on this very
/// machine, where nobody else can be. Nothing: it is not known.
std::optional<std::string> find_origin(people_needs const& needs,
                                       http::request const& asked);

/// Throws people.way_not_offered when it is not known.
std::string origin_for(people_needs const& needs, http::request const& asked);

/// Where passkeys belong; nothing for a bare number, which can have none.
std::optional<site_address> find_site(people_needs const& needs,
                                      http::request const& asked);

/// Throws people.way_not_offered.
site_address site_for(people_needs const& needs, http::request const& asked);

}  // namespace linli::people
