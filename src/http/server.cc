#include "http/server.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <fmt/format.h>
#include <memory>
#include <mutex>
#include <random>
#include <restinio/all.hpp>
#include <thread>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/log.h"
#include "http/worker_pool.h"

namespace linli::http {

namespace {

// RESTinio drops a connection without a word at its limits. Ours are told in
// an answer, so its own stand this much higher.
constexpr auto kHardLimit = 4;
constexpr auto kMostHeaders = std::size_t{200};

// Taken from the system's queue at a time. Between two turns up to 128
// connections are served, so that with few a crowd of thousands who press at
// once keeps whoever comes after them waiting until the last has been answered
// (bench/rush.cc).
constexpr auto kAcceptsAtOnce = std::size_t{1024};

// Of those who change something: who only looks goes before a crowd that
// presses, at the same number of decisions.
constexpr auto kWritersNiceness = 5;

// A connection looks at the clock this many times within the shortest of its
// times. RESTinio's own once a second is ten thousand timers a second with ten
// thousand connections, whether anything happens on them or not.
constexpr auto kLooksAtClock = 4;

std::chrono::milliseconds between_looks(server_options const& o) {
  return std::chrono::milliseconds{
             std::min({o.read_time, o.handle_time, o.write_time})} /
         kLooksAtClock;
}

// Kept for every open connection. Most requests come whole in it.
constexpr auto kReadBytes = std::size_t{2048};

struct traits : restinio::traits_t<restinio::asio_timer_manager_t,
                                   restinio::null_logger_t> {
  [[maybe_unused]] static constexpr bool use_connection_count_limiter = true;
};

// RESTinio's limiter lives in its acceptor. Connections that are still open
// when a server is destroyed die with the io_context, after the acceptor; they
// must not count themselves off a limiter that is gone.
class limiter
    : public restinio::connection_count_limits::connection_count_limiter_t<
          traits::strand_t> {
 public:
  using connection_count_limiter_t::connection_count_limiter_t;

  std::weak_ptr<bool const> life() const { return life_; }

 private:
  std::shared_ptr<bool const> life_{std::make_shared<bool const>(true)};
};

class counted_connection {
 public:
  explicit counted_connection(limiter* const l) : by_{l}, life_{l->life()} {
    by_->increment_parallel_connections();
  }
  ~counted_connection() {
    if (by_ != nullptr && !life_.expired()) {
      by_->decrement_parallel_connections();
    }
  }
  counted_connection(counted_connection&& other) noexcept
      : by_{std::exchange(other.by_, nullptr)}, life_{std::move(other.life_)} {}
  counted_connection& operator=(counted_connection&& other) noexcept {
    std::swap(by_, other.by_);
    std::swap(life_, other.life_);
    return *this;
  }

 private:
  limiter* by_;
  std::weak_ptr<bool const> life_;
};

}  // namespace

}  // namespace linli::http

template <>
struct restinio::connection_count_limit_types<linli::http::traits> {
  using limiter_t = linli::http::limiter;
  using lifetime_monitor_t = linli::http::counted_connection;
};

namespace linli::http {

namespace {

using http_server = restinio::http_server_t<traits>;

verb verb_of(restinio::http_method_id_t const& m) {
  constexpr auto kAll =
      std::to_array({verb::get, verb::head, verb::post, verb::put, verb::patch,
                     verb::del, verb::options});
  for (auto const v : kAll) {
    if (name_of(v) == m.c_str()) {
      return v;
    }
  }
  return verb::other;
}

request request_of(restinio::request_t const& from, std::string id) {
  auto out = request{.method = verb_of(from.header().method()),
                     .target = from.header().request_target(),
                     .headers = {},
                     .body = from.body(),
                     .id = std::move(id),
                     .peer = from.remote_endpoint().address().to_string(),
                     .query = {},
                     .path_parameters = {},
                     .asks = nullptr};
  from.header().for_each_field([&](auto const& f) {
    out.headers.push_back({f.name(), f.value()});
  });
  return out;
}

std::string_view reason(int const status) {
  switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 429: return "Too Many Requests";
    case 412: return "Precondition Failed";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    default: break;
  }
  return status < 500 ? "OK" : "Internal Server Error";
}

// Counts the requests under way; alive until the answer has been sent or the
// connection is gone.
class under_way {
 public:
  void begin() { ++count_; }
  void end() {
    auto const lock = std::lock_guard{mutex_};
    --count_;
    changed_.notify_all();
  }
  bool wait_for_none(std::chrono::milliseconds const most) {
    auto lock = std::unique_lock{mutex_};
    return changed_.wait_for(lock, most, [&] { return count_ == 0; });
  }

 private:
  std::atomic<std::size_t> count_{0};
  std::mutex mutex_;
  std::condition_variable changed_;
};

std::shared_ptr<under_way> begun(under_way& all) {
  all.begin();
  return {&all, [](under_way* const a) { a->end(); }};
}

void send(restinio::request_handle_t const& to,
          response const& answer,
          bool const is_head,
          bool const is_last,
          std::shared_ptr<under_way> token) {
  using builder = restinio::user_controlled_output_t;
  auto out = to->create_response<builder>(restinio::http_status_line_t{
      restinio::http_status_code_t{static_cast<std::uint16_t>(answer.status)},
      std::string{reason(answer.status)}});
  if (is_last) {
    out.connection_close();
  }
  out.append_header_date_field();
  for (auto const& h : answer.headers) {
    out.append_header(h.name, h.value);
  }
  auto const has_content = answer.content != nullptr;
  if (has_content) {
    out.append_header("Content-Type", answer.content_type);
  }
  if (answer.status != 204 && answer.status != 304) {
    out.set_content_length(has_content ? answer.content->size() : 0);
  }
  if (has_content && !is_head) {
    out.set_body(answer.content);
  }
  out.done([kept = std::move(token)](auto const&) {});
}

}  // namespace

