#include <chrono>
#include <fmt/format.h>
#include <random>
#include <thread>

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"
#include "store/database.h"
#include "store/session_pool.h"
#include "store/write_path.h"

namespace linli::store {

namespace {

using std::chrono::milliseconds;

// Who loses a race is repeated; somebody wins each round, so that so many
// rounds mean a hundred others at the very same rows.
constexpr auto kMostRounds = 100;

// A restart of PostgreSQL takes a few seconds; what came meanwhile waits.
constexpr auto kLongestOutage = milliseconds{10'000};

enum class fate : std::uint8_t { kept, lost_the_race, lost_the_server };

bool has_code(std::exception_ptr const& e, std::string_view const code) {
  try {
    std::rethrow_exception(e);
  } catch (base::error const& what) {
    return what.code() == code;
  } catch (...) {
    return false;
  }
}

/// Random, so that two who met do not meet again.
milliseconds pause_before(int const round) {
  thread_local auto rng = std::mt19937{std::random_device{}()};
  auto const most = std::min(round, 20) * 5;
  return milliseconds{std::uniform_int_distribution{0, most}(rng)};
}

class write_pool : public write_path {
 public:
  write_pool(address const& where, int const connections, job_runner run_job)
      : where_{where},
        sessions_{where, session::role::writer, connections},
        run_job_{std::move(run_job)} {}

  void run(write_job& job) override {
    auto const until = std::chrono::steady_clock::now() + kLongestOutage;
    for (auto round = 1;; ++round) {
      job.failure = nullptr;
      job.after_commit.clear();
      auto const result = attempt(job);
      auto const is_late = result == fate::lost_the_server
                               ? std::chrono::steady_clock::now() > until
                               : round == kMostRounds;
      if (result == fate::kept || is_late) {
        break;
      }
      std::this_thread::sleep_for(result == fate::lost_the_server
                                      ? milliseconds{200}
                                      : pause_before(round));
    }
    if (job.failure != nullptr &&
        has_code(job.failure, "store.serialization")) {
      job.failure = std::make_exception_ptr(base::error{
          fault::unavailable, "store.busy",
          fmt::format("{}: too many others change the same at the same time. "
                      "Try again.",
                      where_.shown())});
    }
    job.is_done = true;
  }

 private:
  fate attempt(write_job& job) {
    auto is_committing = false;
    try {
      auto const s = sessions_.take();
      try {
        lock(*s, job);
        s->execute("BEGIN ISOLATION LEVEL SERIALIZABLE");
        run_job_(*s, job);
        is_committing = true;
        s->execute("COMMIT");
        unlock(*s, job);
        return fate::kept;
      } catch (...) {
        job.failure = std::current_exception();
      }
      if (!s->is_lost()) {
        if (!is_committing) {  // else it ended the transaction by itself
          s->execute("ROLLBACK");
        }
        unlock(*s, job);
      }
    } catch (...) {
      if (job.failure == nullptr) {
        job.failure = std::current_exception();
      }
    }
    return fate_of(job, is_committing);
  }

  fate fate_of(write_job& job, bool const was_committing) const {
    if (has_code(job.failure, "store.serialization")) {
      return fate::lost_the_race;
    }
    if (!has_code(job.failure, "store.unavailable")) {
      return fate::kept;  // its own failure, kept as the answer
    }
    if (was_committing) {
      job.failure = std::make_exception_ptr(base::error{
          fault::unavailable, "store.outcome_unknown",
          fmt::format("{} went away while it was committing: the change may or "
                      "may not be there. Look before trying again.",
                      where_.shown())});
      return fate::kept;
    }
    return fate::lost_the_server;
  }

  // Before the transaction, whose view of the data begins with its first
  // statement: who waited then sees what the one before did.
  void lock(session& s, write_job const& job) const {
    if (!job.scarce.empty()) {
      writer{s}.value_of<int>("SELECT 1 FROM pg_advisory_lock($1)",
                              key_of(job.scarce));
    }
  }

  void unlock(session& s, write_job const& job) const {
    if (!job.scarce.empty()) {
      writer{s}.value_of<bool>(
          "SELECT CASE WHEN pg_advisory_unlock($1) THEN 1 ELSE 0 END",
          key_of(job.scarce));
    }
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
};

}  // namespace

std::unique_ptr<write_path> make_write_pool(address const& where,
                                            int const connections,
                                            job_runner run_job) {
  return std::make_unique<write_pool>(where, connections, std::move(run_job));
}

}  // namespace linli::store
