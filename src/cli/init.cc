#include "cli/init.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <memory>

#include "base/error.h"
#include "places/places_ops.h"
#include "store/migrate.h"

namespace linli::cli {

namespace {

void run_init(context const& ctx, places::district_settings const& settings) {
  auto const folder = ctx.folder_of(settings.code);
  auto const is_new = !std::filesystem::exists(folder / "linli.db");
  auto const db =
      store::database::open_or_create(folder / "linli.db", ctx.clock.now());
  places::init_district(
      *db, settings, places::load_category_rules(folder / "categories.toml"));
  fmt::print("District {} {} is {} in {}.\n", settings.code,
             places::best(settings.name), is_new ? "made" : "up to date",
             folder.string());
  if (is_new) {
    fmt::print(
        "Next: linli import areas FILE --district {0}, then streets, "
        "services and residents.\n",
        settings.code);
  }
}

char const* word_for(store::migration_state const state) {
  switch (state) {
    case store::migration_state::applied: return "applied";
    case store::migration_state::pending: return "pending";
    case store::migration_state::changed: return "changed: not this file";
    case store::migration_state::unknown: return "unknown: from a newer Linli";
  }
  return "";
}

void show_status(std::filesystem::path const& path) {
  for (auto const& line : store::migration_status(path)) {
    fmt::print("  {:04}  {:<28}  {}\n", line.number, line.name,
               word_for(line.state));
  }
}

void apply(context const& ctx, std::filesystem::path const& path) {
  auto const done =
      store::migrate(path, store::embedded_migrations(), ctx.clock.now());
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

std::vector<std::filesystem::path> databases_in(
    std::filesystem::path const& data) {
  auto found = std::vector<std::filesystem::path>{};
  auto ignored = std::error_code{};
  for (auto const& entry : std::filesystem::directory_iterator{data, ignored}) {
    if (std::filesystem::exists(entry.path() / "linli.db")) {
      found.push_back(entry.path() / "linli.db");
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

void run_migrate(context const& ctx, bool const is_status) {
  auto const all = databases_in(ctx.data);
  ensure(!all.empty(), fault::not_found, "cli.no_districts",
         fmt::format("There are no districts in {}. Make one: linli init "
                     "--district CODE --name-zh …",
                     ctx.data.string()));
  for (auto const& path : all) {
    fmt::print("{}\n", path.string());
    is_status ? show_status(path) : apply(ctx, path);
  }
}

}  // namespace

void add_init(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "init",
      "Make a district, or change its settings. Safe to run again: what was "
      "imported stays.");
  auto const s = std::make_shared<places::district_settings>();
  verb.add_option("--district", s->code,
                  "National administrative code, e.g. 310109, or one of your "
                  "own (required)")
      ->required()
      ->type_name("CODE");
  verb.add_option("--name-zh", s->name.zh, "Name in Chinese, simplified");
  verb.add_option("--name-en", s->name.en, "Name in English");
  verb.add_option("--name-zh-hant", s->name.zh_hant,
                  "Name in Chinese, traditional");
  verb.add_option("--time-zone", s->time_zone, "IANA name of the local time")
      ->capture_default_str();
  verb.add_option("--standard", s->standard,
                  "Key of the planning standard coverage is measured against")
      ->capture_default_str();
  verb.add_option("--notice-zh", s->notice.zh,
                  "What a reader must know about the data, in Chinese");
  verb.add_option("--notice-en", s->notice.en, "The same in English");
  verb.add_option("--notice-zh-hant", s->notice.zh_hant,
                  "The same in Chinese, traditional");
  verb.callback([&ctx, s] { run_init(ctx, *s); });
}

void add_migrate(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "migrate",
      "Bring the databases of all districts up to date; a copy is made first.");
  auto const is_status = std::make_shared<bool>(false);
  verb.add_flag("--status", *is_status, "Only say where each database stands");
  verb.callback([&ctx, is_status] { run_migrate(ctx, *is_status); });
}

}  // namespace linli::cli
