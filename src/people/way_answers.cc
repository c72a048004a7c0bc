#include "people/way_answers.h"

#include <utility>

#include "api/json.h"

#include "people/address_ops.h"
#include "people/people_answers.h"
#include "people/provider_client.h"
#include "people/sign_in_answers.h"
#include "people/way_ops.h"

namespace linli::people {

http::response answer_ways(people_needs const& needs,
                           http::request const& asked) {
  auto const [r, by] = visit_of(needs, asked);
  auto const& at = *r;
  auto const who = by.person;
  auto const [ways, addresses] = at.db.read([&](store::reader& db) {
    return std::pair{ways_of(at, db, who), addresses_of(at, db, who)};
  });
  auto const has_origin = find_origin(needs, asked).has_value();
  auto out =
      api::my_ways{.has_password = ways.has_password,
                   .has_authenticator = ways.has_authenticator,
                   .takes_passkeys = find_site(needs, asked).has_value()};
  for (auto const& c : ways.passkeys) {
    out.passkeys.push_back(to_api(c));
  }
  for (auto const& c : ways.providers) {
    out.providers.push_back(to_api(c));
  }
  for (auto const c : ways.codes) {
    out.codes.push_back(static_cast<api::channel>(c));
  }
  for (auto const& a : addresses) {
    out.addresses.push_back({static_cast<api::channel>(a.by), a.text});
  }
  if (needs.providers != nullptr && has_origin) {
    for (auto const& p : needs.providers->all) {
      out.offered.push_back({p->settings().id, p->settings().name});
    }
  }
  return http::ok(api::to_json(out));
}

}  // namespace linli::people
