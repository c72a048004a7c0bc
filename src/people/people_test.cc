#include <gmock/gmock.h>

#include "base/text.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/import_store.h"
#include "people/invariants.h"
#include "people/keeper.h"
#include "people/notice_ops.h"
#include "people/outbox.h"
#include "people/test_registry.h"
#include "store/check.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

struct people_registry : test_registry {
  static person_id person_from(std::string const& id) {
    return {*base::parse_integer(id)};
  }

  /// What no merge takes along: a message, an import's row, the quiet hours.
  void leave_behind(std::string const& id) {
    auto const who = person_from(id);
    auto const list = import_id{ids.next(now)};
    db->write([&](store::writer& tx) {
      put_message(*reg, tx,
                  {.kind = outbox_kind::mail,
                   .what = {"", "停水通知", "明天停水。"},
                   .person = who},
                  now);
      insert_import(tx, {.key = list, .file_name = "a.csv", .created_at = now});
      put_outcome(tx, list, {.line = 2, .person = who, .before = "sealed"});
      put_quiet_hours(tx, who, {});
    });
  }
};

LINLI_ON_BOTH_ENGINES(people_registry);
LINLI_ON_BOTH_ENGINES(test_registry);

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
  auto const says_yes_for = [&](std::string const& whom) {
    return ask(verb::put, "/me/consents/photos", son_cookie,
               {{"given", true}, {"person", whom}});
  };
  EXPECT_EQ(says_yes_for(mother).status, 200);
  EXPECT_EQ(says_yes_for(son).code(), "people.acting_ended");
  ask(verb::del,
      "/persons/" + mother + "/representatives/" +
          with.body.at("representatives")[0].at("id").get<std::string>(),
      staff);
  EXPECT_FALSE(get("/me", son_cookie).body.contains("acting_for"));
  EXPECT_EQ(says_yes_for(mother).code(), "people.acting_ended");
  EXPECT_EQ(says_yes_for(son).status, 200);
  EXPECT_EQ(act(staff, {{"person", mother}}).code(),
            "people.no_consent_to_act");
  EXPECT_EQ(act(staff, {{"person", mother}, {"how", "spoken"}}).status, 200);
  EXPECT_EQ(act(officer(role::community_staff, "C2"),
                {{"person", mother}, {"how", "spoken"}})
                .code(),
            "people.no_consent_to_act");

  // What was said to staff is good for hours, though they stay signed in.
  using base::kHour;
  for (auto const hours : {6, 5}) {
    now.unix_s += hours * kHour;
    EXPECT_TRUE(get("/me", staff).body.contains("acting_for"));
  }
  now.unix_s += 2 * kHour;
  EXPECT_FALSE(get("/me", staff).body.contains("acting_for"));
  EXPECT_EQ(ask(verb::put, "/me/consents/photos", staff,
                {{"given", true}, {"person", mother}})
                .code(),
            "people.acting_ended");
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

TEST_P(test_registry, a_child_is_here_through_a_guardian_only) {
  auto const child =
      resident("小明", "C1", {{"born", "2018"}, {"phone", "13800001234"}});
  auto const staff = officer(role::community_staff, "C1");
  auto const card = post("/persons/" + child + "/cards", {}, staff);
  EXPECT_EQ(
      post("/sign-in/card", {{"card", card.body.at("text").get<std::string>()},
                             {"shared", true}})
          .code(),
      "people.minor_needs_guardian");

  // The number is that of a family: whoever signs in with it is no child.
  auto const cookie = signed_in("13800001234");
  auto const mother = get("/me", cookie).body.at("id").get<std::string>();
  EXPECT_NE(mother, child);
  post("/persons/" + child + "/representatives",
       {{"person", mother}, {"kind", "guardian"}, {"how", "guardian"}}, staff);
  ask(verb::put, "/me/acting-for", cookie, {{"person", child}});
  auto const said = ask(verb::put, "/me/consents/photos", cookie,
                        {{"given", true}, {"person", child}});
  ASSERT_EQ(said.status, 200) << said.body.dump();
  db->read([&](store::reader& r) {
    EXPECT_EQ(r.value_of<consent_how>("SELECT how FROM consent WHERE purpose = "
                                      "'photos'"),
              consent_how::guardian);
  });
}

TEST_P(test_registry, two_records_become_one_and_two_again) {
  auto const kept = resident("李桂英", "C1", {{"phone", "13800005678"}});
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
  auto const phone_of = [&](std::string const& who) {
    return get("/persons/" + who, boss).body.at("phone");
  };
  EXPECT_EQ(phone_of(kept), "+8613800005678");
  EXPECT_EQ(phone_of(gone), "+8613800001234");
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), gone);
}

