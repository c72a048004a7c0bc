#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// Files that only the user Linli runs as may read.
namespace linli::secrets {

/// The whole file, at most 1 MiB. Throws error{io, "secrets.cannot_read_keys"}
/// naming the path and the reason, and error{invalid,
/// "secrets.keys_not_private"} when its mode lets anybody else read or write.
std::string read_private_file(std::filesystem::path const& path);

/// Writes beside the target with mode 0600, syncs, renames over it: nobody
/// ever sees half a file, or one with a wider mode. Throws
/// error{io, "secrets.cannot_write_keys"}.
void write_private_file(std::filesystem::path const& path,
                        std::string_view content);

/// Keeps other processes (and threads) out of the same folder's private files
/// between reading and writing one. The lock goes with the object, or with the
/// process. Throws error{io, "secrets.cannot_write_keys"}.
class folder_lock {
 public:
  explicit folder_lock(std::filesystem::path const& file_inside);
  ~folder_lock();
  folder_lock(folder_lock const&) = delete;
  folder_lock& operator=(folder_lock const&) = delete;

 private:
  int fd_;
};

}  // namespace linli::secrets
