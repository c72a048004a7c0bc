#include "volunteers/volunteer_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/child_rules.h"
#include "people/notice_ops.h"
#include "people/person_rules.h"
#include "people/person_store.h"
#include "venues/booking_ops.h"
#include "volunteers/turn_ops.h"

namespace linli::volunteers {

namespace {

constexpr auto kFarAhead = 366 * base::kDay;

/// Whether somebody is a volunteer is told of them in the list of people too.
void set_capacity(store::writer& tx,
                  people::person_id const who,
                  bool const is_volunteer) {
  auto all = people::capacities_of(tx, who);
  auto const found = std::ranges::find(all, people::capacity::volunteer);
  if (is_volunteer && found == all.end()) {
    all.push_back(people::capacity::volunteer);
    people::put_capacities(tx, who, all);
  } else if (!is_volunteer && found != all.end()) {
    all.erase(found);
    people::put_capacities(tx, who, all);
  }
}

void give_back_all(people::registry const& r,
                   store::writer& tx,
                   people::caller const& by,
                   people::person_id const who) {
  for (auto const& t :
       turns_between(tx, who, by.now, {by.now.unix_s + kFarAhead})) {
    if (t.turn.state == turn_state::taken && t.shift.at.from > by.now) {
      auto held = held_turn{t.turn, t.shift};
      tell_planner(r, tx, held, by);
      release(tx, held);
    }
  }
}

}  // namespace

volunteer_row offer_to_volunteer(people::registry const& r,
                                 people::caller const& by,
                                 volunteer_wish const& wish) {
  return r.db.write([&](store::writer& tx) {
    auto const me = by.whom();
    auto v = find_volunteer(tx, me).value_or(
        volunteer_row{.person = me, .since = by.now});
    auto const stays = v.state == volunteer_state::accepted;
    v.skills = wish.skills;
    v.when = wish.when;
    v.about = base::normalize(wish.about);
    v.hours_a_week = wish.hours_a_week;
    if (!stays) {
      v.state = volunteer_state::asked;
      v.reason.clear();
    }
    put_volunteer(tx, v);
    auto const p = people::find_here(tx, me);
    people::record(r, tx, by, stays ? "volunteer.changed" : "volunteer.offered",
                   me, p.area);
    return *find_volunteer(tx, me);
  });
}

void stop_volunteering(people::registry const& r, people::caller const& by) {
  r.db.write([&](store::writer& tx) {
    auto const me = by.whom();
    auto v = find_volunteer(tx, me);
    if (!v || v->state == volunteer_state::stopped) {
      return;
    }
    v->state = volunteer_state::stopped;
    put_volunteer(tx, *v);
    set_capacity(tx, me, false);
    give_back_all(r, tx, by, me);
    people::record(r, tx, by, "volunteer.stopped", me,
                   people::find_here(tx, me).area);
  });
}

volunteer_row decide_volunteer(people::registry const& r,
                               people::caller const& by,
                               people::person_id const who,
                               bool const accepted,
                               std::string const& reason) {
  return r.db.write([&](store::writer& tx) {
    auto v = find_volunteer(tx, who);
    ensure(v.has_value(), fault::not_found, "volunteers.no_such_volunteer",
           "There is no such volunteer.");
    auto const p = people::find_allowed(tx, by, who);
    v->reason = accepted ? "" : base::normalize(reason);
    ensure(accepted || !v->reason.empty(), fault::invalid,
           "volunteers.reason_needed", "They are told why not.");
    ensure(!accepted || !people::is_child(p.born, people::day_of(by.now)) ||
               people::has_guardian(tx, who, by.now),
           fault::forbidden, "people.minor_needs_guardian",
           "Under 14 a guardian offers it.");
    v->state = accepted ? volunteer_state::accepted : volunteer_state::declined;
    put_volunteer(tx, *v);
    set_capacity(tx, who, accepted);
    if (!accepted) {
      give_back_all(r, tx, by, who);
    }
    people::record(r, tx, by,
                   accepted ? "volunteer.accepted" : "volunteer.declined", who,
                   p.area);
    people::tell(r, tx, who,
                 accepted ? "volunteer_accepted" : "volunteer_declined",
                 {{"reason", people::same_in_all(v->reason)}}, by.now);
    return *find_volunteer(tx, who);
  });
}

volunteer_list find_volunteers(people::registry const& r,
                               people::caller const& by,
                               std::optional<volunteer_state> const state,
                               std::optional<int> const skill,
                               std::optional<base::instant> const at,
                               std::int64_t const before,
                               int const limit) {
  return r.db.write([&](store::writer& tx) {
    auto const areas = by.areas->below(by.scope());
    auto const free_at =
        at ? std::optional{part_at(*at, venues::zone_of(r))} : std::nullopt;
    auto out = volunteer_list{.volunteers =
                                  list_volunteers(tx, {.everywhere = by.may(""),
                                                       .areas = areas,
                                                       .venues = by.venues(),
                                                       .state = state,
                                                       .skill = skill,
                                                       .free_at = free_at,
                                                       .before = before,
                                                       .limit = limit + 1})};
    if (out.volunteers.size() > static_cast<std::size_t>(limit)) {
      out.volunteers.pop_back();
      out.next = out.volunteers.back().person.value;
    }
    people::record(r, tx, by, "volunteers.seen", std::nullopt, {});
    return out;
  });
}

}  // namespace linli::volunteers
