#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace linli::places {

/// A row that was not taken over, and why.
struct dropped_row {
  std::size_t line{};   // of the file; 0 where rows have no line
  std::string subject;  // its name or key, so that it can be found
  std::string reason;   // "the latitude 310.2 is not between -90 and 90"
};

/// What an import did, for the person who started it.
struct import_report {
  std::string source;
  std::size_t read{};
  std::size_t kept{};
  std::size_t merged{};    // the same place as one from another source
  std::size_t replaced{};  // rows of this source that were there before
  std::map<std::string, std::size_t> by_kind;    // category or level -> kept
  std::map<std::string, std::size_t> by_reason;  // why dropped -> how many
  std::vector<dropped_row> dropped;              // the first kMostDropped
  std::vector<std::string> notes;  // "read as GB 18030", "hours not understood"

  static constexpr auto kMostDropped = std::size_t{200};

  void drop(dropped_row row, std::string const& kind) {
    ++by_reason[kind];
    if (dropped.size() < kMostDropped) {
      dropped.push_back(std::move(row));
    }
  }
};

}  // namespace linli::places
