#include <gmock/gmock.h>

#include "people/person_ops.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::HasSubstr;

struct people_roles : test_registry {
  json holders(std::string const& cookie, std::string const& query = {}) const {
    auto const found = get("/roles" + query, cookie);
    EXPECT_EQ(found.status, 200) << found.text;
    return found.body.at("holders");
  }

  /// Titles of the notices, the latest first.
  std::string told(std::string const& cookie) const {
    auto out = std::string{};
    auto const all = get("/me/notices", cookie).body.at("notices");
    for (auto const& n : all) {
      out += n.at("title").at("zh").get<std::string>() + "\n";
    }
    return out;
  }
};
LINLI_ON_BOTH_ENGINES(people_roles);

TEST_P(people_roles, who_moves_away_keeps_no_role_out_of_reach) {
  auto const boss = officer(role::subdistrict_officer, "S1");
  auto const staff = signed_in("13800001234");
  auto const id = get("/me", staff).body.at("id").get<std::string>();
  ask(verb::patch, "/me", staff, {{"name", "钱主任"}, {"area", "C1"}});
  ASSERT_EQ(post("/persons/" + id + "/roles",
                 {{"role", "community_staff"}, {"area", "C1"}}, boss)
                .status,
            200);
  ask(verb::patch, "/me", staff, {{"area", "C2"}});
  EXPECT_EQ(get("/persons/" + id, boss).code(), "people.not_allowed");
  auto const all = holders(boss);
  auto const found = std::ranges::find_if(
      all, [&](json const& h) { return h.at("person").at("id") == id; });
  ASSERT_NE(found, all.end());
  EXPECT_EQ(found->at("grant").at("area"), "C1");
  EXPECT_EQ(found->at("may_end"), true);
  auto const path = "/roles/" + found->at("grant").at("id").get<std::string>();
  EXPECT_EQ(
      ask(verb::del, path, officer(role::subdistrict_officer, "S2")).code(),
      "people.not_allowed");
  EXPECT_EQ(ask(verb::del, path, officer(role::community_staff, "C1")).code(),
            "people.beyond_own_role");
  EXPECT_EQ(ask(verb::del, path, boss).status, 204);
  EXPECT_EQ(ask(verb::del, path, boss).code(), "people.no_such_grant");
  EXPECT_EQ(get("/me", staff).body.at("grants").size(), 0U);
}

TEST_P(people_roles, who_lives_elsewhere_is_found_by_the_whole_number_alone) {
  auto const there =
      resident("王建国", "C2", {{"phone", "13800001234"}, {"born", "1980"}});
  resident("王小毛", "C2", {{"phone", "13800005678"}, {"born", "2020"}});
  auto const boss = officer(role::subdistrict_officer, "S1");
  auto const find = [&](char const* const number) {
    return post("/persons/find", {{"channel", "phone"}, {"address", number}},
                boss);
  };
  EXPECT_EQ(find("138 0000 1234").body,
            (json{{"id", there}, {"name", "王建国"}}));
  EXPECT_EQ(find("13800005678").code(), "people.no_such_person") << "a child";
  EXPECT_EQ(find("13800009999").code(), "people.no_such_person");
  EXPECT_EQ(find("1380000").code(), "people.bad_phone");
  auto const appoint = [&](std::string const& by, json const& wish) {
    auto body = wish;
    body["person"] = there;
    return post("/roles", body, by);
  };
  auto const given =
      appoint(boss, {{"role", "community_staff"}, {"area", "C1"}});
  ASSERT_EQ(given.status, 200) << given.text;
  EXPECT_EQ(given.body.at("person").at("name"), "王建国");
  EXPECT_FALSE(given.body.contains("phone"));
  EXPECT_EQ(appoint(boss, {{"role", "community_staff"}, {"area", "C2"}}).code(),
            "people.not_allowed");
  EXPECT_EQ(
      appoint(boss, {{"role", "subdistrict_officer"}, {"area", "S1"}}).code(),
      "people.beyond_own_role");
  EXPECT_EQ(appoint(boss, {{"role", "community_staff"}}).code(),
            "http.bad_fields");
  EXPECT_THAT(told(signed_in("13800001234")), HasSubstr("居委会干部"));
}

