#include "tables/own_folder.h"

#include <cstdlib>
#include <fmt/format.h>
#include <system_error>

#include "base/error.h"

namespace linli::tables {

own_folder::own_folder() {
  auto failure = std::error_code{};
  auto const base = std::filesystem::temp_directory_path(failure);
  auto pattern = (base / "linli-xlsx-XXXXXX").string();
  ensure(!failure && mkdtemp(pattern.data()) != nullptr, fault::io,
         "base.cannot_write",
         fmt::format("Cannot make a temporary folder in {}.", base.string()));
  path_ = pattern;
}

own_folder::~own_folder() {
  auto ignored = std::error_code{};
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace linli::tables
