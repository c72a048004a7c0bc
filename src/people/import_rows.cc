#include "people/import_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <set>

#include "base/text.h"
#include "people/audit.h"
#include "people/import_text.h"
#include "people/person_rules.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

std::string context_of(import_id const which) {
  return fmt::format("import {} rows", which.value);
}

bool is_too_old(import_row const& i, base::instant const now) {
  return (i.state == import_state::seen || i.state == import_state::running) &&
         i.created_at.unix_s < now.unix_s - kRowsKept;
}

void end_old_import(registry const& r,
                    store::writer& tx,
                    import_row i,
                    base::instant const now) {
  if (i.state == import_state::seen) {
    i.state = import_state::dropped;
    delete_outcomes(tx, i.key);
  } else {
    auto nobody = caller{};
    nobody.now = now;
    i.state = import_state::done;
    leave_rest_out(tx, i, note_of("too_late"));
    record(r, tx, nobody, "import.done", std::nullopt, i.area,
           fmt::format("{} rows", i.next_row));
  }
  i.sealed.clear();
  update_import(tx, i, now);
}

/// What is looked for in the lists. A number others have, too, a family's,
/// counts where a name stands beside it.
struct wanted {
  std::span<person_id const> all;
  std::set<std::string> own;     // keyed hashes of numbers and addresses
  std::set<std::string> shared;  // likewise
  std::set<std::string> names;   // folded
};

wanted look_for(store::reader& db, std::span<person_id const> const all) {
  auto out = wanted{.all = all, .own = {}, .shared = {}, .names = {}};
  auto const is_another = [&](person_id const who) {
    return std::ranges::find(all, who) == all.end();
  };
  for (auto const who : all) {
    out.names.insert(base::fold(find_person(db, who).value().name));
    for (auto& lookup : lookups_of(db, who)) {
      auto& to = std::ranges::any_of(find_by_lookup(db, lookup), is_another)
                     ? out.shared
                     : out.own;
      to.insert(std::move(lookup));
    }
  }
  out.names.erase("");
  return out;
}

bool is_about(registry const& r, sheet::row const& row, wanted const& whom) {
  auto has_shared = false;
  auto has_name = false;
  for (auto const& cell : row.values) {
    has_name = has_name || whom.names.contains(base::fold(base::trim(cell)));
    for (auto const& [field, text] : said_of_whom(cell)) {
      auto const lookup = lookup_of(r, field, text).value();
      if (whom.own.contains(lookup)) {
        return true;
      }
      has_shared = has_shared || whom.shared.contains(lookup);
    }
  }
  return has_shared && has_name;
}

/// The lines that are about them, by what the row says or what it was found to
/// be.
std::set<int> lines_to_empty(registry const& r,
                             store::reader& db,
                             import_id const which,
                             sheet const& rows,
                             wanted const& whom) {
  auto out = std::set<int>{};
  for (auto const who : whom.all) {
    auto const found = lines_about(db, which, who);
    out.insert(found.begin(), found.end());
  }
  for (auto const& row : rows.rows) {
    if (is_about(r, row, whom)) {
      out.insert(row.line);
    }
  }
  return out;
}

/// The first line that is not in yet.
int next_line(sheet const& rows, import_row const& i) {
  auto all = rows.torn;
  all.insert(all.end(), rows.erased.begin(), rows.erased.end());
  for (auto const& row : rows.rows) {
    all.push_back(row.line);
  }
  std::ranges::sort(all);
  auto const at = static_cast<std::size_t>(i.next_row);
  return at < all.size() ? all[at] : std::numeric_limits<int>::max();
}

/// The lines stay, with nothing in them: a list is put in by their number.
void forget_in(registry const& r,
               store::writer& tx,
               import_row i,
               wanted const& whom) {
  auto rows = open_rows(r, i);
  auto const next = next_line(rows, i);
  auto const lines = lines_to_empty(r, tx, i.key, rows, whom);
  auto const gone = std::erase_if(rows.rows, [&](sheet::row const& row) {
    auto const is_gone = lines.contains(row.line);
    if (is_gone) {
      rows.erased.push_back(row.line);
    }
    return is_gone;
  });
  if (gone == 0) {
    return;
  }
  i.sealed = seal_rows(r, i.key, rows);
  update_import(tx, i, std::nullopt);
  for (auto const line : lines) {
    if (line >= next) {
      put_outcome(tx, i.key,
                  {.line = line,
                   .verdict = import_verdict::wrong,
                   .notes = note_of("erased")});
    }
  }
}

}  // namespace

std::string seal_rows(registry const& r,
                      import_id const of,
                      sheet const& rows) {
  return secrets::seal(r.keys, context_of(of), to_text(rows));
}

sheet open_rows(registry const& r, import_row const& i) {
  return sheet_of(secrets::open(r.keys, context_of(i.key), i.sealed));
}

std::optional<import_row> find_lasting(store::reader& db,
                                       import_id const which,
                                       base::instant const now) {
  auto found = find_import(db, which);
  if (found && is_too_old(*found, now)) {
    found->sealed.clear();
    found->state = found->state == import_state::seen ? import_state::dropped
                                                      : import_state::done;
  }
  return found;
}

std::size_t end_old_imports(registry const& r,
                            store::writer& tx,
                            base::instant const now) {
  auto ended = std::size_t{0};
  for (auto const& i : open_imports(tx)) {
    if (is_too_old(i, now)) {
      end_old_import(r, tx, i, now);
      ++ended;
    }
  }
  return ended;
}

std::size_t end_old_imports(registry const& r, base::instant const now) {
  auto const all = r.db.read(open_imports);
  return std::ranges::none_of(all,
                              [&](auto const& i) { return is_too_old(i, now); })
             ? 0
             : r.db.write([&](store::writer& tx) {
                 return end_old_imports(r, tx, now);
               });
}

void forget_in_imports(registry const& r,
                       store::writer& tx,
                       std::span<person_id const> const all) {
  auto const lists = open_imports(tx);
  if (lists.empty()) {
    return;
  }
  auto const whom = look_for(tx, all);
  for (auto const& each : lists) {
    auto i = find_import(tx, each.key).value();
    if (!i.sealed.empty()) {
      forget_in(r, tx, std::move(i), whom);
    }
  }
}

}  // namespace linli::people
