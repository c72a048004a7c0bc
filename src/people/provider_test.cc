#include <gmock/gmock.h>

#include "base/error.h"
#include "http/url.h"
#include "people/test_registry.h"
#include "secrets/encoding.h"
#include "secrets/pkce.h"
#include "secrets/test_signer.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

constexpr auto kIssuer = "https://id.example.cn";

/// A provider as it should not be: web/e2e has a real one, which never lies.
struct odd_provider {
  json key() const {
    return {{"kty", "RSA"},
            {"kid", kid},
            {"use", "sig"},
            {"alg", "RS256"},
            {"n", secrets::base64url(signer.n())},
            {"e", secrets::base64url(signer.e())}};
  }

  std::string token() const {
    auto all = json{{"iss", kIssuer},     {"sub", "24400320"},
                    {"aud", "linli"},     {"exp", now->unix_s + 300},
                    {"iat", now->unix_s}, {"nonce", nonce}};
    all.update(claims);
    auto const covered =
        secrets::base64url(json{{"alg", "RS256"}, {"kid", kid}}.dump()) + "." +
        secrets::base64url(all.dump());
    return covered + "." + secrets::base64url(signer.sign(covered));
  }

  delivery::http_answer answer(delivery::http_request const& what) {
    asked.push_back(what.url);
    if (is_down) {
      throw base::error{fault::unavailable, "delivery.cannot_reach",
                        "id.example.cn: nobody listens"};
    }
    auto body = json{};
    if (what.url.ends_with("openid-configuration")) {
      body = {{"issuer", kIssuer},
              {"authorization_endpoint", "https://id.example.cn/auth"},
              {"token_endpoint", "https://id.example.cn/token"},
              {"userinfo_endpoint", "https://id.example.cn/me"},
              {"jwks_uri", "https://id.example.cn/keys"},
              {"authorization_response_iss_parameter_supported", names_itself}};
    } else if (what.url.ends_with("/keys")) {
      body = {{"keys", {key()}}};
    } else if (what.url.ends_with("/me")) {
      body = {{"sub", "24400320"}, {"name", "李桂英"}};
      body.update(userinfo);
    } else {
      sent = what;
      body = {{"id_token", token()}, {"access_token", "a"}};
    }
    return {.status = token_status != 200 && what.url.ends_with("/token")
                          ? token_status
                          : 200,
            .headers = {},
            .body = body.dump()};
  }

  secrets::test_signer signer{secrets::test_signer::rsa()};
  std::string kid{"r1"};
  std::string nonce;
  json claims = json::object();
  json userinfo = json::object();
  bool is_down{false};
  bool names_itself{false};
  int token_status{200};
  std::vector<std::string> asked;
  delivery::http_request sent;
  base::instant const* now{nullptr};
};

struct people_providers : test_registry {
  void SetUp() override {
    other.now = &now;
    settings = {.id = "city",
                .name = {"市民云", "City account", "市民雲"},
                .issuer = kIssuer,
                .client_id = "linli",
                .client_secret = "a secret&",
                .links_by = provider_link::email};
    put_provider();
    test_registry::SetUp();
  }

  void put_provider() {
    providers->all.clear();
    providers->all.push_back(std::make_unique<provider_client>(
        settings,
        [this](auto const& what, auto const&) { return other.answer(what); }));
  }

  struct begun_in {
    std::string state;
    std::string cookie;
    std::string address;
  };

  static std::string parameter(std::string const& address,
                               std::string_view const name) {
    auto const fields = *http::parse_query(address);
    for (auto const& f : fields) {
      if (f.name == name) {
        return f.value;
      }
    }
    return {};
  }

  begun_in begin(std::string const& path = "/sign-in/providers/city",
                 std::string const& cookie = {},
                 json const& body = json::object()) {
    auto const begun = post(path, body, cookie);
    EXPECT_EQ(begun.status, 200) << begun.body.dump();
    auto const address = begun.body.value("address", "");
    other.nonce = parameter(address, "nonce");
    return {parameter(address, "state"), begun.cookie, address};
  }

  reply back(begun_in const& b, std::string const& more = "&code=c0de") {
    return get("/sign-in/providers/city/callback?state=" + b.state + more,
               b.cookie);
  }

  /// Who that is, or the problem.
  std::string who(reply const& r) {
    auto const problem = parameter(r.location, "problem");
    if (!problem.empty() || r.status != 303) {
      return problem.empty() ? r.code() : problem;
    }
    return get("/me", r.cookie).body.value("id", "nobody");
  }

  std::string id_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }

  odd_provider other;
  provider_settings settings;
};
LINLI_ON_BOTH_ENGINES(people_providers);

