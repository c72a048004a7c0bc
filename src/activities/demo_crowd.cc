#include "activities/demo_crowd.h"

#include <algorithm>

#include "api/generated/permissions.h"

#include "activities/session_ops.h"
#include "base/error.h"
#include "people/demo_ops.h"

namespace linli::activities {

namespace {

using base::kDay;
constexpr auto kAsksWithinDays = 14;
constexpr auto kGivesBack = 8U;  // of a hundred

constexpr auto kDoing = std::string_view{"create_activity"};

}  // namespace

demo_crowd::demo_crowd(people::registry const& r, base::random& by)
    : r_{r}, by_{by} {
  r_.db.read([&](store::reader& db) {
    residents_ = people::demo_residents(db);
    staff_ = people::someone_with(db, people::role::district_officer);
  });
}

people::person_id demo_crowd::anybody() {
  return residents_[by_.below(static_cast<std::uint32_t>(residents_.size()))];
}

people::caller demo_crowd::one(people::person_id const who,
                               base::instant const at) const {
  return people::demo_caller(r_, kDoing, who, at);
}

people::caller demo_crowd::staff(base::instant const at) const {
  return people::demo_officer(r_, kDoing, *staff_, at);
}

void demo_crowd::attend(session_row const& s,
                        int const wish,
                        int const group_max) {
  auto const opens = s.terms.starts_at.unix_s - kAsksWithinDays * kDay;
  for (auto i = 0; i != wish; ++i) {
    auto const who = anybody();
    auto const ahead =
        kDay / 4 +
        by_.below(static_cast<std::uint32_t>((kAsksWithinDays - 1) * kDay));
    auto const at =
        base::instant{std::max(opens, s.terms.starts_at.unix_s - ahead)};
    auto const party =
        1 + static_cast<int>(by_.below(static_cast<std::uint32_t>(group_max)));
    auto const mood = by_.below(100);
    events_.emplace(at, [this, s, who, party, mood](base::instant const t) {
      sign(s, who, t, party, mood);
    });
  }
}

void demo_crowd::sign(session_row const& s,
                      people::person_id const who,
                      base::instant const at,
                      int const party,
                      std::uint32_t const mood) {
  constexpr auto kMisses = 18U;
  constexpr auto kSaysHowItWas = 60U;
  try {
    auto const made = ask_for_place(s, who, at, party, mood);
    ++signups_;
    auto const key = made.row.as.id;
    if (mood < kGivesBack) {
      may_do({at.unix_s + kDay}, [this, who, key](base::instant const t) {
        cancel_signup(r_, one(who, t), key);
      });
      return;
    }
    may_do({s.terms.starts_at.unix_s + 600},
           [this, key, mood](base::instant const t) {
             record_attendance(r_, staff(t), key, mood >= kMisses);
           });
    if (mood >= 100 - kSaysHowItWas) {
      may_do({s.terms.ends_at.unix_s + 600},
             [this, who, key, mood](base::instant const t) {
               give_feedback(r_, one(who, t), key, mood % 5 == 0 ? 2 : 3,
                             mood % 11 != 0);
             });
    }
  } catch (base::error const&) {
    // Too old or too young, or there already: they stay at home.
  }
}

/// Most press themselves; some call, some stand at the desk with a list.
signup_view demo_crowd::ask_for_place(session_row const& s,
                                      people::person_id const who,
                                      base::instant const at,
                                      int const party,
                                      std::uint32_t const mood) const {
  constexpr auto kCalls = 20U;
  constexpr auto kIsOnPaper = 27U;
  if (mood < kGivesBack || mood >= kIsOnPaper) {
    return sign_up(r_, one(who, at), s.key, {.party = party});
  }
  return sign_up(
      r_, staff(at), s.key,
      {.party = party,
       .person = who,
       .how = mood < kCalls ? signup_how::phone : signup_how::paper});
}

void demo_crowd::walk_in(session_row const& s, int const most) {
  auto const n = most == 0 ? 0U : by_.below(static_cast<unsigned>(most) + 1);
  for (auto i = 0U; i != n; ++i) {
    may_do({s.terms.starts_at.unix_s + 300},
           [this, key = s.key, who = anybody()](base::instant const t) {
             auto const made = sign_up(
                 r_, staff(t), key, {.person = who, .how = signup_how::door});
             record_attendance(r_, staff(t), made.row.as.id, true);
             ++signups_;
           });
  }
}

void demo_crowd::ask_for_room(base::instant const asked,
                              venues::room_id const room,
                              venues::booking_wish const& what,
                              demo_answer const& answer) {
  may_do(asked, [this, room, what, answer,
                 who = anybody()](base::instant const at) {
    auto const made = venues::create_booking(r_, one(who, at), room, what);
    bookings_ += made.bookings.size();
    auto const key = made.bookings.front().key;
    if (!answer.said.empty()) {
      may_do({at.unix_s + kDay / 2},
             [this, key, answer](base::instant const then) {
               venues::decide_booking(r_, staff(then), key,
                                      answer.said == "yes", answer.reason);
             });
    }
    may_do({what.at.from.unix_s + 300}, [this, key](base::instant const then) {
      venues::check_in_booking(r_, staff(then), key);
    });
  });
}

void demo_crowd::live(base::instant const from, base::instant const until) {
  auto next_round = from;
  while (!events_.empty() && events_.begin()->first <= until) {
    auto const next = events_.extract(events_.begin());
    for (; next_round < next.key(); next_round.unix_s += kDay / 4) {
      tend_sessions(r_, next_round);
    }
    next.mapped()(next.key());
  }
  tend_sessions(r_, until);
}

void demo_crowd::may_do(base::instant const at,
                        std::function<void(base::instant)> const& what) {
  events_.emplace(at, [what](base::instant const t) {
    try {
      what(t);
    } catch (base::error const&) {
      // Was given back, or never got a place.
    }
  });
}

}  // namespace linli::activities
