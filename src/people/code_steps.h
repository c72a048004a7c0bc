#pragma once

#include <string>
#include <string_view>

#include "people/sign_in_ops.h"
#include "people/sign_in_rules.h"

/// Codes that are sent to a number or mail address, each inside the transaction
/// of the operation it is for.
namespace linli::people {

/// What a code is good for stands in its hash: for anything else, and for
/// anybody else, it is simply wrong.
constexpr auto kToSignIn = std::string_view{"sign-in code"};
std::string to_be_reached_by(person_id who);

/// Whether the district sends codes that way.
bool sends_codes(registry const& r, channel by);

/// In its normal form. Throws people.way_not_offered, people.bad_phone,
/// people.bad_email.
std::string address_for_code(registry const& r,
                             channel by,
                             std::string_view address);

struct code_order {
  std::string_view good_for{};
  channel by{};
  std::string to{};         // in its normal form
  std::string_view text{};  // the word of the dictionary that says it
  http::language speaks{};
};

/// Throws people.too_often.
sent_code send_code(registry const& r,
                    store::writer& tx,
                    code_order const& what,
                    base::instant now);

/// Used up when it is right, one try less when it is not.
struct taken_code {
  code_fate fate{};
  channel by{};
  std::string address{};
};
taken_code take_code(registry const& r,
                     store::writer& tx,
                     std::string const& key,
                     std::string_view good_for,
                     std::string_view code,
                     base::instant now);

}  // namespace linli::people
