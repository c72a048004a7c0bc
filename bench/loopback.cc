#include "loopback.h"

#include <arpa/inet.h>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <netinet/tcp.h>

namespace linli::bench {

namespace {

std::size_t number_at(std::string_view const text, std::size_t const at) {
  auto out = std::size_t{0};
  std::from_chars(text.data() + at, text.data() + text.size(), out);
  return out;
}

}  // namespace

void fail(std::string const& what) {
  fmt::print(stderr, "{}\n", what);
  std::exit(1);
}

int connected(std::uint16_t const port) {
  auto const s = ::socket(AF_INET, SOCK_STREAM, 0);
  auto to = sockaddr_in{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (s < 0 || ::connect(s, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) {
    fail(fmt::format("cannot connect to {}: {}", port, std::strerror(errno)));
  }
  auto const one = 1;
  ::setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  return s;
}

std::optional<whole_answer> answer_in(std::string_view const in) {
  auto const head = in.find("\r\n\r\n");
  if (head == std::string_view::npos) {
    return std::nullopt;
  }
  auto const at = in.find("Content-Length: ");
  auto const length = at < head ? number_at(in, at + 16) : std::size_t{0};
  if (in.size() < head + 4 + length) {
    return std::nullopt;
  }
  return whole_answer{number_at(in, 9), in.substr(head + 4, length)};
}

}  // namespace linli::bench
