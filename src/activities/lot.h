#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "activities/supply.h"
#include "base/clock.h"

/// Drawing lots so that everybody can check it: docs/algorithms/lot.md. Pure,
/// integers and SHA-256 only, so that every machine draws the same.
namespace linli::activities {

/// One who asked. Published: no name, a number that tells its owner alone.
struct ticket {
  friend bool operator==(ticket const&, ticket const&) = default;

  std::int64_t number{};  // of the signup within its session
  int slips{1};           // how many slips it has in the hat, 1 to kMostSlips
  int party{1};
  kinds who{};
};

constexpr auto kMostSlips = 16;

/// The published rule: four slips for whoever has never had a place in a
/// session, one for whoever had one in the ninety days before the draw, two for
/// all others. Of a party the one with the fewest counts.
int slips_of(std::optional<base::instant> last_place, base::instant draw_at);

/// To be published when the asking begins: SHA-256 of the seed, in hexadecimal.
/// The seed is secrets::new_token(), kept secret until the draw.
std::string commitment(std::string_view seed);

/// A ticket's best slip: 64 hexadecimal digits, the largest of
/// HMAC-SHA-256(seed, "linli lot 1|" about "|" number "|" j), j from 1 to
/// slips.
std::string best_slip(std::string_view seed,
                      std::string_view about,
                      ticket const& t);

/// The numbers in the order drawn: the largest best slip first. `about` names
/// the session and whatever became known only after the asking ended.
std::vector<std::int64_t> draw(std::string_view seed,
                               std::string_view about,
                               std::vector<ticket> const& tickets);

/// All that is published after the draw.
struct lot_record {
  std::string commitment{};  // published before
  std::string seed{};
  std::string about{};
  std::vector<ticket> tickets{};
  supply places{};                    // at the draw
  std::vector<std::int64_t> order{};  // numbers, as drawn
  std::vector<std::int64_t> given{};  // numbers of those who got a place, in
                                      // that order; the others wait in it
};

enum class lot_verdict : std::uint8_t {
  holds,
  other_seed,    // not the seed that was committed to
  bad_tickets,   // a number twice, slips or a party out of bounds
  other_order,   // not what the seed gives
  other_places,  // not what the order and the places give
};

/// Repeats the draw.
lot_verdict verify(lot_record const& r);

}  // namespace linli::activities
