#include <gmock/gmock.h>
#include <set>

#include "api/generated/operations.h"

#include "people/audit.h"
#include "people/person.h"
#include "people/test_registry.h"
#include "secrets/token.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

LINLI_ON_BOTH_ENGINES(test_registry);

TEST(people_person, a_phone_number_has_one_form) {
  EXPECT_EQ(normal_phone("138 0000-1234"), "+8613800001234");
  EXPECT_EQ(normal_phone("0086 13800001234"), "+8613800001234");
  EXPECT_EQ(normal_phone("021-5555 1234"), "+862155551234");
  EXPECT_EQ(normal_phone("+86 21 5555 1234"), "+862155551234");
  EXPECT_EQ(normal_phone("+49 30 1234567"), "+49301234567");
  for (auto const* const wrong : {"", "12345", "1380000123", "13800001234x",
                                  "23800001234", "+0123456789"}) {
    EXPECT_EQ(normal_phone(wrong), std::nullopt) << wrong;
  }
}

TEST(people_person, an_identity_number_has_a_check_digit) {
  EXPECT_EQ(normal_identity_number("11010519491231002x"), "11010519491231002X");
  EXPECT_EQ(normal_identity_number("110105194912310021"), std::nullopt);
  EXPECT_EQ(normal_identity_number("11010519490231002X"), std::nullopt);
}

TEST(people_person, of_a_year_alone_its_last_day_counts) {
  EXPECT_TRUE(is_child("2012", "2026-11-25"));
  EXPECT_FALSE(is_child("2011", "2026-11-25"));
  EXPECT_TRUE(is_child("2012-11-26", "2026-11-25"));
  EXPECT_FALSE(is_child("2012-11-25", "2026-11-25"));
  EXPECT_FALSE(is_child("", "2026-11-25"));
  EXPECT_FALSE(is_birth_date("2026-12", "2026-11-25"));
  EXPECT_FALSE(is_birth_date("1943-02-30", "2026-11-25"));
}

TEST(people_person, a_name_is_found_by_its_ends_sounds_and_initials) {
  auto const words = words_of_name("李桂英");
  for (auto const* const w :
       {"李桂英", "桂英", "英", "liguiying", "guiying", "ying", "lgy"}) {
    EXPECT_THAT(words, Contains(w));
  }
}

TEST_P(test_registry, a_code_signs_in_and_makes_a_resident) {
  auto const cookie = signed_in("13800001234");
  auto const me = get("/me", cookie).body;
  EXPECT_EQ(me.at("strength"), "code");
  EXPECT_EQ(me.at("capacities"), json{"resident"});
  // The second time it is the same person.
  auto const again = get("/me", signed_in("+86 138 0000 1234")).body;
  EXPECT_EQ(again.at("id"), me.at("id"));
  EXPECT_EQ(get("/me").code(), "people.not_signed_in");
}

TEST_P(test_registry, five_wrong_codes_are_the_end_of_a_code) {
  auto const sent = post("/sign-in/codes",
                         {{"channel", "phone"}, {"address", "13800001234"}});
  auto const path = "/sign-in/codes/" + sent.body.at("id").get<std::string>();
  auto const right = latest_code();
  auto const wrong = right == "000000" ? "000001" : "000000";
  for (auto i = 0; i != 5; ++i) {
    EXPECT_EQ(post(path, {{"code", wrong}}).code(), "people.wrong_code");
  }
  EXPECT_EQ(post(path, {{"code", right}}).code(), "people.code_void");
  EXPECT_EQ(
      post("/sign-in/codes", {{"channel", "phone"}, {"address", "13800001234"}})
          .code(),
      "people.too_often");
}

TEST_P(test_registry, a_code_is_good_once_and_for_ten_minutes) {
  auto const wish = json{{"channel", "email"}, {"address", "li@example.org"}};
  auto const first =
      "/sign-in/codes/" +
      post("/sign-in/codes", wish).body.at("id").get<std::string>();
  auto const code = latest_code();
  EXPECT_EQ(post(first, {{"code", code}}).status, 200);
  EXPECT_EQ(post(first, {{"code", code}}).code(), "people.code_void");
  now.unix_s += 61;
  auto const second =
      "/sign-in/codes/" +
      post("/sign-in/codes", wish).body.at("id").get<std::string>();
  now.unix_s += 600;
  EXPECT_EQ(post(second, {{"code", latest_code()}}).code(), "people.code_void");
}

