#include "places/divisions.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>
#include <zlib.h>

#include "base/embedded.h"
#include "base/error.h"
#include "base/text.h"

namespace linli::places {

std::span<base::embedded_file const> division_files();  // by linli_embed_large

namespace {

using namespace std::string_view_literals;

constexpr auto kMagic = "LNLDIV1\n"sv;
constexpr auto kHeader = std::size_t{12};         // up to the sizes
constexpr auto kSizesEach = std::size_t{8};       // two numbers a block
constexpr auto kLargest = std::size_t{1} << 24U;  // block, unpacked

// Lengths of codes.
constexpr auto kProvince = std::size_t{2};
constexpr auto kCity = std::size_t{4};
constexpr auto kDistrict = std::size_t{6};

/// What stands where a city would, between a province and districts that
/// belong to no city.
constexpr auto kPlaceholders = std::array{
    "市辖区"sv, "县"sv, "省直辖县级行政区划"sv, "自治区直辖县级行政区划"sv};

[[noreturn]] void bad(std::string_view const what) {
  throw base::error{
      fault::invalid, "places.bad_divisions",
      fmt::format("The file of the country's divisions is damaged: {}.", what)};
}

std::size_t number_at(std::string_view const file, std::size_t const at) {
  auto n = std::size_t{0};
  for (auto i = at + 4; i != at; --i) {
    n = n << 8U | static_cast<unsigned char>(file[i - 1]);
  }
  return n;
}

std::vector<packed_block> blocks_of(std::string_view const file) {
  if (!file.starts_with(kMagic) || file.size() < kHeader) {
    bad("it does not begin as one");
  }
  auto const count = number_at(file, kMagic.size());
  if (count == 0 || count > (file.size() - kHeader) / kSizesEach) {
    bad("the number of its blocks is impossible");
  }
  auto rest = file.substr(kHeader + count * kSizesEach);
  auto out = std::vector<packed_block>{};
  for (auto i = std::size_t{0}; i != count; ++i) {
    auto const packed = number_at(file, kHeader + i * kSizesEach);
    auto const plain = number_at(file, kHeader + i * kSizesEach + 4);
    if (packed > rest.size() || plain > kLargest) {
      bad(fmt::format("block {} is larger than can be", i));
    }
    out.push_back({rest.substr(0, packed), plain});
    rest.remove_prefix(packed);
  }
  return out;
}

/// zlib's own checksum stands behind each block.
std::string unpacked(packed_block const& block) {
  auto text = std::string(block.plain_size, '\0');
  auto size = uLongf{block.plain_size};
  auto const result = ::uncompress(
      reinterpret_cast<Bytef*>(text.data()), &size,
      reinterpret_cast<Bytef const*>(block.bytes.data()), block.bytes.size());
  if (result != Z_OK || size != text.size() || !base::is_utf8(text) ||
      !text.ends_with('\n')) {
    bad("a block cannot be unpacked");
  }
  text.pop_back();
  return text;
}

bool are_digits(std::string_view const text) {
  return std::ranges::all_of(text,
                             [](char const c) { return c >= '0' && c <= '9'; });
}

struct code_and_name {
  std::string_view code;
  std::string_view name;
};

code_and_name unit_in(std::string_view const line) {
  auto const blank = line.find(' ');
  auto const unit =
      blank == std::string_view::npos
          ? code_and_name{}
          : code_and_name{line.substr(0, blank), line.substr(blank + 1)};
  if (unit.name.empty() || !are_digits(unit.code)) {
    bad(fmt::format("\"{}\" is no code with a name", line));
  }
  return unit;
}

/// Reads the index: a district belongs to the city and province above it, and
/// the n-th city has the n-th block.
class index_reader {
 public:
  explicit index_reader(divisions& out) : out_{out} {}

  void take(std::string_view const line) {
    auto const unit = unit_in(line);
    if (unit.code.size() == kProvince) {
      province_ = unit;
      city_ = {};
    } else if (unit.code.size() == kCity && is_in(unit, province_)) {
      city_ = unit;
      ++block_;
    } else if (unit.code.size() == kDistrict && is_in(unit, city_)) {
      add_district(unit);
    } else {
      bad(fmt::format("{} does not belong where it stands", unit.code));
    }
  }

  std::size_t last_block() const { return block_; }

