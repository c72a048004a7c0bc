#include <optional>

#include "people/sign_in_ops.h"
#include "secrets/token.h"

/// Who asks, by the token of a cookie.
namespace linli::people {

namespace {

bool is_good(known_session const& k,
             std::string const& hash,
             base::instant const now) {
  auto const& s = k.session;
  auto const idle = s.is_shared         ? kSharedPause
                    : !k.grants.empty() ? kIdleStaff
                                        : kIdle;
  auto const is_old = s.token_hash != hash;
  return k.person.state == person_state::here &&
         now.unix_s < s.seen_at.unix_s + idle &&
         (!is_old || now.unix_s < s.rotated_at.unix_s + kOldTokenGood);
}

/// To the minute is enough, but for sessions that end after a pause.
void keep_seen(registry const& r, known_session& k, base::instant const now) {
  auto const every = k.session.is_shared ? 10 : 60;
  auto const rotates = now.unix_s >= k.session.rotated_at.unix_s + kRotateAfter;
  if (!rotates && now.unix_s < k.session.seen_at.unix_s + every) {
    return;
  }
  k.session.seen_at = now;
  if (rotates) {
    k.fresh = secrets::new_token();
    k.session.old_token_hash = k.session.token_hash;
    k.session.token_hash = secrets::token_hash(k.fresh);
    k.session.rotated_at = now;
  }
  r.db.write([&](store::writer& tx) { update_session(tx, k.session); });
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
      out = known_session{.session = *std::move(s),
                          .person = *find_person(db, who),
                          .grants = grants_of(db, who, now),
                          .fresh = {}};
    }
    return out;
  });
  if (!found) {
    return std::nullopt;
  }
  if (!is_good(*found, hash, now)) {
    r.db.write([&](store::writer& tx) {
      end_session(tx, found->session.person, found->session.key, now);
    });
    return std::nullopt;
  }
  if (found->session.token_hash == hash) {
    keep_seen(r, *found, now);
  }
  return found;
}

}  // namespace linli::people
