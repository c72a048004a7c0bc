#include "volunteers/certificate_ops.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "people/audit.h"
#include "people/spoken_time.h"
#include "print/paper.h"
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

std::string hours_of(std::int64_t const minutes) {
  return minutes % 60 == 0
             ? fmt::format("{}", minutes / 60)
             : fmt::format("{:.1f}", static_cast<double>(minutes) / 60);
}

std::string day_in_words(std::string_view const day) {
  return fmt::format("{} 年 {} 月 {} 日", day.substr(0, 4),
                     *base::parse_integer(day.substr(5, 2)),
                     *base::parse_integer(day.substr(8, 2)));
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
    auto const counted =
        confirmed(tx, me, base::instant_of(*from, zone),
                  base::instant_of(*until + std::chrono::days{1}, zone));
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

// A formal document has one form: in Chinese, with English below it.
std::string certificate_page(certificate_row const& c,
                             certificate_words const& words,
                             std::string const& zone) {
  using print::align;
  constexpr auto kEdge = 56.0;
  constexpr auto kGreen = print::colour{0.07, 0.33, 0.26};
  constexpr auto kSoft = print::colour{0.3, 0.33, 0.31};
  auto on = print::paper{print::kA4, print::paper_format::pdf, "志愿服务证书"};
  auto const [width, height] = on.size();
  auto const text = width - 2 * kEdge - 40;
  on.frame(28, 28, width - 56, height - 56, 3, kGreen, 10);
  on.frame(36, 36, width - 72, height - 72, 0.8, kGreen, 6);
  auto y = 110.0;
  auto const centred = [&](std::string const& what, double const size,
                           bool const bold, print::colour const ink) {
    y += on.text(kEdge + 20, y, what,
                 {.size = size,
                  .is_bold = bold,
                  .ink = ink,
                  .width = text,
                  .side = align::centre});
  };
  centred("志愿服务证书", 44, true, kGreen);
  centred("Certificate of volunteer service", 16, false, kSoft);
  y += 64;
  centred(words.name, 34, true, print::kBlack);
  y += 28;
  centred(fmt::format("于 {}至 {}", day_in_words(c.from_day),
                      day_in_words(c.until_day)),
          18, false, print::kBlack);
  centred(fmt::format("在{}参加志愿服务 {} 次，共计", words.district, c.turns),
          18, false, print::kBlack);
  y += 10;
  centred(fmt::format("{} 小时", hours_of(c.minutes)), 40, true, kGreen);
  y += 10;
  centred("特发此证，谨致谢意。", 18, false, print::kBlack);
  y += 26;
  centred(fmt::format("{} hours in {} shifts, from {} to {}",
                      hours_of(c.minutes), c.turns, c.from_day, c.until_day),
          14, false, kSoft);
  auto const foot = height - 218;
  on.qr(kEdge + 10, foot, 120, words.link);
  auto low = foot + 14;
  auto const beside = [&](std::string const& what, bool const bold) {
    low += on.text(kEdge + 146, low, what,
                   {.size = 15, .is_bold = bold, .width = text - 130});
  };
  beside("编号 " + c.code, true);
  beside("扫码核对真伪", false);
  beside(words.district, false);
  beside(day_in_words(base::date_of(base::wall_time_of(c.made_at, zone))),
         false);
  return on.finish();
}

}  // namespace linli::volunteers
