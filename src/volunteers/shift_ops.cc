#include "volunteers/shift_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "activities/activity_store.h"
#include "activities/signup_ops.h"
#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/spoken_time.h"
#include "venues/booking_ops.h"
#include "venues/recurrence.h"
#include "venues/venue_ops.h"

namespace linli::volunteers {

namespace {

using base::kDay;

void ensure_times(venues::time_span const& at) {
  auto const length = at.until.unix_s - at.from.unix_s;
  ensure(length > 0 && length <= kDay, fault::invalid, "volunteers.bad_time",
         "A shift ends after it begins, and a day later at most.");
}

/// Or there already, and nobody has said for how long.
bool is_waited_for(turn_row const& t) {
  return t.state == turn_state::taken ||
         (t.state == turn_state::came && !t.minutes);
}

std::string area_of(store::reader& db, activities::session_id const which) {
  auto const s = activities::find_session(db, which);
  ensure(s.has_value(), fault::not_found, "activities.no_such_session",
         "There is no such session.");
  return activities::find_activity(db, s->activity)->area;
}

/// As it is said, else that of the venue or the session, which have to be the
/// caller's to use.
std::string area_for(store::reader& db,
                     people::caller const& by,
                     shifts_wish const& w) {
  auto out = w.area;
  auto used = std::vector<std::string>{};
  if (w.venue) {
    used.push_back(venues::open_venue(db, *w.venue).area);
  }
  if (w.session) {
    used.push_back(area_of(db, *w.session));
  }
  if (out.empty() && !used.empty()) {
    out = used.front();
  }
  for (auto const& of : used) {
    venues::allow_use(by, of, out);
  }
  return out;
}

std::optional<venues::venue_id> venue_of(store::reader& db,
                                         session_id const which) {
  auto const s = activities::find_session(db, which);
  return s ? activities::spot_of(db, *s,
                                 *activities::find_activity(db, s->activity))
                 .venue
           : std::nullopt;
}

void allow_to_make(store::reader& db,
                   people::caller const& by,
                   people::spot const& where,
                   shifts_wish const& w) {
  venues::allow_to_put(db, by, where);
  if (w.session && !by.may(where.area)) {
    by.allow({.area = where.area, .venue = venue_of(db, *w.session)});
  }
}

}  // namespace

shift_row needed_shift(store::reader& db, shift_id const which) {
  auto found = find_shift(db, which);
  ensure(found.has_value(), fault::not_found, "volunteers.no_such_shift",
         "There is no such shift.");
  return *std::move(found);
}

void ensure_to_come(shift_row const& s, base::instant const end) {
  ensure(!s.is_cancelled && end < s.at.until, fault::conflict,
         "volunteers.shift_over", "The shift is over or cancelled.");
}

people::spot spot_of(store::reader& db, shift_row const& s) {
  return {.area = s.area,
          .venue = s.venue || !s.session ? s.venue : venue_of(db, *s.session)};
}

std::string lock_of(shift_id const which) {
  return fmt::format("shift {}", which.value);
}

people::words words_of(people::registry const& r, shift_row const& s) {
  auto const zone = venues::zone_of(r);
  return {{"title", people::same_in_all(s.title)},
          {"when", people::spoken(base::wall_time_of(s.at.from, zone),
                                  base::wall_time_of(s.at.until, zone))}};
}

void await_anew(store::writer& tx,
                shift_row const& s,
                base::instant const now) {
  if (s.at.from <= now || is_check_in_time(s, now)) {
    return;
  }
  for (auto t : turns_of(tx, s.key)) {
    if (t.state == turn_state::came && !t.minutes) {
      t.state = turn_state::taken;
      t.came_at.reset();
      t.left_at.reset();
      t.by_door = false;
      save_turn(tx, t);
    }
  }
}

void tell_all(people::registry const& r,
              store::writer& tx,
              std::vector<told_shift> const& all,
              topics const& about,
              base::instant const now) {
  auto theirs = std::map<people::person_id, std::vector<std::size_t>>{};
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    for (auto const& t : turns_of(tx, all[i].shift.key)) {
      if (is_waited_for(t)) {
        theirs[t.person].push_back(i);
      }
    }
  }
  for (auto const& [who, which] : theirs) {
    auto const& first = all[which.front()];
    auto words = words_of(r, first.shift);
    words.insert(first.more.begin(), first.more.end());
    words["n"] = people::same_in_all(std::to_string(which.size()));
    people::tell(r, tx, who, which.size() == 1 ? about.one : about.several,
                 words, now);
  }
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            shift_row const& s,
            std::optional<people::person_id> const subject) {
  people::record(r, tx, by, action, subject, s.area,
                 fmt::format("shift {}", s.key.value));
}

