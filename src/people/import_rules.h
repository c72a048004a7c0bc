#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "people/area_names.h"
#include "people/caller.h"
#include "people/person.h"

/// Lists of people: what their columns are and what a row says. Pure.
namespace linli::people {

constexpr auto kMostRows = std::size_t{20'000};
constexpr auto kMostColumns = std::size_t{60};
constexpr auto kMostInCell = std::size_t{2'000};  // bytes

/// A file as rows of text, whatever it was.
struct sheet {
  struct row {
    int line{};  // of the file, the first is 1
    std::vector<std::string> values;
  };
  std::vector<std::string> header{};
  std::vector<row> rows{};
  std::vector<int> torn{};    // lines of another width than the header
  std::vector<int> erased{};  // lines about whom was erased since
};

/// Throws people.import_empty, people.import_too_large,
/// people.import_unreadable (a NUL, text that is not UTF-8).
void check_sheet(sheet const& s);

/// The order of the contract.
enum class import_field : std::uint8_t {
  name,
  phone,
  email,
  identity_number,
  born,
  area,
  building,
  door,
  capacity,
  language
};
constexpr auto kImportFields = std::uint8_t{10};

std::string_view name_of(import_field f);

/// A field for each column, or nothing; no field twice.
using import_mapping = std::vector<std::optional<import_field>>;

/// By the words people write over columns, Chinese and English.
import_mapping recognise(std::vector<std::string> const& header);

struct import_problem {
  std::string column{};
  std::string code{};  // a key of the page's words
};

/// What a row says of a person, each field in its one form; empty: not said.
struct import_line {
  int line{};
  std::string name{};
  std::string born{};
  std::optional<std::string> area{};  // code; empty: the district's own
  bool is_area_said{false};           // else it is the list's, for new persons
  std::map<sealed_field, std::string> fields{};
  std::string building{};
  std::string door{};
  std::vector<capacity> capacities{};
  std::optional<language> speaks{};
  std::optional<int> twice_of{};
  bool shares_phone{false};  // with somebody of another name, and is no child
  std::vector<import_problem> problems{};
};

/// Where rows may be of, and which day it is.
struct import_place {
  caller const& by;
  area_names const& names;
  std::string area{};  // of rows that do not say
};

/// Every row, with those that repeat another one marked.
std::vector<import_line> read_lines(sheet const& from,
                                    import_mapping const& mapping,
                                    import_place const& place);

/// What a cell says of who somebody is, in its one form, whatever its column is
/// taken for: a number, a mail address, an identity number; mostly nothing.
std::vector<std::pair<sealed_field, std::string>> said_of_whom(
    std::string const& cell);

/// "1944-05-20" of 1944/5/20, 19440520, 1944年5月20日, "1944-05-20 00:00:00" or
/// the day number of a spreadsheet; "1944-05" and "1944" of less. Empty when it
/// is no date.
std::string normal_birth_date(std::string_view text);

}  // namespace linli::people
