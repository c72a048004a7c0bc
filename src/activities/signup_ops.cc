#include "activities/signup_ops.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "activities/lot_ops.h"
#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/person_store.h"
#include "people/spoken_time.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"

namespace linli::activities {

namespace {

struct refusal_words {
  fault kind;
  std::string_view code;
  std::string_view text;
};

refusal_words said_of(refusal const why) {
  using enum refusal;
  switch (why) {
    case session_cancelled:
      return {fault::conflict, "activities.session_cancelled",
              "The session was cancelled."};
    case over:
      return {fault::conflict, "activities.session_over",
              "The session is over."};
    case started:
      return {fault::conflict, "activities.started", "The session has begun."};
    case not_open_yet:
      return {fault::conflict, "activities.not_open_yet",
              "Signing up has not begun."};
    case closed:
      return {fault::conflict, "activities.sign_up_closed",
              "Signing up is over."};
    case being_drawn:
      return {fault::conflict, "activities.being_drawn",
              "The lot is being drawn."};
    case not_for_them:
      return {fault::conflict, "activities.not_for_them",
              "The activity is not for this person."};
    case too_many_in_party:
      return {fault::conflict, "activities.too_many_in_party",
              "Too many for one signup."};
    case full:
      return {fault::conflict, "activities.full", "All places are taken."};
    case offer_expired:
      return {fault::conflict, "activities.offer_expired",
              "The offer has ended."};
    case not_started:
      return {fault::conflict, "activities.not_started",
              "The session has not begun."};
    case already_signed_up:
    case offer_stands:
    case not_from_state: break;
  }
  return {fault::conflict, "activities.not_from_state",
          "That cannot be done as it stands."};
}

[[noreturn]] void refuse(refusal const why) {
  auto const w = said_of(why);
  throw base::error{w.kind, std::string{w.code}, std::string{w.text}};
}

session_row needed_session(store::reader& db, session_id const which) {
  auto found = find_session(db, which);
  ensure(found.has_value(), fault::not_found, "activities.no_such_session",
         "There is no such session.");
  return *std::move(found);
}

/// A session one can sign up for, and its activity.
struct offered_session {
  session_row session;
  activity_row activity;
};

offered_session published(store::reader& db, session_id const which) {
  auto s = needed_session(db, which);
  auto a = *find_activity(db, s.activity);
  ensure(a.state == activity_state::published, fault::not_found,
         "activities.no_such_session", "There is no such session.");
  return {std::move(s), std::move(a)};
}

signup_view view_of(store::reader& db, signup_row const& row) {
  return {row, row.as.state == signup_state::waiting
                   ? count_ahead(db, row.session, row.as.number)
                   : 0};
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
  if (keeps(kind::building_neighbour) && p.area == o.activity.area) {
    out = out.with(kind::building_neighbour);
  }
  return out;
}

people::person_row whom_for(store::reader& db,
                            people::caller const& by,
                            std::string const& area,
                            signup_wish const& wish) {
  auto const who = wish.person.value_or(by.whom());
  ensure(who == by.whom() || is_staff(by, area), fault::forbidden,
         "people.not_allowed", "Only staff signs up others.");
  auto p = people::find_person(db, who);
  ensure(p && p->state == people::person_state::here, fault::not_found,
         "people.no_such_person", "There is no such person.");
  return *std::move(p);
}

void tell(people::registry const& r,
          store::writer& tx,
          std::string_view const about,
          session_row const& s,
          people::person_id const who,
          base::instant const now,
          people::words more = {}) {
  auto words = words_of(r, tx, s, *find_activity(tx, s.activity));
  words.merge(more);
  people::tell(r, tx, who, about, words, now);
}

people::localized spoken_at(people::registry const& r, base::instant const at) {
  return people::spoken(base::wall_time_of(at, venues::zone_of(r)));
}

/// A signup the caller may change, with its session.
struct own_place {
  signup_row row;
  session_row session;
  activity_row activity;
};

own_place find_own(store::reader& db,
                   people::caller const& by,
                   signup_id const which) {
  auto const row = find_signup(db, which);
  ensure(row.has_value(), fault::not_found, "activities.no_such_signup",
         "There is no such signup.");
  auto const s = needed_session(db, row->session);
  auto const a = *find_activity(db, s.activity);
  ensure(row->person == by.whom() || is_staff(by, a.area), fault::not_found,
         "activities.no_such_signup", "The caller has no such signup.");
  return {*row, s, a};
}

/// Runs within the transaction in which the session of a signup stands still.
template <typename Work>
auto alone_with(people::registry const& r,
                signup_id const which,
                Work const& work) {
  auto const session = r.db.read([&](store::reader& db) {
    auto const row = find_signup(db, which);
    ensure(row.has_value(), fault::not_found, "activities.no_such_signup",
           "There is no such signup.");
    return row->session;
  });
  return r.db.write_scarce(lock_of(session), work);
}

void apply(people::registry const& r,
           store::writer& tx,
           own_place& o,
           signup_step const step,
           base::instant const now) {
  auto const taken =
      take_step(o.session.terms, o.session.tally, o.row.as, step, now);
  if (taken.why) {
    refuse(*taken.why);
  }
  o.row.as.state = taken.to;
  o.session.tally = taken.after;
  if (step == signup_step::attend) {
    o.row.came_at = now;
  } else if (step == signup_step::miss) {
    o.row.came_at = std::nullopt;
  }
  save_signup(tx, o.row);
  settle(r, tx, o.session, now);
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            own_place const& o) {
  people::record(r, tx, by, action, o.row.person, o.activity.area,
                 fmt::format("session {}", o.session.key.value));
}

/// Offers that ended go to whoever is next.
std::size_t end_offers(people::registry const& r, base::instant const now) {
  constexpr auto kAtOnce = 50;
  auto const found = r.db.read(
      [&](store::reader& db) { return offers_over(db, now, kAtOnce); });
  for (auto const key : found) {
    alone_with(r, key, [&](store::writer& tx) {
      auto const row = *find_signup(tx, key);
      auto const s = needed_session(tx, row.session);
      if (row.as.state != signup_state::offered || row.as.until > now) {
        return;
      }
      auto o = own_place{row, s, *find_activity(tx, s.activity)};
      apply(r, tx, o, signup_step::expire, now);
      tell(r, tx, "offer_ended", s, row.person, now);
    });
  }
  return found.size();
}

std::size_t look_at_sessions(people::registry const& r,
                             base::instant const now) {
  constexpr auto kAtOnce = 50;
  auto const found = r.db.read(
      [&](store::reader& db) { return sessions_to_look_at(db, now, kAtOnce); });
  for (auto const key : found) {
    r.db.write_scarce(lock_of(key), [&](store::writer& tx) {
      auto s = needed_session(tx, key);
      if (s.terms.way == way_of_giving::lot && !s.terms.is_drawn &&
          s.terms.draw_at <= now && !s.terms.is_cancelled) {
        draw_lot(r, tx, s, now);
      }
      settle(r, tx, s, now);
    });
  }
  return found.size();
}

std::size_t remind(people::registry const& r, base::instant const now) {
  constexpr auto kAtOnce = 20;
  using base::kHour;
  auto done = std::size_t{0};
  for (auto const ahead : {24 * kHour, 2 * kHour}) {
    auto const found = r.db.read([&](store::reader& db) {
      return sessions_to_remind(db, now, ahead, kAtOnce);
    });
    for (auto const& s : found) {
      r.db.write_scarce(lock_of(s.key), [&](store::writer& tx) {
        auto const again = needed_session(tx, s.key);
        if (again.reminded_until.unix_s >= s.terms.starts_at.unix_s - ahead) {
          return;
        }
        for (auto const& u : signups_in(tx, s.key, signup_state::given)) {
          // Whoever signed up or was drawn just now knows.
          if (std::max(u.created_at, s.terms.draw_at).unix_s <
              now.unix_s - kHour) {
            tell(r, tx, "session_soon", s, u.person, now);
          }
        }
        mark_reminded(tx, s.key, now);
      });
    }
    done += found.size();
  }
  return done;
}

/// "signup 17 1": was cancelled in favour of the other record's, in state 1.
constexpr auto kEndedByMerge = std::string_view{"signup_ended"};

std::string merge_signups(people::registry const& r,
                          store::writer& tx,
                          people::person_id const stays,
                          people::person_id const goes,
                          base::instant const now) {
  auto out = std::string{};
  for (auto const key : sessions_of_both(tx, stays, goes)) {
    auto s = needed_session(tx, key);
    auto const a = *signup_of(tx, key, stays);
    auto const b = *signup_of(tx, key, goes);
    auto const kept = merge(s.tally, a.as, b.as);
    auto ended = kept.stays == a.as.id ? b : a;
    out += fmt::format("{} {} {}\n", kEndedByMerge, ended.as.id.value,
                       static_cast<int>(ended.as.state));
    ended.as.state = signup_state::cancelled;
    save_signup(tx, ended);
    s.tally = kept.after;
    settle(r, tx, s, now);
  }
  return out;
}

void forget(people::registry const& r,
            store::writer& tx,
            people::person_id const who,
            base::instant const now) {
  for (auto const& row : live_signups(tx, who, now)) {
    auto const s = needed_session(tx, row.session);
    auto o = own_place{row, s, *find_activity(tx, s.activity)};
    apply(r, tx, o, signup_step::cancel, now);
  }
  // Ideas are theirs in their own words.
  tx.run("UPDATE activity SET needs = '', answer = '' WHERE initiator = $1",
         who);
}

std::vector<people::kept_thing> kept(people::registry const&,
                                     store::reader& db,
                                     people::person_id const who) {
  static constexpr auto kStates = std::to_array<std::string_view>(
      {"asked", "given", "waiting", "offered", "cancelled", "expired",
       "attended", "missed"});
  auto out = std::vector<people::kept_thing>{};
  for (auto const& u : all_signups_of(db, who)) {
    auto const s = needed_session(db, u.session);
    auto const a = *find_activity(db, s.activity);
    out.push_back(
        {"signup", s.terms.starts_at,
         std::string{kStates.at(static_cast<std::size_t>(u.as.state))},
         places::best(a.title)});
  }
  for (auto const& a : activities_begun_by(db, who)) {
    out.push_back({"idea",
                   a.created_at,
                   {},
                   fmt::format("{} · {}", places::best(a.title), a.needs)});
  }
  return out;
}

}  // namespace

bool is_staff(people::caller const& by, std::string const& area) {
  return venues::is_staff(by, area);
}

std::string lock_of(session_id const which) {
  return fmt::format("session {}", which.value);
}

people::words words_of(people::registry const& r,
                       store::reader& db,
                       session_row const& s,
                       activity_row const& a) {
  auto where = people::same_in_all(s.place);
  if (a.venue) {
    auto const venue = venues::find_venue(db, *a.venue);
    auto const point =
        venue ? places::find_service(db, venue->point) : std::nullopt;
    where = point ? venues::in_all(point->name) : where;
  }
  auto const zone = venues::zone_of(r);
  return {{"title", venues::in_all(a.title)},
          {"where", where},
          {"when", people::spoken(base::wall_time_of(s.terms.starts_at, zone),
                                  base::wall_time_of(s.terms.ends_at, zone))}};
}

std::optional<base::instant> due(session_row const& s,
                                 base::instant const now) {
  if (s.terms.is_cancelled || s.terms.ends_at <= now) {
    return std::nullopt;
  }
  if (s.terms.way == way_of_giving::lot && !s.terms.is_drawn) {
    return s.terms.draw_at;
  }
  return next_look_at(s.terms, now);
}

void settle(people::registry const& r,
            store::writer& tx,
            session_row& s,
            base::instant const now) {
  if (!is_settled(s.terms, s.tally, now)) {
    auto waiting = std::vector<signup>{};
    auto rows = signups_in(tx, s.key, signup_state::waiting);
    for (auto const& row : rows) {
      waiting.push_back(row.as);
    }
    auto const found = offer_free_places(s.terms, s.tally, waiting, now);
    s.tally = found.after;
    for (auto& row : rows) {
      if (std::ranges::find(found.to, row.as.id) == found.to.end()) {
        continue;
      }
      row.as.state = signup_state::offered;
      row.as.until = offer_until(s.terms, now, now);
      save_signup(tx, row);
      tell(r, tx, "place_offered", s, row.person, now,
           {{"until", spoken_at(r, row.as.until)}});
    }
  }
  s.look_at = due(s, now);
  save_tally(tx, s);
}

signup_view sign_up(people::registry const& r,
                    people::caller const& by,
                    session_id const which,
                    signup_wish const& wish) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto o = published(tx, which);
    auto& s = o.session;
    auto const p = whom_for(tx, by, o.activity.area, wish);
    if (auto const there = signup_of(tx, which, p.key)) {
      return view_of(tx, *there);
    }
    auto const is_for_other = p.key != by.whom();
    auto const how =
        wish.how.value_or(is_for_other ? signup_how::desk : signup_how::self);
    ensure(how == signup_how::self || is_staff(by, o.activity.area),
           fault::forbidden, "people.not_allowed", "Only staff says how.");
    if (!is_settled(s.terms, s.tally, by.now)) {
      settle(r, tx, s, by.now);
    }
    auto const date = base::date_of(
        base::wall_time_of(s.terms.starts_at, venues::zone_of(r)));
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
                          .created_at = by.now};
    row.as.state = d.is == outcome::given     ? signup_state::given
                   : d.is == outcome::waiting ? signup_state::waiting
                                              : signup_state::asked;
    insert_signup(tx, row);
    s.tally = d.after;
    ++s.next_number;
    save_tally(tx, s);
    if (is_for_other || by.acting_for) {
      people::record(r, tx, by, "signup.made", p.key, o.activity.area,
                     fmt::format("session {}", which.value));
      tell(r, tx, d.is == outcome::given ? "signed_up" : "in_line", s, p.key,
           by.now);
    }
    return signup_view{row, d.ahead};
  });
}

