#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "places/category_rules.h"
#include "places/import_report.h"
#include "places/raw_service_point.h"
#include "places/table.h"

namespace linli::places {

struct service_table_options {
  std::string category{};  // of rows that name none: key or name
  // Columns that count services in a cell instead of naming one, by column
  // name: {"schools": "primary_school"}. A cell with any becomes one point at
  // its middle, marked rough.
  std::map<std::string, std::string> counts{};
  bool are_positions_rough{false};
};

/// Columns are found by their names, English or Chinese (name 名称, category
/// 类别, address 地址, opening_hours 营业时间, capacity 容量, area_m2 面积,
/// wheelchair, id 编号, is_programme, is_position_rough); what is left over is
/// kept as tags. Rows without a place are dropped into the report.
std::vector<raw_service_point> services_from_table(
    table const& t,
    service_table_options const& options,
    import_report& report);

struct resolve_context {
  std::string source;
  std::string time_zone;
  base::instant now;
};

/// What the rules make of raw points: category, hours, access. Points that are
/// no service, not for the public, of an unknown category, off the earth or
/// twice in the source are dropped into the report; hours that cannot be read
/// stay unknown and are noted with their text.
std::vector<service_point> resolve_services(
    std::span<raw_service_point const> raw,
    category_rules const& rules,
    resolve_context const& context,
    import_report& report);

}  // namespace linli::places
