#include "favours/test_neighbours.h"

namespace linli::favours {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct favours_at_the_desk : favour_registry {};

LINLI_ON_BOTH_ENGINES(favours_at_the_desk);

TEST_P(favours_at_the_desk, the_desk_helps_whoever_has_only_a_card) {
  auto const id = resident("张阿婆", "C1");
  auto const wang = neighbour("王建国");
  auto const asked = json{{"person", id}, {"how", "in_person"}};
  EXPECT_EQ(post("/favours", wish({{"person", id}}), desk).code(),
            "people.how_needed");
  auto const made = post("/favours", wish(asked), desk);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  auto const which = made.body["favour"]["id"].get<std::string>();
  EXPECT_EQ(made.body["favour"]["person"]["name"], "张阿婆");
  EXPECT_EQ(post("/favours", wish(asked), wang).code(), "people.not_allowed");
  can(which, wang);
  auto const at_desk = get("/favours-at-desk?state=open", desk).body;
  ASSERT_THAT(at_desk["favours"], SizeIs(1));
  EXPECT_EQ(at_desk["favours"][0]["waiting"], 1);
  EXPECT_THAT(get("/favours-at-desk", officer(role::community_staff, "C2"))
                  .body["favours"],
              IsEmpty());
  auto const answer = get("/favours/" + which, desk)
                          .body["answers"][0]["id"]
                          .get<std::string>();
  EXPECT_EQ(decide(answer, officer(role::community_staff, "C2")).code(),
            "favours.no_such_answer");
  EXPECT_EQ(decide(answer, desk).code(), "people.how_needed");
  EXPECT_EQ(post("/favour-answers/" + answer + "/decision",
                 {{"accepted", true}, {"how", "in_person"}}, desk)
                .status,
            200);
  // And somebody who can is put down at the desk, too.
  auto const of_wang = favour(wang, {{"side", "offered"}, {"title", "带菜"}});
  EXPECT_EQ(can(of_wang, desk, {{"person", id}}).code(), "people.how_needed");
  EXPECT_EQ(can(of_wang, desk, asked).status, 200);
  EXPECT_EQ(title_of_latest(wang), "阿婆想请您帮忙：带菜");
  auto const consents =
      get("/persons/" + id + "/consents", desk).body.at("consents");
  auto const found = std::ranges::find_if(
      consents, [](auto const& c) { return c.at("purpose") == "mutual_help"; });
  ASSERT_NE(found, consents.end());
  EXPECT_TRUE(found->at("given").template get<bool>());
}

TEST_P(favours_at_the_desk, staff_acts_only_for_who_asked_and_they_are_told) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const says = [&](std::string const& path, json wish = json::object()) {
    EXPECT_EQ(post(path, wish, desk).code(), "people.how_needed") << path;
    wish["how"] = "phone";
    auto const done = post(path, wish, desk);
    EXPECT_EQ(done.status, 200) << path << done.text;
  };
  auto const helped = favour(li);
  can(helped, wang);
  auto const first = "/favour-answers/" + answer_id(helped, wang);
  says(first + "/withdraw");
  EXPECT_EQ(title_of_latest(wang), "有人替您办了邻里互助的事：陪我去医院");
  auto const chen = neighbour("陈小红");
  can(helped, chen);
  auto const answer = "/favour-answers/" + answer_id(helped, chen);
  says(answer + "/decision", {{"accepted", true}});
  EXPECT_EQ(title_of_latest(li), "有人替您办了邻里互助的事：陪我去医院");
  says(answer + "/thanks", {{"text", "多亏有您"}});
  EXPECT_EQ(title_of_latest(chen), "桂英谢谢您：陪我去医院");
  says("/favours/" + favour(li, {{"title", "借梯子"}}) + "/withdraw");
  EXPECT_EQ(title_of_latest(li), "有人替您办了邻里互助的事：借梯子");
  says("/favours/" + favour(li, {{"title", "带菜"}}) + "/done");
  EXPECT_THAT(get("/me/notices", li)
                  .body.at("notices")[0]
                  .at("text")
                  .at("zh")
                  .get<std::string>(),
              testing::HasSubstr("由干部替您办理，您是在电话里提出的。"));
  auto const lines =
      get("/audit?action=favour.agreed", officer(role::district_officer, "D"))
          .body.at("lines");
  EXPECT_EQ(lines[0].at("fields"), "favour " + helped + ",asked_by_phone");
  EXPECT_EQ(lines[0].at("subject").at("name"), "李桂英");
}

TEST_P(favours_at_the_desk, a_child_is_helped_through_a_guardian_only) {
  auto const child = resident("小明", "C1", {{"born", "2018-05-01"}});
  EXPECT_EQ(post("/favours", wish({{"person", child}, {"how", "phone"}}), desk)
                .code(),
            "people.minor_needs_guardian");
  EXPECT_EQ(ask(verb::put, "/persons/" + child + "/consents/mutual_help", desk,
                {{"given", true}, {"how", "guardian"}})
                .status,
            200);
  EXPECT_EQ(
      post("/favours", wish({{"person", child}, {"how", "guardian"}}), desk)
          .status,
      200);
}

}  // namespace
}  // namespace linli::favours
