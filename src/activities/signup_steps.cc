#include <algorithm>
#include <tuple>

#include "activities/signup.h"

namespace linli::activities {

namespace {

/// Takes a signup out of what is counted.
void uncount(tally& t, signup const& which) {
  auto const k = which.who.index();
  switch (which.state) {
    case signup_state::asked: --t.asked; break;
    case signup_state::waiting: leave(t, which.who, which.number); break;
    case signup_state::offered: t.offered[k] -= which.party; break;
    case signup_state::given:
    case signup_state::attended: t.given[k] -= which.party; break;
    case signup_state::cancelled:
    case signup_state::expired:
    case signup_state::no_show: break;
  }
}

/// As uncount, and the waiting list is to be gone through for what is free.
void release(tally& t, signup const& which) {
  uncount(t, which);
  if (holds_place(which.state)) {
    t.settled_for.reset();
  }
}

/// Whose place was given up has it again only when one is free.
std::optional<refusal> refuse_return(session_terms const& s,
                                     tally const& t,
                                     signup const& which,
                                     base::instant const now) {
  if (s.is_cancelled) {
    return refusal::session_cancelled;
  }
  return which.state == signup_state::no_show &&
                 free_for(supply_at(s, now), held(t), which.who) < which.party
             ? std::optional{refusal::full}
             : std::nullopt;
}

std::optional<refusal> refuse_step(session_terms const& s,
                                   tally const& t,
                                   signup const& which,
                                   signup_step const step,
                                   base::instant const now) {
  auto const has_started = now >= s.starts_at;
  auto const is_over = now >= std::min(which.until, s.starts_at);
  switch (step) {
    case signup_step::accept:
      if (s.is_cancelled) {
        return refusal::session_cancelled;
      }
      return is_over ? std::optional{refusal::offer_expired} : std::nullopt;
    case signup_step::decline: return std::nullopt;
    case signup_step::expire:
      return is_over ? std::nullopt : std::optional{refusal::offer_stands};
    case signup_step::cancel:
      return has_started && !s.is_cancelled &&
                     which.state != signup_state::waiting
                 ? std::optional{refusal::started}
                 : std::nullopt;
    case signup_step::let_out:
      return now >= s.ends_at && !s.is_cancelled ? std::optional{refusal::over}
             : which.who.has(kind::walk_in)      ? std::nullopt
                                            : std::optional{refusal::started};
    case signup_step::attend:
      return now < comes_from(s) && !s.is_cancelled
                 ? std::optional{refusal::too_early}
                 : refuse_return(s, t, which, now);
    case signup_step::unmark: return refuse_return(s, t, which, now);
    case signup_step::miss:
      return has_started ? std::nullopt : std::optional{refusal::not_started};
  }
  return std::nullopt;
}

/// How much a signup is worth when one of two must end.
auto worth(signup const& s) {
  constexpr auto kRank = std::array{
      3,  // asked
      6,  // given
      4,  // waiting
      5,  // offered
      0,  // cancelled
      1,  // expired
      7,  // attended
      2   // no_show
  };
  return std::tuple{kRank.at(static_cast<std::size_t>(s.state)),
                    holds_place(s.state) ? s.party : 0, -s.number};
}

}  // namespace

std::optional<signup_state> after(signup_state const from,
                                  signup_step const step) {
  using enum signup_state;
  auto const to = [](bool const may, signup_state const next) {
    return may ? std::optional{next} : std::nullopt;
  };
  switch (step) {
    case signup_step::accept: return to(from == offered, given);
    case signup_step::decline: return to(from == offered, cancelled);
    case signup_step::expire: return to(from == offered, expired);
    case signup_step::cancel: return to(is_live(from), cancelled);
    case signup_step::let_out: return to(from == given, cancelled);
    case signup_step::attend:
      return to(from == given || from == no_show, attended);
    case signup_step::miss:
      return to(from == given || from == attended, no_show);
    case signup_step::unmark:
      return to(from == attended || from == no_show, given);
  }
  return std::nullopt;
}

step_taken take_step(session_terms const& s,
                     tally const& t,
                     signup const& which,
                     signup_step const step,
                     base::instant const now) {
  auto taken = step_taken{{}, which.state, t};
  auto const to = after(which.state, step);
  taken.why = to ? refuse_step(s, t, which, step, now)
                 : std::optional{refusal::not_from_state};
  if (taken.why) {
    return taken;
  }
  taken.to = *to;
  if (holds_place(*to)) {
    uncount(taken.after, which);
    taken.after.given[which.who.index()] += which.party;
  } else {
    release(taken.after, which);
  }
  return taken;
}

kept_signup merge(tally const& t, signup const& a, signup const& b) {
  auto const a_stays = worth(a) > worth(b);
  auto const& stays = a_stays ? a : b;
  auto const& ends = a_stays ? b : a;
  auto kept = kept_signup{stays.id, std::nullopt, t};
  if (is_live(ends.state) || holds_place(ends.state)) {
    kept.ends = ends.id;
    release(kept.after, ends);
  }
  return kept;
}

}  // namespace linli::activities