TEST_P(test_registry, what_only_one_of_two_records_knew_goes_along_and_back) {
  auto const kept = resident("李桂英", "C1", {{"email", "li@example.cn"}});
  auto const gone = resident("李桂英", "C1",
                             {{"phone", "13800001234"},
                              {"email", "other@example.cn"},
                              {"identity_number", "11010519491231002X"},
                              {"born", "1949-12-31"}});
  auto const boss = officer(role::district_officer, "D");
  auto const person = [&](std::string const& who) {
    return get("/persons/" + who, boss).body;
  };
  change(gone, {{"capacities", {"resident", "volunteer"}}});
  ASSERT_EQ(post("/persons/" + kept + "/merge", {{"other", gone}}, boss).status,
            200);
  auto const both = person(kept);
  EXPECT_EQ(both.at("phone"), "+8613800001234");
  EXPECT_EQ(both.at("email"), "li@example.cn");
  EXPECT_EQ(both.at("identity_number"), "002X");
  EXPECT_EQ(both.at("born"), "1949-12-31");
  EXPECT_EQ(both.at("capacities").size(), 2U);
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), kept);

  change(kept, {{"born", "1950"}});
  auto const merge = both.at("merge").get<std::string>();
  ASSERT_EQ(post("/merges/" + merge + "/undo", {}, boss).status, 200);
  auto const again = person(kept);
  EXPECT_FALSE(again.contains("phone"));
  EXPECT_EQ(again.at("email"), "li@example.cn");
  EXPECT_FALSE(again.contains("identity_number"));
  EXPECT_EQ(again.at("born"), "1950") << "somebody said so since";
  EXPECT_EQ(again.at("capacities"), json{"resident"});
  EXPECT_EQ(person(gone).at("phone"), "+8613800001234");
  EXPECT_EQ(person(gone).at("capacities").size(), 2U);
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), gone);
}

TEST_P(test_registry, both_numbers_of_one_person_lead_to_them) {
  auto const kept = resident("李桂英", "C1", {{"phone", "13800005678"}});
  auto const gone = resident("李桂英", "C1", {{"phone", "13800001234"}});
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(post("/persons/" + kept + "/merge", {{"other", gone}}, boss).status,
            200);
  auto const found = get("/persons?q=13800001234", boss).body.at("persons");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].at("id"), kept);
  EXPECT_EQ(post("/persons",
                 {{"name", "王建国"},
                  {"area", "C1"},
                  {"capacities", {"resident"}},
                  {"phone", "13800001234"}},
                 boss)
                .code(),
            "people.already_known");
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), kept);
  // What a form sends along unchanged ends nothing.
  change(kept, {{"name", "李桂英"}, {"phone", "13800005678"}});
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), kept);
}

TEST_P(test_registry, a_note_on_health_goes_from_the_merged_record_too) {
  auto const kept = resident("李桂英", "C1");
  auto const gone = resident("李桂英", "C1");
  auto const boss = officer(role::district_officer, "D");
  auto const agree = [&](std::string const& who, bool const given) {
    auto const said = ask(verb::put, "/persons/" + who + "/consents/health",
                          boss, {{"given", given}, {"how", "spoken"}});
    EXPECT_LT(said.status, 300) << said.body.dump();
  };
  agree(gone, true);
  change(gone, {{"health_note", "对花生过敏"}});
  auto const merged =
      post("/persons/" + kept + "/merge", {{"other", gone}}, boss);
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_EQ(get("/persons/" + kept, boss).body.at("health_note"), "对花生过敏");
  agree(kept, false);
  EXPECT_EQ(db->read([](store::reader& r) {
    return r.value_of<int>(
        "SELECT COUNT(*) FROM person_secret WHERE field = $1",
        sealed_field::health_note);
  }),
            0);
}

TEST_P(test_registry, a_note_on_health_is_merged_with_the_consent_to_it_only) {
  auto const kept = resident("李桂英", "C1");
  auto const gone = resident("李桂英", "C1");
  auto const boss = officer(role::district_officer, "D");
  auto const agree = [&](std::string const& who, bool const given) {
    ask(verb::put, "/persons/" + who + "/consents/health", boss,
        {{"given", given}, {"how", "spoken"}});
  };
  agree(gone, true);
  change(gone, {{"health_note", "对花生过敏"}});
  agree(kept, false);
  auto const merged =
      post("/persons/" + kept + "/merge", {{"other", gone}}, boss);
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_FALSE(merged.body.contains("health_note"));
}

