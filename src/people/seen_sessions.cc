#include "people/seen_sessions.h"

#include <algorithm>

namespace linli::people {

void seen_sessions::add(session_id const which, base::instant const when) {
  auto const lock = std::scoped_lock{guard_};
  auto& noted = notes_[which.value];
  noted.unix_s = std::max(noted.unix_s, when.unix_s);
}

base::instant seen_sessions::latest(session_id const which,
                                    base::instant const written) const {
  auto const lock = std::scoped_lock{guard_};
  auto const at = notes_.find(which.value);
  return at == notes_.end()
             ? written
             : base::instant{std::max(written.unix_s, at->second.unix_s)};
}

std::vector<seen_sessions::note> seen_sessions::some(
    std::size_t const most) const {
  auto const lock = std::scoped_lock{guard_};
  auto out = std::vector<note>{};
  for (auto const& [which, when] : notes_) {
    if (out.size() == most) {
      break;
    }
    out.emplace_back(session_id{which}, when);
  }
  return out;
}

void seen_sessions::forget(std::vector<note> const& written) {
  auto const lock = std::scoped_lock{guard_};
  for (auto const& [which, when] : written) {
    auto const at = notes_.find(which.value);
    if (at != notes_.end() && at->second.unix_s == when.unix_s) {
      notes_.erase(at);
    }
  }
}

}  // namespace linli::people
