#include <deque>
#include <mutex>
#include <span>

#include "base/log.h"
#include "store/session.h"
#include "store/write_path.h"

namespace linli::store {

namespace {

// A bound on how long the first of a group waits for the last.
constexpr auto kMostJobs = std::size_t{512};

void undo(session& s, std::string_view const sql) noexcept {
  try {
    s.execute(sql);
  } catch (std::exception const& e) {
    // After a full disk or an I/O error SQLite has rolled back by itself.
    base::log(base::level::debug, "store.rollback", e.what());
  }
}

class write_queue : public write_path {
 public:
  write_queue(address const& where, job_runner run_job)
      : session_{where, session::role::writer}, run_job_{std::move(run_job)} {}

  void run(write_job& job) override {
    auto lock = std::unique_lock{guard_};
    waiting_.push_back(&job);
    job.changed.wait(lock, [&] {
      return job.is_done || (!is_leading_ && waiting_.front() == &job);
    });
    if (!job.is_done) {
      lead(lock);
    }
  }

 private:
  /// The first in line writes for those who have gathered behind it.
  void lead(std::unique_lock<std::mutex>& lock) {
    auto const n = std::min(waiting_.size(), kMostJobs);
    auto const end = waiting_.begin() + static_cast<std::ptrdiff_t>(n);
    group_.assign(waiting_.begin(), end);
    waiting_.erase(waiting_.begin(), end);
    is_leading_ = true;
    lock.unlock();
    if (group_.size() == 1) {
      commit_alone(*group_.front());
    } else {
      commit_together(group_);
    }
    lock.lock();
    is_leading_ = false;
    for (auto* const job : group_) {
      job->is_done = true;
      job->changed.notify_one();
    }
    if (!waiting_.empty()) {
      waiting_.front()->changed.notify_one();
    }
  }

  void commit_alone(write_job& job) {
    job.failure = nullptr;
    auto has_begun = false;
    try {
      session_.execute("BEGIN IMMEDIATE");
      has_begun = true;
      run_job_(session_, job);
      session_.execute("COMMIT");
    } catch (...) {
      job.failure = std::current_exception();
      if (has_begun) {
        undo(session_, "ROLLBACK");
      }
    }
  }

  /// False when the transaction did not survive the job.
  bool run_in_group(write_job& job) {
    session_.execute("SAVEPOINT job");
    try {
      run_job_(session_, job);
      session_.execute("RELEASE job");
      return true;
    } catch (...) {
      job.failure = std::current_exception();
    }
    try {
      session_.execute("ROLLBACK TO job");
      session_.execute("RELEASE job");
      return true;
    } catch (std::exception const& e) {
      base::log(base::level::debug, "store.rollback", e.what());
      return false;
    }
  }

  bool run_group(std::span<write_job* const> const group) {
    session_.execute("BEGIN IMMEDIATE");
    for (auto* const job : group) {
      if (!run_in_group(*job)) {
        return false;
      }
    }
    session_.execute("COMMIT");
    return true;
  }

  /// A group that cannot be committed, because one of it cannot, is taken
  /// apart: each job learns its own fate.
  void commit_together(std::span<write_job* const> const group) {
    auto is_kept = false;
    try {
      is_kept = run_group(group);
    } catch (std::exception const& e) {
      base::log(base::level::debug, "store.rollback", e.what());
    }
    if (is_kept) {
      return;
    }
    undo(session_, "ROLLBACK");
    for (auto* const job : group) {
      commit_alone(*job);
    }
  }

  session session_;
  job_runner run_job_;
  std::mutex guard_;
  std::deque<write_job*> waiting_;
  std::vector<write_job*> group_;  // the leader's
  bool is_leading_{false};
};

}  // namespace

std::unique_ptr<write_path> make_write_queue(address const& where,
                                             job_runner run_job) {
  return std::make_unique<write_queue>(where, std::move(run_job));
}

}  // namespace linli::store
