#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "people/person.h"
#include "store/database.h"

/// The tables people_import and people_import_row: SQL and nothing else.
namespace linli::people {

using import_id = id<struct import_tag>;

enum class import_state : std::uint8_t { seen, running, done, undone, dropped };
enum class import_verdict : std::uint8_t {
  fresh,
  changes,
  same,
  twice,
  doubtful,
  wrong
};
constexpr auto kVerdicts = std::size_t{6};

struct import_row {
  import_id key{};
  std::optional<person_id> made_by{};  // nobody: the command line
  std::string area{};                  // of rows that do not say
  std::string file_name{};
  std::string file_hash{};
  std::string mapping{};  // JSON
  std::string sealed{};   // the rows; empty once it is over
  int row_count{};
  int next_row{};
  import_state state{};
  base::instant created_at{};
};

std::optional<import_row> find_import(store::reader& db, import_id which);
/// The latest of somebody, newest first, without their rows.
std::vector<import_row> imports_of(store::reader& db,
                                   std::optional<person_id> who,
                                   int limit);
/// One of this file that is in or on its way.
std::optional<import_id> import_of_file(store::reader& db,
                                        std::string const& file_hash);
void insert_import(store::writer& db, import_row const& i);
/// Mapping, rows, how far it is.
void update_import(store::writer& db,
                   import_row const& i,
                   std::optional<base::instant> done_at);
/// Those that are not over, whoever made them, without their rows.
std::vector<import_row> open_imports(store::reader& db);

/// What became of a row, or would.
struct import_outcome {
  int line{};
  import_verdict verdict{};
  std::optional<person_id> person{};
  std::string before{};  // sealed
  std::optional<std::int64_t> revision{};
  std::string notes{};  // JSON
};

void put_outcome(store::writer& db, import_id which, import_outcome const& o);
void delete_outcomes(store::writer& db, import_id which);
/// Every row after the first `next_row` is wrong, with these notes.
void leave_rest_out(store::writer& db,
                    import_row const& i,
                    std::string const& notes);
/// Rows that were, or would be, this person.
std::vector<int> lines_about(store::reader& db, import_id which, person_id who);
/// The keyed hashes of numbers and addresses that lead to somebody's record.
std::vector<std::string> lookups_of(store::reader& db, person_id who);
/// By line, those after `after`; of one that was undone those that stayed.
std::vector<import_outcome> outcomes_of(store::reader& db,
                                        import_id which,
                                        std::optional<import_verdict> only,
                                        bool stayed,
                                        int after,
                                        int limit);
/// Whether a row of the list brought this person.
bool is_brought_by(store::reader& db, import_id which, person_id who);
/// Those that put something in: they have `before`.
std::vector<import_outcome> effects_of(store::reader& db, import_id which);
/// Rows of lists that brought or changed somebody, the first first.
struct kept_outcome {
  import_id of{};
  base::instant at{};  // when the list was looked at
  import_outcome what{};
};
std::vector<kept_outcome> outcomes_about(store::reader& db, person_id who);
std::array<std::int64_t, kVerdicts> count_outcomes(store::reader& db,
                                                   import_id which);
std::int64_t count_stayed(store::reader& db, import_id which);

}  // namespace linli::people
