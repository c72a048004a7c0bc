#pragma once

#include <string>
#include <vector>

#include "activities/poster.h"

/// What is on, for feed readers.
namespace linli::activities {

struct feed_head {
  std::string title{};
  std::string link{};  // the page of the same
  std::string self{};  // the feed's own address
  std::string id{};    // stays the same whatever the address
  std::string zone{};
  http::language speaks{};
  base::instant updated{};
};

/// RFC 4287.
std::string atom_feed(feed_head const& head, std::vector<announced> const& all);

/// JSON Feed 1.1 (jsonfeed.org).
std::string json_feed(feed_head const& head, std::vector<announced> const& all);

}  // namespace linli::activities
