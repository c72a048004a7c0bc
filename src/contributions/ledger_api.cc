#include <algorithm>
#include <fmt/format.h>
#include <limits>

#include "api/generated/operations.h"
#include "api/json.h"

#include "base/time_zone.h"
#include "contributions/contribution_answers.h"
#include "contributions/contributions_api.h"
#include "contributions/delivery_ops.h"
#include "contributions/ledger_file.h"
#include "contributions/receipt.h"
#include "people/audit.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "people/sign_in_answers.h"
#include "venues/booking_ops.h"

namespace linli::contributions {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

constexpr auto kPdfType = std::string_view{"application/pdf"};

/// All of it, or the year on the district's calendar.
ledger_query query_of(people::registry const& r,
                      std::optional<std::int64_t> const year,
                      int const limit) {
  auto out = ledger_query{.until = {std::numeric_limits<std::int64_t>::max()},
                          .limit = limit};
  if (year) {
    auto const zone = venues::zone_of(r);
    auto const begin_of = [&](std::int64_t const y) {
      return base::instant_of(*base::parse_date(fmt::format("{}-01-01", y)),
                              zone);
    };
    out.from = begin_of(*year);
    out.until = begin_of(*year + 1);
  }
  return out;
}

/// Counted in three ways that have nothing in common but what happened.
bool is_sound(store::reader& db, standing const& s) {
  return balances(s) && s == standing_by_contributions(db) &&
         s == standing_by_deliveries(db);
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_ledger(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const limit = static_cast<std::size_t>(p.limit);
  auto q = query_of(at, p.year, static_cast<int>(limit) + 1);
  q.before = p.after ? key_from(*p.after) : 0;
  return http::ok(at.db.read([&](store::reader& db) {
    auto found = list_moves(db, q);
    auto const has_more = found.size() > limit;
    found.resize(std::min(found.size(), limit));
    auto const stands = standing_of(db);
    auto out = api::ledger{.lines = {},
                           .given_fen = stands.given_fen,
                           .held_fen = stands.held_fen,
                           .used_fen = stands.used_fen,
                           .balances = is_sound(db, stands),
                           .next = {}};
    for (auto const& m : found) {
      out.lines.push_back(to_api(m, at.district));
    }
    if (has_more) {
      out.next = people::text_of(found.back().row.number);
    }
    return api::to_json(out);
  }));
}

std::vector<listed_move> taken_along(people::registry const& r,
                                     people::caller const& by,
                                     std::optional<std::int64_t> const year) {
  return r.db.write([&](store::writer& tx) {
    people::record(r, tx, by, "ledger.exported", std::nullopt, "");
    auto out =
        list_moves(tx, query_of(r, year, std::numeric_limits<int>::max()));
    std::ranges::reverse(out);
    return out;
  });
}

http::response list_file(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_export_ledger(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const table = table_of(taken_along(*r, by, p.year), r->district,
                              venues::zone_of(*r), asked.speaks);
  auto const is_csv = p.format == "csv";
  auto answer =
      http::ok(is_csv ? tables::to_csv(table) : tables::to_xlsx(table),
               is_csv ? tables::kCsvType : tables::kXlsxType);
  answer.headers.push_back(
      {"Content-Disposition",
       fmt::format("attachment; filename=\"linli-ledger-{}{}.{}\"", r->district,
                   p.year ? fmt::format("-{}", *p.year) : "", p.format)});
  return answer;
}

std::string name_in(localized const& name, http::language const speaks) {
  auto const& wanted = speaks == http::language::en   ? name.en
                       : speaks == http::language::zh ? name.zh
                                                      : name.zh_hant;
  return wanted.empty() ? places::best(name) : wanted;
}

/// The page of a supporter, as whoever reads the paper reaches it.
std::string page_of(people_needs const& needs,
                    http::request const& asked,
                    std::string const& district,
                    supporter_id const which) {
  auto const known = people::find_origin(needs, asked);
  auto const origin =
      known ? *known
            : fmt::format("https://{}",
                          http::header(asked, "Host").value_or("localhost"));
  return fmt::format("{}/d/{}/supporters/{}", origin, district, which.value);
}

std::string day_of(people::registry const& r, base::instant const at) {
  return base::date_of(base::wall_time_of(at, venues::zone_of(r)));
}

/// What stands on a receipt of others of the same thing.
void tie(people::registry const& r,
         store::reader& db,
         delivery_row const& d,
         receipt& out) {
  if (d.instead_of) {
    out.instead_of =
        text_of(r.district, find_delivery(db, *d.instead_of)->receipt);
  }
  if (!d.reversed_at) {
    return;
  }
  out.void_since = day_of(r, *d.reversed_at);
  out.void_why = d.reversal_reason;
  if (auto const right = find_instead_of(db, d.key)) {
    out.right_one = text_of(r.district, right->receipt);
  }
}

receipt receipt_for(people::registry const& r,
                    people::caller const& by,
                    store::reader& db,
                    delivery_row const& d,
                    http::language const speaks) {
  auto const c = *find_contribution(db, d.contribution);
  auto const s = *find_supporter(db, c.supporter);
  auto out = receipt{.number = text_of(r.district, d.receipt),
                     .date = day_of(r, d.at),
                     .district = by.areas->name_of(by.areas->root(), speaks),
                     .supporter = name_in(s.name, speaks),
                     .registration = s.registration,
                     .kind = c.kind,
                     .title = c.title,
                     .what = d.what,
                     .unit = c.unit,
                     .note = d.note,
                     .link = people::text_of(s.key.value),
                     .is_demo = c.is_demo};
  tie(r, db, d, out);
  return out;
}

http::response print_it(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_print_receipt(asked);
  auto const v = visit_of(needs, asked);
  auto const paper = v.at->db.read([&](store::reader& db) {
    auto const d = visible_delivery(db, v.by, {key_from(p.receipt_id)});
    auto out = receipt_for(*v.at, v.by, db, d, asked.speaks);
    out.link = page_of(needs, asked, v.at->district, {key_from(out.link)});
    return out;
  });
  auto answer = http::ok(receipt_page(paper, asked.speaks), kPdfType);
  answer.headers.push_back(
      {"Content-Disposition",
       fmt::format("inline; filename=\"{}.pdf\"", paper.number)});
  return answer;
}

}  // namespace

void mount_ledger(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  add(verb::get, "/receipts/{receipt_id}", print_it);
  add(verb::get, "/ledger", get);
  add(verb::get, "/ledger/export", list_file);
}

}  // namespace linli::contributions