signup_view cancel_signup(people::registry const& r,
                          people::caller const& by,
                          signup_id const which) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto o = find_own(tx, by, which);
    if (o.row.as.state == signup_state::cancelled) {
      return view_of(tx, o.row);
    }
    apply(r, tx, o, signup_step::cancel, by.now);
    record(r, tx, by, "signup.cancelled", o);
    if (o.row.person != by.person) {
      tell(r, tx, "signup_cancelled", o.session, o.row.person, by.now);
    }
    return view_of(tx, o.row);
  });
}

signup_view answer_offer(people::registry const& r,
                         people::caller const& by,
                         signup_id const which,
                         bool const accepted) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto o = find_own(tx, by, which);
    if (accepted && o.row.as.state == signup_state::given) {
      return view_of(tx, o.row);  // pressed twice
    }
    ensure(o.row.as.state == signup_state::offered, fault::conflict,
           o.row.as.state == signup_state::expired ? "activities.offer_expired"
                                                   : "activities.not_offered",
           "No place waits for an answer.");
    apply(r, tx, o, accepted ? signup_step::accept : signup_step::decline,
          by.now);
    return view_of(tx, o.row);
  });
}

signup_view record_attendance(people::registry const& r,
                              people::caller const& by,
                              signup_id const which,
                              bool const came) {
  return alone_with(r, which, [&](store::writer& tx) {
    auto o = find_own(tx, by, which);
    by.allow(o.activity.area);
    auto const wanted = came ? signup_state::attended : signup_state::no_show;
    if (o.row.as.state != wanted) {
      apply(r, tx, o, came ? signup_step::attend : signup_step::miss, by.now);
      record(r, tx, by, came ? "signup.came" : "signup.missed", o);
    }
    return view_of(tx, o.row);
  });
}

signup_view give_feedback(people::registry const& r,
                          people::caller const& by,
                          signup_id const which,
                          int const liked,
                          bool const again) {
  return r.db.write([&](store::writer& tx) {
    auto o = find_own(tx, by, which);
    ensure(o.row.person == by.whom() && holds_place(o.row.as.state),
           fault::not_found, "activities.no_such_signup",
           "The caller has no such place.");
    ensure(o.session.terms.starts_at <= by.now, fault::conflict,
           "activities.not_started", "The session has not begun.");
    o.row.liked = liked;
    o.row.again = again;
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
    by.allow(a.area);
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

std::size_t tend_sessions(people::registry const& r, base::instant const now) {
  return end_offers(r, now) + look_at_sessions(r, now) + remind(r, now);
}

people::keeper signup_keeper() {
  return {.rows = {{"signup", "person"},
                   {"signup", "made_by"},
                   {"activity", "initiator"}},
          .before_merge = merge_signups,
          .undo = {},
          .kept = kept,
          .forget = forget};
}

}  // namespace linli::activities
