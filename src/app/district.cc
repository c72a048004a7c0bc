#include "app/district.h"

#include <fmt/format.h>
#include <span>
#include <sys/stat.h>

#include "base/file.h"
#include "osm/street_names.h"

namespace linli::app {

namespace {

std::string version_of(district_parts const& p) {
  auto const text = fmt::format("{} {} {}", p.places->version, p.streets_print,
                                p.tiles_print);
  return fmt::format("{:016x}", base::checksum(std::as_bytes(std::span{text})));
}

std::vector<places::street_name> named_streets(
    walk::network const* const streets) {
  auto out = std::vector<places::street_name>{};
  if (streets != nullptr) {
    for (auto const& s : osm::street_names(*streets)) {
      out.push_back({.name = s.name, .at = s.at});
    }
  }
  return out;
}

}  // namespace

std::string fingerprint(std::filesystem::path const& file) {
  struct stat info {};
  if (::stat(file.c_str(), &info) != 0) {
    return {};
  }
  return fmt::format("{}.{}.{}.{}", info.st_ino, info.st_size,
                     info.st_mtim.tv_sec, info.st_mtim.tv_nsec);
}

std::vector<double> residents_by_area(circle::circle_index const& index) {
  auto out = std::vector<double>(index.places->areas.size());
  auto const& people = index.places->residents;
  for (auto i = std::size_t{0}; i != people.size(); ++i) {
    auto area = index.resident_area[i];
    while (area != circle::kNoArea) {
      out[area] += people[i].residents;
      area = index.area_parent[area];
    }
  }
  // Those whose area nobody knows still live in the district.
  for (auto a = std::size_t{0}; a != out.size(); ++a) {
    if (index.places->areas[a].kind == places::level::district) {
      out[a] = 0;
      for (auto const& p : people) {
        out[a] += p.residents;
      }
    }
  }
  return out;
}

std::shared_ptr<circle::coverage const> coverage_for(
    district const& d, circle::question const& asked) {
  auto const& by = circle::find_standard(*d.standards, asked.standard);
  // A district's state never changes: its cache needs no version.
  return d.coverages->get(
      0, asked, [&] { return circle::coverage_of(*d.index, by, asked); });
}

std::shared_ptr<district const> make_district(district_parts parts,
                                              standards_ptr standards) {
  auto out = std::make_shared<district>();
  out->code = parts.places->code;
  out->version = version_of(parts);
  out->index = circle::make_index(parts.places, parts.town);
  out->listed =
      std::make_shared<places::listed_district const>(places::listed_district{
          .places = parts.places, .residents = residents_by_area(*out->index)});
  out->search =
      places::search_index{*parts.places, named_streets(parts.town->streets())};
  out->coverages = std::make_shared<circle::coverage_cache>(kKeptCoverages);
  out->standards = std::move(standards);
  out->parts = std::move(parts);
  return out;
}

}  // namespace linli::app
