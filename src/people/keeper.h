#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "people/kept_thing.h"
#include "people/person.h"
#include "store/database.h"

namespace linli::people {

struct registry;

/// What a module above this one keeps of persons, so that merging two records
/// and erasing one reach it. Everything is called within the transaction.
struct keeper {
  std::string_view name{};  // of the module

  /// Rows with an `id` that belong to the person in a column; they go with the
  /// record, and back when the merge is undone.
  struct owned {
    std::string_view table;
    std::string_view column;
    bool has_own_key{false};  // of one person each thing has another own_key
  };

  std::vector<owned> rows{};

  /// Every other column that refers to a person: what a person can be left with
  /// that does not go with the record. Together with `rows` they say whether
  /// the module has something of somebody; a column in neither fails a test.
  std::vector<owned> others{};

  /// Columns of sealed texts, empty where nothing was told. The text of row 17
  /// is sealed as "favour 17 contact", where `of` is "favour" and it is called
  /// what the column is unless another word is given.
  struct sealed_text {
    std::string_view table;
    std::string_view column;
    std::string_view of;
    std::string_view called{column};
  };

  std::vector<sealed_text> sealed{};

  /// Before the rows move: what both have of a thing one may have once. Answers
  /// lines of three words without blanks in them, which `undo` gets one by one.
  std::function<std::string(registry const& r,
                            store::writer& tx,
                            person_id stays,
                            person_id goes,
                            base::instant now)>
      before_merge{};
  std::function<void(registry const& r,
                     store::writer& tx,
                     std::vector<std::string_view> const& words,
                     base::instant now)>
      undo{};

  /// What is kept of the person, for themselves to read; asked for each record
  /// that became theirs, too.
  std::function<std::vector<kept_thing>(
      registry const& r, store::reader& db, person_id who)>
      kept{};

  /// The person no longer agrees to a purpose: what rests on it ends.
  std::function<void(registry const& r,
                     store::writer& tx,
                     person_id who,
                     std::string_view purpose,
                     base::instant now)>
      taken_back{};

  /// The person is erased: nothing that tells of them stays, counts stay right.
  std::function<void(
      registry const& r, store::writer& tx, person_id who, base::instant now)>
      forget{};
};

}  // namespace linli::people
