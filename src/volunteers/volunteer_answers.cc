#include "volunteers/volunteer_answers.h"

#include "activities/activity_store.h"
#include "activities/signup_ops.h"
#include "base/error.h"
#include "base/time_text.h"
#include "people/people_answers.h"
#include "venues/booking_ops.h"
#include "venues/venue_answers.h"
#include "venues/venue_store.h"
#include "volunteers/shift_ops.h"

namespace linli::volunteers {

namespace {

using places::localized;

std::optional<std::string> or_none(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

/// Where a shift is: in a venue of its own, else where its session is.
struct whereabouts {
  std::optional<venues::venue_id> venue{};
  localized place{};  // the room, or the place in words
};

whereabouts where_of(store::reader& db, shift_row const& s) {
  auto out = whereabouts{.venue = s.venue};
  auto const t =
      s.session ? activities::find_session(db, *s.session) : std::nullopt;
  if (!t) {
    return out;
  }
  auto const of_session =
      activities::spot_of(db, *t, *activities::find_activity(db, t->activity))
          .venue;
  out.venue = s.venue ? s.venue : of_session;
  if (out.venue != of_session) {
    return out;
  }
  auto const room = t->room ? venues::find_room(db, *t->room) : std::nullopt;
  out.place = room ? room->name : localized{t->place, {}, {}};
  return out;
}

/// Whether they may have the turn of somebody who asks to be relieved.
bool could_take_over(store::reader& db,
                     people::caller const& by,
                     shift_row const& s) {
  auto const v = find_volunteer(db, by.whom());
  return v && v->state == volunteer_state::accepted && !s.is_cancelled &&
         by.now < s.at.until && !turn_of(db, s.key, by.whom());
}

std::vector<api::skill> to_api(std::vector<int> const& skills) {
  auto out = std::vector<api::skill>{};
  for (auto const s : skills) {
    out.push_back(static_cast<api::skill>(s));
  }
  return out;
}

/// Who put somebody down, and how they had asked, is for staff and themselves.
api::turn to_api(store::reader& db,
                 turn_row const& t,
                 bool const with_person,
                 bool const shows_who_made_it) {
  auto out = api::turn{.id = people::text_of(t.key.value),
                       .person = {},
                       .state = static_cast<api::turn_state>(t.state),
                       .is_offered = t.is_offered,
                       .came_at = {},
                       .left_at = {},
                       .minutes = {},
                       .by_door = t.by_door,
                       .made_by = {},
                       .asked = {}};
  if (shows_who_made_it) {
    out.made_by = t.made_by == t.person
                      ? std::nullopt
                      : std::optional{people::chip(db, t.made_by)};
    out.asked = t.asked ? std::optional{static_cast<api::asked_how>(*t.asked)}
                        : std::nullopt;
  }
  if (with_person) {
    out.person = people::chip(db, t.person);
  }
  if (t.came_at) {
    out.came_at = base::rfc3339(*t.came_at);
  }
  if (t.left_at) {
    out.left_at = base::rfc3339(*t.left_at);
  }
  if (t.minutes) {
    out.minutes = *t.minutes;
  }
  return out;
}

}  // namespace

base::instant moment_from(std::string const& text) {
  auto const at = base::parse_rfc3339(text);
  ensure(at.has_value(), fault::invalid, "volunteers.bad_time",
         "Expected a moment of RFC 3339.");
  return *at;
}

std::vector<int> skills_from(std::vector<api::skill> const& all) {
  auto out = std::vector<int>{};
  for (auto const s : all) {
    out.push_back(static_cast<int>(s));
  }
  return out;
}

api::volunteer_line to_api(store::reader& db,
                           std::optional<volunteer_row> const& v,
                           bool const with_person) {
  auto out = api::volunteer_line{};
  if (!v) {
    out.state = api::volunteer_state::none;
    out.hours_a_week = volunteer_row{}.hours_a_week;
    return out;
  }
  // The contract has one state more, before the others.
  out.state = static_cast<api::volunteer_state>(static_cast<int>(v->state) + 1);
  // Of a decision that another record of theirs has overruled nothing is said.
  out.reason =
      v->state == volunteer_state::accepted ? std::nullopt : or_none(v->reason);
  out.skills = to_api(v->skills);
  for (auto const& p : v->when) {
    out.when.push_back({p.weekday, static_cast<api::part_of_day>(p.part)});
  }
  out.about = or_none(v->about);
  out.hours_a_week = v->hours_a_week;
  out.since = base::rfc3339(v->since);
  out.confirmed_minutes = confirmed(db, v->person, {}, {INT64_MAX}).minutes;
  auto const p = people::find_person(db, v->person);
  out.area = p ? or_none(p->area) : std::nullopt;
  if (with_person) {
    out.person = people::chip(db, v->person);
  }
  return out;
}

api::shift to_api(store::reader& db,
                  people::caller const& by,
                  shift_row const& s) {
  auto const where = where_of(db, s);
  auto out = api::shift{
      .id = people::text_of(s.key.value),
      .title = s.title,
      .about = or_none(s.about),
      .area = s.area,
      .venue = where.venue ? std::optional{people::text_of(where.venue->value)}
                           : std::nullopt,
      .venue_name = venues::name_of(db, where.venue),
      .place = places::best(where.place).empty()
                   ? std::nullopt
                   : std::optional{venues::to_api(where.place)},
      .session = s.session ? std::optional{people::text_of(s.session->value)}
                           : std::nullopt,
      .from = base::rfc3339(s.at.from),
      .until = base::rfc3339(s.at.until),
      .places = s.places,
      .taken = s.taken,
      .skills = to_api(s.skills),
      .is_cancelled = s.is_cancelled,
      .reason = or_none(s.reason),
      .mine = {},
      .turns = {},
      .revision = s.revision};
  auto const is_staff = venues::is_staff(by, spot_of(db, s));
  auto seen = std::vector<api::turn>{};
  for (auto const& t : turns_of(db, s.key)) {
    if (t.person == by.whom()) {
      out.mine = to_api(db, t, false, true);
    }
    if (is_staff || (t.is_offered && could_take_over(db, by, s))) {
      seen.push_back(to_api(db, t, true, is_staff));
    }
  }
  if (is_staff || !seen.empty()) {
    out.turns = std::move(seen);
  }
  return out;
}

api::clash to_api(clash const& c) {
  auto out = api::clash{.kind = static_cast<api::clash_kind>(c.kind),
                        .is_hard = is_hard(c.kind),
                        .what = or_none(c.what),
                        .from = {}};
  if (c.from.unix_s != 0) {
    out.from = base::rfc3339(c.from);
  }
  return out;
}

}  // namespace linli::volunteers
