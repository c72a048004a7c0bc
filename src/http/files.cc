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

constexpr auto kBrotli = std::string_view{".br"};

std::string_view without_ending(std::string_view const name) {
  return name.substr(0, name.size() - kBrotli.size());
}

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
  auto smaller = std::map<std::string, std::string_view, std::less<>>{};
  for (auto const& f : embedded) {
    if (f.name.ends_with(kBrotli)) {
      smaller.emplace("/" + std::string{without_ending(f.name)}, f.content);
    }
  }
  for (auto const& f : embedded) {
    if (f.name.ends_with(kBrotli)) {
      continue;
    }
    auto const path = "/" + std::string{f.name};
    auto answer = file_response(path, std::string{f.content});
    if (is_compressible(answer.content_type)) {
      answer.gzipped =
          std::make_shared<std::string const>(gzip(f.content, kSmall));
    }
    if (auto const found = smaller.find(path); found != smaller.end()) {
      answer.brotli = std::make_shared<std::string const>(found->second);
    }
    embedded_.emplace(path, std::move(answer));
  }
}

files::files(std::filesystem::path const& folder)
    : folder_{std::filesystem::weakly_canonical(folder)} {}

std::optional<response> files::embedded(std::string_view const path) const {
  auto const found = embedded_.find(path);
  return found == embedded_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<response> files::find(std::string_view const path) const {
  if (folder_.empty()) {
    return embedded(path);
  }
  if (!is_safe(path) || path.ends_with(kBrotli)) {
    return std::nullopt;
  }
  auto ignored = std::error_code{};
  auto const file = std::filesystem::weakly_canonical(
      folder_ / std::filesystem::path{path.substr(1)}, ignored);
  if (!lies_in(file, folder_) ||
      !std::filesystem::is_regular_file(file, ignored)) {
    return std::nullopt;
  }
  auto out = file_response(path, base::read_file(file));
  // The same rule for what lies beside it; an older one is of another text.
  auto const beside = std::filesystem::weakly_canonical(
      std::filesystem::path{file.string() + std::string{kBrotli}}, ignored);
  if (lies_in(beside, folder_) &&
      std::filesystem::is_regular_file(beside, ignored) &&
      std::filesystem::last_write_time(beside, ignored) >=
          std::filesystem::last_write_time(file, ignored)) {
    out.brotli = std::make_shared<std::string const>(base::read_file(beside));
  }
  return out;
}

}  // namespace linli::http
