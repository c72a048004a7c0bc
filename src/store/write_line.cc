#include "store/write_line.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "store/database.h"

namespace linli::store {

namespace {

/// Between two groups a free thread that goes on tells whom it wrote for. What
/// they do then may be to write again, in this line or another: nobody else
/// would do it for them. The last is the innermost.
thread_local auto led_here = std::vector<write_line const*>{};

bool leads(write_line const& line) {
  return std::ranges::find(led_here, &line) != led_here.end();
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
  job.counted = 0;
  s.transact("ROLLBACK TO job");
  s.transact("RELEASE job");
}

}  // namespace

told waiting_thread::wait() {
  auto lock = std::unique_lock{guard_};
  changed_.wait(lock, [&] { return told_ != told::nothing; });
  return told_;
}

/// Within its lock: whoever is told that all is done goes away with this.
void waiting_thread::tell(told const what) {
  auto const lock = std::scoped_lock{guard_};
  told_ = what;
  changed_.notify_one();
}

void write_line::run(write_job& job, leader const& write) {
  if (leads(*this)) {
    write_alone(job, write);
  } else if (join(job) || job.thread.wait() == told::to_lead) {
    write();
    hand_over(&job);
  }
}

void write_line::start(write_job& job, leader const& write) {
  if (leads(*this)) {
    write_alone(job, write);
    std::exchange(job.when_done, nullptr)();
    return;
  }
  if (!join_free(job)) {
    return;
  }
  led_here.push_back(this);
  do {
    write();
  } while (hand_over(nullptr));
}

void write_line::write_alone(write_job& job, leader const& write) {
  auto const set = [this](std::vector<write_job*> group) {
    auto const lock = std::scoped_lock{guard_};
    group_ = std::move(group);
  };
  set({&job});
  write();
  set({});
}

bool write_line::join(write_job& job) {
  auto const lock = std::scoped_lock{guard_};
  waiting_.push_back(&job);
  if (led_by_ != led_by::nobody) {
    return false;
  }
  led_by_ = led_by::one_of_them;
  return true;
}

bool write_line::join_free(write_job& job) {
  auto lock = std::unique_lock{guard_};
  has_room_.wait(lock, [&] { return waiting_.size() < room_; });
  waiting_.push_back(&job);
  switch (led_by_) {
    case led_by::nobody: led_by_ = led_by::a_free_thread; return true;
    case led_by::a_free_thread: return false;
    case led_by::one_of_them: break;
  }
  return heir_ == nullptr && wait_as_heir(std::move(lock));
}

bool write_line::wait_as_heir(std::unique_lock<std::mutex> lock) {
  auto me = waiting_thread{};
  heir_ = &me;
  lock.unlock();
  return me.wait() == told::to_lead;
}

bool write_line::hand_over(write_job const* const own) {
  auto group = std::vector<write_job*>{};
  auto goes_on = false;
  auto next = succession{};
  {
    auto const lock = std::scoped_lock{guard_};
    group = std::exchange(group_, {});
    auto const is_free = led_by_ == led_by::a_free_thread;
    goes_on = is_free && !waiting_.empty();
    if (!goes_on) {
      next = name_next();
      if (is_free) {
        led_here.pop_back();
      }
    }
  }
  if (next.who != nullptr) {
    next.who->tell(next.what);  // first: it may have work to do
  }
  for (auto* const job : group) {
    if (job->when_done) {
      std::exchange(job->when_done, nullptr)();
    } else if (job != own) {
      job->thread.tell(told::all_is_done);
    }
  }
  return goes_on;
}

write_line::succession write_line::name_next() {
  auto* const heir = std::exchange(heir_, nullptr);
  if (waiting_.empty()) {
    led_by_ = led_by::nobody;
    return {heir, told::all_is_done};
  }
  led_by_ = heir != nullptr ? led_by::a_free_thread : led_by::one_of_them;
  return {heir != nullptr ? heir : &waiting_.front()->thread, told::to_lead};
}

job_group write_line::gather() {
  auto const lock = std::scoped_lock{guard_};
  if (group_.empty()) {
    auto const n = std::min(waiting_.size(), most_);
    auto const end = waiting_.begin() + static_cast<std::ptrdiff_t>(n);
    group_.assign(waiting_.begin(), end);
    waiting_.erase(waiting_.begin(), end);
    has_room_.notify_all();
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

void settle_counts(session& s, job_group const group) {
  auto counted = std::int64_t{0};
  settler const* settle = nullptr;
  for (auto const* const job : group) {
    if (job->counted != 0) {
      counted += job->counted;
      settle = &job->settle;
    }
  }
  if (settle != nullptr) {
    auto tx = writer{s};
    (*settle)(tx, counted);
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
