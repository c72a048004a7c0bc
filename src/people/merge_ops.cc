#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/child_rules.h"
#include "people/consent.h"
#include "people/notice_ops.h"
#include "people/person_ops.h"
#include "people/person_rules.h"
#include "people/sign_in_rules.h"
#include "people/sign_in_store.h"
#include "secrets/seal.h"

/// Two records of one person.
namespace linli::people {

namespace {

using owned = keeper::owned;

constexpr auto kOwned = std::to_array<owned>({
    {"credential", "person"},
    {"role_grant", "person"},
    {"consent", "person"},
    {"representation", "person"},
    {"representation", "agent"},
    {"notice", "person"},
    {"household_member", "person"},
});

std::vector<owned> all_owned(registry const& r) {
  auto out = std::vector<owned>{kOwned.begin(), kOwned.end()};
  for (auto const& k : r.keepers) {
    out.insert(out.end(), k.rows.begin(), k.rows.end());
  }
  return out;
}

/// Two records may have called two things alike; none is sent again now.
void keep_own_keys_apart(store::writer& tx,
                         owned const& what,
                         person_id const from,
                         person_id const to) {
  tx.run(fmt::format("UPDATE {0} SET own_key = own_key || '-' || id WHERE {1} "
                     "= $1 AND own_key IN (SELECT own_key FROM {0} WHERE {1} = "
                     "$2)",
                     what.table, what.column),
         from, to);
}

std::string move_rows(store::writer& tx,
                      owned const& what,
                      person_id const from,
                      person_id const to) {
  if (what.has_own_key) {
    keep_own_keys_apart(tx, what, from, to);
  }
  // A representation between the two would be of one alone.
  auto const both = what.table == "representation"
                        ? " AND person <> $2 AND agent <> $2"
                        : " AND $2 = $2";
  auto const ids = tx.all(
      fmt::format("SELECT id FROM {} WHERE {} = $1{}", what.table, what.column,
                  both),
      [](std::int64_t const key) { return key; }, from, to);
  auto moved = std::string{};
  for (auto const key : ids) {
    tx.run(fmt::format("UPDATE {} SET {} = $2 WHERE id = $1", what.table,
                       what.column),
           key, to);
    moved += fmt::format("{} {} {}\n", what.table, what.column, key);
  }
  return moved;
}

void move_back(registry const& r,
               store::writer& tx,
               std::string_view const moved,
               person_id const to,
               base::instant const now) {
  for (auto const line : base::split(moved, '\n')) {
    auto const parts = base::split(line, ' ');
    for (auto const& o : all_owned(r)) {
      if (parts.size() == 3 && parts[0] == o.table && parts[1] == o.column) {
        tx.run(fmt::format("UPDATE {} SET {} = $2 WHERE id = $1", o.table,
                           o.column),
               base::parse_integer(parts[2]).value_or(0), to);
      }
    }
  }
  for (auto const line : base::split(moved, '\n')) {
    auto const parts = base::split(line, ' ');
    if (parts.size() == 3 && parts[0] == kHomeLeft) {
      return_home(tx, base::parse_integer(parts[2]).value_or(0));
    }
    for (auto const& k : r.keepers) {
      if (parts.size() == 3 && k.undo) {
        k.undo(r, tx, parts, now);
      }
    }
  }
}

/// An authenticator's secret is sealed for whom it belongs to.
void reseal_authenticators(registry const& r,
                           store::writer& tx,
                           std::string_view const moved,
                           person_id const from,
                           person_id const to) {
  for (auto const line : base::split(moved, '\n')) {
    auto const parts = base::split(line, ' ');
    if (parts.size() != 3 || parts[0] != "credential") {
      continue;
    }
    auto const key = base::parse_integer(parts[2]).value_or(0);
    auto const secret = tx.value_of<std::string>(
        "SELECT secret FROM credential WHERE id = $1 AND kind = $2", key,
        credential_kind::authenticator);
    if (secret) {
      tx.run("UPDATE credential SET secret = $2 WHERE id = $1", key,
             secrets::seal(r.keys, totp_context(to),
                           secrets::open(r.keys, totp_context(from), *secret)));
    }
  }
}

/// "filled field 0": the record that stays had no phone number and got the
/// other's. What it was is with the record that went.
constexpr auto kFilled = std::string_view{"filled"};
constexpr auto kFilledField = std::string_view{"field"};
constexpr auto kFilledCapacity = std::string_view{"capacity"};
constexpr auto kFilledBorn = std::string_view{"born"};
constexpr auto kFilledName = std::string_view{"name"};
constexpr auto kFilledArea = std::string_view{"area"};

template <typename Each>
std::string filled_line(std::string_view const what, Each const which) {
  return fmt::format("{} {} {}\n", kFilled, what, static_cast<int>(which));
}

template <typename Each>
std::vector<Each> filled_with(std::string_view const moved,
                              std::string_view const what) {
  auto out = std::vector<Each>{};
  for (auto const line : base::split(moved, '\n')) {
    auto const parts = base::split(line, ' ');
    if (parts.size() == 3 && parts[0] == kFilled && parts[1] == what) {
      out.push_back(
          static_cast<Each>(base::parse_integer(parts[2]).value_or(0)));
    }
  }
  return out;
}

/// Without touching the ways to sign in, which have moved already.
std::string fill_fields(registry const& r,
                        store::writer& tx,
                        person_id const stays,
                        person_id const goes) {
  auto const own = open_fields(r, tx, stays);
  auto out = std::string{};
  for (auto const& [f, text] : open_fields(r, tx, goes)) {
    auto const may_be_kept =
        f != sealed_field::health_note || has_consent(tx, stays, "health");
    if (!own.contains(f) && may_be_kept) {
      put_field(r, tx, stays, f, text);
      out += filled_line(kFilledField, f);
    }
  }
  return out;
}

std::string add_capacities(store::writer& tx,
                           person_id const stays,
                           person_id const goes) {
  auto all = capacities_of(tx, stays);
  auto out = std::string{};
  for (auto const c : capacities_of(tx, goes)) {
    if (std::ranges::find(all, c) == all.end()) {
      all.push_back(c);
      out += filled_line(kFilledCapacity, c);
    }
  }
  put_capacities(tx, stays, all);
  return out;
}

/// What only the record that goes knew: without its number the next sign-in
/// would be somebody new.
std::string fill_in(registry const& r,
                    store::writer& tx,
                    person_row stays,
                    person_row const& goes) {
  auto out = fill_fields(r, tx, stays.key, goes.key) +
             add_capacities(tx, stays.key, goes.key);
  auto const before = out.size();
  auto const fill = [&](std::string person_row::*what, std::string_view name) {
    if ((stays.*what).empty() && !(goes.*what).empty()) {
      stays.*what = goes.*what;
      out += filled_line(name, 0);
    }
  };
  fill(&person_row::name, kFilledName);
  fill(&person_row::area, kFilledArea);
  fill(&person_row::born, kFilledBorn);
  if (out.size() != before) {
    update_person(tx, stays);
  }
  return out;
}

/// Unless it is another by now.
void empty_fields(registry const& r,
                  store::writer& tx,
                  std::string_view const moved,
                  person_id const stayed,
                  person_id const back) {
  auto own = open_fields(r, tx, stayed);
  auto theirs = open_fields(r, tx, back);
  for (auto const f : filled_with<sealed_field>(moved, kFilledField)) {
    if (own[f] == theirs[f]) {
      delete_secret(tx, stayed, f);
    }
  }
}

void empty_again(registry const& r,
                 store::writer& tx,
                 std::string_view const moved,
                 person_row stayed,
                 person_row const& back) {
  empty_fields(r, tx, moved, stayed.key, back.key);
  auto all = capacities_of(tx, stayed.key);
  for (auto const c : filled_with<capacity>(moved, kFilledCapacity)) {
    std::erase(all, c);
  }
  put_capacities(tx, stayed.key, all);
  auto is_other = false;
  auto const empty = [&](std::string person_row::*what, std::string_view name) {
    if (!filled_with<int>(moved, name).empty() && stayed.*what == back.*what) {
      (stayed.*what).clear();
      is_other = true;
    }
  };
  empty(&person_row::name, kFilledName);
  empty(&person_row::area, kFilledArea);
  empty(&person_row::born, kFilledBorn);
  if (is_other) {
    update_person(tx, stayed);
  }
}

/// "acting_ended representation 17": as the record that stays is a child's now.
constexpr auto kActingEnded = std::string_view{"acting_ended"};

/// The ways to sign in stay, for the undoing: no child gets in by them.
std::string end_what_a_child_did(registry const& r,
                                 store::writer& tx,
                                 caller const& by,
                                 person_row const& stays) {
  if (!is_child(stays.born, day_of(by.now))) {
    return {};
  }
  end_sessions(tx, stays.key, {}, by.now);
  auto out = std::string{};
  for (auto const which : end_acting_of_child(r, tx, by, stays)) {
    out += fmt::format("{} representation {}\n", kActingEnded, which.value);
  }
  return out;
}

/// Not of who is a child all the same.
void let_act_again(store::writer& tx,
                   std::string_view const moved,
                   base::instant const now) {
  for (auto const line : base::split(moved, '\n')) {
    auto const parts = base::split(line, ' ');
    if (parts.size() == 3 && parts[0] == kActingEnded) {
      auto const key = base::parse_integer(parts[2]).value_or(0);
      auto const born = tx.value_of<std::string>(
          "SELECT p.born FROM person p JOIN representation r ON p.id = "
          "r.agent WHERE r.id = $1",
          key);
      if (born && !is_child(*born, day_of(now))) {
        tx.run("UPDATE representation SET ended_at = NULL WHERE id = $1", key);
      }
    }
  }
}

/// A way that came after the merge by the other's number or address is theirs.
void return_ways(store::writer& tx, person_id const from, person_id const to) {
  tx.run(R"(
    UPDATE credential SET person = $2
    WHERE person = $1 AND kind IN ($3, $4) AND lookup IN (
      SELECT lookup FROM person_secret WHERE person = $2)
      AND lookup NOT IN (SELECT lookup FROM person_secret
        WHERE person = $1 AND lookup IS NOT NULL))",
         from, to, credential_kind::phone, credential_kind::email);
}

}  // namespace

