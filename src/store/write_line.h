#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <vector>

#include "store/write_path.h"

/// Group commit: while one group of jobs is being written and synced, the next
/// gathers; each job is a savepoint in its group's transaction and is told its
/// own result. DeWitt et al., Implementation Techniques for Main Memory
/// Database Systems, SIGMOD 1984.
namespace linli::store {

using job_group = std::span<write_job* const>;

/// Those who wait to be written together. Any number of threads may join.
///
/// One of their threads leads: it writes for all. One whose own job somebody
/// waits for does so for one group and names the next; one that waits for
/// nothing goes on as long as there is anything to write.
class write_line {
 public:
  /// `most` are written together at most, which bounds how long the first of a
  /// group waits for the last. While `room` wait nobody else is started.
  write_line(std::size_t const most, std::size_t const room)
      : most_{most}, room_{room} {}

  /// Calls `write`, one thread at a time, which must settle every job of
  /// `gather()` and must not throw.
  using leader = std::function<void()>;

  /// Returns when the job is done.
  void run(write_job& job, leader const& write);

  /// Returns when the job is in line, for which there must be room, and
  /// somebody will write it: this thread, if nobody else can be counted on.
  void start(write_job& job, leader const& write);

  /// For `write`: its group, the first in line. Who comes before the first
  /// call is taken along, so that it is made as late as possible.
  job_group gather();

 private:
  enum class led_by : std::uint8_t { nobody, one_of_them, a_free_thread };

  /// Whether the thread is to lead; a free one may have to wait for it.
  bool join(write_job& job);
  bool join_free(write_job& job);
  bool wait_as_heir(std::unique_lock<std::mutex> lock);

  /// For a thread that leads, but is between two groups.
  void write_alone(write_job& job, leader const& write);

  /// Ends with the group that was written. Whether this thread, which is free,
  /// is to go on; otherwise somebody else leads, if anybody waits. `own` is the
  /// job this thread waits for.
  bool hand_over(write_job const* own);

  struct succession {
    waiting_thread* who{nullptr};
    told what{};
  };
  succession name_next();

  std::size_t most_;
  std::size_t room_;
  std::mutex guard_;
  std::condition_variable has_room_;
  std::deque<write_job*> waiting_;
  std::vector<write_job*> group_;  // the leader's
  led_by led_by_{led_by::nobody};
  waiting_thread* heir_{
      nullptr};  // of a free thread that leads as soon as it may
};

/// Runs each job in a savepoint of the transaction `s` is in, and undoes it
/// alone when it fails. Throws when the transaction did not survive one of
/// them.
void run_in_savepoints(session& s, job_runner const& run_job, job_group group);

/// Before the commit of a group: what its jobs counted is settled at once.
void settle_counts(session& s, job_group group);

bool has_code(std::exception_ptr const& e, std::string_view code);

}  // namespace linli::store
