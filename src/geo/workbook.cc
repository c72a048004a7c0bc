#include "geo/workbook.h"

#include <algorithm>
#include <atomic>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>
#include <gdal_priv.h>
#include <mutex>
#include <ogrsf_frmts.h>

#include "base/error.h"

namespace linli::geo {

namespace {

/// While one lives, GDAL prints nothing in this thread and takes every cell as
/// text.
struct as_text {
  as_text() {
    CPLPushErrorHandler(CPLQuietErrorHandler);
    CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", "DISABLE");
    CPLSetThreadLocalConfigOption("OGR_XLSX_FIELD_TYPES", "STRING");
  }
  ~as_text() {
    CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", nullptr);
    CPLSetThreadLocalConfigOption("OGR_XLSX_FIELD_TYPES", nullptr);
    CPLPopErrorHandler();
  }
  as_text(as_text const&) = delete;
  as_text& operator=(as_text const&) = delete;
};

/// The bytes as a file of GDAL's, without copying them.
struct file_in_memory {
  explicit file_in_memory(std::string_view const bytes) {
    static auto counted = std::atomic<std::uint64_t>{0};
    path = fmt::format("/vsimem/linli-{}.xlsx", ++counted);
    // GDAL takes a pointer to what it might write; it only reads here.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    auto* const data = const_cast<char*>(bytes.data());
    VSIFCloseL(VSIFileFromMemBuffer(path.c_str(),
                                    // NOLINTNEXTLINE
                                    reinterpret_cast<GByte*>(data),
                                    bytes.size(), FALSE));
  }
  ~file_in_memory() { VSIUnlink(path.c_str()); }
  file_in_memory(file_in_memory const&) = delete;
  file_in_memory& operator=(file_in_memory const&) = delete;

  std::string path;
};

[[noreturn]] void fail_unreadable() {
  throw base::error{fault::invalid, "geo.not_a_workbook",
                    "This is no .xlsx workbook that can be read. Save it again "
                    "as .xlsx, or as CSV."};
}

/// A small file may unpack to a very large one.
void check_unpacked(std::string const& path, workbook_limits const& limits) {
  auto const inside = "/vsizip/" + path;
  auto const names = CPLStringList{VSIReadDirRecursive(inside.c_str())};
  if (names.Count() == 0) {
    fail_unreadable();
  }
  auto total = std::size_t{0};
  for (auto i = 0; i != names.Count(); ++i) {
    auto info = VSIStatBufL{};
    if (VSIStatL((inside + "/" + names[i]).c_str(), &info) == 0) {
      total += static_cast<std::size_t>(info.st_size);
    }
  }
  ensure(total <= limits.unpacked_bytes, fault::invalid,
         "geo.workbook_too_large",
         fmt::format("The workbook unpacks to {} bytes, more than {}. Keep one "
                     "sheet with the list alone.",
                     total, limits.unpacked_bytes));
}

bool is_blank(workbook_row const& row) {
  return std::ranges::all_of(row.values,
                             [](auto const& v) { return v.empty(); });
}

std::vector<workbook_row> read_rows(OGRLayer& from,
                                    workbook_limits const& limits) {
  auto out = std::vector<workbook_row>{};
  for (auto const& feature : from) {
    auto row = workbook_row{feature->GetFID(), {}};
    for (auto i = 0; i != feature->GetFieldCount(); ++i) {
      row.values.emplace_back(feature->GetFieldAsString(i));
    }
    if (!is_blank(row)) {
      ensure(out.size() < limits.rows, fault::invalid, "geo.workbook_too_large",
             fmt::format("The sheet has more than {} rows.", limits.rows));
      out.push_back(std::move(row));
    }
  }
  return out;
}

}  // namespace

std::vector<workbook_row> read_workbook(std::string_view const bytes,
                                        workbook_limits const& limits) {
  static auto once = std::once_flag{};
  std::call_once(once, [] { GDALAllRegister(); });
  auto const settings = as_text{};
  auto const held = file_in_memory{bytes};
  check_unpacked(held.path, limits);
  auto const drivers = CPLStringList{CSLAddString(nullptr, "XLSX")};
  auto const file = GDALDatasetUniquePtr{
      GDALDataset::Open(held.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                        drivers.List(), nullptr, nullptr)};
  if (!file) {
    fail_unreadable();
  }
  for (auto* const layer : file->GetLayers()) {
    if (auto rows = read_rows(*layer, limits); !rows.empty()) {
      return rows;
    }
  }
  return {};
}

}  // namespace linli::geo
