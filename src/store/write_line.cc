#include "store/write_line.h"

#include <utility>

#include "base/error.h"
#include "store/session.h"

namespace linli::store {

namespace {

using turn = write_job::turn;

turn wait_for_turn(write_job& job) {
  auto lock = std::unique_lock{job.guard};
  job.changed.wait(lock, [&] { return job.now != turn::waits; });
  return job.now;
}

/// Within its lock: whoever is told that it is done goes away with the job.
void tell(write_job& job, turn const now) {
  auto const lock = std::scoped_lock{job.guard};
  job.now = now;
  job.changed.notify_one();
}

void run_in_savepoint(session& s, job_runner const& run_job, write_job& job) {
  job.failure = nullptr;
  s.transact("SAVEPOINT job");
  try {
    run_job(s, job);
    s.transact("RELEASE job");
    return;
  } catch (...) {
    job.failure = std::current_exception();
  }
  if (has_code(job.failure, "store.serialization")) {
    // The others read at the same moment and lose with it.
    std::rethrow_exception(job.failure);
  }
  s.transact("ROLLBACK TO job");
  s.transact("RELEASE job");
}

}  // namespace

void write_line::run(write_job& job, std::function<void()> const& lead) {
  if (!join(job) && wait_for_turn(job) == turn::is_done) {
    return;
  }
  lead();
  auto [group, next] = hand_over();
  if (next != nullptr) {
    tell(*next, turn::leads);  // first: it has work to do
  }
  for (auto* const done : group) {
    if (done != &job) {
      tell(*done, turn::is_done);
    }
  }
}

bool write_line::join(write_job& job) {
  auto const lock = std::scoped_lock{guard_};
  waiting_.push_back(&job);
  return !std::exchange(is_leading_, true);
}

std::pair<std::vector<write_job*>, write_job*> write_line::hand_over() {
  auto const lock = std::scoped_lock{guard_};
  is_leading_ = !waiting_.empty();
  return {std::exchange(group_, {}), is_leading_ ? waiting_.front() : nullptr};
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
