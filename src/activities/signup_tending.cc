#include <algorithm>

#include "activities/lot_ops.h"
#include "activities/session_steps.h"

namespace linli::activities {

namespace {

/// Offers that ended go to whoever is next.
std::size_t end_offers(people::registry const& r, base::instant const now) {
  constexpr auto kAtOnce = 50;
  auto const found = r.db.read(
      [&](store::reader& db) { return offers_over(db, now, kAtOnce); });
  for (auto const key : found) {
    alone_with(r, key, [&](store::writer& tx) {
      auto const row = *find_signup(tx, key);
      auto const s = needed_session(tx, row.session);
      if (row.as.state != signup_state::offered || row.as.until > now) {
        return;
      }
      auto o = own_place{row, s, *find_activity(tx, s.activity)};
      apply(r, tx, o, signup_step::expire, now);
      if (!s.terms.is_cancelled) {
        tell(r, tx, "offer_ended", s, row.person, now);
      }  // else there is no place for anybody: they were told so
    });
  }
  return found.size();
}

std::size_t look_at_sessions(people::registry const& r,
                             base::instant const now) {
  constexpr auto kAtOnce = 50;
  auto const found = r.db.read(
      [&](store::reader& db) { return sessions_to_look_at(db, now, kAtOnce); });
  for (auto const key : found) {
    r.db.write_scarce(lock_of(key), [&](store::writer& tx) {
      auto s = needed_session(tx, key);
      if (s.terms.way == way_of_giving::lot && !s.terms.is_drawn &&
          s.terms.draw_at <= now && !s.terms.is_cancelled) {
        draw_lot(r, tx, s, now);
      }
      settle(r, tx, s, now);
    });
  }
  return found.size();
}

std::size_t remind(people::registry const& r, base::instant const now) {
  constexpr auto kAtOnce = 20;
  using base::kHour;
  auto done = std::size_t{0};
  for (auto const ahead : {24 * kHour, 2 * kHour}) {
    auto const found = r.db.read([&](store::reader& db) {
      return sessions_to_remind(db, now, ahead, kAtOnce);
    });
    for (auto const& s : found) {
      r.db.write_scarce(lock_of(s.key), [&](store::writer& tx) {
        auto const again = needed_session(tx, s.key);
        if (again.reminded_until.unix_s >= s.terms.starts_at.unix_s - ahead) {
          return;
        }
        for (auto const& u : signups_in(tx, s.key, signup_state::given)) {
          // Whoever signed up or was drawn just now knows.
          if (std::max(u.created_at, s.terms.draw_at).unix_s <
              now.unix_s - kHour) {
            tell(r, tx, "session_soon", s, u.person, now);
          }
        }
        mark_reminded(tx, s.key, now);
      });
    }
    done += found.size();
  }
  return done;
}

}  // namespace

std::size_t tend_sessions(people::registry const& r, base::instant const now) {
  return end_offers(r, now) + look_at_sessions(r, now) + remind(r, now);
}

}  // namespace linli::activities
