#include "venues/venue_store.h"

#include <fmt/format.h>

namespace linli::venues {

namespace {

constexpr auto kVenueColumns = std::string_view{
    "id, service_point, area, about_zh, about_en, about_zh_hant, way_in_zh, "
    "way_in_en, way_in_zh_hant, steps, has_lift, has_accessible_toilet, phone, "
    "book_ahead_days, quota_minutes, release_after_minutes, is_demo, "
    "created_at, closed_at, revision, group_quota_minutes"};
constexpr auto kRoomColumns = std::string_view{
    "id, venue, within, name_zh, name_en, name_zh_hant, rules_zh, rules_en, "
    "rules_zh_hant, seats, area_m2, layouts, equipment, who_books, "
    "buffer_before_minutes, buffer_after_minutes, position, closed_at, "
    "revision"};

// NOLINTNEXTLINE(readability-function-size): a parameter a column
venue_row read_venue(venue_id const key,
                     places::service_point_id const point,
                     std::string area,
                     std::string about_zh,
                     std::string about_en,
                     std::string about_zh_hant,
                     std::string way_in_zh,
                     std::string way_in_en,
                     std::string way_in_zh_hant,
                     std::optional<int> const steps,
                     std::optional<bool> const has_lift,
                     std::optional<bool> const has_accessible_toilet,
                     std::string phone,
                     int const book_ahead_days,
                     std::optional<int> const quota_minutes,
                     std::optional<int> const release_after_minutes,
                     bool const is_demo,
                     base::instant const created_at,
                     std::optional<base::instant> const closed_at,
                     std::int64_t const revision,
                     std::optional<int> const group_quota_minutes) {
  return {.key = key,
          .point = point,
          .area = std::move(area),
          .about = {std::move(about_zh), std::move(about_en),
                    std::move(about_zh_hant)},
          .way_in = {std::move(way_in_zh), std::move(way_in_en),
                     std::move(way_in_zh_hant)},
          .steps = steps,
          .has_lift = has_lift,
          .has_accessible_toilet = has_accessible_toilet,
          .phone = std::move(phone),
          .book_ahead_days = book_ahead_days,
          .quota_minutes = quota_minutes,
          .group_quota_minutes = group_quota_minutes,
          .release_after_minutes = release_after_minutes,
          .is_demo = is_demo,
          .created_at = created_at,
          .closed_at = closed_at,
          .revision = revision};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
room_row read_room(room_id const key,
                   venue_id const venue,
                   std::optional<room_id> const within,
                   std::string name_zh,
                   std::string name_en,
                   std::string name_zh_hant,
                   std::string rules_zh,
                   std::string rules_en,
                   std::string rules_zh_hant,
                   int const seats,
                   std::optional<int> const area_m2,
                   std::string const& layouts,
                   std::string const& equipment,
                   who_books const who,
                   int const buffer_before_minutes,
                   int const buffer_after_minutes,
                   int const position,
                   std::optional<base::instant> const closed_at,
                   std::int64_t const revision) {
  return {
      .key = key,
      .venue = venue,
      .within = within,
      .name = {std::move(name_zh), std::move(name_en), std::move(name_zh_hant)},
      .rules = {std::move(rules_zh), std::move(rules_en),
                std::move(rules_zh_hant)},
      .seats = seats,
      .area_m2 = area_m2,
      .layouts = layouts_from(layouts),
      .equipment = equipment_from(equipment),
      .who = who,
      .buffer_before_minutes = buffer_before_minutes,
      .buffer_after_minutes = buffer_after_minutes,
      .position = position,
      .closed_at = closed_at,
      .revision = revision};
}

}  // namespace

std::optional<venue_row> find_venue(store::reader& db, venue_id const which) {
  return db.one(
      fmt::format("SELECT {} FROM venue WHERE id = $1", kVenueColumns),
      read_venue, which);
}

std::optional<venue_row> find_venue_at(store::reader& db,
                                       places::service_point_id const which) {
  return db.one(fmt::format("SELECT {} FROM venue WHERE service_point = $1",
                            kVenueColumns),
                read_venue, which);
}

std::vector<venue_row> all_venues(store::reader& db) {
  return db.all(
      fmt::format("SELECT {} FROM venue WHERE closed_at IS NULL ORDER BY id",
                  kVenueColumns),
      read_venue);
}

void insert_venue(store::writer& db, venue_row const& v) {
  db.run(R"(
    INSERT INTO venue (id, service_point, area, about_zh, about_en,
      about_zh_hant, way_in_zh, way_in_en, way_in_zh_hant, steps, has_lift,
      has_accessible_toilet, phone, book_ahead_days, quota_minutes,
      release_after_minutes, is_demo, created_at, group_quota_minutes)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17, $18, $19))",
         v.key, v.point, v.area, v.about.zh, v.about.en, v.about.zh_hant,
         v.way_in.zh, v.way_in.en, v.way_in.zh_hant, v.steps, v.has_lift,
         v.has_accessible_toilet, v.phone, v.book_ahead_days, v.quota_minutes,
         v.release_after_minutes, v.is_demo, v.created_at,
         v.group_quota_minutes);
}