TEST_P(people_roles, nobody_tries_numbers_until_somebody_has_one) {
  auto const staff = officer(role::community_staff, "C1");
  auto const find = [&](int const n) {
    return post(
        "/persons/find",
        {{"channel", "phone"}, {"address", std::to_string(13'700'000'000 + n)}},
        staff);
  };
  resident("李桂英", "C1", {{"phone", "13700000099"}});
  for (auto n = 0; n != 6; ++n) {
    EXPECT_EQ(find(99).status, 200) << "who is found is no wrong try";
  }
  for (auto n = 0; n != 5; ++n) {
    EXPECT_EQ(find(n).code(), "people.no_such_person");
  }
  EXPECT_EQ(find(5).code(), "people.tries_used_up");
}

TEST_P(people_roles, a_child_holds_no_role) {
  auto const child = resident("王小毛", "C1", {{"born", "2020"}});
  EXPECT_EQ(post("/persons/" + child + "/roles",
                 {{"role", "volunteer"}, {"area", "C1"}},
                 officer(role::subdistrict_officer, "S1"))
                .code(),
            "people.minor_needs_guardian");
  EXPECT_EQ(
      post("/roles", {{"person", child}, {"role", "volunteer"}, {"area", "C1"}},
           officer(role::subdistrict_officer, "S1"))
          .code(),
      "people.minor_needs_guardian");
}

TEST_P(people_roles, roles_are_listed_by_the_area_they_are_for) {
  officer(role::community_staff, "C1");
  officer(role::community_staff, "C2");
  officer(role::planner, "D");
  auto const boss = officer(role::district_officer, "D");
  auto const areas = [&](std::string const& by, std::string const& query) {
    auto out = std::set<std::string>{};
    for (auto const& h : holders(by, query)) {
      out.insert(h.at("grant").at("area").get<std::string>());
    }
    return out;
  };
  EXPECT_EQ(areas(boss, ""), (std::set<std::string>{"C1", "C2", "D"}));
  EXPECT_EQ(areas(boss, "?area=S2"), (std::set<std::string>{"C2"}));
  EXPECT_EQ(areas(officer(role::subdistrict_officer, "S1"), ""),
            (std::set<std::string>{"C1", "S1"}));
  EXPECT_EQ(get("/roles?area=S2", officer(role::community_staff, "C1")).code(),
            "people.not_allowed");
}

TEST_P(people_roles, staff_who_act_for_somebody_are_told_of) {
  auto const mother = signed_in("13800001234");
  ask(verb::patch, "/me", mother, {{"name", "李桂英"}, {"area", "C1"}});
  auto const id = get("/me", mother).body.at("id").get<std::string>();
  auto const staff = officer(role::community_staff, "C1");
  ASSERT_EQ(ask(verb::put, "/me/acting-for", staff,
                {{"person", id}, {"how", "spoken"}})
                .status,
            200);
  EXPECT_THAT(told(mother), HasSubstr("干部今天可以代您办理"));
  ask(verb::put, "/me/consents/photos", staff, {{"given", true}});
  EXPECT_THAT(told(mother), HasSubstr("登记了您的意愿"));
  // The inbox stays theirs.
  EXPECT_EQ(get("/me/notices", staff).body.at("notices").size(), 0U);
  auto const agents = get("/me/agents", mother).body.at("agents");
  ASSERT_EQ(agents.size(), 1U);
  EXPECT_EQ(agents[0].at("kind"), "staff");
  EXPECT_EQ(ask(verb::del,
                "/me/representations/" + agents[0].at("id").get<std::string>(),
                mother)
                .body.at("agents")
                .size(),
            0U);
  EXPECT_FALSE(get("/me", staff).body.contains("acting_for"));
}

TEST_P(people_roles, either_side_ends_what_family_agreed_and_the_other_hears) {
  auto const mother = signed_in("13800001234");
  ask(verb::patch, "/me", mother, {{"name", "李桂英"}, {"area", "C1"}});
  auto const id = get("/me", mother).body.at("id").get<std::string>();
  auto const son = signed_in("13800005678");
  ask(verb::patch, "/me", son, {{"name", "王建国"}});
  auto const agent = get("/me", son).body.at("id").get<std::string>();
  auto const agree = [&] {
    auto const done =
        post("/persons/" + id + "/representatives",
             {{"person", agent}, {"kind", "family"}, {"how", "paper"}},
             officer(role::community_staff, "C1"));
    EXPECT_EQ(done.status, 200) << done.text;
    return "/me/representations/" + get("/me/acting-for", son)
                                        .body.at("persons")[0]
                                        .at("id")
                                        .get<std::string>();
  };
  auto const first = agree();
  EXPECT_EQ(ask(verb::del, first, signed_in("13800009999")).code(),
            "people.no_such_representation");
  EXPECT_EQ(ask(verb::del, first, mother).status, 200);
  EXPECT_THAT(told(son), HasSubstr("您不再代李桂英办理"));
  EXPECT_EQ(ask(verb::del, agree(), son).status, 200);
  EXPECT_THAT(told(mother), HasSubstr("王建国不再代您办理"));
  EXPECT_EQ(get("/me/acting-for", son).body.at("persons").size(), 0U);
}

TEST_P(people_roles, a_guardian_acts_until_the_child_is_14) {
  auto const father = signed_in("13800001234");
  ask(verb::patch, "/me", father, {{"name", "王建国"}});
  auto const agent = get("/me", father).body.at("id").get<std::string>();
  auto const born = day_of({now.unix_s - std::int64_t{14} * 366 * 86'400 +
                            std::int64_t{30} * 86'400});
  auto const child = resident("王小毛", "C1", {{"born", born}});
  ASSERT_EQ(post("/persons/" + child + "/representatives",
                 {{"person", agent}, {"kind", "guardian"}, {"how", "paper"}},
                 officer(role::community_staff, "C1"))
                .status,
            200);
  ASSERT_EQ(
      ask(verb::put, "/me/acting-for", father, {{"person", child}}).status,
      200);
  EXPECT_EQ(end_guardianships(*reg, now), 0U);
  now.unix_s += std::int64_t{40} * 86'400;
  EXPECT_FALSE(get("/me", father).body.contains("acting_for"));
  EXPECT_EQ(
      ask(verb::put, "/me/acting-for", father, {{"person", child}}).code(),
      "people.no_consent_to_act");
  EXPECT_EQ(end_guardianships(*reg, now), 1U);
  EXPECT_EQ(end_guardianships(*reg, now), 0U);
  EXPECT_THAT(told(father), HasSubstr("王小毛满 14 周岁了"));
}

TEST_P(people_roles, a_family_s_number_is_first_the_parents) {
  auto const phone = json{{"phone", "13800001234"}};
  auto child = phone;
  child["born"] = day_of({now.unix_s - std::int64_t{15} * 365 * 86'400});
  resident("王小毛", "C1", child);
  now.unix_s += 1;
  // Put down by staff who do not see the other.
  auto mother = phone;
  mother.update(
      {{"name", "李桂英"}, {"area", "C2"}, {"capacities", {"resident"}}});
  auto const made =
      post("/persons", mother, officer(role::community_staff, "C2"));
  ASSERT_EQ(made.status, 200) << made.text;
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"),
            made.body.at("id"));
}

TEST_P(people_roles, an_identity_number_tells_nothing_of_other_areas) {
  auto const add = [&](std::string const& area, std::string const& by) {
    return post("/persons",
                {{"name", "李桂英"},
                 {"area", area},
                 {"identity_number", "11010519491231002X"},
                 {"capacities", {"resident"}}},
                by);
  };
  auto const here = officer(role::community_staff, "C1");
  ASSERT_EQ(add("C1", here).status, 200);
  EXPECT_EQ(add("C1", here).code(), "people.already_known");
  EXPECT_EQ(add("C2", officer(role::community_staff, "C2")).status, 200);
}

TEST_P(people_roles, a_merge_keeps_the_name_and_the_home_only_one_record_had) {
  auto const known = resident("李桂英", "C1");
  auto const cookie = signed_in("13800001234");
  auto const bare = get("/me", cookie).body.at("id").get<std::string>();
  auto const boss = officer(role::district_officer, "D");
  auto const merged =
      post("/persons/" + bare + "/merge", {{"other", known}}, boss);
  ASSERT_EQ(merged.status, 200) << merged.text;
  EXPECT_EQ(merged.body.at("name"), "李桂英");
  EXPECT_EQ(merged.body.at("area"), "C1");
  auto const undone =
      post("/merges/" + merged.body.at("merge").get<std::string>() + "/undo",
           {}, boss);
  ASSERT_EQ(undone.status, 200) << undone.text;
  EXPECT_EQ(undone.body.at("name"), "");
  EXPECT_FALSE(undone.body.contains("area"));
}

TEST_P(people_roles, through_two_merges_either_number_leads_to_who_stayed) {
  auto const a = resident("甲", "C1", {{"phone", "13800001234"}});
  auto const b = resident("乙", "C1", {{"phone", "13800005678"}});
  auto const c = resident("丙", "C1", {{"phone", "13800009999"}});
  auto const boss = officer(role::district_officer, "D");
  post("/persons/" + b + "/merge", {{"other", a}}, boss);
  post("/persons/" + c + "/merge", {{"other", b}}, boss);
  auto const found = get("/persons?q=13800001234", boss).body.at("persons");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].at("id"), c);
}

}  // namespace
}  // namespace linli::people
