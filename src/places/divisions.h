#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The official divisions of the country by their national codes, as the
/// National Bureau of Statistics published them: which districts there are, and
/// the subdistricts and communities of each. Names and codes, no borders.
namespace linli::places {

/// A district; what is in it is read when somebody asks.
struct division {
  std::string code;  // 310109
  std::string name;  // 虹口区
  std::string city;  // 石家庄市; empty where the codes have a placeholder
  std::string province;  // 上海市
  std::size_t block{};   // of the file: where its subdistricts stand
};

struct community_division {
  friend bool operator==(community_division const&,
                         community_division const&) = default;

  std::string code;  // 310109014001
  std::string name;
};

struct subdistrict_division {
  std::string code;  // 310109014
  std::string name;
  std::vector<community_division> communities;  // by code
};

/// A block of the file: bytes as they are there, and how many they become.
struct packed_block {
  std::string_view bytes;
  std::size_t plain_size{};
};

/// Immutable: any number of threads may read it.
struct divisions {
  std::string as_of;                // the day the codes are of: 2023-06-30
  std::vector<division> districts;  // by code
  std::vector<packed_block> blocks;
};

/// Reads the table of contents of a file as scripts/make_divisions.py writes
/// and describes it. `file` must outlive the result. Throws error{invalid,
/// "places.bad_divisions"}.
divisions read_divisions(std::string_view file);

/// The file built into this binary.
divisions const& shipped_divisions();

/// By its six digits; nullptr when there is none.
division const* find_division(divisions const& all, std::string_view code);

/// By code, at least one. Throws error{invalid, "places.bad_divisions"}.
std::vector<subdistrict_division> subdistricts_of(divisions const& all,
                                                  division const& district);

/// 河北省 石家庄市 长安区; 上海市 虹口区.
std::string full_name(division const& d);

}  // namespace linli::places
