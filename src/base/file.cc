#include "base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "base/error.h"

namespace linli::base {

namespace {

[[noreturn]] void cannot(std::string_view const code,
                         std::string_view const verb,
                         std::filesystem::path const& path) {
  throw error{fault::io, std::string{code},
              fmt::format("Cannot {} {}: {}.", verb, path.string(),
                          std::strerror(errno))};
}

struct descriptor {
  explicit descriptor(int const f) : fd{f} {}
  ~descriptor() {
    if (fd >= 0) {
      ::close(fd);
    }
  }
  descriptor(descriptor const&) = delete;
  descriptor& operator=(descriptor const&) = delete;

  int fd;
};

void write_all(int const fd,
               std::string_view content,
               std::filesystem::path const& path) {
  while (!content.empty()) {
    auto const n = ::write(fd, content.data(), content.size());
    if (n < 0) {
      if (errno == EINTR) {
        continue;
      }
      cannot("base.cannot_write", "write", path);
    }
    content.remove_prefix(static_cast<std::size_t>(n));
  }
}

}  // namespace

std::string read_file(std::filesystem::path const& path) {
  if (std::filesystem::is_directory(path)) {
    errno = EISDIR;
    cannot("base.cannot_read", "read", path);
  }
  auto in = std::ifstream{path, std::ios::binary};
  if (!in) {
    cannot("base.cannot_read", "read", path);
  }
  return {std::istreambuf_iterator<char>{in}, {}};
}

void write_file_atomically(std::filesystem::path const& path,
                           std::string_view const content) {
  auto temporary = path;
  temporary += fmt::format(".{}.new", ::getpid());
  try {
    auto const out = descriptor{::open(
        temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)};
    if (out.fd < 0) {
      cannot("base.cannot_write", "write", path);
    }
    write_all(out.fd, content, path);
    if (::fsync(out.fd) != 0) {
      cannot("base.cannot_write", "write", path);
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
      cannot("base.cannot_write", "write", path);
    }
  } catch (error const&) {
    ::unlink(temporary.c_str());
    throw;
  }
  auto const folder =
      path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
  auto const dir = descriptor{::open(folder.c_str(), O_RDONLY | O_CLOEXEC)};
  if (dir.fd >= 0) {
    ::fsync(dir.fd);  // makes the rename itself durable
  }
}

mapped_file::mapped_file(std::filesystem::path const& path) {
  auto const in = descriptor{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  struct stat info {};
  if (in.fd < 0 || ::fstat(in.fd, &info) != 0) {
    cannot("base.cannot_read", "read", path);
  }
  size_ = static_cast<std::size_t>(info.st_size);
  if (size_ == 0) {
    return;
  }
  auto* const at = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, in.fd, 0);
  if (at == MAP_FAILED) {
    size_ = 0;
    cannot("base.cannot_read", "map", path);
  }
  data_ = static_cast<std::byte const*>(at);
}

mapped_file::~mapped_file() {
  if (data_ != nullptr) {
    ::munmap(const_cast<std::byte*>(data_), size_);
  }
}

mapped_file::mapped_file(mapped_file&& other) noexcept
    : data_{std::exchange(other.data_, nullptr)},
      size_{std::exchange(other.size_, 0)} {}

mapped_file& mapped_file::operator=(mapped_file&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

std::uint64_t checksum(std::span<std::byte const> bytes) {
  constexpr auto kPrime = std::uint64_t{0x100000001b3};
  auto hash = std::uint64_t{0xcbf29ce484222325} ^ bytes.size();
  auto word = std::uint64_t{};
  while (bytes.size() >= sizeof(word)) {
    std::memcpy(&word, bytes.data(), sizeof(word));
    hash = (hash ^ word) * kPrime;
    hash ^= hash >> 32U;
    bytes = bytes.subspan(sizeof(word));
  }
  for (auto const b : bytes) {
    hash = (hash ^ static_cast<std::uint64_t>(b)) * kPrime;
  }
  return hash;
}

}  // namespace linli::base
