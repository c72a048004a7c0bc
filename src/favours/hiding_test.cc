#include "favours/test_neighbours.h"

namespace linli::favours {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct hidden_favours : favour_registry {
  void SetUp() override {
    favour_registry::SetUp();
    if (!IsSkipped()) {
      li = neighbour("李桂英");
      wang = neighbour("王建国");
    }
  }

  /// Of Li's, answered by Wang.
  std::string hidden() {
    auto const id = favour(li);
    EXPECT_EQ(can(id, wang).status, 200);
    EXPECT_EQ(hide(id, true).status, 200);
    return id;
  }
  void take_consent_back(std::string const& who) {
    ask(verb::put, "/me/consents/mutual_help", who, {{"given", false}});
  }

  std::string li;
  std::string wang;
};

LINLI_ON_BOTH_ENGINES(hidden_favours);

TEST_P(hidden_favours, what_is_wrong_is_reported_and_hidden_with_a_reason) {
  auto const id = favour(li, {{"title", "卖保健品"}});
  can(id, wang);
  EXPECT_EQ(post("/favours/" + id + "/reports", {{"text", " "}}, wang).code(),
            "http.bad_fields");
  post("/favours/" + id + "/reports", {{"text", "是广告"}}, wang);
  post("/favours/" + id + "/reports", {{"text", "是广告"}}, wang);
  EXPECT_EQ(title_of_latest(desk), "有人反映一条互助：卖保健品");
  ASSERT_THAT(get("/favours-at-desk?reported=yes", desk).body["favours"],
              SizeIs(1));
  EXPECT_THAT(get("/favours/" + id, desk).body["reports"], SizeIs(1));
  EXPECT_THAT(get("/favours/" + id, li).body["reports"], IsEmpty());
  auto const hide = [&](json const& how, std::string const& who) {
    return ask(verb::put, "/favours/" + id + "/hiding", who, how);
  };
  EXPECT_EQ(hide({{"hidden", true}, {"reason", "x"}}, li).code(),
            "people.not_allowed");
  EXPECT_EQ(hide({{"hidden", true}, {"reason", "x"}},
                 officer(role::community_staff, "C2"))
                .code(),
            "people.not_allowed");
  EXPECT_EQ(hide({{"hidden", true}}, desk).code(), "favours.reason_needed");
  EXPECT_EQ(hide({{"hidden", true}, {"reason", "是广告"}}, desk).status, 200);
  EXPECT_EQ(title_of_latest(li), "居委会隐藏了您的互助：卖保健品");
  EXPECT_EQ(get("/favours/" + id, li).body["favour"]["reason"], "是广告");
  EXPECT_EQ(get("/favours/" + id, wang).code(), "favours.no_such_favour");
  EXPECT_THAT(listed(wang), IsEmpty());
  EXPECT_THAT(get("/favours-at-desk?reported=yes", desk).body["favours"],
              IsEmpty());
  EXPECT_EQ(hide({{"hidden", false}}, desk).status, 200);
  EXPECT_THAT(listed(wang), SizeIs(1));
}

TEST_P(hidden_favours, what_is_hidden_its_owner_can_withdraw) {
  auto const id = hidden();
  EXPECT_EQ(post("/favours/" + id + "/withdraw", json::object(), li).status,
            200);
  EXPECT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(state(id, li), "withdrawn") << "what is over is not shown again";
  expect_sound();
}

TEST_P(hidden_favours, only_what_stands_is_hidden) {
  auto const withdrawn = favour(li);
  auto const done = favour(li);
  auto const expired = favour(li, {{"days", 1}});
  post("/favours/" + withdrawn + "/withdraw", json::object(), li);
  post("/favours/" + done + "/done", json::object(), li);
  tend_favours(*reg, {now.unix_s + 2 * base::kDay});
  for (auto const& [id, as] : {std::pair{withdrawn, "withdrawn"},
                               {done, "done"},
                               {expired, "expired"}}) {
    EXPECT_EQ(hide(id, true).code(), "favours.not_now") << as;
    EXPECT_EQ(hide(id, false).status, 200) << as;
    EXPECT_EQ(state(id, li), as);
  }
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(hidden_favours, what_is_hidden_ends_with_the_owners_consent) {
  auto const id = hidden();
  take_consent_back(li);
  EXPECT_EQ(state(id, li), "withdrawn");
  // Who had answered does not get to see again what staff hid.
  EXPECT_EQ(get("/favours/" + id, wang).code(), "favours.no_such_favour");
  EXPECT_THAT(get("/me/favours", wang).body["answered"], IsEmpty());
  EXPECT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(state(id, li), "withdrawn");
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(hidden_favours, nothing_is_shown_again_without_consent) {
  auto const id = hidden();
  take_consent_back(li);
  // As what was hidden stayed before it ended with the consent.
  db->write([&](store::writer& tx) {
    tx.run("UPDATE favour SET state = $2 WHERE id = $1", std::stoll(id),
           favour_state::hidden);
  });
  EXPECT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(state(id, li), "withdrawn");
  EXPECT_EQ(title_of_latest(li), "居委会隐藏了您的互助：陪我去医院");
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(hidden_favours, what_was_agreed_stands_open_when_shown_again) {
  auto const id = favour(li);
  can(id, wang);
  decide(answer_id(id, wang), li);
  ASSERT_EQ(hide(id, true).status, 200);
  EXPECT_EQ(title_of_latest(wang), "结束了：陪我去医院");
  ASSERT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(state(id, li), "open");
  EXPECT_FALSE(get("/favours/" + id, wang).body.contains("contact"));
  EXPECT_EQ(can(id, neighbour("陈小红")).status, 200);
}

TEST_P(hidden_favours, who_had_answered_may_answer_again_when_it_is_shown) {
  auto const chen = neighbour("陈小红");
  auto const id = favour(li);
  can(id, wang);
  can(id, chen);
  ASSERT_EQ(decide(answer_id(id, chen), li, false).status, 200);
  ASSERT_EQ(hide(id, true).status, 200);
  ASSERT_EQ(hide(id, false).status, 200);
  EXPECT_EQ(can(id, wang).status, 200);
  EXPECT_EQ(title_of_latest(li), "建国说可以帮忙：陪我去医院");
  // To Chen they said no.
  EXPECT_EQ(can(id, chen).code(), "favours.answered_already");
}

}  // namespace
}  // namespace linli::favours
