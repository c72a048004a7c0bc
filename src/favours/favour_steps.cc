#include "favours/favour_steps.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "favours/favour_ops.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/person_rules.h"
#include "people/person_store.h"
#include "secrets/seal.h"
#include "venues/booking_ops.h"

namespace linli::favours {

namespace {

using people::asked_how;
using people::caller;
using people::person_id;
using people::registry;

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

}  // namespace

std::string lock_of(favour_id const which) {
  return fmt::format("favour {}", which.value);
}

favour_row needed_favour(store::reader& db, favour_id const which) {
  auto found = find_favour(db, which);
  ensure(found.has_value(), fault::not_found, "favours.no_such_favour",
         "There is no such favour.");
  return *std::move(found);
}

void tell(people::registry const& r,
          store::writer& tx,
          people::person_id const whom,
          std::string_view const about,
          favour_row const& f,
          people::person_id const who,
          base::instant const now,
          people::words more) {
  auto const p = people::find_person(tx, who);
  more.emplace("title", people::same_in_all(f.title));
  more.emplace("who",
               people::same_in_all(p ? people::given_name(p->name) : ""));
  people::tell(r, tx, whom, about, more, now);
}

void end_answers(people::registry const& r,
                 store::writer& tx,
                 favour_row const& f,
                 base::instant const now) {
  auto const ended = f.state == favour_state::hidden ? answer_state::withdrawn
                                                     : answer_state::declined;
  for (auto a : answers_to(tx, f.key)) {
    if (is_live(a.state)) {
      a.state = ended;
      save_answer(tx, a);
      tell(r, tx, a.person, "favour_ended", f, f.person, now);
    }
  }
}

void end_favour(people::registry const& r,
                store::writer& tx,
                favour_row& f,
                favour_state const how,
                base::instant const now) {
  f.state = how;
  save_favour(tx, f);
  end_answers(r, tx, f, now);
}

void decline_others(people::registry const& r,
                    store::writer& tx,
                    favour_row const& f,
                    base::instant const now) {
  if (f.state != favour_state::agreed) {
    return;
  }
  for (auto other : answers_to(tx, f.key)) {
    if (other.state == answer_state::said) {
      other.state = answer_state::declined;
      save_answer(tx, other);
      tell(r, tx, other.person, "favour_declined", f, f.person, now);
    }
  }
}

void give_up_answer(people::registry const& r,
                    store::writer& tx,
                    favour_row f,
                    answer_row a,
                    base::instant const now) {
  auto const was_agreed = a.state == answer_state::accepted;
  a.state = answer_state::withdrawn;
  save_answer(tx, a);
  if (f.state == favour_state::agreed && was_agreed) {
    f.state = favour_state::open;
    save_favour(tx, f);
  }
  if (is_live(f.state)) {
    tell(r, tx, f.person, "favour_answer_withdrawn", f, a.person, now);
  }
}

void record(registry const& r,
            store::writer& tx,
            caller const& by,
            std::string_view const action,
            person_id const whom,
            favour_row const& f,
            std::optional<asked_how> const how) {
  people::record(
      r, tx, by, action, whom, f.area,
      fmt::format("favour {}{}", f.key.value, people::audit_note(how)));
}

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

people::person_row person_for(store::reader& db,
                              caller const& by,
                              std::optional<person_id> const who) {
  auto p = people::find_here(db, who.value_or(by.whom()));
  ensure(speaks_for(db, by, p.key), fault::forbidden, "people.not_allowed",
         "Only staff of their area acts for others.");
  return p;
}

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

}  // namespace linli::favours
