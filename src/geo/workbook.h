#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Sheets of Office Open XML (.xlsx), through GDAL.
namespace linli::geo {

struct workbook_row {
  std::int64_t number{};  // as the sheet counts, the first is 1
  std::vector<std::string> values;
};

struct workbook_limits {
  std::size_t unpacked_bytes{std::size_t{96} * 1024 * 1024};
  std::size_t rows{100'000};
};

/// The first sheet with anything in it, every cell as text: dates as
/// 1944/05/20, of formulas the value that was kept, numbers as a person would
/// write them. Throws error{invalid, "geo.not_a_workbook"},
/// error{invalid, "geo.workbook_too_large"}.
std::vector<workbook_row> read_workbook(std::string_view bytes,
                                        workbook_limits const& limits = {});

}  // namespace linli::geo
