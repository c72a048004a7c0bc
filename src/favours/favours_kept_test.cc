#include "favours/demo_favours.h"
#include "favours/test_neighbours.h"
#include "people/demo_ops.h"

namespace linli::favours {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct kept_favours : favour_registry {};

LINLI_ON_BOTH_ENGINES(kept_favours);

TEST_P(kept_favours,
       nobody_is_seen_who_did_not_agree_and_taking_it_back_ends_all) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  EXPECT_EQ(post("/favours", wish({{"agrees", false}}), li).code(),
            "favours.consent_needed");
  auto const id = favour(li);
  EXPECT_EQ(post("/favours", wish({{"agrees", false}}), li).status, 200);
  EXPECT_EQ(post("/favours/" + id + "/answers", json::object(), wang).code(),
            "favours.consent_needed");
  can(id, wang);
  decide(answer_id(id, wang), li);
  ask(verb::put, "/me/consents/mutual_help", wang, {{"given", false}});
  EXPECT_EQ(state(id, li), "open");
  EXPECT_EQ(title_of_latest(li), "建国来不了了：陪我去医院");
  ask(verb::put, "/me/consents/mutual_help", li, {{"given", false}});
  EXPECT_EQ(state(id, li), "withdrawn");
  EXPECT_THAT(listed(wang), IsEmpty());
}

TEST_P(kept_favours,
       what_is_kept_is_exported_and_erased_and_goes_with_a_merge) {
  auto const li = neighbour("李桂英");
  auto wang = neighbour("王建国");
  auto const again = neighbour("王建国");
  auto const stays = id_of(wang);
  auto const goes = id_of(again);
  auto const id = favour(li);
  can(id, wang);
  can(id, again);
  auto const boss = officer(role::district_officer, "D");
  auto const said = [&] {
    auto out = 0;
    auto const all = get("/favours/" + id, li).body;
    for (auto const& a : all.at("answers")) {
      out += a.at("state") == "said" ? 1 : 0;
    }
    return out;
  };
  EXPECT_EQ(said(), 2);
  auto const merge = [&] {
    return post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
  };
  auto const merged = merge();
  ASSERT_EQ(merged.status, 200) << merged.body.dump();
  EXPECT_EQ(said(), 1);
  expect_sound();
  post("/merges/" +
           get("/persons/" + stays, boss).body.at("merge").get<std::string>() +
           "/undo",
       json::object(), boss);
  EXPECT_EQ(said(), 2);
  merge();
  wang = signed_in(phone_of(2));

  auto const life = get("/me/export", li).body.at("life");
  ASSERT_THAT(life, SizeIs(1));
  EXPECT_EQ(life[0]["kind"], "favour");
  EXPECT_EQ(detail(life[0], "contact"), "会客厅前台留话");
  decide(answer_id(id, wang), li);
  EXPECT_EQ(state(id, li), "agreed");
  EXPECT_EQ(post("/me/erase", {{"really", true}}, wang).status, 204);
  EXPECT_EQ(state(id, li), "open");
  EXPECT_THAT(get("/favours/" + id, li).body.at("answers"), IsEmpty());
  EXPECT_EQ(post("/me/erase", {{"really", true}}, li).status, 204);
  EXPECT_EQ(db->read([](store::reader& r) {
    return *r.value_of<int>("SELECT COUNT(*) FROM favour");
  }),
            0);
}

TEST_P(kept_favours, all_words_somebody_wrote_are_exported_and_erased) {
  auto const li = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(
      li,
      {{"about", "上午玄字"}, {"times", "周三玄字"}, {"place", "楼下玄字"}});
  can(id, wang, {{"words", "我陪您玄字"}, {"contact", "微信玄字"}});
  decide(answer_id(id, wang), li);
  post("/favours/" + id + "/reports", {{"text", "好像是广告玄字"}}, wang);

  auto const favours = kept(li, "favour");
  ASSERT_THAT(favours, SizeIs(1));
  EXPECT_EQ(favours[0].at("text"), "陪我去医院");
  EXPECT_EQ(favours[0].at("state"), "agreed");
  EXPECT_EQ(detail(favours[0], "about"), "上午玄字");
  EXPECT_EQ(detail(favours[0], "times"), "周三玄字");
  EXPECT_EQ(detail(favours[0], "place"), "楼下玄字");
  auto const answers = kept(wang, "favour_answer");
  ASSERT_THAT(answers, SizeIs(1));
  EXPECT_EQ(answers[0].at("text"), "我陪您玄字");
  EXPECT_EQ(answers[0].at("state"), "accepted");
  EXPECT_EQ(detail(answers[0], "favour"), "陪我去医院");
  EXPECT_EQ(detail(answers[0], "contact"), "微信玄字");
  auto const reports = kept(wang, "favour_report");
  ASSERT_THAT(reports, SizeIs(1));
  EXPECT_EQ(reports[0].at("text"), "好像是广告玄字");
  EXPECT_EQ(reports[0].at("state"), "reported");
  EXPECT_EQ(detail(reports[0], "favour"), "陪我去医院");

  ASSERT_EQ(post("/me/erase", {{"really", true}}, wang).status, 204);
  EXPECT_THAT(columns_saying("我陪您"), IsEmpty());
  EXPECT_THAT(columns_saying("好像是广告"), IsEmpty());
  ASSERT_EQ(post("/me/erase", {{"really", true}}, li).status, 204);
  EXPECT_THAT(columns_saying("玄字"), IsEmpty());
}

