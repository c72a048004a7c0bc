#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "people/provider_client.h"
#include "people/sign_in_ops.h"

/// Signing in with an identity provider, and connecting one.
namespace linli::people {

constexpr auto kProviderQuestionGood = std::int64_t{600};  // seconds

struct provider_begun {
  std::string address{};  // where to send the browser
  std::string state{};
  std::string browser{};  // for the cookie that binds the sign-in to it
};

/// With `connecting` the session's own person will be connected. Throws
/// people.provider_unavailable, people.too_often, people.sign_in_again.
provider_begun begin_with_provider(registry const& r,
                                   provider_client& with,
                                   caller const& who,
                                   bool connecting,
                                   std::string const& redirect,
                                   std::string_view back);

/// What came back with the browser.
struct provider_answer {
  std::string state{};
  std::string code{};
  std::string issuer{};  // RFC 9207; may be missing
  std::string error{};
  std::string browser{};  // of the cookie
};

struct provider_end {
  std::string problem{};  // its code; empty: it went well
  bool connecting{false};
  std::string back{};
  std::optional<begun> in{};  // signed in; nothing when one was connected
  std::string second{};       // which factors will do, while it waits for one
};

/// Never throws what a person could do something about: it is told in
/// `problem`, as a page must be shown.
provider_end end_with_provider(registry const& r,
                               provider_client& with,
                               provider_answer const& given,
                               std::string const& redirect,
                               std::string_view device,
                               base::instant now);

}  // namespace linli::people
