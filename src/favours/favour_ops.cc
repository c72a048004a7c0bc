#include "favours/favour_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "favours/favour_steps.h"
#include "people/asked_how.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/person_rules.h"
#include "people/staff_near.h"
#include "secrets/seal.h"
#include "venues/booking_ops.h"

namespace linli::favours {

namespace {

using people::asked_how;
using people::caller;
using people::person_id;
using people::registry;

constexpr auto kMostAtOnce = 10;

void record(registry const& r,
            store::writer& tx,
            caller const& by,
            std::string_view const action,
            person_id const whom,
            favour_row const& f,
            std::optional<asked_how> const how = {}) {
  people::record(
      r, tx, by, action, whom, f.area,
      fmt::format("favour {}{}", f.key.value, people::audit_note(how)));
}

/// Whose line of the audit it is: of what one does oneself theirs whom it is
/// done to, else theirs for whom it is done.
person_id subject_of(caller const& by,
                     person_id const done_for,
                     person_id const done_to) {
  return done_for == by.person ? done_to : done_for;
}

/// For whom somebody else did something reads who, and how they had asked.
void tell_acted_for(registry const& r,
                    store::writer& tx,
                    caller const& by,
                    person_id const whom,
                    favour_row const& f,
                    std::optional<asked_how> const how) {
  if (whom != by.person) {
    tell(r, tx, whom, "favour_acted_for", f, f.person, by.now,
         {{"asked", people::asked_note(tx, by.person, how)}});
  }
}

void ensure_now(bool const is_fine) {
  ensure(is_fine, fault::conflict, "favours.not_now",
         "That cannot be done as the favour stands.");
}

std::string seal_contact(registry const& r,
                         std::string_view const of,
                         std::int64_t const key,
                         std::string_view const text) {
  auto const said = base::normalize(text);
  return said.empty()
             ? ""
             : secrets::seal(r.keys, fmt::format("{} {} contact", of, key),
                             said);
}

/// Whose the wish is: oneself, whom one acts for, or whom staff serves.
people::person_row person_for(store::reader& db,
                              caller const& by,
                              std::optional<person_id> const who) {
  auto p = people::find_here(db, who.value_or(by.whom()));
  ensure(speaks_for(db, by, p.key), fault::forbidden, "people.not_allowed",
         "Only staff of their area acts for others.");
  return p;
}

people::consent_how how_agreed(caller const& by,
                               people::person_row const& p,
                               std::optional<asked_how> const how) {
  using people::consent_how;
  if (p.key == by.person) {
    return consent_how::on_page;
  }
  auto const is_guardian =
      how ? how == asked_how::guardian
          : people::is_child(p.born, people::day_of(by.now));
  return is_guardian               ? consent_how::guardian
         : how == asked_how::paper ? consent_how::paper
                                   : consent_how::spoken;
}

/// Neighbours see one's name only where one agreed to that.
void ensure_agreed(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   people::person_row const& p,
                   bool const agrees,
                   std::optional<asked_how> const how) {
  if (people::has_consent(tx, p.key, kPurpose)) {
    return;
  }
  ensure(agrees, fault::conflict, "favours.consent_needed",
         "They have not agreed to their name being shown.");
  people::answer_consent(r, tx, by, p.key, kPurpose, true,
                         how_agreed(by, p, how));
}

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

bool is_seen_by(store::reader& db, caller const& by, favour_row const& f) {
  if (speaks_for(db, by, f.person) || venues::is_staff(by, f.area)) {
    return true;
  }
  auto const me = people::find_person(db, by.whom());
  return !is_hidden(f) && me &&
         (answer_of(db, f.key, me->key) ||
          (is_live(f.state) && by.areas->lies_in(me->area, f.seen_in)));
}

favour_row seen_favour(store::reader& db,
                       caller const& by,
                       favour_id const which) {
  auto f = needed_favour(db, which);
  ensure(is_seen_by(db, by, f), fault::not_found, "favours.no_such_favour",
         "The caller sees no such favour.");
  return f;
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

answer_row needed_answer(store::reader& db, answer_id const which) {
  auto found = find_answer(db, which);
  ensure(found.has_value(), fault::not_found, "favours.no_such_answer",
         "There is no such answer.");
  return *std::move(found);
}

/// Changes an answer alone with its favour.
template <typename Work>
favour_row with_answer(registry const& r, answer_id const which, Work work) {
  auto const of = r.db.read(
      [&](store::reader& db) { return needed_answer(db, which).favour; });
  return r.db.write_scarce(lock_of(of), [&](store::writer& tx) {
    work(tx, needed_favour(tx, of), needed_answer(tx, which));
    return needed_favour(tx, of);
  });
}

void ensure_own(bool const is_own) {
  ensure(is_own, fault::not_found, "favours.no_such_answer",
         "The caller has no such answer.");
}

std::string needed_text(std::string const& text, std::string_view const field) {
  auto out = base::normalize(text);
  if (out.empty()) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "A field is blank.",
                      {{std::string{field}, "is blank"}}};
  }
  return out;
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

/// Hides what still stands: of what is over its owner has said so already, and
/// shown again it would stand open.
void hide_standing(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   favour_row& f,
                   std::string const& why) {
  ensure_now(is_live(f.state));
  f.reason = why;
  end_favour(r, tx, f, favour_state::hidden, by.now);
  tell(r, tx, f.person, "favour_hidden", f, f.person, by.now,
       {{"reason", people::same_in_all(f.reason)}});
}

/// Open again, for its answers ended as it was hidden; nobody is seen who does
/// not agree to it any more.
void show_again(registry const& r,
                store::writer& tx,
                caller const& by,
                favour_row& f) {
  using enum favour_state;
  auto const agrees = people::has_consent(tx, f.person, kPurpose);
  f.state = !agrees ? withdrawn : f.ends_at > by.now ? open : expired;
  f.reason = "";
  save_favour(tx, f);
  if (agrees) {
    tell(r, tx, f.person, "favour_shown", f, f.person, by.now);
  }
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

favour_row answer_favour(registry const& r,
                         caller const& by,
                         favour_id const which,
                         answer_wish const& wish) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto const f = needed_favour(tx, which);
    auto const p = person_for(tx, by, wish.person);
    auto const how = people::needed_how(tx, by, p.key, wish.how);
    ensure(by.areas->lies_in(p.area, f.seen_in) || is_seen_by(tx, by, f),
           fault::not_found, "favours.no_such_favour",
           "They see no such favour.");
    ensure(p.key != f.person, fault::conflict, "favours.own_favour",
           "Nobody answers a favour of their own.");
    ensure_now(f.state == favour_state::open && f.ends_at > by.now);
    auto const before = answer_of(tx, which, p.key);
    ensure(!before || before->state == answer_state::withdrawn, fault::conflict,
           "favours.answered_already", "They answered it already.");
    ensure_agreed(r, tx, by, p, wish.agrees, how);
    auto a = answer_row{.key = {r.ids.next(by.now)},
                        .favour = which,
                        .person = p.key,
                        .made_by = by.person,
                        .words = base::normalize(wish.words),
                        .shares = wish.shares,
                        .created_at = by.now};
    a.shares.contact =
        seal_contact(r, "favour answer", a.key.value, wish.shares.contact);
    insert_answer(tx, a);
    record(r, tx, by, "favour.answered", p.key, f, how);
    tell_acted_for(r, tx, by, p.key, f, how);
    tell(r, tx, f.person,
         f.side == favour_side::asked ? "favour_answered" : "favour_wanted", f,
         p.key, by.now);
    return f;
  });
}

