#include "activities/door_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/activity_steps.h"
#include "activities/session_steps.h"
#include "base/error.h"
#include "people/person_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_ops.h"

namespace linli::activities {

namespace {

constexpr auto kMostFound = 10;

people::spot spot_for(store::reader& db, session_id const which) {
  auto const s = needed_session(db, which);
  return spot_of(db, s, *find_activity(db, s.activity));
}

/// Whoever runs it and has no role there receives people as a host does.
people::caller receiving(store::reader& db,
                         people::caller const& by,
                         session_id const which,
                         std::vector<door_note> const& notes) {
  auto const s = needed_session(db, which);
  auto const a = *find_activity(db, s.activity);
  auto const where = spot_of(db, s, a);
  by.allow(where, runner_of(a));
  auto out = by;
  if (!by.may(where)) {
    ensure(std::ranges::none_of(
               notes, [](auto const& n) { return n.person.has_value(); }),
           fault::forbidden, "people.not_allowed",
           "Only staff says who somebody is.");
    out.grants.push_back(
        {.which = people::role::venue_host, .area = where.area});
  }
  return out;
}

/// The caller's areas; who has a role for the venue alone finds residents of
/// the area it lies in.
std::vector<std::string> areas_to_search(people::registry const& r,
                                         store::reader& db,
                                         people::caller const& by,
                                         people::spot const& where) {
  by.allow(where);
  auto out = by.scope();
  auto const mine = by.venues();
  if (where.venue && std::ranges::find(mine, *where.venue) != mine.end()) {
    if (auto const venue = r.find_venue(db, *where.venue)) {
      out.push_back(venue->area);
    }
  }
  return out;
}

std::optional<door_result> noted_before(store::reader& db,
                                        session_id const which,
                                        std::string const& key) {
  struct kept {
    std::optional<signup_id> signup;
    std::string why;
  };
  auto const found = db.one(
      "SELECT signup, why FROM door_note WHERE session = $1 AND note_key = $2",
      [](std::optional<signup_id> const signup, std::string const& why) {
        return kept{signup, why};
      },
      which, key);
  if (!found) {
    return std::nullopt;
  }
  auto out = door_result{.key = key, .why = found->why};
  if (found->signup) {
    out.signup = signup_view{.row = *find_signup(db, *found->signup)};
  }
  return out;
}

void keep(store::writer& tx,
          session_id const which,
          door_note const& note,
          door_result const& result) {
  tx.run(
      "INSERT INTO door_note (session, note_key, signup, why, noted_at) VALUES "
      "($1, $2, $3, $4, $5)",
      which, note.key,
      result.signup ? std::optional{result.signup->row.as.id} : std::nullopt,
      result.why, *note.at);
}

/// Whoever stands there without a place gets one if there is one.
signup_view let_in(people::registry const& r,
                   store::writer& tx,
                   people::caller const& then,
                   session_id const which,
                   people::person_id const who,
                   int const party,
                   bool const by_guardian) {
  auto made = sign_up(r, then, which,
                      {.party = party,
                       .person = who,
                       .how = signup_how::door,
                       .by_guardian = by_guardian});
  if (made.row.as.state == signup_state::waiting) {
    // Not in line behind those at home: here, now, or not.
    throw base::error{fault::conflict, "activities.full",
                      "All places are taken."};
  }
  return note_attendance(r, tx, then, made.row.as.id, true);
}

/// Who stands there says so themselves; of a child, who brought it.
people::asked_how said_at_door(store::reader& db,
                               people::person_id const who,
                               base::instant const now) {
  auto const p = people::find_here(db, who);
  return people::is_child(p.born, people::day_of(now))
             ? people::asked_how::guardian
             : people::asked_how::in_person;
}

/// Who came without a place. A card is shown where one checks in.
people::person_id who_came(people::registry const& r,
                           store::writer& tx,
                           people::caller const& then,
                           session_id const which,
                           door_note const& note) {
  if (!note.card.empty() || !note.card_hash.empty()) {
    ensure(then.now >= comes_from(needed_session(tx, which).terms),
           fault::conflict, "activities.too_early",
           "Checking in has not begun.");
    return holder_of_card(r, tx, note.card, note.card_hash);
  }
  ensure(note.person.has_value(), fault::invalid, "http.bad_fields",
         "A note is of a signup, of a person or of a card.");
  return *note.person;
}

signup_view carry_out(people::registry const& r,
                      store::writer& tx,
                      people::caller const& then,
                      session_id const which,
                      door_note const& note) {
  if (!note.signup) {
    auto const who = who_came(r, tx, then, which, note);
    auto const there = signup_of(tx, which, who);
    return there
               ? come_in(r, tx, then, *there)
               : let_in(r, tx, then, which, who, note.party, note.by_guardian);
  }
  auto const row = find_signup(tx, *note.signup);
  ensure(row && row->session == which, fault::not_found,
         "activities.no_such_signup", "There is no such signup.");
  if (note.came.value_or(false)) {
    return come_in(r, tx, then, *row);
  }
  // Who was let in out of the line has a newer signup than the note knows.
  auto const theirs = signup_of(tx, which, row->person).value_or(*row);
  return note_attendance(r, tx, then, theirs.as.id, note.came);
}

}  // namespace

people::person_id holder_of_card(people::registry const& r,
                                 store::writer& tx,
                                 std::string const& card,
                                 std::string const& card_hash) {
  auto const holder = card_hash.empty()
                          ? people::holder_of_card(r, tx, card)
                          : people::holder_of_card_hash(tx, card_hash);
  ensure(holder.has_value(), fault::unauthorized, "people.card_not_valid",
         "No valid card says this.");
  return *holder;
}

signup_view come_in(people::registry const& r,
                    store::writer& tx,
                    people::caller const& then,
                    signup_row const& noted) {
  // Missed or gone, and signed up again: what counts now is the newer one.
  auto const row = signup_of(tx, noted.session, noted.person).value_or(noted);
  switch (row.as.state) {
    case signup_state::offered:
      if (auto const s = needed_session(tx, row.session);
          s.terms.starts_at <= then.now) {
        // The offer ended as it began; what is free is whoever's is there.
        auto o = own_place{row, s, *find_activity(tx, s.activity)};
        apply(r, tx, o, signup_step::expire, then.now);
        return let_in(r, tx, then, row.session, row.person, row.as.party, true);
      }
      answer_offer(r, then, row.as.id, true,
                   said_at_door(tx, row.person, then.now));
      return note_attendance(r, tx, then, row.as.id, true);
    case signup_state::waiting:
      // They get in instead: that nothing waits for them any more is no news.
      cancel_signup(r, then, row.as.id, said_at_door(tx, row.person, then.now),
                    part_of_course::further);
      return let_in(r, tx, then, row.session, row.person, row.as.party, true);
    case signup_state::cancelled:
    case signup_state::expired:
      return let_in(r, tx, then, row.session, row.person, row.as.party, true);
    default: return note_attendance(r, tx, then, row.as.id, true);
  }
}

door_result reconcile_note(people::registry const& r,
                           store::writer& tx,
                           people::caller const& by,
                           session_id const which,
                           door_note const& note) {
  if (auto before = noted_before(tx, which, note.key)) {
    return *std::move(before);
  }
  if (!note.at) {
    return {.key = note.key, .why = "activities.bad_time"};
  }
  auto then = by;
  then.now = std::clamp(*note.at, {by.now.unix_s - kLongestAway}, by.now);
  auto out = door_result{.key = note.key};
  try {
    out.signup = r.db.write([&](store::writer& inner) {
      return carry_out(r, inner, then, which, note);
    });
  } catch (base::error const& e) {
    if (e.kind() == fault::io || e.kind() == fault::unavailable) {
      throw;  // not the note's fault: it is sent again
    }
    out.why = e.code();
  }
  keep(tx, which, note, out);
  return out;
}

std::vector<door_result> reconcile_door(people::registry const& r,
                                        people::caller const& by,
                                        session_id const which,
                                        std::vector<door_note> const& notes) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto const host = receiving(tx, by, which, notes);
    auto out = std::vector<door_result>{};
    for (auto const& note : notes) {
      out.push_back(reconcile_note(r, tx, host, which, note));
    }
    return out;
  });
}

std::vector<people::person_row> find_for_session(people::registry const& r,
                                                 people::caller const& by,
                                                 session_id const which,
                                                 std::string const& text) {
  auto const areas = r.db.read([&](store::reader& db) {
    return areas_to_search(r, db, by, spot_for(db, which));
  });
  auto out = std::vector<people::person_row>{};
  for (auto const& l : people::find_persons_in(r, text, areas, std::nullopt,
                                               by.now, {.limit = kMostFound})
                           .lines) {
    out.push_back(l.row);
  }
  return out;
}

}  // namespace linli::activities
