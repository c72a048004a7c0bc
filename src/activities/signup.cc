#include "activities/signup.h"

#include <cassert>

#include "activities/line_walk.h"

namespace linli::activities {

namespace {

bool is_being_asked(session_terms const& s) {
  return s.way == way_of_giving::lot && !s.is_drawn;
}

std::optional<refusal> refuse_for_time(session_terms const& s,
                                       request const& r,
                                       base::instant const now) {
  auto const is_at_door = r.who.has(kind::walk_in);
  if (now >= s.ends_at) {
    return refusal::over;
  }
  if (now >= s.starts_at && !is_at_door) {
    return refusal::started;
  }
  if (now < s.opens_at) {
    return refusal::not_open_yet;
  }
  if (now >= s.closes_at && !is_at_door) {
    return refusal::closed;
  }
  if (is_being_asked(s) && now >= s.draw_at) {
    return refusal::being_drawn;
  }
  return std::nullopt;
}

bool is_too_many(session_terms const& s, int const party) {
  return party > s.group_max || (party > 1 && party > s.places);
}

std::optional<refusal> refuse(session_terms const& s,
                              request const& r,
                              base::instant const now) {
  if (s.is_cancelled) {
    return refusal::session_cancelled;
  }
  if (r.is_signed_up) {
    return refusal::already_signed_up;
  }
  if (auto const why = refuse_for_time(s, r, now)) {
    return why;
  }
  if (!r.is_for_them) {
    return refusal::not_for_them;
  }
  if (is_too_many(s, r.party)) {
    return refusal::too_many_in_party;
  }
  return std::nullopt;
}

/// What a newcomer may have at once.
int open_to_newcomer(session_terms const& s,
                     tally const& t,
                     kinds const who,
                     base::instant const now) {
  auto const there = supply_at(s, now);
  if (now >= s.starts_at) {
    return free_for(there, held(t), who);  // nobody is asked any more
  }
  return is_settled(s, t, now) ? open_for(there, t, who) : 0;
}

bool may_wait(session_terms const& s, tally const& t, base::instant const now) {
  return now < s.starts_at &&
         (!s.most_waiting || total_waiting(t) < *s.most_waiting);
}

}  // namespace

bool is_settled(session_terms const& s,
                tally const& t,
                base::instant const now) {
  return s.is_cancelled || now >= s.starts_at || total_waiting(t) == 0 ||
         t.settled_for == supply_at(s, now);
}

signup_state state_at_first(outcome const is) {
  assert(is != outcome::refused);
  return is == outcome::given     ? signup_state::given
         : is == outcome::waiting ? signup_state::waiting
                                  : signup_state::asked;
}

bool has_enough(session_terms const& s, tally const& t) {
  return total(t.given) >= s.minimum;
}

bool is_too_few(session_terms const& s,
                tally const& t,
                base::instant const now) {
  return !s.is_cancelled && !is_being_asked(s) && now >= s.decide_at &&
         now < s.starts_at && !has_enough(s, t);
}

decision decide(session_terms const& s,
                tally const& t,
                request const& r,
                base::instant const now) {
  assert(r.party >= 1 && r.number >= 1);
  auto d = decision{outcome::refused, refuse(s, r, now), 0, t};
  if (d.why) {
    return d;
  }
  if (is_being_asked(s)) {
    d.is = outcome::asked;
    ++d.after.asked;
    return d;
  }
  if (r.party <= open_to_newcomer(s, t, r.who, now)) {
    d.is = outcome::given;
    give(supply_at(s, now), d.after, &tally::given, r.who, r.party);
    return d;
  }
  if (!may_wait(s, t, now)) {
    d.why = refusal::full;
    return d;
  }
  d.is = outcome::waiting;
  d.ahead = total_waiting(t);
  join(supply_at(s, now), d.after, r.who, r.party, r.number);
  return d;
}

offers offer_free_places(session_terms const& s,
                         tally const& t,
                         std::span<signup const> const waiting,
                         base::instant const now) {
  if (s.is_cancelled || now >= s.starts_at) {
    return {{}, t};
  }
  auto made = offers{};
  auto walk = line_walk{supply_at(s, now), t, &tally::offered};
  for (auto const& w : waiting) {
    if (walk.is_over()) {
      break;
    }
    if (walk.gives(w.who, w.party, w.number)) {
      made.to.push_back(w.id);
    }
  }
  made.after = walk.finish();
  return made;
}

places_drawn hand_out(session_terms const& s,
                      tally const& t,
                      std::span<signup const> const drawn,
                      base::instant const now) {
  auto before = t;
  for (auto const& d : drawn) {
    --before.asked;
    ++before.queues[d.who.index()].waiting;
  }
  auto out = places_drawn{};
  auto walk = line_walk{supply_at(s, now), before, &tally::given};
  for (auto const& d : drawn) {
    auto& list = walk.gives(d.who, d.party, d.number) ? out.given : out.waiting;
    list.push_back(d.id);
  }
  out.after = walk.finish();
  return out;
}

}  // namespace linli::activities
