#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/generated/types.h"

#include "people/notice_ops.h"
#include "people/person_ops.h"
#include "people/sign_in_ops.h"

/// What operations answer, as the contract writes it.
namespace linli::people {

inline std::string text_of(std::int64_t const key) {
  return std::to_string(key);
}

/// An id of the contract: digits, as its pattern has checked.
std::int64_t key_from(std::string const& text);
person_id person_from(std::string const& text);

std::optional<asked_how> asked_from(std::optional<api::asked_how> how);

std::string language_code(language l);
language language_from(api::language l);

api::person_chip chip(store::reader& db, person_id who);
api::localized to_api(localized const& text);
api::notice to_api(notice_view const& n);
api::grant to_api(named_grant const& held);
api::person_detail to_api(person_view const& v, base::instant now);
api::home to_api(home_view const& h);
api::consent_list consents_for(store::reader& db, person_id who);
std::vector<capacity> capacities_from(std::vector<api::capacity> const& all);
std::vector<api::capacity> to_api(std::vector<capacity> const& all);

/// A passkey or a connected account.
api::my_way to_api(credential_line const& c);

/// Who has signed in, as a page shows it.
api::me me_of(registry const& r,
              store::reader& db,
              session_row const& s,
              bool is_new,
              base::instant now);

}  // namespace linli::people
