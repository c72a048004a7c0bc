#include <gmock/gmock.h>
#include <set>

#include "people/person_rules.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;

/// Somebody with one role, for a venue of C1.
caller of_venue(role const which, std::int64_t const venue) {
  auto out = caller{};
  out.person = {1};
  out.signed_in_by = strength::second_factor;
  out.areas = std::make_shared<area_tree const>(
      std::vector<std::pair<std::string, std::string>>{{"D", ""}, {"C1", "D"}});
  out.grants = {{.key = {1},
                 .which = which,
                 .area = "C1",
                 .since = {},
                 .until = {},
                 .venue = venue_id{venue}}};
  return out;
}

api::permission const& line_of(std::string_view const operation) {
  return *std::ranges::find(api::kPermissions, operation,
                            &api::permission::operation);
}

TEST(people_caller, a_role_for_a_venue_holds_there_and_nowhere_else) {
  constexpr auto kHost = api::bit(role::venue_host);
  auto const host = of_venue(role::venue_host, 7);
  EXPECT_TRUE(host.has(kHost, {.area = "C1", .venue = venue_id{7}}));
  EXPECT_FALSE(host.has(kHost, {.area = "C1", .venue = venue_id{8}}));
  EXPECT_FALSE(host.has(kHost, {.area = "C1"}));
  EXPECT_FALSE(host.has(api::bit(role::community_staff),
                        {.area = "C1", .venue = venue_id{7}}));
}

TEST(people_caller, a_role_for_a_venue_opens_what_is_about_venues_only) {
  auto staff = of_venue(role::community_staff, 7);
  staff.asked = &line_of("list_asked_bookings");
  EXPECT_NO_THROW(check_permission(staff));
  EXPECT_THAT(staff.scope(), testing::IsEmpty());
  EXPECT_THAT(staff.venues(), testing::ElementsAre(venue_id{7}));
  for (auto const closed : {"list_persons", "give_role", "create_venue",
                            "close_venue", "announce", "record_use"}) {
    staff.asked = &line_of(closed);
    EXPECT_THROW(check_permission(staff), base::error) << closed;
  }
}

TEST(people_caller, who_has_a_venue_is_above_others_there_only) {
  auto const staff = of_venue(role::community_staff, 7);
  auto const host = [](std::optional<venue_id> const venue) {
    auto out = of_venue(role::venue_host, 7).grants.front();
    out.venue = venue;
    return out;
  };
  EXPECT_TRUE(is_above(staff, host(venue_id{7})));
  EXPECT_FALSE(is_above(staff, host(venue_id{8})));
  EXPECT_FALSE(is_above(staff, host(std::nullopt)));
}

struct people_permissions : test_registry {};
LINLI_ON_BOTH_ENGINES(people_permissions);

TEST_P(people_permissions, staff_see_their_own_area_and_nobody_elses) {
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

TEST_P(people_permissions, whom_other_areas_know_is_told_to_nobody) {
  auto const phone = json{{"phone", "13800001234"}, {"email", "li@example.cn"}};
  auto const known = resident("李桂英", "C1", phone);
  auto const add = [&](std::string const& area, std::string const& by) {
    auto wish = phone;
    wish.update(
        {{"name", "李桂英"}, {"area", area}, {"capacities", {"resident"}}});
    return post("/persons", wish, by);
  };
  EXPECT_EQ(add("C1", officer(role::community_staff, "C1")).code(),
            "people.already_known");
  EXPECT_EQ(add("C2", officer(role::district_officer, "D")).code(),
            "people.already_known");
  auto const there = add("C2", officer(role::community_staff, "C2"));
  ASSERT_EQ(there.status, 200) << there.text;
  // Whose phone it is goes on signing in to their own record.
  EXPECT_EQ(get("/me", signed_in("13800001234")).body.at("id"), known);
}

TEST_P(people_permissions, nobody_gives_a_role_above_or_beside_their_own) {
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

/// What each operation on a person would do if only the area were right.
TEST_P(people_permissions, nothing_is_done_to_a_person_of_another_area) {
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

}  // namespace
}  // namespace linli::people
