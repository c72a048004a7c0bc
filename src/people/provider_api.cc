#include <algorithm>
#include <fmt/format.h>
#include <functional>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "http/cookie.h"
#include "http/url.h"
#include "people/people_api.h"
#include "people/provider_ops.h"
#include "people/sign_in_answers.h"
#include "people/sign_in_turn.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

constexpr auto kNameBytes = std::size_t{12};

// One for each sign-in: two tabs do not get into each other's way.
std::string cookie_name(std::string_view const state) {
  return "linli_in_" + secrets::token_hash(state).substr(0, kNameBytes);
}

http::field browser_cookie(people_needs const& needs,
                           std::string const& district,
                           std::string_view const state,
                           std::string const& value) {
  return http::set_cookie(
      cookie_name(state), value,
      {.path = fmt::format("/api/v1/d/{}/sign-in/providers", district),
       .max_age =
           std::chrono::seconds{value.empty() ? 0 : kProviderQuestionGood},
       .is_secure = needs.is_secure});
}

std::string redirect_of(std::string const& origin,
                        std::string_view const district,
                        std::string_view const provider) {
  return fmt::format("{}/api/v1/d/{}/sign-in/providers/{}/callback", origin,
                     district, provider);
}

provider_client* find_provider(people_needs const& needs,
                               std::string_view const id) {
  return needs.providers == nullptr ? nullptr : needs.providers->find(id);
}

http::response begin(people_needs const& needs,
                     http::request const& asked,
                     std::string const& provider,
                     bool const connecting,
                     std::string_view const back) {
  auto* const with = find_provider(needs, provider);
  ensure(with != nullptr, fault::not_found, "people.no_such_provider",
         "There is no identity provider of this name.");
  auto const origin = origin_for(needs, asked);
  auto const v = visit_of(needs, asked);
  auto const& district = v.at->district;
  auto const begun =
      within_limits(needs, asked, v, sign_in_step::question, [&] {
        return begin_with_provider(*v.at, *with, v.by, connecting,
                                   redirect_of(origin, district, provider),
                                   back);
      });
  auto answer =
      http::ok(api::to_json(api::provider_address{.address = begun.address}));
  answer.headers.push_back(
      browser_cookie(needs, district, begun.state, begun.browser));
  return answer;
}

http::response start(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_start_provider_sign_in(asked);
  auto const wish = api::parse_start_provider_sign_in_body(asked);
  return begin(needs, asked, p.provider, false, wish.back.value_or(""));
}

http::response connect(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_connect_provider(asked);
  return begin(needs, asked, p.provider, true, "");
}

std::string text_of(http::request const& asked, std::string_view const name) {
  return std::string{http::query(asked, name).value_or("")};
}

std::string path_parameter(http::request const& asked,
                           std::string_view const name) {
  auto const found =
      std::ranges::find(asked.path_parameters, name, &http::field::name);
  return found == asked.path_parameters.end() ? "" : found->value;
}

/// What comes back without a sign-in that waits for it, or with what the
/// provider does not vouch for, counts as a guess.
provider_end end_within_limits(people_needs const& needs,
                               http::request const& asked,
                               std::string const& district,
                               base::instant const now,
                               std::function<provider_end()> const& finish) {
  try {
    auto mine = take_turn(needs, asked, district, now, sign_in_step::provider);
    auto end = finish();
    if (end.problem == "people.question_void" ||
        end.problem == "people.provider_refused") {
      mine.keep();
    }
    return end;
  } catch (base::error const& e) {
    return {.problem = e.code(), .back = safe_back(district, "")};
  }
}

/// Always a path of this district, whatever came with the browser.
std::string page_after(std::string_view const district,
                       provider_end const& end) {
  if (end.connecting) {
    return fmt::format("/d/{}/mine{}#ways", district,
                       end.problem.empty()
                           ? "?connected=1"
                           : "?" + form_of({{"problem", end.problem}}));
  }
  auto fields = std::vector<std::pair<std::string_view, std::string_view>>{
      {"back", end.back}};
  if (end.in && end.in->session.needs_second_factor) {
    fields.emplace_back("entered", "half");
    fields.emplace_back("second", end.second);
  } else if (end.in) {
    fields.emplace_back("entered", end.in->is_new ? "new" : "1");
  } else {
    fields.emplace_back("problem", end.problem);
  }
  return fmt::format("/d/{}/sign-in?{}", district, form_of(fields));
}

// Not parsed by the contract: providers add parameters of their own, and a
// person stands here who needs a page whatever they are.
http::response finish(people_needs const& needs, http::request const& asked) {
  auto const r = needs.find(path_parameter(asked, "district"));
  auto const provider = path_parameter(asked, "provider");
  auto const now = needs.clock.now();
  auto const state = text_of(asked, "state");
  auto const browser = http::cookie(asked, cookie_name(state)).value_or("");
  auto end = provider_end{.problem = "people.way_not_offered",
                          .back = safe_back(r->district, "")};
  auto const origin = find_origin(needs, asked);
  auto* const with = find_provider(needs, provider);
  if (origin && with != nullptr) {
    auto const given = provider_answer{.state = state,
                                       .code = text_of(asked, "code"),
                                       .issuer = text_of(asked, "iss"),
                                       .error = text_of(asked, "error"),
                                       .browser = std::string{browser}};
    end = end_within_limits(needs, asked, r->district, now, [&] {
      return end_with_provider(*r, *with, given,
                               redirect_of(*origin, r->district, provider),
                               device_of(asked), now);
    });
  }
  auto answer = http::no_content();
  answer.status = 303;
  answer.cache_control = "no-store";
  answer.headers.push_back({"Location", page_after(r->district, end)});
  if (!browser.empty()) {
    answer.headers.push_back(browser_cookie(needs, r->district, state, ""));
  }
  if (end.in) {
    answer.headers.push_back(session_cookie(needs, r->district, end.in->token,
                                            end.in->session.is_shared));
  }
  return answer;
}

}  // namespace

void mount_providers(http::router& r, people_needs const& needs) {
  auto const one =
      std::string{"/api/v1/d/{district}/sign-in/providers/{provider}"};
  r.add(http::verb::post, one,
        [needs](auto const& asked) { return start(needs, asked); });
  r.get(one + "/callback",
        [needs](auto const& asked) { return finish(needs, asked); });
  r.add(http::verb::post, "/api/v1/d/{district}/me/providers/{provider}",
        [needs](auto const& asked) { return connect(needs, asked); });
}

}  // namespace linli::people
