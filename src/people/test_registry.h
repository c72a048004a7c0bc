#pragma once

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "support/answered.h"
#include "support/contract.h"
#include "support/temporary_database.h"

#include "base/text.h"
#include "http/site.h"
#include "people/people_api.h"
#include "people/person_ops.h"
#include "people/provider_client.h"
#include "people/sign_in_ops.h"
#include "secrets/token.h"
#include "store/catalog.h"

namespace linli::people {

constexpr auto kNow = base::instant{1'795'507'200};

/// A district of two subdistricts with a community each, its persons in a
/// database of either engine, and the whole site before it, without sockets.
struct test_registry : test::on_both_engines {
  using json = nlohmann::json;

  void SetUp() override {
    on_both_engines::SetUp();
    if (IsSkipped()) {
      return;
    }
    db = store::database::open_or_create(where(), kNow);
    db->write([](store::writer& tx) {
      for (auto const& [code, above, level] :
           {std::tuple{"D", "", 0}, std::tuple{"S1", "D", 1},
            std::tuple{"S2", "D", 1}, std::tuple{"C1", "S1", 2},
            std::tuple{"C2", "S2", 2}}) {
        tx.run(
            "INSERT INTO area (code, parent, level, name_zh) VALUES "
            "($1, $2, $3, $1)",
            std::string{code},
            *above == 0 ? std::nullopt : std::optional{std::string{above}},
            level);
      }
    });
    // No make_shared: clang 14 does not make an aggregate with parentheses.
    reg.reset(new registry{"D", *db, keys, ids, true});
    reg->areas = std::make_shared<area_tree const>(
        std::vector<std::pair<std::string, std::string>>{
            {"D", ""}, {"S1", "D"}, {"S2", "D"}, {"C1", "S1"}, {"C2", "S2"}});
    auto const needs = people_needs{
        .find =
            [this](std::string const& code) {
              ensure(code == "D", fault::not_found, "places.no_such_district",
                     "No such district.");
              return std::shared_ptr<registry const>{reg};
            },
        .clock = {[this] { return now; }},
        .read_sheet = read_sheet,
        .public_url = "https://linli.example.cn",
        .providers = providers,
        .limits = limits};
    auto routes = http::router{};
    mount_people(routes, needs);
    mount_more(routes, needs);
    routes.set_guard(make_gate(needs));
    site = std::make_unique<http::site>(
        std::move(routes), http::files{std::span<base::embedded_file const>{}},
        figures,
        http::site_options{
            .limits = {}, .outside_origins = {}, .logs_access = false});
  }

  /// Whatever was recorded is told in words on the page of the audit.
  void TearDown() override {
    if (!IsSkipped() && db != nullptr) {
      for (auto const& action : db->read([](store::reader& r) {
             return r.all("SELECT DISTINCT action FROM audit",
                          [](std::string const& a) { return a; });
           })) {
        EXPECT_TRUE(audit_page().find("'" + action + "'") != std::string::npos)
            << action << " has no words in auditActions.ts";
      }
    }
    on_both_engines::TearDown();
  }

  /// The actions the page of the audit has words for.
  static std::string const& audit_page() {
    static auto const text = [] {
      auto in = std::ifstream{LINLI_SOURCE_DIR
                              "/web/src/features/people/auditActions.ts"};
      return std::string{std::istreambuf_iterator<char>{in}, {}};
    }();
    return text;
  }

  /// Of the modules above this one.
  virtual void mount_more(http::router& /*routes*/,
                          people_needs const& /*needs*/) {}

  struct reply {
    int status{};
    json body;
    std::string text{};  // the body as it came
    std::string cookie;  // name=value, as the browser sends it back
    std::vector<std::string> cookies;  // each Set-Cookie, whole
    std::string location;
    std::string retry_after{};
    std::string code() const { return body.value("code", ""); }
  };

  reply ask(http::verb const method,
            std::string const& path,
            std::string const& cookie = {},
            json const& body = {},
            std::vector<http::field> headers = {}) const {
    return ask_at(method, "/api/v1/d/D" + path, cookie, body,
                  std::move(headers));
  }
  /// By the whole address.
  reply ask_at(http::verb const method,
               std::string const& target,
               std::string const& cookie = {},
               json const& body = {},
               std::vector<http::field> headers = {}) const {
    auto asked = http::request{};
    asked.method = method;
    asked.target = target;
    asked.headers = std::move(headers);
    asked.id = "test";
    asked.peer = peer;
    if (!cookie.empty()) {
      asked.headers.push_back({"Cookie", cookie});
    }
    if (!body.is_null()) {
      asked.headers.push_back({"Content-Type", "application/json"});
      asked.body = body.dump();
    }
    auto const answer = test::answered(*site, asked);
    auto out = reply{.status = answer.status,
                     .body = {},
                     .text = {},
                     .cookie = {},
                     .cookies = {},
                     .location = {}};
    if (answer.content != nullptr) {
      out.text = *answer.content;
      out.body = json::parse(out.text, nullptr, false);
    }
    for (auto const& h : answer.headers) {
      if (h.name == "Set-Cookie") {
        out.cookies.push_back(h.value);
        out.cookie = h.value.substr(0, h.value.find(';'));
      } else if (h.name == "Location") {
        out.location = h.value;
      } else if (h.name == "Retry-After") {
        out.retry_after = h.value;
      }
    }
    return out;
  }
  reply get(std::string const& path, std::string const& cookie = {}) const {
    return ask(http::verb::get, path, cookie);
  }
  reply post(std::string const& path,
             json const& body,
             std::string const& cookie = {}) const {
    return ask(http::verb::post, path, cookie, body);
  }

  /// The code in the latest message.
  std::string latest_code() const {
    auto const all = get("/outbox/shown").body.at("messages");
    auto const text = all.at(0).at("text").get<std::string>();
    auto const at = text.find_first_of("0123456789");
    return text.substr(at, 6);
  }

  /// Signs in with a code; answers the cookie.
  std::string signed_in(std::string const& phone) {
    now.unix_s += 61;
    auto const sent =
        post("/sign-in/codes", {{"channel", "phone"}, {"address", phone}});
    EXPECT_EQ(sent.status, 200) << sent.body.dump();
    auto const id = sent.body.at("id").get<std::string>();
    auto const done = post("/sign-in/codes/" + id, {{"code", latest_code()}});
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return done.cookie;
  }

  /// What somebody's export says of one kind of thing.
  std::vector<json> kept(std::string const& cookie,
                         std::string const& kind) const {
    auto out = std::vector<json>{};
    auto const all = get("/me/export", cookie).body;
    for (auto const& thing : all.at("life")) {
      if (thing.at("kind") == kind) {
        out.push_back(thing);
      }
    }
    return out;
  }
  /// A detail of one; empty when it says nothing of it.
  static std::string detail(json const& thing, std::string_view const name) {
    for (auto const& d : thing.at("details")) {
      if (d.at("name") == name) {
        return d.at("value");
      }
    }
    return {};
  }

  /// The columns of the database that say a word.
  std::vector<std::string> columns_saying(std::string const& word) {
    return db->read([&](store::reader& r) {
      auto out = std::vector<std::string>{};
      for (auto const& t : store::tables_of(r)) {
        for (auto const& c : t.columns) {
          if (c.type == store::kind::text &&
              *r.value_of<int>(fmt::format("SELECT COUNT(*) FROM {} WHERE {} "
                                           "LIKE $1",
                                           t.name, c.name),
                               "%" + word + "%") > 0) {
            out.push_back(t.name + "." + c.name);
          }
        }
      }
      return out;
    });
  }

  /// A person with a role, signed in as surely as asked.
  std::string officer(role const which,
                      std::string const& area,
                      strength const by = strength::second_factor,
                      std::optional<venue_id> const venue = {}) {
    auto const who = person_id{ids.next(now)};
    db->write([&](store::writer& tx) {
      insert_person(tx, {.key = who, .name = "干部", .created_at = now});
      insert_grant(tx, who,
                   {.key = {ids.next(now)},
                    .which = which,
                    .area = area,
                    .since = now,
                    .until = {},
                    .venue = venue},
                   std::nullopt);
    });
    return session_of(who, by);
  }

  /// Who is signed in holds a role while `work` is done, and none afterwards.
  template <typename Work>
  void as_staff(std::string const& cookie, Work const& work) {
    auto const who = person_id{
        std::stoll(get("/me", cookie).body.at("id").get<std::string>())};
    auto const key = grant_id{ids.next(now)};
    db->write([&](store::writer& tx) {
      insert_grant(tx, who,
                   {.key = key,
                    .which = role::community_staff,
                    .area = "C1",
                    .since = now,
                    .until = {}},
                   std::nullopt);
    });
    work();
    db->write([&](store::writer& tx) { end_grant(tx, who, key, now); });
  }

  /// A name and password for who is signed in, set while they held a role.
  void set_password(std::string const& cookie,
                    std::string const& name,
                    std::string const& password) {
    as_staff(cookie, [&] {
      auto const done = ask(http::verb::put, "/me/password", cookie,
                            {{"name", name}, {"password", password}});
      EXPECT_EQ(done.status, 204) << done.body.dump();
    });
  }

  /// Signs a person in as surely as asked; answers the cookie.
  std::string session_of(person_id const who, strength const by) {
    auto const token = secrets::new_token();
    db->write([&](store::writer& tx) {
      insert_session(tx, {.key = {ids.next(now)},
                          .person = who,
                          .token_hash = secrets::token_hash(token),
                          .rotated_at = now,
                          .by = by,
                          .began_at = now,
                          .seen_at = now});
    });
    return "linli_D=" + token;
  }

  /// One whose role holds for a venue alone, of an area.
  std::string officer_of(role const which,
                         std::string const& venue,
                         std::string const& area) {
    return officer(which, area, strength::second_factor,
                   venue_id{std::stoll(venue)});
  }

  /// Changes a person as the district's officer would.
  void change(std::string const& who, json what) {
    auto const boss = officer(role::district_officer, "D");
    what["revision"] = get("/persons/" + who, boss).body.at("revision");
    auto const done = ask(http::verb::patch, "/persons/" + who, boss, what);
    EXPECT_EQ(done.status, 200) << done.body.dump();
  }

  /// A resident of an area; answers the id.
  std::string resident(std::string const& name,
                       std::string const& area,
                       json more = json::object()) {
    more["name"] = name;
    more["area"] = area;
    more["capacities"] = {"resident"};
    auto const made =
        post("/persons", more, officer(role::district_officer, "D"));
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("id");
  }

  /// Lines with commas, which is all tests write.
  static sheet read_sheet(std::string_view const bytes, std::string const&) {
    auto out = sheet{};
    auto line = 0;
    for (auto const each : base::split(bytes, '\n')) {
      ++line;
      auto values = std::vector<std::string>{};
      for (auto const v : base::split(each, ',')) {
        values.emplace_back(v);
      }
      if (line == 1) {
        out.header = std::move(values);
      } else if (!each.empty()) {
        out.rows.push_back({line, std::move(values)});
      }
    }
    return out;
  }

  base::instant now{kNow};
  std::unique_ptr<store::database> db;
  secrets::keyring keys{
      secrets::new_keyring(kNow, secrets::algorithm::xchacha20_poly1305)};
  store::id_maker ids{7};
  std::shared_ptr<registry> reg;
  std::shared_ptr<provider_set> providers{std::make_shared<provider_set>()};
  std::shared_ptr<sign_in_limits> limits{std::make_shared<sign_in_limits>()};
  std::string peer{"203.0.113.7"};
  http::metrics figures;
  std::unique_ptr<http::site> site;
};

}  // namespace linli::people
