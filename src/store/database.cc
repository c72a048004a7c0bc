#include "store/database.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/log.h"
#include "store/commits.h"
#include "store/migrate.h"

namespace linli::store {

namespace {

/// The transaction this thread is in, so that a nested one joins it.
struct current_transaction {
  database const* owner{nullptr};
  session* connection{nullptr};
  writer* tx{nullptr};
  int depth{0};
};

thread_local auto current = current_transaction{};
thread_local auto commits = std::uint64_t{0};

}  // namespace

std::uint64_t commits_of_this_thread() {
  return commits;
}

void writer::before_write() {
  if (on_write_) {
    on_write_();
  }
}

void writer::execute(std::string_view const sql) {
  before_write();
  session_->execute(sql);
}

database::database(address where, open_options options)
    : where_{std::move(where)},
      options_{std::move(options)},
      readers_{where_, session::role::reader, options_.readers} {
  auto run = [this](session& s, write_job& job) { run_job(s, job); };
  writes_ = where_.kind == engine::sqlite
                ? make_write_queue(where_, std::move(run))
                : make_write_pool(where_, options_.writers, std::move(run));
}

database::~database() = default;

std::unique_ptr<database> database::open(address const& where,
                                         open_options options) {
  check_is_current(where, embedded_migrations(where.kind));
  return std::unique_ptr<database>{new database{where, std::move(options)}};
}

std::unique_ptr<database> database::open_or_create(address const& where,
                                                   base::instant const now,
                                                   open_options options) {
  migrate(where, embedded_migrations(where.kind), now);
  return open(where, std::move(options));
}

void database::run_read(std::function<void(reader&)> const& work) {
  if (current.owner == this) {
    auto db = reader{*current.connection};
    work(db);
    return;
  }
  try {
    read_once(work);
  } catch (base::error const& e) {
    // A connection that idled through a restart of PostgreSQL; a new one tells
    // whether it is up again.
    if (e.code() != "store.unavailable") {
      throw;
    }
    read_once(work);
  }
}

void database::read_once(std::function<void(reader&)> const& work) {
  auto const s = readers_.take();
  s->transact(where_.kind == engine::sqlite
                  ? "BEGIN"
                  : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  auto db = reader{*s};
  try {
    work(db);
  } catch (...) {
    undo(*s, "ROLLBACK");
    throw;
  }
  undo(*s, "ROLLBACK");  // nothing was written: the cheaper ending
}

void database::run_write(std::function<void(writer&)> work,
                         std::string_view const scarce) {
  if (current.owner == this) {
    run_nested(work);
    return;
  }
  // Two districts are never changed in one transaction: nothing could make
  // that atomic.
  assert(current.owner == nullptr);
  auto job = write_job{};
  job.work = std::move(work);
  job.scarce = scarce;
  writes_->run(job);
  settle(job);
}

void database::start(write_job& job) {
  assert(current.owner == nullptr);
  writes_->start(job);
}

/// Throws why it was not kept.
void database::settle(write_job& job) {
  if (job.failure != nullptr) {
    std::rethrow_exception(job.failure);
  }
  ++commits;
  for (auto const& f : job.after_commit) {
    f();
  }
}

void database::run_nested(std::function<void(writer&)> const& work) {
  auto& s = *current.connection;
  auto& tx = *current.tx;
  auto const planned = tx.after_commit_.size();
  auto const counted = tx.counted_;
  auto const name = fmt::format("nested_{}", ++current.depth);
  s.transact("SAVEPOINT " + name);
  try {
    work(tx);
    s.transact("RELEASE " + name);
    --current.depth;
  } catch (...) {
    undo(s, "ROLLBACK TO " + name);
    undo(s, "RELEASE " + name);
    tx.after_commit_.resize(planned);
    tx.counted_ = counted;
    --current.depth;
    throw;
  }
}

void database::run_job(session& s, write_job& job) {
  auto tx = writer{s};
  tx.on_write_ = options_.on_write;
  current = {this, &s, &tx, 0};
  job.counted = 0;
  try {
    job.work(tx);
  } catch (...) {
    current = {};
    throw;
  }
  current = {};
  job.counted = tx.counted_;
  job.settle = std::move(tx.settle_);
  job.after_commit = std::move(tx.after_commit_);
}

}  // namespace linli::store
