#include "activities/lot_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

#include "activities/signup_ops.h"
#include "base/error.h"
#include "people/notice_ops.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::activities {

namespace {

using json = nlohmann::json;

std::string context_of(session_id const which) {
  return fmt::format("session {} seed", which.value);
}

/// Who asked is known when asking has ended; the number of those is named with
/// the session, so that a seed cannot be chosen for a list.
std::string about_of(session_row const& s, std::size_t const asked) {
  return fmt::format("session {} of {}", s.key.value, asked);
}

json to_json(lot_record const& l) {
  auto tickets = json::array();
  for (auto const& t : l.tickets) {
    tickets.push_back({t.number, t.slips, t.party, t.who.bits});
  }
  return {{"seed", l.seed},        {"about", l.about},
          {"tickets", tickets},    {"places", l.places.places},
          {"kept", l.places.kept}, {"saving", l.places.is_saving},
          {"order", l.order},      {"given", l.given}};
}

std::vector<ticket> tickets_of(store::reader& db,
                               session_row const& s,
                               std::vector<signup_row> const& asked) {
  auto out = std::vector<ticket>{};
  for (auto const& u : asked) {
    out.push_back({.number = u.as.number,
                   .slips = slips_of(last_place(db, u.person, s.terms.draw_at),
                                     s.terms.draw_at),
                   .party = u.as.party,
                   .who = u.as.who});
  }
  return out;
}

}  // namespace

void commit_to_seed(people::registry const& r, session_row& s) {
  commit_to_seed(r, s, secrets::new_token());
}

void commit_to_seed(people::registry const& r,
                    session_row& s,
                    std::string const& seed) {
  s.sealed_seed = secrets::seal(r.keys, context_of(s.key), seed);
  s.commitment = commitment(seed);
}

void draw_lot(people::registry const& r,
              store::writer& tx,
              session_row& s,
              base::instant const now) {
  auto asked = signups_in(tx, s.key, signup_state::asked);
  auto l = lot_record{
      .commitment = s.commitment,
      .seed = secrets::open(r.keys, context_of(s.key), s.sealed_seed),
      .about = about_of(s, asked.size()),
      .tickets = tickets_of(tx, s, asked)};
  l.order = draw(l.seed, l.about, l.tickets);
  auto by_number = std::map<std::int64_t, signup_row*>{};
  auto by_id = std::map<std::int64_t, std::int64_t>{};
  for (auto& u : asked) {
    by_number[u.as.number] = &u;
    by_id[u.as.id.value] = u.as.number;
  }
  auto drawn = std::vector<signup>{};
  for (auto const number : l.order) {
    auto one = by_number.at(number)->as;
    one.number = static_cast<std::int64_t>(drawn.size()) + 1;
    drawn.push_back(one);
  }
  s.terms.is_drawn = true;
  l.places = supply_at(s.terms, now);
  auto const result = hand_out(s.terms, s.tally, drawn, now);
  s.tally = result.after;
  for (auto const key : result.given) {
    l.given.push_back(by_id.at(key.value));
  }
  auto const words = words_of(r, tx, s, *find_activity(tx, s.activity));
  for (auto const& one : drawn) {
    auto row = *by_number.at(by_id.at(one.id.value));
    auto const has_place =
        std::ranges::find(result.given, one.id) != result.given.end();
    row.ticket = row.as.number;
    row.as.number = one.number;
    row.as.state = has_place ? signup_state::given : signup_state::waiting;
    save_signup(tx, row);
    people::tell(r, tx, row.person, has_place ? "lot_won" : "lot_in_line",
                 words, now);
  }
  s.lot = to_json(l).dump();
  s.sealed_seed.clear();
  s.next_number =
      std::max(s.next_number, static_cast<std::int64_t>(drawn.size()) + 1);
  save_lot(tx, s);
}

lot_record lot_of(session_row const& s) {
  ensure(s.terms.way == way_of_giving::lot, fault::not_found,
         "activities.no_lot", "Places are given first come, first served.");
  auto out = lot_record{.commitment = s.commitment};
  if (s.lot.empty()) {
    return out;
  }
  auto const kept = json::parse(s.lot);
  out.seed = kept.at("seed");
  out.about = kept.at("about");
  for (auto const& t : kept.at("tickets")) {
    out.tickets.push_back({.number = t.at(0),
                           .slips = t.at(1),
                           .party = t.at(2),
                           .who = {t.at(3).get<std::uint8_t>()}});
  }
  out.places = {.places = kept.at("places"),
                .kept = kept.at("kept"),
                .is_saving = kept.at("saving")};
  out.order = kept.at("order").get<std::vector<std::int64_t>>();
  out.given = kept.at("given").get<std::vector<std::int64_t>>();
  return out;
}

}  // namespace linli::activities
