#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "http/client.h"
#include "http/router.h"
#include "people/import_rules.h"
#include "people/registry.h"
#include "people/sign_in_limits.h"

namespace linli::people {

struct provider_set;

/// What the handlers of persons need; all of it outlives the router.
struct people_needs {
  /// Throws places.no_such_district, http.loading, or what keeps the
  /// district's database from being used.
  std::function<std::shared_ptr<registry const>(std::string const& district)>
      find;
  base::clock clock;
  /// A file with people as rows of text, by its name and content. Throws
  /// places.csv_*, geo.not_a_workbook, geo.workbook_too_large.
  std::function<sheet(std::string_view bytes, std::string const& file_name)>
      read_sheet{};
  bool is_secure{false};     // served over TLS: cookies are sent over TLS only
  std::string public_url{};  // origin browsers see; empty: not configured
  std::shared_ptr<provider_set const> providers{};  // null: none
  std::shared_ptr<sign_in_limits> limits{std::make_shared<sign_in_limits>()};
  std::vector<http::network> trusted_proxies{};  // whose X-Forwarded-For counts
};

/// Stands before every route: finds the line of the permission table, refuses
/// requests another site made the browser send, finds out who asks and whether
/// they may, and replaces a session's token when it is time. Routes open to
/// everyone that change nothing are not looked at further.
http::router::guard make_gate(people_needs const& needs);

/// The district a request is about and who asks, for a handler.
struct visit {
  std::shared_ptr<registry const> at;
  caller const& by;
};
visit visit_of(people_needs const& needs, http::request const& asked);

/// A cookie that holds a session, or takes it away (an empty token).
http::field session_cookie(people_needs const& needs,
                           std::string const& district,
                           std::string const& token,
                           bool is_shared);

}  // namespace linli::people