std::vector<shift_row> create_shifts(people::registry const& r,
                                     people::caller const& by,
                                     shifts_wish const& wish) {
  ensure_times(wish.at);
  return r.db.write([&](store::writer& tx) {
    auto const area = area_for(tx, by, wish);
    ensure(by.areas->has(area), fault::invalid, "people.no_such_area",
           "There is no area of that code.");
    auto const row =
        shift_row{.area = area, .venue = wish.venue, .session = wish.session};
    allow_to_make(tx, by, spot_of(tx, row), wish);
    if (wish.own_key) {
      auto before = shifts_made(tx, by.person, *wish.own_key);
      if (!before.empty()) {
        return before;
      }
    }
    auto out = std::vector<shift_row>{};
    for (auto const& at :
         venues::times_by(wish.rule, wish.at, venues::zone_of(r))) {
      out.push_back({.key = {r.ids.next(by.now)},
                     .area = area,
                     .venue = wish.venue,
                     .session = wish.session,
                     .title = base::normalize(wish.title),
                     .about = base::normalize(wish.about),
                     .at = at,
                     .places = wish.places,
                     .skills = wish.skills,
                     .made_by = by.person,
                     .own_key = wish.own_key,
                     .is_demo = wish.is_demo,
                     .created_at = by.now});
      insert_shift(tx, out.back());
    }
    record(r, tx, by, "shift.made", out.front());
    return out;
  });
}

shift_row update_shift(people::registry const& r,
                       people::caller const& by,
                       shift_id const which,
                       std::int64_t const revision,
                       shift_change const& what) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto s = needed_shift(tx, which);
    by.allow(spot_of(tx, s));
    ensure(s.revision == revision, fault::changed,
           "volunteers.changed_meanwhile", "Somebody changed it meanwhile.");
    ensure_to_come(s, by.now);
    auto const before = s.at;
    s.title = what.title ? base::normalize(*what.title) : s.title;
    s.about = what.about ? base::normalize(*what.about) : s.about;
    s.at = {what.from.value_or(s.at.from), what.until.value_or(s.at.until)};
    s.places = what.places.value_or(s.places);
    s.skills = what.skills.value_or(s.skills);
    ensure_times(s.at);
    update_shift(tx, s);
    record(r, tx, by, "shift.changed", s);
    if (s.at.from != before.from || s.at.until != before.until) {
      await_anew(tx, s, by.now);
      tell_all(r, tx, {told_shift{s}}, {"shift_moved", {}}, by.now);
    }
    return needed_shift(tx, which);
  });
}

shift_row cancel_shift(people::registry const& r,
                       people::caller const& by,
                       shift_id const which,
                       std::string const& reason) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto s = needed_shift(tx, which);
    by.allow(spot_of(tx, s));
    if (s.is_cancelled) {
      return s;
    }
    ensure_to_come(s, by.now);
    s.is_cancelled = true;
    s.reason = base::normalize(reason);
    update_shift(tx, s);
    record(r, tx, by, "shift.cancelled", s);
    tell_all(r, tx,
             {told_shift{s, {{"reason", people::same_in_all(s.reason)}}}},
             kShiftCancelled, by.now);
    return needed_shift(tx, which);
  });
}

std::vector<clash> clashes_for(people::registry const& r,
                               store::reader& db,
                               shift_row const& s,
                               people::person_id const who) {
  auto const v = find_volunteer(db, who);
  if (!v) {
    return {};
  }
  auto const zone = venues::zone_of(r);
  auto const week = week_of(s.at.from, zone);
  auto has = engagements{.places = places_between(db, who, s.at)};
  for (auto const& t :
       turns_between(db, who, {std::min(week.from, s.at.from).unix_s - kDay},
                     {std::max(week.until, s.at.until).unix_s + kDay})) {
    if (t.shift.key != s.key) {
      has.turns.push_back({t.shift.at, t.shift.title});
    }
  }
  return clashes(*v, s, has, zone);
}

}  // namespace linli::volunteers
