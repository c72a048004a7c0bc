#include "http/server.h"

#include <atomic>
#include <condition_variable>
#include <gtest/gtest.h>
#include <memory>
#include <mutex>
#include <thread>

#include "support/tcp_client.h"

#include "base/error.h"
#include "http/worker_pool.h"

namespace linli::http {

namespace {

using namespace std::chrono_literals;

// A door handlers wait at until the test opens it.
class door {
 public:
  void wait() {
    auto lock = std::unique_lock{mutex_};
    ++arrived_;
    changed_.notify_all();
    changed_.wait(lock, [&] { return is_open_; });
  }
  void open() {
    auto const lock = std::lock_guard{mutex_};
    is_open_ = true;
    changed_.notify_all();
  }
  void wait_for_arrivals(int const n) {
    auto lock = std::unique_lock{mutex_};
    changed_.wait(lock, [&] { return arrived_ >= n; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool is_open_{false};
  int arrived_{0};
};

router routes_with(std::shared_ptr<door> const& gate) {
  auto r = router{};
  r.get("/api/v1/quick", [](auto const&) { return ok("\"quick\""); });
  r.get("/api/v1/slow", [gate](auto const&) {
    gate->wait();
    return ok("\"slow\"");
  });
  r.add(verb::post, "/api/v1/later", [gate](request const& asked) {
    return comes_later([gate, &asked](answer_taker const& take) {
      std::thread{[gate, &asked, take] {
        gate->wait();
        take([&asked] { return ok(asked.body, "text/plain"); });
      }}.detach();
    });
  });
  r.add(verb::post, "/api/v1/echo",
        [](request const& asked) { return ok(asked.body, "text/plain"); });
  return r;
}

struct test_server {
  explicit test_server(server_options o = {}) {
    o.port = 0;
    running = std::make_unique<server>(what, o);
  }

  std::string answer(std::string_view const text) const {
    auto client = test::tcp_client{running->port()};
    client.send(text);
    return client.read_answer();
  }

  std::shared_ptr<door> gate{std::make_shared<door>()};
  metrics figures;
  site what{routes_with(gate),
            files{std::span<base::embedded_file const>{}},
            figures,
            {.limits = {}, .outside_origins = {}, .logs_access = false}};
  std::unique_ptr<server> running;
};

bool has(std::string const& text, std::string_view const part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST(http_server, it_answers_and_keeps_the_connection) {
  auto const s = test_server{};
  auto client = test::tcp_client{s.running->port()};
  for (auto i = 0; i != 3; ++i) {
    client.send("GET /api/v1/quick HTTP/1.1\r\nHost: x\r\n\r\n");
    auto const answer = client.read_answer();
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK")) << answer;
    EXPECT_TRUE(answer.ends_with("\"quick\""));
    EXPECT_TRUE(has(answer, "Date: "));
  }
}

TEST(http_server, head_is_get_without_its_content) {
  auto const s = test_server{};
  auto client = test::tcp_client{s.running->port()};
  client.send(
      "HEAD /api/v1/quick HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  auto const answer = client.read_all();
  EXPECT_TRUE(has(answer, "Content-Length: 7\r\n")) << answer;
  EXPECT_TRUE(answer.ends_with("\r\n\r\n"));
}

TEST(http_server, an_answer_that_comes_later_keeps_no_thread) {
  auto one = server_options{};
  one.writers = 1;
  auto const s = test_server{one};
  auto waiting = test::tcp_client{s.running->port()};
  waiting.send(
      "POST /api/v1/later HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
      "\r\nlate");
  s.gate->wait_for_arrivals(1);
  EXPECT_TRUE(s.answer("POST /api/v1/echo HTTP/1.1\r\nHost: x\r\n"
                       "Content-Length: 3\r\n\r\nnow")
                  .ends_with("now"));
  s.gate->open();
  EXPECT_TRUE(waiting.read_answer().ends_with("late"));
  EXPECT_TRUE(s.running->stop(10s));
}

TEST(http_server, a_body_arrives_whole) {
  auto const s = test_server{};
  auto const body = std::string(300'000, 'b');
  auto const answer = s.answer(
      "POST /api/v1/echo HTTP/1.1\r\nHost: x\r\n"
      "Content-Length: 300000\r\n\r\n" +
      body);
  EXPECT_TRUE(answer.ends_with(body));
}

TEST(http_server, beyond_a_limit_there_is_an_answer_and_far_beyond_none) {
  auto const s = test_server{};
  auto const get = [](std::size_t const address, std::size_t const header) {
    return "GET /api/v1/quick?" + std::string(address, 'a') +
           " HTTP/1.1\r\nHost: x\r\nX: " + std::string(header, 'b') +
           "\r\n\r\n";
  };
  EXPECT_TRUE(has(s.answer(get(5000, 1)), "HTTP/1.1 414 "));
  EXPECT_TRUE(has(s.answer(get(1, 17'000)), "HTTP/1.1 431 "));
  EXPECT_EQ(s.answer(get(40'000, 1)), "");
  EXPECT_EQ(s.answer(get(1, 100'000)), "");
  EXPECT_TRUE(has(s.answer("POST /api/v1/echo HTTP/1.1\r\nHost: x\r\n"
                           "Content-Length: 2000000\r\n\r\n" +
                           std::string(2'000'000, 'c')),
                  "HTTP/1.1 413 "));
}

TEST(http_server, what_is_not_http_closes_the_connection) {
  auto const s = test_server{};
  for (auto const* const bad :
       {"hello\r\n\r\n", "GET\r\n\r\n", "\x16\x03\x01\x02",
        "GET / HTTP/9.9x\r\n\r\n"}) {
    auto client = test::tcp_client{s.running->port()};
    client.send(bad);
    EXPECT_EQ(client.read_all(), "") << bad;
  }
  EXPECT_TRUE(
      has(s.answer("GET /api/v1/quick HTTP/1.1\r\nHost: x\r\n\r\n"), "200 OK"));
}

TEST(http_server, who_dawdles_over_a_request_is_put_out) {
  auto const s = test_server{{.read_time = 1s, .limits = {}}};
  auto client = test::tcp_client{s.running->port()};
  client.send("GET /api/v1/quick HTTP/1.1\r\nHo");
  auto const more = std::jthread{[&](std::stop_token const& stop) {
    while (!stop.stop_requested() && client.send("s")) {
      std::this_thread::sleep_for(100ms);
    }
  }};
  // The read itself gives up only after ten seconds.
  EXPECT_EQ(client.read_all(), "");
}

TEST(http_server, a_slow_answer_holds_up_nobody_else) {
  auto const s = test_server{{.workers = 1, .limits = {}}};
  auto slow = test::tcp_client{s.running->port()};
  slow.send("GET /api/v1/slow HTTP/1.1\r\nHost: x\r\n\r\n");
  s.gate->wait_for_arrivals(1);
  // Files and pages are answered without a worker.
  EXPECT_TRUE(has(s.answer("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), " 404 "));
  s.gate->open();
  EXPECT_TRUE(has(slow.read_answer(), "\"slow\""));
}

TEST(http_server, when_too_many_wait_the_next_is_told_to_come_back) {
  auto const s =
      test_server{{.workers = 1, .waiting_requests = 1, .limits = {}}};
  auto first = test::tcp_client{s.running->port()};
  first.send("GET /api/v1/slow HTTP/1.1\r\nHost: x\r\n\r\n");
  s.gate->wait_for_arrivals(1);
  // One more waits; of two, the later must be refused.
  auto second = test::tcp_client{s.running->port()};
  auto third = test::tcp_client{s.running->port()};
  second.send("GET /api/v1/quick HTTP/1.1\r\nHost: x\r\n\r\n");
  third.send("GET /api/v1/quick HTTP/1.1\r\nHost: x\r\n\r\n");
  auto const answers = [&] {
    auto refused = std::string{};
    auto reader = std::jthread{[&] { refused = third.read_answer(); }};
    auto other = std::string{};
    {
      auto reader2 = std::jthread{[&] {
        other = second.read_answer();
        s.gate->open();
      }};
      reader.join();
      s.gate->open();
    }
    return refused + other;
  }();
  EXPECT_TRUE(has(answers, "503 Service Unavailable")) << answers;
  EXPECT_TRUE(has(answers, "http.too_busy"));
  auto const first_at = answers.find("nosniff");
  EXPECT_NE(first_at, std::string::npos);
  EXPECT_NE(answers.find("nosniff", first_at + 1), std::string::npos);
  EXPECT_TRUE(has(answers, "Retry-After: 2"));
  EXPECT_TRUE(has(answers, "\"quick\""));
}

TEST(http_server, beyond_the_connections_allowed_one_waits_in_line) {
  auto const s = test_server{{.connections = 1, .limits = {}}};
  auto first = std::make_unique<test::tcp_client>(s.running->port());
  first->send("GET /api/v1/quick HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(has(first->read_answer(), "\"quick\""));
  auto second = test::tcp_client{s.running->port()};
  second.send("GET /api/v1/quick HTTP/1.1\r\nHost: x\r\n\r\n");
  first.reset();
  EXPECT_TRUE(has(second.read_answer(), "\"quick\""));
}

TEST(http_server, stopping_finishes_what_is_under_way) {
  auto const s = test_server{};
  auto client = test::tcp_client{s.running->port()};
  client.send("GET /api/v1/slow HTTP/1.1\r\nHost: x\r\n\r\n");
  s.gate->wait_for_arrivals(1);
  auto all_finished = std::atomic<bool>{false};
  auto stopping = std::jthread{[&] { all_finished = s.running->stop(10s); }};
  // Until then new connections are refused or never answered.
  s.gate->open();
  auto const answer = client.read_answer();
  EXPECT_TRUE(has(answer, "\"slow\"")) << answer;
  stopping.join();
  EXPECT_TRUE(all_finished);
  EXPECT_THROW(test::tcp_client{s.running->port()}, std::runtime_error);
}

TEST(http_server, a_port_in_use_is_a_clear_error) {
  auto const s = test_server{};
  try {
    auto const second =
        server{s.what, {.port = s.running->port(), .limits = {}}};
    FAIL();
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "http.cannot_listen");
    EXPECT_TRUE(has(e.what(), std::to_string(s.running->port())));
  }
}

TEST(http_worker_pool, queued_jobs_are_done_before_it_ends) {
  auto done = std::atomic<int>{0};
  {
    auto pool = worker_pool{2, 1000};
    for (auto i = 0; i != 500; ++i) {
      EXPECT_TRUE(pool.try_run([&] { ++done; }));
    }
  }
  EXPECT_EQ(done, 500);
}

}  // namespace linli::http