favour_row decide_answer(registry const& r,
                         caller const& by,
                         answer_id const which,
                         bool const accepted,
                         std::optional<asked_how> const said) {
  return with_answer(
      r, which, [&](store::writer& tx, favour_row f, answer_row a) {
        ensure_own(speaks_for(tx, by, f.person));
        auto const how = people::needed_how(tx, by, f.person, said);
        ensure_now(a.state == answer_state::said &&
                   f.state == favour_state::open);
        a.state = accepted ? answer_state::accepted : answer_state::declined;
        save_answer(tx, a);
        record(r, tx, by, accepted ? "favour.agreed" : "favour.declined",
               subject_of(by, f.person, a.person), f, how);
        tell_acted_for(r, tx, by, f.person, f, how);
        tell(r, tx, a.person, accepted ? "favour_agreed" : "favour_declined", f,
             f.person, by.now);
        if (!accepted) {
          return;
        }
        f.state = after_accepting(f);
        save_favour(tx, f);
        for (auto other : answers_to(tx, f.key)) {
          if (f.state == favour_state::agreed &&
              other.state == answer_state::said) {
            other.state = answer_state::declined;
            save_answer(tx, other);
            tell(r, tx, other.person, "favour_declined", f, f.person, by.now);
          }
        }
      });
}

