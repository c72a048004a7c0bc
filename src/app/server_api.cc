#include "app/server_api.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <span>

#include "api/generated/types.h"
#include "api/json.h"

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"
#include "http/compress.h"

namespace linli::app {

std::span<base::embedded_file const> contract_files();

namespace {

// A file of api/generated as an answer, compressed once.
http::response contract_file(std::string_view const name,
                             std::string_view const content_type) {
  auto const all = contract_files();
  auto const found = std::ranges::find(all, name, &base::embedded_file::name);
  auto answer = http::ok(std::string{found->content}, content_type);
  answer.gzipped = std::make_shared<std::string const>(
      http::gzip(found->content, http::kSmall));
  answer.etag = fmt::format(
      "{:016x}", base::checksum(std::as_bytes(std::span{found->content})));
  return answer;
}

http::response health(world const& all) {
  ensure(all.is_loaded(), fault::unavailable, "http.loading",
         "The districts are still being loaded.");
  auto out = api::health{.version = std::string{kVersion}};
  if (auto codes = all.in_doubt(); !codes.empty()) {
    out.audit_in_doubt = std::move(codes);
  }
  auto answer = http::ok(api::to_json(out));
  answer.cache_control = "no-store";
  return answer;
}

}  // namespace

void mount_server(http::router& r, world const& all, http::metrics& figures) {
  r.get("/health", [&all](auto const&) { return health(all); });
  r.get("/metrics", [&figures](auto const&) {
    auto answer = http::ok(figures.text(), "text/plain; version=0.0.4");
    answer.cache_control = "no-store";
    return answer;
  });
  r.get("/api", [page = contract_file("index.html", http::kHtml)](auto const&) {
    return page;
  });
  r.get("/api/openapi.json",
        [file = contract_file("openapi.json", http::kJson)](auto const&) {
          return file;
        });
}

}  // namespace linli::app
