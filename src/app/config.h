#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/client.h"
#include "http/server.h"
#include "people/postman.h"
#include "people/provider.h"
#include "people/sign_in_limits.h"

namespace linli::app {

/// A tile source of somebody else, instead of the district's own base map.
struct outside_tiles {
  std::string url;  // template with {z}, {x} and {y}
  std::string attribution;
  int min_zoom{0};
  int max_zoom{19};
};

/// What the operator decides; linli.toml. Every key has a default, so that the
/// file may be missing.
struct config {
  std::filesystem::path data{"data"};
  std::string store{};  // where databases are; store::address_for reads it
  std::string default_district{};  // shown to who was never here; may be empty
  std::string log_level{"info"};
  bool logs_access{true};
  http::server_options server{};
  std::chrono::seconds drain_time{20};  // for what is under way at SIGTERM
  std::chrono::seconds watch_every{2};  // for imports into a running server
  std::optional<outside_tiles> basemap{};
  bool is_demo{false};       // a demonstration: messages are shown, not sent
  bool is_secure{false};     // behind TLS: cookies are sent over TLS only
  std::string public_url{};  // origin browsers see, "https://linli.example.cn"
  // Proxies whose word counts on whom a request comes from.
  std::vector<http::network> trusted_proxies{*http::parse_network("127.0.0.1"),
                                             *http::parse_network("::1")};
  people::sign_in_limits_settings sign_in_limits{};
  people::carriers carriers{};  // who takes mails and text messages
  std::vector<people::provider_settings> providers{};
};

/// Throws error{invalid, "app.bad_config"} naming file, line, key and what was
/// expected; unknown keys are refused. A relative `data` and the files of
/// passwords and other secrets are taken from the folder of the file.
config parse_config(std::string_view toml, std::filesystem::path const& file);

/// Reads the file; see parse_config.
config load_config(std::filesystem::path const& file);

/// "127.0.0.1:8080", "[::1]:80", ":8080" into `to`. Throws
/// error{invalid, "app.bad_listen"}.
void set_listen(config& to, std::string_view address);

/// "https://tiles.example.org" of a URL template, for the content policy.
std::string origin_of(std::string_view url);

}  // namespace linli::app
