#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "http/request.h"

namespace linli::http {

/// The first cookie of that name (RFC 6265 section 5.4), as it was sent.
std::optional<std::string_view> cookie(request const& from,
                                       std::string_view name);

struct cookie_options {
  std::string path{"/"};
  std::chrono::seconds max_age{0};  // 0: gone at once
  bool is_secure{false};            // over TLS only
};

/// A Set-Cookie that scripts cannot read and other sites do not send
/// (HttpOnly, SameSite=Lax). Name and value must be tokens.
field set_cookie(std::string_view name,
                 std::string_view value,
                 cookie_options const& options);

/// Whether a page of another site made the browser send this: by
/// Sec-Fetch-Site, else by Origin against Host. A client that sends neither is
/// no browser.
bool is_cross_site(request const& asked);

}  // namespace linli::http
