#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/latlng.h"
#include "places/known_name.h"
#include "places/snapshot.h"

namespace linli::places {

struct street_name {
  std::string name;
  geo::latlng at;  // somewhere on it
};

enum class result_kind : std::uint8_t { service, street, area, coordinate };

struct search_result {
  result_kind kind{};
  std::string name;
  geo::latlng at;
  std::string category;    // of a service
  std::string area;        // code of an area, or of the one a service lies in
  std::string detail;      // address, or the area's name
  std::int64_t service{};  // service_point_id::value
};

/// Finds places by what people type: part of a name in simplified or
/// traditional characters, its pinyin or the first letters of it (河滨, hebin,
/// hb and 河濱 all find 河滨会客厅), the kind of service, or a coordinate.
/// Built once per snapshot; any number of threads may search it.
class search_index {
 public:
  search_index() = default;
  search_index(snapshot const& s, std::span<street_name const> streets);

  /// The best first: whole name, beginning of the name, beginning of a word,
  /// anywhere; then pinyin the same way; then the kind of service. Among
  /// equals programme venues, areas, then short names.
  std::vector<search_result> find(std::string_view query,
                                  std::size_t limit) const;

 private:
  struct entry {
    search_result shown;
    known_name name;
    std::string kind;  // plain names of the category
    bool is_programme{false};
  };

  void add(search_result shown,
           localized const& name,
           std::string kind,
           bool is_programme);
  void add_name(search_result const& shown,
                std::string const& name,
                std::string const& kind,
                bool is_programme);
  static int rank_of(entry const& e, asked_name const& query);

  std::vector<entry> entries_;
};

/// "31.2461,121.4836", with a blank, a Chinese comma, or the other way round
/// where only that is on the earth.
std::optional<geo::latlng> parse_coordinate(std::string_view text);

}  // namespace linli::places
