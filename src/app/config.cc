#include "app/config.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <limits>
#include <sstream>
#include <vector>

#include "app/config_providers.h"
#include "app/config_section.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "store/address.h"

namespace linli::app {

namespace {

using base::kHour;
constexpr auto kMegabyte = std::int64_t{1} << 20;

void read_limits(section s, http::server_options& to) {
  s.number("address_bytes", to.limits.address_bytes, 256,
           std::int64_t{64} * 1024);
  s.number("header_bytes", to.limits.header_bytes, 1024, kMegabyte);
  s.number("body_bytes", to.limits.body_bytes, 1024, 1024 * kMegabyte);
  s.number("connections", to.connections, 1, 100'000);
  s.number("waiting_requests", to.waiting_requests, 1, 100'000);
  s.number("waiting_changes", to.waiting_changes, 1, 100'000);
  s.duration("read_s", to.read_time, 1, kHour);
  s.duration("handle_s", to.handle_time, 1, kHour);
  s.duration("write_s", to.write_time, 1, kHour);
  s.finish();
}

void read_hourly(std::optional<section> s, people::hourly& to) {
  if (s) {
    for (auto i = std::size_t{0}; i != to.size(); ++i) {
      s->number(people::kStepNames.at(i), to.at(i), 0, 1'000'000);
    }
    s->finish();
  }
}

void read_sign_in(section s, people::sign_in_limits_settings& to) {
  read_hourly(s.inner("per_client"), to.per_client);
  read_hourly(s.inner("per_district"), to.per_district);
  s.finish();
}

void read_trusted_proxies(section& s, std::vector<http::network>& to) {
  auto texts = std::vector<std::string>{};
  if (!s.texts("trusted_proxies", texts)) {
    return;
  }
  to.clear();
  for (auto const& each : texts) {
    auto const found = http::parse_network(each);
    if (!found) {
      s.expected(*s.find("trusted_proxies"), "trusted_proxies",
                 "addresses or networks, [\"127.0.0.1\", \"10.0.0.0/8\"]");
    }
    to.push_back(*found);
  }
}

void read_basemap(section s, std::optional<outside_tiles>& to) {
  auto tiles = outside_tiles{};
  constexpr auto kMostZoom = 22;
  s.text("url", tiles.url);
  s.text("attribution", tiles.attribution);
  s.number("min_zoom", tiles.min_zoom, 0, kMostZoom);
  s.number("max_zoom", tiles.max_zoom, 0, kMostZoom);
  s.finish();
  auto const* const url = s.find("url");
  if (url == nullptr) {
    return;
  }
  auto const has_all = std::ranges::all_of(
      std::array{"{z}", "{x}", "{y}"}, [&](auto const* const part) {
        return tiles.url.find(part) != std::string::npos;
      });
  if (!has_all || origin_of(tiles.url).empty()) {
    s.expected(*url, "url",
               "an http or https address with {z}, {x} and {y} in it");
  }
  if (tiles.attribution.empty()) {
    s.expected(*url, "attribution",
               "given with the url: whose map it is must be named");
  }
  to = std::move(tiles);
}

void read_log(section s, config& to) {
  s.text("level", to.log_level);
  s.flag("access", to.logs_access);
  s.finish();
  auto const* const level = s.find("level");
  constexpr auto kLevels =
      std::array<std::string_view, 4>{"debug", "info", "warning", "error"};
  if (level != nullptr &&
      std::ranges::find(kLevels, to.log_level) == kLevels.end()) {
    s.expected(*level, "level", "debug, info, warning or error");
  }
}

void read_server(section s, config& to) {
  auto listen = std::string{};
  s.text("listen", listen);
  s.number("io_threads", to.server.io_threads, 1, 64);
  s.number("workers", to.server.workers, 1, 256);
  s.number("writers", to.server.writers, 1, 1024);
  s.duration("drain_s", to.drain_time, 0, kHour);
  s.duration("watch_s", to.watch_every, 1, kHour);
  s.text("public_url", to.public_url);
  read_trusted_proxies(s, to.trusted_proxies);
  s.finish();
  if (!to.public_url.empty()) {
    if (origin_of(to.public_url) != to.public_url ||
        !is_address(to.public_url)) {
      s.expected(*s.find("public_url"), "public_url",
                 "what browsers show, \"https://linli.example.cn\", without a "
                 "path");
    }
    to.is_secure = to.is_secure || to.public_url.starts_with("https://");
  }
  if (!listen.empty()) {
    try {
      set_listen(to, listen);
    } catch (base::error const&) {
      s.expected(*s.find("listen"), "listen",
                 "an address and a port, \"127.0.0.1:8080\"");
    }
  }
}

// What must not stand in the settings stands alone in a file.
std::string secret_in(section& s,
                      std::string_view const key,
                      std::filesystem::path const& folder) {
  auto name = std::string{};
  s.text(key, name);
  if (name.empty()) {
    return {};
  }
  try {
    return std::string{base::trim(base::read_file(folder / name))};
  } catch (base::error const& e) {
    s.expected(*s.find(key), key,
               fmt::format("a file that can be read ({})", e.what()));
  }
}

void read_security(section& s, delivery::smtp_server& to) {
  auto name = std::string{"starttls"};
  s.text("security", name);
  constexpr auto kNames =
      std::array<std::string_view, 3>{"none", "starttls", "tls"};
  auto const found = std::ranges::find(kNames, name);
  if (found == kNames.end()) {
    s.expected(*s.find("security"), "security", "none, starttls or tls");
  }
  to.secured = static_cast<delivery::security>(found - kNames.begin());
}

void read_mail(section s,
               std::filesystem::path const& folder,
               people::carriers& to) {
  auto server = delivery::smtp_server{};
  auto ca = std::string{};
  s.text("host", server.host);
  s.number("port", server.port, 1, std::numeric_limits<std::uint16_t>::max());
  read_security(s, server);
  s.text("user", server.user);
  server.password = secret_in(s, "password_file", folder);
  s.text("ca_file", ca);
  s.text("from", to.from.address);
  s.text("from_name", to.from.name);
  s.finish();
  auto const* const host = s.find("host");
  if (host == nullptr) {
    return;
  }
  if (!delivery::is_mail_address(to.from.address)) {
    s.expected(*host, "from", "given with the host: a mail address");
  }
  if (!ca.empty()) {
    server.ca_file = folder / ca;
  }
  to.mail = std::move(server);
}

void read_phone(section s,
                std::filesystem::path const& folder,
                people::carriers& to) {
  // The operator says where it is; it may well be in the own network.
  auto out = people::phone_gateway{};
  out.how.may_reach = delivery::networks::anywhere;
  auto ca = std::string{};
  s.text("url", out.to.url);
  out.to.secrets = {secret_in(s, "secret_file", folder)};
  s.text("ca_file", ca);
  s.finish();
  auto const* const url = s.find("url");
  if (url == nullptr) {
    return;
  }
  if (origin_of(out.to.url).empty()) {
    s.expected(*url, "url", "an http or https address");
  }
  if (!out.to.secrets.front().starts_with("whsec_")) {
    s.expected(*url, "secret_file",
               "given with the url: a file with a secret, \"whsec_\" and 24 to "
               "64 random bytes in base64");
  }
  if (!ca.empty()) {
    out.how.ca_file = folder / ca;
  }
  to.phone = std::move(out);
}

void read_webhooks(section s, people::carriers& to) {
  auto reaches_inside = false;
  s.flag("may_reach_private_addresses", reaches_inside);
  s.finish();
  if (reaches_inside) {
    to.webhooks.may_reach = delivery::networks::anywhere;
  }
}

}  // namespace

config parse_config(std::string_view const toml,
                    std::filesystem::path const& file) {
  auto out = config{};
  auto table = toml::table{};
  try {
    table = toml::parse(toml, file.string());
  } catch (toml::parse_error const& e) {
    refuse(file, e.source(), std::string{e.description()} + ".");
  }
  auto top = section{table, "", file};
  auto data = std::string{};
  top.text("data", data);
  top.text("store", out.store);
  top.text("default_district", out.default_district);
  top.flag("demo", out.is_demo);
  top.flag("secure", out.is_secure);
  if (auto s = top.inner("server")) {
    read_server(std::move(*s), out);
  }
  if (auto s = top.inner("limits")) {
    read_limits(std::move(*s), out.server);
  }
  if (auto s = top.inner("sign_in")) {
    read_sign_in(std::move(*s), out.sign_in_limits);
  }
  if (auto s = top.inner("log")) {
    read_log(std::move(*s), out);
  }
  if (auto s = top.inner("basemap")) {
    read_basemap(std::move(*s), out.basemap);
  }
  if (auto s = top.inner("mail")) {
    read_mail(std::move(*s), file.parent_path(), out.carriers);
  }
  if (auto s = top.inner("phone")) {
    read_phone(std::move(*s), file.parent_path(), out.carriers);
  }
  if (auto s = top.inner("webhooks")) {
    read_webhooks(std::move(*s), out.carriers);
  }
  out.providers = read_providers(top);
  top.finish();
  for (auto& p : out.providers) {
    // Half of the workers may wait for one; the others go on serving.
    p.at_once = std::max(1, static_cast<int>(out.server.workers) / 2);
  }
  if (!out.store.empty()) {
    store::address_for(out.store, out.data, "check");  // throws now, not later
  }
  if (!data.empty()) {
    out.data = file.parent_path() / data;
  }
  return out;
}

config load_config(std::filesystem::path const& file) {
  return parse_config(base::read_file(file), file);
}

void set_listen(config& to, std::string_view const address) {
  auto const colon = address.rfind(':');
  auto const port = colon == std::string_view::npos
                        ? std::nullopt
                        : base::parse_integer(address.substr(colon + 1));
  ensure(
      port && *port >= 0 && *port <= std::numeric_limits<std::uint16_t>::max(),
      fault::invalid, "app.bad_listen",
      fmt::format("\"{}\" is not an address and a port; write for example "
                  "127.0.0.1:8080.",
                  address));
  auto host = address.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) {
    host = host.substr(1, host.size() - 2);
  }
  to.server.address = host.empty() ? "127.0.0.1" : std::string{host};
  to.server.port = static_cast<std::uint16_t>(*port);
}

std::string origin_of(std::string_view const url) {
  for (auto const scheme : {"https://", "http://"}) {
    if (url.starts_with(scheme)) {
      auto const host_at = std::string_view{scheme}.size();
      auto const end = std::min(url.find('/', host_at), url.size());
      return end == host_at ? std::string{} : std::string{url.substr(0, end)};
    }
  }
  return {};
}

}  // namespace linli::app
