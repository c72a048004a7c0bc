#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

#include "base/error.h"
#include "base/log.h"
#include "cli/circle_verbs.h"
#include "cli/context.h"
#include "cli/database_verbs.h"
#include "cli/demo.h"
#include "cli/divisions.h"
#include "cli/import.h"
#include "cli/init.h"
#include "cli/keys.h"
#include "cli/people.h"
#include "cli/serve.h"

namespace {

using namespace linli;

constexpr auto kVersion = LINLI_VERSION;

/// What went wrong as a person reads it: the sentence, the fields, the code.
void print_error(base::error const& e) {
  fmt::print(stderr, "linli: {}\n", e.what());
  for (auto const& f : e.fields()) {
    fmt::print(stderr, "  {}: {}\n", f.field, f.message);
  }
  fmt::print(stderr, "  ({})\n", e.code());
}

}  // namespace

int main(int const argc, char const* const* const argv) {
  auto app = CLI::App{
      "Linli: who can walk to what, in how many minutes, and when it is open.\n"
      "Begin with: linli init, linli import, linli serve.",
      "linli"};
  app.set_version_flag("--version", kVersion);
  app.require_subcommand(1);
  auto ctx = cli::context{.clock = base::system_clock()};
  app.add_option("--data", ctx.data, "Folder of the districts")
      ->capture_default_str()
      ->envname("LINLI_DATA");
  app.add_option(
         "--store", ctx.store,
         "Where the databases are: sqlite:PATH, {district} in it stands "
         "for the code, or postgresql://user@host/database; without it "
         "a file in each district's folder")
      ->type_name("ADDRESS")
      ->envname("LINLI_STORE");
  app.fallthrough();  // --data may stand behind the verb
  cli::add_init(app, ctx);
  cli::add_divisions(app);
  cli::add_import(app, ctx);
  cli::add_circle_verbs(app, ctx);
  cli::add_serve(app, ctx);
  cli::add_database_verbs(app, ctx);
  cli::add_people(app, ctx);
  cli::add_keys(app, ctx);
  cli::add_demo(app, ctx);
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& e) {
    return app.exit(e) == 0 ? 0 : 2;
  } catch (base::error const& e) {
    print_error(e);
    return 1;
  } catch (std::exception const& e) {
    fmt::print(stderr, "linli: unexpected: {}\n", e.what());
    return 3;
  }
  return 0;
}
