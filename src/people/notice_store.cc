#include "people/notice_store.h"

#include <fmt/format.h>

namespace linli::people {

void insert_notice(store::writer& db, notice_row const& n) {
  db.run(R"(
    INSERT INTO notice (id, person, topic, sealed, created_at)
    VALUES ($1, $2, $3, $4, $5))",
         n.key, n.person, n.topic, n.sealed, n.created_at);
}

std::vector<notice_row> notices_of(store::reader& db,
                                   person_id const who,
                                   bool const only_unread,
                                   std::int64_t const before,
                                   int const limit) {
  return db.all(
      fmt::format("SELECT id, person, topic, sealed, created_at, read_at "
                  "FROM notice WHERE person = $1 AND "
                  "(CAST($2 AS BIGINT) = 0 OR id < $2){} "
                  "ORDER BY id DESC LIMIT $3",
                  only_unread ? " AND read_at IS NULL" : ""),
      [](notice_id const key, person_id const person, std::string topic,
         std::string sealed, base::instant const created_at,
         std::optional<base::instant> const read_at) {
        return notice_row{
            key,        person, std::move(topic), std::move(sealed),
            created_at, read_at};
      },
      who, before, limit);
}

int unread_notices(store::reader& db, person_id const who) {
  return static_cast<int>(*db.value_of<std::int64_t>(
      "SELECT COUNT(*) FROM notice WHERE person = $1 AND read_at IS NULL",
      who));
}

std::int64_t mark_notices_read(store::writer& db,
                               person_id const who,
                               notice_id const up_to,
                               base::instant const now) {
  return db.run(
      "UPDATE notice SET read_at = $3 WHERE person = $1 AND id <= $2 AND "
      "read_at IS NULL",
      who, up_to, now);
}

bool mark_notice_read(store::writer& db,
                      person_id const who,
                      notice_id const which,
                      std::optional<base::instant> const read_at) {
  return db.run("UPDATE notice SET read_at = $3 WHERE person = $1 AND id = $2",
                who, which, read_at) > 0;
}

void prune_notices(store::writer& db, base::instant const before) {
  db.run("DELETE FROM notice WHERE created_at < $1", before);
}

std::vector<channel_choice> choices_of(store::reader& db, person_id const who) {
  return db.all(
      "SELECT subject, by_email, by_phone FROM notice_choice WHERE person = $1",
      [](std::string subject, bool const by_email, bool const by_phone) {
        return channel_choice{std::move(subject), by_email, by_phone};
      },
      who);
}

void put_choice(store::writer& db,
                person_id const who,
                channel_choice const& c) {
  db.run(R"(
    INSERT INTO notice_choice (person, subject, by_email, by_phone)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT (person, subject) DO UPDATE
    SET by_email = excluded.by_email, by_phone = excluded.by_phone)",
         who, c.subject, c.by_email, c.by_phone);
}

std::optional<quiet_hours> quiet_hours_of(store::reader& db,
                                          person_id const who) {
  return db.one(
      "SELECT from_minute, until_minute FROM quiet_hours WHERE person = $1",
      [](int const from, int const until) {
        return quiet_hours{from, until};
      },
      who);
}

void put_quiet_hours(store::writer& db,
                     person_id const who,
                     quiet_hours const& q) {
  db.run(R"(
    INSERT INTO quiet_hours (person, from_minute, until_minute)
    VALUES ($1, $2, $3)
    ON CONFLICT (person) DO UPDATE
    SET from_minute = excluded.from_minute,
        until_minute = excluded.until_minute)",
         who, q.from, q.until);
}

void delete_notices_of(store::writer& db, person_id const who) {
  db.run("DELETE FROM notice WHERE person = $1", who);
  db.run("DELETE FROM notice_choice WHERE person = $1", who);
  db.run("DELETE FROM quiet_hours WHERE person = $1", who);
}

}  // namespace linli::people
