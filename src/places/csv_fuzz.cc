#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/error.h"
#include "base/text.h"
#include "places/csv.h"

/// Whatever the bytes: a table whose rows are as wide as its header and whose
/// text is UTF-8, or a base::error.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* const data,
                                      std::size_t const size) {
  auto const bytes =
      std::string_view{reinterpret_cast<char const*>(data), size};
  try {
    auto const table = linli::places::parse_csv(bytes, "fuzz.csv");
    for (auto const& row : table.rows) {
      if (row.fields.size() != table.header.size()) {
        std::abort();
      }
      for (auto const& field : row.fields) {
        if (!linli::base::is_utf8(field)) {
          std::abort();
        }
      }
    }
  } catch (linli::base::error const&) {
  }
  return 0;
}
