#include "http/site.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <fmt/format.h>
#include <numeric>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "http/compress.h"
#include "http/problem.h"
#include "http/url.h"

namespace linli::http {

namespace {

// Below this, compressing costs more than it saves (one network packet).
constexpr auto kWorthCompressing = std::size_t{1400};

// The map asks where one is, the door reads codes with the camera; nothing else
// of the device is wanted, by us or by what might be framed.
constexpr auto kPermissions =
    "geolocation=(self), camera=(self), microphone=(), payment=(), usb=(), "
    "browsing-topics=()";

// A year, as ASVS 5.0 3.4.1 asks for. Names below ours may belong to somebody
// else: they are left alone.
constexpr auto kOverTlsOnly = "max-age=31536000";

// Scripts only of our own files; MapLibre runs its worker from a blob. Styles
// may stand in attributes: the map sets the sizes of its canvas there.
std::string content_policy(std::vector<std::string> const& outside) {
  auto const others =
      std::accumulate(outside.begin(), outside.end(), std::string{},
                      [](auto const& a, auto const& b) { return a + " " + b; });
  return fmt::format(
      "default-src 'self'; script-src 'self'; worker-src 'self' blob:; "
      "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:{0}; "
      "connect-src 'self'{0}; font-src 'self' data:; object-src 'none'; "
      "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      others);
}

std::vector<field> headers_of_all(site_options const& options) {
  auto out =
      std::vector<field>{{"X-Content-Type-Options", "nosniff"},
                         {"Cross-Origin-Resource-Policy", "same-origin"}};
  if (options.is_secure) {
    out.push_back({"Strict-Transport-Security", kOverTlsOnly});
  }
  return out;
}

/// What a document obeys.
std::vector<field> headers_of_documents(site_options const& options) {
  return {{"Content-Security-Policy", content_policy(options.outside_origins)},
          {"Referrer-Policy", "same-origin"},
          {"Cross-Origin-Opener-Policy", "same-origin"},
          {"Permissions-Policy", kPermissions}};
}

/// A script or style of a page, which obeys the page's own: it is nothing to go
/// to, and a first page consists of thirty of them.
bool is_part_of_page(response const& answer) {
  return answer.status == 200 &&
         answer.cache_control.find("immutable") != std::string::npos &&
         (answer.content_type.starts_with("text/javascript") ||
          answer.content_type.starts_with("text/css"));
}

std::size_t size_of_headers(request const& asked) {
  return std::accumulate(asked.headers.begin(), asked.headers.end(),
                         std::size_t{0}, [](auto const n, auto const& h) {
                           return n + h.name.size() + h.value.size() + 4;
                         });
}

bool names(std::string_view const if_none_match, std::string_view const etag) {
  return std::ranges::any_of(
      base::split(if_none_match, ','), [&](std::string_view const given) {
        auto tag = base::trim(given);
        if (tag.starts_with("W/")) {
          tag.remove_prefix(2);
        }
        return tag == "*" || tag == fmt::format("\"{}\"", etag);
      });
}

void name_it(request const& asked, response& answer) {
  if (answer.etag.empty() || answer.status != 200) {
    return;
  }
  // Weak: compressed or not, it is the same answer.
  answer.headers.push_back({"ETag", fmt::format("W/\"{}\"", answer.etag)});
  if (names(header(asked, "If-None-Match").value_or(""), answer.etag)) {
    answer.status = 304;
    answer.content = nullptr;
    answer.gzipped = nullptr;
    answer.brotli = nullptr;
  }
}

void compress(request const& asked, response& answer) {
  if (answer.content == nullptr || !is_compressible(answer.content_type) ||
      answer.content->size() < kWorthCompressing) {
    return;
  }
  answer.headers.push_back({"Vary", "Accept-Encoding"});
  auto const taken = header(asked, "Accept-Encoding").value_or("");
  if (answer.brotli != nullptr && accepts(taken, "br")) {
    answer.content = answer.brotli;
    answer.headers.push_back({"Content-Encoding", "br"});
    return;
  }
  if (!accepts(taken, "gzip")) {
    return;
  }
  answer.content =
      answer.gzipped != nullptr
          ? answer.gzipped
          : std::make_shared<std::string const>(gzip(*answer.content, kQuick));
  answer.headers.push_back({"Content-Encoding", "gzip"});
}

// What looks like a page and not like a file: its last segment has no dot.
bool is_page(std::string_view const path) {
  return path.substr(path.rfind('/') + 1).find('.') == std::string_view::npos;
}

/// What goes wrong is an answer too.
response guarded(request const& asked, answer_maker const& make) {
  try {
    return make();
  } catch (base::error const& e) {
    if (status_of(e.kind()) >= 500) {
      base::log_error("http", "request {}: {}: {}", asked.id, e.code(),
                      e.what());
    }
    return problem(asked, e);
  } catch (std::exception const& e) {
    base::log_error("http", "request {}: {}", asked.id, e.what());
    return problem(asked, "http.internal");
  }
}

}  // namespace

site::site(router routes, files pages, metrics& figures, site_options options)
    : routes_{std::move(routes)},
      pages_{std::move(pages)},
      figures_{figures},
      options_{std::move(options)},
      common_headers_{headers_of_all(options_)},
      document_headers_{headers_of_documents(options_)} {}

response site::refusal(request asked, std::string_view const code) const {
  asked.speaks = language_of(asked);
  auto out = problem(asked, code);
  finish(asked, out, std::chrono::steady_clock::now());
  return out;
}

bool site::is_quick(std::string_view const target) {
  return !target.starts_with("/api/v1/");
}

response site::page(request const& asked) const {
  auto const path = percent_decode(raw_path(asked));
  if (!path) {
    return problem(asked, "http.bad_request");
  }
  if (asked.method != verb::get && asked.method != verb::head) {
    auto refused = problem(asked, "http.wrong_method");
    refused.headers.push_back({"Allow", "GET, HEAD"});
    return refused;
  }
  auto const is_api = path->starts_with("/api/") || *path == "/api";
  auto found = is_api || *path == "/" ? std::nullopt : pages_.find(*path);
  if (!found && !is_api && is_page(*path)) {
    found = pages_.find("/index.html");
  }
  if (!found) {
    return problem(asked, "http.no_such_page");
  }
  found->route = "files";
  return std::move(*found);
}

response site::routed(request& asked) const {
  auto match = routes_.find(asked.method, raw_path(asked));
  if (match.found != nullptr) {
    asked.path_parameters = std::move(match.parameters);
    auto answer = routes_.answer(*match.found, asked);
    answer.route = match.found->pattern;
    return answer;
  }
  if (!match.allowed.empty()) {
    auto refused = problem(asked, "http.wrong_method");
    refused.headers.push_back({"Allow", match.allowed});
    return refused;
  }
  return page(asked);
}

response site::admitted(request& asked) const {
  auto const& limits = options_.limits;
  if (asked.target.size() > limits.address_bytes) {
    return problem(asked, "http.address_too_long");
  }
  if (size_of_headers(asked) > limits.header_bytes) {
    return problem(asked, "http.header_too_large");
  }
  if (asked.body.size() > limits.body_bytes) {
    return problem(asked, "http.too_large");
  }
  auto fields = parse_query(asked.target);
  if (!fields || !asked.target.starts_with('/') ||
      !percent_decode(raw_path(asked))) {
    return problem(asked, "http.bad_request");
  }
  asked.query = std::move(*fields);
  asked.speaks = language_of(asked);
  return routed(asked);
}

void site::answer(request asked,
                  std::function<void(response const&)> done) const {
  // Measures only; nothing is decided by it.
  auto const begun = std::chrono::steady_clock::now();
  auto const kept = std::make_shared<request>(std::move(asked));
  kept->speaks = language_of(*kept);
  auto out = guarded(*kept, [&] { return admitted(*kept); });
  if (!out.later) {
    finish(*kept, out, begun);
    done(out);
    return;
  }
  out.later([this, kept, begun, done = std::move(done),
             route = out.route](answer_maker const& make) {
    auto made = guarded(*kept, make);
    made.route = route;
    finish(*kept, made, begun);
    done(made);
  });
}

void site::finish(request const& asked,
                  response& answer,
                  std::chrono::steady_clock::time_point const begun) const {
  if (answer.route.empty()) {
    answer.route = "refused";
  }
  name_it(asked, answer);
  compress(asked, answer);
  answer.headers.push_back({"Cache-Control", answer.cache_control});
  answer.headers.push_back({"X-Request-Id", asked.id});
  answer.headers.insert(answer.headers.end(), common_headers_.begin(),
                        common_headers_.end());
  if (!is_part_of_page(answer)) {
    answer.headers.insert(answer.headers.end(), document_headers_.begin(),
                          document_headers_.end());
  }
  auto const took =
      std::chrono::duration<double>{std::chrono::steady_clock::now() - begun};
  figures_.count(answer.route, answer.status, took);
  if (options_.logs_access) {
    base::log_info("http.access", "{} {} {} {} B {:.2f} ms {}",
                   name_of(asked.method), answer.route, answer.status,
                   answer.content != nullptr ? answer.content->size() : 0,
                   took.count() * 1000, asked.id);
  }
}

}  // namespace linli::http
