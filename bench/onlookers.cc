#include "onlookers.h"

#include <chrono>
#include <fmt/format.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include "loopback.h"

#include "base/text.h"

namespace linli::bench {

using steady = std::chrono::steady_clock;

std::vector<page> pages_from(std::vector<std::string> const& lines) {
  auto out = std::vector<page>{};
  for (auto const& line : lines) {
    auto const parts = base::split(line, '\t');
    if (parts.size() != 4) {
      fail(fmt::format("no page: {}", line));
    }
    out.push_back({std::string{parts[0]}, std::string{parts[1]},
                   fmt::format("GET {} HTTP/1.1\r\nHost: x\r\nCookie: "
                               "{}\r\n\r\n",
                               parts[3], parts[2])});
  }
  return out;
}

/// One who goes round their pages, over and over, on a thread of its own. Each
/// is read once before anybody presses, as it was when it was opened.
class onlooker {
 public:
  onlooker(std::uint16_t const port, std::vector<page> pages)
      : port_{port}, socket_{connected(port)}, pages_{std::move(pages)} {
    for (auto const& p : pages_) {
      read(p);
    }
    thread_ = std::jthread{[this](std::stop_token const& stop) { look(stop); }};
  }

  page_times times() {
    thread_.request_stop();
    thread_.join();
    return times_ms_;
  }

 private:
  void look(std::stop_token const& stop) {
    for (auto i = std::size_t{0}; !stop.stop_requested(); ++i) {
      auto const& p = pages_[i % pages_.size()];
      auto const sent = steady::now();
      read(p);
      times_ms_[p.name].push_back(
          std::chrono::duration<double, std::milli>(steady::now() - sent)
              .count());
      std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
  }

  void read(page const& p) {
    if (::send(socket_, p.request.data(), p.request.size(), 0) < 0) {
      fail("cannot send");
    }
    auto in = std::string{};
    for (auto a = answer_in(in); !a; a = answer_in(in)) {
      char bytes[16384];
      auto const n = ::recv(socket_, bytes, sizeof bytes, 0);
      if (n <= 0) {  // too late for the server, and for the reader
        ::close(socket_);
        socket_ = connected(port_);
        return;
      }
      in.append(bytes, static_cast<std::size_t>(n));
    }
    if (auto const a = answer_in(in); a->status != 200) {
      fail(fmt::format("{}: {}", p.name, a->body));
    }
  }

  std::uint16_t port_;
  int socket_;
  std::vector<page> pages_;
  page_times times_ms_;
  std::jthread thread_;
};

onlookers::onlookers(std::uint16_t const port, std::vector<page> const& pages) {
  auto by_whom = std::map<std::string, std::vector<page>>{};
  for (auto const& p : pages) {
    by_whom[p.who].push_back(p);
  }
  for (auto& [who, theirs] : by_whom) {
    all_.push_back(std::make_unique<onlooker>(port, std::move(theirs)));
  }
}

onlookers::~onlookers() = default;

page_times onlookers::times() {
  auto out = page_times{};
  for (auto const& one : all_) {
    out.merge(one->times());
  }
  return out;
}

}  // namespace linli::bench
