#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "people/caller.h"
#include "people/localized.h"
#include "people/registry.h"
#include "store/database.h"

/// What people agreed to, by purpose and version of the text.
namespace linli::people {

struct purpose {
  std::string key{};
  int version{};
  localized title;
  localized text;
};

/// The purposes of consents.toml, in its order.
std::span<purpose const> purposes();

/// Throws error{not_found, "people.no_such_purpose"}.
purpose const& find_purpose(std::string_view key);

enum class consent_how : std::uint8_t { on_page, spoken, paper, guardian };

struct consent_row {
  std::string purpose{};
  int version{};
  bool is_given{false};
  consent_how how{};
  std::optional<person_id> recorded_by{};
  base::instant at{};
};

/// The latest answer to each purpose that was answered.
std::vector<consent_row> consents_of(store::reader& db, person_id who);

/// Every answer, the first first.
std::vector<consent_row> answers_to_consents(store::reader& db, person_id who);

/// Agreed to the text as it stands now, and not taken back.
bool has_consent(store::reader& db, person_id who, std::string_view purpose);

/// The row alone.
void insert_consent(store::writer& db,
                    std::int64_t key,
                    person_id who,
                    consent_row const& c);

/// Keeps the answer. Taking back "health" deletes the note. Throws
/// people.no_such_purpose; people.minor_needs_guardian when a child under 14
/// would agree otherwise than through a guardian.
void answer_consent(registry const& r,
                    store::writer& db,
                    caller const& by,
                    person_id who,
                    std::string_view purpose,
                    bool is_given,
                    consent_how how);

}  // namespace linli::people