TEST_P(test_registry, whose_number_staff_changes_is_signed_out_and_told) {
  auto const cookie = signed_in("13800001234");
  auto const me = get("/me", cookie).body.at("id").get<std::string>();
  change(me, {{"phone", "13800005678"}});
  EXPECT_EQ(get("/me", cookie).status, 401);
  auto const message = get("/outbox/shown").body.at("messages")[0];
  EXPECT_EQ(message.at("to"), hidden("+8613800001234"));
  EXPECT_THAT(message.at("text").get<std::string>(),
              HasSubstr("干部更改了您登记的电话号码"));

  auto const again = signed_in("13800005678");
  auto const notices = [&] {
    return get("/me/notices", again).body.at("notices");
  };
  ASSERT_EQ(notices().size(), 1U);
  EXPECT_EQ(notices()[0].at("title").at("en"), "Your phone number was changed");
  change(me, {{"phone", "138 0000 5678"}, {"name", "李桂英"}});
  EXPECT_EQ(get("/me", again).status, 200) << "it is the same number";
  EXPECT_EQ(notices().size(), 1U);
  change(me, {{"email", "li@example.cn"}});
  EXPECT_EQ(get("/me", again).status, 200) << "nobody came in by mail before";
  EXPECT_EQ(notices().size(), 2U);
}

TEST_P(test_registry, nobody_is_given_the_number_of_another_adult) {
  auto const number = json{{"phone", "13800001234"}};
  auto const first = resident("李桂英", "C1", number);
  auto const other = resident("王建国", "C1");
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  resident("小红", "C1", {{"born", "2018"}, {"phone", "13800005678"}});
  auto const boss = officer(role::district_officer, "D");
  auto const put = [&](std::string const& who, json what) {
    what["revision"] = get("/persons/" + who, boss).body.at("revision");
    auto const r = ask(verb::patch, "/persons/" + who, boss, what);
    return r.status == 200 ? "" : r.code();
  };
  EXPECT_EQ(put(other, number), "people.already_known");
  EXPECT_EQ(put(first, number), "") << "it is their own";
  EXPECT_EQ(put(child, number), "") << "it is the family's";
  EXPECT_EQ(put(other, {{"phone", "13800005678"}}), "") << "only a child's";
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

TEST_P(people_registry, erasing_takes_along_what_was_merged) {
  auto const gone =
      resident("李桂英", "C1", {{"born", "1950"}, {"phone", "13800005678"}});
  auto const before = resident("李桂英", "C1");
  auto const cookie = signed_in("13800001234");
  auto const me = get("/me", cookie).body.at("id").get<std::string>();
  auto const boss = officer(role::district_officer, "D");
  for (auto const& [kept, other] :
       {std::pair{before, gone}, std::pair{me, before}}) {
    ASSERT_EQ(
        post("/persons/" + kept + "/merge", {{"other", other}}, boss).status,
        200);
  }
  leave_behind(gone);
  auto forgotten = std::vector<person_id>{};
  auto k = keeper{};
  k.forget = [&](registry const&, store::writer&, person_id const who,
                 base::instant) { forgotten.push_back(who); };
  reg->keepers = {k};
  auto const again = signed_in("13800001234");
  ASSERT_EQ(post("/me/erase", {{"really", true}}, again).status, 204);
  reg->keepers.clear();
  EXPECT_THAT(forgotten,
              UnorderedElementsAre(person_from(gone), person_from(before),
                                   person_from(me)));
  db->read([&](store::reader& r) {
    for (auto const& who : {gone, before, me}) {
      auto const key = *base::parse_integer(who);
      EXPECT_EQ(r.value_of<std::string>(
                    "SELECT name || born FROM person WHERE id = $1", key),
                "")
          << who;
      for (auto const* const table :
           {"person_secret", "credential", "person_word"}) {
        EXPECT_EQ(
            r.value_of<int>(
                fmt::format("SELECT COUNT(*) FROM {} WHERE person = $1", table),
                key),
            0)
            << table;
      }
    }
    EXPECT_EQ(r.value_of<int>(
                  "SELECT COUNT(*) FROM people_import_row WHERE before <> ''"),
              0);
    EXPECT_EQ(r.value_of<int>("SELECT COUNT(*) FROM quiet_hours"), 0);
    for (auto const& rule : invariants()) {
      EXPECT_THAT(store::broken_by(r, rule), IsEmpty()) << rule.name;
    }
  });
}

TEST_P(test_registry, the_chain_shows_what_was_changed_behind_its_back) {
  resident("李桂英", "C1");
  signed_in("13800001234");
  now.unix_s += 60;
  EXPECT_GE(chain_audit(*reg, now), 3U);
  EXPECT_EQ(chain_audit(*reg, now), 0U);
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

}  // namespace
}  // namespace linli::people
