#include "people/import_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "people/built_on.h"
#include "people/import_apply.h"
#include "people/import_assess.h"
#include "people/import_rows.h"
#include "people/import_text.h"
#include "people/person_rules.h"
#include "people/person_store.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

using json = nlohmann::json;

constexpr auto kMostLists = 20;

std::string lock_of(import_id const which) {
  return fmt::format("import {}", which.value);
}

std::optional<person_id> maker(caller const& by) {
  return by.person.value == 0 ? std::nullopt : std::optional{by.person};
}

import_row find_own(store::reader& db,
                    caller const& by,
                    import_id const which) {
  auto found = find_lasting(db, which, by.now);
  ensure(found && found->made_by == maker(by) &&
             found->state != import_state::dropped,
         fault::not_found, "people.no_such_import", "There is no such list.");
  return *std::move(found);
}

void ensure_open(import_row const& i) {
  ensure(i.state == import_state::seen || i.state == import_state::running,
         fault::conflict, "people.import_over", "The list is over.");
}

std::vector<import_line> lines_of(registry const& r,
                                  caller const& by,
                                  import_row const& i) {
  auto const names = r.names.load();
  return read_lines(open_rows(r, i), columns_of(i.mapping).mapping,
                    {by, names ? *names : area_names{}, i.area});
}

std::string notes_of(import_line const& l, assessment const& a) {
  auto out = json::object();
  for (auto const& p : a.problems) {
    out["problems"].push_back({p.column, p.code});
  }
  for (auto const& c : a.candidates) {
    out["candidates"].push_back(c.value);
  }
  if (!a.changes.empty()) {
    out["changes"] = a.changes;
  }
  if (l.twice_of) {
    out["twice"] = *l.twice_of;
  }
  return out.dump();
}

/// What would happen to every row. Takes long where the database is asked over
/// a wire, so that it is read before anything is written.
std::vector<import_outcome> foresee(registry const& r,
                                    store::reader& db,
                                    caller const& by,
                                    import_row const& i) {
  auto out = std::vector<import_outcome>{};
  for (auto const& l : lines_of(r, by, i)) {
    auto const a = assess(r, db, by, i.key, l);
    out.push_back({.line = l.line,
                   .verdict = a.verdict,
                   .person = a.person,
                   .notes = notes_of(l, a)});
  }
  return out;
}

void keep(store::writer& tx,
          import_id const which,
          std::vector<import_outcome> const& foreseen) {
  delete_outcomes(tx, which);
  for (auto const& o : foreseen) {
    put_outcome(tx, which, o);
  }
}

/// As the caller's last list with these headings had them, else by their words.
import_mapping mapping_for(store::reader& db,
                           caller const& by,
                           std::vector<std::string> const& header) {
  auto out = recognise(header);
  auto const before = imports_of(db, maker(by), 1);
  if (before.empty()) {
    return out;
  }
  auto const last = columns_of(before.front().mapping);
  if (last.header == header) {
    return last.mapping;
  }
  return out;
}

import_shown show(store::reader& db,
                  caller const& by,
                  import_outcome o,
                  std::map<int, std::string> const& names) {
  auto out = import_shown{.outcome = std::move(o)};
  auto const& p = out.outcome.person;
  if (auto const found = names.find(out.outcome.line); found != names.end()) {
    out.name = found->second;
  } else if (auto const row = p ? find_person(db, *p) : std::nullopt;
             row && by.may(row->area)) {
    out.name = row->name;
  }
  if (out.outcome.notes.empty()) {
    return out;
  }
  auto const notes = json::parse(out.outcome.notes);
  auto const problems = notes.value("problems", json::array());
  for (auto const& [column, each] : problems.items()) {
    // There are some that were kept as {"": code}.
    out.problems.push_back(each.is_array()
                               ? import_problem{each.at(0), each.at(1)}
                               : import_problem{column, each});
  }
  out.changes = notes.value("changes", std::vector<std::string>{});
  out.stayed = notes.value("stayed", std::vector<std::string>{});
  if (notes.contains("twice")) {
    out.twice_of = notes.at("twice").get<int>();
  }
  for (auto const& key : notes.value("candidates", json::array())) {
    auto const who = find_person(db, {key.get<std::int64_t>()});
    if (who && by.may(who->area)) {
      out.candidates.push_back({who->key, who->name, who->born, who->area});
    }
  }
  return out;
}

