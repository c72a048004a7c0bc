#include "secrets/private_file.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

namespace linli::secrets {

namespace {

constexpr auto kMostBytes = std::size_t{1} << 20U;

[[noreturn]] void cannot_read(std::filesystem::path const& path,
                              std::string_view const why) {
  throw base::error{
      fault::io, "secrets.cannot_read_keys",
      fmt::format("Cannot read the keys in {}: {}.", path.string(), why)};
}

[[noreturn]] void cannot_write(std::filesystem::path const& path) {
  throw base::error{fault::io, "secrets.cannot_write_keys",
                    fmt::format("Cannot write the keys in {}: {}.",
                                path.string(), std::strerror(errno))};
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

std::filesystem::path folder_of(std::filesystem::path const& path) {
  return path.has_parent_path() ? path.parent_path()
                                : std::filesystem::path{"."};
}

void check_private(int const fd, std::filesystem::path const& path) {
  struct stat info {};
  if (::fstat(fd, &info) != 0) {
    cannot_read(path, std::strerror(errno));
  }
  if (!S_ISREG(info.st_mode)) {
    cannot_read(path, "it is not a file");
  }
  if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    throw base::error{
        fault::invalid, "secrets.keys_not_private",
        fmt::format("Others may read or write the keys in {} (mode {:04o}). "
                    "Run chmod 600 on it.",
                    path.string(), info.st_mode & 07777U)};
  }
}

void write_all(int const fd,
               std::string_view content,
               std::filesystem::path const& path) {
  while (!content.empty()) {
    auto const n = ::write(fd, content.data(), content.size());
    if (n < 0 && errno != EINTR) {
      cannot_write(path);
    }
    content.remove_prefix(n < 0 ? 0 : static_cast<std::size_t>(n));
  }
}

}  // namespace

std::string read_private_file(std::filesystem::path const& path) {
  auto const in = descriptor{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (in.fd < 0) {
    cannot_read(path, std::strerror(errno));
  }
  check_private(in.fd, path);
  auto content = std::string{};
  auto part = std::array<char, 4096>{};
  for (;;) {
    auto const n = ::read(in.fd, part.data(), part.size());
    if (n == 0) {
      return content;
    }
    if (n < 0 && errno != EINTR) {
      cannot_read(path, std::strerror(errno));
    }
    content.append(part.data(), n < 0 ? 0 : static_cast<std::size_t>(n));
    if (content.size() > kMostBytes) {
      cannot_read(path, "it is too large to be a file of keys");
    }
  }
}

void write_private_file(std::filesystem::path const& path,
                        std::string_view const content) {
  auto temporary = path.string() + ".XXXXXX";
  // Makes the file with mode 0600, whatever the umask.
  auto const out = descriptor{::mkostemp(temporary.data(), O_CLOEXEC)};
  if (out.fd < 0) {
    cannot_write(path);
  }
  try {
    write_all(out.fd, content, path);
    if (::fsync(out.fd) != 0 ||
        ::rename(temporary.c_str(), path.c_str()) != 0) {
      cannot_write(path);
    }
  } catch (base::error const&) {
    ::unlink(temporary.c_str());
    throw;
  }
  auto const folder = descriptor{
      ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (folder.fd >= 0) {
    ::fsync(folder.fd);  // makes the rename itself durable
  }
}

folder_lock::folder_lock(std::filesystem::path const& file_inside)
    : fd_{::open(folder_of(file_inside).c_str(),
                 O_RDONLY | O_DIRECTORY | O_CLOEXEC)} {
  if (fd_ < 0) {
    cannot_write(file_inside);
  }
  while (::flock(fd_, LOCK_EX) != 0) {
    if (errno != EINTR) {
      auto const why = errno;
      ::close(fd_);
      errno = why;
      cannot_write(file_inside);
    }
  }
}

folder_lock::~folder_lock() {
  ::close(fd_);
}

}  // namespace linli::secrets
