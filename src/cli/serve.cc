#include "cli/serve.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <pthread.h>

#include "app/application.h"
#include "base/log.h"

namespace linli::cli {

namespace {

struct serve_settings {
  std::string config;
  std::string listen;
  std::string web;
};

// Blocked before any thread starts, so that all of them inherit it and only
// the wait below sees the signals.
sigset_t block_stop_signals() {
  auto signals = sigset_t{};
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGTERM);
  ::sigaddset(&signals, SIGINT);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

app::config settings_of(serve_settings const& given,
                        context const& ctx,
                        bool const is_data_given) {
  auto out =
      given.config.empty() ? app::config{} : app::load_config(given.config);
  if (is_data_given || given.config.empty()) {
    out.data = ctx.data;
  }
  if (!ctx.store.empty()) {
    out.store = ctx.store;
  }
  if (!given.listen.empty()) {
    app::set_listen(out, given.listen);
  }
  return out;
}

void run(serve_settings const& given,
         context const& ctx,
         bool const is_data_given) {
  auto const signals = block_stop_signals();
  auto const settings = settings_of(given, ctx, is_data_given);
  auto const host = settings.server.address.find(':') == std::string::npos
                        ? settings.server.address
                        : "[" + settings.server.address + "]";
  auto const finished =
      app::serve({.settings = settings,
                  .web = given.web.empty()
                             ? std::nullopt
                             : std::optional<std::filesystem::path>{given.web},
                  .clock = ctx.clock,
                  .on_listening =
                      [&](std::uint16_t const port) {
                        fmt::print("Linli is at http://{}:{}/\n", host, port);
                        std::fflush(stdout);
                      },
                  .wait_for_stop =
                      [&] {
                        auto received = 0;
                        ::sigwait(&signals, &received);
                      }});
  if (!finished) {
    base::log_warning("cli", "some requests were cut off after {} s",
                      settings.drain_time.count());
  }
}

}  // namespace

void add_serve(CLI::App& app, context const& ctx) {
  auto& verb = *app.add_subcommand(
      "serve",
      "Serve the districts under --data: the page and the interface it uses. "
      "What is imported meanwhile shows up by itself.");
  auto const given = std::make_shared<serve_settings>();
  verb.add_option("--config", given->config,
                  "Settings, linli.toml (docs/operations.md)")
      ->check(CLI::ExistingFile);
  verb.add_option("--listen", given->listen,
                  "Address and port, 127.0.0.1:8080; port 0: any free one");
  verb.add_option("--web", given->web,
                  "Pages of this folder instead of those built in")
      ->check(CLI::ExistingDirectory);
  verb.callback([given, &ctx, &app] {
    auto const* const data = app.get_option_no_throw("--data");
    run(*given, ctx, data != nullptr && data->count() > 0);
  });
}

}  // namespace linli::cli
