#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace linli::base {

/// Calls `work(i, thread)` once for every i in [0, n) on `threads` threads
/// (0: as many as the machine has), in chunks handed out in order; `thread` is
/// in [0, threads). The first exception is rethrown after all have stopped.
template <typename Work>
void parallel_for(std::size_t const n, std::size_t threads, Work&& work) {
  constexpr auto kChunksPerThread = std::size_t{16};
  if (threads == 0) {
    threads = std::max(1U, std::thread::hardware_concurrency());
  }
  threads = std::min(threads, std::max<std::size_t>(n, 1));
  if (threads == 1) {
    for (auto i = std::size_t{0}; i != n; ++i) {
      work(i, std::size_t{0});
    }
    return;
  }
  auto const chunk = std::max<std::size_t>(1, n / (threads * kChunksPerThread));
  auto next = std::atomic<std::size_t>{0};
  auto failure = std::exception_ptr{};
  auto guard = std::mutex{};
  auto const run = [&](std::size_t const thread) {
    try {
      for (;;) {
        auto const first = next.fetch_add(chunk);
        if (first >= n) {
          return;
        }
        auto const last = std::min(n, first + chunk);
        for (auto i = first; i != last; ++i) {
          work(i, thread);
        }
      }
    } catch (...) {
      next = n;
      auto const lock = std::scoped_lock{guard};
      failure = failure ? failure : std::current_exception();
    }
  };
  {
    auto pool = std::vector<std::jthread>{};
    for (auto t = std::size_t{1}; t < threads; ++t) {
      pool.emplace_back(run, t);
    }
    run(0);
  }
  if (failure) {
    std::rethrow_exception(failure);
  }
}

}  // namespace linli::base
