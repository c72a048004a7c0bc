#include "activities/session_steps.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/print_words.h"
#include "base/error.h"
#include "base/time_zone.h"
#include "people/spoken_time.h"
#include "people/staff_near.h"
#include "venues/booking_ops.h"
#include "venues/place_text.h"

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
    case too_early:
      return {fault::conflict, "activities.too_early",
              "People come from an hour before it begins."};
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

/// Whoever runs it and the staff are told once that too few have a place.
void tell_of_few(people::registry const& r,
                 store::writer& tx,
                 session_row& s,
                 base::instant const now) {
  if (s.few != few_state::open || !is_too_few(s.terms, s.tally, now)) {
    return;
  }
  auto const a = *find_activity(tx, s.activity);
  if (a.state != activity_state::published) {
    return;
  }
  s.few = few_state::told;
  auto words = words_of(r, tx, s, a);
  words["given"] = people::same_in_all(std::to_string(total(s.tally.given)));
  words["minimum"] = people::same_in_all(std::to_string(s.terms.minimum));
  auto whom = people::staff_near(tx, *r.areas.load(), a.area, now);
  if (a.initiator) {
    whom.insert(*a.initiator);
  }
  for (auto const who : whom) {
    people::tell(r, tx, who, "too_few", words, now);
  }
}

people::localized spoken_at(people::registry const& r, base::instant const at) {
  return people::spoken(base::wall_time_of(at, venues::zone_of(r)));
}

}  // namespace

void refuse(refusal const why) {
  auto const w = said_of(why);
  throw base::error{w.kind, std::string{w.code}, std::string{w.text}};
}

session_row needed_session(store::reader& db, session_id const which) {
  auto found = find_session(db, which);
  ensure(found.has_value(), fault::not_found, "activities.no_such_session",
         "There is no such session.");
  return *std::move(found);
}

listed_session visible_session(store::reader& db,
                               people::caller const& by,
                               session_id const which) {
  auto const s = find_session(db, which);
  auto const a = s ? find_activity(db, s->activity) : std::nullopt;
  ensure(a && (is_public(a->state, s->terms, by.now) ||
               is_staff(by, spot_of(db, *s, *a)) ||
               (by.person.value != 0 && a->initiator == by.whom())),
         fault::not_found, "activities.no_such_session",
         "There is no such session.");
  return {*s, *a};
}

void tell(people::registry const& r,
          store::writer& tx,
          std::string_view const about,
          session_row const& s,
          people::person_id const who,
          base::instant const now,
          people::words more,
          people::haste const how) {
  auto words = words_of(r, tx, s, *find_activity(tx, s.activity));
  words.merge(more);
  people::tell(r, tx, who, about, words, now, how);
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
  } else if (step == signup_step::miss || step == signup_step::unmark) {
    o.row.came_at = std::nullopt;
  }
  save_signup(tx, o.row);
  settle(r, tx, o.session, now);
}

void ask_again(people::registry const& r,
               store::writer& tx,
               signup_row const& as,
               base::instant const now) {
  auto s = needed_session(tx, as.session);
  settle(r, tx, s, now);
  auto const d = decide(s.terms, s.tally,
                        {.who = as.as.who,
                         .party = as.as.party,
                         .number = s.next_number,
                         .is_for_them = true},
                        now);
  if (d.is == outcome::refused) {
    tell(r, tx, "signup_cancelled", s, as.person, now, {{"asked", {}}});
    return;
  }
  auto row = as;
  row.as = {.id = {r.ids.next(now)},
            .who = as.as.who,
            .party = as.as.party,
            .number = s.next_number};
  row.as.state = state_at_first(d.is);
  row.came_at = std::nullopt;
  row.ticket = std::nullopt;
  row.created_at = now;
  insert_signup(tx, row);
  s.tally = d.after;
  ++s.next_number;
  save_tally(tx, s);
  tell(r, tx, d.is == outcome::given ? "signed_up" : "in_line", s, row.person,
       now, {{"asked", {}}});
}

people::spot spot_of(activity_row const& a) {
  return {.area = a.area, .venue = a.venue};
}

people::spot spot_of(store::reader& db,
                     session_row const& s,
                     activity_row const& a) {
  auto const room = s.room ? venues::find_room(db, *s.room) : std::nullopt;
  return {.area = a.area, .venue = room ? room->venue : a.venue};
}

bool is_staff(people::caller const& by, people::spot const& where) {
  return venues::is_staff(by, where);
}

std::string lock_of(session_id const which) {
  return fmt::format("session {}", which.value);
}

people::localized place_of(store::reader& db,
                           session_row const& s,
                           activity_row const& a) {
  auto const room = s.room ? venues::find_room(db, *s.room) : std::nullopt;
  auto const out = room ? venues::place_of(db, *room)
                        : venues::within(venues::place_of(db, a.venue),
                                         people::same_in_all(s.place));
  using http::language;
  return out.zh.empty()
             ? people::localized{said("place_open", language::zh),
                                 said("place_open", language::en),
                                 said("place_open", language::zh_hant)}
             : out;
}

people::words words_of(people::registry const& r,
                       store::reader& db,
                       session_row const& s,
                       activity_row const& a) {
  auto const zone = venues::zone_of(r);
  return {{"title", venues::in_all(a.title)},
          {"where", place_of(db, s, a)},
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

namespace {

/// Whoever sleeps is told in the morning, and answers from then on; where that
/// is after the start, at once.
void offer(people::registry const& r,
           store::writer& tx,
           session_row const& s,
           signup_row& to,
           base::instant const now) {
  constexpr auto kAbout = std::string_view{"place_offered"};
  auto const told_at = people::hears_at(r, tx, to.person, kAbout, now);
  to.as.state = signup_state::offered;
  to.as.until = offer_until(s.terms, now, told_at);
  save_signup(tx, to);
  tell(r, tx, kAbout, s, to.person, now, {{"until", spoken_at(r, to.as.until)}},
       told_at < s.terms.starts_at ? people::haste::by_subject
                                   : people::haste::at_once);
}

}  // namespace

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
      offer(r, tx, s, row, now);
    }
  }
  tell_of_few(r, tx, s, now);
  s.look_at = due(s, now);
  save_tally(tx, s);
}

}  // namespace linli::activities
