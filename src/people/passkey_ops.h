#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people/sign_in_ops.h"
#include "secrets/webauthn.h"

/// Passkeys: W3C Web Authentication, with questions kept here and good once.
namespace linli::people {

constexpr auto kPasskeyQuestionGood = std::int64_t{300};  // seconds

/// Where browsers see this site: what a passkey belongs to.
struct site_address {
  std::string origin;  // "https://linli.example.cn"
  std::string rp_id;   // "linli.example.cn"
};

/// Of an origin; its host without the port.
site_address site_of(std::string const& origin);

struct passkey_question {
  std::string challenge{};                    // as browsers write bytes
  std::vector<std::string> credential_ids{};  // the same; none: any will do
};

/// For a sign-in, or for the second factor of the one that waits for it.
passkey_question ask_for_passkey(registry const& r, caller const& who);

/// `given` in bytes. Throws people.question_void, people.passkey_refused,
/// people.passkey_unverified.
begun sign_in_with_passkey(registry const& r,
                           site_address const& site,
                           caller const& who,
                           std::string_view challenge,
                           secrets::passkey_assertion const& given,
                           std::string_view device);

struct new_passkey_question {
  passkey_question asked{};
  std::string user_id{};    // says nothing of the person
  std::string user_name{};  // for the device to show
  bool must_verify{};
};

/// Throws people.sign_in_again.
new_passkey_question start_passkey(registry const& r, caller const& who);

/// Throws people.question_void, people.passkey_known, people.sign_in_again,
/// secrets.bad_passkey.
void add_passkey(registry const& r,
                 site_address const& site,
                 caller const& who,
                 std::string_view challenge,
                 std::string_view name,
                 std::string_view client_data,
                 std::string_view attestation);

}  // namespace linli::people
