// Everybody presses at once: ten thousand sign up for a session of twenty
// places.
//
//   rush prepare DATABASE TOKENS N PLACES
//     N residents with a session each, their tokens in a file, and a session of
//     an activity with so many places; prints the session's key.
//   rush press PORT[,PORT…] SESSION TOKENS CONNECTIONS PAGES
//     One POST …/signups for each token over so many connections, sent as soon
//     as a connection is free; prints what was answered, and when, as JSON.
//     Meanwhile a resident and a desk go round the pages of a file: in each
//     line who has it open, a name, the cookie and the path, with tabs between.
//   rush bare FILE N
//     The same decisions on bare SQLite, one commit each and 64 together: what
//     the machine can do.
#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

#include "bare_rush.h"
#include "loopback.h"
#include "onlookers.h"

#include "activities/activity_store.h"
#include "base/text.h"
#include "people/person_store.h"
#include "people/sign_in_store.h"
#include "places/category_rules.h"
#include "places/places_ops.h"
#include "secrets/token.h"
#include "store/id_maker.h"

namespace {

using namespace linli;
using namespace linli::bench;
using steady = std::chrono::steady_clock;

constexpr auto kDistrict = "RUSH";
constexpr auto kDay = std::int64_t{86'400};

base::instant right_now() {
  return base::system_clock().now();
}

void add_residents(store::writer& tx,
                   store::id_maker& ids,
                   std::ofstream& tokens,
                   int const count) {
  // They have had the page open for a while: that they are back is noted too.
  auto const now = base::instant{right_now().unix_s - 600};
  for (auto i = 0; i != count; ++i) {
    auto const who = people::person_id{ids.next(now)};
    auto const token = secrets::new_token();
    people::insert_person(
        tx, {.key = who, .name = fmt::format("居民{}", i), .created_at = now});
    people::insert_session(tx, {.key = {ids.next(now)},
                                .person = who,
                                .token_hash = secrets::token_hash(token),
                                .rotated_at = now,
                                .by = api::strength::code,
                                .began_at = now,
                                .seen_at = now});
    tokens << token << '\n';
  }
}

std::int64_t add_session(store::writer& tx,
                         store::id_maker& ids,
                         int const places) {
  auto const now = right_now();
  auto a =
      activities::activity_row{.key = {ids.next(now)},
                               .area = kDistrict,
                               .state = activities::activity_state::published,
                               .title = {"插花", "", ""},
                               .created_at = now};
  activities::insert_activity(tx, a);
  auto s = activities::session_row{.key = {ids.next(now)}, .activity = a.key};
  s.terms = {.places = places,
             .opens_at = now,
             .closes_at = {now.unix_s + kDay},
             .starts_at = {now.unix_s + 7 * kDay},
             .ends_at = {now.unix_s + 7 * kDay + 7200}};
  s.created_at = now;
  activities::insert_session(tx, s);
  return s.key.value;
}

void prepare(std::string const& where,
             std::string const& tokens_file,
             int const count,
             int const places) {
  auto const db =
      store::database::open(where.starts_with("postgres")
                                ? store::address_for(where, ".", kDistrict)
                                : store::address{std::filesystem::path{where}});
  auto ids = store::id_maker{std::random_device{}()};
  auto tokens = std::ofstream{tokens_file};
  db->write([&](store::writer& tx) {
    add_residents(tx, ids, tokens, count);
    fmt::print("{}\n", add_session(tx, ids, places));
  });
}

std::vector<std::string> lines_of(std::string const& file) {
  auto in = std::ifstream{file};
  auto out = std::vector<std::string>{};
  for (auto line = std::string{}; std::getline(in, line);) {
    out.push_back(line);
  }
  return out;
}

struct connection {
  int socket{-1};
  std::uint16_t port{};
  bool waits{false};  // for an answer
  std::string in{};
  steady::time_point sent{};
};

/// Of a body's text field; `key` with its quotes and colon, `"state":"`.
std::string_view value_in(std::string_view const body,
                          std::string_view const key) {
  auto const at = body.find(key);
  if (at == std::string_view::npos) {
    return "";
  }
  auto const from = at + key.size();
  return body.substr(from, body.find('"', from) - from);
}

/// Those who press. Each has a device of their own and none of the server's
/// processor: whatever can be done before or left out, is.
class rush {
 public:
  rush(std::string_view const session, std::vector<std::string> const& tokens) {
    for (auto const& token : tokens) {
      texts_.push_back(
          fmt::format("POST /api/v1/d/{}/sessions/{}/signups HTTP/1.1\r\nHost: "
                      "x\r\nCookie: linli_{}={}\r\nContent-Type: "
                      "application/json\r\nContent-Length: 2\r\n\r\n{{}}",
                      kDistrict, session, kDistrict, token));
    }
  }

  void press(std::vector<std::uint16_t> const& ports,
             std::size_t const many,
             std::vector<page> const& pages) {
    auto all = std::vector<connection>(std::min(many, texts_.size()));
    epoll_ = ::epoll_create1(0);
    for (auto i = std::size_t{0}; i != all.size(); ++i) {
      all[i].port = ports[i % ports.size()];
      all[i].socket = connected(all[i].port);
      follow(all[i], i);
    }
    times_ms_.reserve(texts_.size());
    auto look_on = onlookers{ports.front(), pages};
    auto const began = steady::now();
    for (auto& c : all) {
      send_next(c);
    }
    auto events = std::vector<epoll_event>(512);
    while (times_ms_.size() != texts_.size()) {
      auto const n = ::epoll_wait(epoll_, events.data(),
                                  static_cast<int>(events.size()), 30'000);
      if (n <= 0) {
        fail(fmt::format("{} answers never came",
                         texts_.size() - times_ms_.size()));
      }
      for (auto i = 0; i != n; ++i) {
        auto const which = events[static_cast<std::size_t>(i)].data.u64;
        take(all[which], which);
      }
    }
    took_s_ = std::chrono::duration<double>(steady::now() - began).count();
    reads_ms_ = look_on.times();
  }

  void print() {
    std::ranges::sort(times_ms_);
    auto const at = [&](double const share) {
      return times_ms_[static_cast<std::size_t>(
          share * static_cast<double>(times_ms_.size() - 1))];
    };
    auto counts = std::string{};
    for (auto const& [what, n] : answers_) {
      counts +=
          fmt::format("{}\"{}\": {}", counts.empty() ? "" : ", ", what, n);
    }
    fmt::print(
        "{{\"per_s\": {:.0f}, \"seconds\": {:.3f}, \"p50_ms\": {:.1f}, "
        "\"p99_ms\": {:.1f}, \"max_ms\": {:.1f}, \"pages_ms\": "
        "{{{}}}, \"answers\": {{{}}}}}\n",
        static_cast<double>(times_ms_.size()) / took_s_, took_s_, at(0.5),
        at(0.99), times_ms_.back(), reads(), counts);
  }

 private:
  /// How long each read of each page took.
  std::string reads() const {
    auto out = std::string{};
    for (auto const& [name, times] : reads_ms_) {
      out += fmt::format("{}\"{}\": [{:.1f}]", out.empty() ? "" : ", ", name,
                         fmt::join(times, ", "));
    }
    return out;
  }

  void send_next(connection& c) {
    if (next_ == texts_.size()) {
      return;
    }
    auto const& text = texts_[next_++];
    c.sent = steady::now();
    c.waits = true;
    if (::send(c.socket, text.data(), text.size(), 0) !=
        static_cast<ssize_t>(text.size())) {
      fail("cannot send");
    }
  }

  void follow(connection const& c, std::size_t const which) const {
    auto e = epoll_event{.events = EPOLLIN, .data = {.u64 = which}};
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, c.socket, &e);
  }

  void take(connection& c, std::size_t const which) {
    char bytes[4096];
    auto const n = ::recv(c.socket, bytes, sizeof bytes, 0);
    if (n <= 0) {
      ended(c, which);
      return;
    }
    auto came = std::string_view{bytes, static_cast<std::size_t>(n)};
    if (!c.in.empty()) {
      came = c.in.append(came);
    }
    if (auto const a = answer_in(came)) {
      count(c, a->status == 200 ? value_in(a->body, R"("state":")")
                                : value_in(a->body, R"("code":")"));
      c.in.clear();
      send_next(c);
    } else if (c.in.empty()) {
      c.in = came;
    }
  }

  void count(connection& c, std::string_view const answer) {
    times_ms_.push_back(
        std::chrono::duration<double, std::milli>(steady::now() - c.sent)
            .count());
    ++answers_[std::string{answer}];
    c.waits = false;
  }

  /// The server closes a connection that asks nothing for a while. One who
  /// waited on it has no answer, which is told like an answer.
  void ended(connection& c, std::size_t const which) {
    ::close(c.socket);  // and epoll forgets it
    c.in.clear();
    if (c.waits) {
      count(c, "none");
    }
    if (next_ != texts_.size()) {
      c.socket = connected(c.port);
      follow(c, which);
      send_next(c);
    }
  }

  int epoll_{-1};
  std::vector<std::string> texts_;
  std::size_t next_{0};
  std::vector<double> times_ms_;
  std::map<std::string, int> answers_;
  double took_s_{};
  page_times reads_ms_;
};

std::vector<std::uint16_t> ports_from(std::string const& text) {
  auto out = std::vector<std::uint16_t>{};
  for (auto at = std::size_t{0}; at < text.size();) {
    auto const comma = std::min(text.find(',', at), text.size());
    out.push_back(
        static_cast<std::uint16_t>(std::stoi(text.substr(at, comma - at))));
    at = comma + 1;
  }
  return out;
}

void allow_many_sockets() {
  auto limit = rlimit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

int main(int const argc, char** const argv) {
  auto const words = std::vector<std::string>(argv + 1, argv + argc);
  if (words.size() == 5 && words[0] == "prepare") {
    prepare(words[1], words[2], std::stoi(words[3]), std::stoi(words[4]));
  } else if (words.size() == 6 && words[0] == "press") {
    allow_many_sockets();
    auto r = rush{words[2], lines_of(words[3])};
    r.press(ports_from(words[1]), std::stoul(words[4]),
            pages_from(lines_of(words[5])));
    r.print();
  } else if (words.size() == 3 && words[0] == "bare") {
    auto const count = std::stoi(words[2]);
    fmt::print("{{\"one\": {:.0f}, \"grouped\": {:.0f}}}\n",
               bare_per_s(words[1], count, 1), bare_per_s(words[1], count, 64));
  } else {
    fail(
        "rush prepare DATABASE TOKENS N PLACES | press PORT[,PORT] SESSION "
        "TOKENS CONNECTIONS PAGES | bare FILE N");
  }
  return 0;
}
