#include <algorithm>
#include <optional>

#include "base/error.h"
#include "base/log.h"
#include "people/person_store.h"
#include "people/sign_in_ops.h"
#include "secrets/token.h"

/// Who asks, by the token of a cookie.
namespace linli::people {

namespace {

constexpr auto kSeenAtOnce = std::size_t{500};  // in one transaction

/// The answer with the new token may have been lost on its way, with the server
/// that gave it: until somebody shows it, the old one counts.
bool is_fresh_unused(session_row const& s) {
  return s.old_token_hash && s.seen_at.unix_s <= s.rotated_at.unix_s;
}

bool is_good(known_session const& k,
             std::string const& hash,
             base::instant const now) {
  auto const& s = k.session;
  auto const idle = s.is_shared                ? kSharedPause
                    : !k.rights.grants.empty() ? kIdleStaff
                                               : kIdle;
  auto const is_old = s.token_hash != hash;
  // Whatever made a child of somebody: a guardian signs in.
  return k.rights.state == person_state::here &&
         !is_child(k.rights.born, day_of(now)) &&
         now.unix_s < s.seen_at.unix_s + idle &&
         (!is_old || is_fresh_unused(s) ||
          now.unix_s < s.rotated_at.unix_s + kOldTokenGood);
}

void replace(registry const& r,
             known_session& k,
             std::string const& shown,
             base::instant const now) {
  auto fresh = secrets::new_token();
  auto const is_ours = r.db.write([&](store::writer& tx) {
    return replace_token(tx, k.session, shown, secrets::token_hash(fresh), now);
  });
  // Of two requests at once one replaces; the other's cookie stays as it is.
  k.fresh = is_ours ? std::move(fresh) : std::string{};
}

/// To the minute is enough, but for sessions that end after a pause, and can be
/// written with others; the first use of a new token is written at once.
void keep_seen(registry const& r,
               known_session& k,
               std::string const& shown,
               base::instant const now) {
  auto const& s = k.session;
  auto const is_old = s.token_hash != shown;
  auto const replaces = is_old
                            ? now.unix_s >= s.rotated_at.unix_s + kOldTokenGood
                            : now.unix_s >= s.rotated_at.unix_s + kRotateAfter;
  auto const every = s.is_shared ? 10 : 60;
  if (replaces) {
    replace(r, k, shown, now);
  } else if (!is_old && is_fresh_unused(s)) {
    // Later than the replacement, so that it says the new one has arrived.
    auto const seen =
        base::instant{std::max(now.unix_s, s.rotated_at.unix_s + 1)};
    r.db.write([&](store::writer& tx) { mark_session_seen(tx, s.key, seen); });
  } else if (!is_old && now.unix_s >= s.seen_at.unix_s + every) {
    r.seen.add(s.key, now);
  }
}

/// What is noted of a session beside the request itself: who only looks is not
/// turned away because the disk is full.
template <typename Note>
void noting(Note&& note) {
  try {
    note();
  } catch (base::error const& e) {
    base::log_warning("people.session", "cannot be noted: {}", e.what());
  }
}

}  // namespace

std::optional<known_session> find_caller(registry const& r,
                                         std::string_view const token,
                                         base::instant const now) {
  auto const hash = secrets::token_hash(token);
  auto found = r.db.read([&](store::reader& db) {
    auto out = std::optional<known_session>{};
    if (auto s = find_session(db, hash)) {
      auto const who = s->person;
      // It may have been for hours only.
      if (s->acting_for && !represents(db, who, *s->acting_for, now)) {
        s->acting_for.reset();
      }
      s->seen_at = r.seen.latest(s->key, s->seen_at);
      out = known_session{.session = *std::move(s),
                          .rights = rights_of(db, who, now),
                          .fresh = {}};
    }
    return out;
  });
  if (!found) {
    return std::nullopt;
  }
  if (!is_good(*found, hash, now)) {
    noting([&] {
      r.db.write([&](store::writer& tx) {
        end_session(tx, found->session.person, found->session.key, now);
      });
    });
    return std::nullopt;
  }
  noting([&] { keep_seen(r, *found, hash, now); });
  return found;
}

bool write_seen_sessions(registry const& r) {
  auto const noted = r.seen.some(kSeenAtOnce);
  if (noted.empty()) {
    return false;
  }
  r.db.write([&](store::writer& tx) {
    for (auto const& [which, when] : noted) {
      mark_session_seen(tx, which, when);
    }
  });
  r.seen.forget(noted);
  return true;
}

}  // namespace linli::people
