#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/time_text.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/booking_ops.h"
#include "volunteers/coin_ops.h"
#include "volunteers/volunteers_api.h"

namespace linli::volunteers {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kShown = 50;

api::time_bank_rules to_api(time_bank_rules const& r) {
  return {.month_minutes = r.month_minutes,
          .balance_minutes = r.balance_minutes,
          .gift_month_minutes = r.gift_month_minutes};
}

api::coin_kind kind_of(coin_move const& m, people::person_id const me) {
  switch (m.kind) {
    case coin_move_kind::earned: return api::coin_kind::earned;
    case coin_move_kind::corrected: return api::coin_kind::corrected;
    case coin_move_kind::given:
      return m.from == me ? api::coin_kind::given : api::coin_kind::received;
    case coin_move_kind::spent: break;
  }
  return api::coin_kind::spent;
}

api::coin_entry entry_of(store::reader& db,
                         coin_move const& m,
                         people::person_id const me) {
  auto const out_of = m.from == me;
  auto out = api::coin_entry{.id = people::text_of(m.key.value),
                             .kind = kind_of(m, me),
                             .minutes = out_of ? -m.minutes : m.minutes,
                             .at = base::rfc3339(m.at),
                             .what = {},
                             .with = {}};
  if (!m.what.empty()) {
    out.what = m.what;
  }
  if (auto const other = out_of ? m.to : m.from) {
    out.with = people::chip(db, *other);
  }
  return out;
}

http::response account(people::registry const& r,
                       people::caller const& by,
                       people::person_id const who,
                       std::int64_t const before,
                       int const limit) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto const standing =
        standing_of(db, who, month_of(by.now, venues::zone_of(r)));
    auto out = api::coin_account{
        .balance_minutes = standing.balance,
        .earned_this_month_minutes = standing.earned_this_month,
        .rules = to_api(rules_of(db)),
        .entries = {},
        .family = {},
        .next = {}};
    auto moves = moves_of(db, who, before, limit + 1);
    if (moves.size() > static_cast<std::size_t>(limit)) {
      moves.pop_back();
      out.next = people::text_of(moves.back().key.value);
    }
    for (auto const& m : moves) {
      out.entries.push_back(entry_of(db, m, who));
    }
    for (auto const key : family_of(db, who, by.now)) {
      out.family.push_back(people::chip(db, key));
    }
    return api::to_json(out);
  }));
}

http::response get_mine(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_my_coins(asked);
  auto const [r, by] = visit_of(needs, asked);
  return account(*r, by, by.whom(), p.after ? key_from(*p.after) : 0,
                 static_cast<int>(p.limit));
}

http::response give(people_needs const& needs, http::request const& asked) {
  api::parse_give_coins(asked);
  auto const wish = api::parse_give_coins_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  give_coins(*r, by, people::person_from(wish.to), wish.minutes, wish.own_key);
  return account(*r, by, by.whom(), 0, kShown);
}

http::response bank(people::registry const& r) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto const t = totals_of(db);
    return api::to_json(
        api::time_bank{.rules = to_api(rules_of(db)),
                       .earned_minutes = t.earned,
                       .spent_minutes = t.spent,
                       .held_minutes = t.held,
                       .accounts = t.accounts,
                       .balances = t.earned == t.spent + t.held});
  }));
}

http::response get_bank(people_needs const& needs, http::request const& asked) {
  api::parse_get_time_bank(asked);
  return bank(*visit_of(needs, asked).at);
}

http::response get_one(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_coins_of(asked);
  auto const [r, by] = visit_of(needs, asked);
  return http::ok(api::to_json(
      api::coin_balance{.balance_minutes = look_at_coins(
                            *r, by, people::person_from(p.person_id))}));
}

http::response set_rules(people_needs const& needs,
                         http::request const& asked) {
  api::parse_set_time_bank_rules(asked);
  auto const wish = api::parse_set_time_bank_rules_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  set_time_bank_rules(*r, by,
                      {.month_minutes = wish.month_minutes,
                       .balance_minutes = wish.balance_minutes,
                       .gift_month_minutes = wish.gift_month_minutes});
  return bank(*r);
}

http::response spend(people_needs const& needs, http::request const& asked) {
  api::parse_spend_coins(asked);
  auto const wish = api::parse_spend_coins_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const who = people::person_from(wish.person);
  spend_coins(*r, by, who,
              {.minutes = wish.minutes,
               .what = wish.what,
               .how = static_cast<people::asked_how>(wish.how),
               .own_key = wish.own_key});
  return account(*r, by, who, 0, kShown);
}

}  // namespace

void mount_coins(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  add(verb::get, "/me/coins", get_mine);
  add(verb::post, "/me/coins", give);
  add(verb::get, "/coins", get_bank);
  add(verb::get, "/coins/{person_id}", get_one);
  add(verb::put, "/coins", set_rules);
  add(verb::post, "/coins", spend);
}

}  // namespace linli::volunteers
