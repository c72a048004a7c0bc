#include "http/worker_pool.h"

#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace linli::http {

namespace {

/// On Linux the niceness is the thread's own; what cannot be set is no harm.
void step_back(int const niceness) {
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness);
}

}  // namespace

worker_pool::worker_pool(std::size_t const threads,
                         std::size_t const most_waiting,
                         int const niceness)
    : most_waiting_{most_waiting} {
  threads_.reserve(threads);
  for (auto i = std::size_t{0}; i != threads; ++i) {
    threads_.emplace_back([this, niceness] {
      if (niceness != 0) {
        step_back(niceness);
      }
      work();
    });
  }
}

worker_pool::~worker_pool() {
  {
    auto const lock = std::lock_guard{mutex_};
    is_stopping_ = true;
  }
  has_work_.notify_all();
  for (auto& t : threads_) {
    t.join();
  }
}

bool worker_pool::try_run(std::function<void()> job) {
  {
    auto const lock = std::lock_guard{mutex_};
    if (is_stopping_ || waiting_.size() >= most_waiting_) {
      return false;
    }
    waiting_.push_back(std::move(job));
  }
  has_work_.notify_one();
  return true;
}

void worker_pool::work() {
  for (;;) {
    auto job = std::function<void()>{};
    {
      auto lock = std::unique_lock{mutex_};
      has_work_.wait(lock, [&] { return is_stopping_ || !waiting_.empty(); });
      if (waiting_.empty()) {
        return;
      }
      job = std::move(waiting_.front());
      waiting_.pop_front();
    }
    job();
  }
}

}  // namespace linli::http
