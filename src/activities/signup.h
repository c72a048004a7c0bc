#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "activities/supply.h"
#include "activities/tally.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/units.h"

/// Signing up fairly for a session of an activity. Pure: every function takes
/// what it needs and returns what is to be stored.
///
/// **How a store uses it.** All under one lock of the session, in one
/// transaction:
///
///   sign up    if !is_settled → settle (below); decide; insert the signup in
///              the state decided, save decision.after
///   any step   take_step; save the state and the tally; then settle
///   settle     load those waiting in order; offer_free_places; move those
///              offered, save the tally
///   draw       draw (lot.h); number those who asked 1, 2, 3 … in the order
///              drawn; hand_out; move them to given and waiting; is_drawn
///   and at     next_look_at: settle. When an offer's time is over: take_step
///              with `expire`, settle.
///
/// decide never frees anything, so 10,000 signing up at once need no waiting
/// list: each is decided from the terms and the tally alone.
///
/// **What holds after each transaction:**
///   - those given, offered and attended are never more people than places,
///     unless a session was made smaller: then nobody loses a place, and nobody
///     gets one until they are fewer again
///   - those who are not of a kind never have more than the places that are not
///     kept for it
///   - a party is given all its places or none
///   - whoever waits and fits into what is free is offered it, unless it is
///     saved for a party ahead (the rule is in tally.h)
namespace linli::activities {

using signup_id = id<struct signup_tag>;

enum class way_of_giving : std::uint8_t {
  first_come = 0,
  lot = 1  // all who ask before draw_at; then as first_come until closes_at
};

/// From so long before a session people come to it.
constexpr auto kComesBefore = base::kHour;

/// Kept for a kind until a moment, then open to everybody.
struct reserved {
  friend bool operator==(reserved const&, reserved const&) = default;