void merge_persons(registry const& r,
                   caller const& by,
                   person_id const kept,
                   person_id const gone) {
  ensure(kept != gone, fault::invalid, "people.for_oneself",
         "A record cannot be merged with itself.");
  r.db.write([&](store::writer& tx) {
    auto const stays = find_allowed(tx, by, kept);
    auto goes = find_person(tx, gone);
    ensure(goes.has_value(), fault::not_found, "people.no_such_person",
           "There is no such person.");
    ensure(goes->state != person_state::merged, fault::conflict,
           "people.already_merged", "The record was merged before.");
    goes = find_allowed(tx, by, gone);
    ensure_above_all(tx, by, kept);
    ensure_above_all(tx, by, gone);
    auto moved = leave_second_home(tx, kept, gone, by.now);
    for (auto const& k : r.keepers) {
      moved += k.before_merge ? k.before_merge(r, tx, kept, gone, by.now) : "";
    }
    for (auto const& o : all_owned(r)) {
      moved += move_rows(tx, o, gone, kept);
    }
    reseal_authenticators(r, tx, moved, gone, kept);
    end_sessions(tx, gone, {}, by.now);
    goes->state = person_state::merged;
    goes->merged_into = kept;
    update_person(tx, *goes);
    moved += fill_in(r, tx, stays, *goes);
    moved += end_what_a_child_did(r, tx, by, find_here(tx, kept));
    tx.run(R"(
      INSERT INTO person_merge (id, kept, gone, moved, merged_by, at)
      VALUES ($1, $2, $3, $4, $5, $6))",
           r.ids.next(by.now), kept, gone, moved, by.person, by.now);
    record(r, tx, by, "person.merged", kept, stays.area,
           fmt::format("with {}", gone.value));
    tell(r, tx, kept, "records_merged",
         {{"by", same_in_all(find_here(tx, by.person).name)}}, by.now);
  });
}

