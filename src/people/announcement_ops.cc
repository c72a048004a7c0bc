#include "people/announcement_ops.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/notice_ops.h"
#include "secrets/encoding.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

using nlohmann::json;

// Told in one transaction: others wait for the writer that long.
constexpr auto kAtOnce = 200;

std::string context_of(announcement_id const which) {
  return fmt::format("announcement {}", which.value);
}

std::string content_of(announcement const& a) {
  return json::array({a.title, a.text})
      .dump(-1, ' ', false, json::error_handler_t::replace);
}

announcement opened(registry const& r, announcement_row const& row) {
  auto const said =
      json::parse(secrets::open(r.keys, context_of(row.key), row.sealed));
  return {.area = row.area, .title = said.at(0), .text = said.at(1)};
}

std::string digest_of(announcement const& a) {
  return secrets::base64url(secrets::sha256(
      json::array({a.area, a.title, a.text})
          .dump(-1, ' ', false, json::error_handler_t::replace)));
}

// Everybody of an area who wants to hear from it.
audience audience_in(area_tree const& areas, std::string const& area) {
  auto const& asked = find_purpose("notices");
  return {.purpose = asked.key,
          .version = asked.version,
          .areas = areas.below({area}),
          .everywhere = area == areas.root()};
}

audience allowed_audience(caller const& by, std::string const& area) {
  ensure(by.areas->has(area), fault::invalid, "people.no_such_area",
         "There is no area of that code.");
  by.allow(area);
  return audience_in(*by.areas, area);
}

void tell_some(registry const& r,
               store::writer& tx,
               area_tree const& areas,
               announcement_row const& row,
               base::instant const now) {
  auto const what = opened(r, row);
  auto const with = words{{"title", same_in_all(what.title)},
                          {"text", same_in_all(what.text)},
                          {"area", areas.name_of(what.area)}};
  auto const some =
      list_audience(tx, audience_in(areas, row.area), row.after, kAtOnce);
  for (auto const one : some) {
    tell(r, tx, one, "announcement", with, now);
  }
  auto const is_done = some.size() < kAtOnce;
  note_told(tx, row.key, some.empty() ? row.after : some.back(),
            is_done ? std::optional{now} : std::nullopt);
}

}  // namespace

std::int64_t audience_of(registry const& r,
                         caller const& by,
                         std::string const& area) {
  auto const who = allowed_audience(by, area);
  return r.db.read([&](store::reader& db) { return count_audience(db, who); });
}

std::int64_t announce(registry const& r,
                      caller const& by,
                      announcement const& what,
                      std::string const& own_key) {
  auto const who = allowed_audience(by, what.area);
  auto const key = announcement_id{r.ids.next(by.now)};
  auto const row = announcement_row{
      .key = key,
      .author = by.person,
      .own_key = own_key.empty() ? secrets::new_token() : own_key,
      .digest = digest_of(what),
      .area = what.area,
      .sealed = secrets::seal(r.keys, context_of(key), content_of(what)),
      .created_at = by.now};
  return r.db.write_scarce("announcements", [&](store::writer& tx) {
    if (auto const before = find_announcement(tx, row.author, row.own_key)) {
      ensure(before->digest == row.digest, fault::conflict,
             "people.announced_otherwise",
             "This key stands for an announcement that says something else.");
      return before->persons;
    }
    auto made = row;
    made.persons = count_audience(tx, who);
    insert_announcement(tx, made);
    tell_some(r, tx, *by.areas, made, by.now);
    record(r, tx, by, "announcement.made", std::nullopt, what.area,
           fmt::format("{} told", made.persons));
    return made.persons;
  });
}

bool tell_next(registry const& r, base::instant const now) {
  auto const is_any = r.db.read(
      [](store::reader& db) { return announcement_under_way(db).has_value(); });
  auto const areas = r.areas.load();
  if (!is_any || areas == nullptr) {
    return false;
  }
  // Of several servers one goes on; the others find it done.
  return r.db.write_scarce("announcements", [&](store::writer& tx) {
    auto const row = announcement_under_way(tx);
    if (row) {
      tell_some(r, tx, *areas, *row, now);
    }
    return row.has_value();
  });
}

std::vector<announcement_view> announcements_for(registry const& r,
                                                 store::reader& db,
                                                 announcement_query const& q) {
  auto out = std::vector<announcement_view>{};
  for (auto& row : list_announcements(db, q)) {
    auto said = opened(r, row);
    out.push_back({.row = std::move(row), .said = std::move(said)});
  }
  return out;
}

}  // namespace linli::people
