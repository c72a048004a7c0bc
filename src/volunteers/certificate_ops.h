#pragma once

#include <optional>
#include <string>

#include "people/caller.h"
#include "people/registry.h"
#include "volunteers/volunteer_store.h"

/// Certificates of hours, which anybody can check by their code.
namespace linli::volunteers {

struct certificate_row {
  std::int64_t key{};
  std::string code{};
  people::person_id person{};
  std::string from_day{};  // "2026-01-01"
  std::string until_day{};
  std::int64_t minutes{};
  int turns{};
  base::instant made_at{};
};

std::optional<certificate_row> find_certificate(store::reader& db,
                                                std::string const& code);

/// Of the caller's confirmed hours between two days; the same one while they
/// are the same. Throws volunteers.bad_time, volunteers.no_hours.
certificate_row make_certificate(people::registry const& r,
                                 people::caller const& by,
                                 std::string const& from_day,
                                 std::string const& until_day);

/// What is confirmed of the days of a certificate now. Less than it says: hours
/// were corrected since.
counted_turns counted_now(store::reader& db,
                          certificate_row const& c,
                          std::string const& zone);

/// "李*英", "陈*": enough to compare with what stands on it.
std::string hidden_name(std::string_view name);

}  // namespace linli::volunteers