struct server::state {
  state(site const& w, server_options const& o)
      : what{w},
        options{o},
        context{static_cast<int>(std::max<std::size_t>(1, o.io_threads))},
        listener{restinio::external_io_context(context),
                 [&](auto& s) { configure(s); }} {}

  void configure(restinio::server_settings_t<traits>& s) {
    auto const& l = options.limits;
    s.address(options.address)
        .port(options.port)
        .request_handler([this](auto const& req) { return handle(req); })
        .max_parallel_connections(options.connections)
        .timer_manager(between_looks(options))
        .read_next_http_message_timelimit(options.read_time)
        .handle_request_timeout(options.handle_time)
        .write_http_response_timelimit(options.write_time)
        .concurrent_accepts_count(kAcceptsAtOnce)
        .buffer_size(kReadBytes)
        .acceptor_options_setter([](auto& o) {
          o.set_option(
              restinio::asio_ns::ip::tcp::acceptor::reuse_address(true));
        })
        .socket_options_setter([](auto& o) {
          o.set_option(restinio::asio_ns::ip::tcp::no_delay(true));
        })
        .acceptor_post_bind_hook([this](auto& acceptor) {
          bound_port = acceptor.local_endpoint().port();
        })
        .incoming_http_msg_limits(
            restinio::incoming_http_msg_limits_t{}
                .max_url_size(l.address_bytes * kHardLimit)
                .max_field_name_size(l.header_bytes * kHardLimit)
                .max_field_value_size(l.header_bytes * kHardLimit)
                .max_field_count(kMostHeaders)
                .max_body_size(l.body_bytes * kHardLimit));
  }

  std::string next_id() {
    return fmt::format("{:08x}{:08x}", run,
                       static_cast<std::uint32_t>(++request_count));
  }

  restinio::request_handling_status_t handle(
      restinio::request_handle_t const& req) {
    auto token = begun(requests);
    auto const method = verb_of(req->header().method());
    auto const is_head = method == verb::head;
    // All else is done by the worker: this thread is the sockets' alone.
    auto job = [this, req, is_head, token] {
      what.answer(request_of(*req, next_id()),
                  [this, req, is_head, token](response const& answer) {
                    send(req, answer, is_head, is_draining, token);
                  });
    };
    if (site::is_quick(req->header().request_target())) {
      job();
    } else if (!pool_for(method).try_run(std::move(job))) {
      send(req, what.refusal(request_of(*req, next_id()), "http.too_busy"),
           is_head, is_draining, std::move(token));
    }
    return restinio::request_accepted();
  }

  worker_pool& pool_for(verb const method) const {
    auto const only_reads = method == verb::get || method == verb::head;
    return only_reads ? *workers : *writers;
  }

  site const& what;
  server_options options;
  restinio::asio_ns::io_context context;
  // At the limit of connections none is being accepted, and when the last one
  // goes there is nothing left to wait for: the threads would leave for good.
  restinio::asio_ns::executor_work_guard<
      restinio::asio_ns::io_context::executor_type>
      never_idle{context.get_executor()};
  http_server listener;
  std::atomic<std::uint16_t> bound_port{0};
  std::atomic<bool> is_draining{false};
  std::atomic<std::uint64_t> request_count{0};
  std::uint32_t run{std::random_device{}()};  // tells runs apart in the log
  under_way requests;
  std::unique_ptr<worker_pool> workers;
  std::unique_ptr<worker_pool> writers;
  std::vector<std::thread> io_threads;
};

server::server(site const& what, server_options const& options)
    : state_{std::make_unique<state>(what, options)} {
  auto& s = *state_;
  s.workers =
      std::make_unique<worker_pool>(options.workers, options.waiting_requests);
  s.writers = std::make_unique<worker_pool>(
      options.writers, options.waiting_changes, kWritersNiceness);
  try {
    s.listener.open_sync();
  } catch (std::exception const& e) {
    throw base::error{fault::io, "http.cannot_listen",
                      fmt::format("Cannot listen at {}:{}: {}. Is another "
                                  "server running there?",
                                  options.address, options.port, e.what())};
  }
  auto const threads = std::max<std::size_t>(1, options.io_threads);
  for (auto i = std::size_t{0}; i != threads; ++i) {
    s.io_threads.emplace_back([&s] { s.context.run(); });
  }
}

server::~server() {
  stop(std::chrono::milliseconds{0});
}

std::uint16_t server::port() const {
  return state_->bound_port;
}

bool server::stop(std::chrono::milliseconds const grace) {
  auto& s = *state_;
  if (s.io_threads.empty()) {
    return true;
  }
  s.is_draining = true;
  restinio::asio_ns::post(s.context, [&s] { s.listener.close_sync(); });
  auto const all_finished = s.requests.wait_for_none(grace);
  s.workers.reset();
  s.writers.reset();
  s.context.stop();
  for (auto& t : s.io_threads) {
    t.join();
  }
  s.io_threads.clear();
  return all_finished;
}

}  // namespace linli::http
