#include "volunteers/certificate_ops.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/time_zone.h"
#include "people/audit.h"
#include "secrets/encoding.h"
#include "secrets/token.h"
#include "venues/booking_ops.h"

namespace linli::volunteers {

namespace {

constexpr auto kCodeBytes = std::size_t{10};  // 80 bits: nobody guesses one
constexpr auto kColumns = std::string_view{
    "id, code, person, from_day, until_day, minutes, turns, made_at"};

certificate_row read_certificate(std::int64_t const key,
                                 std::string const& code,
                                 people::person_id const person,
                                 std::string const& from_day,
                                 std::string const& until_day,
                                 std::int64_t const minutes,
                                 int const turns,
                                 base::instant const made_at) {
  return {key, code, person, from_day, until_day, minutes, turns, made_at};
}

std::string new_code() {
  auto const text = secrets::base32(secrets::random_bytes(kCodeBytes));
  return fmt::format("{}-{}-{}-{}", text.substr(0, 4), text.substr(4, 4),
                     text.substr(8, 4), text.substr(12));
}

counted_turns counted_of(store::reader& db,
                         people::person_id const who,
                         base::wall_time const from,
                         base::wall_time const until,
                         std::string const& zone) {
  return confirmed(db, who, base::instant_of(from, zone),
                   base::instant_of(until + std::chrono::days{1}, zone));
}

}  // namespace

std::optional<certificate_row> find_certificate(store::reader& db,
                                                std::string const& code) {
  return db.one(
      fmt::format("SELECT {} FROM certificate WHERE code = $1", kColumns),
      read_certificate, code);
}

certificate_row make_certificate(people::registry const& r,
                                 people::caller const& by,
                                 std::string const& from_day,
                                 std::string const& until_day) {
  auto const from = base::parse_date(from_day);
  auto const until = base::parse_date(until_day);
  ensure(from && until && *from <= *until, fault::invalid,
         "volunteers.bad_time", "Expected a first and a last day.");
  auto const zone = venues::zone_of(r);
  return r.db.write([&](store::writer& tx) {
    auto const me = by.whom();
    auto const counted = counted_of(tx, me, *from, *until, zone);
    ensure(counted.minutes > 0, fault::conflict, "volunteers.no_hours",
           "There are no confirmed hours on these days.");
    auto const before = tx.one(
        fmt::format("SELECT {} FROM certificate WHERE person = $1 AND from_day "
                    "= $2 AND until_day = $3 AND minutes = $4 AND turns = $5",
                    kColumns),
        read_certificate, me, from_day, until_day, counted.minutes,
        counted.turns);
    if (before) {
      return *before;
    }
    auto out = certificate_row{.key = r.ids.next(by.now),
                               .code = new_code(),
                               .person = me,
                               .from_day = from_day,
                               .until_day = until_day,
                               .minutes = counted.minutes,
                               .turns = counted.turns,
                               .made_at = by.now};
    tx.run(
        "INSERT INTO certificate (id, code, person, from_day, until_day, "
        "minutes, turns, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        out.key, out.code, out.person, out.from_day, out.until_day, out.minutes,
        out.turns, out.made_at);
    people::record(r, tx, by, "certificate.made", me, {});
    return out;
  });
}

counted_turns counted_now(store::reader& db,
                          certificate_row const& c,
                          std::string const& zone) {
  return counted_of(db, c.person, *base::parse_date(c.from_day),
                    *base::parse_date(c.until_day), zone);
}

std::string hidden_name(std::string_view const name) {
  auto letters = std::vector<std::string>{};
  for (auto at = std::size_t{0}; at < name.size();) {
    auto end = at + 1;
    while (end < name.size() &&
           (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) {
      ++end;
    }
    letters.emplace_back(name.substr(at, end - at));
    at = end;
  }
  auto out = letters.empty() ? std::string{} : letters.front();
  out += letters.size() > 1 ? "*" : "";
  return letters.size() > 2 ? out + letters.back() : out;
}

}  // namespace linli::volunteers
