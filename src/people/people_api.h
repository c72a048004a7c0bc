#pragma once

#include "http/router.h"
#include "people/gate.h"

namespace linli::people {

/// Every operation of api/people.yaml and api/notices.yaml. The router's guard
/// must be make_gate().
void mount_people(http::router& r, people_needs const& needs);

// In parts, each in a file of its own.
void mount_sign_in(http::router& r, people_needs const& needs);
void mount_passkeys(http::router& r, people_needs const& needs);
void mount_providers(http::router& r, people_needs const& needs);
void mount_me(http::router& r, people_needs const& needs);
void mount_persons(http::router& r, people_needs const& needs);
void mount_notices(http::router& r, people_needs const& needs);
void mount_webhooks(http::router& r, people_needs const& needs);
void mount_households(http::router& r, people_needs const& needs);
void mount_imports(http::router& r, people_needs const& needs);

}  // namespace linli::people
