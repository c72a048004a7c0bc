#pragma once

#include <string_view>
#include <vector>

#include "places/divisions.h"

/// From what a person types to the district that is meant.
namespace linli::places {

/// Those with every word in their own name, or their city's or province's:
/// 虹口; 上海 虹口; 虹口區; hongkou. Those called so themselves come first,
/// then by code.
std::vector<division const*> divisions_called(divisions const& all,
                                              std::string_view query);

/// Those whose code begins so. 310000 means 31 and 310100 means 3101, unless a
/// district has that code (460400).
std::vector<division const*> divisions_under(divisions const& all,
                                             std::string_view digits);

/// For a name nobody has: the few districts that sound like it (虹扣), then
/// those that differ in one character (虹囗).
std::vector<division const*> divisions_like(divisions const& all,
                                            std::string_view query);

/// A district by its code. Throws error{not_found,
/// "places.no_such_division"} that says what was expected and names near ones.
division const& needed_division(divisions const& all, std::string_view code);

/// Throws error{not_found, "places.no_such_division"}: nothing is called
/// `query`, but these may be meant.
[[noreturn]] void refuse_name(divisions const& all, std::string_view query);

}  // namespace linli::places
