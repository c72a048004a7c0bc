#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "http/site.h"

namespace linli::http {

struct server_options {
  std::string address{"127.0.0.1"};
  std::uint16_t port{8080};   // 0: any free one
  std::size_t io_threads{2};  // sockets only; one for each core, two will do
  std::size_t workers{2};
  // Those of requests that change something: they wait for the disk, and what
  // waits together is written together. Where thousands want the same at once
  // none waits (store::database::start_write).
  std::size_t writers{32};
  // Who connects beyond this waits in the system's queue.
  std::size_t connections{20'000};
  // Requests waiting for a worker; beyond it, 503 http.too_busy.
  std::size_t waiting_requests{256};
  // The same of those that change something: ten thousand press at once.
  std::size_t waiting_changes{20'000};
  std::chrono::seconds read_time{10};    // from connecting to a whole request
  std::chrono::seconds handle_time{30};  // to make the answer
  std::chrono::seconds write_time{30};   // to send it
  request_limits limits;                 // as the site's
};

/// Sockets and threads around a site. RESTinio is behind it and stays there.
class server {
 public:
  /// Listens and serves from here on. `what` must outlive the server. Throws
  /// error{io, "http.cannot_listen"} naming the address and the reason.
  server(site const& what, server_options const& options);

  /// As stop() with no grace.
  ~server();
  server(server const&) = delete;
  server& operator=(server const&) = delete;

  std::uint16_t port() const;

  /// Takes no new connections, finishes the requests that have arrived, but
  /// waits no longer than `grace`. True when all were finished.
  bool stop(std::chrono::milliseconds grace);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace linli::http
