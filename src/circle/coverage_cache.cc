#include "circle/coverage_cache.h"

#include <algorithm>

namespace linli::circle {

std::list<coverage_cache::entry>::iterator coverage_cache::find(
    std::uint64_t const version, question const& asked) {
  return std::find_if(entries_.begin(), entries_.end(), [&](entry const& e) {
    return e.version == version && e.asked == asked;
  });
}

void coverage_cache::keep(entry e) {
  entries_.push_front(std::move(e));
  if (entries_.size() > most_) {
    entries_.pop_back();  // whoever waits for it holds its future
  }
}

void coverage_cache::forget(std::uint64_t const number) {
  auto const lock = std::scoped_lock{guard_};
  entries_.remove_if([&](entry const& e) { return e.number == number; });
}

coverage_cache::answer coverage_cache::get(
    std::uint64_t const version,
    question const& asked,
    std::function<coverage()> const& compute) {
  auto promise = std::promise<answer>{};
  auto number = std::uint64_t{0};
  {
    auto lock = std::unique_lock{guard_};
    if (auto const it = find(version, asked); it != entries_.end()) {
      entries_.splice(entries_.begin(), entries_, it);
      auto const ready = it->ready;
      lock.unlock();
      return ready.get();
    }
    number = ++numbers_;
    keep({version, asked, promise.get_future().share(), number});
  }
  try {
    auto computed = std::make_shared<coverage const>(compute());
    promise.set_value(computed);
    return computed;
  } catch (...) {
    forget(number);
    promise.set_exception(std::current_exception());
    throw;
  }
}

void coverage_cache::put(answer const& ready) {
  auto promise = std::promise<answer>{};
  promise.set_value(ready);
  auto const lock = std::scoped_lock{guard_};
  if (auto const it = find(ready->version, ready->asked);
      it != entries_.end()) {
    entries_.erase(it);
  }
  keep(
      {ready->version, ready->asked, promise.get_future().share(), ++numbers_});
}

std::size_t coverage_cache::size() const {
  auto const lock = std::scoped_lock{guard_};
  return entries_.size();
}

}  // namespace linli::circle
