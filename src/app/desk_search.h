#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "places/known_name.h"
#include "places/search.h"

/// One question to everything the desk knows. Each kind is looked through as
/// far as whoever asks may list it, and left out when they may not.
namespace linli::app {

enum class found_kind : std::uint8_t {
  person,
  venue,
  activity,
  supporter,
  building,
  area,
  place
};

struct found_thing {
  std::string id{};  // empty: it has none of its own
  places::localized name{};
  std::string area{};
  std::string detail{};
  std::optional<geo::latlng> at{};
  std::optional<base::instant> from{};  // of an activity: its next session
};

struct found_group {
  found_kind kind{};
  std::int64_t total{};  // kMostCounted: so many or more
  std::vector<found_thing> things{};
};

constexpr auto kMostCounted = std::int64_t{1000};

/// Names are prepared once, however often they are searched.
class name_memory {
 public:
  std::shared_ptr<places::known_name const> of(std::string const& name);

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::shared_ptr<places::known_name const>>
      all_;
};

struct desk_question {
  std::string text{};
  std::optional<found_kind> only{};
  std::size_t limit{5};  // of each kind
};

using place_finder = std::function<std::vector<places::search_result>(
    std::string const& text, std::size_t limit)>;

/// Kinds in which something was found, in their order.
std::vector<found_group> search_desk(people::registry const& r,
                                     people::caller const& by,
                                     desk_question const& asked,
                                     place_finder const& find_places,
                                     name_memory& names);

}  // namespace linli::app