TEST_P(people_providers, a_verified_address_finds_the_one_who_has_it) {
  auto const id = resident("李桂英", "C1", {{"email", "Li@example.org"}});
  other.userinfo = {{"email", "li@EXAMPLE.org"}, {"email_verified", true}};
  auto const b =
      begin("/sign-in/providers/city", {}, {{"back", "/d/D/map?mode=gaps"}});
  EXPECT_THAT(b.address, StartsWith("https://id.example.cn/auth?"));
  EXPECT_EQ(parameter(b.address, "redirect_uri"),
            "https://linli.example.cn/api/v1/d/D/sign-in/providers/city/"
            "callback");
  EXPECT_EQ(parameter(b.address, "code_challenge_method"), "S256");
  auto const in = back(b);
  EXPECT_EQ(in.location,
            "/d/D/sign-in?back=%2Fd%2FD%2Fmap%3Fmode%3Dgaps&entered=1");
  EXPECT_EQ(who(in), id);
  EXPECT_EQ(get("/me", in.cookie).body.at("strength"), "code");
  // RFC 6749 2.3.1, and the verifier belongs to the challenge.
  EXPECT_EQ(other.sent.headers.at(1).value,
            "Basic bGlubGk6YSUyMHNlY3JldCUyNg==");
  auto const verifier = parameter("/?" + other.sent.body, "code_verifier");
  EXPECT_EQ(secrets::pkce_challenge(verifier),
            parameter(b.address, "code_challenge"));
  // From now on it is the subject, whatever the address.
  other.userinfo = json::object();
  EXPECT_EQ(who(back(begin())), id);
  auto const ways = get("/me/ways", in.cookie).body;
  EXPECT_EQ(ways.at("providers")[0].at("name"), "city");
}

TEST_P(people_providers, an_address_finds_nobody_unless_it_is_sure_and_alone) {
  resident("李桂英", "C1", {{"email", "li@example.org"}});
  other.userinfo = {{"email", "li@example.org"}, {"email_verified", false}};
  EXPECT_EQ(who(back(begin())), "people.not_known_here");
  other.userinfo = {{"email", "wang@example.org"}, {"email_verified", true}};
  EXPECT_EQ(who(back(begin())), "people.not_known_here");
  other.userinfo = {{"email", "li@example.org"},
                    {"email_verified", true},
                    {"sub", "somebody else"}};
  EXPECT_EQ(who(back(begin())), "people.provider_refused");
}

TEST_P(people_providers, a_parent_is_found_though_a_child_has_the_address) {
  auto const mother = resident("李桂英", "C1", {{"email", "li@example.org"}});
  resident("李小明", "C1",
           {{"email", "li@example.org"}, {"born", "2020-06-01"}});
  other.userinfo = {{"email", "li@example.org"}, {"email_verified", true}};
  EXPECT_EQ(who(back(begin())), mother);
}

TEST_P(people_providers, a_child_alone_with_the_address_is_not_signed_in) {
  resident("李小明", "C1",
           {{"email", "li@example.org"}, {"born", "2020-06-01"}});
  other.userinfo = {{"email", "li@example.org"}, {"email_verified", true}};
  EXPECT_EQ(who(back(begin())), "people.not_known_here");
}

TEST_P(people_providers, one_as_sure_as_a_code_asks_staff_for_the_second) {
  auto const staff = officer(role::community_staff, "C1");
  back(begin("/me/providers/city", staff));
  db->write([&](store::writer& tx) {
    insert_credential(tx,
                      {.key = {17},
                       .person = {std::stoll(id_of(staff))},
                       .kind = credential_kind::authenticator,
                       .lookup = {},
                       .secret = "sealed"},
                      now);
  });
  auto const half = back(begin());
  EXPECT_THAT(half.location, HasSubstr("entered=half&second=authenticator"));
  EXPECT_EQ(who(half), "nobody");
  settings.gives = strength::second_factor;
  put_provider();
  EXPECT_EQ(who(back(begin())), id_of(staff));
}

TEST_P(people_providers, an_address_alone_signs_no_staff_in) {
  auto const id = resident("周明", "C1", {{"email", "zhou@example.org"}});
  post("/persons/" + id + "/roles", {{"role", "volunteer"}, {"area", "C1"}},
       officer(role::district_officer, "D"));
  other.userinfo = {{"email", "zhou@example.org"}, {"email_verified", true}};
  EXPECT_EQ(who(back(begin())), "people.connect_first");
}

