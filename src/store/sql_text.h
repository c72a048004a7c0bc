#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The little of SQL's grammar needed to rewrite it: strings, quoted names and
/// comments are left alone.
namespace linli::store {

/// `$1` to `?1`: SQLite numbers `$1` by first appearance, `?1` by its number.
std::string with_question_marks(std::string_view sql);

/// `$1` to `:p1`: SOCI looks parameters of PostgreSQL up by such names.
std::string with_names(std::string_view sql);

/// The statements of a script, without comments before them and without their
/// semicolons. Trigger bodies (BEGIN … END) are not supported.
std::vector<std::string> split_statements(std::string_view script);

}  // namespace linli::store
