#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"

/// Persons: what may be kept of them and in which form. Pure; the tables are in
/// person_store.h.
namespace linli::people {

using person_id = id<struct person_tag>;

enum class capacity : std::uint8_t {
  resident,
  staff,
  volunteer,
  committee_member,
  merchant,
  organisation
};
constexpr auto kCapacities = std::uint8_t{6};

/// Fields that are sealed; the numbers are kept in databases.
enum class sealed_field : std::uint8_t {
  phone,
  email,
  identity_number,
  health_note,
  door
};
constexpr auto kSealedFields = std::uint8_t{5};

std::string_view name_of(sealed_field f);

/// How somebody asked staff to do something for them; stored as numbers.
enum class asked_how : std::uint8_t { in_person, phone, paper, guardian };

enum class language : std::uint8_t { zh, en, zh_hant };

/// One form for one number: "+8613800001234" of "138 0000-1234" and
/// "0086 13800001234", "+862155551234" of "021-5555 1234". Nothing when it is
/// no number: Chinese mobile numbers have 11 digits and begin with 13 to 19,
/// land lines an area code; numbers of other countries begin with + (E.164, 8
/// to 15 digits).
std::optional<std::string> normal_phone(std::string_view text);

/// Lower case in its domain and trimmed; nothing when it is no address (one @,
/// something before it, a domain with a dot, no blanks; RFC 5321 lengths).
std::optional<std::string> normal_email(std::string_view text);

/// Upper case without blanks; nothing when the check digit of GB 11643-1999 is
/// wrong or the date of birth in it is no date.
std::optional<std::string> normal_identity_number(std::string_view text);

/// "1943", "1943-05" or "1943-05-09": a date that exists, between 1880 and
/// `today` ("2026-11-25").
bool is_birth_date(std::string_view born, std::string_view today);

/// Whether somebody may still be under 14 on that day, as far as the date of
/// birth is known: of a year alone, its last day counts. Never for an unknown
/// date. (Personal Information Protection Law, Article 31.)
bool is_child(std::string_view born, std::string_view today);

/// The calendar day of a moment in UTC+8, "2026-11-25": birthdays do not ask
/// for more.
std::string day_of(base::instant at);

/// What neighbours call somebody by: 李桂英 is 桂英, 欧阳修 is 修, Anna Berg is
/// Anna. A name of one sign stays as it is.
std::string given_name(std::string_view name);

/// What a name is found by: every end of it (李桂英, 桂英, 英), the same in
/// pinyin with and without the sounds' ends (liguiying, guiying, lgy, gy), each
/// folded. No word twice.
std::vector<std::string> words_of_name(std::string_view name);

/// What names are put in order by: how they are read, folded (liguiying).
std::string sounds_of_name(std::string_view name);

/// "138****1234", "l***@example.org": enough to recognize one's own.
std::string hidden(std::string_view address);

}  // namespace linli::people
