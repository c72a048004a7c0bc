#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace linli::base {

/// The whole file. Throws error{io, "base.cannot_read"} naming the path.
std::string read_file(std::filesystem::path const& path);

/// Writes beside the target, syncs, then renames over it: after a crash, a
/// full disk or a kill the old file is whole. Throws
/// error{io, "base.cannot_write"} naming the path and the reason.
void write_file_atomically(std::filesystem::path const& path,
                           std::string_view content);

/// A read-only mapping of a whole file; movable, unmapped on destruction.
/// Any number of threads may read it.
class mapped_file {
 public:
  mapped_file() = default;
  explicit mapped_file(std::filesystem::path const& path);
  ~mapped_file();
  mapped_file(mapped_file&& other) noexcept;
  mapped_file& operator=(mapped_file&& other) noexcept;
  mapped_file(mapped_file const&) = delete;
  mapped_file& operator=(mapped_file const&) = delete;

  std::span<std::byte const> bytes() const { return {data_, size_}; }

 private:
  std::byte const* data_{nullptr};
  std::size_t size_{0};
};

/// XXH64-like speed is not needed here: a 64-bit FNV-1a over 8-byte words, for
/// "did this input change" and "is this file whole", not against an adversary.
std::uint64_t checksum(std::span<std::byte const> bytes);

}  // namespace linli::base
