#pragma once

#include <string>

#include "http/router.h"
#include "people/gate.h"

namespace linli::people {

/// Mounts functions of (people_needs, request) on paths that begin alike.
inline auto adder(http::router& r,
                  people_needs const& needs,
                  std::string const& begin) {
  return [&r, needs, begin](http::verb const v, std::string const& path,
                            auto const& handle) {
    r.add(v, begin + path, [needs, handle](http::request const& asked) {
      return handle(needs, asked);
    });
  };
}

/// Every operation of api/people.yaml and api/notices.yaml. The router's guard
/// must be make_gate().
void mount_people(http::router& r, people_needs const& needs);

/// Everything that is kept of a person, as a file.
http::response kept_file(registry const& r, person_id who, base::instant now);

/// Everything the desk shows of a person, without asking who asks.
http::response answer_person(registry const& r,
                             caller const& by,
                             person_id who);

/// Who whoever asks is now.
http::response answer_me(registry const& r, caller const& by);

// In parts, each in a file of its own.
void mount_sign_in(http::router& r, people_needs const& needs);
void mount_passkeys(http::router& r, people_needs const& needs);
void mount_ways(http::router& r, people_needs const& needs);
void mount_providers(http::router& r, people_needs const& needs);
void mount_me(http::router& r, people_needs const& needs);
void mount_acting(http::router& r, people_needs const& needs);
void mount_roles(http::router& r, people_needs const& needs);
void mount_persons(http::router& r, people_needs const& needs);
void mount_audit(http::router& r, people_needs const& needs);
void mount_notices(http::router& r, people_needs const& needs);
void mount_webhooks(http::router& r, people_needs const& needs);
void mount_households(http::router& r, people_needs const& needs);
void mount_imports(http::router& r, people_needs const& needs);

}  // namespace linli::people