import_view view(registry const& r,
                 store::reader& db,
                 caller const& by,
                 import_row const& i,
                 import_page const& page) {
  auto out = import_view{.row = i,
                         .counts = count_outcomes(db, i.key),
                         .stayed = count_stayed(db, i.key)};
  auto const known = columns_of(i.mapping);
  out.header = known.header;
  out.mapping = known.mapping;
  if (page.limit == 0) {
    return out;
  }
  auto names = std::map<int, std::string>{};
  if (!i.sealed.empty()) {
    for (auto& l : lines_of(r, by, i)) {
      names[l.line] = std::move(l.name);
    }
  }
  for (auto& o : outcomes_of(db, i.key, page.only, page.stayed, page.after,
                             page.limit + 1)) {
    if (out.rows.size() == static_cast<std::size_t>(page.limit)) {
      out.next = out.rows.back().outcome.line;
      break;
    }
    out.rows.push_back(show(db, by, std::move(o), names));
  }
  return out;
}

/// Nobody gets a number that is another adult's. `who` is known, or new; what
/// they have already stays.
import_line without_others_addresses(registry const& r,
                                     store::reader& db,
                                     caller const& by,
                                     import_line l,
                                     std::optional<person_id> const who) {
  auto const known = who ? find_person(db, *who) : std::nullopt;
  auto const& born = l.born.empty() && known ? known->born : l.born;
  auto const kept =
      who ? open_fields(r, db, *who) : std::map<sealed_field, std::string>{};
  for (auto const f : {sealed_field::phone, sealed_field::email}) {
    auto const said = l.fields.find(f);
    if (said == l.fields.end() || is_child(born, day_of(by.now)) ||
        (kept.contains(f) && kept.at(f) == said->second)) {
      continue;
    }
    auto const all = find_by_lookup(db, *lookup_of(r, f, said->second));
    if (std::ranges::any_of(all, [&](auto const& p) { return p != who; })) {
      l.fields.erase(said);
    }
  }
  return l;
}

import_outcome put_in(registry const& r,
                      store::writer& tx,
                      caller const& by,
                      import_id const of,
                      import_line const& l,
                      import_choices const& choices) {
  auto a = assess(r, tx, by, of, l);
  auto const chosen = choices.find(l.line);
  if (a.verdict == import_verdict::doubtful && chosen != choices.end()) {
    auto const who = chosen->second;
    if (!who) {
      a = {.verdict = import_verdict::fresh};
    } else if (std::ranges::find(a.candidates, *who) != a.candidates.end()) {
      a = assess_as(r, tx, by, l, *who);
    }
  }
  auto out = import_outcome{
      .line = l.line, .verdict = a.verdict, .person = a.person, .notes = {}};
  if (a.verdict != import_verdict::fresh &&
      a.verdict != import_verdict::changes) {
    out.notes = notes_of(l, a);
    return out;
  }
  auto const own = without_others_addresses(r, tx, by, l, a.person);
  if (own.fields.size() != l.fields.size()) {
    a.problems.push_back({"", "address_left_out"});
    std::erase_if(a.changes, [&](std::string const& name) {
      return std::ranges::any_of(l.fields, [&](auto const& said) {
        return name == name_of(said.first) && !own.fields.contains(said.first);
      });
    });
  }
  out = a.verdict == import_verdict::fresh
            ? enter_row(r, tx, by, of, own)
            : change_row(r, tx, by, of, own, *a.person);
  out.notes = notes_of(l, a);
  return out;
}

