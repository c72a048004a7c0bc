#include <algorithm>
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "base/text.h"
#include "base/time_text.h"
#include "people/audit.h"
#include "people/consent.h"
#include "people/invariants.h"
#include "people/notice_ops.h"
#include "people/question_store.h"
#include "people/test_registry.h"
#include "store/check.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct kept_of_people : test_registry {
  std::string staff_of(std::string const& area,
                       strength const by = strength::password) {
    return officer(role::community_staff, area, by);
  }

  /// "action fields" of what was done to somebody last.
  std::string latest_line(std::string const& who) {
    return db->read([&](store::reader& r) {
      auto const line =
          list_audit(
              r, {.person = person_from(who), .everywhere = true, .limit = 1})
              .at(0);
      return line.action + " " + line.fields;
    });
  }

  int count(std::string const& table) {
    return db->read([&](store::reader& r) {
      return *r.value_of<int>(fmt::format("SELECT COUNT(*) FROM {}", table));
    });
  }

  static person_id person_from(std::string const& id) {
    return {*base::parse_integer(id)};
  }
};

LINLI_ON_BOTH_ENGINES(kept_of_people);

TEST_P(kept_of_people, nothing_but_a_card_is_enough_to_take_all_of_it_along) {
  auto const who = resident("李桂英", "C1", {{"door", "3 号 201"}});
  auto const staff = staff_of("C1", strength::code);
  auto const card =
      post("/persons/" + who + "/cards", {}, staff).body.at("text");
  auto const me =
      post("/sign-in/card", {{"card", card}, {"shared", true}}).cookie;
  EXPECT_EQ(get("/me/export", me).code(), "people.stronger_sign_in_needed");

  auto const path = "/persons/" + who + "/kept";
  EXPECT_EQ(post(path, json::object(), staff).code(), "http.bad_fields");
  auto const kept = post(path, {{"how", "in_person"}}, staff);
  ASSERT_EQ(kept.status, 200) << kept.text;
  EXPECT_EQ(kept.body.at("person").at("door"), "3 号 201");
  EXPECT_EQ(latest_line(who), "person.exported asked_in_person");
  auto const told = get("/me/notices", me).body.at("notices").at(0);
  EXPECT_THAT(told.at("text").at("en"), HasSubstr("asked for it in person"));
  EXPECT_THAT(told.at("text").at("zh"), HasSubstr("干部"));
}

TEST_P(kept_of_people, nothing_but_a_card_is_enough_to_have_it_erased) {
  auto const who = resident("李桂英", "C1");
  auto const weak = staff_of("C1", strength::code);
  auto const staff = staff_of("C1");
  auto const card =
      post("/persons/" + who + "/cards", {}, weak).body.at("text");
  auto const path = "/persons/" + who + "/erase";
  auto const wish = json{{"really", true}, {"how", "paper"}};
  EXPECT_EQ(post(path, wish, weak).code(), "people.stronger_sign_in_needed");
  EXPECT_EQ(post(path, {{"really", true}}, staff).code(), "http.bad_fields");
  EXPECT_EQ(post(path, {{"how", "paper"}}, staff).code(), "http.bad_fields");

  EXPECT_EQ(post(path, wish, staff).status, 204);
  EXPECT_EQ(latest_line(who), "person.erased asked_on_paper");
  EXPECT_EQ(get("/persons/" + who, staff).code(), "people.no_such_person");
  EXPECT_EQ(post(path, wish, staff).code(), "people.no_such_person");
  EXPECT_EQ(post("/sign-in/card", {{"card", card}, {"shared", true}}).code(),
            "people.card_not_valid");
  db->read([&](store::reader& r) {
    EXPECT_EQ(r.value_of<std::string>("SELECT name FROM person WHERE id = $1",
                                      person_from(who)),
              "");
    for (auto const& rule : invariants()) {
      EXPECT_THAT(store::broken_by(r, rule), IsEmpty()) << rule.name;
    }
  });
}

