#include "people/provider_client.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/log.h"
#include "delivery/base64.h"
#include "http/url.h"

namespace linli::people {

namespace {

constexpr auto kGoodFor = std::int64_t{3600};          // seconds
constexpr auto kGoodInNeed = std::int64_t{24} * 3600;  // seconds
constexpr auto kKeysAgainAfter = std::int64_t{60};     // seconds
constexpr auto kShutFor = std::int64_t{5};             // seconds
constexpr auto kLargestAnswer = std::size_t{256} * 1024;
constexpr auto kWaitForTurn = std::chrono::seconds{1};
constexpr auto kTopic = std::string_view{"people.provider"};

[[noreturn]] void throw_unavailable() {
  throw base::error{fault::unavailable, "people.provider_unavailable",
                    "The identity provider cannot be reached now."};
}

[[noreturn]] void throw_refused() {
  throw base::error{fault::unauthorized, "people.provider_refused",
                    "The identity provider's answer does not hold."};
}

}  // namespace

provider_client::provider_client(provider_settings settings, ask_function ask)
    : settings_{std::move(settings)}, ask_{std::move(ask)} {}

provider_client::turn::turn(provider_client& of, base::instant const now)
    : of_{of} {
  auto lock = std::unique_lock{of_.mutex_};
  auto const has_turn = of_.wake_.wait_for(lock, kWaitForTurn, [&] {
    return of_.under_way_ < of_.settings_.at_once;
  });
  if (!has_turn || now < of_.shut_until_) {
    throw_unavailable();
  }
  ++of_.under_way_;
}

provider_client::turn::~turn() {
  {
    auto const lock = std::lock_guard{of_.mutex_};
    --of_.under_way_;
  }
  of_.wake_.notify_one();
}

// What went wrong goes to the log, which names host and reason, never what was
// asked; the reader gets one sentence.
delivery::http_answer provider_client::reach(delivery::http_request const& what,
                                             base::instant const now) {
  auto const mine = turn{*this, now};
  try {
    return ask_(what, {.connect_time = settings_.whole_time,
                       .whole_time = settings_.whole_time,
                       .largest_answer = kLargestAnswer,
                       .ca_file = {},
                       .proxy = {},
                       .may_reach = settings_.is_private
                                        ? delivery::networks::anywhere
                                        : delivery::networks::public_only});
  } catch (base::error const& e) {
    base::log_warning(kTopic, "{}: {}: {}", settings_.id, e.code(), e.what());
    auto const lock = std::lock_guard{mutex_};
    shut_until_ = {now.unix_s + kShutFor};
    throw_unavailable();
  }
}

delivery::http_answer provider_client::reach_for_document(
    std::string const& address, base::instant const now) {
  auto answer = reach({.url = address,
                       .headers = {{"Accept", "application/json"}},
                       .content_type = {},
                       .body = {}},
                      now);
  if (answer.status != 200) {
    base::log_warning(kTopic, "{}: a document came with {}", settings_.id,
                      answer.status);
    throw_unavailable();
  }
  return answer;
}

provider_endpoints provider_client::endpoints(base::instant const now) {
  auto old = kept<provider_endpoints>{};
  {
    auto const lock = std::lock_guard{mutex_};
    old = endpoints_;
  }
  if (old.value && now.unix_s < old.at.unix_s + kGoodFor) {
    return *std::move(old.value);
  }
  try {
    auto const slash = settings_.issuer.ends_with('/') ? "" : "/";
    auto const answer = reach_for_document(
        settings_.issuer + slash + ".well-known/openid-configuration", now);
    auto found = read_discovery(settings_, answer.body);
    if (!found) {
      base::log_error(kTopic,
                      "{}: what it says of itself lacks an endpoint or is of "
                      "another issuer",
                      settings_.id);
      throw_unavailable();
    }
    auto const lock = std::lock_guard{mutex_};
    endpoints_ = {found, now};
    return *std::move(found);
  } catch (base::error const&) {
    if (old.value && now.unix_s < old.at.unix_s + kGoodInNeed) {
      return *std::move(old.value);
    }
    throw;
  }
}

std::string provider_client::keys(provider_endpoints const& e,
                                  base::instant const now,
                                  std::int64_t const good_for) {
  auto old = kept<std::string>{};
  {
    auto const lock = std::lock_guard{mutex_};
    old = keys_;
  }
  if (old.value && now.unix_s < old.at.unix_s + good_for) {
    return *std::move(old.value);
  }
  try {
    auto answer = reach_for_document(e.jwks, now);
    auto const lock = std::lock_guard{mutex_};
    keys_ = {answer.body, now};
    return std::move(answer.body);
  } catch (base::error const&) {
    if (old.value && now.unix_s < old.at.unix_s + kGoodInNeed) {
      return *std::move(old.value);
    }
    throw;
  }
}

provider_tokens provider_client::tokens_for(provider_endpoints const& e,
                                            std::string_view const code,
                                            std::string_view const verifier,
                                            std::string_view const redirect,
                                            base::instant const now) {
  auto what = delivery::http_request{
      .how = delivery::verb::post,
      .url = e.token,
      .headers = {{"Accept", "application/json"}},
      .content_type = "application/x-www-form-urlencoded",
      .body = form_of({{"grant_type", "authorization_code"},
                       {"code", code},
                       {"redirect_uri", redirect},
                       {"code_verifier", verifier}})};
  auto const& secret = settings_.client_secret;
  if (!secret.empty() && e.takes_basic) {
    // RFC 6749 2.3.1: both encoded as a form's values first.
    what.headers.push_back(
        {"Authorization",
         "Basic " + delivery::base64(fmt::format(
                        "{}:{}", http::percent_encode(settings_.client_id),
                        http::percent_encode(secret)))});
  } else {
    what.body += "&" + form_of({{"client_id", settings_.client_id}});
    if (!secret.empty()) {
      what.body += "&" + form_of({{"client_secret", secret}});
    }
  }
  auto const answer = reach(what, now);
  if (answer.status >= 500) {
    base::log_warning(kTopic, "{}: the token endpoint answers with {}",
                      settings_.id, answer.status);
    throw_unavailable();
  }
  auto tokens = answer.status == 200 ? read_tokens(answer.body) : std::nullopt;
  if (!tokens) {
    base::log_warning(kTopic, "{}: no id token, answer {}", settings_.id,
                      answer.status);
    throw_refused();
  }
  return *std::move(tokens);
}

secrets::id_token_claims provider_client::verified(
    provider_endpoints const& e,
    provider_tokens const& tokens,
    std::string_view const nonce,
    base::instant const now) {
  auto const expected =
      secrets::id_token_expectation{.issuer = settings_.issuer,
                                    .audience = settings_.client_id,
                                    .nonce = std::string{nonce},
                                    .now = now};
  auto const is_of_key = [](base::error const& error) {
    return !error.fields().empty() && error.fields().front().field == "kid";
  };
  try {
    return secrets::verify_id_token(tokens.id_token, keys(e, now, kGoodFor),
                                    expected);
  } catch (base::error const& error) {
    if (error.code() != "secrets.bad_id_token" || !is_of_key(error)) {
      throw;
    }
  }
  // The provider has new keys; but nobody makes us ask all the time.
  return secrets::verify_id_token(tokens.id_token,
                                  keys(e, now, kKeysAgainAfter), expected);
}

bool provider_client::lacks_claims(secrets::id_token_claims const& c) const {
  return !c.name || (settings_.links_by == provider_link::email && !c.email) ||
         (settings_.links_by == provider_link::phone && !c.phone_number);
}

secrets::id_token_claims provider_client::claims_for(
    std::string_view const code,
    std::string_view const verifier,
    std::string_view const nonce,
    std::string_view const redirect,
    base::instant const now) {
  auto const e = endpoints(now);
  auto const tokens = tokens_for(e, code, verifier, redirect, now);
  auto claims = secrets::id_token_claims{};
  try {
    claims = verified(e, tokens, nonce, now);
  } catch (base::error const& error) {
    if (error.code() != "secrets.bad_id_token") {
      throw;
    }
    base::log_warning(kTopic, "{}: {}", settings_.id, error.what());
    throw_refused();
  }
  if (e.userinfo.empty() || tokens.access_token.empty() ||
      !lacks_claims(claims)) {
    return claims;
  }
  auto const answer =
      reach({.url = e.userinfo,
             .headers = {{"Accept", "application/json"},
                         {"Authorization", "Bearer " + tokens.access_token}},
             .content_type = {},
             .body = {}},
            now);
  auto whole = answer.status == 200 ? with_userinfo(claims, answer.body)
                                    : std::optional{claims};
  if (!whole) {
    throw_refused();
  }
  return *std::move(whole);
}

provider_client* provider_set::find(std::string_view const id) const {
  auto const found = std::ranges::find_if(
      all, [&](auto const& p) { return p->settings().id == id; });
  return found == all.end() ? nullptr : found->get();
}

}  // namespace linli::people
