#include "app/config.h"

#include <gtest/gtest.h>
#include <string>

#include "support/temporary_folder.h"

#include "app/local_time.h"
#include "base/error.h"
#include "base/file.h"
#include "base/time_text.h"

namespace linli::app {

namespace {

std::string refused(std::string_view const toml) {
  try {
    parse_config(toml, "/etc/linli/linli.toml");
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "app.bad_config");
    return e.what();
  }
  return "accepted";
}

bool has(std::string const& text, std::string_view const part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST(app_config, an_empty_file_is_all_defaults) {
  auto const c = parse_config("", "/etc/linli/linli.toml");
  EXPECT_EQ(c.server.address, "127.0.0.1");
  EXPECT_EQ(c.server.port, 8080);
  EXPECT_FALSE(c.basemap);
}

TEST(app_config, everything_can_be_set) {
  auto const c = parse_config(R"(
data = "districts"
default_district = "310109"
[server]
listen = "0.0.0.0:9000"
io_threads = 3
workers = 4
drain_s = 5
watch_s = 7
trusted_proxies = ["10.0.0.0/8"]
[limits]
address_bytes = 2048
header_bytes = 4096
body_bytes = 65536
connections = 10
waiting_requests = 20
read_s = 1
handle_s = 2
write_s = 3
[sign_in.per_client]
codes_sent = 0
passwords = 7
[sign_in.per_district]
providers = 8
[log]
level = "warning"
access = false
[basemap]
url = "https://tiles.example.org/a/{z}/{x}/{y}.png"
attribution = "© Example"
min_zoom = 3
max_zoom = 18
)",
                              "/etc/linli/linli.toml");
  EXPECT_EQ(c.data, "/etc/linli/districts");
  EXPECT_EQ(c.default_district, "310109");
  EXPECT_EQ(c.server.address, "0.0.0.0");
  EXPECT_EQ(c.server.port, 9000);
  EXPECT_EQ(c.server.io_threads, 3U);
  EXPECT_EQ(c.server.workers, 4U);
  EXPECT_EQ(c.drain_time.count(), 5);
  EXPECT_EQ(c.watch_every.count(), 7);
  ASSERT_EQ(c.trusted_proxies.size(), 1U);
  EXPECT_EQ(c.trusted_proxies[0].bits, 104);
  EXPECT_EQ(c.sign_in_limits.per_client,
            (people::hourly{0, 1000, 100, 7, 100, 100, 100, 100}));
  EXPECT_EQ(c.sign_in_limits.per_district.back(), 8);
  EXPECT_EQ(c.server.limits.address_bytes, 2048U);
  EXPECT_EQ(c.server.limits.header_bytes, 4096U);
  EXPECT_EQ(c.server.limits.body_bytes, 65536U);
  EXPECT_EQ(c.server.connections, 10U);
  EXPECT_EQ(c.server.waiting_requests, 20U);
  EXPECT_EQ(c.server.read_time.count(), 1);
  EXPECT_EQ(c.server.handle_time.count(), 2);
  EXPECT_EQ(c.server.write_time.count(), 3);
  EXPECT_EQ(c.log_level, "warning");
  EXPECT_FALSE(c.logs_access);
  ASSERT_TRUE(c.basemap);
  EXPECT_EQ(c.basemap->max_zoom, 18);
  EXPECT_EQ(origin_of(c.basemap->url), "https://tiles.example.org");
}

TEST(app_config, who_carries_messages_is_said_with_secrets_in_files) {
  auto const folder = test::temporary_folder{};
  base::write_file_atomically(folder.path() / "pw", "geheim 密\n");
  base::write_file_atomically(folder.path() / "sms",
                              "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n");
  auto const at = folder.path() / "linli.toml";
  auto const c = parse_config(R"(
[mail]
host = "smtp.example.org"
port = 465
security = "tls"
user = "linli"
password_file = "pw"
from = "linli@example.org"
from_name = "邻里"
[phone]
url = "https://sms.example.org/"
secret_file = "sms"
[webhooks]
may_reach_private_addresses = true
)",
                              at);
  ASSERT_TRUE(c.carriers.mail);
  EXPECT_EQ(c.carriers.mail->port, 465);
  EXPECT_EQ(c.carriers.mail->secured, delivery::security::tls);
  EXPECT_EQ(c.carriers.mail->password, "geheim 密");
  EXPECT_EQ(c.carriers.from.name, "邻里");
  ASSERT_TRUE(c.carriers.phone);
  EXPECT_EQ(c.carriers.phone->to.secrets.front(),
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  EXPECT_EQ(c.carriers.webhooks.may_reach, delivery::networks::anywhere);
  EXPECT_EQ(parse_config("", at).carriers.webhooks.may_reach,
            delivery::networks::public_only);
}

TEST(app_config, who_carries_messages_is_said_completely) {
  EXPECT_TRUE(has(refused("[mail]\nhost = \"smtp.example.org\""), "mail.from"));
  EXPECT_TRUE(has(refused("[mail]\nsecurity = \"ssl\""), "starttls"));
  EXPECT_TRUE(has(refused("[mail]\npassword_file = \"nowhere\""),
                  "mail.password_file must be a file that can be read"));
  EXPECT_TRUE(has(refused("[phone]\nurl = \"https://sms.example.org\""),
                  "phone.secret_file"));
  EXPECT_TRUE(has(refused("[phone]\nurl = \"sms.example.org\""), "https"));
}

TEST(app_config, a_mistake_names_file_line_and_key) {
  auto const unknown = refused("[server]\nworker = 2\n");
  EXPECT_TRUE(has(unknown, "/etc/linli/linli.toml, line 2")) << unknown;
  EXPECT_TRUE(has(unknown, "\"worker\"")) << unknown;
  EXPECT_TRUE(has(unknown, "workers")) << unknown;

  auto const limit = refused("\n[limits]\n\nread_s = 0\n");
  EXPECT_TRUE(has(limit, "line 4")) << limit;
  EXPECT_TRUE(has(limit, "limits.read_s must be a whole number from 1"))
      << limit;

  EXPECT_TRUE(has(refused("[server]\nworkers = \"two\""), "whole number"));
  EXPECT_TRUE(has(refused("[server]\nlisten = \"nonsense\""), "line 2"));
  EXPECT_TRUE(has(refused("[server]\ntrusted_proxies = [\"proxy\"]"),
                  "server.trusted_proxies must be addresses"));
  EXPECT_TRUE(has(refused("[server]\ntrusted_proxies = \"::1\""), "a list"));
  EXPECT_TRUE(has(refused("[sign_in.per_client]\ncodes = -1"),
                  "per_client.codes must be a whole number"));
  EXPECT_TRUE(has(refused("[sign_in.per_client]\ncode = 1"), "codes_sent"));
  EXPECT_TRUE(has(refused("[log]\nlevel = \"loud\""), "debug, info"));
  EXPECT_TRUE(has(refused("[log]\naccess = 1"), "true or false"));
  EXPECT_TRUE(has(refused("server = 1"), "[server]"));
  EXPECT_TRUE(has(refused("data = \"x\"\ndata = \"y\""), "line 2"));
  EXPECT_TRUE(has(refused("[basemap]\nurl = \"https://a/{z}/{x}.png\"\n"
                          "attribution = \"a\""),
                  "{y}"));
  EXPECT_TRUE(has(refused("[basemap]\nurl = \"https://a/{z}/{x}/{y}\""),
                  "attribution"));
  EXPECT_TRUE(has(refused("[basemap]\nurl = \"file:///{z}/{x}/{y}\"\n"
                          "attribution = \"a\""),
                  "http"));
}

TEST(app_config, addresses_are_read_with_their_port) {
  auto c = config{};
  set_listen(c, "[::1]:80");
  EXPECT_EQ(c.server.address, "::1");
  EXPECT_EQ(c.server.port, 80);
  set_listen(c, ":0");
  EXPECT_EQ(c.server.address, "127.0.0.1");
  EXPECT_EQ(c.server.port, 0);
  for (auto const* const bad : {"", "8080", "a:b", "a:65536", "a:-1", "a:"}) {
    EXPECT_THROW(set_listen(c, bad), base::error) << bad;
  }
}

TEST(app_config, an_identity_provider_says_what_it_lacks) {
  auto const good = std::string{R"(
[server]
public_url = "https://linli.example.cn"
[[identity_provider]]
id = "city"
name = { zh = "市民云", en = "City account", zh-Hant = "市民雲" }
issuer = "https://id.example.cn"
client_id = "linli"
links_by = "phone"
unknown = "new_resident"
strength = "password"
scopes = "openid phone"
)"};
  auto const c = parse_config(good, "/etc/linli/linli.toml");
  ASSERT_EQ(c.providers.size(), 1U);
  EXPECT_EQ(c.providers[0].name.zh_hant, "市民雲");
  EXPECT_EQ(c.providers[0].links_by, people::provider_link::phone);
  EXPECT_EQ(c.providers[0].unknown, people::provider_newcomer::new_resident);
  EXPECT_EQ(c.providers[0].gives, api::strength::password);
  EXPECT_EQ(c.providers[0].at_once, 1);
  EXPECT_TRUE(c.is_secure);  // as the public address is
  auto const without = [&](std::string const& line) {
    auto text = good;
    text.erase(text.find(line),
               text.find('\n', text.find(line)) - text.find(line));
    return refused(text);
  };
  EXPECT_TRUE(has(without("id = "), "identity_provider.id must be"));
  EXPECT_TRUE(has(without("name = "), "identity_provider.name must be"));
  EXPECT_TRUE(has(without("issuer = "), "identity_provider.issuer must be"));
  EXPECT_TRUE(has(without("client_id = "), "identity_provider.client_id"));
  auto const with = [&](std::string const& line) {
    return refused(good + line + "\n");
  };
  EXPECT_TRUE(has(with("client_secret = \"x\""), "no setting"));
  EXPECT_TRUE(
      has(with("client_secret_file = \"none\""), "a file one can read"));
  EXPECT_TRUE(has(with("client_secret_env = \"LINLI_NO_SUCH\""), "nothing is"));
  EXPECT_TRUE(has(with("[[identity_provider]]\nid = \"city\""), "must be"));
  EXPECT_TRUE(has(refused("[identity_provider]\nid = \"a\""), "tables [["));
  EXPECT_TRUE(has(refused("[server]\npublic_url = \"linli.example.cn\""),
                  "what browsers show"));
  EXPECT_TRUE(has(refused("[server]\npublic_url = \"https://a/b\""),
                  "what browsers show"));
  EXPECT_TRUE(has(refused("[server]\npublic_url = \"https://a@b\""),
                  "what browsers show"));
}

TEST(app_local_time, a_moment_is_shown_by_the_clocks_of_the_district) {
  // 2026-11-24 is a Tuesday; 08:00 UTC is 16:00 in Shanghai.
  auto const noon = base::instant{1795507200};
  EXPECT_EQ(rfc3339(noon), "2026-11-24T08:00:00Z");
  auto const there = local_moment(noon, "Asia/Shanghai");
  EXPECT_EQ(there.at.value, places::kMinutesPerDay + 16 * 60);
  EXPECT_EQ(there.date, "2026-11-24");
  // Summer time: 2026-07-01 12:00 UTC is 14:00 in Paris, a Wednesday.
  auto const paris = local_moment(base::instant{1782907200}, "Europe/Paris");
  EXPECT_EQ(paris.at.value, 2 * places::kMinutesPerDay + 14 * 60);
  // Before midnight in UTC, after it in Shanghai: another day.
  auto const late =
      local_moment(base::instant{1795507200 + 10 * 3600}, "Asia/Shanghai");
  EXPECT_EQ(late.date, "2026-11-25");
  EXPECT_EQ(local_moment(noon, "No/Such").at.value,
            places::kMinutesPerDay + 8 * 60);
}

}  // namespace linli::app