TEST_P(people_providers, somebody_new_becomes_a_resident_where_that_is_so) {
  EXPECT_EQ(who(back(begin())), "people.not_known_here");
  settings.unknown = provider_newcomer::new_resident;
  put_provider();
  other.userinfo = {{"email", "new@example.org"}, {"email_verified", true}};
  auto const in = back(begin());
  EXPECT_THAT(in.location, HasSubstr("entered=new"));
  auto const me = get("/me", in.cookie).body;
  EXPECT_EQ(me.at("name"), "李桂英");
  EXPECT_EQ(me.at("capacities"), json{"resident"});
  EXPECT_EQ(who(back(begin())), me.at("id"));
}

TEST_P(people_providers, an_answer_is_good_once_and_in_the_browser_it_is_of) {
  resident("李桂英", "C1", {{"email", "li@example.org"}});
  other.userinfo = {{"email", "li@example.org"}, {"email_verified", true}};
  auto const b = begin();
  EXPECT_EQ(back(b).status, 303);
  EXPECT_EQ(who(back(b)), "people.question_void");
  auto stolen = begin();
  stolen.cookie = begin().cookie;
  EXPECT_EQ(who(back(stolen)), "people.question_void");
  auto without = begin();
  without.cookie.clear();
  EXPECT_EQ(who(back(without)), "people.question_void");
  auto tampered = begin();
  tampered.state[0] = tampered.state[0] == 'A' ? 'B' : 'A';
  EXPECT_EQ(who(back(tampered)), "people.question_void");
  auto const late = begin();
  now.unix_s += 600;
  EXPECT_EQ(who(back(late)), "people.question_void");
  EXPECT_EQ(who(get("/sign-in/providers/city/callback")),
            "people.question_void");
  EXPECT_EQ(who(get("/sign-in/providers/gone/callback?state=1")),
            "people.way_not_offered");
}

TEST_P(people_providers, what_the_provider_says_must_hold) {
  other.userinfo = {{"email", "li@example.org"}, {"email_verified", true}};
  resident("李桂英", "C1", {{"email", "li@example.org"}});
  auto const with = [&](json const& claims) {
    other.claims = claims;
    auto problem = who(back(begin()));
    other.claims = json::object();
    return problem;
  };
  EXPECT_EQ(with({{"nonce", "another"}}), "people.provider_refused");
  EXPECT_EQ(with({{"iss", "https://evil.example"}}), "people.provider_refused");
  EXPECT_EQ(with({{"aud", "another"}}), "people.provider_refused");
  EXPECT_EQ(with({{"exp", now.unix_s - 100}}), "people.provider_refused");
  EXPECT_EQ(who(back(begin(), "&error=access_denied")),
            "people.provider_cancelled");
  EXPECT_EQ(who(back(begin(), "&error=server_error&code=c")),
            "people.provider_refused");
  EXPECT_EQ(who(back(begin(), "")), "people.provider_refused");
  EXPECT_EQ(who(back(begin(), "&code=c&iss=https%3A%2F%2Fevil.example")),
            "people.provider_refused");
  other.token_status = 400;
  EXPECT_EQ(who(back(begin())), "people.provider_refused");
  other.token_status = 502;
  EXPECT_EQ(who(back(begin())), "people.provider_unavailable");
  other.token_status = 200;
  now.unix_s += 3600;
  other.names_itself = true;
  EXPECT_EQ(who(back(begin())), "people.provider_refused");
  EXPECT_NE(who(back(begin(), "&code=c&iss=https%3A%2F%2Fid.example.cn")),
            "people.provider_refused");
}

TEST_P(people_providers, new_keys_of_the_provider_are_fetched_once_a_minute) {
  resident("李桂英", "C1", {{"email", "li@example.org"}});
  other.userinfo = {{"email", "li@example.org"}, {"email_verified", true}};
  who(back(begin()));
  other.kid = "r2";
  EXPECT_EQ(who(back(begin())), "people.provider_refused");
  now.unix_s += 60;
  EXPECT_NE(who(back(begin())), "people.provider_refused");
  EXPECT_EQ(std::ranges::count(other.asked, "https://id.example.cn/keys"), 2);
}

TEST_P(people_providers, one_that_is_down_is_left_alone_for_a_moment) {
  other.is_down = true;
  auto const start = [&] {
    return post("/sign-in/providers/city", json::object());
  };
  EXPECT_EQ(start().code(), "people.provider_unavailable");
  EXPECT_EQ(start().status, 503);
  EXPECT_EQ(other.asked.size(), 1U);
  other.is_down = false;
  now.unix_s += 5;
  auto const b = begin();
  // What it said of itself is good for a while; who comes back is told.
  other.is_down = true;
  EXPECT_EQ(who(back(b)), "people.provider_unavailable");
  EXPECT_EQ(post("/sign-in/providers/nobody", json::object()).code(),
            "people.no_such_provider");
}