TEST_P(kept_of_people, staff_does_neither_elsewhere_nor_above_nor_for_itself) {
  auto const who = resident("李桂英", "C1");
  auto const boss = officer(role::subdistrict_officer, "S1");
  auto const boss_id = get("/me", boss).body.at("id").get<std::string>();
  change(boss_id, {{"area", "C1"}});
  auto const staff = staff_of("C1");
  auto const staff_id = get("/me", staff).body.at("id").get<std::string>();
  change(staff_id, {{"area", "C1"}});
  for (auto const& [act, wish] :
       {std::pair{"/kept", json{{"how", "phone"}}},
        std::pair{"/erase", json{{"how", "phone"}, {"really", true}}}}) {
    auto const code = [&, &a = act, &w = wish](std::string const& whom,
                                               std::string const& by) {
      return post("/persons/" + whom + a, w, by).code();
    };
    EXPECT_EQ(code(who, staff_of("C2")), "people.not_allowed") << act;
    EXPECT_EQ(code(boss_id, staff), "people.beyond_own_role") << act;
    EXPECT_EQ(code(staff_id, staff), "people.for_oneself") << act;
  }
}

TEST_P(kept_of_people, for_a_child_only_a_guardian_asks) {
  auto const child = resident("小明", "C1", {{"born", "2018"}});
  auto const staff = staff_of("C1");
  auto const erase = [&](std::string const& how) {
    return post("/persons/" + child + "/erase",
                {{"really", true}, {"how", how}}, staff);
  };
  EXPECT_EQ(
      post("/persons/" + child + "/kept", {{"how", "in_person"}}, staff).code(),
      "people.minor_needs_guardian");
  EXPECT_EQ(
      post("/persons/" + child + "/kept", {{"how", "guardian"}}, staff).status,
      200);
  EXPECT_EQ(erase("phone").code(), "people.minor_needs_guardian");
  EXPECT_EQ(erase("guardian").status, 204);
}

TEST_P(kept_of_people, who_is_erased_is_told_where_they_were_reached) {
  auto const who = resident(
      "李桂英", "C1", {{"phone", "13800001234"}, {"email", "li@example.cn"}});
  ASSERT_EQ(post("/persons/" + who + "/erase",
                 {{"really", true}, {"how", "phone"}}, staff_of("C1"))
                .status,
            204);
  auto const told = get("/outbox/shown").body.at("messages");
  ASSERT_THAT(told, SizeIs(2));
  for (auto const& message : told) {
    EXPECT_THAT(message.at("text"),
                HasSubstr("您在电话里提出以后，干部抹掉了"));
  }
}

TEST_P(kept_of_people, a_code_on_its_way_goes_with_whose_address_it_was_for) {
  auto const cookie = signed_in("13800001234");
  signed_in("13800005678");
  ASSERT_EQ(count("sign_in_code"), 2);
  ASSERT_EQ(post("/me/erase", {{"really", true}}, cookie).status, 204);
  EXPECT_EQ(count("sign_in_code"), 1);
}

TEST_P(kept_of_people, every_answer_and_every_notice_is_in_what_is_exported) {
  auto const cookie = signed_in("13800001234");
  auto const who = get("/me", cookie).body.at("id").get<std::string>();
  for (auto const given : {true, false, true}) {
    ask(verb::put, "/me/consents/photos", cookie, {{"given", given}});
  }
  db->write([&](store::writer& tx) {
    insert_consent(tx, ids.next(now), person_from(who),
                   {"a_former_one", 3, true, consent_how::paper, {}, now});
    for (auto i = 0; i != 1005; ++i) {
      tell(*reg, tx, person_from(who), "password_set", {}, now);
    }
  });
  auto const kept = get("/me/export", cookie).body;
  EXPECT_THAT(kept.at("notices"), SizeIs(1005));
  auto const& answers = kept.at("answers");
  ASSERT_THAT(answers, SizeIs(4));
  EXPECT_EQ(answers[1].at("given"), false);
  EXPECT_EQ(answers[1].at("how"), "on_page");
  EXPECT_EQ(answers[1].at("version"),
            kept.at("consents")[2].at("answered_version"));
  EXPECT_EQ(answers[1].at("title").at("zh"),
            kept.at("consents")[2].at("title").at("zh"));
  EXPECT_EQ(answers[3].at("purpose"), "a_former_one");
  EXPECT_EQ(answers[3].at("version"), 3);
}

TEST_P(kept_of_people, devices_signed_out_since_are_in_what_is_exported) {
  auto const first = signed_in("13800001234");
  auto const began = now;
  now.unix_s += 3600;
  EXPECT_EQ(ask(verb::del, "/session", first).status, 204);
  auto const cookie = signed_in("13800001234");
  auto const all = get("/me/export", cookie).body.at("sessions");
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_FALSE(all[0].contains("ended_at"));
  EXPECT_EQ(all[1].at("began_at"), base::rfc3339(began));
  EXPECT_EQ(all[1].at("ended_at"), base::rfc3339({began.unix_s + 3600}));
}

