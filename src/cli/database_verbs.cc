#include "cli/database_verbs.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cstdio>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/audit_note.h"
#include "app/invariants.h"
#include "base/error.h"
#include "cli/keeper.h"
#include "cli/options.h"
#include "cli/progress_bar.h"
#include "people/audit_head.h"
#include "secrets/keyring.h"
#include "store/backup.h"
#include "store/check.h"

namespace linli::cli {

namespace {

char const* word_for(store::migration_state const state) {
  switch (state) {
    case store::migration_state::applied: return "applied";
    case store::migration_state::pending: return "pending";
    case store::migration_state::changed: return "changed: not this file";
    case store::migration_state::unknown: return "unknown: from a newer Linli";
  }
  return "";
}

void show_status(store::address const& where) {
  for (auto const& line :
       store::migration_status(where, store::embedded_migrations(where.kind))) {
    fmt::print("  {:04}  {:<28}  {}\n", line.number, line.name,
               word_for(line.state));
  }
}

void apply(context const& ctx, store::address const& where) {
  auto const done = store::migrate(
      where, store::embedded_migrations(where.kind), ctx.clock.now());
  if (done.applied.empty()) {
    fmt::print("  up to date\n");
  }
  for (auto const& name : done.applied) {
    fmt::print("  applied {}\n", name);
  }
  if (!done.backup.empty()) {
    fmt::print("  copy from before: {}\n", done.backup.string());
  }
}

void run_migrate(context const& ctx, bool const is_status) {
  for (auto const& district : districts_of(ctx)) {
    auto const where = ctx.address_of(district);
    fmt::print("{}\n", where.shown());
    is_status ? show_status(where) : apply(ctx, where);
  }
}

void print_rows(std::span<store::copied_table const> const tables) {
  for (auto const& t : tables) {
    fmt::print("  {:>9}  {}\n", t.rows, t.name);
  }
}

struct backup_options {
  std::string district;
  std::filesystem::path to;
};

/// "310109-20261125T021500Z.db" in the folder asked for, or the file itself.
std::filesystem::path file_for(context const& ctx, backup_options const& o) {
  if (!std::filesystem::is_directory(o.to)) {
    return o.to;
  }
  return o.to /
         fmt::format(
             "{}-{:%Y%m%dT%H%M%S}Z.db", o.district,
             fmt::gmtime(static_cast<std::time_t>(ctx.clock.now().unix_s)));
}

void run_backup(context const& ctx, backup_options const& o) {
  auto const to = file_for(ctx, o);
  {
    auto bar = progress_bar{stderr};
    store::backup(ctx.address_of(o.district), to, bar.callback());
  }
  fmt::print("{} is saved in {} ({} kB).\n", o.district, to.string(),
             std::filesystem::file_size(to) / 1024);
}

struct restore_options {
  std::string district;
  std::filesystem::path from;
  bool replaces{false};
};

/// The keys of a district, where they are.
std::optional<secrets::keyring> keys_of(context const& ctx,
                                        std::string const& district) {
  auto const file = ctx.folder_of(district) / "keys.toml";
  return std::filesystem::exists(file) ? std::optional{secrets::read_keys(file)}
                                       : std::nullopt;
}

/// A backup of an earlier version has none, and neither has one that somebody
/// has taken it out of.
void tell_of_lost_head(context const& ctx, std::string const& district) {
  auto const keys = keys_of(ctx, district);
  auto const db =
      store::database::open(ctx.address_of(district), {.readers = 1});
  if (keys && keys->has_audit_head && !db->read(people::find_audit_head)) {
    fmt::print(
        "Its audit has no head, though this district had one: it is of an "
        "earlier version, or not what it was. If it is to be believed: linli "
        "accept-audit --district {}\n",
        district);
  }
}

void run_restore(context const& ctx, restore_options const& o) {
  auto const where = ctx.address_of(o.district);
  std::filesystem::create_directories(ctx.folder_of(o.district));
  auto aside = std::string{};
  {
    auto bar = progress_bar{stderr};
    aside = store::restore(o.from, where, ctx.clock.now(), o.replaces,
                           bar.callback());
  }
  app::forget_audit_note(ctx.folder_of(o.district));
  fmt::print("{} is at {} again, as it was in {}.\n", o.district, where.shown(),
             o.from.string());
  tell_of_lost_head(ctx, o.district);
  if (!aside.empty()) {
    fmt::print("What was there before is kept as {}.\n", aside);
  }
}

using noted_head = std::optional<people::audit_head>;

std::vector<people::audit_head> heads_noted(std::filesystem::path const& folder,
                                            noted_head const& noted) {
  auto out = std::vector<people::audit_head>{};
  for (auto const& each : {app::read_audit_note(folder), noted}) {
    if (each) {
      out.push_back(*each);
    }
  }
  return out;
}

/// What the audit's head shows, which takes the keys to look at. Only of a
/// database nobody has used yet, and of an earlier version's that was not
/// opened since, there need be none.
std::vector<std::string> check_audit_head(context const& ctx,
                                          std::string const& district,
                                          noted_head const& noted) {
  auto const folder = ctx.folder_of(district);
  auto const db =
      store::database::open(ctx.address_of(district), {.readers = 1});
  auto const head = db->read(people::find_audit_head);
  auto const known = heads_noted(folder, noted);
  auto const keys = keys_of(ctx, district);
  if (!keys) {
    auto const is_new =
        !head && known.empty() && !db->read(people::has_been_used);
    return is_new ? std::vector<std::string>{}
                  : std::vector{fmt::format(
                        "{} is missing, which the head is sealed with",
                        (folder / "keys.toml").string())};
  }
  if (!head && known.empty() && !keys->has_audit_head) {
    fmt::print("  the audit has no head yet: it gets one at the next start\n");
    return {};
  }
  if (head) {
    fmt::print("  head of the audit: {}\n", people::text_of(*head));
  }
  return db->read([&](store::reader& r) {
    return people::audit_head_findings(r, *keys, known);
  });
}

/// False when something was found.
bool check_one(context const& ctx,
               std::string const& district,
               noted_head const& noted) {
  auto const where = ctx.address_of(district);
  fmt::print("{}\n", where.shown());
  auto report = store::check(where, app::invariants());
  print_rows(report.tables);
  for (auto& what : check_audit_head(ctx, district, noted)) {
    report.findings.push_back({"the audit is whole", std::move(what)});
  }
  for (auto const& f : report.findings) {
    fmt::print("  WRONG: {}: {}\n", f.about, f.what);
  }
  if (report.findings.empty()) {
    fmt::print("  all is well\n");
  }
  return report.findings.empty();
}

struct check_options {
  std::string district;
  std::string audit_head;
};

noted_head head_in(check_options const& o) {
  if (o.audit_head.empty()) {
    return std::nullopt;
  }
  auto const found = people::parse_audit_head(o.audit_head);
  ensure(found.has_value() && !o.district.empty(), fault::invalid,
         "cli.bad_option",
         "--audit-head takes what linli check printed, \"17:abc…\", and "
         "--district says whose it is.");
  return found;
}

void run_check(context const& ctx, check_options const& o) {
  auto const noted = head_in(o);
  auto const asked = o.district.empty() ? districts_of(ctx)
                                        : std::vector<std::string>{o.district};
  auto wrong = std::size_t{0};
  for (auto const& d : asked) {
    wrong += check_one(ctx, d, noted) ? 0U : 1U;
  }
  ensure(wrong == 0, fault::conflict, "cli.check_failed",
         fmt::format("{} of {} databases are not well; see above. Put the last "
                     "good backup back with linli restore, or ask for help "
                     "before anybody writes on.",
                     wrong, asked.size()));
}

/// Whoever runs the server believes what is there, and that is recorded.
void run_accept(context const& ctx, std::string const& district) {
  auto const half = open_platform(ctx, district);
  ensure(half->is_audit_in_doubt(), fault::conflict, "cli.nothing_to_accept",
         fmt::format("The audit of {} is what was noted of it. What linli "
                     "check finds beyond that goes away when the last good "
                     "backup is restored.",
                     district));
  auto const& r = half->registry();
  auto const is_believed =
      app::accept_audit(r, keeper(r, ctx.clock.now()), ctx.folder_of(district));
  ensure(is_believed, fault::conflict, "cli.check_failed",
         "The audit was changed by somebody else meanwhile.");
  auto const head = half->db().read(people::find_audit_head);
  fmt::print(
      "From here on the audit of {} is believed as it is, and it says so "
      "itself. Its head was {}.\n",
      district, people::text_of(*head));
}

struct move_options {
  std::string district;
  std::string to;
};

void run_move(context const& ctx, move_options const& o) {
  auto const from = ctx.address_of(o.district);
  auto const to =
      store::address_for(o.to, ctx.folder_of(o.district), o.district);
  ensure(from.shown() != to.shown(), fault::invalid, "cli.bad_option",
         fmt::format("{} is at {} already.", o.district, to.shown()));
  auto aside = std::string{};
  {
    auto bar = progress_bar{stderr};
    aside = store::move(from, to, ctx.clock.now(), bar.callback());
  }
  fmt::print(
      "{0} is at {1}; every row was read again and compared.\n"
      "The old database is kept as {2}.\n"
      "From now on: --store {3}, or store = \"{3}\" in linli.toml.\n",
      o.district, to.shown(), aside, o.to);
}

void add_backup(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "backup",
      "Copy a district's database into a file, while it is in use. The file "
      "can be read back into SQLite and into PostgreSQL.");
  auto const o = std::make_shared<backup_options>();
  add_district(verb, o->district);
  verb.add_option("to", o->to,
                  "The file to make, or a folder for one named after the "
                  "district and the moment")
      ->required()
      ->type_name("FILE");
  verb.callback([&ctx, o] { run_backup(ctx, *o); });
}

void add_restore(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "restore",
      "Put a backup in the place of a district's database. Stop the server "
      "first.");
  auto const o = std::make_shared<restore_options>();
  add_district(verb, o->district);
  verb.add_option("from", o->from, "The backup")
      ->required()
      ->check(CLI::ExistingFile)
      ->type_name("FILE");
  verb.add_flag("--replace", o->replaces,
                "Put aside the database that is there");
  verb.callback([&ctx, o] { run_restore(ctx, *o); });
}

