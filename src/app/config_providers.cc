#include "app/config_providers.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "app/config.h"
#include "base/file.h"
#include "base/text.h"

namespace linli::app {

namespace {

using namespace std::string_view_literals;
using known = std::vector<people::provider_settings>;

void read_name(section s, api::localized& to) {
  auto const take = [&](std::string_view const key, auto& part) {
    auto text = std::string{};
    s.text(key, text);
    if (text.empty()) {
      s.lacks(key, "what people call it in this language");
    }
    part = std::move(text);
  };
  take("zh", to.zh);
  take("en", to.en);
  take("zh-Hant", to.zh_hant);
  s.finish();
}

/// Never in linli.toml itself, which everybody may read.
void read_secret(section& s, std::string& to) {
  auto file = std::string{};
  auto variable = std::string{};
  s.text("client_secret_file", file);
  s.text("client_secret_env", variable);
  if (!file.empty()) {
    try {
      to = base::trim(base::read_file(s.folder() / file));
    } catch (base::error const& e) {
      s.expected(*s.find("client_secret_file"), "client_secret_file",
                 fmt::format("a file one can read ({})", e.what()));
    }
  }
  if (!variable.empty()) {
    auto const* const value = std::getenv(variable.c_str());
    to = value != nullptr ? value : "";
  }
  if (to.empty() && (!file.empty() || !variable.empty())) {
    auto const* const key =
        file.empty() ? "client_secret_env" : "client_secret_file";
    s.expected(*s.find(key), key, "where the secret stands; nothing is there");
  }
}

bool is_provider_id(std::string_view const id) {
  return !id.empty() && id.size() <= 40 &&
         std::ranges::all_of(id, [](char const c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
         });
}

people::provider_settings read_provider(section s, known const& so_far) {
  auto out = people::provider_settings{};
  s.text("id", out.id);
  if (auto name = s.inner("name")) {
    read_name(std::move(*name), out.name);
  } else {
    s.lacks("name", "given: { zh = …, en = …, zh-Hant = … }");
  }
  s.text("issuer", out.issuer);
  s.text("client_id", out.client_id);
  read_secret(s, out.client_secret);
  s.text("scopes", out.scopes);
  s.word("links_by", out.links_by,
         std::array{"subject"sv, "email"sv, "phone"sv});
  s.word("unknown", out.unknown, std::array{"ask_desk"sv, "new_resident"sv});
  s.word("strength", out.gives,
         std::array{"card"sv, "code"sv, "password"sv, "second_factor"sv});
  s.flag("private", out.is_private);
  s.finish();
  if (!is_provider_id(out.id) ||
      std::ranges::any_of(so_far,
                          [&](auto const& p) { return p.id == out.id; })) {
    s.lacks("id", "small letters, digits and dashes, unlike any other's");
  }
  auto const is_https = out.issuer.starts_with("https://");
  if (origin_of(out.issuer).empty() || !is_address(out.issuer) ||
      (!is_https && !out.is_private)) {
    s.lacks("issuer", "its https address (http with private = true only)");
  }
  if (out.client_id.empty()) {
    s.lacks("client_id", "what the provider calls this server");
  }
  if (std::ranges::count(base::split(out.scopes, ' '), "openid") != 1) {
    s.lacks("scopes", "words with openid among them");
  }
  return out;
}

}  // namespace

std::vector<people::provider_settings> read_providers(section& top) {
  auto out = known{};
  for (auto& s : top.each("identity_provider")) {
    out.push_back(read_provider(std::move(s), out));
  }
  return out;
}

}  // namespace linli::app