favour_row withdraw_answer(registry const& r,
                           caller const& by,
                           answer_id const which,
                           std::optional<asked_how> const said) {
  return with_answer(
      r, which,
      [&](store::writer& tx, favour_row const& f, answer_row const& a) {
        ensure_own(speaks_for(tx, by, a.person));
        auto const how = people::needed_how(tx, by, a.person, said);
        ensure_now(is_live(a.state));
        give_up_answer(r, tx, f, a, by.now);
        record(r, tx, by, "favour.answer_withdrawn", a.person, f, how);
        tell_acted_for(r, tx, by, a.person, f, how);
      });
}

favour_row thank(registry const& r,
                 caller const& by,
                 answer_id const which,
                 std::string const& words,
                 std::optional<asked_how> const said) {
  return with_answer(
      r, which, [&](store::writer& tx, favour_row f, answer_row a) {
        auto const is_owner = may_thank(f.side, true);
        auto const helped = is_owner ? f.person : a.person;
        ensure_own(speaks_for(tx, by, helped));
        auto const how = people::needed_how(tx, by, helped, said);
        ensure_now(shows_contact(f.state, a.state));
        a.state = answer_state::done;
        a.thanks = base::normalize(words);
        save_answer(tx, a);
        if (!f.is_for_many) {
          f.state = favour_state::done;
          save_favour(tx, f);
        }
        record(r, tx, by, "favour.done", subject_of(by, helped, a.person), f,
               how);
        tell_acted_for(r, tx, by, helped, f, how);
        tell(r, tx, is_owner ? a.person : f.person, "favour_thanked", f, helped,
             by.now,
             {{"thanks",
               people::same_in_all(a.thanks.empty() ? "–" : a.thanks)}});
      });
}

favour_row withdraw_favour(registry const& r,
                           caller const& by,
                           favour_id const which,
                           std::optional<asked_how> const said) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto f = own_favour(tx, by, which);
    auto const how = people::needed_how(tx, by, f.person, said);
    ensure_now(is_live(f.state));
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

favour_row report_favour(registry const& r,
                         caller const& by,
                         favour_id const which,
                         std::string const& words) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto const f = seen_favour(tx, by, which);
    if (has_reported(tx, which, by.whom())) {
      return f;
    }
    insert_report(tx, {.key = {r.ids.next(by.now)},
                       .favour = which,
                       .person = by.whom(),
                       .words = needed_text(words, "text"),
                       .created_at = by.now});
    record(r, tx, by, "favour.reported", f.person, f);
    for (auto const who : people::staff_near(tx, *by.areas, f.area, by.now)) {
      if (who != by.person) {
        tell(r, tx, who, "favour_reported", f, f.person, by.now);
      }
    }
    return f;
  });
}

favour_row hide_favour(registry const& r,
                       caller const& by,
                       favour_id const which,
                       bool const hidden,
                       std::string const& reason) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto f = needed_favour(tx, which);
    by.allow(f.area);
    auto const why = base::normalize(reason);
    ensure(!hidden || !why.empty(), fault::invalid, "favours.reason_needed",
           "Whose it is reads why.");
    close_reports(tx, which);
    if (hidden && f.state != favour_state::hidden) {
      hide_standing(r, tx, by, f, why);
    } else if (!hidden && f.state == favour_state::hidden) {
      show_again(r, tx, by, f);
    }
    record(r, tx, by, hidden ? "favour.hidden" : "favour.looked_at", f.person,
           f);
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