void add_check(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "check",
      "Read a district's whole database, or all of them, and say what is "
      "wrong: damaged pages, keys that lead nowhere, broken promises. May run "
      "while the server does; ends with 1 when something is wrong.");
  auto const o = std::make_shared<check_options>();
  verb.add_option("--district", o->district, "Only this one")
      ->type_name("CODE");
  verb.add_option("--audit-head", o->audit_head,
                  "A head of its audit that was noted elsewhere: the audit "
                  "must go through it")
      ->type_name("HEAD");
  verb.callback([&ctx, o] { run_check(ctx, *o); });
}

void add_accept(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "accept-audit",
      "Believe the audit of a district as it is, where it is not what was "
      "noted of it: after linli check told what is missing, and somebody knows "
      "why. The audit records it.");
  auto const district = std::make_shared<std::string>();
  add_district(verb, *district);
  verb.callback([&ctx, district] { run_accept(ctx, *district); });
}

void add_move(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "move",
      "Take a district's database to another place, from SQLite to PostgreSQL "
      "or back, and compare every row. Stop the server first.");
  auto const o = std::make_shared<move_options>();
  add_district(verb, o->district);
  verb.add_option("--to", o->to, "As --store: where it goes")
      ->required()
      ->type_name("ADDRESS");
  verb.callback([&ctx, o] { run_move(ctx, *o); });
}

void add_migrate(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "migrate",
      "Bring the databases of all districts up to date; a copy is made first.");
  auto const is_status = std::make_shared<bool>(false);
  verb.add_flag("--status", *is_status, "Only say where each database stands");
  verb.callback([&ctx, is_status] { run_migrate(ctx, *is_status); });
}

}  // namespace

void add_database_verbs(CLI::App& app, context const& ctx) {
  add_migrate(app, ctx);
  add_backup(app, ctx);
  add_restore(app, ctx);
  add_check(app, ctx);
  add_accept(app, ctx);
  add_move(app, ctx);
}

}  // namespace linli::cli
