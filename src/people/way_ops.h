#pragma once

#include <string>
#include <vector>

#include "people/sign_in_ops.h"

/// The ways one has to sign in.
namespace linli::people {

struct ways_view {
  std::vector<credential_line> passkeys;
  std::vector<credential_line> providers;
  std::vector<channel> codes;  // where they reach the person
  bool has_password{false};
  bool has_authenticator{false};
};

ways_view ways_of(registry const& r, store::reader& db, person_id who);

/// Two, of which one may go.
bool has_another(ways_view const& w);
/// Throws people.no_such_way, people.last_way unless `really`,
/// people.sign_in_again.
void remove_password(registry const& r, caller const& who, bool really);

/// One that waits for its first code goes too. Throws people.no_such_way,
/// people.sign_in_again.
void remove_authenticator(registry const& r, caller const& who);

/// A passkey or a provider. Throws people.no_such_way, people.last_way unless
/// `really`, people.sign_in_again.
void remove_way(registry const& r,
                caller const& who,
                credential_id which,
                bool really);

}  // namespace linli::people
