#include "store/session_pool.h"

#include <algorithm>

namespace linli::store {

session_pool::session_pool(address where, session::role const r, int const most)
    : where_{std::move(where)}, role_{r}, unopened_{std::max(1, most)} {}

session_pool::lease::~lease() {
  if (session_ != nullptr) {
    owner_->give_back(std::move(session_));
  }
}

session_pool::lease session_pool::take() {
  auto lock = std::unique_lock{guard_};
  changed_.wait(lock, [this] { return !idle_.empty() || unopened_ > 0; });
  while (!idle_.empty()) {
    auto s = std::move(idle_.back());
    idle_.pop_back();
    if (!s->is_lost()) {
      return {*this, std::move(s)};
    }
    ++unopened_;  // cut while it idled
  }
  --unopened_;
  lock.unlock();
  try {
    return {*this, std::make_unique<session>(where_, role_)};
  } catch (...) {
    give_back(nullptr);
    throw;
  }
}

void session_pool::give_back(std::unique_ptr<session> s) {
  auto gone = std::vector<std::unique_ptr<session>>{};  // closed unlocked
  {
    auto const lock = std::scoped_lock{guard_};
    if (s == nullptr) {
      ++unopened_;
    } else if (s->is_lost()) {
      // What ended this one has ended those that idle beside it: nobody else
      // is to find that out by failing.
      unopened_ += 1 + static_cast<int>(idle_.size());
      gone.swap(idle_);
    } else {
      idle_.push_back(std::move(s));
    }
  }
  gone.empty() ? changed_.notify_one() : changed_.notify_all();
}

}  // namespace linli::store