/// A row that cannot be put in is undone alone and told of.
import_outcome try_row(registry const& r,
                       caller const& by,
                       import_id const of,
                       import_line const& l,
                       import_choices const& choices) {
  try {
    return r.db.write(
        [&](store::writer& tx) { return put_in(r, tx, by, of, l, choices); });
  } catch (base::error const& e) {
    if (!std::string_view{e.code()}.starts_with("people.")) {
      throw;
    }
    auto const code = e.code() == "people.already_known"     ? "identity_taken"
                      : e.code() == "people.beyond_own_role" ? "above_own_role"
                                                             : "not_possible";
    return {.line = l.line,
            .verdict = import_verdict::wrong,
            .notes = note_of(code)};
  }
}

/// As take_back; a row that cannot be taken back stays alone.
std::vector<std::string> try_take_back(registry const& r,
                                       caller const& by,
                                       import_id const of,
                                       import_outcome const& o,
                                       std::vector<std::string> const& built) {
  try {
    return r.db.write(
        [&](store::writer& tx) { return take_back(r, tx, by, of, o, built); });
  } catch (base::error const& e) {
    auto const code = std::string_view{e.code()};
    if (!code.starts_with("people.") && code != "store.constraint") {
      throw;
    }
    return {code == "people.not_allowed"       ? "elsewhere"
            : code == "people.beyond_own_role" ? "above_own_role"
                                               : "not_possible"};
  }
}

/// Answers how many rows stayed.
int take_back_rows(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   import_id const which) {
  auto built = built_on(r, tx, which);
  auto stayed = 0;
  for (auto o : effects_of(tx, which)) {
    auto const why =
        try_take_back(r, by, which, o,
                      o.person ? built[*o.person] : std::vector<std::string>{});
    if (!why.empty()) {
      auto notes = o.notes.empty() ? json::object() : json::parse(o.notes);
      notes["stayed"] = why;
      o.notes = notes.dump();
      put_outcome(tx, which, o);
      ++stayed;
    }
  }
  return stayed;
}

void ensure_area(caller const& by, std::string const& area) {
  ensure(area.empty() || by.areas->has(area), fault::invalid,
         "people.no_such_area", "There is no area of that code.");
  if (!area.empty()) {
    by.allow(area);
  }
}

std::string hash_of(registry const& r, import_wish const& wish) {
  return secrets::lookup(r.keys, "import", wish.bytes);
}

/// Of rows that do not say; empty: the district's own.
std::string area_of(caller const& by, import_wish const& wish) {
  return wish.area == by.areas->root() ? "" : wish.area;
}

}  // namespace

import_view start_import(registry const& r,
                         caller const& by,
                         import_wish const& wish) {
  check_sheet(wish.rows);
  ensure_area(by, wish.area);
  auto i = import_row{.made_by = maker(by),
                      .area = area_of(by, wish),
                      .file_name = base::normalize(wish.file_name),
                      .file_hash = hash_of(r, wish),
                      .row_count = static_cast<int>(wish.rows.rows.size() +
                                                    wish.rows.torn.size()),
                      .created_at = by.now};
  i.key = {r.ids.next(by.now)};
  i.sealed = seal_rows(r, i.key, wish.rows);
  auto const ensure_new = [&](store::reader& db) {
    ensure(wish.again || !import_of_file(db, i.file_hash), fault::conflict,
           "people.already_imported", "This file is in already.");
  };
  auto const foreseen = r.db.read([&](store::reader& db) {
    ensure_new(db);
    i.mapping =
        to_text(wish.rows.header, mapping_for(db, by, wish.rows.header));
    return foresee(r, db, by, i);
  });
  return r.db.write([&](store::writer& tx) {
    ensure_new(tx);
    end_old_imports(r, tx, by.now);
    insert_import(tx, i);
    keep(tx, i.key, foreseen);
    record(r, tx, by, "import.started", std::nullopt, i.area,
           fmt::format("{} rows", i.row_count));
    return view(r, tx, by, i, {});
  });
}

