#include "contributions/contribution.h"

#include <fmt/format.h>

namespace linli::contributions {

namespace {

bool is_too_much(amount const& a) {
  return a.fen > kMostFen || a.count > kMostCount;
}

/// `fen` of `whole`, in proportion, rounded down. The product of the remainder
/// stays below kMostCount squared.
std::int64_t share(std::int64_t const fen,
                   std::int64_t const part,
                   std::int64_t const whole) {
  return fen / whole * part + fen % whole * part / whole;
}

/// What was told, if it fits the kind; a worth nobody told is `worth` of the
/// count.
template <typename Worth>
std::optional<amount> fitting(contribution_kind const kind,
                              told_amount const& told,
                              Worth const& worth) {
  if (told.fen.value_or(0) < 0) {
    return std::nullopt;
  }
  auto out = amount{};
  if (kind == contribution_kind::money) {
    if (told.fen.value_or(0) == 0 || told.count) {
      return std::nullopt;
    }
    out = {*told.fen, 0};
  } else {
    if (told.count.value_or(0) <= 0 || *told.count > kMostCount) {
      return std::nullopt;
    }
    out = {told.fen ? *told.fen : worth(*told.count), *told.count};
  }
  return is_too_much(out) ? std::nullopt : std::optional{out};
}

}  // namespace

std::optional<amount> pledged_amount(contribution_kind const kind,
                                     told_amount const& told) {
  return fitting(kind, told, [](auto) { return std::int64_t{0}; });
}

std::optional<amount> delivered_amount(contribution_kind const kind,
                                       balance const& now,
                                       told_amount const& told) {
  auto const out = fitting(kind, told, [&](std::int64_t const count) {
    return now.pledged.count == 0
               ? std::int64_t{0}
               : share(now.pledged.fen, count, now.pledged.count);
  });
  return out && is_too_much(now.delivered + *out) ? std::nullopt : out;
}

std::optional<amount> used_amount(contribution_kind const kind,
                                  balance const& now,
                                  told_amount const& told) {
  auto const held = now.held();
  auto const out = fitting(kind, told, [&](std::int64_t const count) {
    return count >= held.count ? held.fen : share(held.fen, count, held.count);
  });
  auto const leaves_worth_of_nothing =
      out && kind != contribution_kind::money && out->count == held.count &&
      out->fen != held.fen;
  return leaves_worth_of_nothing ? std::nullopt : out;
}

bool is_held(balance const& now, amount const& what) {
  auto const held = now.held();
  return what.fen <= held.fen && what.count <= held.count;
}

bool may_reverse(contribution_kind const kind,
                 balance const& now,
                 amount const& what) {
  auto const left = now.held() - what;
  auto const leaves_worth_of_nothing =
      kind != contribution_kind::money && left.count == 0 && left.fen != 0;
  return is_held(now, what) && !leaves_worth_of_nothing;
}

bool is_all_there(contribution_kind const kind, balance const& now) {
  return kind == contribution_kind::money
             ? now.delivered.fen >= now.pledged.fen
             : now.delivered.count >= now.pledged.count;
}

bool may_decide(contribution_state const s) {
  return s == contribution_state::pledged;
}

bool may_deliver(contribution_state const s) {
  using enum contribution_state;
  return s == accepted || s == delivered || s == used;
}

bool may_use(contribution_state const s) {
  using enum contribution_state;
  return s == delivered || s == used || s == withdrawn;
}

bool may_withdraw(contribution_state const s,
                  contribution_kind const kind,
                  balance const& now) {
  using enum contribution_state;
  return s == pledged || s == accepted ||
         (s == delivered && !is_all_there(kind, now));
}

contribution_state state_after(contribution_state const from,
                               contribution_kind const kind,
                               balance const& now) {
  using enum contribution_state;
  if (from == withdrawn) {
    return withdrawn;
  }
  if (now.delivered == amount{}) {
    return accepted;
  }
  return now.held() == amount{} && is_all_there(kind, now) ? used : delivered;
}

std::string text_of(std::string const& district, receipt_number const& r) {
  return fmt::format("{}-{}-{:04}", district, r.year, r.number);
}

}  // namespace linli::contributions
