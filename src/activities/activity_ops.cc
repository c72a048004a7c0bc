#include "activities/activity_ops.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

#include "activities/lot_ops.h"
#include "activities/signup_ops.h"
#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "people/audit.h"
#include "people/notice_ops.h"
#include "people/person_store.h"
#include "venues/booking_ops.h"
#include "venues/recurrence.h"
#include "venues/venue_ops.h"

namespace linli::activities {

namespace {

constexpr auto kMinute = std::int64_t{60};
constexpr auto kLongest = std::int64_t{24} * 3600;
constexpr auto kShown = 100;

localized normalized(localized const& text) {
  return {base::normalize(text.zh), base::normalize(text.en),
          base::normalize(text.zh_hant)};
}

activity_row needed_activity(store::reader& db, activity_id const which) {
  auto found = find_activity(db, which);
  ensure(found.has_value(), fault::not_found, "activities.no_such_activity",
         "There is no such activity.");
  return *std::move(found);
}

activity_row changeable(store::reader& db,
                        people::caller const& by,
                        activity_id const which) {
  auto a = needed_activity(db, which);
  by.allow(a.area);
  return a;
}

activity_view view_of(store::reader& db, activity_row const& a) {
  return {a, sessions_of(db, a.key, {}, kShown)};
}

std::optional<int> age_from(int const years) {
  return years == 0 ? std::nullopt : std::optional{years};
}

void take_texts(activity_change const& what, activity_row& to) {
  if (what.title) {
    to.title = normalized(*what.title);
    if (places::best(to.title).empty()) {
      throw base::error{fault::invalid,
                        "http.bad_fields",
                        "A field is blank.",
                        {{"title", "is blank"}}};
    }
  }
  to.about = what.about ? normalized(*what.about) : to.about;
  to.bring = what.bring ? normalized(*what.bring) : to.bring;
  to.leader = what.leader ? base::normalize(*what.leader) : to.leader;
}

void apply(store::reader& db,
           people::caller const& by,
           activity_change const& what,
           activity_row& to) {
  if (what.area) {
    ensure(by.areas->has(*what.area), fault::invalid, "people.no_such_area",
           "There is no area of that code.");
    to.area = *what.area;
  }
  if (what.venue) {
    to.venue = what.venue->value == 0
                   ? std::nullopt
                   : std::optional{venues::open_venue(db, *what.venue).key};
  }
  take_texts(what, to);
  to.kind = what.kind.value_or(to.kind);
  to.age_from = what.age_from ? age_from(*what.age_from) : to.age_from;
  to.age_until = what.age_until ? age_from(*what.age_until) : to.age_until;
  to.languages = what.languages.value_or(to.languages);
  to.is_seated = what.is_seated.value_or(to.is_seated);
  to.fee_fen = what.fee_fen.value_or(to.fee_fen);
}

bool is_planned(activity_state const s) {
  return s == activity_state::draft || s == activity_state::published ||
         s == activity_state::over;
}

void ensure_state(bool const is_fine) {
  ensure(is_fine, fault::conflict, "activities.bad_state",
         "That cannot be done as the activity stands.");
}

void change_state(store::reader& db,
                  activity_state const to,
                  activity_row& a,
                  base::instant const now) {
  ensure_state(is_planned(to) && is_planned(a.state));
  if (to == activity_state::published) {
    ensure(!sessions_of(db, a.key, now, 1).empty(), fault::conflict,
           "activities.no_sessions", "The activity has no session to come.");
  }
  a.state = to;
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            activity_row const& a) {
  people::record(r, tx, by, action, a.initiator, a.area,
                 fmt::format("activity {}", a.key.value));
}

void ensure_times(session_terms const& t) {
  auto const length = t.ends_at.unix_s - t.starts_at.unix_s;
  ensure(length > 0 && length <= kLongest && t.opens_at <= t.closes_at &&
             (t.way == way_of_giving::first_come ||
              (t.draw_at > t.opens_at && t.draw_at <= t.closes_at)),
         fault::invalid, "activities.bad_time", "The times do not fit.");
}

base::instant before(base::instant const at, int const minutes) {
  return {at.unix_s - minutes * kMinute};
}

session_terms terms_of(sessions_wish const& w,
                       venues::time_span const& at,
                       base::instant const now) {
  auto out = session_terms{.places = w.places,
                           .minimum = w.minimum,
                           .group_max = w.group_max,
                           .most_waiting = w.most_waiting,
                           .way = w.way,
                           .starts_at = at.from,
                           .ends_at = at.until,
                           .offer_lasts = seconds{w.offer_minutes * 60}};
  out.opens_at =
      w.opens_before_minutes ? before(at.from, *w.opens_before_minutes) : now;
  out.closes_at = before(at.from, w.closes_before_minutes);
  out.draw_at = w.way == way_of_giving::lot
                    ? before(at.from, w.draw_before_minutes)
                    : base::instant{};
  for (auto i = std::size_t{0}; i != kKinds; ++i) {
    auto const& k = w.kept.at(i);
    out.kept.at(i) = {k.places, k.places == 0
                                    ? base::instant{}
                                    : before(at.from, k.until_before_minutes)};
  }
  return out;
}

std::optional<venues::booking_id> book(people::registry const& r,
                                       people::caller const& by,
                                       activity_row const& a,
                                       session_row const& s) {
  if (!s.room) {
    return std::nullopt;
  }
  return venues::book_session(r, by, *s.room,
                              {s.terms.starts_at, s.terms.ends_at},
                              places::best(a.title))
      .key;
}

void tell_all(people::registry const& r,
              store::writer& tx,
              session_row const& s,
              activity_row const& a,
              std::string_view const about,
              people::caller const& by,
              people::words const& more) {
  auto words = words_of(r, tx, s, a);
  for (auto const& w : more) {
    words.insert(w);
  }
  for (auto const& u : signups_of(tx, s.key)) {
    if (is_live(u.as.state)) {
      people::tell(r, tx, u.person, about, words, by.now);
    }
  }
}

struct planned_session {
  session_row session;
  activity_row activity;
};

planned_session to_come(store::reader& db,
                        people::caller const& by,
                        session_id const which) {
  auto s = find_session(db, which);
  ensure(s.has_value(), fault::not_found, "activities.no_such_session",
         "There is no such session.");
  auto a = changeable(db, by, s->activity);
  ensure(!s->terms.is_cancelled && s->terms.ends_at > by.now, fault::conflict,
         "activities.session_over", "The session is over or cancelled.");
  return {*std::move(s), std::move(a)};
}

void apply(session_change const& c, session_row& s, base::instant const now) {
  auto const length = s.terms.ends_at.unix_s - s.terms.starts_at.unix_s;
  if (c.from) {
    s.terms = moved_to(s.terms, *c.from, now);
  }
  s.terms.ends_at =
      c.until.value_or(base::instant{s.terms.starts_at.unix_s + length});
  if (c.room) {
    s.room = c.room->value == 0 ? std::nullopt : c.room;
  }
  s.place = c.place ? base::normalize(*c.place) : s.place;
  s.terms.places = c.places.value_or(s.terms.places);
  s.terms.minimum = c.minimum.value_or(s.terms.minimum);
  s.terms.group_max = c.group_max.value_or(s.terms.group_max);
  if (c.offer_minutes) {
    s.terms.offer_lasts = seconds{*c.offer_minutes * 60};
  }
}

std::string own_area(store::reader& db,
                     people::caller const& by,
                     idea_wish const& w) {
  auto const p = people::find_person(db, by.whom());
  auto area = w.area.empty() && p ? p->area : w.area;
  ensure(by.areas->has(area), fault::invalid, "people.no_such_area",
         "There is no area of that code.");
  return area;
}

localized in_language(people::language const l, std::string const& text) {
  auto out = localized{};
  (l == people::language::en   ? out.en
   : l == people::language::zh ? out.zh
                               : out.zh_hant) = text;
  return out;
}

people::occasion occasion_of(session_row const& s) {
  return {.session = s.key.value,
          .from = s.terms.starts_at,
          .until = s.terms.ends_at};
}

}  // namespace

activity_view create_activity(people::registry const& r,
                              people::caller const& by,
                              activity_change const& what,
                              std::optional<activity_id> const copy_of,
                              bool const is_demo) {
  return r.db.write([&](store::writer& tx) {
    auto a = activity_row{};
    if (copy_of) {
      a = changeable(tx, by, *copy_of);
      a.initiator.reset();
      a.needs.clear();
      a.answer.clear();
    }
    apply(tx, by, what, a);
    by.allow(a.area);
    a.key = {r.ids.next(by.now)};
    a.state = activity_state::draft;
    a.is_demo = is_demo;
    a.created_at = by.now;
    a.revision = 1;
    insert_activity(tx, a);
    record(r, tx, by, "activity.planned", a);
    return view_of(tx, a);
  });
}

activity_view update_activity(people::registry const& r,
                              people::caller const& by,
                              activity_id const which,
                              std::int64_t const revision,
                              activity_change const& what) {
  return r.db.write([&](store::writer& tx) {
    auto a = changeable(tx, by, which);
    ensure(a.revision == revision, fault::changed,
           "activities.changed_meanwhile", "The activity was changed since.");
    apply(tx, by, what, a);
    by.allow(a.area);
    if (what.state && *what.state != a.state) {
      change_state(tx, *what.state, a, by.now);
    }
    update_activity(tx, a);
    record(r, tx, by, "activity.changed", a);
    return view_of(tx, needed_activity(tx, which));
  });
}

activity_view get_activity(people::registry const& r,
                           people::caller const& by,
                           activity_id const which) {
  return r.db.read([&](store::reader& db) {
    return view_of(db, changeable(db, by, which));
  });
}

activity_view add_sessions(people::registry const& r,
                           people::caller const& by,
                           activity_id const which,
                           sessions_wish const& wish) {
  ensure(wish.at.from < wish.at.until, fault::invalid, "activities.bad_time",
         "The end must be after the beginning.");
  auto const times = venues::times_by(wish.rule, wish.at, venues::zone_of(r));
  return r.db.write([&](store::writer& tx) {
    auto const a = changeable(tx, by, which);
    ensure_state(a.state == activity_state::draft ||
                 a.state == activity_state::published);
    for (auto const& at : times) {
      ensure(at.from > by.now, fault::invalid, "venues.in_the_past",
             "That time is over.");
      auto s = session_row{.key = {r.ids.next(by.now)},
                           .activity = which,
                           .room = wish.room,
                           .place = base::normalize(wish.place),
                           .terms = terms_of(wish, at, by.now),
                           .created_at = by.now};
      ensure_times(s.terms);
      s.booking = book(r, by, a, s);
      if (wish.way == way_of_giving::lot) {
        commit_to_seed(r, s);
      }
      s.look_at = due(s, by.now);
      insert_session(tx, s);
    }
    record(r, tx, by, "activity.timed", a);
    return view_of(tx, a);
  });
}

session_row update_session(people::registry const& r,
                           people::caller const& by,
                           session_id const which,
                           std::int64_t const revision,
                           session_change const& what) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto [s, a] = to_come(tx, by, which);
    ensure(s.revision == revision, fault::changed,
           "activities.changed_meanwhile", "The session was changed since.");
    auto const was = s;
    apply(what, s, by.now);
    ensure_times(s.terms);
    auto const is_elsewhere = s.terms.starts_at != was.terms.starts_at ||
                              s.terms.ends_at != was.terms.ends_at ||
                              s.room != was.room || s.place != was.place;
    if (is_elsewhere) {
      if (was.booking) {
        venues::free_session(tx, *was.booking);
      }
      s.booking = book(r, by, a, s);
    }
    update_session(tx, s);
    settle(r, tx, s, by.now);
    record(r, tx, by, "session.changed", a);
    if (is_elsewhere) {
      tell_all(r, tx, s, a, "session_moved", by, {});
    }
    for (auto const& f : r.followers) {
      f.moved(r, tx, by, occasion_of(was), occasion_of(s));
    }
    return *find_session(tx, which);
  });
}

