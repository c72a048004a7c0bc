#include "people/way_ops.h"

#include <algorithm>

#include "base/error.h"
#include "people/audit.h"
#include "people/code_steps.h"
#include "people/dictionary.h"
#include "people/notice_ops.h"
#include "people/sign_in_steps.h"

namespace linli::people {

namespace {

bool has_address(store::reader& db,
                 std::vector<credential_line> const& all,
                 person_id const who,
                 channel const by) {
  auto const kind = credential_by(by);
  auto const field = field_by(by);
  return std::ranges::any_of(
             all, [&](auto const& c) { return c.row.kind == kind; }) ||
         std::ranges::any_of(secrets_of(db, who),
                             [&](auto const& s) { return s.field == field; });
}

void ensure_sure(store::reader& db, caller const& who) {
  ensure(is_sure_enough(db, who), fault::forbidden, "people.sign_in_again",
         "A way is taken away after signing in the surest way.");
}

/// Throws people.last_way.
void ensure_not_last(ways_view const& w, bool const really) {
  ensure(really || has_another(w), fault::conflict, "people.last_way",
         "It is the last way the person has to sign in.");
}

std::string label_of(ways_view const& w, credential_id const which) {
  for (auto const* const all : {&w.passkeys, &w.providers}) {
    auto const c = std::ranges::find_if(
        *all, [&](auto const& each) { return each.row.key == which; });
    if (c != all->end()) {
      return c->row.label;
    }
  }
  return {};
}

}  // namespace

ways_view ways_of(registry const& r, store::reader& db, person_id const who) {
  auto out = ways_view{};
  auto const all = credentials_of(db, who);
  for (auto const& c : all) {
    if (c.row.kind == credential_kind::passkey) {
      out.passkeys.push_back(c);
    } else if (c.row.kind == credential_kind::provider) {
      out.providers.push_back(c);
    }
    out.has_password =
        out.has_password || c.row.kind == credential_kind::password;
    out.has_authenticator =
        out.has_authenticator ||
        (c.row.kind == credential_kind::authenticator && c.row.is_confirmed);
  }
  for (auto const by : {channel::phone, channel::email}) {
    if (sends_codes(r, by) && has_address(db, all, who, by)) {
      out.codes.push_back(by);
    }
  }
  return out;
}

bool has_another(ways_view const& w) {
  return w.passkeys.size() + w.providers.size() + w.codes.size() +
             (w.has_password ? 1 : 0) >
         1;
}

void remove_password(registry const& r, caller const& who, bool const really) {
  r.db.write([&](store::writer& tx) {
    auto const ways = ways_of(r, tx, who.person);
    ensure(ways.has_password, fault::not_found, "people.no_such_way",
           "The caller has no password.");
    ensure_sure(tx, who);
    ensure_not_last(ways, really);
    delete_credentials(tx, who.person, credential_kind::password);
    record(r, tx, who, "password.removed", who.person, {});
    tell(r, tx, who.person, "way_removed",
         {{"way", people_words().find("way_password")}}, who.now);
  });
}

void remove_authenticator(registry const& r, caller const& who) {
  r.db.write([&](store::writer& tx) {
    ensure(ways_of(r, tx, who.person).has_authenticator, fault::not_found,
           "people.no_such_way", "The caller has no authenticator.");
    ensure_sure(tx, who);
    delete_credentials(tx, who.person, credential_kind::authenticator);
    record(r, tx, who, "authenticator.removed", who.person, {});
    tell(r, tx, who.person, "way_removed",
         {{"way", people_words().find("way_authenticator")}}, who.now);
  });
}

void remove_way(registry const& r,
                caller const& who,
                credential_id const which,
                bool const really) {
  r.db.write([&](store::writer& tx) {
    auto const ways = ways_of(r, tx, who.person);
    auto const is_it = [&](auto const& c) { return c.row.key == which; };
    auto const is_passkey = std::ranges::any_of(ways.passkeys, is_it);
    ensure(is_passkey || std::ranges::any_of(ways.providers, is_it),
           fault::not_found, "people.no_such_way",
           "The caller has no such way to sign in.");
    ensure_sure(tx, who);
    ensure_not_last(ways, really);
    auto const label = label_of(ways, which);
    delete_credential(tx, which);
    record(r, tx, who, is_passkey ? "passkey.removed" : "provider.removed",
           who.person, {});
    tell(r, tx, who.person, "way_removed", {{"way", same_in_all(label)}},
         who.now);
  });
}

}  // namespace linli::people
