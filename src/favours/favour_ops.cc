#include "favours/favour_ops.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "favours/favour_steps.h"
#include "people/asked_how.h"
#include "people/audit.h"
#include "people/person_store.h"
#include "secrets/seal.h"
#include "venues/booking_ops.h"

namespace linli::favours {

namespace {

using people::asked_how;
using people::caller;
using people::person_id;
using people::registry;

constexpr auto kMostAtOnce = 10;

std::string area_of_range(people::area_tree const& areas,
                          std::string const& area,
                          favour_range const range) {
  auto const up = areas.up_from(area);
  switch (range) {
    case favour_range::community: return up.front();
    case favour_range::subdistrict:
      return up.size() > 1 ? up[up.size() - 2] : up.front();
    case favour_range::district: break;
  }
  return up.back();
}

/// One of the caller's own.
favour_row own_favour(store::reader& db,
                      caller const& by,
                      favour_id const which) {
  auto f = needed_favour(db, which);
  ensure(speaks_for(db, by, f.person), fault::not_found,
         "favours.no_such_favour", "The caller has no such favour.");
  return f;
}

favour_row row_of(registry const& r,
                  caller const& by,
                  people::person_row const& p,
                  favour_wish const& w) {
  auto f = favour_row{.key = {r.ids.next(by.now)},
                      .person = p.key,
                      .made_by = by.person,
                      .area = p.area,
                      .seen_in = area_of_range(*by.areas, p.area, w.seen_in),
                      .side = w.side,
                      .kind = w.kind,
                      .title = needed_text(w.title, "title"),
                      .about = base::normalize(w.about),
                      .times = base::normalize(w.times),
                      .place = base::normalize(w.place),
                      .is_for_many = w.is_for_many,
                      .shares = w.shares,
                      .created_at = by.now,
                      .ends_at = {by.now.unix_s + w.days * base::kDay}};
  if (!w.own_key.empty()) {
    f.own_key = w.own_key;
  }
  f.shares.contact = seal_contact(r, "favour", f.key.value, w.shares.contact);
  return f;
}

favour_page page_of(store::reader& db, favour_query q) {
  ++q.limit;
  auto out = favour_page{.favours = list_favours(db, q)};
  out.has_more = out.favours.size() == static_cast<std::size_t>(q.limit);
  if (out.has_more) {
    out.favours.pop_back();
  }
  return out;
}

}  // namespace

bool speaks_for(store::reader& db, caller const& by, person_id const who) {
  if (by.person.value == 0) {
    return false;
  }
  if (who == by.whom()) {
    return true;
  }
  auto const p = people::find_person(db, who);
  return p && venues::is_staff(by, p->area);
}

std::string open_contact(registry const& r,
                         std::string_view const of,
                         std::int64_t const key,
                         sharing const& s) {
  return s.contact.empty()
             ? ""
             : secrets::open(r.keys, fmt::format("{} {} contact", of, key),
                             s.contact);
}

favour_row add_favour(registry const& r,
                      caller const& by,
                      favour_wish const& wish,
                      bool const is_demo) {
  return r.db.write([&](store::writer& tx) {
    if (!wish.own_key.empty()) {
      if (auto before = favour_made(tx, by.person, wish.own_key)) {
        return *std::move(before);
      }
    }
    auto const p = person_for(tx, by, wish.person);
    auto const how = people::needed_how(tx, by, p.key, wish.how);
    ensure(by.areas->has(p.area), fault::invalid, "people.no_such_area",
           "They belong to no community yet.");
    ensure_agreed(r, tx, by, p, wish.agrees, how);
    ensure(live_favours_of(tx, p.key) < kMostAtOnce, fault::conflict,
           "favours.too_many", "They have many that stand.");
    auto f = row_of(r, by, p, wish);
    f.is_demo = is_demo;
    insert_favour(tx, f);
    record(r, tx, by,
           f.side == favour_side::asked ? "favour.asked" : "favour.offered",
           f.person, f, how);
    tell_acted_for(r, tx, by, f.person, f, how);
    return needed_favour(tx, f.key);
  });
}

favour_row withdraw_favour(registry const& r,
                           caller const& by,
                           favour_id const which,
                           std::optional<asked_how> const said) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto f = own_favour(tx, by, which);
    auto const how = people::needed_how(tx, by, f.person, said);
    ensure_now(is_live(f.state) || f.state == favour_state::hidden);
    end_favour(r, tx, f, favour_state::withdrawn, by.now);
    record(r, tx, by, "favour.withdrawn", f.person, f, how);
    tell_acted_for(r, tx, by, f.person, f, how);
    return f;
  });
}

favour_row finish_favour(registry const& r,
                         caller const& by,
                         favour_id const which,
                         std::optional<asked_how> const said) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto f = own_favour(tx, by, which);
    auto const how = people::needed_how(tx, by, f.person, said);
    ensure_now(is_live(f.state));
    for (auto a : answers_to(tx, which)) {
      if (a.state == answer_state::accepted) {
        a.state = answer_state::done;
        save_answer(tx, a);
      }
    }
    end_favour(r, tx, f, favour_state::done, by.now);
    record(r, tx, by, "favour.done", f.person, f, how);
    tell_acted_for(r, tx, by, f.person, f, how);
    return f;
  });
}

favour_row get_favour(registry const& r,
                      caller const& by,
                      favour_id const which) {
  return r.db.read(
      [&](store::reader& db) { return seen_favour(db, by, which); });
}

favour_page favours_for(registry const& r, caller const& by, favour_query q) {
  return r.db.read([&](store::reader& db) {
    auto const me = people::find_person(db, by.whom());
    q.everywhere = q.areas.empty();
    q.seen_in = by.areas->up_from(me ? me->area : "");
    q.state = favour_state::open;
    q.standing_at = by.now;
    return page_of(db, q);
  });
}

favour_page favours_at_desk(registry const& r,
                            caller const& by,
                            favour_query q) {
  return r.db.write([&](store::writer& tx) {
    q.areas = by.areas->below(by.scope());
    people::record(r, tx, by, "favours.seen", std::nullopt, {});
    return page_of(tx, q);
  });
}

}  // namespace linli::favours