session_row cancel_session(people::registry const& r,
                           people::caller const& by,
                           session_id const which,
                           std::string const& reason) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto [s, a] = to_come(tx, by, which);
    s.terms.is_cancelled = true;
    s.reason = base::normalize(reason);
    if (s.booking) {
      venues::free_session(tx, *s.booking);
    }
    update_session(tx, s);
    s.look_at.reset();
    save_tally(tx, s);
    record(r, tx, by, "session.cancelled", a);
    tell_all(r, tx, s, a, "session_cancelled", by,
             {{"reason", people::same_in_all(s.reason)}});
    for (auto const& f : r.followers) {
      f.called_off(r, tx, by, occasion_of(s), s.reason);
    }
    return *find_session(tx, which);
  });
}

activity_row propose_activity(people::registry const& r,
                              people::caller const& by,
                              idea_wish const& wish) {
  return r.db.write([&](store::writer& tx) {
    auto const p = people::find_person(tx, by.whom());
    auto a = activity_row{.key = {r.ids.next(by.now)},
                          .initiator = by.whom(),
                          .created_at = by.now};
    if (wish.idea) {
      a = needed_activity(tx, *wish.idea);
      ensure(a.initiator == by.whom(), fault::not_found,
             "activities.no_such_activity", "The caller has no such idea.");
      ensure_state(a.state == activity_state::asked_back);
    }
    a.area = own_area(tx, by, wish);
    a.venue = wish.venue
                  ? std::optional{venues::open_venue(tx, *wish.venue).key}
                  : a.venue;
    a.kind = wish.kind;
    a.state = activity_state::idea;
    auto const speaks = p ? p->speaks : people::language::zh;
    a.about = in_language(speaks, base::normalize(wish.about));
    a.needs = base::normalize(wish.needs);
    auto texts = activity_change{};
    texts.title = in_language(speaks, wish.title);
    take_texts(texts, a);
    if (wish.idea) {
      update_activity(tx, a);
    } else {
      insert_activity(tx, a);
    }
    record(r, tx, by, "idea.told", a);
    return *find_activity(tx, a.key);
  });
}

