#include "cli/keys.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "app/platform.h"
#include "base/error.h"
#include "base/time_text.h"
#include "people/reseal.h"
#include "secrets/keyring.h"
#include "secrets/private_file.h"

namespace linli::cli {

namespace {

constexpr auto kAtOnce = 1000;  // values in one transaction

struct wish {
  std::string district;
  std::string algorithm;
};

std::filesystem::path file_of(context const& ctx, wish const& w) {
  return ctx.folder_of(w.district) / "keys.toml";
}

app::platform open(context const& ctx, wish const& w) {
  return {w.district,
          ctx.address_of(w.district),
          ctx.folder_of(w.district),
          {.clock = ctx.clock}};
}

void show_status(context const& ctx, wish const& w) {
  auto half = open(ctx, w);
  auto const& keys = half.registry().keys;
  auto const used = half.db().read([&](store::reader& db) {
    return people::values_by_key(half.registry(), db);
  });
  fmt::print("{:>4}  {:<20}  {:<18}  {:>9}\n", "key", "made", "seals with",
             "values");
  for (auto const& k : keys.keys) {
    auto const found = used.find(k.number);
    fmt::print("{:>4}  {:<20}  {:<18}  {:>9}{}\n", k.number,
               base::rfc3339(k.created_at), secrets::name_of(k.seals_with),
               found == used.end() ? 0 : found->second,
               k.number == keys.current ? "  in use" : "");
  }
}

void rotate(context const& ctx, wish const& w) {
  auto const file = file_of(ctx, w);
  ensure(std::filesystem::exists(file), fault::not_found, "cli.no_keys",
         fmt::format("There is no {}. A district's keys are made when it is "
                     "first served.",
                     file.string()));
  auto const lock = secrets::folder_lock{file};
  auto keys = secrets::read_keys(file);
  auto with = keys.current_key().seals_with;
  if (!w.algorithm.empty()) {
    auto const named = secrets::find_algorithm(w.algorithm);
    ensure(named.has_value(), fault::invalid, "cli.bad_option",
           fmt::format("\"{}\" is neither xchacha20-poly1305 nor sm4.",
                       w.algorithm));
    with = *named;
  }
  keys.rotate(ctx.clock.now(), with);
  secrets::write_private_file(file, secrets::write_keyring(keys));
  fmt::print(
      "{} has a new key, number {}, sealing with {}.\nThe older ones stay in "
      "it: keep them. A running server takes the new one over within seconds "
      "and seals anew what the older ones sealed; without one, type linli keys "
      "reseal. Make a new copy of the file.\n",
      file.string(), keys.current, secrets::name_of(with));
}

void reseal(context const& ctx, wish const& w) {
  auto const half = open(ctx, w);
  auto done = std::size_t{0};
  for (;;) {
    auto const more = people::reseal(half.registry(), kAtOnce);
    done += more;
    if (more < std::size_t{kAtOnce}) {
      break;
    }
    fmt::print("{} values sealed anew …\n", done);
  }
  fmt::print("{} values sealed anew with key {}.\n", done,
             half.registry().keys.current);
}

}  // namespace

void add_keys(CLI::App& app, context const& ctx) {
  auto* const keys = app.add_subcommand(
      "keys", "The keys that personal data of a district are sealed with");
  keys->require_subcommand(1);
  auto const add = [&](char const* const name, char const* const about,
                       void (*run)(context const&, wish const&)) {
    auto* const verb = keys->add_subcommand(name, about);
    auto const w = std::make_shared<wish>();
    verb->add_option("--district", w->district, "Code of the district")
        ->required();
    if (run == &rotate) {
      verb->add_option("--algorithm", w->algorithm,
                       "xchacha20-poly1305 or sm4; without it as before");
    }
    verb->callback([&ctx, w, run] { run(ctx, *w); });
  };
  add("status", "Which keys there are, and how many values each has sealed",
      show_status);
  add("rotate", "Seal with a new key from now on", rotate);
  add("reseal", "Seal with the newest key what older ones sealed", reseal);
}

}  // namespace linli::cli