  int places{};
  base::instant until{};  // at the latest the start
};

/// How a session gives its places. opens_at ≤ closes_at, starts_at < ends_at.
struct session_terms {
  int places{};                         // may change at any time
  std::array<reserved, kKinds> kept{};  // by kind
  int minimum{};                        // people; see has_enough
  int group_max{1};                     // people in one signup
  std::optional<int> most_waiting{};    // parties; nothing is no limit
  way_of_giving way{way_of_giving::first_come};
  base::instant opens_at{};
  base::instant closes_at{};  // those at the door are let in until the end
  base::instant draw_at{};    // of a lot: until then people ask
  base::instant decide_at{};  // when it is to be known whether enough come
  base::instant starts_at{};
  base::instant ends_at{};
  seconds offer_lasts{7200};
  bool is_drawn{};
  bool is_cancelled{};
};

/// Stored as numbers. Who asked in a lot and is not drawn waits, as if having
/// come in the order drawn. Whoever is refused has no signup.
enum class signup_state : std::uint8_t {
  asked = 0,      // in a lot that is not drawn yet
  given = 1,      // has a place
  waiting = 2,    // in line
  offered = 3,    // a place is held until `until`
  cancelled = 4,  // by themselves, by declining, by staff, with the session
  expired = 5,    // did not answer the offer in time
  attended = 6,
  no_show = 7  // the place is free again, for somebody at the door
};

/// Nobody may have two signups of one session of which this holds.
constexpr bool is_live(signup_state const s) {
  using enum signup_state;
  return s == asked || s == given || s == waiting || s == offered;
}

/// Whether it counts against the places.
constexpr bool holds_place(signup_state const s) {
  using enum signup_state;
  return s == given || s == offered || s == attended;
}

/// One person's place, or one party's.
struct signup {
  signup_id id{};
  signup_state state{signup_state::asked};
  kinds who{};            // at the moment of signing up
  int party{1};           // all or nothing
  std::int64_t number{};  // from 1, in order of arrival within the session; of
                          // a lot, once drawn, the order drawn. Order in line.
  base::instant until{};  // of an offer
};

enum class refusal : std::uint8_t {
  session_cancelled,
  already_signed_up,
  over,               // the session has ended
  started,            // and this person is not at the door
  not_open_yet,       // opens_at is when
  closed,             // closes_at was when
  being_drawn,        // asking is over, the lot not drawn yet
  not_for_them,       // age, area …: the conditions of the activity
  too_many_in_party,  // above group_max, or above all places there are
  full,               // and the waiting list too, or it is too late to wait
  too_early,          // nobody comes before kComesBefore
  offer_expired,
  offer_stands,    // it cannot expire yet
  not_started,     // nobody is missing before the start
  not_from_state,  // e.g. accepting what was never offered
};

/// From when on people come to a session.
constexpr base::instant comes_from(session_terms const& s) {
  return {s.starts_at.unix_s - kComesBefore};
}

/// What to decide about.
struct request {
  kinds who{};             // walk_in: is at the door at this moment
  int party{1};            // at least 1
  std::int64_t number{};   // the next of the session, from 1
  bool is_signed_up{};     // has a live signup of this session, or is in one
  bool is_for_them{true};  // meets the conditions of the activity
};

enum class outcome : std::uint8_t { given, waiting, asked, refused };

/// What a signup is at first; never of `refused`.
signup_state state_at_first(outcome is);

struct decision {
  outcome is{outcome::refused};
  std::optional<refusal> why{};  // when refused
  int ahead{};                   // parties in line before, when waiting
  tally after{};                 // unchanged when refused
};

/// In constant time. A newcomer gets a place at once when one is open: free,
/// not kept for others and not saved for a party in line. In a session that is
/// not settled (is_settled) the newcomer waits, which is never unfair: settling
/// then offers the place to whoever comes first.
decision decide(session_terms const& s,
                tally const& t,
                request const& r,
                base::instant now);

/// The places there are at this moment: what is kept until later, and whether
/// places are saved for large parties, which ends a day before the start.
supply supply_at(session_terms const& s, base::instant now);

/// Whether nobody waits for what is free. False after something became free or
/// the supply changed (places, reserved, their release), until the waiting list
/// was gone through.
bool is_settled(session_terms const& s, tally const& t, base::instant now);

/// Whether as many have a place as the session needs; those who have not
/// answered an offer do not count.
bool has_enough(session_terms const& s, tally const& t);

/// Whether too few have a place when it is time to know: from decide_at, of a
/// lot from the draw, until the start.
bool is_too_few(session_terms const& s, tally const& t, base::instant now);

/// When an offer made at `now` to somebody who hears of it at `told_at` (the
/// end of their quiet hours; at once when that is after the start) ends: after
/// offer_lasts, but at most a quarter of the time left before the start, so
/// that several can be asked in turn; never less than ten minutes, never later
/// than the start.
base::instant offer_until(session_terms const& s,
                          base::instant now,
                          base::instant told_at);

struct offers {
  std::vector<signup_id> to;  // in line order; move them to `offered`
  tally after;
};

/// Goes through all who wait, in order of number. Nothing is offered of a
/// session that has started or is cancelled.
offers offer_free_places(session_terms const& s,
                         tally const& t,
                         std::span<signup const> waiting,
                         base::instant now);

struct places_drawn {
  std::vector<signup_id> given;
  std::vector<signup_id> waiting;
  tally after;
};

/// Gives the places of a lot to those who asked, in the order drawn (`number`
/// is 1, 2, 3 …), by the same rule as the waiting list.
places_drawn hand_out(session_terms const& s,
                      tally const& t,
                      std::span<signup const> drawn,
                      base::instant now);

enum class signup_step : std::uint8_t {
  accept,   // an offer, before its end
  decline,  // an offer
  expire,   // an offer, from its end on
  cancel,   // anything live, before the start; always when the session is, or
            // out of the line
  let_out,  // staff, whom the door let in by mistake: until the end
  attend,   // at the door, from kComesBefore on; corrects no_show when a place
            // is free and the person, which the caller looks at, has no other
            // live signup
  miss,     // did not come: from the start on; corrects attended
  unmark    // neither is known: takes back attended, and no_show as attend does
};

/// The state after `step`, or nothing when there is no such step from here.
std::optional<signup_state> after(signup_state from, signup_step step);

struct step_taken {
  std::optional<refusal> why{};  // when refused
  signup_state to{};             // unchanged when refused
  tally after{};
};

step_taken take_step(session_terms const& s,
                     tally const& t,
                     signup const& which,
                     signup_step step,
                     base::instant now);

/// Two records of one person turn out to have signed up for the same session.
/// The signup that is worth more stays: attended, given, offered, waiting,
/// asked, no_show, expired, cancelled; of two that hold a place the larger
/// party, else the one that came first.
struct kept_signup {
  signup_id stays{};
  std::optional<signup_id> ends{};  // to be cancelled, when it was live or
                                    // counted; the places are free again
  tally after{};                    // settle afterwards
};

kept_signup merge(tally const& t, signup const& a, signup const& b);

struct time_span {
  friend bool operator==(time_span const&, time_span const&) = default;

  base::instant from{};
  base::instant until{};  // no longer in it
};

/// Whether nobody can be at both, with so much time needed between them.
bool clash(time_span const& a, time_span const& b, seconds between = {});

/// The next reminder after `after`: a day before the start, then two hours
/// before; nothing when both are over.
std::optional<base::instant> reminder_at(base::instant starts_at,
                                         base::instant after);

/// The terms of a session that begins at another moment: when signing up ends,
/// when a lot is drawn, when too few are told of and until when places are kept
/// stay as long before it as they were; signing up that has begun stays begun.
session_terms moved_to(session_terms s,
                       base::instant starts_at,
                       base::instant now);

/// When something next changes by itself and the session is to be settled: a
/// reserved place is released, saving ends, too few are told of. Nothing when
/// it does not any more.
std::optional<base::instant> next_look_at(session_terms const& s,
                                          base::instant after);

}  // namespace linli::activities
