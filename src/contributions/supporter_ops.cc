#include "contributions/supporter_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "contributions/credit_code.h"
#include "people/audit.h"
#include "people/person_store.h"
#include "venues/booking_ops.h"

namespace linli::contributions {

namespace {

// Those who decide, or are asked, about what is given.
constexpr auto kDeciding = api::bit(people::role::district_officer) |
                           api::bit(people::role::planner) |
                           api::bit(people::role::subdistrict_officer) |
                           api::bit(people::role::community_staff) |
                           api::bit(people::role::venue_host) |
                           api::bit(people::role::committee_member);

constexpr auto kLongestName = std::size_t{120};

localized normalized(localized const& text) {
  return {base::normalize(text.zh), base::normalize(text.en),
          base::normalize(text.zh_hant)};
}

[[noreturn]] void refuse_field(std::string const& field,
                               std::string const& why) {
  throw base::error{
      fault::invalid, "http.bad_fields", "A field is wrong.", {{field, why}}};
}

std::string registration_from(std::string const& text) {
  if (base::trim(text).empty()) {
    return {};
  }
  auto code = normal_credit_code(text);
  if (!code) {
    refuse_field("registration", "is no unified social credit code");
  }
  return *std::move(code);
}

/// Has to fit on a receipt.
localized name_from(localized const& told) {
  auto out = normalized(told);
  if (places::best(out).empty()) {
    refuse_field("name", "is blank");
  }
  for (auto const* const text : {&out.zh, &out.en, &out.zh_hant}) {
    if (base::count_code_points(*text) > kLongestName) {
      refuse_field("name",
                   fmt::format("is longer than {} characters", kLongestName));
    }
  }
  return out;
}

void apply(people::caller const& by,
           supporter_change const& what,
           supporter_row& to) {
  if (what.area) {
    ensure(by.areas->has(*what.area), fault::invalid, "people.no_such_area",
           "There is no area of that code.");
    to.area = *what.area;
  }
  if (what.name) {
    to.name = name_from(*what.name);
  }
  to.kind = what.kind.value_or(to.kind);
  to.about = what.about ? normalized(*what.about) : to.about;
  to.interest = what.interest ? base::normalize(*what.interest) : to.interest;
  to.is_thanked = what.is_thanked.value_or(to.is_thanked);
  if (what.registration) {
    to.registration = registration_from(*what.registration);
  }
}

/// Whom staff may look up; a number alone does not tell a name. A child speaks
/// for no shop.
void ensure_may_speak(store::reader& db,
                      people::caller const& by,
                      people::person_id const who) {
  auto const p = people::find_person(db, who);
  ensure(p && p->state == people::person_state::here && by.may(p->area),
         fault::not_found, "people.no_such_person", "There is no such person.");
  ensure(!people::is_child(p->born, people::day_of(by.now)), fault::forbidden,
         "people.minor_needs_guardian", "Nobody under 14 speaks for others.");
}

void put_speakers(people::registry const& r,
                  store::writer& tx,
                  people::caller const& by,
                  supporter_id const which,
                  std::vector<people::person_id> const& wanted) {
  auto const before = speakers_of(tx, which);
  for (auto const who : before) {
    if (std::ranges::find(wanted, who) == wanted.end()) {
      delete_speaker(tx, which, who);
    }
  }
  for (auto const who : wanted) {
    if (!speaks_for(tx, who, which)) {
      ensure_may_speak(tx, by, who);
      insert_speaker(tx, r.ids.next(by.now), which, who);
    }
  }
}

void record(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::string_view const action,
            supporter_row const& s) {
  people::record(r, tx, by, action, std::nullopt, s.area,
                 fmt::format("supporter {}", s.key.value));
}

supporter_row needed_supporter(store::reader& db, supporter_id const which) {
  auto found = find_supporter(db, which);
  ensure(found.has_value(), fault::not_found, "contributions.no_such_supporter",
         "There is no such supporter.");
  return *std::move(found);
}

void sort_by_name(std::vector<supporter_row>& all) {
  std::ranges::sort(all, {}, [](supporter_row const& s) {
    return std::pair{places::best(s.name), s.key};
  });
}

bool may_see(store::reader& db,
             people::caller const& by,
             supporter_row const& s) {
  return s.is_thanked || venues::is_staff(by, s.area) ||
         is_speaker(db, by, s.key);
}

/// Whether somebody in a role has a say about what is given there.
bool decides_at(people::caller const& by,
                people::grant const& g,
                people::spot const& where) {
  auto const is_of_venue = !g.venue || !where.venue || g.venue == where.venue;
  return (kDeciding & api::bit(g.which)) != 0 && is_of_venue &&
         (by.areas->lies_in(where.area, g.area) ||
          (g.venue && g.venue == where.venue));
}

/// Whether a person is known as staff or of the committee without holding a
/// role, where they belong.
bool is_one_by_capacity(store::reader& db,
                        people::caller const& by,
                        people::person_id const who,
                        std::string const& area) {
  auto const p = people::find_person(db, who);
  if (!p || p->area.empty() || !by.areas->lies_in(area, p->area)) {
    return false;
  }
  return std::ranges::any_of(people::capacities_of(db, who), [](auto const c) {
    return c == people::capacity::staff ||
           c == people::capacity::committee_member;
  });
}

}  // namespace

supporter_row create_supporter(people::registry const& r,
                               people::caller const& by,
                               supporter_change const& what,
                               bool const is_demo) {
  return r.db.write([&](store::writer& tx) {
    auto s = supporter_row{
        .key = {r.ids.next(by.now)}, .is_demo = is_demo, .created_at = by.now};
    apply(by, what, s);
    by.allow(s.area);
    insert_supporter(tx, s);
    put_speakers(r, tx, by, s.key,
                 what.speakers.value_or(std::vector<people::person_id>{}));
    record(r, tx, by, "supporter.entered", s);
    return s;
  });
}

supporter_row update_supporter(people::registry const& r,
                               people::caller const& by,
                               supporter_id const which,
                               std::int64_t const revision,
                               supporter_change const& what) {
  return r.db.write([&](store::writer& tx) {
    auto s = needed_supporter(tx, which);
    by.allow(s.area);
    ensure(s.revision == revision, fault::changed,
           "contributions.changed_meanwhile",
           "The supporter was changed since.");
    apply(by, what, s);
    by.allow(s.area);
    update_supporter(tx, s);
    if (what.speakers) {
      put_speakers(r, tx, by, which, *what.speakers);
    }
    record(r, tx, by, "supporter.changed", s);
    return needed_supporter(tx, which);
  });
}

std::vector<supporter_row> list_supporters(store::reader& db,
                                           people::caller const& by,
                                           std::string const& area) {
  ensure(area.empty() || by.areas->has(area), fault::invalid,
         "people.no_such_area", "There is no area of that code.");
  auto out = all_supporters(db);
  std::erase_if(out, [&](supporter_row const& s) {
    return (!area.empty() && !by.areas->lies_in(s.area, area)) ||
           !may_see(db, by, s);
  });
  sort_by_name(out);
  return out;
}

std::vector<supporter_row> my_supporters(store::reader& db,
                                         people::caller const& by) {
  auto out = spoken_for_by(db, by.whom());
  sort_by_name(out);
  return out;
}

supporter_row visible_supporter(store::reader& db,
                                people::caller const& by,
                                supporter_id const which) {
  auto s = needed_supporter(db, which);
  ensure(may_see(db, by, s), fault::not_found,
         "contributions.no_such_supporter", "There is no such supporter.");
  return s;
}

bool is_speaker(store::reader& db,
                people::caller const& by,
                supporter_id const which) {
  return by.person.value != 0 && !by.needs_second_factor &&
         speaks_for(db, by.whom(), which);
}

std::vector<people::person_id> interested_in(store::reader& db,
                                             people::caller const& by,
                                             supporter_id const which,
                                             people::spot const& where) {
  auto out = speakers_of(db, which);
  std::erase_if(out, [&](people::person_id const who) {
    auto const grants = people::grants_of(db, who, by.now);
    auto const holds = std::ranges::any_of(
        grants, [&](auto const& g) { return decides_at(by, g, where); });
    return !holds && !is_one_by_capacity(db, by, who, where.area);
  });
  return out;
}

}  // namespace linli::contributions
