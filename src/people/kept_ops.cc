#include "people/kept_ops.h"

#include <fmt/format.h>

#include "base/error.h"
#include "people/audit.h"
#include "people/dictionary.h"
#include "people/household_ops.h"
#include "people/import_rows.h"
#include "people/notice_ops.h"
#include "people/outbox.h"
#include "people/person_rules.h"
#include "people/question_store.h"
#include "people/sign_in_store.h"

namespace linli::people {

namespace {

/// The record stays as a number: what happened counts it.
void empty_record(store::writer& tx, person_row p) {
  p.name.clear();
  p.born.clear();
  p.state = person_state::erased;
  p.merged_into = std::nullopt;
  update_person(tx, p);
  delete_codes_of(tx, p.key);
  for (auto const* const table :
       {"person_secret", "credential", "person_capacity"}) {
    tx.run(fmt::format("DELETE FROM {} WHERE person = $1", table), p.key);
  }
}

void forget_rows(registry const& r,
                 store::writer& tx,
                 person_id const who,
                 base::instant const now) {
  tx.run(
      "UPDATE role_grant SET ended_at = $2 WHERE person = $1 AND "
      "ended_at IS NULL",
      who, now);
  tx.run(
      "UPDATE representation SET ended_at = $2 WHERE (person = $1 OR "
      "agent = $1) AND ended_at IS NULL",
      who, now);
  delete_notices_of(tx, who);
  drop_messages_of(tx, who);
  delete_questions_of(tx, who);
  tx.run("UPDATE session SET acting_for = NULL WHERE acting_for = $1", who);
  tx.run("UPDATE session SET device = '' WHERE person = $1", who);
  forget_homes(tx, who, now);
  for (auto const& k : r.keepers) {
    if (k.forget) {
      k.forget(r, tx, who, now);
    }
  }
  // Lists of people could bring back what they changed.
  tx.run("UPDATE people_import_row SET before = '' WHERE person = $1", who);
  end_sessions(tx, who, {}, now);
}

void forget_all(registry const& r,
                store::writer& tx,
                person_id const who,
                base::instant const now) {
  // What a merge left with the other record tells of the person, too.
  auto all = merged_with(tx, who);
  all.push_back(who);
  forget_in_imports(r, tx, all);
  // All of them first: nobody of them is told what forgetting the others ends.
  for (auto const each : all) {
    empty_record(tx, find_person(tx, each).value());
  }
  for (auto const each : all) {
    forget_rows(r, tx, each, now);
  }
}

person_row find_theirs(store::writer& tx,
                       caller const& by,
                       person_id const who,
                       asked_how const how) {
  ensure(who != by.person, fault::invalid, "people.for_oneself",
         "One's own is under Mine.");
  auto p = find_allowed(tx, by, who);
  ensure_above_all(tx, by, who);
  ensure_may_ask(p, how, by.now);
  return p;
}

words told_by(store::reader& db, caller const& by, asked_how const how) {
  return {{"by", same_in_all(find_here(db, by.person).name)},
          {"how", spoken(how)}};
}

/// Their notices go with them: a mail and a text message to where they were
/// reached are all that is left to tell them by.
void say_farewell(registry const& r,
                  store::writer& tx,
                  person_row const& p,
                  words const& with,
                  base::instant const now) {
  auto const fields = open_fields(r, tx, p.key);
  auto const say = [&](std::string_view const key) {
    return filled(people_words().find(key).in(p.speaks), with, p.speaks);
  };
  for (auto const& [f, text] :
       {std::pair{sealed_field::email, "erased_text"},
        std::pair{sealed_field::phone, "erased_message"}}) {
    if (auto const to = fields.find(f); to != fields.end()) {
      write_to(r, tx, f, {to->second, say("erased_title"), say(text)}, now);
    }
  }
}

}  // namespace

void export_me(registry const& r, caller const& me) {
  r.db.write([&](store::writer& tx) {
    record(r, tx, me, "person.exported", me.person,
           find_here(tx, me.person).area);
  });
}

void export_kept(registry const& r,
                 caller const& by,
                 person_id const who,
                 asked_how const how) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_theirs(tx, by, who, how);
    record(r, tx, by, "person.exported", who, p.area, audit_word(how));
    tell(r, tx, who, "kept_exported", told_by(tx, by, how), by.now);
  });
}

void erase_me(registry const& r, caller const& me) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_here(tx, me.person);
    forget_all(r, tx, me.person, me.now);
    record(r, tx, me, "person.erased", me.person, p.area);
  });
}

void erase_person(registry const& r,
                  caller const& by,
                  person_id const who,
                  asked_how const how) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_theirs(tx, by, who, how);
    say_farewell(r, tx, p, told_by(tx, by, how), by.now);
    forget_all(r, tx, who, by.now);
    record(r, tx, by, "person.erased", who, p.area, audit_word(how));
  });
}

}  // namespace linli::people
