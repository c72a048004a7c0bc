#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace linli::walk {

/// Scratch memory that queries borrow: as many as ever ran at once exist.
template <typename Scratch>
class pool {
 public:
  class loan {
   public:
    loan(pool& owner, std::unique_ptr<Scratch> lent)
        : owner_{owner}, lent_{std::move(lent)} {}
    ~loan() { owner_.take_back(std::move(lent_)); }
    loan(loan const&) = delete;
    loan& operator=(loan const&) = delete;

    Scratch& operator*() const { return *lent_; }
    Scratch* operator->() const { return lent_.get(); }

   private:
    pool& owner_;
    std::unique_ptr<Scratch> lent_;
  };

  loan borrow() {
    auto const lock = std::scoped_lock{guard_};
    if (idle_.empty()) {
      return {*this, std::make_unique<Scratch>()};
    }
    auto s = std::move(idle_.back());
    idle_.pop_back();
    return {*this, std::move(s)};
  }

 private:
  void take_back(std::unique_ptr<Scratch> s) {
    auto const lock = std::scoped_lock{guard_};
    idle_.push_back(std::move(s));
  }

  std::mutex guard_;
  std::vector<std::unique_ptr<Scratch>> idle_;
};

}  // namespace linli::walk