activity_view answer_idea(people::registry const& r,
                          people::caller const& by,
                          activity_id const which,
                          idea_verdict const verdict,
                          std::string const& text) {
  return r.db.write([&](store::writer& tx) {
    auto a = changeable(tx, by, which);
    ensure_state(a.state == activity_state::idea ||
                 a.state == activity_state::asked_back);
    ensure(a.initiator != by.person, fault::conflict, "activities.own_idea",
           "Nobody decides an idea of their own.");
    a.answer = base::normalize(text);
    ensure(verdict == idea_verdict::yes_to_it || !a.answer.empty(),
           fault::invalid, "activities.reason_needed",
           "Whoever had the idea reads why, or what is asked.");
    a.state = verdict == idea_verdict::yes_to_it  ? activity_state::draft
              : verdict == idea_verdict::ask_back ? activity_state::asked_back
                                                  : activity_state::declined;
    update_activity(tx, a);
    record(r, tx, by, "idea.answered", a);
    if (a.initiator) {
      auto words = words_of(r, tx, session_row{}, a);
      words["answer"] = people::same_in_all(a.answer.empty() ? "–" : a.answer);
      people::tell(r, tx, *a.initiator,
                   verdict == idea_verdict::yes_to_it  ? "idea_agreed"
                   : verdict == idea_verdict::ask_back ? "idea_asked_back"
                                                       : "idea_declined",
                   words, by.now);
    }
    return view_of(tx, needed_activity(tx, which));
  });
}

}  // namespace linli::activities