TEST_P(test_registry, what_is_kept_of_an_address_is_sealed) {
  signed_in("13800001234");
  db->read([](store::reader& r) {
    for (auto const* const sql :
         {"SELECT sealed FROM person_secret", "SELECT sealed FROM outbox",
          "SELECT sealed FROM sign_in_code"}) {
      for (auto const& text : r.all(sql, [](std::string t) { return t; })) {
        EXPECT_THAT(text, Not(HasSubstr("13800001234")));
      }
    }
  });
}

TEST_P(test_registry, another_site_cannot_act_for_who_is_signed_in) {
  auto const cookie = signed_in("13800001234");
  auto const body = json{{"name", "坏人"}};
  EXPECT_EQ(
      ask(verb::patch, "/me", cookie, body, {{"Sec-Fetch-Site", "cross-site"}})
          .code(),
      "people.cross_site");
  EXPECT_EQ(ask(verb::patch, "/me", cookie, body,
                {{"Origin", "https://evil.example"}, {"Host", "linli.example"}})
                .code(),
            "people.cross_site");
  EXPECT_EQ(
      ask(verb::patch, "/me", cookie, body, {{"Sec-Fetch-Site", "same-origin"}})
          .status,
      200);
}

TEST_P(test_registry, a_session_is_signed_out_from_elsewhere) {
  auto const phone = signed_in("13800001234");
  auto const tablet = signed_in("13800001234");
  auto const all = get("/me/sessions", phone).body.at("sessions");
  ASSERT_EQ(all.size(), 2U);
  auto const other = all[0].at("is_this").get<bool>() ? all[1] : all[0];
  auto const path = "/me/sessions/" + other.at("id").get<std::string>();
  EXPECT_EQ(ask(verb::del, path, phone).status, 204);
  EXPECT_EQ(get("/me", tablet).status, 401);
  EXPECT_EQ(ask(verb::del, path, phone).code(), "people.no_such_session");
  EXPECT_EQ(ask(verb::del, "/session", phone).status, 204);
  EXPECT_EQ(get("/me", phone).status, 401);
}

TEST_P(test_registry, a_token_is_replaced_and_the_old_one_ends) {
  auto const old = signed_in("13800001234");
  now.unix_s += 13 * 3600;
  auto const rotated = get("/me", old);
  ASSERT_FALSE(rotated.cookie.empty());
  EXPECT_NE(rotated.cookie, old);
  EXPECT_EQ(get("/me", old).status, 200);  // requests under way
  now.unix_s += 120;
  EXPECT_EQ(get("/me", rotated.cookie).status, 200);
  // Somebody still has the old one: nobody keeps the session.
  EXPECT_EQ(get("/me", old).status, 401);
  EXPECT_EQ(get("/me", rotated.cookie).status, 401);
}

TEST_P(test_registry, a_kiosk_signs_out_after_a_pause) {
  auto const id = resident("李桂英", "C1");
  auto const card = post("/persons/" + id + "/cards", {},
                         officer(role::community_staff, "C1"));
  ASSERT_EQ(card.status, 200) << card.body.dump();
  EXPECT_THAT(card.body.at("svg").get<std::string>(), HasSubstr("<svg"));
  auto const in =
      post("/sign-in/card", {{"card", card.body.at("text")}, {"shared", true}});
  EXPECT_EQ(in.body.at("strength"), "card");
  now.unix_s += 100;
  EXPECT_EQ(get("/me", in.cookie).status, 200);
  EXPECT_EQ(get("/me/export", in.cookie).code(),
            "people.stronger_sign_in_needed");
  now.unix_s += 121;
  EXPECT_EQ(get("/me", in.cookie).status, 401);
  EXPECT_EQ(post("/sign-in/card",
                 {{"card", "linli:card:0123456789abcdef"}, {"shared", true}})
                .code(),
            "people.card_not_valid");
}

