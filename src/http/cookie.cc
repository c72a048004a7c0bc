#include "http/cookie.h"

#include <fmt/format.h>

#include "base/text.h"

namespace linli::http {

std::optional<std::string_view> cookie(request const& from,
                                       std::string_view const name) {
  for (auto const part :
       base::split(header(from, "Cookie").value_or(""), ';')) {
    auto const pair = base::trim(part);
    auto const equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) {
      return pair.substr(equals + 1);
    }
  }
  return std::nullopt;
}

field set_cookie(std::string_view const name,
                 std::string_view const value,
                 cookie_options const& options) {
  return {"Set-Cookie",
          fmt::format("{}={}; Path={}; Max-Age={}; HttpOnly; SameSite=Lax{}",
                      name, value, options.path, options.max_age.count(),
                      options.is_secure ? "; Secure" : "")};
}

bool is_cross_site(request const& asked) {
  if (auto const site = header(asked, "Sec-Fetch-Site")) {
    return *site != "same-origin" && *site != "none";
  }
  auto const origin = header(asked, "Origin");
  if (!origin) {
    return false;
  }
  auto const host = header(asked, "Host").value_or("");
  auto const scheme = origin->find("://");
  return scheme == std::string_view::npos || origin->substr(scheme + 3) != host;
}

}  // namespace linli::http
