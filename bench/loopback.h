#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// As little of HTTP as a client on the same machine needs.
namespace linli::bench {

/// Says why on stderr, and ends the program.
[[noreturn]] void fail(std::string const& what);

/// A socket to a port of this machine.
int connected(std::uint16_t port);

struct whole_answer {
  std::size_t status;
  std::string_view body;
};

/// When all of the answer is there, which is the only one.
std::optional<whole_answer> answer_in(std::string_view in);

}  // namespace linli::bench