TEST_P(test_registry, a_password_locks_whether_or_not_there_is_the_name) {
  auto const cookie = signed_in("13800001234");
  auto const set = [&](std::string const& password) {
    return ask(verb::put, "/me/password", cookie,
               {{"name", "liguiying"}, {"password", password}});
  };
  EXPECT_EQ(set("password123").code(), "people.weak_password");
  EXPECT_EQ(ask(verb::put, "/me/password", cookie,
                {{"name", "liguiying"}, {"password", "河滨大楼的第三扇窗户上"}})
                .status,
            204);
  auto const in = [&](std::string const& name, std::string const& password) {
    return post("/sign-in/password", {{"name", name}, {"password", password}});
  };
  EXPECT_EQ(in("LiGuiying ", "河滨大楼的第三扇窗户上").body.at("strength"),
            "password");
  for (auto const* const name : {"liguiying", "nobody"}) {
    for (auto i = 0; i != 5; ++i) {
      EXPECT_EQ(in(name, "wrong wrong wrong").code(), "people.wrong_password");
    }
    EXPECT_EQ(in(name, "河滨大楼的第三扇窗户上").code(), "people.too_often");
  }
  now.unix_s += 901;
  EXPECT_EQ(in("liguiying", "河滨大楼的第三扇窗户上").status, 200);
}

TEST_P(test_registry, consent_is_given_and_taken_back_and_both_are_kept) {
  auto const cookie = signed_in("13800001234");
  auto const put = [&](bool const given) {
    return ask(verb::put, "/me/consents/photos", cookie, {{"given", given}});
  };
  auto const find = [](json const& all) {
    for (auto const& c : all.at("consents")) {
      if (c.at("purpose") == "photos") {
        return c;
      }
    }
    return json{};
  };
  EXPECT_EQ(find(get("/me/consents", cookie).body).at("given"), false);
  EXPECT_EQ(find(put(true).body).at("given"), true);
  EXPECT_EQ(find(put(false).body).at("given"), false);
  EXPECT_EQ(
      ask(verb::put, "/me/consents/nothing", cookie, {{"given", true}}).code(),
      "people.no_such_purpose");
  EXPECT_EQ(db->read([](store::reader& r) {
    return r.value_of<int>("SELECT COUNT(*) FROM consent");
  }),
            2);
}

TEST_P(test_registry, a_note_on_health_needs_consent_and_goes_with_it) {
  auto const id = resident("李桂英", "C1");
  auto const staff = officer(role::community_staff, "C1");
  auto const note = [&](int const revision) {
    return ask(verb::patch, "/persons/" + id, staff,
               {{"revision", revision}, {"health_note", "对花生过敏"}});
  };
  EXPECT_EQ(note(1).code(), "people.no_consent_to_keep");
  auto const consents = "/persons/" + id + "/consents/health";
  EXPECT_EQ(
      ask(verb::put, consents, staff, {{"given", true}, {"how", "spoken"}})
          .status,
      200);
  EXPECT_EQ(note(1).body.at("health_note"), "对花生过敏");
  EXPECT_EQ(note(1).code(), "people.changed_meanwhile");
  ask(verb::put, consents, staff, {{"given", false}, {"how", "spoken"}});
  EXPECT_FALSE(get("/persons/" + id, staff).body.contains("health_note"));
}

TEST_P(test_registry, staff_see_their_own_area_and_nobody_elses) {
  auto const here = resident("李桂英", "C1", {{"phone", "13800001234"}});
  auto const there = resident("王建国", "C2");
  auto const staff = officer(role::community_staff, "C1");
  auto const listed = get("/persons?q=lgy", staff).body.at("persons");
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed[0].at("id"), here);
  EXPECT_EQ(
      get("/persons?q=138%200000%201234", staff).body.at("persons").size(), 1U);
  EXPECT_EQ(get("/persons?q=wang", staff).body.at("persons").size(), 0U);
  EXPECT_EQ(get("/persons/" + there, staff).code(), "people.not_allowed");
  EXPECT_EQ(get("/persons?area=S2", staff).code(), "people.not_allowed");
  EXPECT_EQ(get("/persons?area=nowhere", staff).code(), "people.no_such_area");
  auto const officer_1 = officer(role::subdistrict_officer, "S1");
  EXPECT_EQ(get("/persons/" + here, officer_1).status, 200);
  auto const all =
      get("/persons?limit=1", officer(role::district_officer, "D")).body;
  EXPECT_EQ(all.at("persons").size(), 1U);
  auto const boss = officer(role::district_officer, "D");
  auto seen = std::set<std::string>{};
  auto next = std::string{};
  for (auto pages = 0; pages != 20; ++pages) {
    auto const page =
        get("/persons?limit=2" + (next.empty() ? "" : "&after=" + next), boss)
            .body;
    for (auto const& p : page.at("persons")) {
      EXPECT_TRUE(seen.insert(p.at("id")).second);
    }
    if (!page.contains("next")) {
      break;
    }
    next = page.at("next");
  }
  EXPECT_EQ(static_cast<int>(seen.size()), db->read([](store::reader& r) {
    return *r.value_of<int>("SELECT COUNT(*) FROM person");
  }));
}

