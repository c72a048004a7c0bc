#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "circle/export_view.h"
#include "circle/report_map.h"

/// The parts of the report; each gives whole elements. Everything that is not
/// ours goes through `esc`. The page is well-formed XML besides being HTML, so
/// that a test can read it.
namespace linli::circle {

std::string esc(std::string_view text);

/// A word of the dictionary, ready for the page.
std::string said(export_view const& v, std::string_view key);

/// "estimated" where walks or residents are; else nothing.
std::string estimate_badge(export_view const& v);
bool is_estimated(export_view const& v);

/// A bar, and the share in words; a dash where there is none.
std::string bar(export_view const& v, std::optional<double> const& share);

/// <h2> with the badge.
std::string heading(export_view const& v,
                    std::string_view id,
                    std::string_view text);

/// A table that may be wider than a phone: it scrolls by itself.
std::string scrolling(std::string_view label, std::string_view table);

/// A head row: <th scope="col"> each, the text escaped here.
std::string head_row(std::initializer_list<std::string> names);

/// Classes of the maps in words. Places on white are told apart by other hues
/// than areas with borders.
std::string legend(export_view const& v, report_map const& map);

std::string answer_part(export_view const& v);
std::string map_part(export_view const& v, report_map const& map);
std::string duties_part(export_view const& v);
std::string multiples_part(export_view const& v, report_map const& map);
std::string areas_part(export_view const& v);
std::string gaps_part(export_view const& v, report_map const& map);
std::string method_part(export_view const& v);
std::string standard_part(export_view const& v);
std::string sources_part(export_view const& v);

/// Areas of a level by rank: most residents with everything first; those
/// without residents are left out.
std::vector<export_row const*> ranked(export_view const& v, places::level kind);

/// Duties by the share of the district's residents, fewest first; those on
/// record nowhere at the end.
std::vector<std::size_t> duties_by_share(export_view const& v);

/// Of what the standard requires, worst first; without categories that are on
/// record nowhere, which are lacking everywhere.
std::vector<gap const*> listed_gaps(export_view const& v);

}  // namespace linli::circle
