#include "activities/activity_ops.h"

#include "activities/activity_steps.h"
#include "activities/session_planning.h"
#include "activities/signup_ops.h"
#include "base/error.h"
#include "base/text.h"
#include "people/notice_ops.h"
#include "people/person_store.h"
#include "venues/venue_ops.h"

namespace linli::activities {

namespace {

localized normalized(localized const& text) {
  return {base::normalize(text.zh), base::normalize(text.en),
          base::normalize(text.zh_hant)};
}

/// Zero is any.
std::optional<int> some_from(int const n) {
  return n == 0 ? std::nullopt : std::optional{n};
}

void refuse_field(std::string const& name, std::string const& why) {
  throw base::error{
      fault::invalid, "http.bad_fields", "A field is wrong.", {{name, why}}};
}

void take_texts(activity_change const& what, activity_row& to) {
  if (what.title) {
    to.title = normalized(*what.title);
    if (places::best(to.title).empty()) {
      refuse_field("title", "is blank");
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
    to.venue = std::nullopt;
    if (what.venue->value != 0) {
      auto const v = venues::open_venue(db, *what.venue);
      venues::allow_use(by, v.area, to.area);
      to.venue = v.key;
    }
  }
  take_texts(what, to);
  to.kind = what.kind.value_or(to.kind);
  to.age_from = what.age_from ? some_from(*what.age_from) : to.age_from;
  to.age_until = what.age_until ? some_from(*what.age_until) : to.age_until;
  to.languages = what.languages.value_or(to.languages);
  to.is_seated = what.is_seated.value_or(to.is_seated);
  to.fee_fen = what.fee_fen.value_or(to.fee_fen);
}

void change_state(people::registry const& r,
                  store::writer& tx,
                  people::caller const& by,
                  activity_change const& what,
                  activity_row& a) {
  auto const to = *what.state;
  ensure_state(is_planned(to) && is_planned(a.state));
  if (to == activity_state::published) {
    ensure(sum_sessions(tx, a.key, by.now).to_come > 0, fault::conflict,
           "activities.no_sessions", "The activity has no session to come.");
  } else if (to == activity_state::over) {
    call_off_rest(r, tx, by, a, what.reason.value_or(""));
  } else {
    ensure_nobody_goes(tx, a.key, by.now);
  }
  a.state = to;
}

/// What its sessions have of it.
void follow(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            activity_row const& was,
            activity_row const& is) {
  if (is.venue != was.venue) {
    move_rest(r, tx, by, was, is);
  }
  if (is.title != was.title || is.state != was.state) {
    name_rooms(tx, is, by.now);
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

void ensure_range(std::string const& name, int const least, int const most) {
  if (most != 0 && least > most) {
    refuse_field(name, "is above the most");
  }
}

void take_wishes(idea_wish const& w,
                 activity_row& to,
                 base::instant const now) {
  ensure_range("people_min", w.people_min, w.people_max);
  ensure_range("age_from", w.age_from, w.age_until);
  for (auto const& t : w.times) {
    ensure(t.from > now, fault::invalid, "venues.in_the_past",
           "That time is over.");
  }
  to.wished_when = base::normalize(w.when);
  to.people_min = some_from(w.people_min);
  to.people_max = some_from(w.people_max);
  to.age_from = some_from(w.age_from);
  to.age_until = some_from(w.age_until);
  to.is_seated = w.is_seated;
}

/// What whoever runs it may say: what happens, and what to bring.
void ensure_runners(activity_change const& what) {
  auto rest = what;
  rest.about.reset();
  rest.bring.reset();
  ensure(rest == activity_change{}, fault::forbidden, "people.not_allowed",
         "Whose idea it was changes what happens and what to bring.");
}

localized in_language(people::language const l, std::string const& text) {
  auto out = localized{};
  (l == people::language::en   ? out.en
   : l == people::language::zh ? out.zh
                               : out.zh_hant) = text;
  return out;
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
      a.wished_when.clear();
      a.people_min.reset();
      a.people_max.reset();
    }
    apply(tx, by, what, a);
    venues::allow_to_put(tx, by, spot_of(a));
    a.key = {r.ids.next(by.now)};
    a.state = activity_state::draft;
    a.is_demo = is_demo;
    a.created_at = by.now;
    a.revision = 1;
    insert_activity(tx, a);
    record(r, tx, by, "activity.planned", a);
    return view_of(tx, a, by.now);
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
    auto const was = a;
    if (!by.may(spot_of(was))) {
      ensure_runners(what);
    }
    apply(tx, by, what, a);
    if (a.area != was.area || a.venue != was.venue) {
      venues::allow_to_put(tx, by, spot_of(a));
    }
    if (what.state && *what.state != a.state) {
      change_state(r, tx, by, what, a);
    }
    update_activity(tx, a);
    follow(r, tx, by, was, a);
    if (a.state == activity_state::published) {
      look_at_few(tx, a.key, by.now);
    }
    record(r, tx, by, "activity.changed", a);
    return view_of(tx, needed_activity(tx, which), by.now);
  });
}

activity_view get_activity(people::registry const& r,
                           people::caller const& by,
                           activity_id const which) {
  return r.db.read([&](store::reader& db) {
    auto out = view_of(db, needed_activity(db, which), by.now);
    auto const is_here = [&](session_row const& s) {
      return by.may(spot_of(db, s, out.row));
    };
    if (std::ranges::none_of(out.sessions, is_here)) {
      by.allow(spot_of(out.row), out.row.initiator);
    }
    return out;
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
    take_wishes(wish, a, by.now);
    auto texts = activity_change{};
    texts.title = in_language(speaks, wish.title);
    take_texts(texts, a);
    if (wish.idea) {
      update_activity(tx, a);
    } else {
      insert_activity(tx, a);
    }
    put_wished_times(tx, a.key, wish.times);
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
    return view_of(tx, needed_activity(tx, which), by.now);
  });
}

}  // namespace linli::activities
