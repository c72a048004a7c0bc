#include "people/consent.h"

#include <algorithm>

#include "base/error.h"
#include "people/audit.h"
#include "people/person_store.h"
#include "people/shipped.h"

namespace linli::people {

namespace {

std::vector<purpose> read_purposes() {
  auto out = std::vector<purpose>{};
  for (auto const& e : shipped_list("consents.toml", "purpose")) {
    out.push_back({.key = e.text("key"),
                   .version = e.number("version"),
                   .title = e.in_all("title"),
                   .text = e.in_all("text")});
  }
  return out;
}

consent_row read_consent(std::string key,
                         int const version,
                         bool const is_given,
                         consent_how const how,
                         std::optional<person_id> const by,
                         base::instant const at) {
  return {std::move(key), version, is_given, how, by, at};
}

}  // namespace

std::span<purpose const> purposes() {
  static auto const all = read_purposes();
  return all;
}

purpose const& find_purpose(std::string_view const key) {
  auto const all = purposes();
  auto const found = std::ranges::find(all, key, &purpose::key);
  ensure(found != all.end(), fault::not_found, "people.no_such_purpose",
         "There is no such purpose.");
  return *found;
}

std::vector<consent_row> consents_of(store::reader& db, person_id const who) {
  return db.all(R"(
    SELECT c.purpose, c.version, c.is_given, c.how, c.recorded_by, c.at
    FROM consent c
    WHERE c.person = $1 AND c.id = (SELECT MAX(d.id) FROM consent d
      WHERE d.person = $1 AND d.purpose = c.purpose)
    ORDER BY c.id)",
                read_consent, who);
}

std::vector<consent_row> answers_to_consents(store::reader& db,
                                             person_id const who) {
  return db.all(
      "SELECT purpose, version, is_given, how, recorded_by, at FROM consent "
      "WHERE person = $1 ORDER BY id",
      read_consent, who);
}

bool has_consent(store::reader& db,
                 person_id const who,
                 std::string_view const purpose) {
  auto const& wanted = find_purpose(purpose);
  return std::ranges::any_of(consents_of(db, who), [&](consent_row const& c) {
    return c.purpose == wanted.key && c.version == wanted.version && c.is_given;
  });
}

void insert_consent(store::writer& db,
                    std::int64_t const key,
                    person_id const who,
                    consent_row const& c) {
  db.run(R"(
    INSERT INTO consent (id, person, purpose, version, is_given, how,
      recorded_by, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
         key, who, c.purpose, c.version, c.is_given, c.how, c.recorded_by,
         c.at);
}

void answer_consent(registry const& r,
                    store::writer& db,
                    caller const& by,
                    person_id const who,
                    std::string_view const purpose,
                    bool const is_given,
                    consent_how const how) {
  auto const& asked = find_purpose(purpose);
  auto const p = find_person(db, who);
  ensure(!is_given || how == consent_how::guardian || !p ||
             !is_child(p->born, day_of(by.now)),
         fault::forbidden, "people.minor_needs_guardian",
         "Under 14 a guardian agrees.");
  auto const recorded_by =
      by.person == who ? std::nullopt : std::optional{by.person};
  insert_consent(
      db, r.ids.next(by.now), who,
      {asked.key, asked.version, is_given, how, recorded_by, by.now});
  if (!is_given && asked.key == "health") {
    delete_secret(db, who, sealed_field::health_note);
    for (auto const other : merged_with(db, who)) {
      delete_secret(db, other, sealed_field::health_note);
    }
  }
  for (auto const& k : r.keepers) {
    if (!is_given && k.taken_back) {
      k.taken_back(r, db, who, asked.key, by.now);
    }
  }
  record(r, db, by, is_given ? "consent.given" : "consent.taken_back", who,
         p ? p->area : "", asked.key);
}

}  // namespace linli::people
