#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"

/// Lists that a page of the desk writes into a file: the page makes the file,
/// the audit knows of it.
namespace linli::people {

struct list_file {
  std::string list{};  // as the contract calls it
  std::int64_t rows{};
  std::vector<std::string> narrowed_by{};  // by what, never to what
  std::string area{};  // empty: as far as the caller is entrusted
};

/// Throws people.no_such_area, people.not_allowed outside the caller's areas.
void record_list_file(registry const& r,
                      caller const& by,
                      list_file const& what);

}  // namespace linli::people
