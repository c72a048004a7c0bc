#include "base/error.h"
#include "base/text.h"
#include "favours/favour_ops.h"
#include "favours/favour_steps.h"
#include "people/asked_how.h"

/// Saying "I can", and what comes of it.
namespace linli::favours {

namespace {

using people::asked_how;
using people::caller;
using people::person_id;
using people::registry;

/// Whose line of the audit it is: of what one does oneself theirs whom it is
/// done to, else theirs for whom it is done.
person_id subject_of(caller const& by,
                     person_id const done_for,
                     person_id const done_to) {
  return done_for == by.person ? done_to : done_for;
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

}  // namespace

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
        decline_others(r, tx, f, by.now);
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

}  // namespace linli::favours
