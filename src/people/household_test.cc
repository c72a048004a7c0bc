#include <gmock/gmock.h>

#include "people/invariants.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct household_registry : test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (!IsSkipped()) {
      desk = officer(role::community_staff, "C1");
    }
  }
  std::string building(std::string const& address,
                       std::string const& area = "C1") {
    auto const made = post("/buildings", {{"address", address}, {"area", area}},
                           officer(role::district_officer, "D"));
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("id");
  }
  std::string household(std::string const& in, std::string const& door) {
    auto const made = post("/buildings/" + in + "/households", {{"door", door}},
                           officer(role::district_officer, "D"));
    EXPECT_EQ(made.status, 200) << made.body.dump();
    for (auto const& h : made.body.at("households")) {
      if (h.at("door") == door) {
        return h.at("id");
      }
    }
    return "";
  }
  reply move(std::string const& who,
             std::string const& where,
             std::string const& as) {
    return post("/households/" + where + "/members",
                {{"person", who}, {"relation", as}}, desk);
  }
  json home(std::string const& who) {
    auto const p = get("/persons/" + who, officer(role::district_officer, "D"));
    return p.body.value("home", json{});
  }
  json members(std::string const& of, std::size_t const index = 0) {
    return get("/buildings/" + of, desk)
        .body.at("households")
        .at(index)
        .at("members");
  }
  void expect_sound() {
    for (auto const& i : invariants()) {
      EXPECT_THAT(
          db->read([&](store::reader& r) { return store::broken_by(r, i); }),
          IsEmpty())
          << i.name;
    }
  }

  std::string desk;
};

LINLI_ON_BOTH_ENGINES(household_registry);

TEST_P(household_registry, a_building_is_once_in_its_area_and_found_by_a_part) {
  auto const id = building("吉庆里 12 号");
  EXPECT_EQ(
      post("/buildings", {{"address", " 吉庆里 12 号"}, {"area", "C1"}}, desk)
          .code(),
      "people.building_known");
  building("吉庆里 12 号", "C2");
  building("100%大楼");
  EXPECT_EQ(get("/buildings?q=12", desk).body.at("buildings").size(), 1U);
  EXPECT_EQ(get("/buildings?q=%25", desk).body.at("buildings").size(), 1U);
  auto const first = get("/buildings?limit=1", desk).body;
  EXPECT_EQ(first.at("buildings")[0].at("address"), "100%大楼");
  auto const second =
      get("/buildings?limit=1&after=" + first.at("next").get<std::string>(),
          desk)
          .body;
  EXPECT_EQ(second.at("buildings")[0].at("id"), id);
  EXPECT_FALSE(second.contains("next"));
}

TEST_P(household_registry, a_building_is_changed_from_what_one_saw) {
  auto const id = building("安乐坊 3 号");
  auto const change = [&](int const revision, json what) {
    what["revision"] = revision;
    return ask(verb::patch, "/buildings/" + id, desk, what);
  };
  auto const done = change(1, {{"floors", 6}});
  EXPECT_EQ(done.body.at("floors"), 6);
  EXPECT_EQ(done.body.at("address"), "安乐坊 3 号");
  EXPECT_EQ(change(1, {{"floors", 7}}).code(), "people.changed_meanwhile");
  EXPECT_EQ(change(2, {{"address", "  "}}).code(), "http.bad_fields");
  EXPECT_EQ(change(2, {{"area", "C2"}}).code(), "people.not_allowed");
}

TEST_P(household_registry, a_person_lives_in_one_place_and_history_stays) {
  auto const b = building("吉庆里 12 号");
  auto const one = household(b, "201");
  auto const two = household(b, "1001");
  auto const who = resident("李桂英", "C1");
  EXPECT_EQ(move(who, one, "head").status, 200);
  EXPECT_EQ(home(who).at("door"), "201");
  now.unix_s += 3600;
  auto const after = move(who, two, "tenant");
  ASSERT_EQ(after.status, 200) << after.body.dump();
  EXPECT_EQ(home(who).at("door"), "1001");
  auto const& first = after.body.at("households")[0];
  EXPECT_EQ(first.at("door"), "201");  // before 1001: by number
  EXPECT_THAT(first.at("members"), IsEmpty());
  ASSERT_EQ(first.at("former").size(), 1U);
  EXPECT_TRUE(first.at("former")[0].contains("until"));
  EXPECT_EQ(
      ask(verb::del, "/households/" + one + "/members/" + who, desk).code(),
      "people.no_such_person");
  EXPECT_EQ(
      ask(verb::del, "/households/" + two + "/members/" + who, desk).status,
      200);
  EXPECT_TRUE(home(who).is_null());
  expect_sound();
}

TEST_P(household_registry, a_household_has_one_head) {
  auto const b = building("吉庆里 12 号");
  auto const door = household(b, "201");
  auto const old = resident("李桂英", "C1");
  auto const young = resident("王建国", "C1");
  move(old, door, "head");
  move(young, door, "child");
  EXPECT_EQ(members(b)[0].at("person").at("id"), old);
  EXPECT_EQ(move(young, door, "head").status, 200);
  auto const now_there = members(b);
  EXPECT_EQ(now_there[0].at("person").at("id"), young);
  EXPECT_EQ(now_there[1].at("relation"), "family");
  EXPECT_EQ(home(young).at("relation"), "head");
}

