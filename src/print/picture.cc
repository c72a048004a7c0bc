#include "print/picture.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>
#include <gdal_priv.h>
#include <memory>
#include <vector>

#include "base/error.h"

namespace linli::print {

namespace {

constexpr auto kMostDots = std::int64_t{100'000'000};
constexpr auto kBands = 3;
constexpr auto kQuality = "82";

struct closes {
  void operator()(GDALDataset* const d) const { GDALClose(d); }
};
using dataset = std::unique_ptr<GDALDataset, closes>;

[[noreturn]] void refuse(std::string_view const why) {
  throw base::error{fault::invalid, "venues.not_a_photograph",
                    std::string{why}};
}

/// A file in memory that GDAL can open, gone with this.
class memory_file {
 public:
  explicit memory_file(std::string_view const content = {}) : bytes_{content} {
    static auto count = std::atomic<std::uint64_t>{0};
    name_ = fmt::format("/vsimem/linli-picture-{}", ++count);
    if (!bytes_.empty()) {
      VSIFCloseL(VSIFileFromMemBuffer(name_.c_str(),
                                      reinterpret_cast<GByte*>(bytes_.data()),
                                      bytes_.size(), FALSE));
    }
  }
  ~memory_file() { VSIUnlink(name_.c_str()); }
  memory_file(memory_file const&) = delete;
  memory_file& operator=(memory_file const&) = delete;

  char const* name() const { return name_.c_str(); }

  std::string content() const {
    auto length = vsi_l_offset{};
    auto const* const at = VSIGetMemFileBuffer(name_.c_str(), &length, FALSE);
    return at == nullptr ? std::string{}
                         : std::string{reinterpret_cast<char const*>(at),
                                       static_cast<std::size_t>(length)};
  }

 private:
  std::string bytes_;
  std::string name_;
};

/// Dots, three bytes each, row by row.
struct raster {
  int width{};
  int height{};
  std::vector<std::uint8_t> dots{};

  std::size_t at(int const x, int const y) const {
    return (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
            static_cast<std::size_t>(x)) *
           kBands;
  }
};

raster read(GDALDataset& from, int const longest) {
  auto const wide = from.GetRasterXSize();
  auto const high = from.GetRasterYSize();
  auto const bands = from.GetRasterCount();
  if (wide <= 0 || high <= 0 || bands < 1 ||
      std::int64_t{wide} * high > kMostDots) {
    refuse("The picture has no dots, or more than 100 million.");
  }
  auto const shrink =
      std::min(1.0, static_cast<double>(longest) / std::max(wide, high));
  auto out = raster{.width = std::max(1, static_cast<int>(wide * shrink)),
                    .height = std::max(1, static_cast<int>(high * shrink))};
  out.dots.resize(out.at(0, out.height));
  auto how = GDALRasterIOExtraArg{};
  INIT_RASTERIO_EXTRA_ARG(how);
  how.eResampleAlg = GRIORA_Average;
  // Grey stands for all three colours.
  auto const order =
      bands >= kBands ? std::array{1, 2, 3} : std::array{1, 1, 1};
  for (auto i = 0; i != kBands; ++i) {
    auto* const band = from.GetRasterBand(order[static_cast<std::size_t>(i)]);
    if (band->RasterIO(GF_Read, 0, 0, wide, high, out.dots.data() + i,
                       out.width, out.height, GDT_Byte, kBands,
                       GSpacing{kBands} * out.width, &how) != CE_None) {
      refuse("The picture is cut short.");
    }
  }
  return out;
}

/// Exif's Orientation: 3 is upside down, 6 and 8 lie on a side; those that a
/// mirror makes no camera writes.
raster turned(raster from, int const orientation) {
  if (orientation != 3 && orientation != 6 && orientation != 8) {
    return from;
  }
  auto const lies = orientation != 3;
  auto out = raster{.width = lies ? from.height : from.width,
                    .height = lies ? from.width : from.height,
                    .dots = std::vector<std::uint8_t>(from.dots.size())};
  for (auto y = 0; y != from.height; ++y) {
    for (auto x = 0; x != from.width; ++x) {
      auto const to = orientation == 3
                          ? out.at(from.width - 1 - x, from.height - 1 - y)
                      : orientation == 6 ? out.at(from.height - 1 - y, x)
                                         : out.at(y, from.width - 1 - x);
      std::memcpy(&out.dots[to], &from.dots[from.at(x, y)], kBands);
    }
  }
  return out;
}

std::string as_jpeg(raster const& from) {
  auto* const drivers = GetGDALDriverManager();
  auto const in_memory = dataset{drivers->GetDriverByName("MEM")->Create(
      "", from.width, from.height, kBands, GDT_Byte, nullptr)};
  auto dots = from.dots;
  if (in_memory->RasterIO(GF_Write, 0, 0, from.width, from.height, dots.data(),
                          from.width, from.height, GDT_Byte, kBands, nullptr,
                          kBands, GSpacing{kBands} * from.width, 1,
                          nullptr) != CE_None) {
    refuse("The picture cannot be drawn.");
  }
  auto const to = memory_file{};
  auto options = CPLStringList{};
  options.SetNameValue("QUALITY", kQuality);
  options.SetNameValue("PROGRESSIVE", "ON");
  // Written when it is closed.
  dataset{
      drivers->GetDriverByName("JPEG")->CreateCopy(
          to.name(), in_memory.get(), FALSE, options.List(), nullptr, nullptr)}
      .reset();
  auto out = to.content();
  if (out.empty()) {
    refuse("The picture cannot be drawn.");
  }
  return out;
}

}  // namespace

picture drawn_anew(std::string_view const file, int const longest) {
  GDALAllRegister();
  auto const from = memory_file{file};
  char const* const kinds[] = {"JPEG", "PNG", "WEBP", nullptr};
  CPLPushErrorHandler(CPLQuietErrorHandler);
  auto const opened = dataset{GDALDataset::Open(
      from.name(), GDAL_OF_RASTER | GDAL_OF_READONLY, kinds, nullptr, nullptr)};
  struct pops {
    ~pops() { CPLPopErrorHandler(); }
  } const at_end;
  if (!opened) {
    refuse("That is no JPEG, PNG or WebP file.");
  }
  CPLErrorReset();
  auto dots = read(*opened, longest);
  if (CPLGetLastErrorType() >= CE_Failure) {
    refuse("The picture is cut short.");
  }
  auto const* const turn = opened->GetMetadataItem("EXIF_Orientation");
  dots = turned(std::move(dots), turn == nullptr ? 1 : std::atoi(turn));
  auto out = picture{.width = dots.width, .height = dots.height};
  out.jpeg = as_jpeg(dots);
  return out;
}

}  // namespace linli::print
