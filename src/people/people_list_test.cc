#include <gmock/gmock.h>

#include "base/time_text.h"
#include "people/test_registry.h"

namespace linli::people {

namespace {

using http::verb;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using json = nlohmann::json;

}  // namespace

TEST_P(test_registry, a_code_on_a_shared_device_signs_in_until_a_pause) {
  auto const sent = post("/sign-in/codes",
                         {{"channel", "phone"}, {"address", "13800001234"}});
  auto const done =
      post("/sign-in/codes/" + sent.body.at("id").get<std::string>(),
           {{"code", latest_code()}, {"shared", true}});
  ASSERT_EQ(done.status, 200) << done.body.dump();
  now.unix_s += 100;
  EXPECT_EQ(get("/me", done.cookie).status, 200);
  now.unix_s += 100;  // whoever goes on using it stays
  EXPECT_EQ(get("/me", done.cookie).status, 200);
  now.unix_s += 120;
  EXPECT_EQ(get("/me", done.cookie).code(), "people.not_signed_in");
}

TEST_P(test_registry, a_file_has_the_persons_of_ones_own_area_and_is_recorded) {
  resident("李桂英", "C1", {{"phone", "13800001234"}});
  resident("=1+1", "C1");
  resident("王建国", "C2");
  auto const staff = officer(role::subdistrict_officer, "S1");
  auto const csv = get("/persons/export?format=csv", staff);
  ASSERT_EQ(csv.status, 200) << csv.text;
  EXPECT_THAT(csv.text, HasSubstr("李桂英,C1,C1,居民,,有,无,"));
  EXPECT_THAT(csv.text, HasSubstr("'=1+1,"));
  EXPECT_THAT(csv.text, Not(HasSubstr("王建国")));
  EXPECT_THAT(csv.text, Not(HasSubstr("13800001234")));
  auto const lines = get("/audit?action=persons.exported",
                         officer(role::district_officer, "D"))
                         .body.at("lines");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines.at(0).at("fields"), "2");

  EXPECT_TRUE(get("/persons/export?format=xlsx", staff).text.starts_with("PK"));
  EXPECT_EQ(get("/persons/export?format=pdf", staff).code(),
            "http.bad_parameters");
  EXPECT_EQ(get("/persons/export?format=csv&area=S2", staff).code(),
            "people.not_allowed");
  auto const english = ask(verb::get, "/persons/export?format=csv&q=li", staff,
                           {}, {{"Accept-Language", "en"}});
  EXPECT_THAT(english.text, HasSubstr("Name,Area,Area code,Is,Roles"));
  EXPECT_THAT(english.text, Not(HasSubstr("=1+1")));
}

TEST_P(test_registry, a_file_holds_more_persons_than_one_page) {
  db->write([&](store::writer& tx) {
    for (auto i = 0; i != 501; ++i) {
      insert_person(tx, {.key = {ids.next(now)},
                         .name = "甲" + std::to_string(i),
                         .area = "C1",
                         .created_at = now});
    }
  });
  auto const csv = get("/persons/export?format=csv&area=C1",
                       officer(role::community_staff, "C1"));
  EXPECT_EQ(std::count(csv.text.begin(), csv.text.end(), '\n'), 502);
}

/// The names of all pages of two, in an order.
std::vector<std::string> names_by(test_registry const& at,
                                  std::string const& sort,
                                  std::string const& cookie) {
  auto out = std::vector<std::string>{};
  auto after = std::string{};
  do {
    auto const page =
        at.get("/persons?limit=2&sort=" + sort + after, cookie).body;
    for (auto const& p : page.at("persons")) {
      out.push_back(p.at("name"));
    }
    after = page.contains("next")
                ? "&after=" + page.at("next").get<std::string>()
                : "";
  } while (!after.empty() && out.size() < 20);
  return out;
}

TEST_P(test_registry, persons_come_page_by_page_in_the_order_asked_for) {
  auto const staff = officer(role::subdistrict_officer, "S1");
  resident("张伟", "C1", {{"phone", "13800005678"}});
  resident("Anna Lee", "C1");
  resident("王建国", "S1");
  resident("陈桂英", "C1");
  resident("陈贵英", "C1");  // read alike: the first known first
  EXPECT_THAT(names_by(*this, "newest", staff),
              ElementsAre("陈贵英", "陈桂英", "王建国", "Anna Lee", "张伟"));
  EXPECT_THAT(names_by(*this, "oldest", staff),
              ElementsAre("张伟", "Anna Lee", "王建国", "陈桂英", "陈贵英"));
  EXPECT_THAT(names_by(*this, "name", staff),
              ElementsAre("Anna Lee", "陈桂英", "陈贵英", "王建国", "张伟"));
  EXPECT_THAT(names_by(*this, "area", staff),
              ElementsAre("张伟", "Anna Lee", "陈桂英", "陈贵英", "王建国"));
  now.unix_s += 3600;
  signed_in("13800005678");
  EXPECT_THAT(names_by(*this, "seen", staff),
              ElementsAre("张伟", "陈贵英", "陈桂英", "王建国", "Anna Lee"));
  auto const first =
      get("/persons?limit=1&sort=seen", staff).body.at("persons").at(0);
  EXPECT_EQ(first.at("seen_at"), base::rfc3339(now));
  EXPECT_EQ(get("/persons?after=x.y", staff).code(), "http.bad_parameters");
}

TEST_P(test_registry, who_is_renamed_stands_where_the_new_name_belongs) {
  auto const staff = officer(role::community_staff, "C1");
  auto const id = resident("艾伟", "C1");
  resident("王建国", "C1");
  auto const revision = get("/persons/" + id, staff).body.at("revision");
  ask(verb::patch, "/persons/" + id, staff,
      {{"revision", revision}, {"name", "张伟"}});
  EXPECT_THAT(names_by(*this, "name", staff), ElementsAre("王建国", "张伟"));
}

TEST_P(test_registry, staff_see_what_a_person_agreed_to_and_that_is_recorded) {
  auto const id = resident("李桂英", "C1");
  auto const staff = officer(role::community_staff, "C1");
  ask(verb::put, "/persons/" + id + "/consents/photos", staff,
      {{"given", true}, {"how", "spoken"}});
  auto const all = get("/persons/" + id + "/consents", staff).body;
  auto given = 0;
  for (auto const& c : all.at("consents")) {
    given += c.at("given") == true ? 1 : 0;
  }
  EXPECT_EQ(given, 1);
  auto const lines = get("/audit?action=person.seen&person=" + id,
                         officer(role::district_officer, "D"))
                         .body.at("lines");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.at(0).at("fields"), "consents");
  EXPECT_EQ(get("/persons/1/consents", staff).code(), "people.no_such_person");
  EXPECT_EQ(
      get("/persons/" + id + "/consents", officer(role::community_staff, "C2"))
          .code(),
      "people.not_allowed");
}

TEST_P(test_registry, an_identity_number_can_be_taken_away_again) {
  auto const id =
      resident("李桂英", "C1", {{"identity_number", "11010519491231002X"}});
  auto const staff = officer(role::community_staff, "C1");
  auto const known = get("/persons/" + id, staff).body;
  EXPECT_EQ(known.at("identity_number"), "002X");
  auto const changed =
      ask(verb::patch, "/persons/" + id, staff,
          {{"revision", known.at("revision")}, {"identity_number", ""}});
  EXPECT_EQ(changed.status, 200) << changed.text;
  EXPECT_FALSE(changed.body.contains("identity_number"));
}

}  // namespace linli::people
