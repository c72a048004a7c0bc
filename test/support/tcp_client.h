#pragma once

#include <arpa/inet.h>
#include <cstdint>
#include <netinet/in.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

namespace linli::test {

/// A bare connection to a server on this machine, to say to it whatever one
/// likes. Reading gives up after ten seconds, so that a test can fail.
class tcp_client {
 public:
  explicit tcp_client(std::uint16_t const port)
      : socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
    auto const patience = timeval{10, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    auto address = sockaddr_in{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address),
                  sizeof address) != 0) {
      ::close(socket_);
      throw std::runtime_error{"cannot connect"};
    }
  }
  ~tcp_client() { ::close(socket_); }
  tcp_client(tcp_client const&) = delete;
  tcp_client& operator=(tcp_client const&) = delete;

  /// False when the other side no longer listens.
  bool send(std::string_view const text) {
    return ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(text.size());
  }

  /// Whatever comes until the other side closes.
  std::string read_all() {
    while (read_some()) {
    }
    return std::exchange(got_, {});
  }

  /// One answer with a Content-Length, headers and all.
  std::string read_answer() {
    auto end = std::size_t{};
    while ((end = got_.find("\r\n\r\n")) == std::string::npos) {
      if (!read_some()) {
        return std::exchange(got_, {});
      }
    }
    auto const size = end + 4 + content_length();
    while (got_.size() < size && read_some()) {
    }
    auto answer = got_.substr(0, size);
    got_.erase(0, size);
    return answer;
  }

 private:
  std::size_t content_length() const {
    constexpr auto kName = std::string_view{"Content-Length: "};
    auto const at = got_.find(kName);
    return at == std::string::npos ? 0
                                   : std::stoul(got_.substr(at + kName.size()));
  }

  bool read_some() {
    char buffer[4096];
    auto const n = ::recv(socket_, buffer, sizeof buffer, 0);
    if (n <= 0) {
      return false;
    }
    got_.append(buffer, static_cast<std::size_t>(n));
    return true;
  }

  int socket_;
  std::string got_;
};

}  // namespace linli::test
