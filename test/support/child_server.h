#pragma once

#include <array>
#include <csignal>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace linli::test {

/// A server in a process of its own, which prints its port first. It ends with
/// this object, and with the test program however that ends.
class child_server {
 public:
  explicit child_server(std::vector<std::string> command) {
    auto ends = std::array<int, 2>{};
    if (::pipe(ends.data()) != 0) {
      throw std::runtime_error{"no pipe"};
    }
    auto words = std::vector<char*>{};
    for (auto& word : command) {
      words.push_back(word.data());
    }
    words.push_back(nullptr);
    child_ = ::fork();
    if (child_ == 0) {
      ::prctl(PR_SET_PDEATHSIG, SIGKILL);
      ::dup2(ends[1], STDOUT_FILENO);
      ::close(ends[0]);
      ::close(ends[1]);
      ::execv(words[0], words.data());
      ::_exit(127);
    }
    ::close(ends[1]);
    output_ = ends[0];
    read_port();
  }

  ~child_server() {
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
    ::close(output_);
  }
  child_server(child_server const&) = delete;
  child_server& operator=(child_server const&) = delete;

  std::uint16_t port() const { return port_; }

 private:
  void read_port() {
    auto c = char{};
    auto line = std::string{};
    while (::read(output_, &c, 1) == 1 && c != '\n') {
      line += c;
    }
    if (line.empty() || c != '\n') {
      ::kill(child_, SIGKILL);
      ::waitpid(child_, nullptr, 0);
      ::close(output_);
      throw std::runtime_error{"a server for tests does not start"};
    }
    port_ = static_cast<std::uint16_t>(std::stoi(line));
  }

  ::pid_t child_{};
  int output_{};
  std::uint16_t port_{};
};

}  // namespace linli::test
