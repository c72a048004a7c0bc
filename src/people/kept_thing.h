#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "people/person.h"
#include "store/database.h"

/// What is kept of a person, thing by thing, for themselves to read.
namespace linli::people {

/// Words as they were written, keys of the contract, "yes" and "no", numbers,
/// and times as RFC 3339: the page that shows them knows by the name.
struct kept_detail {
  friend bool operator==(kept_detail const&, kept_detail const&) = default;

  std::string name{};
  std::string value{};
};

struct kept_thing {
  friend bool operator==(kept_thing const&, kept_thing const&) = default;

  std::string kind{};  // "booking", "signup" and so on
  std::optional<base::instant> at{};
  std::string state{};
  std::string text{};
  std::vector<kept_detail> details{};
};

// Each adds what there is of it, and nothing where nothing is kept.
void add_text(kept_thing& to, std::string_view name, std::string_view text);
void add_number(kept_thing& to,
                std::string_view name,
                std::optional<std::int64_t> number);
void add_time(kept_thing& to,
              std::string_view name,
              std::optional<base::instant> at);
void add_flag(kept_thing& to, std::string_view name, std::optional<bool> is_so);

/// By name, when it is somebody else than the person themselves.
void add_other(store::reader& db,
               kept_thing& to,
               std::string_view name,
               std::optional<person_id> who,
               person_id than);

}  // namespace linli::people