TEST_P(kept_of_people, devices_of_a_merged_record_are_exported_and_erased) {
  auto const other = get("/me", signed_in("13800005678")).body.at("id");
  auto const cookie = signed_in("13800001234");
  auto const who = get("/me", cookie).body.at("id").get<std::string>();
  db->write([](store::writer& tx) {
    tx.run("UPDATE session SET device = '手机' WHERE device = ''");
  });
  ASSERT_EQ(post("/persons/" + who + "/merge", {{"other", other}},
                 officer(role::district_officer, "D"))
                .status,
            200);
  auto const all = get("/me/export", cookie).body.at("sessions");
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_TRUE(all[1].contains("ended_at"));
  auto const kept = [&] {
    return *db->read([](store::reader& r) {
      return r.value_of<int>(
          "SELECT COUNT(*) FROM session WHERE device = '手机'");
    });
  };
  EXPECT_EQ(kept(), 2);
  ASSERT_EQ(post("/me/erase", {{"really", true}}, cookie).status, 204);
  EXPECT_EQ(kept(), 0);
}

TEST_P(kept_of_people, what_a_merged_record_says_is_exported_too) {
  auto const cookie = signed_in("13800001234");
  auto const who = get("/me", cookie).body.at("id").get<std::string>();
  auto const old = signed_in("13800005678");
  auto const other = get("/me", old).body.at("id").get<std::string>();
  change(other, {{"name", "李桂英"},
                 {"born", "1944-05-20"},
                 {"email", "li@example.cn"},
                 {"door", "3 号 201"}});
  change(who, {{"born", "1944"}, {"door", "3 号 202"}});
  db->write([&](store::writer& tx) {
    put_choice(tx, person_from(other), {"rooms", true, false});
  });
  ASSERT_EQ(post("/persons/" + who + "/merge", {{"other", other}},
                 officer(role::district_officer, "D"))
                .status,
            200);
  auto const kept = get("/me/export", cookie).body;
  ASSERT_THAT(kept.at("records"), SizeIs(1));
  auto const& record = kept["records"][0];
  EXPECT_EQ(record.at("person").at("phone"), "+8613800005678");
  EXPECT_EQ(record.at("person").at("email"), "li@example.cn");
  EXPECT_EQ(record.at("person").at("born"), "1944-05-20");
  EXPECT_EQ(record.at("person").at("door"), "3 号 201");
  EXPECT_EQ(record.at("by").at("name"), "干部");
  EXPECT_EQ(record.at("settings").at("choices")[0].at("key"), "rooms");
  auto const said = [&](std::string const& action) {
    return std::ranges::count_if(kept.at("lines"), [&](json const& l) {
      return l.at("action") == action;
    });
  };
  EXPECT_EQ(said("person.changed"), 2);
  EXPECT_EQ(said("person.merged"), 1);
  EXPECT_EQ(kept.at("person").at("door"), "3 号 202");
}

TEST_P(kept_of_people, roles_and_who_acts_for_whom_are_kept_when_they_end) {
  auto const cookie = signed_in("13800001234");
  auto const who = get("/me", cookie).body.at("id").get<std::string>();
  auto const boss = officer(role::district_officer, "D");
  change(who, {{"area", "C1"}});
  auto const mother = resident("李桂英", "C1");
  auto const son = resident("王小明", "C1");
  auto const acts = [&](std::string const& whom, std::string const& agent) {
    auto const path = "/persons/" + whom + "/representatives";
    auto const made = post(
        path, {{"person", agent}, {"kind", "family"}, {"how", "paper"}}, boss);
    ASSERT_EQ(made.status, 200) << made.text;
    auto const id = made.body["representatives"][0]["id"].get<std::string>();
    now.unix_s += 60;
    ask(verb::del, path + "/" + id, boss);
  };
  acts(mother, who);
  acts(who, son);
  auto const role = post("/persons/" + who + "/roles",
                         {{"role", "volunteer"}, {"area", "C1"}}, boss);
  ASSERT_EQ(role.status, 200) << role.text;
  auto const id = role.body["grants"][0]["id"].get<std::string>();
  now.unix_s += 60;
  ask(verb::del, "/persons/" + who + "/roles/" + id, boss);
  auto const ended = base::rfc3339(now);

  auto const kept = get("/me/export", cookie).body;
  ASSERT_THAT(kept.at("i_act_for"), SizeIs(1));
  EXPECT_EQ(kept["i_act_for"][0].at("person").at("name"), "李桂英");
  EXPECT_EQ(kept["i_act_for"][0].at("how"), "paper");
  EXPECT_TRUE(kept["i_act_for"][0].contains("until"));
  ASSERT_THAT(kept.at("acts_for_me"), SizeIs(1));
  EXPECT_EQ(kept["acts_for_me"][0].at("person").at("name"), "王小明");
  EXPECT_TRUE(kept["acts_for_me"][0].contains("until"));
  ASSERT_THAT(kept.at("roles"), SizeIs(1));
  EXPECT_EQ(kept["roles"][0].at("role"), "volunteer");
  EXPECT_EQ(kept["roles"][0].at("until"), ended);
  EXPECT_EQ(kept["roles"][0].at("by").at("name"), "干部");
  EXPECT_THAT(kept.at("person").at("grants"), IsEmpty());
}

