#include <gmock/gmock.h>

#include "people/child_rules.h"
#include "people/test_device.h"
#include "people/test_registry.h"

namespace linli::people {

namespace {

using http::verb;
using testing::IsEmpty;

/// Somebody who signed in before anybody knew how young they are.
struct child_registry : test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    cookie = signed_in("13800001234");
    child = get("/me", cookie).body.at("id");
    desk = officer(role::subdistrict_officer, "S1");
    ask(verb::patch, "/me", cookie, {{"name", "小明"}, {"area", "C1"}});
    set_password(cookie, "ming", "correct horse battery");
    grandma = resident("李桂英", "C1");
    represent(grandma, child);
    represent(child, grandma);
    ASSERT_EQ(
        ask(verb::put, "/me/acting-for", cookie, {{"person", grandma}}).status,
        200);
  }

  void represent(std::string const& agent, std::string const& whom) {
    auto const done =
        post("/persons/" + whom + "/representatives",
             {{"person", agent}, {"kind", "family"}, {"how", "spoken"}}, desk);
    ASSERT_EQ(done.status, 200) << done.body.dump();
  }
  json agents_of(std::string const& who) {
    return get("/persons/" + who, officer(role::district_officer, "D"))
        .body.at("representatives");
  }
  int ways() {
    return db->read([&](store::reader& r) {
      return *r.value_of<int>(
          "SELECT COUNT(*) FROM credential WHERE person = $1",
          std::stoll(child));
    });
  }
  reply with_password() {
    return post("/sign-in/password",
                {{"name", "ming"}, {"password", "correct horse battery"}});
  }

  std::string cookie;
  std::string child;
  std::string grandma;
  std::string desk;
};

LINLI_ON_BOTH_ENGINES(child_registry);

TEST_P(child_registry, a_corrected_date_ends_what_no_child_has) {
  auto const card = post("/persons/" + child + "/cards", {}, desk);
  ASSERT_EQ(card.status, 200);
  change(child, {{"born", "2018-05-01"}});
  EXPECT_EQ(get("/me", cookie).status, 401);
  EXPECT_EQ(ways(), 1) << "the card, which is shown at the door";
  EXPECT_NE(with_password().status, 200);
  EXPECT_THAT(agents_of(grandma), IsEmpty());
  EXPECT_THAT(agents_of(child), IsEmpty()) << "who acts is no guardian";
  // The number is a family's by now.
  EXPECT_NE(get("/me", signed_in("13800001234")).body.at("id"), child);
}

TEST_P(child_registry, a_list_that_corrects_the_date_ends_it_too) {
  auto csv = std::string{"姓名,手机,出生日期\n小明,13800001234,2018-05-01\n"};
  auto content = secrets::base64url(csv);
  std::ranges::replace(content, '-', '+');
  std::ranges::replace(content, '_', '/');
  auto const list =
      post("/imports", {{"file_name", "a.csv"}, {"content", content}}, desk)
          .body.at("id")
          .get<std::string>();
  auto const choices = json{{{"line", 2}, {"person", child}}};
  auto const done =
      post("/imports/" + list + "/run", {{"choices", choices}}, desk);
  ASSERT_EQ(done.body.at("counts").at("changes"), 1) << done.body.dump();
  EXPECT_EQ(get("/me", cookie).status, 401);
  EXPECT_EQ(ways(), 0);
  EXPECT_THAT(agents_of(grandma), IsEmpty());
}

TEST_P(child_registry, two_records_of_a_child_end_it_until_they_are_two_again) {
  auto const other = resident("小明", "C1", {{"born", "2018-05-01"}});
  auto const boss = officer(role::district_officer, "D");
  auto const merged =
      post("/persons/" + child + "/merge", {{"other", other}}, boss);
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_EQ(get("/me", cookie).status, 401);
  EXPECT_EQ(with_password().code(), "people.minor_needs_guardian");
  EXPECT_THAT(agents_of(grandma), IsEmpty());
  EXPECT_THAT(agents_of(child), IsEmpty());

  ASSERT_EQ(
      post("/merges/" + merged.body.at("merge").get<std::string>() + "/undo",
           {}, boss)
          .status,
      200);
  EXPECT_EQ(with_password().status, 200);
  EXPECT_EQ(agents_of(grandma).size(), 1U);
  EXPECT_EQ(agents_of(child).size(), 1U);
}

TEST_P(child_registry, nobody_is_made_a_child_by_who_is_not_above_them) {
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(post("/persons/" + child + "/roles",
                 {{"role", "subdistrict_officer"}, {"area", "S1"}}, boss)
                .status,
            200);
  auto const revision =
      get("/persons/" + child, desk).body.at("revision").get<int>();
  EXPECT_EQ(ask(verb::patch, "/persons/" + child, desk,
                {{"revision", revision}, {"born", "2018"}})
                .code(),
            "people.beyond_own_role");
  EXPECT_EQ(get("/me", cookie).status, 200);
}

TEST_P(child_registry, nobody_makes_a_child_of_themselves) {
  EXPECT_EQ(ask(verb::patch, "/me", cookie, {{"born", "2018"}}).code(),
            "people.minor_needs_guardian");
  EXPECT_EQ(get("/me", cookie).status, 200);
}

/// However it came about: a date that was written by an older Linli.
TEST_P(child_registry, a_session_of_a_child_is_none) {
  db->write([&](store::writer& tx) {
    tx.run("UPDATE person SET born = '2018' WHERE id = $1", std::stoll(child));
  });
  EXPECT_EQ(get("/me", cookie).status, 401);
}

}  // namespace

}  // namespace linli::people
