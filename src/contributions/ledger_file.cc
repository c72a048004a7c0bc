#include "contributions/ledger_file.h"

#include <array>
#include <fmt/format.h>

#include "base/time_zone.h"
#include "contributions/contribution_answers.h"
#include "contributions/contribution_words.h"

namespace linli::contributions {

namespace {

// By the numbers of the accounts.
constexpr auto kAccounts =
    std::to_array<std::string_view>({"given", "held", "used"});

std::string name_of(account const a, http::language const speaks) {
  return said(kAccounts.at(static_cast<std::size_t>(a)), speaks);
}

std::string name_in(localized const& name, http::language const speaks) {
  auto const& wanted = speaks == http::language::en   ? name.en
                       : speaks == http::language::zh ? name.zh
                                                      : name.zh_hant;
  return wanted.empty() ? places::best(name) : wanted;
}

std::string about(listed_move const& m,
                  std::string const& district,
                  http::language const speaks) {
  auto out = said_of(m, district);
  if (is_counter(m.row.as)) {
    out = fmt::format("{}: {}", said("counter", speaks), out);
  }
  return m.reason.empty() ? out : fmt::format("{} ({})", out, m.reason);
}

/// Without separators, so that a spreadsheet adds it up.
std::string plain_yuan(std::int64_t const fen) {
  return fmt::format("{}.{:02}", fen / 100, fen % 100);
}

}  // namespace

tables::table table_of(std::vector<listed_move> const& moves,
                       std::string const& district,
                       std::string const& zone,
                       http::language const speaks) {
  constexpr auto kNarrow = 8.0;
  constexpr auto kMiddle = 14.0;
  constexpr auto kWide = 34.0;
  auto out = tables::table{.title = said("ledger", speaks),
                           .columns = {{said("entry", speaks), kNarrow},
                                       {said("date", speaks), kMiddle},
                                       {said("from", speaks), kMiddle},
                                       {said("to", speaks), kMiddle},
                                       {said("yuan", speaks), kMiddle},
                                       {said("is", speaks), kNarrow},
                                       {said("supporter", speaks), kWide},
                                       {said("what_for", speaks), kWide}},
                           .rows = {}};
  out.rows.reserve(moves.size());
  for (auto const& m : moves) {
    out.rows.push_back({std::to_string(m.row.number),
                        base::date_of(base::wall_time_of(m.row.at, zone)),
                        name_of(m.row.as.from, speaks),
                        name_of(m.row.as.to, speaks), plain_yuan(m.row.as.fen),
                        said(m.row.is_money ? "money" : "worth", speaks),
                        name_in(m.supporter, speaks),
                        about(m, district, speaks)});
  }
  return out;
}

}  // namespace linli::contributions