TEST_P(test_registry, nobody_gives_a_role_above_or_beside_their_own) {
  auto const id = resident("李桂英", "C1");
  auto const give = [&](std::string const& cookie, char const* const which,
                        char const* const area) {
    return post("/persons/" + id + "/roles", {{"role", which}, {"area", area}},
                cookie);
  };
  auto const boss = officer(role::subdistrict_officer, "S1");
  EXPECT_EQ(give(boss, "subdistrict_officer", "S1").code(),
            "people.beyond_own_role");
  EXPECT_EQ(give(boss, "community_staff", "C2").code(), "people.not_allowed");
  auto const given = give(boss, "community_staff", "C1");
  ASSERT_EQ(given.status, 200) << given.body.dump();
  auto const path = "/persons/" + id + "/roles/" +
                    given.body.at("grants")[0].at("id").get<std::string>();
  EXPECT_EQ(ask(verb::del, path, officer(role::community_staff, "C1")).code(),
            "people.beyond_own_role");
  EXPECT_EQ(ask(verb::del, path, boss).status, 200);
  EXPECT_EQ(ask(verb::del, path, boss).code(), "people.no_such_grant");
}

TEST_P(test_registry, family_and_staff_act_for_who_agreed) {
  auto const mother = resident("李桂英", "C1");
  auto const son_cookie = signed_in("13800001234");
  auto const son = get("/me", son_cookie).body.at("id").get<std::string>();
  auto const act = [&](std::string const& cookie, json const& wish) {
    return ask(verb::put, "/me/acting-for", cookie, wish);
  };
  EXPECT_EQ(act(son_cookie, {{"person", mother}}).code(),
            "people.no_consent_to_act");
  auto const staff = officer(role::community_staff, "C1");
  auto const with =
      post("/persons/" + mother + "/representatives",
           {{"person", son}, {"kind", "family"}, {"how", "paper"}}, staff);
  ASSERT_EQ(with.status, 200) << with.body.dump();
  EXPECT_EQ(
      act(son_cookie, {{"person", mother}}).body.at("acting_for").at("name"),
      "李桂英");
  ask(verb::del,
      "/persons/" + mother + "/representatives/" +
          with.body.at("representatives")[0].at("id").get<std::string>(),
      staff);
  EXPECT_FALSE(get("/me", son_cookie).body.contains("acting_for"));
  EXPECT_EQ(act(staff, {{"person", mother}}).code(),
            "people.no_consent_to_act");
  EXPECT_EQ(act(staff, {{"person", mother}, {"how", "spoken"}}).status, 200);
  EXPECT_EQ(act(officer(role::community_staff, "C2"),
                {{"person", mother}, {"how", "spoken"}})
                .code(),
            "people.no_consent_to_act");
}

TEST_P(test_registry, a_child_agrees_through_a_guardian_only) {
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  auto const staff = officer(role::community_staff, "C1");
  auto const path = "/persons/" + child + "/consents/photos";
  EXPECT_EQ(
      ask(verb::put, path, staff, {{"given", true}, {"how", "spoken"}}).code(),
      "people.minor_needs_guardian");
  EXPECT_EQ(ask(verb::put, path, staff, {{"given", true}, {"how", "guardian"}})
                .status,
            200);
}

