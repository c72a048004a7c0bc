#pragma once

#include <filesystem>

namespace linli::tables {

/// A folder of our own for the time of one export: libxlsxwriter 1.1 writes to
/// a path only. Throws error{io, "base.cannot_write"}.
class own_folder {
 public:
  own_folder();
  ~own_folder();
  own_folder(own_folder const&) = delete;
  own_folder& operator=(own_folder const&) = delete;

  std::filesystem::path const& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace linli::tables
