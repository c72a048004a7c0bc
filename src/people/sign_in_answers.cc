#include "people/sign_in_answers.h"

#include "api/json.h"

#include "base/error.h"
#include "base/time_text.h"
#include "people/people_answers.h"

namespace linli::people {

namespace {

constexpr auto kDeviceBytes = std::size_t{200};

/// "localhost", "127.0.0.1", with or without a port.
bool is_this_machine(std::string_view const host) {
  auto const name = host.substr(0, host.find(':'));
  auto const port =
      name.size() == host.size() ? "" : host.substr(name.size() + 1);
  return (name == "localhost" || name == "127.0.0.1") &&
         port.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string device_of(http::request const& asked) {
  auto const agent = http::header(asked, "User-Agent").value_or("");
  return std::string{agent.substr(0, kDeviceBytes)};
}

http::response code_under_way(sent_code const& sent) {
  return http::ok(
      api::to_json(api::code_sent{.id = sent.key,
                                  .expires_at = rfc3339(sent.expires_at),
                                  .again_after_s = kCodeAgainAfter}));
}

http::response signed_in(people_needs const& needs,
                         registry const& r,
                         begun const& b,
                         base::instant const now) {
  auto answer = http::ok(r.db.read([&](store::reader& db) {
    return api::to_json(me_of(r, db, b.session, b.is_new, now));
  }));
  answer.headers.push_back(
      session_cookie(needs, r.district, b.token, b.session.is_shared));
  return answer;
}

std::optional<std::string> find_origin(people_needs const& needs,
                                       http::request const& asked) {
  if (!needs.public_url.empty()) {
    return needs.public_url;
  }
  auto const host = http::header(asked, "Host").value_or("");
  return is_this_machine(host) ? std::optional{"http://" + std::string{host}}
                               : std::nullopt;
}

std::string origin_for(people_needs const& needs, http::request const& asked) {
  auto const origin = find_origin(needs, asked);
  ensure(origin.has_value(), fault::invalid, "people.way_not_offered",
         "The server does not know its public address (server.public_url).");
  return *origin;
}

std::optional<site_address> find_site(people_needs const& needs,
                                      http::request const& asked) {
  auto const origin = find_origin(needs, asked);
  auto site = origin ? std::optional{site_of(*origin)} : std::nullopt;
  auto const is_name = site && site->rp_id.find_first_not_of(
                                   "0123456789.[]:") != std::string::npos;
  return is_name ? site : std::nullopt;
}

site_address site_for(people_needs const& needs, http::request const& asked) {
  auto site = find_site(needs, asked);
  ensure(site.has_value(), fault::invalid, "people.way_not_offered",
         "The server does not know its public name (server.public_url).");
  return *std::move(site);
}

}  // namespace linli::people