 private:
  static bool is_in(code_and_name const& unit, code_and_name const& above) {
    return !above.code.empty() && unit.code.starts_with(above.code);
  }

  void add_district(code_and_name const& unit) {
    if (!out_.districts.empty() && out_.districts.back().code >= unit.code) {
      bad(fmt::format("{} does not belong where it stands", unit.code));
    }
    auto const is_placeholder =
        std::ranges::find(kPlaceholders, city_.name) != kPlaceholders.end();
    out_.districts.push_back(
        {.code = std::string{unit.code},
         .name = std::string{unit.name},
         .city = std::string{is_placeholder ? "" : city_.name},
         .province = std::string{province_.name},
         .block = block_});
  }

  divisions& out_;
  code_and_name province_;
  code_and_name city_;
  std::size_t block_{0};  // the first is the index itself
};

/// The numbers of units that follow each other: one that is not written is the
/// next.
class numbering {
 public:
  /// The name; its number as three digits goes to `digits`.
  std::string_view take(std::string_view const line, std::string& digits) {
    constexpr auto kHighest = 999;
    auto const blank = line.find(' ');
    auto const is_written = blank != std::string_view::npos;
    auto const n = is_written
                       ? base::parse_integer(line.substr(0, blank)).value_or(-1)
                       : next_;
    auto const name = is_written ? line.substr(blank + 1) : line;
    if (n < lowest_ || n > kHighest || name.empty()) {
      bad(fmt::format("\"{}\" is no number with a name", line));
    }
    lowest_ = next_ = n + 1;
    digits = fmt::format("{:03}", n);
    return name;
  }

 private:
  long long next_{1};
  long long lowest_{0};
};

/// Reads what stands below one district's heading.
class block_reader {
 public:
  explicit block_reader(std::string_view const district)
      : district_{district} {}

  void take(std::string_view const line) {
    auto digits = std::string{};
    if (line.starts_with('>')) {
      auto const name = subdistricts_.take(line.substr(1), digits);
      out_.push_back({district_ + digits, std::string{name}, {}});
      communities_ = {};
      return;
    }
    if (out_.empty()) {
      bad(fmt::format("\"{}\" belongs to no subdistrict", line));
    }
    auto const name = communities_.take(line, digits);
    auto& inside = out_.back();
    inside.communities.push_back({inside.code + digits, std::string{name}});
  }

  std::vector<subdistrict_division> result() && { return std::move(out_); }

 private:
  std::string district_;
  numbering subdistricts_;
  numbering communities_;
  std::vector<subdistrict_division> out_;
};

}  // namespace

divisions read_divisions(std::string_view const file) {
  auto out = divisions{.as_of = {}, .districts = {}, .blocks = blocks_of(file)};
  auto const text = unpacked(out.blocks.front());
  auto reader = index_reader{out};
  for (auto const line : base::split(text, '\n')) {
    if (out.as_of.empty()) {
      out.as_of = line;
    } else {
      reader.take(line);
    }
  }
  if (out.as_of.empty() || reader.last_block() + 1 != out.blocks.size()) {
    bad("its index names other blocks than there are");
  }
  return out;
}

divisions const& shipped_divisions() {
  static auto const all = read_divisions(division_files().front().content);
  return all;
}

division const* find_division(divisions const& all,
                              std::string_view const code) {
  auto const found =
      std::ranges::lower_bound(all.districts, code, {}, &division::code);
  return found != all.districts.end() && found->code == code ? &*found
                                                             : nullptr;
}

std::vector<subdistrict_division> subdistricts_of(divisions const& all,
                                                  division const& district) {
  auto const text = "\n" + unpacked(all.blocks.at(district.block));
  auto const heading = fmt::format("\n={}\n", district.code.substr(kCity));
  auto const at = text.find(heading);
  if (at == std::string::npos) {
    bad(fmt::format("there is nothing about {}", district.code));
  }
  auto const below = std::string_view{text}.substr(at + heading.size());
  auto reader = block_reader{district.code};
  for (auto const line :
       base::split(below.substr(0, below.find("\n=")), '\n')) {
    reader.take(line);
  }
  return std::move(reader).result();
}

std::string full_name(division const& d) {
  auto out = d.province;
  if (!d.city.empty() && d.city != d.name) {
    out += " " + d.city;
  }
  return out + " " + d.name;
}

}  // namespace linli::places
