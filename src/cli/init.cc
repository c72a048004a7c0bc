#include "cli/init.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <memory>

#include "base/error.h"
#include "cli/options.h"
#include "places/division_search.h"
#include "places/divisions_ops.h"
#include "places/names.h"
#include "places/places_ops.h"
#include "store/migrate.h"

namespace linli::cli {

namespace {

struct init_options {
  places::district_settings settings;
  bool is_without_areas{false};
};

/// A Chinese name nobody gave is that of the national codes. A code they do not
/// have needs a name in some language.
void name_by_codes(places::district_settings& s) {
  if (!s.name.zh.empty()) {
    return;
  }
  auto const& all = places::shipped_divisions();
  if (auto const* const d = places::find_division(all, s.code)) {
    s.name.zh = d->name;
  } else if (places::best(s.name).empty()) {
    try {
      places::needed_division(all, s.code);
    } catch (base::error const& e) {
      throw base::error{
          e.kind(), e.code(),
          fmt::format("{} A code of your own needs --name-zh.", e.what())};
    }
  }
}

/// A name nobody gave stays what it was.
void keep_names(store::database& db, places::district_settings& s) {
  auto const areas = db.read(places::all_areas);
  auto const own = std::ranges::find(areas, s.code, &places::area::code);
  if (own != areas.end()) {
    s.name = places::completed(std::move(s.name), own->name);
  }
  name_by_codes(s);
}

/// The subdistricts and communities of a district that has none.
void add_areas(context const& ctx,
               store::database& db,
               std::string const& district) {
  constexpr auto kNationalDigits = std::size_t{6};
  auto const& all = places::shipped_divisions();
  auto const report = places::add_national_areas(db, all, ctx.clock.now());
  if (report.kept > 0) {
    fmt::print("{}", to_text(report));
  }
  if (district.size() == kNationalDigits &&
      places::find_division(all, district) == nullptr) {
    fmt::print("The national codes of {} do not have {}: is it right?\n",
               all.as_of, district);
  }
}

void run_init(context const& ctx, init_options o) {
  auto& settings = o.settings;
  auto const folder = ctx.folder_of(settings.code);
  auto const where = ctx.address_of(settings.code);
  auto const is_new = !store::exists(where);
  if (is_new) {
    name_by_codes(settings);  // a mistyped code leaves no folder behind
  }
  std::filesystem::create_directories(folder);
  auto const db = store::database::open_or_create(where, ctx.clock.now());
  keep_names(*db, settings);
  places::init_district(
      *db, settings, places::load_category_rules(folder / "categories.toml"));
  fmt::print("District {} {} is {} in {}.\n", settings.code,
             places::best(settings.name), is_new ? "made" : "up to date",
             folder.string());
  if (!o.is_without_areas) {
    add_areas(ctx, *db, settings.code);
  }
  if (is_new) {
    fmt::print(
        "Next: linli import areas FILE --district {0} for the borders, then "
        "streets, services and residents.\n",
        settings.code);
  }
}

}  // namespace

void add_init(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "init",
      "Make a district, or change its settings. A new one gets its name, its "
      "subdistricts and its communities from the national codes. Safe to run "
      "again: what was imported stays.");
  auto const o = std::make_shared<init_options>();
  auto* const s = &o->settings;
  verb.add_option("--district", s->code,
                  "National administrative code, e.g. 310109, or one of your "
                  "own (required)")
      ->required()
      ->type_name("CODE");
  verb.add_option("--name-zh", s->name.zh,
                  "Name in Chinese, simplified (default: by the code; see "
                  "linli divisions)");
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
  verb.add_flag("--no-areas", o->is_without_areas,
                "Without the subdistricts and communities of the national "
                "codes: a list of your own follows");
  verb.callback([&ctx, o] { run_init(ctx, *o); });
}

}  // namespace linli::cli
