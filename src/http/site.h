#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "http/files.h"
#include "http/metrics.h"
#include "http/response.h"
#include "http/router.h"

namespace linli::http {

/// Beyond these a request is refused with a problem that names the setting.
struct request_limits {
  std::size_t address_bytes{4096};
  std::size_t header_bytes{std::size_t{16} * 1024};
  std::size_t body_bytes{std::size_t{1024} * 1024};
};

struct site_options {
  request_limits limits;
  // Origins the page may load map tiles from: "https://tiles.example.org".
  std::vector<std::string> outside_origins;
  bool logs_access{true};
  // Served over TLS: browsers are told never to come by plain HTTP again.
  bool is_secure{false};
};

/// Everything the server answers, as a function from request to response: no
/// sockets here. Immutable but for its figures; any number of threads may ask.
class site {
 public:
  /// `figures` must outlive the site.
  site(router routes, files pages, metrics& figures, site_options options);

  /// Calls `done` with the answer, on any thread, perhaps before it returns.
  /// What goes wrong is an answer too. Handles HEAD, ETag, gzip and the headers
  /// every answer carries. `asked.target`, `headers`, `body`, `method` and `id`
  /// must be set.
  void answer(request asked, std::function<void(response const&)> done) const;

  /// What the server refuses before anybody looks at it, with the headers every
  /// answer carries.
  response refusal(request asked, std::string_view code) const;

  /// Made from memory at once: need not wait for a worker.
  static bool is_quick(std::string_view target);

  router const& routes() const { return routes_; }

 private:
  response routed(request& asked) const;
  response page(request const& asked) const;
  response admitted(request& asked) const;
  void finish(request const& asked,
              response& answer,
              std::chrono::steady_clock::time_point begun) const;

  router routes_;
  files pages_;
  metrics& figures_;
  site_options options_;
  std::vector<field> common_headers_;
  std::vector<field> document_headers_;
};

}  // namespace linli::http
