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
#include <arpa/inet.h>
#include <charconv>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <memory>
#include <netinet/tcp.h>
#include <random>
#include <sqlite3.h>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

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
using steady = std::chrono::steady_clock;

constexpr auto kDistrict = "RUSH";
constexpr auto kDay = std::int64_t{86'400};

void fail(std::string const& what) {
  fmt::print(stderr, "{}\n", what);
  std::exit(1);
}

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

std::size_t number_at(std::string_view const text, std::size_t const at) {
  auto out = std::size_t{0};
  std::from_chars(text.data() + at, text.data() + text.size(), out);
  return out;
}

struct whole_answer {
  std::size_t status;
  std::string_view body;
};

/// When all of the answer is there, which is the only one.
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

/// What somebody has open meanwhile.
struct page {
  std::string who{};
  std::string name{};
  std::string request{};
};

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

/// How long 99 of 100 took at most; of fewer, the slowest.
double p99(std::vector<double> times_ms) {
  std::ranges::sort(times_ms);
  return times_ms.empty() ? 0 : times_ms[times_ms.size() * 99 / 100];
}

using page_times = std::map<std::string, std::vector<double>>;

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

/// A reader for everybody who has pages open.
class onlookers {
 public:
  onlookers(std::uint16_t const port, std::vector<page> const& pages) {
    auto by_whom = std::map<std::string, std::vector<page>>{};
    for (auto const& p : pages) {
      by_whom[p.who].push_back(p);
    }
    for (auto& [who, theirs] : by_whom) {
      all_.push_back(std::make_unique<onlooker>(port, std::move(theirs)));
    }
  }

  page_times times() {
    auto out = page_times{};
    for (auto const& one : all_) {
      out.merge(one->times());
    }
    return out;
  }

 private:
  std::vector<std::unique_ptr<onlooker>> all_;
};

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
        "\"p99_ms\": {:.1f}, \"max_ms\": {:.1f}, {}, \"answers\": "
        "{{{}}}}}\n",
        static_cast<double>(times_ms_.size()) / took_s_, took_s_, at(0.5),
        at(0.99), times_ms_.back(), reads(), counts);
  }

 private:
  /// Over all pages, and of each.
  std::string reads() const {
    auto all = std::vector<double>{};
    auto each = std::string{};
    for (auto const& [name, times] : reads_ms_) {
      all.insert(all.end(), times.begin(), times.end());
      each += fmt::format("{}\"{}\": {:.1f}", each.empty() ? "" : ", ", name,
                          p99(times));
    }
    return fmt::format(
        "\"reads\": {}, \"reads_p99_ms\": {:.1f}, \"pages\": {{{}}}",
        all.size(), p99(all), each);
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

void check(int const result, sqlite3* const db) {
  if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW) {
    fail(sqlite3_errmsg(db));
  }
}

/// The statements of one decision, prepared once: is there a signup, how many
/// places are given, one row in, one count up.
class bare_rush {
 public:
  explicit bare_rush(std::string const& file) {
    check(sqlite3_open(file.c_str(), &db_), db_);
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE "
        "session (id INTEGER PRIMARY KEY, places INTEGER, given INTEGER, "
        "waiting INTEGER); CREATE TABLE signup (id INTEGER PRIMARY KEY, "
        "session "
        "INTEGER, person INTEGER, state INTEGER); CREATE UNIQUE INDEX once ON "
        "signup (session, person); INSERT INTO session VALUES (1, 20, 0, 0)");
    find_ = prepared("SELECT id FROM signup WHERE session = 1 AND person = ?");
    look_ = prepared("SELECT places, given FROM session WHERE id = 1");
    add_ = prepared(
        "INSERT INTO signup (session, person, state) VALUES (1, ?, ?)");
    count_ = prepared(
        "UPDATE session SET given = given + ?, waiting = waiting + 1 - ? WHERE "
        "id = 1");
  }

  void run(char const* const sql) {
    check(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr), db_);
  }

  void decide(int const person) {
    sqlite3_bind_int(find_, 1, person);
    check(sqlite3_step(find_), db_);
    check(sqlite3_step(look_), db_);
    auto const has_place =
        sqlite3_column_int(look_, 1) < sqlite3_column_int(look_, 0) ? 1 : 0;
    sqlite3_bind_int(add_, 1, person);
    sqlite3_bind_int(add_, 2, has_place);
    check(sqlite3_step(add_), db_);
    sqlite3_bind_int(count_, 1, has_place);
    sqlite3_bind_int(count_, 2, has_place);
    check(sqlite3_step(count_), db_);
    for (auto* const s : {find_, look_, add_, count_}) {
      sqlite3_reset(s);
    }
  }

 private:
  sqlite3_stmt* prepared(char const* const sql) {
    sqlite3_stmt* out = nullptr;
    check(sqlite3_prepare_v2(db_, sql, -1, &out, nullptr), db_);
    return out;
  }

  sqlite3* db_{nullptr};
  sqlite3_stmt* find_{nullptr};
  sqlite3_stmt* look_{nullptr};
  sqlite3_stmt* add_{nullptr};
  sqlite3_stmt* count_{nullptr};
};

double bare_per_s(std::string const& file, int const count, int const group) {
  ::unlink(file.c_str());
  auto engine = bare_rush{file};
  auto const began = steady::now();
  for (auto i = 0; i < count; i += group) {
    engine.run("BEGIN IMMEDIATE");
    for (auto j = i; j < std::min(count, i + group); ++j) {
      engine.decide(j);
    }
    engine.run("COMMIT");
  }
  return count / std::chrono::duration<double>(steady::now() - began).count();
}

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