std::optional<import_view> unfinished_import(registry const& r,
                                             caller const& by,
                                             import_wish const& wish) {
  return r.db.read([&](store::reader& db) -> std::optional<import_view> {
    auto const which = import_of_file(db, hash_of(r, wish));
    auto const i = which ? find_lasting(db, *which, by.now) : std::nullopt;
    auto const is_own = i && i->made_by == maker(by) &&
                        i->area == area_of(by, wish) &&
                        i->state == import_state::running;
    return is_own ? std::optional{view(r, db, by, *i, {.limit = 0})}
                  : std::nullopt;
  });
}

std::vector<import_view> list_imports(registry const& r, caller const& by) {
  return r.db.read([&](store::reader& db) {
    auto out = std::vector<import_view>{};
    for (auto& i : imports_of(db, maker(by), kMostLists)) {
      auto const counts = count_outcomes(db, i.key);
      out.push_back({.row = std::move(i), .counts = counts});
    }
    return out;
  });
}

import_view get_import(registry const& r,
                       caller const& by,
                       import_id const which,
                       import_page const& page) {
  return r.db.read([&](store::reader& db) {
    return view(r, db, by, find_own(db, by, which), page);
  });
}

import_view map_import(registry const& r,
                       caller const& by,
                       import_id const which,
                       import_mapping const& mapping) {
  auto const find = [&](store::reader& db) {
    auto i = find_own(db, by, which);
    ensure(i.state == import_state::seen, fault::conflict, "people.import_over",
           "Rows of the list are in already.");
    i.mapping = remapped(i.mapping, mapping);
    return i;
  };
  auto const foreseen = r.db.read(
      [&](store::reader& db) { return foresee(r, db, by, find(db)); });
  return r.db.write([&](store::writer& tx) {
    auto const i = find(tx);
    update_import(tx, i, std::nullopt);
    keep(tx, which, foreseen);
    return view(r, tx, by, i, {});
  });
}

import_view run_import(registry const& r,
                       caller const& by,
                       import_id const which,
                       import_choices const& choices) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto i = find_own(tx, by, which);
    ensure_open(i);
    auto const lines = lines_of(r, by, i);
    auto const end = std::min(i.next_row + kRowsAtOnce, i.row_count);
    for (; i.next_row != end; ++i.next_row) {
      put_outcome(
          tx, which,
          try_row(r, by, which, lines[static_cast<std::size_t>(i.next_row)],
                  choices));
    }
    auto const is_over = i.next_row == i.row_count;
    i.state = is_over ? import_state::done : import_state::running;
    if (is_over) {
      i.sealed.clear();
      record(r, tx, by, "import.done", std::nullopt, i.area,
             fmt::format("{} rows", i.row_count));
    }
    update_import(tx, i, is_over ? std::optional{by.now} : std::nullopt);
    return view(r, tx, by, i, {.limit = 0});
  });
}

import_view undo_import(registry const& r,
                        caller const& by,
                        import_id const which) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto i = find_own(tx, by, which);
    ensure(i.state == import_state::done || i.state == import_state::running,
           fault::conflict, "people.import_over", "There is nothing to undo.");
    auto const stayed = take_back_rows(r, tx, by, which);
    i.state = import_state::undone;
    i.sealed.clear();
    update_import(tx, i, by.now);
    tx.run("UPDATE people_import_row SET before = '' WHERE import = $1", which);
    record(r, tx, by, "import.undone", std::nullopt, i.area,
           stayed == 0 ? "" : fmt::format("{} rows stayed", stayed));
    return view(r, tx, by, i, {});
  });
}

void drop_import(registry const& r, caller const& by, import_id const which) {
  r.db.write([&](store::writer& tx) {
    auto i = find_own(tx, by, which);
    ensure(i.state == import_state::seen, fault::conflict, "people.import_over",
           "Rows of the list are in already.");
    i.state = import_state::dropped;
    i.sealed.clear();
    update_import(tx, i, by.now);
    delete_outcomes(tx, which);
  });
}

}  // namespace linli::people
