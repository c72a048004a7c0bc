#include "http/files.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "http/compress.h"

namespace linli::http {

namespace {

struct kind {
  std::string_view ending;
  std::string_view content_type;
};

constexpr auto kKinds = std::to_array<kind>({
    {".html", kHtml},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", kJson},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
    {".map", kJson},
    {".pbf", "application/x-protobuf"},
});

response file_response(std::string_view const path, std::string content) {
  auto answer = ok(std::move(content), content_type_of(path));
  answer.etag = fmt::format(
      "{:016x}", base::checksum(std::as_bytes(std::span{*answer.content})));
  if (path.starts_with("/assets/")) {
    answer.cache_control = "public, max-age=31536000, immutable";
  }
  return answer;
}

bool is_safe(std::string_view const path) {
  return path.starts_with('/') &&
         std::ranges::none_of(base::split(path.substr(1), '/'),
                              [](std::string_view const s) {
                                return s.empty() || s.starts_with('.') ||
                                       s.find('\\') != std::string_view::npos;
                              });
}

bool lies_in(std::filesystem::path const& file,
             std::filesystem::path const& folder) {
  auto const inner = file.lexically_relative(folder);
  return !inner.empty() && *inner.begin() != "..";
}

}  // namespace

std::string_view content_type_of(std::string_view const path) {
  auto const found = std::ranges::find_if(
      kKinds, [&](auto const& k) { return path.ends_with(k.ending); });
  return found == kKinds.end() ? "application/octet-stream"
                               : found->content_type;
}

files::files(std::span<base::embedded_file const> const embedded) {
  for (auto const& f : embedded) {
    auto const path = "/" + std::string{f.name};
    auto answer = file_response(path, std::string{f.content});
    if (is_compressible(answer.content_type)) {
      answer.gzipped =
          std::make_shared<std::string const>(gzip(f.content, kSmall));
    }
    embedded_.emplace(path, std::move(answer));
  }
}

files::files(std::filesystem::path const& folder)
    : folder_{std::filesystem::weakly_canonical(folder)} {}

std::optional<response> files::find(std::string_view const path) const {
  if (folder_.empty()) {
    auto const found = embedded_.find(path);
    return found == embedded_.end() ? std::nullopt
                                    : std::optional{found->second};
  }
  if (!is_safe(path)) {
    return std::nullopt;
  }
  auto ignored = std::error_code{};
  auto const file = std::filesystem::weakly_canonical(
      folder_ / std::filesystem::path{path.substr(1)}, ignored);
  if (!lies_in(file, folder_) ||
      !std::filesystem::is_regular_file(file, ignored)) {
    return std::nullopt;
  }
  return file_response(path, base::read_file(file));
}

}  // namespace linli::http