TEST_P(test_registry, two_records_become_one_and_two_again) {
  auto const kept = resident("李桂英", "C1");
  auto const cookie = signed_in("13800001234");
  auto const gone = get("/me", cookie).body.at("id").get<std::string>();
  auto const boss = officer(role::district_officer, "D");
  auto const merged =
      post("/persons/" + kept + "/merge", {{"other", gone}}, boss);
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_EQ(get("/persons/" + gone, boss).code(), "people.no_such_person");
  EXPECT_EQ(get("/me", cookie).status, 401);
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), kept);
  EXPECT_EQ(post("/persons/" + kept + "/merge", {{"other", gone}}, boss).code(),
            "people.already_merged");
  auto const undo =
      "/merges/" + merged.body.at("merge").get<std::string>() + "/undo";
  EXPECT_EQ(post(undo, {}, boss).status, 200);
  EXPECT_EQ(post(undo, {}, boss).code(), "people.no_such_merge");
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), gone);
}

TEST_P(test_registry, erasing_leaves_a_number_without_a_name) {
  auto const cookie = signed_in("13800001234");
  ask(verb::patch, "/me", cookie, {{"name", "李桂英"}, {"area", "C1"}});
  auto const mine = get("/me/export", cookie).body;
  EXPECT_EQ(mine.at("person").at("phone"), "+8613800001234");
  EXPECT_EQ(mine.at("person").at("name"), "李桂英");
  EXPECT_EQ(post("/me/erase", json::object(), cookie).code(),
            "http.bad_fields");
  EXPECT_EQ(post("/me/erase", {{"really", true}}, cookie).status, 204);
  EXPECT_EQ(get("/me", cookie).status, 401);
  db->read([](store::reader& r) {
    EXPECT_EQ(r.value_of<int>("SELECT COUNT(*) FROM person"), 1);
    EXPECT_EQ(r.value_of<std::string>("SELECT name FROM person"), "");
    for (auto const* const table :
         {"person_secret", "credential", "person_word"}) {
      EXPECT_EQ(r.value_of<int>(fmt::format("SELECT COUNT(*) FROM {}", table)),
                0)
          << table;
    }
  });
}

TEST_P(test_registry, the_chain_shows_what_was_changed_behind_its_back) {
  resident("李桂英", "C1");
  signed_in("13800001234");
  now.unix_s += 60;
  EXPECT_GE(chain_audit(*db, now), 3U);
  EXPECT_EQ(chain_audit(*db, now), 0U);
  auto const findings = [&] { return db->read(audit_findings); };
  EXPECT_THAT(findings(), IsEmpty());
  db->write([](store::writer& tx) {
    tx.run("UPDATE audit SET action = 'nothing' WHERE sequence = 2");
  });
  EXPECT_EQ(findings().size(), 1U);
  db->write([](store::writer& tx) {
    tx.run("DELETE FROM audit WHERE sequence = 2");
  });
  EXPECT_THAT(findings(), Contains(HasSubstr("missing")));
  auto const lines =
      get("/audit", officer(role::district_officer, "D")).body.at("lines");
  EXPECT_EQ(lines[0].at("action"), "session.began");
}

TEST_P(test_registry, bad_bodies_name_every_field) {
  auto const cookie = officer(role::district_officer, "D");
  auto const wrong = post(
      "/persons", {{"name", ""}, {"capacities", {"king"}}, {"x", 1}}, cookie);
  EXPECT_EQ(wrong.code(), "http.bad_fields");
  auto fields = std::vector<std::string>{};
  for (auto const& f : wrong.body.at("fields")) {
    fields.push_back(f.at("field"));
  }
  EXPECT_THAT(fields,
              testing::UnorderedElementsAre("name", "x", "capacities[0]"));
  EXPECT_EQ(ask(verb::post, "/persons", cookie, {}).code(), "http.bad_body");
  EXPECT_EQ(
      post("/persons",
           {{"name", std::string{"a\0b", 3}}, {"capacities", json::array()}},
           cookie)
          .code(),
      "http.bad_fields");
}

