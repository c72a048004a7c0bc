#include "activities/kiosk_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/session_steps.h"
#include "base/error.h"
#include "people/person_ops.h"
#include "people/sign_in_ops.h"
#include "secrets/token.h"
#include "venues/venue_ops.h"

namespace linli::activities {

namespace {

constexpr auto kMostSessions = 50;

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            std::string const& area,
            kiosk_id const which) {
  people::record(r, tx, by, action, std::nullopt, area,
                 fmt::format("kiosk {}", which.value));
}

/// Throws what keeps people from checking in there and then.
session_row open_for(store::reader& db,
                     kiosk_row const& k,
                     session_id const which,
                     base::instant const then) {
  auto found = find_public_session(db, which, then);
  ensure(found && found->activity.venue == k.venue, fault::not_found,
         "activities.no_such_session", "No such session at this venue.");
  auto const& terms = found->session.terms;
  ensure(then >= comes_from(terms), fault::conflict, "activities.too_early",
         "Checking in has not begun.");
  ensure(then < terms.ends_at, fault::conflict, "activities.session_over",
         "The session is over.");
  return std::move(found->session);
}

people::person_id who_came(people::registry const& r,
                           store::writer& tx,
                           check_in_note const& note) {
  if (note.signup) {
    auto const row = find_signup(tx, *note.signup);
    ensure(row && row->session == note.session, fault::not_found,
           "activities.no_such_signup", "There is no such signup.");
    return row->person;
  }
  return holder_of_card(r, tx, note.card, note.card_hash);
}

/// The screen receives people at the door as a host does, in the name of
/// whoever stands there.
people::caller received(people::caller const& asked,
                        people::person_id const who,
                        std::string const& area) {
  auto out = people::caller{};
  out.asked = &people::permission_of("reconcile_door");
  out.areas = asked.areas;
  out.now = asked.now;
  out.person = who;
  out.signed_in_by = people::strength::code;
  out.grants = {{.which = people::role::venue_host, .area = area}};
  return out;
}

door_result check_in_one(people::registry const& r,
                         kiosk_row const& k,
                         people::caller const& asked,
                         check_in_note const& note) {
  return r.db.write_scarce(lock_of(note.session), [&](store::writer& tx) {
    auto const then = std::clamp(note.at.value_or(asked.now),
                                 {asked.now.unix_s - kLongestAway}, asked.now);
    auto const s = open_for(tx, k, note.session, then);
    auto const who = who_came(r, tx, note);
    auto const by = received(asked, who, find_activity(tx, s.activity)->area);
    return reconcile_note(
        r, tx, by, note.session,
        {.key = note.key, .at = note.at, .signup = note.signup, .person = who});
  });
}

}  // namespace

new_kiosk set_up_kiosk(people::registry const& r,
                       people::caller const& by,
                       venues::venue_id const venue) {
  auto out = new_kiosk{.row = {.key = {r.ids.next(by.now)},
                               .venue = venue,
                               .made_at = by.now,
                               .seen_at = by.now},
                       .token = secrets::new_token()};
  r.db.write([&](store::writer& tx) {
    auto const v = venues::open_venue(tx, venue);
    by.allow(venues::spot_of(v));
    insert_kiosk(tx, out.row, secrets::token_hash(out.token));
    record(r, tx, by, "kiosk.set_up", v.area, out.row.key);
  });
  return out;
}

std::vector<kiosk_row> list_kiosks(people::registry const& r,
                                   people::caller const& by,
                                   venues::venue_id const venue) {
  return r.db.read([&](store::reader& db) {
    by.allow(venues::spot_of(venues::open_venue(db, venue)));
    return kiosks_of(db, venue);
  });
}

void end_kiosk(people::registry const& r,
               people::caller const& by,
               kiosk_id const which) {
  r.db.write([&](store::writer& tx) {
    auto const k = find_kiosk(tx, which);
    ensure(k.has_value(), fault::not_found, "activities.no_such_kiosk",
           "There is no such screen.");
    auto const v = *venues::find_venue(tx, k->venue);
    by.allow(venues::spot_of(v));
    end_kiosk(tx, which, by.now);
    record(r, tx, by, "kiosk.ended", v.area, which);
  });
}

kiosk_row kiosk_of(people::registry const& r,
                   std::string_view const token,
                   base::instant const now) {
  auto const hash = secrets::token_hash(token);
  auto const found =
      r.db.read([&](store::reader& db) { return find_kiosk(db, hash); });
  ensure(found.has_value(), fault::not_found, "activities.no_such_kiosk",
         "This screen is not set up.");
  if (now.unix_s - found->seen_at.unix_s >= base::kHour) {
    r.db.write([&](store::writer& tx) { see_kiosk(tx, found->key, now); });
  }
  return *found;
}

std::vector<listed_session> sessions_at(store::reader& db,
                                        kiosk_row const& k,
                                        base::instant const now) {
  return list_sessions(db, {.from = now,
                            .until = {now.unix_s + base::kDay},
                            .venue = k.venue,
                            .now = now,
                            .limit = kMostSessions});
}

std::vector<door_result> check_in(people::registry const& r,
                                  kiosk_row const& at,
                                  people::caller const& asked,
                                  std::vector<check_in_note> const& notes) {
  auto out = std::vector<door_result>{};
  for (auto const& note : notes) {
    try {
      out.push_back(check_in_one(r, at, asked, note));
    } catch (base::error const& e) {
      if (e.kind() == fault::io || e.kind() == fault::unavailable) {
        throw;  // not the note's fault: it is sent again
      }
      out.push_back({.key = note.key, .why = e.code()});
    }
  }
  return out;
}

std::vector<signup_row> places_by_digits(people::registry const& r,
                                         kiosk_row const& at,
                                         session_id const which,
                                         std::string const& digits,
                                         base::instant const now) {
  return r.db.read([&](store::reader& db) {
    open_for(db, at, which, now);
    auto out = signups_of(db, which);
    std::erase_if(out, [&](signup_row const& u) {
      return !holds_place(u.as.state) ||
             !people::phone_ends_with(r, db, u.person, digits);
    });
    return out;
  });
}

}  // namespace linli::activities
