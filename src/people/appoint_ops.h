#pragma once

#include <string>
#include <string_view>

#include "people/person_ops.h"
#include "secrets/password.h"

/// How a district gets its first officers, by whoever runs the server.
namespace linli::people {

struct appointment {
  std::string name{};
  std::string phone{};  // empty: none
  role_wish role{};
  std::string sign_in_name{};  // empty: no password
  std::string password{};
};

struct appointed {
  person_id who{};
  bool was_known{false};
};

/// A person of the staff with a role, and a password if asked for; all of it or
/// nothing. Where one adult of this name, or of none, has the number, it is
/// them, and what they have already they keep: the same once more does no harm.
/// Throws people.already_known saying whose number it is, and what
/// create_person, give_role and give_password throw.
appointed appoint(registry const& r,
                  caller const& by,
                  appointment const& what,
                  secrets::password_cost cost = {});

}  // namespace linli::people
