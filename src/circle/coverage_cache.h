#pragma once

#include <cstdint>
#include <functional>
#include <future>
#include <list>
#include <memory>
#include <mutex>

#include "circle/coverage.h"

namespace linli::circle {

/// Keeps the coverages asked for last, one for each question and version of
/// the district. When two ask the same at once it is computed once and both
/// wait for it; other questions do not wait. Any number of threads.
class coverage_cache {
 public:
  using answer = std::shared_ptr<coverage const>;

  /// `most` > 0: how many to keep.
  explicit coverage_cache(std::size_t most) : most_{most} {}

  /// The kept answer, or `compute()`. When that throws, everybody who waits
  /// gets the exception and the next who asks tries again.
  answer get(std::uint64_t version,
             question const& asked,
             std::function<coverage()> const& compute);

  /// Puts one in that was computed elsewhere (read from a file).
  void put(answer const& ready);

  std::size_t size() const;

 private:
  struct entry {
    std::uint64_t version;
    question asked;
    std::shared_future<answer> ready;
    std::uint64_t number;
  };

  std::list<entry>::iterator find(std::uint64_t version, question const& asked);
  void keep(entry e);
  void forget(std::uint64_t number);

  std::size_t most_;
  mutable std::mutex guard_;
  std::list<entry> entries_;  // used last first
  std::uint64_t numbers_{0};
};

}  // namespace linli::circle
