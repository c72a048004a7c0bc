#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/request.h"

namespace linli::http {

struct response;

/// Makes an answer, or throws why there is none.
using answer_maker = std::function<response()>;

/// Takes what makes an answer, once, on any thread.
using answer_taker = std::function<void(answer_maker const&)>;

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

  // Set: there is no answer yet, and nothing above counts but the route. Sees
  // to it that the taker is called; what the request holds may be used until
  // then.
  std::function<void(answer_taker)> later{};
};

/// An answer that comes later.
inline response comes_later(std::function<void(answer_taker)> later) {
  auto out = response{};
  out.later = std::move(later);
  return out;
}

/// What `change(make)` makes of an answer, now or when it is there, where
/// `make()` answers or throws it.
template <typename Change>
response changed(response out, Change change) {
  if (!out.later) {
    return change([&] { return std::move(out); });
  }
  out.later = [first = std::move(out.later),
               change = std::move(change)](answer_taker take) {
    first([take = std::move(take), change](answer_maker const& make) {
      take([&] { return change(make); });
    });
  };
  return out;
}

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
