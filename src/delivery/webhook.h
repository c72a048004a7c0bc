#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/units.h"
#include "delivery/http_client.h"

/// Messages to other programs after Standard Webhooks 1.0
/// (standardwebhooks.com), symmetric signatures.
namespace linli::delivery {

/// "whsec_" and base64; `bytes` are 24 to 64 random ones.
std::string webhook_secret(std::string_view bytes);

struct webhook_message {
  std::string id;    // the same for every try; letters, digits, - and _
  base::instant at;  // of this try
  std::string body;  // JSON
};

struct webhook {
  std::string url;
  // As webhook_secret() writes them; while one is being replaced, both.
  std::vector<std::string> secrets;
};

/// "v1," and base64. Throws error{invalid, "delivery.bad_webhook"} when the
/// secret or the id is not what it should be.
std::string signature(std::string_view secret,
                      base::instant timestamp,
                      std::string_view id,
                      std::string_view body);

enum class outcome : std::uint8_t {
  delivered,  // 2xx
  gone,       // 410: send nothing there any more
  later       // everything else, and nobody there: see retry.h
};

struct webhook_result {
  outcome what{};
  int status{};         // 0: there was no answer
  seconds at_least{0};  // what Retry-After asks for, a day at most
  std::string why;      // later: one plain English sentence
};

/// Posts it; waits for the answer, whose body is of no interest. Redirects are
/// not followed, and private addresses not reached unless `options` say so.
/// What trying again does not mend is thrown: "delivery.bad_webhook" and, of
/// ask(), "delivery.bad_url", "delivery.private_address".
webhook_result send_webhook(webhook const& to,
                            webhook_message const& what,
                            http_options const& options = {});

/// What a receiver finds in webhook-id, -timestamp and -signature.
struct webhook_headers {
  std::string_view id;
  std::string_view timestamp;
  std::string_view signatures;
};

/// Whether one of the signatures is by one of the secrets, and not older or
/// newer than `tolerance`. False, too, for headers that are malformed.
bool verify(std::span<std::string const> secrets,
            webhook_headers const& headers,
            std::string_view body,
            base::instant now,
            seconds tolerance = seconds{300});

}  // namespace linli::delivery
