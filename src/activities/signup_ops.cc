#include "activities/signup_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/activity_steps.h"
#include "activities/door_ops.h"
#include "activities/session_steps.h"
#include "base/error.h"
#include "base/time_zone.h"
#include "people/asked_how.h"
#include "people/audit.h"
#include "people/person_rules.h"
#include "people/person_store.h"
#include "venues/booking_ops.h"
#include "venues/venue_buildings.h"

namespace linli::activities {

namespace {

/// A session one can sign up for, and its activity.
struct offered_session {
  session_row session;
  activity_row activity;
};

offered_session published(store::reader& db,
                          session_id const which,
                          base::instant const now) {
  auto s = needed_session(db, which);
  auto a = *find_activity(db, s.activity);
  ensure(is_public(a.state, s.terms, now), fault::not_found,
         "activities.no_such_session", "There is no such session.");
  return {std::move(s), std::move(a)};
}

signup_view view_of(store::reader& db, signup_row const& row) {
  return {row, row.as.state == signup_state::waiting
                   ? count_ahead(db, row.session, row.as.number)
                   : 0};
}

/// Whoever lives in a building of the venue, or in the community where no
/// building is known.
bool is_neighbour(store::reader& db,
                  activity_row const& a,
                  people::person_id const who,
                  std::string const& area) {
  auto const around = a.venue ? venues::neighbourhood_of(db, *a.venue)
                              : venues::neighbourhood{};
  return around.buildings.empty() ? area == a.area
                                  : venues::lives_in(db, around, who);
}

/// The kinds of people places are kept for that somebody is of. What no place
/// is kept for is not looked up.
kinds kinds_of(store::reader& db,
               offered_session const& o,
               people::person_row const& p,
               signup_how const how,
               base::instant const now) {
  auto const& kept = o.session.terms.kept;
  auto const keeps = [&](kind const k) {
    return kept.at(static_cast<std::size_t>(k)).places > 0;
  };
  auto out = kinds{};
  if (how == signup_how::door) {
    out = out.with(kind::walk_in);
  }
  if (keeps(kind::first_timer) && !last_place(db, p.key, now)) {
    out = out.with(kind::first_timer);
  }
  if (keeps(kind::building_neighbour) &&
      is_neighbour(db, o.activity, p.key, p.area)) {
    out = out.with(kind::building_neighbour);
  }
  return out;
}

bool is_child(people::person_row const& p, base::instant const now) {
  return people::is_child(p.born, people::day_of(now));
}

people::person_row whom_for(store::reader& db,
                            people::caller const& by,
                            people::spot const& where,
                            signup_wish const& wish) {
  auto const who = wish.person.value_or(by.whom());
  if (who == by.whom()) {
    return people::find_here(db, who);
  }
  ensure(is_staff(by, where), fault::forbidden, "people.not_allowed",
         "Only staff signs up others.");
  return people::find_asking(
      db, who,
      asked_of({.how = wish.how.value_or(signup_how::self),
                .by_guardian = wish.by_guardian}),
      by.now);
}

own_place find_place(store::reader& db, signup_id const which) {
  auto const row = find_signup(db, which);
  ensure(row.has_value(), fault::not_found, "activities.no_such_signup",
         "There is no such signup.");
  auto const s = needed_session(db, row->session);
  return {*row, s, *find_activity(db, s.activity)};
}

own_place find_own(store::reader& db,
                   people::caller const& by,
                   signup_id const which) {
  auto o = find_place(db, which);
  ensure(o.row.person == by.whom() ||
             is_staff(by, spot_of(db, o.session, o.activity)),
         fault::not_found, "activities.no_such_signup",
         "The caller has no such signup.");
  return o;
}

/// "session 17,asked_by_phone"
std::string fields_of(session_id const which,
                      std::optional<people::asked_how> const how) {
  return fmt::format("session {}{}", which.value, people::audit_note(how));
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            own_place const& o,
            std::optional<people::asked_how> const how = {}) {
  people::record(r, tx, by, action, o.row.person, o.activity.area,
                 fields_of(o.session.key, how));
}

/// Signing up for one, one sees what it clashes with and decides; for a whole
/// course nobody does.
void ensure_free_then(store::reader& db,
                      people::person_id const who,
                      session_row const& s) {
  ensure(!clashing(db, who, s.key, {s.terms.starts_at, s.terms.ends_at}),
         fault::conflict, "activities.place_elsewhere",
         "The person has a place in something else at that time.");
}

/// Staff adds at the door who has been in line since before it began.
bool stands_there(people::caller const& by,
                  people::spot const& where,
                  session_row const& s,
                  signup_row const& has,
                  signup_wish const& wish) {
  return wish.how == signup_how::door && s.terms.starts_at <= by.now &&
         (has.as.state == signup_state::waiting ||
          has.as.state == signup_state::offered) &&
         is_staff(by, where);
}

/// The door let the wrong person in, who has not asked for it to be undone.
bool is_let_in_wrongly(store::reader& db,
                       people::caller const& by,
                       own_place const& o) {
  return o.row.how == signup_how::door &&
         o.row.as.state == signup_state::given &&
         o.session.terms.starts_at <= by.now && !by.acting_for &&
         is_staff(by, spot_of(db, o.session, o.activity));
}

/// What is noted at the door: the state wanted, how to get there, and how the
/// audit calls it.
struct noted_step {
  signup_state to;
  signup_step step;
  std::string_view action;
};

noted_step noting(std::optional<bool> const came) {
  if (!came) {
    return {signup_state::given, signup_step::unmark, "signup.unmarked"};
  }
  return *came ? noted_step{signup_state::attended, signup_step::attend,
                            "signup.came"}
               : noted_step{signup_state::no_show, signup_step::miss,
                            "signup.missed"};
}

/// What whoever was signed up is told; empty: nothing.
std::string_view told_of(outcome const is, part_of_course const part) {
  switch (part) {
    case part_of_course::no:
      return is == outcome::given ? "signed_up" : "in_line";
    case part_of_course::first: return "signed_up_for_course";
    case part_of_course::further: break;
  }
  return {};
}

signup_view signed_up(people::registry const& r,
                      store::writer& tx,
                      people::caller const& by,
                      session_id const which,
                      signup_wish const& wish) {
  auto o = published(tx, which, by.now);
  auto& s = o.session;
  auto const where = spot_of(tx, s, o.activity);
  auto const p = whom_for(tx, by, where, wish);
  if (auto const there = signup_of(tx, which, p.key)) {
    return stands_there(by, where, s, *there, wish) ? come_in(r, tx, by, *there)
                                                    : view_of(tx, *there);
  }
  auto const is_for_other = p.key != by.whom();
  auto const how = wish.how.value_or(signup_how::self);
  ensure(how == signup_how::self || is_staff(by, where), fault::forbidden,
         "people.not_allowed", "Only staff says how.");
  if (wish.part != part_of_course::no) {
    ensure_free_then(tx, p.key, s);
  }
  if (!is_settled(s.terms, s.tally, by.now)) {
    settle(r, tx, s, by.now);
  }
  auto const date =
      base::date_of(base::wall_time_of(s.terms.starts_at, venues::zone_of(r)));
  auto const asked =
      request{.who = kinds_of(tx, o, p, how, by.now),
              .party = wish.party,
              .number = s.next_number,
              .is_for_them = is_of_age(p.born, date, o.activity.age_from,
                                       o.activity.age_until)};
  auto const d = decide(s.terms, s.tally, asked, by.now);
  if (d.is == outcome::refused) {
    refuse(d.why.value_or(refusal::not_from_state));
  }
  auto row = signup_row{.session = which,
                        .person = p.key,
                        .as = {.id = {r.ids.next(by.now)},
                               .who = asked.who,
                               .party = asked.party,
                               .number = asked.number},
                        .made_by = by.person,
                        .how = how,
                        .by_guardian = wish.by_guardian && is_child(p, by.now),
                        .created_at = by.now};
  row.as.state = state_at_first(d.is);
  insert_signup(tx, row);
  s.tally = d.after;
  ++s.next_number;
  save_tally(tx, s);
  if (is_for_other || by.acting_for) {
    auto const said = asked_of(row);
    people::record(r, tx, by, "signup.made", p.key, o.activity.area,
                   fields_of(which, said));
    if (auto const about = told_of(d.is, wish.part); !about.empty()) {
      tell(r, tx, about, s, p.key, by.now,
           {{"asked", people::asked_note(tx, by.person, said)}});
    }
  }
  return signup_view{row, d.ahead, true};
}

}  // namespace

std::optional<people::asked_how> asked_of(signup_row const& s) {
  using people::asked_how;
  if (s.how == signup_how::self) {
    return std::nullopt;
  }
  return s.by_guardian                ? asked_how::guardian
         : s.how == signup_how::phone ? asked_how::phone
         : s.how == signup_how::paper ? asked_how::paper
                                      : asked_how::in_person;
}

signup_view sign_up(people::registry const& r,
                    people::caller const& by,
                    session_id const which,
                    signup_wish const& wish) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    return signed_up(r, tx, by, which, wish);
  });
}