TEST_P(kept_favours, what_was_agreed_is_agreed_again_when_a_merge_is_undone) {
  auto const li = neighbour("李桂英");
  auto const again = neighbour("李桂英");
  auto const stays = id_of(li);
  auto const boss = officer(role::district_officer, "D");
  auto const merge = [&](std::string const& goes) {
    auto const done =
        post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return done.body.at("merge").get<std::string>();
  };
  auto const part = [&](std::string const& which) {
    EXPECT_EQ(post("/merges/" + which + "/undo", json::object(), boss).status,
              200);
    expect_sound();
  };
  // Of an answer of one record to a favour of the other.
  auto const id = favour(li);
  can(id, again);
  decide(answer_id(id, again), li);
  auto const goes = id_of(again);
  auto const one = merge(goes);
  EXPECT_EQ(state_of(id), 0) << "nobody answers a favour of their own";
  part(one);
  EXPECT_EQ(state_of(id), 1);
  EXPECT_EQ(answers_in(id, answer_state::accepted), 1);

  // Of two answers to an offer for many, both agreed.
  auto const wang = neighbour("王建国");
  auto const many = favour(wang, {{"side", "offered"}, {"is_for_many", true}});
  for (auto const n : {1, 2}) {
    auto const who = signed_in(phone_of(n));
    can(many, who);
    decide(answer_id(many, who), wang);
  }
  ASSERT_EQ(answers_in(many, answer_state::accepted), 2);
  auto const two = merge(goes);
  EXPECT_EQ(answers_in(many, answer_state::accepted), 1);
  part(two);
  EXPECT_EQ(answers_in(many, answer_state::accepted), 2);
}

TEST_P(kept_favours, an_answer_is_declined_where_another_is_agreed_by_then) {
  auto const li = neighbour("李桂英");
  auto const again = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li);
  can(id, again);
  decide(answer_id(id, again), li);
  auto const boss = officer(role::district_officer, "D");
  auto const merge =
      post("/persons/" + id_of(li) + "/merge", {{"other", id_of(again)}}, boss)
          .body.at("merge")
          .get<std::string>();
  can(id, wang);
  auto const li_again = signed_in(phone_of(1));
  ASSERT_EQ(decide(answer_id(id, wang), li_again).status, 200);
  ASSERT_EQ(post("/merges/" + merge + "/undo", json::object(), boss).status,
            200);
  EXPECT_EQ(answers_in(id, answer_state::accepted), 1);
  EXPECT_EQ(answers_in(id, answer_state::declined), 1);
  EXPECT_EQ(title_of_latest(signed_in(phone_of(2))),
            "这次不用了，谢谢：陪我去医院");
}

TEST_P(kept_favours, who_waits_is_declined_where_undoing_a_merge_agrees_again) {
  auto const li = neighbour("李桂英");
  auto const again = neighbour("李桂英");
  auto const wang = neighbour("王建国");
  auto const id = favour(li);
  can(id, again);
  decide(answer_id(id, again), li);
  auto const boss = officer(role::district_officer, "D");
  auto const merge =
      post("/persons/" + id_of(li) + "/merge", {{"other", id_of(again)}}, boss)
          .body.at("merge")
          .get<std::string>();
  ASSERT_EQ(state_of(id), 0);
  ASSERT_EQ(can(id, wang).status, 200);
  ASSERT_EQ(post("/merges/" + merge + "/undo", json::object(), boss).status,
            200);
  EXPECT_EQ(state_of(id), 1);
  EXPECT_EQ(answers_in(id, answer_state::accepted), 1);
  EXPECT_EQ(answers_in(id, answer_state::said), 0);
  EXPECT_EQ(title_of_latest(wang), "这次不用了，谢谢：陪我去医院");
}

TEST_P(kept_favours, neighbours_of_the_demonstration_help_one_another) {
  if (GetParam() != store::engine::sqlite) {
    GTEST_SKIP() << "one engine is enough for what is invented";
  }
  auto boss = people::caller{};
  boss.areas = reg->areas.load();
  boss.now = now;
  people::enter_demo_people(
      *reg, boss, 1,
      {{"D", "", "虹口区"}, {"S1", "D", "S1"}, {"C1", "S1", "C1"}});
  auto const helped = enter_demo_favours(*reg, 1, now);
  EXPECT_GE(helped.favours, 12U);
  EXPECT_GE(helped.answers, 8U);
  EXPECT_EQ(enter_demo_favours(*reg, 1, now).favours, 0U);
  EXPECT_EQ(tend_favours(*reg, now), 0U);
}

}  // namespace
}  // namespace linli::favours
