#include "activities/session_proposals.h"

#include <map>

#include "activities/activity_steps.h"
#include "activities/same_week.h"
#include "base/error.h"
#include "base/time_zone.h"
#include "places/places_store.h"
#include "venues/recurrence.h"
#include "venues/venue_ops.h"

namespace linli::activities {

namespace {

constexpr auto kLookBack = 400 * base::kDay;
constexpr auto kMost = static_cast<int>(venues::kMostTimes);
constexpr auto kMostYears = 3;

venues::time_span later(session_terms const& t,
                        int const years,
                        std::string const& zone) {
  auto const from = base::instant_of(
      years_later(base::wall_time_of(t.starts_at, zone), years), zone);
  return {from, {from.unix_s + t.ends_at.unix_s - t.starts_at.unix_s}};
}

int years_until_to_come(session_terms const& first,
                        std::string const& zone,
                        base::instant const now) {
  auto years = 1;
  while (years < kMostYears && later(first, years, zone).from <= now) {
    ++years;
  }
  return years;
}

std::map<std::string, std::string> holidays_of(store::reader& db) {
  auto out = std::map<std::string, std::string>{};
  for (auto const& h : places::days_off(db)) {
    out.emplace(h.date, h.name);
  }
  return out;
}

std::optional<venues::taken_time> obstacle(people::registry const& r,
                                           people::caller const& by,
                                           session_proposal const& p) {
  using enum venues::taken_why;
  if (p.at.from <= by.now) {
    return venues::taken_time{p.at, past, {}};
  }
  if (!p.like.room) {
    return std::nullopt;
  }
  try {
    auto const seen =
        venues::try_booking(r, by, *p.like.room, {.at = p.at}, std::nullopt);
    return seen.taken.empty() ? std::nullopt
                              : std::optional{seen.taken.front()};
  } catch (base::error const& e) {
    if (e.code() != "venues.no_such_room") {
      throw;
    }
    return venues::taken_time{p.at, closed, {}};  // there is no such room now
  }
}

}  // namespace

std::vector<session_proposal> propose_sessions(people::registry const& r,
                                               people::caller const& by,
                                               activity_id const which) {
  auto const zone = venues::zone_of(r);
  auto out = r.db.read([&](store::reader& db) {
    changeable(db, by, which);
    auto found = std::vector<session_proposal>{};
    auto all = sessions_of(db, which, {by.now.unix_s - kLookBack}, kMost);
    std::erase_if(all, [](auto const& s) { return s.terms.is_cancelled; });
    if (all.empty()) {
      return found;
    }
    auto const years = years_until_to_come(all.front().terms, zone, by.now);
    auto const holidays = holidays_of(db);
    for (auto const& s : all) {
      auto const at = later(s.terms, years, zone);
      auto const h =
          holidays.find(base::date_of(base::wall_time_of(at.from, zone)));
      found.push_back({.like = s,
                       .at = at,
                       .holiday = h == holidays.end() ? "" : h->second,
                       .taken = {}});
    }
    return found;
  });
  for (auto& p : out) {
    p.taken = obstacle(r, by, p);
  }
  return out;
}

}  // namespace linli::activities