/// What each operation on a person would do if only the area were right.
TEST_P(test_registry, nothing_is_done_to_a_person_of_another_area) {
  auto const id = resident("李桂英", "C1");
  auto const other = resident("王建国", "C1");
  auto const one = "/persons/" + id;
  struct act {
    verb method;
    std::string path;
    json body;
  };
  auto const none = json{};
  auto const acts = std::vector<act>{
      {verb::get, one, none},
      {verb::patch, one, {{"revision", 1}, {"name", "别人"}}},
      {verb::post, one + "/roles", {{"role", "volunteer"}, {"area", "S2"}}},
      {verb::del, one + "/roles/1", none},
      {verb::post, one + "/cards", none},
      {verb::del, one + "/cards", none},
      {verb::put,
       one + "/consents/photos",
       {{"given", true}, {"how", "spoken"}}},
      {verb::post,
       one + "/representatives",
       {{"person", other}, {"kind", "family"}, {"how", "spoken"}}},
      {verb::del, one + "/representatives/1", none},
      {verb::post, one + "/merge", {{"other", other}}},
      {verb::post,
       "/persons",
       {{"name", "新"}, {"area", "C1"}, {"capacities", {"resident"}}}}};
  auto const outside = officer(role::subdistrict_officer, "S2");
  for (auto const& a : acts) {
    SCOPED_TRACE(a.path);
    EXPECT_EQ(ask(a.method, a.path, outside, a.body).code(),
              "people.not_allowed");
  }
  EXPECT_EQ(db->read([](store::reader& r) {
    return r.value_of<int>(
        "SELECT COUNT(*) FROM person WHERE area IS NOT NULL "
        "AND revision = 1");
  }),
            2);
}

/// Every route with every role, inside and outside its area, and with nobody:
/// what the table says, no more and no less.
TEST_P(test_registry, the_table_of_permissions_holds_for_every_route) {
  auto const id = resident("李桂英", "C1");
  for (auto i = std::size_t{0}; i != api::kOperations.size(); ++i) {
    auto const& o = api::kOperations[i];
    auto const& line = api::kPermissions[i];
    ASSERT_EQ(o.id, line.operation);
    if (line.may != api::whom::roles) {
      if (line.may == api::whom::signed_in) {
        SCOPED_TRACE(o.id);
        auto path =
            std::string{o.path}.substr(sizeof "/api/v1/d/{district}" - 1);
        for (auto at = path.find('{'); at != std::string::npos;
             at = path.find('{')) {
          path.replace(at, path.find('}') - at + 1, "1");
        }
        auto const method = o.verb == "GET"     ? verb::get
                            : o.verb == "POST"  ? verb::post
                            : o.verb == "PUT"   ? verb::put
                            : o.verb == "PATCH" ? verb::patch
                                                : verb::del;
        EXPECT_EQ(ask(method, path).code(), "people.not_signed_in");
      }
      continue;
    }
    auto path = std::string{o.path}.substr(sizeof "/api/v1/d/{district}" - 1);
    auto const at = path.find("{person_id}");
    if (at != std::string::npos) {
      path.replace(at, sizeof "{person_id}" - 1, id);
    }
    for (auto brace = path.find('{'); brace != std::string::npos;
         brace = path.find('{')) {
      auto const purpose = path.substr(brace).starts_with("{purpose}");
      path.replace(brace, path.find('}', brace) - brace + 1,
                   purpose ? "photos" : "1");
    }
    auto const method = o.verb == "GET"     ? verb::get
                        : o.verb == "POST"  ? verb::post
                        : o.verb == "PUT"   ? verb::put
                        : o.verb == "PATCH" ? verb::patch
                                            : verb::del;
    SCOPED_TRACE(fmt::format("{} {}", o.verb, path));
    EXPECT_EQ(ask(method, path).code(), "people.not_signed_in");
    for (auto const& r : api::kRoles) {
      SCOPED_TRACE(r.name);
      auto const may = (line.roles & api::bit(r.which)) != 0;
      auto const* const held = line.whole ? "D" : "S1";
      auto const inside = ask(method, path, officer(r.which, held));
      if (line.whole) {
        EXPECT_EQ(ask(method, path, officer(r.which, "S1")).code(),
                  "people.not_allowed");
      }
      if (may) {
        // Refused for what is asked, perhaps, but not for who asks.
        EXPECT_NE(inside.code(), "people.not_allowed");
        EXPECT_NE(inside.status, 401);
      } else {
        EXPECT_EQ(inside.code(), "people.not_allowed");
      }
      if (line.least > api::strength::card) {
        EXPECT_EQ(
            ask(method, path, officer(r.which, held, api::strength::card))
                .code(),
            may ? "people.stronger_sign_in_needed" : "people.not_allowed");
      }
      if (may && at != std::string::npos && method == verb::get) {
        EXPECT_EQ(ask(method, path, officer(r.which, "S2")).code(),
                  "people.not_allowed");
      }
    }
  }
}

}  // namespace
}  // namespace linli::people
