#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.h"

namespace linli::http {

/// An answer as an ordinary value. Contents are shared, not copied: the same
/// text may be on its way to many readers.
struct response {
  int status{200};
  std::string content_type;
  std::shared_ptr<std::string const> content;   // null: no content
  std::shared_ptr<std::string const> gzipped;   // the same, ready compressed
  std::shared_ptr<std::string const> brotli{};  // the same, smaller yet
  std::string etag;  // without quotes; empty: the answer has no name
  std::string cache_control{"no-cache"};  // keep, but ask whether it changed
  std::vector<field> headers;
  std::string route;  // pattern it was answered by, for metrics and the log
};

constexpr auto kJson = std::string_view{"application/json"};
constexpr auto kGeojson = std::string_view{"application/geo+json"};
constexpr auto kHtml = std::string_view{"text/html; charset=utf-8"};

inline response ok(std::string content,
                   std::string_view const content_type = kJson) {
  return {.content_type = std::string{content_type},
          .content = std::make_shared<std::string const>(std::move(content)),
          .gzipped = nullptr,
          .etag = {},
          .headers = {},
          .route = {}};
}

inline response no_content() {
  return {.status = 204,
          .content_type = {},
          .content = nullptr,
          .gzipped = nullptr,
          .etag = {},
          .headers = {},
          .route = {}};
}

}  // namespace linli::http