void update_venue(store::writer& db, venue_row const& v) {
  db.run(R"(
    UPDATE venue SET area = $2, about_zh = $3, about_en = $4,
      about_zh_hant = $5, way_in_zh = $6, way_in_en = $7, way_in_zh_hant = $8,
      steps = $9, has_lift = $10, has_accessible_toilet = $11, phone = $12,
      book_ahead_days = $13, quota_minutes = $14, release_after_minutes = $15,
      closed_at = $16, group_quota_minutes = $17, revision = revision + 1
    WHERE id = $1)",
         v.key, v.area, v.about.zh, v.about.en, v.about.zh_hant, v.way_in.zh,
         v.way_in.en, v.way_in.zh_hant, v.steps, v.has_lift,
         v.has_accessible_toilet, v.phone, v.book_ahead_days, v.quota_minutes,
         v.release_after_minutes, v.closed_at, v.group_quota_minutes);
}

std::optional<room_row> find_room(store::reader& db, room_id const which) {
  return db.one(fmt::format("SELECT {} FROM room WHERE id = $1", kRoomColumns),
                read_room, which);
}

std::vector<room_row> rooms_of(store::reader& db, venue_id const which) {
  return db.all(
      fmt::format("SELECT {} FROM room WHERE venue = $1 AND closed_at IS NULL "
                  "ORDER BY position, id",
                  kRoomColumns),
      read_room, which);
}

void insert_room(store::writer& db, room_row const& r) {
  db.run(R"(
    INSERT INTO room (id, venue, within, name_zh, name_en, name_zh_hant,
      rules_zh, rules_en, rules_zh_hant, seats, area_m2, layouts, equipment,
      who_books, buffer_before_minutes, buffer_after_minutes, position)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16, $17))",
         r.key, r.venue, r.within, r.name.zh, r.name.en, r.name.zh_hant,
         r.rules.zh, r.rules.en, r.rules.zh_hant, r.seats, r.area_m2,
         layouts_text(r.layouts), equipment_text(r.equipment), r.who,
         r.buffer_before_minutes, r.buffer_after_minutes, r.position);
}

void update_room(store::writer& db, room_row const& r) {
  db.run(R"(
    UPDATE room SET within = $2, name_zh = $3, name_en = $4, name_zh_hant = $5,
      rules_zh = $6, rules_en = $7, rules_zh_hant = $8, seats = $9,
      area_m2 = $10, layouts = $11, equipment = $12, who_books = $13,
      buffer_before_minutes = $14, buffer_after_minutes = $15, position = $16,
      closed_at = $17, revision = revision + 1
    WHERE id = $1)",
         r.key, r.within, r.name.zh, r.name.en, r.name.zh_hant, r.rules.zh,
         r.rules.en, r.rules.zh_hant, r.seats, r.area_m2,
         layouts_text(r.layouts), equipment_text(r.equipment), r.who,
         r.buffer_before_minutes, r.buffer_after_minutes, r.position,
         r.closed_at);
}

std::vector<people::building_id> named_buildings(store::reader& db,
                                                 venue_id const which) {
  return db.all(
      "SELECT b.id FROM venue_building n JOIN building b ON b.id = n.building "
      "WHERE n.venue = $1 AND b.closed_at IS NULL ORDER BY b.address, b.id",
      [](people::building_id const key) { return key; }, which);
}

void put_buildings(store::writer& db,
                   venue_id const which,
                   std::vector<people::building_id> const& all) {
  db.run("DELETE FROM venue_building WHERE venue = $1", which);
  for (auto const key : all) {
    db.run("INSERT INTO venue_building (venue, building) VALUES ($1, $2)",
           which, key);
  }
}

}  // namespace linli::venues
