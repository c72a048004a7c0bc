#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "activities/supply.h"

/// What is counted of a session's signups, so that one more can be decided in
/// constant time however many there are. Pure.
///
/// **The rule of the waiting list**, to be published in these words: Who has
/// waited longest is asked first. A party that is too large for what is free is
/// passed over by those behind it who fit, but three times at most; then
/// whatever becomes free is saved until it is enough for that party, at the
/// latest until a day before the session.
///
/// Precisely: signups of the same kinds form a queue (all are one line, ordered
/// by number). The *first* of a queue is the one longest in line that the
/// session could ever hold. Somebody behind it who gets a place that it could
/// have used overtakes it. One overtaken `kOvertakesBorne` times is *saved
/// for*: nobody behind it gets what it could use. So with n of its kinds ahead,
/// a party is overtaken at most kOvertakesBorne × (n + 1) times.
namespace linli::activities {

constexpr auto kOvertakesBorne = 3;

/// Those of exactly the same kinds.
struct queue {
  friend bool operator==(queue const&, queue const&) = default;

  int waiting{};         // parties
  std::int64_t first{};  // number of the first of them, see above; 0 is none
  int overtaken{};       // how often the first was
};

/// Kept by the store, one for a session, and changed in the transaction that
/// changes a signup. At most eight sets of kinds occur, in practice three.
struct tally {
  friend bool operator==(tally const&, tally const&) = default;

  by_kinds given{};    // people who have a place, and those who attended
  by_kinds offered{};  // people a place is held for until they answer
  std::array<queue, kKindSets> queues{};
  int asked{};  // parties in a lot that is not drawn yet

  /// What the waiting list was last gone through for. Nothing after something
  /// became free and until it was.
  std::optional<supply> settled_for{};
};

/// People who have a place or are offered one.
by_kinds held(tally const& t);
int total(by_kinds const& people);
int total_waiting(tally const& t);  // parties

/// As free_for, less what is saved for parties ahead of a newcomer.
int open_for(supply const& s, tally const& t, kinds who);

/// A party gets places, ahead of everybody in the queues: `where` is
/// &tally::given or &tally::offered. Counts whom it overtakes.
void give(
    supply const& s, tally& t, by_kinds tally::*where, kinds who, int party);

/// A party gets in line, behind everybody in the queues.
void join(supply const& s, tally& t, kinds who, int party, std::int64_t number);

/// A party that waits leaves the line.
void leave(tally& t, kinds who, std::int64_t number);

}  // namespace linli::activities
