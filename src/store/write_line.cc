#include "store/write_line.h"

#include "base/error.h"
#include "store/session.h"

namespace linli::store {

namespace {

void run_in_savepoint(session& s, job_runner const& run_job, write_job& job) {
  job.failure = nullptr;
  s.execute("SAVEPOINT job");
  try {
    run_job(s, job);
    s.execute("RELEASE job");
    return;
  } catch (...) {
    job.failure = std::current_exception();
  }
  if (has_code(job.failure, "store.serialization")) {
    // The others read at the same moment and lose with it.
    std::rethrow_exception(job.failure);
  }
  s.execute("ROLLBACK TO job");
  s.execute("RELEASE job");
}

}  // namespace

void write_line::run(write_job& job, std::function<void()> const& lead) {
  auto lock = std::unique_lock{guard_};
  waiting_.push_back(&job);
  job.changed.wait(lock, [&] {
    return job.is_done || (!is_leading_ && waiting_.front() == &job);
  });
  if (job.is_done) {
    return;
  }
  is_leading_ = true;
  lock.unlock();
  lead();
  lock.lock();
  is_leading_ = false;
  for (auto* const done : group_) {
    done->is_done = true;
    done->changed.notify_one();
  }
  group_.clear();
  if (!waiting_.empty()) {
    waiting_.front()->changed.notify_one();
  }
}

job_group write_line::gather() {
  auto const lock = std::scoped_lock{guard_};
  if (group_.empty()) {
    auto const n = std::min(waiting_.size(), most_);
    auto const end = waiting_.begin() + static_cast<std::ptrdiff_t>(n);
    group_.assign(waiting_.begin(), end);
    waiting_.erase(waiting_.begin(), end);
  }
  return group_;
}

void run_in_savepoints(session& s,
                       job_runner const& run_job,
                       job_group const group) {
  for (auto* const job : group) {
    run_in_savepoint(s, run_job, *job);
  }
}

bool has_code(std::exception_ptr const& e, std::string_view const code) {
  try {
    std::rethrow_exception(e);
  } catch (base::error const& what) {
    return what.code() == code;
  } catch (...) {
    return false;
  }
}

}  // namespace linli::store
