#include <cstddef>

#include "base/file.h"
#include "places/places_store.h"
#include "places/text_forms.h"

namespace linli::places {

namespace {

// NOLINTNEXTLINE(readability-function-size): a parameter a column
service_point read_service(service_point_id const id,
                           std::string zh,
                           std::string en,
                           std::string zh_hant,
                           std::string category,
                           double const lat,
                           double const lng,
                           std::string address,
                           std::optional<std::string> const& hours,
                           step_free const access,
                           std::optional<std::int32_t> const capacity,
                           std::optional<std::int32_t> const area_m2,
                           std::string source,
                           std::string source_ref,
                           bool const is_programme,
                           bool const is_position_rough) {
  return {.id = id,
          .name = {std::move(zh), std::move(en), std::move(zh_hant)},
          .category = std::move(category),
          .at = {lat, lng},
          .address = std::move(address),
          .hours = hours_from(hours.value_or("")),
          .access = access,
          .capacity = capacity,
          .area_m2 = area_m2,
          .source = std::move(source),
          .source_ref = std::move(source_ref),
          .is_programme = is_programme,
          .is_position_rough = is_position_rough};
}

/// The same for the same source and key on every machine, so that links to a
/// point survive loading a district again. 53 bits: exact in JavaScript.
std::int64_t natural_id(std::string_view const source,
                        std::string_view const source_ref) {
  constexpr auto kExactInJavaScript = (std::uint64_t{1} << 53U) - 1;
  auto text = std::string{source};
  text += '\n';
  text += source_ref;
  auto h = base::checksum(std::as_bytes(std::span{text}));
  h ^= h >> 32U;  // the low bits of the checksum mix less than the high ones
  return static_cast<std::int64_t>(h & kExactInJavaScript);
}

std::int64_t free_id(store::reader& db,
                     std::string_view const source,
                     std::string_view const source_ref) {
  auto id = natural_id(source, source_ref);
  while (db.value_of<int>("SELECT count(*) FROM service_point WHERE id = $1",
                          id) != 0) {
    ++id;
  }
  return id;
}

std::optional<std::int64_t> id_of(store::reader& db,
                                  std::string_view const source,
                                  std::string_view const source_ref) {
  return db.value_of<std::int64_t>(
      "SELECT id FROM service_point WHERE source = $1 AND source_ref = $2",
      source, source_ref);
}

}  // namespace

std::vector<service_point> stored_services(store::reader& db,
                                           bool const with_merged) {
  return db.all(R"(
    SELECT id, name_zh, name_en, name_zh_hant, category, lat, lng, address,
      hours, access, capacity, area_m2, source, source_ref, is_programme,
      is_position_rough
    FROM service_point
    WHERE is_hidden = 0 AND (merged_into IS NULL OR $1 = 1)
    ORDER BY category, id)",
                read_service, with_merged);
}

std::optional<service_point> find_service(store::reader& db,
                                          service_point_id const id) {
  return db.one(R"(
    SELECT id, name_zh, name_en, name_zh_hant, category, lat, lng, address,
      hours, access, capacity, area_m2, source, source_ref, is_programme,
      is_position_rough
    FROM service_point WHERE id = $1)",
                read_service, id);
}

service_point_id put_service(store::writer& db, service_point const& p) {
  auto const known = id_of(db, p.source, p.source_ref);
  auto const id = known ? *known : free_id(db, p.source, p.source_ref);
  auto const hours = hours_text(p.hours);
  db.run(R"(
    INSERT INTO service_point (id, source, source_ref, name_zh, name_en,
      name_zh_hant, category, lat, lng, address, hours, access, capacity,
      area_m2, is_programme, is_position_rough)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
      $16)
    ON CONFLICT (source, source_ref) DO UPDATE SET
      name_zh = excluded.name_zh, name_en = excluded.name_en,
      name_zh_hant = excluded.name_zh_hant, category = excluded.category,
      lat = excluded.lat, lng = excluded.lng, address = excluded.address,
      hours = excluded.hours, access = excluded.access,
      capacity = excluded.capacity, area_m2 = excluded.area_m2,
      is_programme = excluded.is_programme,
      is_position_rough = excluded.is_position_rough)",
         id, p.source, p.source_ref, p.name.zh, p.name.en, p.name.zh_hant,
         p.category, p.at.lat, p.at.lng, p.address,
         hours.empty() ? std::nullopt : std::optional{hours}, p.access,
         p.capacity, p.area_m2, p.is_programme, p.is_position_rough);
  return {id};
}

std::vector<std::string> service_refs(store::reader& db,
                                      std::string_view const source) {
  return db.all(
      "SELECT source_ref FROM service_point WHERE source = $1 "
      "ORDER BY source_ref",
      [](std::string ref) { return ref; }, source);
}

void delete_service(store::writer& db,
                    std::string_view const source,
                    std::string_view const source_ref) {
  db.run("DELETE FROM service_point WHERE source = $1 AND source_ref = $2",
         source, source_ref);
}

void clear_mergers(store::writer& db) {
  db.run(
      "UPDATE service_point SET merged_into = NULL "
      "WHERE merged_into IS NOT NULL");
}

void merge_service(store::writer& db,
                   service_point_id const dropped,
                   service_point_id const kept) {
  db.run("UPDATE service_point SET merged_into = $2 WHERE id = $1", dropped,
         kept);
}

bool hide_service(store::writer& db,
                  service_point_id const id,
                  bool const is_hidden) {
  return db.run("UPDATE service_point SET is_hidden = $2 WHERE id = $1", id,
                is_hidden) == 1;
}

}  // namespace linli::places
