#include "people/built_on.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace linli::people {

std::vector<person_column> columns_of_persons(registry const& r) {
  static constexpr auto kOwn = std::to_array<person_column>({
      {"sign_in", "credential", "person"},
      {"sign_in", "session", "person"},
      {"sign_in", "session", "acting_for"},
      {"sign_in", "sign_in_question", "person"},
      {"role", "role_grant", "person"},
      {"role", "role_grant", "given_by"},
      {"consent", "consent", "person"},
      {"consent", "consent", "recorded_by"},
      {"representation", "representation", "person"},
      {"representation", "representation", "agent"},
      {"representation", "representation", "recorded_by"},
      {"merge", "person_merge", "kept"},
      {"merge", "person_merge", "gone"},
      {"merge", "person_merge", "merged_by"},
      {"notice", "notice", "person"},
      {"notice", "notice_choice", "person"},
      {"notice", "quiet_hours", "person"},
      {"notice", "outbox", "person"},
      {"notice", "announcement", "author"},
      {"import", "people_import", "made_by"},
  });
  auto out = std::vector<person_column>{kOwn.begin(), kOwn.end()};
  for (auto const& k : r.keepers) {
    for (auto const* const all : {&k.rows, &k.others}) {
      for (auto const& o : *all) {
        out.push_back({k.name, o.table, o.column});
      }
    }
  }
  return out;
}

std::map<person_id, std::vector<std::string>> built_on(registry const& r,
                                                       store::reader& db,
                                                       import_id const which) {
  auto out = std::map<person_id, std::vector<std::string>>{};
  for (auto const& c : columns_of_persons(r)) {
    auto const found = db.all(
        fmt::format("SELECT DISTINCT {0} FROM {1} WHERE {0} IN (SELECT person "
                    "FROM people_import_row WHERE import = $1 AND before <> "
                    "'')",
                    c.column, c.table),
        [](person_id const who) { return who; }, which);
    for (auto const who : found) {
      auto& all = out[who];
      if (std::ranges::find(all, c.of) == all.end()) {
        all.emplace_back(c.of);
      }
    }
  }
  return out;
}

}  // namespace linli::people
