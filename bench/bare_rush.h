#pragma once

#include <string>

namespace linli::bench {

/// The decisions of a rush on bare SQLite, so many a commit, in a new file; how
/// many a second the machine can do.
double bare_per_s(std::string const& file, int count, int group);

}  // namespace linli::bench
