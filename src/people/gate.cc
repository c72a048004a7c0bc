#include "people/gate.h"

#include <algorithm>
#include <map>

#include "api/generated/operations.h"

#include "base/error.h"
#include "http/cookie.h"
#include "people/people_answers.h"
#include "people/sign_in_ops.h"
#include "store/commits.h"

namespace linli::people {

namespace {

static_assert(std::size(api::kOperations) == std::size(api::kPermissions));

constexpr auto kCookieAge = std::chrono::hours{24 * 60};

using table = std::map<std::pair<std::string, std::string>,
                       api::permission const*,
                       std::less<>>;

table const& permissions() {
  static auto const all = [] {
    auto out = table{};
    for (auto i = std::size_t{0}; i != api::kOperations.size(); ++i) {
      auto const& o = api::kOperations[i];
      out.emplace(std::pair{std::string{o.verb}, std::string{o.path}},
                  &api::kPermissions[i]);
    }
    return out;
  }();
  return all;
}

std::string cookie_name(std::string const& district) {
  return "linli_" + district;
}

std::string district_of(http::request const& asked) {
  auto const& all = asked.path_parameters;
  auto const found = std::ranges::find(all, "district", &http::field::name);
  return found == all.end() ? "" : found->value;
}

bool changes_something(http::request const& asked) {
  return asked.method != http::verb::get && asked.method != http::verb::head;
}

/// "Not now, try again" is no true answer to who changed something that was
/// kept, and whose answer could not be read afterwards.
http::response answered(http::answer_maker const& make) {
  auto const before = store::commits_of_this_thread();
  try {
    return make();
  } catch (base::error const& e) {
    if (e.kind() != fault::unavailable ||
        store::commits_of_this_thread() == before) {
      throw;
    }
    throw base::error{fault::unavailable, "store.outcome_unknown",
                      std::string{"Kept, but not answered: "} + e.what()};
  }
}

/// A page says who is signed in at it, and whom it shows, a person's id or
/// "self": since it was loaded the session may be another's or have come to act
/// for somebody else, and what is done then is not what was meant. Who changes
/// for whom one acts says that in the wish.
void check_whom(caller const& c, http::request const& asked) {
  if (c.asked->may == api::whom::everyone) {
    return;
  }
  auto const holds = [&](std::string_view const header, std::string const& is) {
    auto const shown = http::header(asked, header);
    ensure(!shown || *shown == is, fault::conflict, "people.acting_ended",
           "The session is somebody else's by now, or acts for somebody else, "
           "or for nobody.");
  };
  holds("X-Signed-In-As", text_of(c.person.value));
  if (c.asked->operation != "act_for") {
    holds("X-Acting-For", c.acting_for ? text_of(c.acting_for->value) : "self");
  }
}

void fill(caller& c, known_session const& k) {
  c.person = k.session.person;
  c.session = k.session.key;
  c.signed_in_by = k.session.by;
  c.needs_second_factor = k.session.needs_second_factor;
  c.acting_for = k.session.acting_for;
  c.grants = k.rights.grants;
}

}  // namespace

http::field session_cookie(people_needs const& needs,
                           std::string const& district,
                           std::string const& token,
                           bool const is_shared) {
  return http::set_cookie(
      cookie_name(district), token,
      {.path = "/api/v1/d/" + district,
       .max_age = token.empty() ? std::chrono::seconds{0}
                  : is_shared   ? std::chrono::seconds{kSharedPause * 30}
                                : std::chrono::seconds{kCookieAge},
       .is_secure = needs.is_secure});
}

http::router::guard make_gate(people_needs const& needs) {
  return [needs](http::router::route const& route, http::request& asked,
                 http::handler const& answer) {
    auto const line = permissions().find(
        std::pair{std::string{http::name_of(route.method)}, route.pattern});
    ensure(line != permissions().end(), fault::forbidden, "people.not_allowed",
           "The route has no line in the permission table.");
    auto const& permission = *line->second;
    auto const changes = changes_something(asked);
    if (permission.may == api::whom::everyone && !changes &&
        !permission.looks) {
      return answer(asked);
    }
    ensure(!changes || !http::is_cross_site(asked), fault::forbidden,
           "people.cross_site", "Another site made the browser send this.");
    auto const district = district_of(asked);
    auto const at = needs.find(district);
    auto c = std::make_shared<caller>();
    c->asked = &permission;
    c->areas = at->areas.load();
    c->now = needs.clock.now();
    auto fresh = std::string{};
    auto is_shared = false;
    if (auto const token = http::cookie(asked, cookie_name(district))) {
      if (auto const known = find_caller(*at, *token, c->now)) {
        fill(*c, *known);
        fresh = known->fresh;
        is_shared = known->session.is_shared;
      }
    }
    check_permission(*c);
    if (changes) {
      check_whom(*c, asked);
    }
    asked.asks = c;
    auto const with_cookie = [&needs, district, fresh,
                              is_shared](http::answer_maker const& make) {
      auto out = answered(make);
      out.cache_control = "no-store";
      auto const sets_its_own = std::ranges::any_of(
          out.headers,
          [](http::field const& h) { return h.name == "Set-Cookie"; });
      if (!fresh.empty() && !sets_its_own) {
        out.headers.push_back(
            session_cookie(needs, district, fresh, is_shared));
      }
      return out;
    };
    return http::changed(answered([&] { return answer(asked); }), with_cookie);
  };
}

visit visit_of(people_needs const& needs, http::request const& asked) {
  return {needs.find(district_of(asked)), caller_of(asked)};
}

}  // namespace linli::people
