#include "base/log.h"
#include "store/session.h"
#include "store/write_line.h"
#include "store/write_path.h"

namespace linli::store {

namespace {

constexpr auto kMostJobs = std::size_t{512};

// Started without a thread that waits. With more others' reads wait longer, and
// no more are written in a second (bench/rush.cc).
constexpr auto kRoom = std::size_t{128};

class write_queue : public write_path {
 public:
  write_queue(address const& where, job_runner run_job)
      : session_{where, session::role::writer}, run_job_{std::move(run_job)} {}

  void run(write_job& job) override {
    line_.run(job, [this] { write(line_.gather()); });
  }

  void start(write_job& job) override {
    line_.start(job, [this] { write(line_.gather()); });
  }

 private:
  /// A group that cannot be committed, because one of it cannot, is taken
  /// apart: each job learns its own fate.
  void write(job_group const group) {
    if (group.size() == 1 || !commit_together(group)) {
      for (auto* const job : group) {
        commit_alone(*job);
      }
    }
  }

  void commit_alone(write_job& job) {
    job.failure = nullptr;
    auto has_begun = false;
    try {
      session_.transact("BEGIN IMMEDIATE");
      has_begun = true;
      run_job_(session_, job);
      auto* const one = &job;
      settle_counts(session_, {&one, 1});
      session_.transact("COMMIT");
    } catch (...) {
      job.failure = std::current_exception();
      if (has_begun) {
        undo(session_, "ROLLBACK");
      }
    }
  }

  bool commit_together(job_group const group) {
    try {
      session_.transact("BEGIN IMMEDIATE");
      run_in_savepoints(session_, run_job_, group);
      settle_counts(session_, group);
      session_.transact("COMMIT");
      return true;
    } catch (std::exception const& e) {
      base::log(base::level::debug, "store.rollback", e.what());
    }
    undo(session_, "ROLLBACK");
    return false;
  }

  session session_;
  job_runner run_job_;
  write_line line_{kMostJobs, kRoom};
};

}  // namespace

std::unique_ptr<write_path> make_write_queue(address const& where,
                                             job_runner run_job) {
  return std::make_unique<write_queue>(where, std::move(run_job));
}

}  // namespace linli::store