void start_sign_up(
    people::registry const& r,
    people::caller const& by,
    session_id const which,
    signup_wish const& wish,
    std::function<void(std::function<signup_view()> const&)> done) {
  r.db.start_write(
      lock_of(which),
      [&r, &by, which, wish](store::writer& tx) {
        return signed_up(r, tx, by, which, wish);
      },
      std::move(done));
}

signup_view cancel_signup(people::registry const& r,
                          people::caller const& by,
                          signup_id const which,
                          std::optional<people::asked_how> const said,
                          part_of_course const part) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto o = find_own(tx, by, which);
    if (o.row.as.state == signup_state::cancelled) {
      return view_of(tx, o.row);
    }
    auto const is_wrong = is_let_in_wrongly(tx, by, o);
    auto const how =
        is_wrong ? said : people::needed_how(tx, by, o.row.person, said);
    apply(r, tx, o, is_wrong ? signup_step::let_out : signup_step::cancel,
          by.now);
    record(r, tx, by, "signup.cancelled", o, how);
    if (o.row.person != by.person && part != part_of_course::further) {
      tell(r, tx,
           part == part_of_course::no ? "signup_cancelled" : "course_left",
           o.session, o.row.person, by.now,
           {{"asked", people::asked_note(tx, by.person, how)}});
    }
    return view_of(tx, o.row);
  });
}

