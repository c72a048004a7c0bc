#include "delivery/webhook.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "delivery/base64.h"
#include "secrets/token.h"

namespace linli::delivery {

namespace {

constexpr auto kPrefix = std::string_view{"whsec_"};
constexpr auto kFewestBytes = std::size_t{24};
constexpr auto kMostBytes = std::size_t{64};
constexpr auto kADay = 86'400LL;

bool is_id(std::string_view const text) {
  return !text.empty() && text.size() <= 128 &&
         std::ranges::all_of(text, [](char const c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                  (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
         });
}

std::string key_of(std::string_view const secret) {
  auto const bytes = secret.starts_with(kPrefix)
                         ? from_base64(secret.substr(kPrefix.size()))
                         : std::nullopt;
  ensure(bytes && bytes->size() >= kFewestBytes && bytes->size() <= kMostBytes,
         fault::invalid, "delivery.bad_webhook",
         "The secret of a webhook is whsec_ and 24 to 64 bytes in base64.");
  return *bytes;
}

http_request request_of(webhook const& to, webhook_message const& what) {
  ensure(!to.secrets.empty(), fault::invalid, "delivery.bad_webhook",
         "A webhook needs a secret.");
  auto signatures = std::string{};
  for (auto const& secret : to.secrets) {
    signatures += signatures.empty() ? "" : " ";
    signatures += signature(secret, what.at, what.id, what.body);
  }
  return {.how = verb::post,
          .url = to.url,
          .headers = {{"webhook-id", what.id},
                      {"webhook-timestamp", std::to_string(what.at.unix_s)},
                      {"webhook-signature", signatures}},
          .content_type = "application/json",
          .body = what.body};
}

/// Seconds only; a date there is too rare to be read.
seconds asked_to_wait(http_answer const& answer) {
  auto const wish = base::parse_integer(answer.header_of("retry-after"));
  return seconds{
      static_cast<std::int32_t>(std::clamp(wish.value_or(0), 0LL, kADay))};
}

webhook_result result_of(http_answer const& answer) {
  if (answer.status >= 200 && answer.status < 300) {
    return {.what = outcome::delivered, .status = answer.status, .why = {}};
  }
  if (answer.status == 410) {
    return {.what = outcome::gone, .status = answer.status, .why = {}};
  }
  return {.what = outcome::later,
          .status = answer.status,
          .at_least = asked_to_wait(answer),
          .why = fmt::format("It answers {}.", answer.status)};
}

}  // namespace

std::string webhook_secret(std::string_view const bytes) {
  auto secret = std::string{kPrefix} + base64(bytes);
  key_of(secret);
  return secret;
}

std::string signature(std::string_view const secret,
                      base::instant const timestamp,
                      std::string_view const id,
                      std::string_view const body) {
  ensure(is_id(id), fault::invalid, "delivery.bad_webhook",
         "The id of a webhook's message is letters, digits, - and _.");
  auto const content = fmt::format("{}.{}.{}", id, timestamp.unix_s, body);
  return "v1," + base64(secrets::hmac_sha256(key_of(secret), content));
}

webhook_result send_webhook(webhook const& to,
                            webhook_message const& what,
                            http_options const& options) {
  auto const request = request_of(to, what);
  auto o = options;
  o.redirects = 0;
  o.cuts_long_answers = true;
  try {
    return result_of(ask(request, o));
  } catch (base::error const& e) {
    if (e.kind() != fault::unavailable) {
      throw;
    }
    return {.what = outcome::later, .status = 0, .why = e.what()};
  }
}

bool verify(std::span<std::string const> const secrets,
            webhook_headers const& headers,
            std::string_view const body,
            base::instant const now,
            seconds const tolerance) {
  auto const at = base::parse_integer(headers.timestamp);
  if (!at || !is_id(headers.id) || *at < now.unix_s - tolerance.count() ||
      *at > now.unix_s + tolerance.count()) {
    return false;
  }
  auto const given = base::split(headers.signatures, ' ');
  return std::ranges::any_of(secrets, [&](std::string const& secret) {
    auto const own = signature(secret, {*at}, headers.id, body);
    return std::ranges::any_of(given, [&](std::string_view const one) {
      return secrets::equal_in_constant_time(own, one);
    });
  });
}

}  // namespace linli::delivery
