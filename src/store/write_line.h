#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

#include "store/write_path.h"

/// Group commit: while one group of jobs is being written and synced, the next
/// gathers; each job is a savepoint in its group's transaction and is told its
/// own result. DeWitt et al., Implementation Techniques for Main Memory
/// Database Systems, SIGMOD 1984.
namespace linli::store {

using job_group = std::span<write_job* const>;

/// Those who wait to be written together. Any number of threads may join.
class write_line {
 public:
  /// `most` bounds how long the first of a group waits for the last.
  explicit write_line(std::size_t const most) : most_{most} {}

  /// Returns when the job is done. The first in line calls `lead`, one at a
  /// time, which must settle every job of `gather()` and must not throw.
  void run(write_job& job, std::function<void()> const& lead);

  /// For `lead`: its group, itself first. Who comes before the first call is
  /// taken along, so that it is made as late as possible.
  job_group gather();

 private:
  /// Whether nobody leads, so that the job does.
  bool join(write_job& job);

  /// The group that was written, and who leads next, if anybody waits.
  std::pair<std::vector<write_job*>, write_job*> hand_over();

  std::size_t most_;
  std::mutex guard_;
  std::deque<write_job*> waiting_;
  std::vector<write_job*> group_;  // the leader's
  bool is_leading_{false};
};

/// Runs each job in a savepoint of the transaction `s` is in, and undoes it
/// alone when it fails. Throws when the transaction did not survive one of
/// them.
void run_in_savepoints(session& s, job_runner const& run_job, job_group group);

bool has_code(std::exception_ptr const& e, std::string_view code);

}  // namespace linli::store