TEST_P(household_registry, a_building_closes_when_nobody_lives_there) {
  auto const b = building("吉庆里 12 号");
  auto const door = household(b, "201");
  auto const who = resident("李桂英", "C1");
  move(who, door, "head");
  EXPECT_EQ(
      post("/buildings/" + b + "/households", {{"door", "201"}}, desk).code(),
      "people.door_taken");
  EXPECT_EQ(ask(verb::del, "/buildings/" + b, desk).code(),
            "people.building_in_use");
  EXPECT_EQ(ask(verb::del, "/households/" + door, desk).status, 200);
  EXPECT_TRUE(home(who).is_null());
  EXPECT_EQ(move(who, door, "head").code(), "people.no_such_household");
  EXPECT_EQ(ask(verb::del, "/buildings/" + b, desk).status, 204);
  EXPECT_EQ(get("/buildings/" + b, desk).code(), "people.no_such_building");
  EXPECT_THAT(get("/buildings", desk).body.at("buildings"), IsEmpty());
  building("吉庆里 12 号");  // built again
  expect_sound();
}

TEST_P(household_registry, nothing_is_done_in_another_area) {
  auto const b = building("吉庆里 12 号");
  auto const door = household(b, "201");
  auto const who = resident("李桂英", "C1");
  auto const theirs = resident("王建国", "C2");
  EXPECT_EQ(move(theirs, door, "head").code(), "people.not_allowed");
  auto const outside = officer(role::subdistrict_officer, "S2");
  auto const none = json{};
  struct act {
    verb method;
    std::string path;
    json body;
  };
  auto const acts = std::vector<act>{
      {verb::get, "/buildings/" + b, none},
      {verb::patch, "/buildings/" + b, {{"revision", 1}, {"floors", 9}}},
      {verb::del, "/buildings/" + b, none},
      {verb::post, "/buildings/" + b + "/households", {{"door", "1"}}},
      {verb::del, "/households/" + door, none},
      {verb::post,
       "/households/" + door + "/members",
       {{"person", who}, {"relation", "head"}}},
      {verb::del, "/households/" + door + "/members/" + who, none},
      {verb::post, "/buildings", {{"address", "x"}, {"area", "C1"}}}};
  for (auto const& a : acts) {
    SCOPED_TRACE(a.path);
    EXPECT_EQ(ask(a.method, a.path, outside, a.body).code(),
              "people.not_allowed");
  }
  EXPECT_THAT(get("/buildings", outside).body.at("buildings"), IsEmpty());
}

TEST_P(household_registry, the_door_is_sealed_and_the_audit_names_no_data) {
  auto const b = building("吉庆里 12 号");
  auto const door = household(b, "秘密 201");
  move(resident("李桂英", "C1"), door, "head");
  db->read([&](store::reader& r) {
    for (auto const& text : r.all("SELECT sealed || lookup FROM household",
                                  [](std::string t) { return t; })) {
      EXPECT_THAT(text, Not(HasSubstr("201")));
    }
    for (auto const& text :
         r.all("SELECT fields FROM audit", [](std::string t) { return t; })) {
      EXPECT_THAT(text, Not(HasSubstr("吉庆")));
      EXPECT_THAT(text, Not(HasSubstr("秘密")));
    }
  });
}

TEST_P(household_registry, two_records_at_two_doors_become_one_and_two_again) {
  auto const b = building("吉庆里 12 号");
  auto const one = household(b, "201");
  auto const two = household(b, "202");
  auto const kept = resident("李桂英", "C1");
  auto const gone = resident("李桂英", "C1");
  move(kept, one, "head");
  move(gone, two, "head");
  auto const chief = officer(role::district_officer, "D");
  EXPECT_EQ(
      post("/persons/" + kept + "/merge", {{"other", gone}}, chief).status,
      200);
  EXPECT_EQ(home(kept).at("door"), "201");
  expect_sound();
  auto const merge = get("/persons/" + kept, chief).body.at("merge");
  EXPECT_EQ(post("/merges/" + merge.get<std::string>() + "/undo",
                 json::object(), chief)
                .status,
            200);
  EXPECT_EQ(home(kept).at("door"), "201");
  EXPECT_EQ(home(gone).at("door"), "202");
  EXPECT_EQ(home(gone).at("relation"), "head");
  expect_sound();
}

TEST_P(household_registry, ones_home_is_exported_and_erased) {
  auto const b = building("吉庆里 12 号");
  auto const door = household(b, "201");
  auto const cookie = signed_in("13800001234");
  auto const me = get("/me", cookie).body.at("id").get<std::string>();
  ask(verb::patch, "/me", cookie, {{"name", "李桂英"}, {"area", "C1"}});
  EXPECT_EQ(move(me, door, "head").status, 200);
  auto const kept = get("/me/export", cookie).body;
  ASSERT_EQ(kept.at("homes").size(), 1U);
  EXPECT_EQ(kept.at("homes")[0].at("address"), "吉庆里 12 号");
  EXPECT_EQ(post("/me/erase", {{"really", true}}, cookie).status, 204);
  EXPECT_THAT(get("/buildings/" + b, desk).body.at("households"), IsEmpty());
  EXPECT_EQ(db->read([](store::reader& r) {
    return *r.value_of<std::int64_t>("SELECT COUNT(*) FROM household_member");
  }),
            0);
  expect_sound();
}

}  // namespace
}  // namespace linli::people
