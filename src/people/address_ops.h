#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people/sign_in_ops.h"

/// One's own phone number and mail address: to be reached by, and to sign in
/// with. Each throws people.sign_in_again unless one has just signed in the
/// surest way: a device found signed in must not become its finder's.
namespace linli::people {

/// To the new one, which is nobody's before its code is given. Throws as
/// start_sign_in.
sent_code start_my_address(registry const& r,
                           caller const& me,
                           channel by,
                           std::string_view address,
                           http::language speaks);

/// What a wrong try costs is kept. Throws people.code_void, people.wrong_code,
/// people.address_of_another.
void confirm_my_address(registry const& r,
                        caller const& me,
                        std::string const& key,
                        std::string_view code);

/// Throws people.no_such_way, people.last_way unless `really`.
void remove_my_address(registry const& r,
                       caller const& me,
                       channel by,
                       bool really);

struct covered_address {
  channel by{};
  std::string text{};  // as hidden()
};

std::vector<covered_address> addresses_of(registry const& r,
                                          store::reader& db,
                                          person_id who);

}  // namespace linli::people