signup_view answer_offer(people::registry const& r,
                         people::caller const& by,
                         signup_id const which,
                         bool const accepted,
                         std::optional<people::asked_how> const said) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto o = find_own(tx, by, which);
    auto const how = people::needed_how(tx, by, o.row.person, said);
    auto const is_for_other = o.row.person != by.whom();
    if (accepted && o.row.as.state == signup_state::given) {
      return view_of(tx, o.row);  // pressed twice
    }
    ensure(o.row.as.state == signup_state::offered, fault::conflict,
           o.row.as.state == signup_state::expired ? "activities.offer_expired"
                                                   : "activities.not_offered",
           "No place waits for an answer.");
    apply(r, tx, o, accepted ? signup_step::accept : signup_step::decline,
          by.now);
    if (is_for_other) {
      record(r, tx, by, accepted ? "signup.accepted" : "signup.declined", o,
             how);
      if (accepted) {
        tell(r, tx, "signed_up", o.session, o.row.person, by.now,
             {{"asked", people::asked_note(tx, by.person, how)}});
      }
    }
    return view_of(tx, o.row);
  });
}

signup_view note_attendance(people::registry const& r,
                            store::writer& tx,
                            people::caller const& by,
                            signup_id const which,
                            std::optional<bool> const came) {
  auto o = find_place(tx, which);
  auto const noted = noting(came);
  if (o.row.as.state != noted.to) {
    ensure(o.row.as.state != signup_state::no_show ||
               !signup_of(tx, o.session.key, o.row.person),
           fault::conflict, "activities.signed_up_again",
           "A newer signup is theirs.");
    apply(r, tx, o, noted.step, by.now);
    record(r, tx, by, noted.action, o);
  }
  return view_of(tx, o.row);
}

signup_view record_attendance(people::registry const& r,
                              people::caller const& by,
                              signup_id const which,
                              std::optional<bool> const came) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto const o = find_place(tx, which);
    by.allow(spot_of(tx, o.session, o.activity), runner_of(o.activity));
    return note_attendance(r, tx, by, which, came);
  });
}

signup_view give_feedback(people::registry const& r,
                          people::caller const& by,
                          signup_id const which,
                          std::optional<int> const liked,
                          std::optional<bool> const again) {
  return r.db.write([&](store::writer& tx) {
    auto o = find_own(tx, by, which);
    ensure(o.row.person == by.whom() && holds_place(o.row.as.state),
           fault::not_found, "activities.no_such_signup",
           "The caller has no such place.");
    ensure(o.session.terms.starts_at <= by.now, fault::conflict,
           "activities.not_started", "The session has not begun.");
    o.row.liked = liked ? liked : o.row.liked;
    o.row.again = again ? again : o.row.again;
    save_feedback(tx, o.row);
    return view_of(tx, o.row);
  });
}

std::vector<signup_view> list_signups(people::registry const& r,
                                      people::caller const& by,
                                      session_id const which) {
  return r.db.write([&](store::writer& tx) {
    auto const s = needed_session(tx, which);
    auto const a = *find_activity(tx, s.activity);
    by.allow(spot_of(tx, s, a), runner_of(a));
    people::record(r, tx, by, "signups.seen", std::nullopt, a.area,
                   fmt::format("session {}", which.value));
    auto out = std::vector<signup_view>{};
    auto ahead = 0;
    auto rows = signups_of(tx, which);
    std::ranges::stable_sort(rows, {},
                             [](auto const& u) { return u.as.number; });
    for (auto const& row : rows) {
      auto const waits = row.as.state == signup_state::waiting;
      out.push_back({row, waits ? ahead : 0});
      ahead += waits ? 1 : 0;
    }
    return out;
  });
}

}  // namespace linli::activities
