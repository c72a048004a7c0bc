#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace linli::http {

/// Threads that do what takes long, and a queue that never grows beyond its
/// limit: who comes then is told to come back.
class worker_pool {
 public:
  /// `niceness` as of nice(2), 0 to 19: threads of a higher one step back
  /// when the processor is short.
  worker_pool(std::size_t threads, std::size_t most_waiting, int niceness = 0);

  /// Finishes what is queued.
  ~worker_pool();
  worker_pool(worker_pool const&) = delete;
  worker_pool& operator=(worker_pool const&) = delete;

  /// False when the queue is full. Jobs must not throw.
  bool try_run(std::function<void()> job);

 private:
  void work();

  std::size_t most_waiting_;
  std::mutex mutex_;
  std::condition_variable has_work_;
  std::deque<std::function<void()>> waiting_;
  bool is_stopping_{false};
  std::vector<std::thread> threads_;
};

}  // namespace linli::http
