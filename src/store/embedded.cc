#include <cstdlib>

#include "store/migrate.h"

namespace linli::store {

namespace migration_files {

struct embedded_file {
  std::string_view name;
  std::string_view content;
};

extern embedded_file const embedded_files[];
extern unsigned const embedded_file_count;

}  // namespace migration_files

std::span<migration const> embedded_migrations() {
  static auto const all = [] {
    auto out = std::vector<migration>{};
    for (auto i = 0U; i != migration_files::embedded_file_count; ++i) {
      auto const& file = migration_files::embedded_files[i];
      out.push_back({static_cast<int>(i) + 1, file.name, file.content});
    }
    return out;
  }();
  return all;
}

}  // namespace linli::store
