#include <algorithm>

#include "activities/signup.h"

namespace linli::activities {

namespace {

using base::kDay;
using base::kHour;
constexpr auto kShortestOffer = std::int64_t{600};

base::instant later(base::instant const at, std::int64_t const s) {
  return {at.unix_s + s};
}

/// From then on nothing is saved for large parties: it would stay empty.
base::instant end_of_saving(session_terms const& s) {
  return later(s.starts_at, -kDay);
}

}  // namespace

supply supply_at(session_terms const& s, base::instant const now) {
  auto there = supply{std::max(0, s.places), {}, now < end_of_saving(s)};
  auto left = there.places;
  for (auto k = std::size_t{0}; k != kKinds; ++k) {
    if (now < std::min(s.kept[k].until, s.starts_at)) {
      there.kept[k] = std::clamp(s.kept[k].places, 0, left);
      left -= there.kept[k];
    }
  }
  return there;
}

base::instant offer_until(session_terms const& s,
                          base::instant const now,
                          base::instant const told_at) {
  auto const from = told_at < s.starts_at ? std::max(now, told_at) : now;
  auto const share = (s.starts_at.unix_s - from.unix_s) / 4;
  auto const lasts = std::max(
      kShortestOffer, std::min<std::int64_t>(s.offer_lasts.count(), share));
  return std::min(s.starts_at, later(from, lasts));
}

bool clash(time_span const& a, time_span const& b, seconds const between) {
  auto const gap = between.count();
  return a.from < later(b.until, gap) && b.from < later(a.until, gap);
}

std::optional<base::instant> reminder_at(base::instant const starts_at,
                                         base::instant const after) {
  for (auto const before : {kDay, 2 * kHour}) {
    if (auto const at = later(starts_at, -before); at > after) {
      return at;
    }
  }
  return std::nullopt;
}

session_terms moved_to(session_terms s,
                       base::instant const starts_at,
                       base::instant const now) {
  auto const by = starts_at.unix_s - s.starts_at.unix_s;
  auto const move = [&](base::instant& at) {
    at = at.unix_s == 0 ? at : later(at, by);
  };
  s.starts_at = starts_at;
  move(s.closes_at);
  move(s.decide_at);
  if (s.opens_at > now) {
    move(s.opens_at);
  }
  s.opens_at = std::min(s.opens_at, s.closes_at);
  if (!s.is_drawn) {
    move(s.draw_at);
  }
  for (auto& k : s.kept) {
    move(k.until);
  }
  return s;
}

std::optional<base::instant> next_look_at(session_terms const& s,
                                          base::instant const after) {
  auto next = std::optional<base::instant>{};
  auto const consider = [&](base::instant const at) {
    if (at > after && at < s.starts_at && (!next || at < *next)) {
      next = at;
    }
  };
  consider(end_of_saving(s));
  if (s.minimum > 0) {
    consider(s.decide_at);
  }
  for (auto const& k : s.kept) {
    if (k.places > 0) {
      consider(k.until);
    }
  }
  return next;
}

}  // namespace linli::activities
