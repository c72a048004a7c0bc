#include "contributions/ledger_file.h"

#include <array>
#include <fmt/format.h>

#include "base/time_zone.h"
#include "contributions/contribution_answers.h"
#include "http/errors.h"

namespace linli::contributions {

namespace {

using http::sentence;

constexpr auto kTitle = sentence{"支持账本", "Ledger", "支持帳本"};
constexpr auto kNumber = sentence{"序号", "Number", "序號"};
constexpr auto kDate = sentence{"日期", "Date", "日期"};
constexpr auto kFrom = sentence{"转出", "From", "轉出"};
constexpr auto kTo = sentence{"转入", "To", "轉入"};
constexpr auto kYuan = sentence{"金额（元）", "Amount (yuan)", "金額（元）"};
constexpr auto kIs = sentence{"性质", "Is", "性質"};
constexpr auto kSupporter = sentence{"支持方", "Supporter", "支持方"};
constexpr auto kWhat = sentence{"事由", "What for", "事由"};
constexpr auto kMoney = sentence{"资金", "Money", "資金"};
constexpr auto kWorth = sentence{"折价", "Worth", "折價"};

// By the numbers of the accounts.
constexpr auto kAccounts = std::to_array<sentence>({
    {"支持方给出", "Given", "支持方給出"},
    {"结存", "Held", "結存"},
    {"已使用", "Used", "已使用"},
});

std::string text(sentence const& s, http::language const speaks) {
  return std::string{s.in(speaks)};
}

std::string name_of(account const a, http::language const speaks) {
  return text(kAccounts.at(static_cast<std::size_t>(a)), speaks);
}

std::string name_in(localized const& name, http::language const speaks) {
  auto const& wanted = speaks == http::language::en   ? name.en
                       : speaks == http::language::zh ? name.zh
                                                      : name.zh_hant;
  return wanted.empty() ? places::best(name) : wanted;
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
  auto out = tables::table{.title = text(kTitle, speaks),
                           .columns = {{text(kNumber, speaks), kNarrow},
                                       {text(kDate, speaks), kMiddle},
                                       {text(kFrom, speaks), kMiddle},
                                       {text(kTo, speaks), kMiddle},
                                       {text(kYuan, speaks), kMiddle},
                                       {text(kIs, speaks), kNarrow},
                                       {text(kSupporter, speaks), kWide},
                                       {text(kWhat, speaks), kWide}},
                           .rows = {}};
  out.rows.reserve(moves.size());
  for (auto const& m : moves) {
    out.rows.push_back({std::to_string(m.row.number),
                        base::date_of(base::wall_time_of(m.row.at, zone)),
                        name_of(m.row.as.from, speaks),
                        name_of(m.row.as.to, speaks), plain_yuan(m.row.as.fen),
                        text(m.row.is_money ? kMoney : kWorth, speaks),
                        name_in(m.supporter, speaks), said_of(m, district)});
  }
  return out;
}

}  // namespace linli::contributions
