#include "volunteers/certificate_page.h"

#include <fmt/format.h>
#include <span>

#include "base/embedded.h"
#include "base/text.h"
#include "base/time_zone.h"
#include "people/dictionary.h"
#include "print/paper.h"

namespace linli::volunteers {

std::span<base::embedded_file const> word_files();

namespace {

using people::same_in_all;

std::string said(std::string_view const name,
                 http::language const in,
                 people::words const& with = {}) {
  static auto const kAll = people::dictionary{word_files().front().content};
  return kAll.said(name, in, with);
}

std::string hours_of(std::int64_t const minutes) {
  return minutes % 60 == 0
             ? fmt::format("{}", minutes / 60)
             : fmt::format("{:.1f}", static_cast<double>(minutes) / 60);
}

/// "2026-03-08" as it is said.
people::localized day_in_words(std::string_view const day) {
  auto const part = [&](std::size_t const from, std::size_t const length) {
    return same_in_all(
        std::to_string(*base::parse_integer(day.substr(from, length))));
  };
  auto const with = people::words{
      {"year", part(0, 4)}, {"month", part(5, 2)}, {"day", part(8, 2)}};
  return {said("day", http::language::zh, with), std::string{day},
          said("day", http::language::zh_hant, with)};
}

}  // namespace

std::string certificate_page(certificate_row const& c,
                             certificate_words const& words,
                             std::string const& zone,
                             http::language const in) {
  using print::align;
  constexpr auto kEdge = 56.0;
  constexpr auto kGreen = print::colour{0.07, 0.33, 0.26};
  constexpr auto kSoft = print::colour{0.3, 0.33, 0.31};
  constexpr auto kBelow = http::language::en;
  auto const above = in == http::language::zh_hant ? in : http::language::zh;
  auto const with =
      people::words{{"from", day_in_words(c.from_day)},
                    {"until", day_in_words(c.until_day)},
                    {"district", same_in_all(words.district)},
                    {"turns", same_in_all(std::to_string(c.turns))},
                    {"hours", same_in_all(hours_of(c.minutes))},
                    {"code", same_in_all(c.code)}};
  auto const title = said("title", above);
  auto on = print::paper{print::kA4, print::paper_format::pdf, title};
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
  centred(title, 44, true, kGreen);
  centred(said("title", kBelow), 16, false, kSoft);
  y += 64;
  centred(words.name, 34, true, print::kBlack);
  y += 28;
  centred(said("days", above, with), 18, false, print::kBlack);
  centred(said("turns", above, with), 18, false, print::kBlack);
  y += 10;
  centred(said("hours", above, with), 40, true, kGreen);
  y += 10;
  centred(said("thanks", above), 18, false, print::kBlack);
  y += 26;
  centred(said("summary", kBelow, with), 14, false, kSoft);
  auto const foot = height - 218;
  on.qr(kEdge + 10, foot, 120, words.link);
  auto low = foot + 14;
  auto const beside = [&](std::string const& what, bool const bold) {
    low += on.text(kEdge + 146, low, what,
                   {.size = 15, .is_bold = bold, .width = text - 130});
  };
  auto const made =
      day_in_words(base::date_of(base::wall_time_of(c.made_at, zone)));
  beside(said("number", above, with), true);
  beside(said("scan", above), false);
  beside(words.district, false);
  beside(made.in(people::language_of(above)), false);
  return on.finish();
}

}  // namespace linli::volunteers
