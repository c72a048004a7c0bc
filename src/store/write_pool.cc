#include <chrono>
#include <fmt/format.h>
#include <map>
#include <random>
#include <thread>

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"
#include "store/database.h"
#include "store/session_pool.h"
#include "store/write_line.h"
#include "store/write_path.h"

namespace linli::store {

namespace {

using std::chrono::milliseconds;

// Who loses a race is repeated; somebody wins each round, so that so many
// rounds mean a hundred others at the very same rows.
constexpr auto kMostRounds = 100;

// A restart of PostgreSQL takes a few seconds; what came meanwhile waits.
constexpr auto kLongestOutage = milliseconds{10'000};

// Each job of a group is a subtransaction. A server keeps so many of one
// transaction in memory (PGPROC_MAX_CACHED_SUBXIDS); beyond it everybody looks
// them up on disk.
constexpr auto kMostJobs = std::size_t{64};

enum class fate : std::uint8_t {
  kept,
  refused,  // by its own failure
  lost_the_race,
  lost_the_server,
  unknown,  // the server went away while it was committing
};

struct outcome {
  fate is{fate::kept};
  std::exception_ptr why{};
};

/// Random, so that two who met do not meet again.
milliseconds pause_before(int const round) {
  thread_local auto rng = std::mt19937{std::random_device{}()};
  auto const most = std::min(round, 20) * 5;
  return milliseconds{std::uniform_int_distribution{0, most}(rng)};
}

/// Those of one key have it one after the other, in whatever process. Taken
/// before the transaction, whose view of the data begins with its first
/// statement: who waited then sees what the one before did.
class turn {
 public:
  turn(session& s, std::int64_t const key) : session_{s}, key_{key} {
    writer{s}.value_of<int>("SELECT 1 FROM pg_advisory_lock($1)", key);
  }

  ~turn() {
    if (session_.is_lost()) {
      return;  // which ended it
    }
    try {
      writer{session_}.value_of<bool>(
          "SELECT CASE WHEN pg_advisory_unlock($1) THEN 1 ELSE 0 END", key_);
    } catch (std::exception const& e) {
      base::log(base::level::debug, "store.rollback", e.what());
    }
  }

  turn(turn const&) = delete;
  turn& operator=(turn const&) = delete;

 private:
  session& session_;
  std::int64_t key_;
};

class write_pool : public write_path {
 public:
  write_pool(address const& where, int const connections, job_runner run_job)
      : where_{where},
        sessions_{where, session::role::writer, connections},
        run_job_{std::move(run_job)} {}

  void run(write_job& job) override {
    if (job.scarce.empty()) {
      write_alone(job);
      return;
    }
    auto& line = enter(job.scarce);
    line.run(job, [&] { write_together(line, job.scarce); });
    leave(job.scarce);
  }

  void start(write_job& job) override {
    if (job.scarce.empty()) {
      write_path::start(job);
      return;
    }
    auto const scarce = job.scarce;  // the job may be over before the line is
    auto& line = enter(scarce);
    line.start(job, [&] { write_together(line, scarce); });
    leave(scarce);
  }

 private:
  using transaction = std::function<void(session&)>;

  /// Of one scarce thing, while any thread is in line for it: one that waits
  /// for its job, or writes others'.
  struct queue {
    write_line line{kMostJobs, kMostJobs};
    int threads{0};
  };

  write_line& enter(std::string const& scarce) {
    auto const lock = std::scoped_lock{guard_};
    auto& q = queues_[scarce];
    ++q.threads;
    return q.line;
  }

  void leave(std::string const& scarce) {
    auto const lock = std::scoped_lock{guard_};
    auto const q = queues_.find(scarce);
    if (--q->second.threads == 0) {
      queues_.erase(q);
    }
  }

  /// A group that cannot be committed is taken apart: each job learns its own
  /// fate, still on one connection.
  void write_together(write_line& line, std::string const& scarce) {
    auto const result =
        attempt(scarce, [&](session& s) { run_group(s, line.gather()); });
    auto const group = line.gather();
    auto const is_told = result.is == fate::lost_the_server ||
                         result.is == fate::unknown ||
                         (result.is == fate::refused && group.size() == 1);
    for (auto* const job : group) {
      if (is_told) {
        job->failure = result.why;
      } else if (result.is != fate::kept) {
        write_alone(*job);
      }
    }
  }

  void run_group(session& s, job_group const group) {
    if (group.size() == 1) {
      run_job_(s, *group.front());
    } else {
      run_in_savepoints(s, run_job_, group);
    }
    settle_counts(s, group);
  }

  void write_alone(write_job& job) {
    auto* const one = &job;
    auto const work = [&](session& s) { run_group(s, {&one, 1}); };
    auto result = attempt(job.scarce, work);
    for (auto round = 1; result.is == fate::lost_the_race; ++round) {
      if (round == kMostRounds) {
        result.why = std::make_exception_ptr(base::error{
            fault::unavailable, "store.busy",
            fmt::format("{}: too many others change the same at the same time. "
                        "Try again.",
                        where_.shown())});
        break;
      }
      std::this_thread::sleep_for(pause_before(round));
      result = attempt(job.scarce, work);
    }
    job.failure = result.why;
  }

  /// Again while PostgreSQL is being restarted.
  outcome attempt(std::string const& scarce, transaction const& work) {
    auto const until = std::chrono::steady_clock::now() + kLongestOutage;
    auto result = attempt_once(scarce, work);
    while (result.is == fate::lost_the_server &&
           std::chrono::steady_clock::now() < until) {
      std::this_thread::sleep_for(milliseconds{200});
      result = attempt_once(scarce, work);
    }
    return result;
  }

  outcome attempt_once(std::string const& scarce, transaction const& work) {
    auto is_committing = false;
    try {
      auto const s = sessions_.take();
      auto mine = std::optional<turn>{};
      if (!scarce.empty()) {
        mine.emplace(*s, key_of(scarce));
      }
      try {
        s->transact("BEGIN ISOLATION LEVEL SERIALIZABLE");
        work(*s);
        is_committing = true;
        s->transact("COMMIT");
        return {};
      } catch (...) {
        if (!is_committing) {  // else it ended the transaction by itself
          undo(*s, "ROLLBACK");
        }
        throw;
      }
    } catch (...) {
      return outcome_of(std::current_exception(), is_committing);
    }
  }

  outcome outcome_of(std::exception_ptr const& why,
                     bool const was_committing) const {
    if (has_code(why, "store.serialization")) {
      return {fate::lost_the_race, why};
    }
    if (!has_code(why, "store.unavailable")) {
      return {fate::refused, why};
    }
    if (!was_committing) {
      return {fate::lost_the_server, why};
    }
    return {fate::unknown,
            std::make_exception_ptr(base::error{
                fault::unavailable, "store.outcome_unknown",
                fmt::format("{} went away while it was committing: the change "
                            "may or may not be there. Look before trying "
                            "again.",
                            where_.shown())})};
  }

  /// Advisory locks are one number for a whole database.
  std::int64_t key_of(std::string_view const scarce) const {
    auto const name = fmt::format("{}\n{}", where_.schema, scarce);
    return static_cast<std::int64_t>(
        base::checksum(std::as_bytes(std::span{name})));
  }

  address where_;
  session_pool sessions_;
  job_runner run_job_;
  std::mutex guard_;
  std::map<std::string, queue> queues_;
};

}  // namespace

std::unique_ptr<write_path> make_write_pool(address const& where,
                                            int const connections,
                                            job_runner run_job) {
  return std::make_unique<write_pool>(where, connections, std::move(run_job));
}

}  // namespace linli::store
