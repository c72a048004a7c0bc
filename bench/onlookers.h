#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// Those who read while others press.
namespace linli::bench {

/// What somebody has open meanwhile.
struct page {
  std::string who{};
  std::string name{};
  std::string request{};
};

/// From lines: who has it open, a name, the cookie and the path, with tabs
/// between.
std::vector<page> pages_from(std::vector<std::string> const& lines);

/// How long each read took, by the name of the page; milliseconds.
using page_times = std::map<std::string, std::vector<double>>;

class onlooker;

/// A reader for everybody who has pages open.
class onlookers {
 public:
  onlookers(std::uint16_t port, std::vector<page> const& pages);
  ~onlookers();
  onlookers(onlookers const&) = delete;
  onlookers& operator=(onlookers const&) = delete;

  /// Ends the reading.
  page_times times();

 private:
  std::vector<std::unique_ptr<onlooker>> all_;
};

}  // namespace linli::bench
