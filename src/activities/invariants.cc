#include "activities/invariants.h"

#include <array>
#include <fmt/format.h>

#include "activities/activity_store.h"
#include "activities/signup_store.h"

namespace linli::activities {

namespace {

/// The tally says what the signups say.
std::vector<std::string> wrong_tallies(store::reader& db) {
  auto out = std::vector<std::string>{};
  auto const all = db.all("SELECT id FROM activity_session ORDER BY id",
                          [](session_id const key) { return key; });
  for (auto const key : all) {
    auto const s = *find_session(db, key);
    auto counted = tally{};
    for (auto const& u : signups_of(db, key)) {
      auto const at = u.as.who.index();
      auto const state = u.as.state;
      counted.given.at(at) +=
          state == signup_state::given || state == signup_state::attended
              ? u.as.party
              : 0;
      counted.offered.at(at) += state == signup_state::offered ? u.as.party : 0;
      counted.queues.at(at).waiting += state == signup_state::waiting ? 1 : 0;
      counted.asked += state == signup_state::asked ? 1 : 0;
    }
    auto same = counted.given == s.tally.given &&
                counted.offered == s.tally.offered &&
                counted.asked == s.tally.asked;
    for (auto i = std::size_t{0}; i != kKindSets; ++i) {
      same =
          same && counted.queues.at(i).waiting == s.tally.queues.at(i).waiting;
    }
    if (!same) {
      out.push_back(fmt::format("session {}", key.value));
    }
  }
  return out;
}

}  // namespace

std::span<store::invariant const> invariants() {
  static constexpr auto kAll = std::to_array<store::invariant>({
      {"what is counted of signups is what they are", {}, wrong_tallies},
      {"live signups are of somebody here",
       "SELECT 'signup ' || u.id FROM signup u JOIN person p ON p.id = "
       "u.person "
       "JOIN activity_session s ON s.id = u.session WHERE u.state IN (0, 1, 2, "
       "3) AND p.state = 1"},
      {"sessions of a room have it booked",
       "SELECT 'session ' || s.id FROM activity_session s LEFT JOIN booking b "
       "ON b.id = s.booking WHERE s.room IS NOT NULL AND s.is_cancelled = 0 "
       "AND "
       "(b.id IS NULL OR b.kind <> 2 OR b.room <> s.room OR b.from_at <> "
       "s.starts_at OR b.until_at <> s.ends_at OR b.state <> 1)"},
      {"a room tells what its session is called, to everybody once published",
       "SELECT 'session ' || s.id FROM activity_session s JOIN activity a ON "
       "a.id = s.activity JOIN booking b ON b.id = s.booking WHERE "
       "s.is_cancelled = 0 AND ((a.state < 4 AND b.is_public = 1) OR (a.state "
       "= 4 AND b.is_public = 0) OR b.title <> CASE WHEN a.title_zh <> '' THEN "
       "a.title_zh WHEN a.title_en <> '' THEN a.title_en ELSE a.title_zh_hant "
       "END)"},
  });
  return kAll;
}

}  // namespace linli::activities
