#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "store/address.h"

/// How transactions that write get their turn: one after the other in groups
/// on SQLite; side by side on PostgreSQL, in groups those for the same scarce
/// thing.
namespace linli::store {

class session;
class writer;

/// What a thread that waits in line is told (store/write_line.h). A lock of its
/// own: many who are told at once would queue for a common one.
enum class told : std::uint8_t { nothing, to_lead, all_is_done };

class waiting_thread {
 public:
  /// `to_lead` or `all_is_done`, once somebody says so.
  told wait();
  void tell(told what);

 private:
  std::mutex guard_;
  std::condition_variable changed_;
  told told_{told::nothing};
};

/// Called before a commit with how many things its transaction counted.
using settler = std::function<void(writer&, std::int64_t counted)>;

/// One transaction somebody waits for.
struct write_job {
  std::function<void(writer&)> work;
  std::string scarce;  // what only one may change at a time; may be empty

  // Filled while it runs.
  std::int64_t counted{};
  settler settle;
  std::vector<std::function<void()>> after_commit;
  std::exception_ptr failure;

  waiting_thread thread;            // that waits for it, or
  std::function<void()> when_done;  // what is called when none does
};

/// Runs `job.work` on a connection, so that nested reads and writes of this
/// thread join it. Throws what the work throws.
using job_runner = std::function<void(session&, write_job&)>;

class write_path {
 public:
  virtual ~write_path() = default;

  /// Returns when the job is on disk, or with a failure: what its work threw,
  /// or why it could not be committed; nothing of it was kept then, unless the
  /// code is store.outcome_unknown.
  virtual void run(write_job& job) = 0;

  /// The same, but what follows is `job.when_done`, which may end the job: on
  /// this thread or another, before or after this returns. Returns late when
  /// there is much to write, or when this thread is the one to write it.
  virtual void start(write_job& job) {
    run(job);
    std::exchange(job.when_done, nullptr)();
  }
};

/// One connection; whoever waits for it is written together.
std::unique_ptr<write_path> make_write_queue(address const& where,
                                             job_runner run_job);

/// Several connections, serializable transactions; those that met others are
/// repeated. Who waits for the same scarce thing is written together and takes
/// one connection, so that others get theirs.
std::unique_ptr<write_path> make_write_pool(address const& where,
                                            int connections,
                                            job_runner run_job);

}  // namespace linli::store