TEST_P(kept_of_people, what_was_chosen_of_notices_is_exported_and_goes) {
  auto const cookie = signed_in("13800001234");
  auto settings = get("/me/export", cookie).body.at("settings");
  EXPECT_THAT(settings.at("choices"), IsEmpty());
  EXPECT_FALSE(settings.contains("quiet_hours"));
  ASSERT_EQ(
      ask(verb::put, "/me/notice-settings", cookie,
          {{"quiet_hours", {{"from_minute", 60}, {"until_minute", 90}}},
           {"subjects",
            {{{"key", "rooms"}, {"by_email", false}, {"by_phone", true}}}}})
          .status,
      200);
  settings = get("/me/export", cookie).body.at("settings");
  EXPECT_EQ(settings.at("quiet_hours").at("from_minute"), 60);
  ASSERT_THAT(settings.at("choices"), SizeIs(1));
  EXPECT_EQ(settings["choices"][0].at("by_phone"), true);
  EXPECT_FALSE(settings["choices"][0].at("title").at("zh").empty());
  ASSERT_EQ(post("/me/erase", {{"really", true}}, cookie).status, 204);
  EXPECT_EQ(count("notice_choice") + count("quiet_hours"), 0);
}

TEST_P(kept_of_people, every_way_to_sign_in_is_exported_without_its_secret) {
  auto const cookie = signed_in("13800001234");
  auto const who = get("/me", cookie).body.at("id").get<std::string>();
  post("/persons/" + who + "/cards", {}, officer(role::district_officer, "D"));
  auto const ways = get("/me/export", cookie).body.at("ways");
  ASSERT_THAT(ways, SizeIs(2));
  EXPECT_EQ(ways[0].at("kind"), "card");
  EXPECT_EQ(ways[1].at("kind"), "phone");
  EXPECT_FALSE(ways[0].contains("secret"));
}

TEST_P(kept_of_people, a_passkey_being_added_is_not_asked_for_any_more) {
  auto const cookie = signed_in("13800001234");
  auto const session = *db->read([](store::reader& r) {
    return r.one("SELECT person, id FROM session",
                 [](person_id const who, session_id const key) {
                   return std::pair{who, key};
                 });
  });
  db->write([&](store::writer& tx) {
    insert_question(tx, {.key = "7",
                         .kind = question_kind::new_passkey,
                         .person = session.first,
                         .session = session.second,
                         .expires_at = {now.unix_s + 300}});
  });
  ASSERT_EQ(post("/me/erase", {{"really", true}}, cookie).status, 204);
  EXPECT_EQ(count("sign_in_question"), 0);
}

TEST_P(kept_of_people, every_line_is_in_what_is_exported_and_says_who_did_it) {
  auto const cookie = signed_in("13800001234");
  auto const who = get("/me", cookie).body.at("id").get<std::string>();
  change(who, {{"name", "李桂英"}});
  auto by = caller{};
  by.person = person_from(who);
  by.now = now;
  db->write([&](store::writer& tx) {
    for (auto i = 0; i != 1005; ++i) {
      record(*reg, tx, by, "notices.chosen", by.person, {});
    }
  });
  auto const lines = get("/me/export", cookie).body.at("lines");
  EXPECT_GE(lines.size(), 1005U);
  auto const changed = std::ranges::find_if(
      lines, [](json const& l) { return l.at("action") == "person.changed"; });
  ASSERT_NE(changed, lines.end());
  EXPECT_EQ(changed->at("by").at("name"), "干部");
  EXPECT_EQ(changed->at("fields"), "name");
}

}  // namespace
}  // namespace linli::people
