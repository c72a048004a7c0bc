#include "people/list_file_ops.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "people/audit.h"

namespace linli::people {

namespace {

/// Areas of which a list may show something to the caller.
std::vector<std::string> areas_of(registry const& r,
                                  store::reader& db,
                                  caller const& by) {
  auto out = by.scope();
  for (auto const venue : by.venues()) {
    if (auto const place = r.find_venue(db, venue)) {
      out.push_back(place->area);
    }
  }
  return out;
}

/// The smallest area in which all of them lie; the district's is empty.
std::string around(area_tree const& areas,
                   std::vector<std::string> const& all) {
  if (all.empty()) {
    return {};
  }
  auto const up = areas.up_from(all.front());
  auto const found = std::ranges::find_if(up, [&](std::string const& above) {
    return std::ranges::all_of(all, [&](std::string const& each) {
      return areas.lies_in(each, above);
    });
  });
  return found == up.end() ? std::string{} : *found;
}

std::string asked_area(caller const& by, std::string const& area) {
  ensure(by.areas->has(area), fault::invalid, "people.no_such_area",
         "There is no area of that code.");
  by.allow(area);
  return area;
}

/// "list favours,12 rows,by state"
std::string fields_of(list_file const& what) {
  auto out = fmt::format("list {},{} rows", what.list, what.rows);
  for (auto const& each : what.narrowed_by) {
    out += ",by " + each;
  }
  return out;
}

}  // namespace

void record_list_file(registry const& r,
                      caller const& by,
                      list_file const& what) {
  r.db.write([&](store::writer& tx) {
    auto const area = what.area.empty() ? around(*by.areas, areas_of(r, tx, by))
                                        : asked_area(by, what.area);
    record(r, tx, by, "list.exported", std::nullopt, area, fields_of(what));
  });
}

}  // namespace linli::people
