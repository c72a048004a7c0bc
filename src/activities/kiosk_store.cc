#include "activities/kiosk_store.h"

#include <fmt/format.h>

namespace linli::activities {

namespace {

constexpr auto kInUse = std::string_view{
    "SELECT id, venue, made_at, seen_at FROM kiosk WHERE ended_at IS NULL AND"};

kiosk_row read_kiosk(kiosk_id const key,
                     venues::venue_id const venue,
                     base::instant const made_at,
                     base::instant const seen_at) {
  return {key, venue, made_at, seen_at};
}

}  // namespace

void insert_kiosk(store::writer& db,
                  kiosk_row const& k,
                  std::string const& token_hash) {
  db.run(
      "INSERT INTO kiosk (id, venue, token_hash, made_at, seen_at) VALUES "
      "($1, $2, $3, $4, $5)",
      k.key, k.venue, token_hash, k.made_at, k.seen_at);
}

std::optional<kiosk_row> find_kiosk(store::reader& db, kiosk_id const which) {
  return db.one(fmt::format("{} id = $1", kInUse), read_kiosk, which);
}

std::optional<kiosk_row> find_kiosk(store::reader& db,
                                    std::string const& token_hash) {
  return db.one(fmt::format("{} token_hash = $1", kInUse), read_kiosk,
                token_hash);
}

std::vector<kiosk_row> kiosks_of(store::reader& db,
                                 venues::venue_id const venue) {
  return db.all(fmt::format("{} venue = $1 ORDER BY id", kInUse), read_kiosk,
                venue);
}

void see_kiosk(store::writer& db,
               kiosk_id const which,
               base::instant const now) {
  db.run("UPDATE kiosk SET seen_at = $2 WHERE id = $1", which, now);
}

void end_kiosk(store::writer& db,
               kiosk_id const which,
               base::instant const now) {
  db.run("UPDATE kiosk SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL",
         which, now);
}

}  // namespace linli::activities