TEST_P(people_providers, who_has_signed_in_connects_one) {
  auto const cookie = signed_in("13800001234");
  auto const connected = back(begin("/me/providers/city", cookie));
  EXPECT_EQ(connected.location, "/d/D/mine?connected=1#ways");
  EXPECT_EQ(who(back(begin())), id_of(cookie));
  auto const taken =
      back(begin("/me/providers/city", signed_in("13900001234")));
  EXPECT_EQ(taken.location, "/d/D/mine?problem=people.provider_taken#ways");
  // Signed out meanwhile: nothing is connected any more.
  auto const leaving = signed_in("13900001234");
  auto const b = begin("/me/providers/city", leaving);
  ask(verb::del, "/session", leaving);
  EXPECT_EQ(back(b).location, "/d/D/mine?problem=people.question_void#ways");
  auto const found = signed_in("13700001234");
  now.unix_s += 900;
  EXPECT_EQ(ask(verb::post, "/me/providers/city", found).code(),
            "people.sign_in_again");
}

TEST_P(people_providers, a_provider_as_sure_as_a_password_asks_for_the_second) {
  settings.gives = strength::password;
  put_provider();
  auto const cookie = signed_in("13800001234");
  back(begin("/me/providers/city", cookie));
  auto const in = back(begin());
  EXPECT_EQ(get("/me", in.cookie).body.at("strength"), "password");
}

TEST_P(people_providers, one_never_lands_outside_of_the_district) {
  resident("李桂英", "C1", {{"email", "li@example.org"}});
  other.userinfo = {{"email", "li@example.org"}, {"email_verified", true}};
  for (auto const* const wish :
       {"https://evil.example/", "//evil.example", "/\\evil.example",
        "/d/D//evil.example", "/d/D/\r\nLocation: https://evil.example",
        "/d/E/today", "javascript:alert(1)", "/d/D/sign-in?back=/d/D/sign-in",
        ""}) {
    SCOPED_TRACE(wish);
    auto const b =
        begin("/sign-in/providers/city", {}, {{"back", std::string{wish}}});
    EXPECT_EQ(back(b).location, "/d/D/sign-in?back=%2Fd%2FD%2Ftoday&entered=1");
  }
}

TEST_P(people_providers, the_cookie_of_a_sign_in_under_way_is_its_own) {
  auto const one = post("/sign-in/providers/city", json::object());
  auto const two = post("/sign-in/providers/city", json::object());
  EXPECT_NE(one.cookie.substr(0, one.cookie.find('=')),
            two.cookie.substr(0, two.cookie.find('=')));
  EXPECT_THAT(one.cookies.at(0), HasSubstr("HttpOnly; SameSite=Lax"));
  EXPECT_THAT(one.cookies.at(0),
              HasSubstr("Path=/api/v1/d/D/sign-in/providers;"));
  EXPECT_EQ(ask(verb::post, "/sign-in/providers/city", "", json::object(),
                {{"Sec-Fetch-Site", "cross-site"}})
                .code(),
            "people.cross_site");
}

TEST(people_provider, only_a_whole_and_safe_document_is_taken) {
  auto const s = provider_settings{.issuer = kIssuer};
  auto const good = json{{"issuer", kIssuer},
                         {"authorization_endpoint", "https://a/auth"},
                         {"token_endpoint", "https://a/token"},
                         {"jwks_uri", "https://a/keys"}};
  EXPECT_TRUE(read_discovery(s, good.dump()));
  for (auto const& [key, value] :
       {std::pair{"issuer", "https://id.example.cn/"},
        std::pair{"token_endpoint", "http://a/token"},
        std::pair{"jwks_uri", "file:///etc/passwd"},
        std::pair{"authorization_endpoint", "javascript:alert(1)"},
        std::pair{"userinfo_endpoint", "gopher://a"}}) {
    auto spoilt = good;
    spoilt[key] = value;
    EXPECT_FALSE(read_discovery(s, spoilt.dump())) << key;
    spoilt.erase("jwks_uri");
    EXPECT_FALSE(read_discovery(s, spoilt.dump())) << key;
  }
  for (auto const* const text :
       {"", "[]", "null", "{", "\xff", "{\"issuer\":1}"}) {
    EXPECT_FALSE(read_discovery(s, text)) << text;
    EXPECT_FALSE(read_tokens(text)) << text;
    EXPECT_FALSE(with_userinfo({}, text)) << text;
  }
}

}  // namespace
}  // namespace linli::people
