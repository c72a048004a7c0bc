#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "people/caller.h"

namespace linli::people {

/// When sessions were used last, until that is written: of thousands who come
/// at once each would otherwise wait for a transaction of its own before the
/// one it came for (bench/rush.cc). Any number of threads may use it. A server
/// that is killed loses what it has not written, some seconds.
class seen_sessions {
 public:
  using note = std::pair<session_id, base::instant>;

  void add(session_id which, base::instant when);

  /// The later of what is noted of the session and `written`.
  base::instant latest(session_id which, base::instant written) const;

  /// Some of what is noted, and still is until it is forgotten.
  std::vector<note> some(std::size_t most) const;

  /// But for what was noted later.
  void forget(std::vector<note> const& written);

 private:
  mutable std::mutex guard_;
  std::unordered_map<std::int64_t, base::instant> notes_;
};

}  // namespace linli::people
