#include "people/address_ops.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "people/address_rules.h"
#include "people/audit.h"
#include "people/code_steps.h"
#include "people/person_rules.h"
#include "people/sign_in_steps.h"
#include "people/way_ops.h"

namespace linli::people {

namespace {

constexpr auto kChannels = std::array{channel::phone, channel::email};

/// Children do not count: theirs is a parent's.
bool is_of_another(store::reader& db,
                   caller const& me,
                   channel const by,
                   std::string const& lookup) {
  auto all = find_by_lookup(db, lookup);
  if (auto const way = find_credential(db, credential_by(by), lookup)) {
    all.push_back(way->person);
  }
  return std::ranges::any_of(all, [&](person_id const who) {
    auto const p = find_person(db, who);
    return who != me.person && p && p->state == person_state::here &&
           !is_child(p->born, day_of(me.now));
  });
}

/// A record that became one's own still leads to one by what it knew.
void forget_in_merged(store::writer& tx,
                      person_id const who,
                      sealed_field const f) {
  for (auto const gone : merged_with(tx, who)) {
    delete_secret(tx, gone, f);
  }
}

/// The same, of this one alone.
void forget_in_merged(registry const& r,
                      store::writer& tx,
                      person_id const who,
                      sealed_field const f,
                      std::string const& was) {
  for (auto const gone : merged_with(tx, who)) {
    if (open_fields(r, tx, gone)[f] == was) {
      delete_secret(tx, gone, f);
    }
  }
}

void take_address(registry const& r,
                  store::writer& tx,
                  caller const& me,
                  channel const by,
                  std::string const& address) {
  auto const p = find_here(tx, me.person);
  auto const f = field_by(by);
  auto const was = open_fields(r, tx, me.person)[f];
  if (was == address) {
    return;
  }
  auto const lookup = address_lookup(r, by, address);
  ensure(!is_of_another(tx, me, by, lookup), fault::conflict,
         "people.address_of_another",
         "Another record has this number or address.");
  if (!was.empty()) {
    forget_in_merged(r, tx, me.person, f, was);
  }
  change_fields(r, tx, me, p, {{f, address}});
  keep_way(r, tx, me.person, by, lookup, me.now);
  record(r, tx, me, "address.changed", me.person, p.area, name_of(f));
}

}  // namespace

sent_code start_my_address(registry const& r,
                           caller const& me,
                           channel const by,
                           std::string_view const address,
                           http::language const speaks) {
  auto const to = address_for_code(r, by, address);
  auto const good_for = to_be_reached_by(me.person);
  return r.db.write([&](store::writer& tx) {
    ensure_just_signed_in(tx, me);
    return send_code(r, tx,
                     {.good_for = good_for,
                      .by = by,
                      .to = to,
                      .text = by == channel::phone ? "own_phone_code_text"
                                                   : "own_email_code_text",
                      .speaks = speaks},
                     me.now);
  });
}

void confirm_my_address(registry const& r,
                        caller const& me,
                        std::string const& key,
                        std::string_view const code) {
  auto const good_for = to_be_reached_by(me.person);
  auto const fate = r.db.write([&](store::writer& tx) {
    ensure_just_signed_in(tx, me);
    auto const given = take_code(r, tx, key, good_for, code, me.now);
    if (given.fate == code_fate::right) {
      take_address(r, tx, me, given.by, given.address);
    }
    return given.fate;
  });
  throw_unless_right(fate);
}

void remove_my_address(registry const& r,
                       caller const& me,
                       channel const by,
                       bool const really) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_here(tx, me.person);
    auto const f = field_by(by);
    auto const ways = ways_of(r, tx, me.person);
    auto const signs_in = std::ranges::find(ways.codes, by) != ways.codes.end();
    ensure(signs_in || open_fields(r, tx, me.person).contains(f),
           fault::not_found, "people.no_such_way",
           "The caller has no such number or address.");
    ensure_just_signed_in(tx, me);
    ensure(really || !signs_in || has_another(ways), fault::conflict,
           "people.last_way", "It is the last way the person has to sign in.");
    change_fields(r, tx, me, p, {{f, ""}});
    delete_credentials(tx, me.person, credential_by(by));
    forget_in_merged(tx, me.person, f);
    record(r, tx, me, "address.removed", me.person, p.area, name_of(f));
  });
}

std::vector<covered_address> addresses_of(registry const& r,
                                          store::reader& db,
                                          person_id const who) {
  auto const fields = open_fields(r, db, who);
  auto out = std::vector<covered_address>{};
  for (auto const by : kChannels) {
    if (auto const found = fields.find(field_by(by)); found != fields.end()) {
      out.push_back({by, hidden(found->second)});
    }
  }
  return out;
}

}  // namespace linli::people