person_id undo_merge(registry const& r,
                     caller const& by,
                     std::int64_t const merge) {
  return r.db.write([&](store::writer& tx) {
    struct found {
      person_id kept;
      person_id gone;
      std::string moved;
    };
    auto const m = tx.one(
        "SELECT kept, gone, moved FROM person_merge WHERE id = $1 AND "
        "undone_at IS NULL",
        [](person_id const kept, person_id const gone, std::string moved) {
          return found{kept, gone, std::move(moved)};
        },
        merge);
    ensure(m.has_value(), fault::not_found, "people.no_such_merge",
           "There is no such merge to undo.");
    auto const stays = find_allowed(tx, by, m->kept);
    auto back = find_person(tx, m->gone);
    by.allow(back->area);
    ensure_above_all(tx, by, m->kept);
    // First: they are told what comes of it.
    back->state = person_state::here;
    back->merged_into = std::nullopt;
    update_person(tx, *back);
    move_back(r, tx, m->moved, m->gone, by.now);
    reseal_authenticators(r, tx, m->moved, m->kept, m->gone);
    empty_again(r, tx, m->moved, stays, *back);
    let_act_again(tx, m->moved, by.now);
    if (!is_child(back->born, day_of(by.now))) {
      return_ways(tx, m->kept, m->gone);
    }
    end_sessions(tx, m->kept, {}, by.now);
    tx.run("UPDATE person_merge SET undone_at = $2 WHERE id = $1", merge,
           by.now);
    record(r, tx, by, "merge.undone", m->kept, stays.area,
           fmt::format("with {}", m->gone.value));
    return m->kept;
  });
}

}  // namespace linli::people
