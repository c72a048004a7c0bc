#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "store/session.h"

namespace linli::store {

/// Connections that are opened when first needed and again when their server
/// went away. Any number of threads may use it; who comes when all are out
/// waits.
class session_pool {
 public:
  session_pool(address where, session::role r, int most);

  class lease {
   public:
    lease(session_pool& owner, std::unique_ptr<session> s)
        : owner_{&owner}, session_{std::move(s)} {}
    ~lease();
    lease(lease&& other) noexcept = default;
    lease& operator=(lease&&) = delete;
    lease(lease const&) = delete;
    lease& operator=(lease const&) = delete;

    session& operator*() const { return *session_; }
    session* operator->() const { return session_.get(); }

   private:
    session_pool* owner_;
    std::unique_ptr<session> session_;
  };

  /// Throws what opening a connection throws.
  lease take();

 private:
  void give_back(std::unique_ptr<session> s);

  address where_;
  session::role role_;
  std::vector<std::unique_ptr<session>> idle_;
  int unopened_;
  std::mutex guard_;
  std::condition_variable changed_;
};

}  // namespace linli::store
