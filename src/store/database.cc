#include "store/database.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/log.h"
#include "store/migrate.h"

namespace linli::store {

namespace {

/// The transaction this thread is in, so that a nested one joins it.
struct current_transaction {
  database const* owner{nullptr};
  writer* tx{nullptr};
  int depth{0};
};

thread_local auto current = current_transaction{};

void roll_back(session& s, int const depth) noexcept {
  try {
    if (depth == 0) {
      s.execute("ROLLBACK");
    } else {
      s.execute(fmt::format("ROLLBACK TO nested_{0}", depth));
      s.execute(fmt::format("RELEASE nested_{0}", depth));
    }
  } catch (std::exception const& e) {
    // After a full disk or an I/O error SQLite has rolled back by itself.
    base::log(base::level::debug, "store.rollback", e.what());
  }
}

}  // namespace

void writer::before_write() {
  if (on_write_) {
    on_write_();
  }
}

void writer::execute(std::string_view const sql) {
  before_write();
  session_->execute(sql);
}

database::database(std::filesystem::path path, open_options options)
    : path_{std::move(path)}, options_{std::move(options)} {
  writing_ = std::make_unique<session>(path_, session::role::writer);
  for (auto i = 0; i < std::max(1, options_.readers); ++i) {
    sessions_.push_back(
        std::make_unique<session>(path_, session::role::reader));
    idle_.push_back(sessions_.back().get());
  }
}

std::unique_ptr<database> database::open(std::filesystem::path const& path,
                                         open_options options) {
  check_is_current(path, embedded_migrations());
  return std::unique_ptr<database>{new database{path, std::move(options)}};
}

std::unique_ptr<database> database::open_or_create(
    std::filesystem::path const& path,
    base::instant const now,
    open_options options) {
  migrate(path, embedded_migrations(), now);
  return open(path, std::move(options));
}

void database::backup_to(std::filesystem::path const& path) {
  copy_database(path_, path);
}

std::unique_ptr<database::reader_lease> database::lease_reader() {
  if (current.owner == this) {
    return std::make_unique<reader_lease>(*this, writing_.get(), false);
  }
  auto lock = std::unique_lock{idle_guard_};
  idle_changed_.wait(lock, [this] { return !idle_.empty(); });
  auto* const s = idle_.back();
  idle_.pop_back();
  lock.unlock();
  return std::make_unique<reader_lease>(*this, s, true);
}

database::reader_lease::reader_lease(database& d,
                                     session* const s,
                                     bool const own)
    : owner{d}, connection{s}, is_own{own}, db{*s} {
  if (is_own) {
    try {
      connection->execute("BEGIN");
    } catch (...) {
      auto const lock = std::scoped_lock{owner.idle_guard_};
      owner.idle_.push_back(connection);
      throw;
    }
  }
}

database::reader_lease::~reader_lease() {
  if (!is_own) {
    return;
  }
  roll_back(*connection, 0);  // nothing was written: the cheaper ending
  {
    auto const lock = std::scoped_lock{owner.idle_guard_};
    owner.idle_.push_back(connection);
  }
  owner.idle_changed_.notify_one();
}

database::transaction::transaction(database& d) : database_{d} {
  if (current.owner == &d) {
    current_ = current.tx;
    depth_ = ++current.depth;
    d.writing_->execute(fmt::format("SAVEPOINT nested_{}", depth_));
    return;
  }
  // Two districts are never changed in one transaction: nothing could make
  // that atomic.
  assert(current.owner == nullptr);
  turn_ = std::unique_lock{d.turn_};
  d.writing_->execute("BEGIN IMMEDIATE");
  own_.emplace(*d.writing_);
  own_->on_write_ = d.options_.on_write;
  current_ = &*own_;
  current = {&d, current_, 0};
}

void database::transaction::commit() {
  auto& s = *database_.writing_;
  if (depth_ > 0) {
    s.execute(fmt::format("RELEASE nested_{}", depth_));
    is_done_ = true;
    --current.depth;
    return;
  }
  s.execute("COMMIT");
  is_done_ = true;
  auto const work = std::move(own_->after_commit_);
  current = {};
  turn_.unlock();
  for (auto const& w : work) {
    w();
  }
}

database::transaction::~transaction() {
  if (is_done_) {
    return;
  }
  roll_back(*database_.writing_, depth_);
  if (depth_ > 0) {
    --current.depth;
  } else {
    current = {};
  }
}

}  // namespace linli::store
