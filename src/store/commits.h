#pragma once

#include <cstdint>

namespace linli::store {

/// How many transactions this thread has committed: tells whether something
/// was kept of a request that failed afterwards.
std::uint64_t commits_of_this_thread();

}  // namespace linli::store
