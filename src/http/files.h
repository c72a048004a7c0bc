#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/embedded.h"
#include "http/response.h"

namespace linli::http {

/// The files of the page: built in, or of a folder while it is being worked
/// on. Any number of threads may ask.
class files {
 public:
  /// Compressed once, here. "index.html" is found as "/index.html"; what is
  /// called "index.html.br" is the same in Brotli (RFC 7932), made by whoever
  /// built the page, and no file of its own.
  explicit files(std::span<base::embedded_file const> embedded);

  /// Read at each request. Nothing outside the folder is ever read, whatever
  /// the path or the links inside say.
  explicit files(std::filesystem::path const& folder);

  /// By decoded path. Files under /assets/ carry their content in their name
  /// and may be kept for ever.
  std::optional<response> find(std::string_view path) const;

 private:
  std::optional<response> embedded(std::string_view path) const;

  std::map<std::string, response, std::less<>> embedded_;
  std::filesystem::path folder_;
};

std::string_view content_type_of(std::string_view path);

}  // namespace linli::http
