#include "places/places_store.h"

#include <cstddef>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "places/text_forms.h"

namespace linli::places {

namespace {

std::optional<std::string> or_null(std::string text) {
  return text.empty() ? std::nullopt : std::optional{std::move(text)};
}

// NOLINTNEXTLINE(readability-function-size): a parameter a column
area read_area(std::string code,
               std::optional<std::string> const& parent,
               level const kind,
               std::string zh,
               std::string en,
               std::string zh_hant,
               std::optional<std::string> const& boundary,
               std::optional<double> const lat,
               std::optional<double> const lng) {
  return {.code = std::move(code),
          .parent = parent.value_or(""),
          .kind = kind,
          .name = {std::move(zh), std::move(en), std::move(zh_hant)},
          .boundary = boundary_from(boundary.value_or("")),
          .label_at = lat && lng ? std::optional{geo::latlng{*lat, *lng}}
                                 : std::nullopt};
}

category read_category(std::string key,
                       std::string zh,
                       std::string en,
                       std::string zh_hant,
                       std::string group,
                       std::string icon) {
  return {.key = std::move(key),
          .name = {std::move(zh), std::move(en), std::move(zh_hant)},
          .group = std::move(group),
          .icon = std::move(icon)};
}

resident_point read_resident(double const lat,
                             double const lng,
                             double const residents,
                             std::optional<double> const aged_60_up,
                             std::optional<double> const aged_0_14,
                             std::optional<std::string> const& area) {
  return {.at = {lat, lng},
          .residents = residents,
          .aged_60_up = aged_60_up,
          .aged_0_14 = aged_0_14,
          .area = area.value_or("")};
}

source_row read_source(source_kind const kind,
                       std::string name,
                       std::string attribution,
                       bool const is_estimated,
                       base::instant const at) {
  return {kind, std::move(name), std::move(attribution), is_estimated, at};
}

}  // namespace

std::optional<district_row> find_district(store::reader& db) {
  return db.one(
      R"(
    SELECT code, time_zone, standard, notice_zh, notice_en, notice_zh_hant,
      version
    FROM district)",
      [](std::string code, std::string zone, std::string standard,
         std::string zh, std::string en, std::string zh_hant,
         std::int64_t version) {
        return district_row{
            .code = std::move(code),
            .time_zone = std::move(zone),
            .standard = std::move(standard),
            .notice = {std::move(zh), std::move(en), std::move(zh_hant)},
            .version = static_cast<std::uint64_t>(version)};
      });
}

void put_district(store::writer& db, district_row const& d) {
  db.run(R"(
    INSERT INTO district (code, time_zone, standard, notice_zh, notice_en,
      notice_zh_hant)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (code) DO UPDATE SET time_zone = excluded.time_zone,
      standard = excluded.standard, notice_zh = excluded.notice_zh,
      notice_en = excluded.notice_en,
      notice_zh_hant = excluded.notice_zh_hant)",
         d.code, d.time_zone, d.standard, d.notice.zh, d.notice.en,
         d.notice.zh_hant);
}

std::uint64_t version_of(store::reader& db) {
  auto const d = find_district(db);
  return d ? d->version : 0;
}

void bump_version(store::writer& db) {
  db.run("UPDATE district SET version = version + 1");
}

std::vector<area> all_areas(store::reader& db) {
  return db.all(R"(
    SELECT code, parent, level, name_zh, name_en, name_zh_hant, boundary,
      label_lat, label_lng
    FROM area
    ORDER BY CASE WHEN level = 0 THEN 0 ELSE 1 END, code)",
                read_area);
}

void put_area(store::writer& db, area const& a) {
  auto const lat = a.label_at ? std::optional{a.label_at->lat} : std::nullopt;
  auto const lng = a.label_at ? std::optional{a.label_at->lng} : std::nullopt;
  db.run(R"(
    INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant,
      boundary, label_lat, label_lng)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (code) DO UPDATE SET parent = excluded.parent,
      level = excluded.level, name_zh = excluded.name_zh,
      name_en = excluded.name_en, name_zh_hant = excluded.name_zh_hant,
      boundary = COALESCE(excluded.boundary, area.boundary),
      label_lat = COALESCE(excluded.label_lat, area.label_lat),
      label_lng = COALESCE(excluded.label_lng, area.label_lng))",
         a.code, or_null(a.parent), a.kind, a.name.zh, a.name.en,
         a.name.zh_hant, or_null(boundary_text(a.boundary)), lat, lng);
}

std::vector<category> all_categories(store::reader& db) {
  return db.all(R"(
    SELECT key, name_zh, name_en, name_zh_hant, group_key, icon
    FROM category ORDER BY position)",
                read_category);
}

void put_categories(store::writer& db,
                    std::span<category const> const categories) {
  db.run(R"(
    DELETE FROM category WHERE key NOT IN
      (SELECT DISTINCT category FROM service_point))");
  auto position = 0;
  for (auto const& c : categories) {
    db.run(R"(
      INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key,
        icon, position)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (key) DO UPDATE SET name_zh = excluded.name_zh,
        name_en = excluded.name_en, name_zh_hant = excluded.name_zh_hant,
        group_key = excluded.group_key, icon = excluded.icon,
        position = excluded.position)",
           c.key, c.name.zh, c.name.en, c.name.zh_hant, c.group, c.icon,
           position++);
  }
}

std::vector<source_row> all_sources(store::reader& db) {
  return db.all(
      "SELECT kind, name, attribution, is_estimated, imported_at FROM source "
      "ORDER BY kind, name",
      read_source);
}

void put_source(store::writer& db, source_row const& s) {
  db.run(R"(
    INSERT INTO source (kind, name, attribution, is_estimated, imported_at)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (kind, name) DO UPDATE SET attribution = excluded.attribution,
      is_estimated = excluded.is_estimated,
      imported_at = excluded.imported_at)",
         s.kind, s.name, s.attribution, s.is_estimated, s.imported_at);
}

void delete_sources(store::writer& db, source_kind const kind) {
  db.run("DELETE FROM source WHERE kind = $1", kind);
}

std::vector<resident_point> all_residents(store::reader& db) {
  return db.all(R"(
    SELECT lat, lng, residents, aged_60_up, aged_0_14, area
    FROM resident_point ORDER BY id)",
                read_resident);
}

std::int64_t replace_residents(store::writer& db,
                               std::string_view const source,
                               std::span<resident_point const> const points) {
  auto const before = db.run("DELETE FROM resident_point");
  auto id = std::int64_t{0};
  for (auto const& p : points) {
    db.run(R"(
      INSERT INTO resident_point (id, source, lat, lng, residents, aged_60_up,
        aged_0_14, area)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
           ++id, source, p.at.lat, p.at.lng, p.residents, p.aged_60_up,
           p.aged_0_14, or_null(p.area));
  }
  return before;
}

std::vector<holiday> all_holidays(store::reader& db) {
  return db.all("SELECT date, name, is_workday FROM holiday ORDER BY date",
                [](std::string date, std::string name, bool is_workday) {
                  return holiday{std::move(date), std::move(name), is_workday};
                });
}

std::vector<holiday> days_off(store::reader& db) {
  auto out = all_holidays(db);
  std::erase_if(out, &holiday::is_workday);
  return out;
}

void replace_holidays(store::writer& db, std::span<holiday const> const days) {
  db.run("DELETE FROM holiday");
  for (auto const& d : days) {
    db.run("INSERT INTO holiday (date, name, is_workday) VALUES ($1, $2, $3)",
           d.date, d.name, d.is_workday);
  }
}

}  // namespace linli::places
