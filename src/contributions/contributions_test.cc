#include "contributions/test_supporter.h"

namespace linli::contributions {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

LINLI_ON_BOTH_ENGINES(contribution_registry);

TEST_P(contribution_registry, a_pledge_comes_and_is_used_and_the_ledger_says) {
  auto const id = pledged(flowers());
  EXPECT_EQ(state(id), "pledged");
  EXPECT_EQ(act("deliveries", id, {{"count", 10}}).code(),
            "contributions.bad_state");
  ASSERT_EQ(act("decision", id, {{"accepted", true}}).status, 200);
  EXPECT_EQ(state(id), "accepted");
  auto const came = act("deliveries", id, {{"count", 10}, {"note", "白菊"}});
  ASSERT_EQ(came.status, 200) << came.body.dump();
  EXPECT_EQ(came.body.at("contribution").at("delivered_fen"), 3333);
  EXPECT_EQ(came.body.at("contribution").at("delivered_count"), 10);
  EXPECT_EQ(came.body.at("deliveries").at(0).at("receipt_number"),
            "D-2026-0001");
  auto const used = act("uses", id, {{"count", 4}, {"what", "大厅布置"}});
  ASSERT_EQ(used.status, 200) << used.body.dump();
  EXPECT_EQ(used.body.at("contribution").at("used_fen"), 1333);
  EXPECT_EQ(used.body.at("uses").at(0).at("what").at("zh"), "大厅布置");
  EXPECT_EQ(act("uses", id, {{"count", 7}, {"what", "x"}}).code(),
            "contributions.more_than_came");
  act("uses", id, {{"count", 6}, {"what", "走廊"}});
  EXPECT_EQ(state(id), "delivered");  // 20 are still to come
  act("deliveries", id, {{"count", 20}});
  act("uses", id, {{"count", 20}, {"what", "节日"}});
  EXPECT_EQ(state(id), "used");
  auto const l = ledger();
  EXPECT_EQ(l.at("given_fen"), 9999);
  EXPECT_EQ(l.at("held_fen"), 0);
  EXPECT_EQ(l.at("used_fen"), 9999);
  EXPECT_EQ(l.at("balances"), true);
  ASSERT_THAT(l.at("lines"), SizeIs(5));
  EXPECT_EQ(l["lines"][0]["number"], 5);
  EXPECT_EQ(l["lines"][0]["from"], "held");
  EXPECT_EQ(l["lines"][0]["to"], "used");
  EXPECT_EQ(l["lines"][4]["from"], "given");
  EXPECT_EQ(l["lines"][4]["to"], "held");
  EXPECT_EQ(l["lines"][4]["is_money"], false);
  expect_sound();
}

TEST_P(contribution_registry, an_activity_is_shown_what_it_may_still_be_given) {
  auto const activity_at = [&](std::string const& where) {
    return post("/activities",
                {{"kind", "class"},
                 {"title", {{"zh", "插花"}}},
                 {"area", "C1"},
                 {"venue", where}},
                desk)
        .body.at("activity")
        .at("id")
        .get<std::string>();
  };
  auto const other_venue = post("/venues",
                                {{"name", {{"zh", "河滨会客厅"}}},
                                 {"area", "C1"},
                                 {"at", {{"lat", 31.2}, {"lng", 121.4}}}},
                                desk)
                               .body.at("id")
                               .get<std::string>();
  auto const a = activity_at(venue);
  auto const b = activity_at(other_venue);
  db->write([](store::writer& tx) {
    tx.run("UPDATE activity SET state = 4");  // only that is pledged for
  });
  auto const with = [](json wish, std::string const& name,
                       std::string const& value) {
    wish[name] = value;
    return wish;
  };
  auto const for_a = accepted(with(money(100), "activity", a));
  accepted(with(money(100), "activity", b));
  auto const here = delivered(with(flowers(), "venue", venue), {{"count", 30}});
  accepted(with(flowers(), "venue", other_venue));
  auto const for_any = delivered(money(300), {{"fen", 300}});
  pledged(money(100));  // nobody has accepted it
  auto const used_up = delivered(money(50), {{"fen", 50}});
  act("uses", used_up, {{"fen", 50}, {"what", "茶水"}});
  auto const fit = [&](std::string const& which) {
    auto out = std::vector<std::string>{};
    auto const page = get("/contributions?activity=" + which, desk);
    EXPECT_EQ(page.status, 200) << page.body.dump();
    for (auto const& c : page.body.at("contributions")) {
      out.push_back(c.at("id"));
    }
    return out;
  };
  EXPECT_THAT(fit(a), testing::UnorderedElementsAre(for_a, here, for_any));
  act("uses", here, {{"count", 29}, {"what", "布置"}});
  EXPECT_THAT(fit(a), testing::Contains(here));
  act("uses", here, {{"count", 1}, {"what", "布置"}});
  EXPECT_THAT(fit(a), testing::UnorderedElementsAre(for_a, for_any));
  EXPECT_EQ(get("/contributions?activity=17", desk).code(),
            "activities.no_such_activity");
  EXPECT_EQ(
      get("/contributions?activity=" + a, officer(role::community_staff, "C2"))
          .code(),
      "people.not_allowed");
}

TEST_P(contribution_registry, an_amount_that_does_not_fit_is_refused) {
  auto const refused = [&](json const& wish) {
    return pledge_of(wish, speaker, shop).code();
  };
  EXPECT_EQ(refused({{"kind", "money"}}), "contributions.bad_amount");
  EXPECT_EQ(refused({{"kind", "money"}, {"fen", 0}}),
            "contributions.bad_amount");
  EXPECT_EQ(refused({{"kind", "goods"}, {"fen", 100}}),
            "contributions.bad_amount");
  EXPECT_EQ(refused({{"kind", "money"},
                     {"fen", 100},
                     {"quantity", {{"count", 1}, {"unit", "份"}}}}),
            "contributions.bad_amount");
  EXPECT_EQ(refused({{"kind", "money"}, {"fen", 100}, {"title", " "}}),
            "http.bad_fields");
  EXPECT_EQ(refused({{"kind", "money"}, {"fen", 100}, {"venue", "17"}}),
            "venues.no_such_venue");
  EXPECT_EQ(refused({{"kind", "money"}, {"fen", 100}, {"activity", "17"}}),
            "activities.no_such_activity");
  auto const id = accepted(money(500));
  EXPECT_EQ(act("deliveries", id, {{"count", 5}}).code(),
            "contributions.bad_amount");
  EXPECT_EQ(act("deliveries", id, json::object()).code(),
            "contributions.bad_amount");
  act("deliveries", id, {{"fen", 500}});
  EXPECT_EQ(act("uses", id, {{"fen", 500}}).code(), "http.bad_fields");
  EXPECT_EQ(act("uses", id, {{"fen", 500}, {"session", "17"}}).code(),
            "activities.no_such_session");
  EXPECT_EQ(act("uses", id, {{"fen", 501}, {"what", "x"}}).code(),
            "contributions.more_than_came");
  EXPECT_EQ(state(id), "delivered");
  expect_sound();
}

TEST_P(contribution_registry, what_is_asked_twice_is_done_once) {
  auto wish = money(10'000);
  wish["own_key"] = "the-same-pledge";
  auto const id = pledged(wish);
  EXPECT_EQ(pledged(wish), id);
  act("decision", id, {{"accepted", true}});
  EXPECT_EQ(act("decision", id, {{"accepted", true}}).status, 200);
  for (auto i = 0; i != 2; ++i) {
    auto const came =
        act("deliveries", id, {{"fen", 6'000}, {"own_key", "came-once"}});
    EXPECT_EQ(came.body.at("contribution").at("delivered_fen"), 6'000);
    auto const used = act(
        "uses", id, {{"fen", 2'000}, {"what", "x"}, {"own_key", "used-once"}});
    EXPECT_EQ(used.body.at("contribution").at("used_fen"), 2'000);
  }
  // The key of another contribution's is somebody's mistake.
  auto const other = delivered(money(100), {{"fen", 100}});
  EXPECT_EQ(
      act("deliveries", other, {{"fen", 1}, {"own_key", "came-once"}}).code(),
      "contributions.bad_state");
  auto const use = look(id).at("uses").at(0).at("id").get<std::string>();
  for (auto i = 0; i != 2; ++i) {
    auto const undone = act("uses/" + use + "/undo", id, json{});
    EXPECT_EQ(undone.status, 200) << undone.body.dump();
    EXPECT_EQ(undone.body.at("contribution").at("used_fen"), 0);
    EXPECT_EQ(undone.body.at("uses").at(0).at("is_undone"), true);
  }
  EXPECT_EQ(act("uses/17/undo", id, json{}).code(),
            "contributions.no_such_use");
  EXPECT_EQ(act("uses/" + use + "/undo", other, json{}).code(),
            "contributions.no_such_use");
  // Both entries stay.
  EXPECT_THAT(ledger().at("lines"), SizeIs(4));
  EXPECT_EQ(ledger()["lines"][0]["from"], "used");
  expect_sound();
}

TEST_P(contribution_registry,
       declining_needs_a_reason_and_both_sides_are_told) {
  now.unix_s += 61;
  auto const staff_phone = std::string{"13900000009"};
  auto const staff = resident("王干部", "C1", {{"phone", staff_phone}});
  ASSERT_EQ(post("/persons/" + staff + "/roles",
                 {{"role", "community_staff"}, {"area", "C1"}},
                 officer(role::district_officer, "D"))
                .status,
            200);
  auto const boss_of_all = officer(role::district_officer, "D");
  auto const id = pledged(money(5'000));
  auto const seen = signed_in(staff_phone);
  EXPECT_EQ(titles_for(seen).front(), "拾穗花店想支持：时令鲜花");
  // The nearest are asked, not the whole district.
  EXPECT_THAT(titles_for(boss_of_all), IsEmpty());
  EXPECT_EQ(act("decision", id, {{"accepted", false}}).code(),
            "contributions.reason_needed");
  EXPECT_EQ(act("decision", id, {{"accepted", false}, {"reason", " "}}).code(),
            "contributions.reason_needed");
  auto const told =
      act("decision", id, {{"accepted", false}, {"reason", "不接受冠名"}});
  ASSERT_EQ(told.status, 200);
  EXPECT_EQ(told.body.at("contribution").at("reason"), "不接受冠名");
  EXPECT_TRUE(told.body.contains("decided_by"));
  EXPECT_FALSE(look(id, speaker).contains("decided_by"));
  EXPECT_EQ(act("decision", id, {{"accepted", true}}).code(),
            "contributions.bad_state");
  EXPECT_EQ(titles_for(speaker).front(), "您的支持这次没有接受：时令鲜花");
  auto const other = delivered(money(5'000), {{"fen", 5'000}});
  act("uses", other, {{"fen", 100}, {"what", "茶水"}});
  EXPECT_EQ(titles_for(speaker).front(), "您的支持用上了：时令鲜花");
  EXPECT_EQ(titles_for(speaker).at(1), "收到了，谢谢：时令鲜花");
  EXPECT_EQ(titles_for(speaker).at(2), "您的支持被接受了：时令鲜花");
}

TEST_P(contribution_registry,
       what_was_delivered_stays_when_a_pledge_is_taken_back) {
  auto const first = pledged(money(1'000));
  EXPECT_EQ(
      act("withdraw", first, json{}, speaker).body["contribution"]["state"],
      "withdrawn");
  EXPECT_EQ(act("decision", first, {{"accepted", true}}).code(),
            "contributions.bad_state");
  auto const id = delivered(money(1'000), {{"fen", 400}});
  EXPECT_EQ(look(id, speaker).at("may_withdraw"), true);
  act("withdraw", id, json{}, speaker);
  EXPECT_EQ(state(id), "withdrawn");
  EXPECT_EQ(act("deliveries", id, {{"fen", 1}}).code(),
            "contributions.bad_state");
  EXPECT_EQ(act("uses", id, {{"fen", 400}, {"what", "x"}}).status, 200);
  EXPECT_EQ(state(id), "withdrawn");
  auto const whole = delivered(money(1'000), {{"fen", 1'000}});
  EXPECT_EQ(look(whole, speaker).at("may_withdraw"), false);
  EXPECT_EQ(act("withdraw", whole, json{}, speaker).code(),
            "contributions.bad_state");
  expect_sound();
}

TEST_P(contribution_registry, who_waits_for_a_pledge_is_told_it_is_taken_back) {
  auto const taken_back = std::string{"拾穗花店的支持收回了：时令鲜花"};
  auto const count_for = [&](std::string const& who) {
    return std::ranges::count(titles_for(who), taken_back);
  };
  auto const by_speaker = accepted(money(1'000));
  act("withdraw", by_speaker, json{}, speaker);
  act("withdraw", by_speaker, json{}, speaker);  // pressed twice
  EXPECT_EQ(count_for(desk), 1);
  EXPECT_EQ(count_for(speaker), 0);
  auto const colleague = officer(role::community_staff, "C1");
  auto const by_staff = accepted(money(1'000));
  ASSERT_EQ(act("withdraw", by_staff, json{}).status, 200);
  EXPECT_EQ(count_for(desk), 1);
  EXPECT_EQ(count_for(colleague), 1);
  EXPECT_EQ(count_for(speaker), 1);
}

TEST_P(contribution_registry, nobody_decides_about_what_they_give_themselves) {
  now.unix_s += 61;
  auto const both = resident("店主兼干部", "C1", {{"phone", "13900000008"}});
  ASSERT_EQ(post("/persons/" + both + "/roles",
                 {{"role", "community_staff"}, {"area", "C1"}},
                 officer(role::district_officer, "D"))
                .status,
            200);
  auto const cookie = signed_in("13900000008");
  auto const theirs = supporter({{"speakers", {both}}});
  auto const id = pledge_of(money(5'000), cookie, theirs)
                      .body.at("contribution")
                      .at("id")
                      .get<std::string>();
  auto const seen = look(id);
  EXPECT_EQ(seen.at("contribution").at("has_interest"), true);
  ASSERT_THAT(seen.at("interested"), SizeIs(1));
  EXPECT_EQ(seen["interested"][0]["id"], both);
  EXPECT_EQ(seen.at("may_decide"), true);
  EXPECT_EQ(look(id, cookie).at("may_decide"), false);
  for (auto const yes : {true, false}) {
    EXPECT_EQ(act("decision", id, {{"accepted", yes}, {"reason", "x"}}, cookie)
                  .code(),
              "contributions.conflict_of_interest");
  }
  EXPECT_EQ(state(id), "pledged");
  EXPECT_EQ(act("decision", id, {{"accepted", true}}).status, 200);
  // Somebody who is of the committee of another community is not of this one.
  EXPECT_THAT(look(pledged(money(1))).at("interested"), IsEmpty());
  EXPECT_EQ(look(pledged(money(1))).at("contribution").at("has_interest"),
            false);
  auto const declared = supporter({{"interest", "老板是委员的哥哥"}});
  auto const other = pledge_of(money(1), desk, declared);
  EXPECT_EQ(other.body.at("contribution").at("has_interest"), true);
  EXPECT_EQ(other.body.at("interest"), "老板是委员的哥哥");
}

TEST_P(contribution_registry, each_sees_and_does_what_concerns_them) {
  auto const id = delivered(money(5'000), {{"fen", 5'000}});
  auto const elsewhere = officer(role::community_staff, "C2");
  auto const stranger = signed_in("13900000002");
  for (auto const& who : {elsewhere, stranger}) {
    EXPECT_EQ(get("/contributions/" + id, who).code(),
              "contributions.no_such_contribution");
    EXPECT_EQ(act("withdraw", id, json{}, who).code(),
              "contributions.no_such_contribution");
    EXPECT_EQ(pledge_of(money(1), who, shop).code(), "people.not_allowed");
    auto const view = get("/supporters/" + shop, who).body;
    EXPECT_THAT(view.at("contributions"), IsEmpty());
    EXPECT_FALSE(view.contains("speakers"));
    EXPECT_FALSE(view.contains("registration"));
    EXPECT_EQ(view.at("may_change"), false);
    EXPECT_EQ(view.at("may_pledge"), false);
  }
  EXPECT_EQ(act("deliveries", id, {{"fen", 1}}, elsewhere).code(),
            "people.not_allowed");
  EXPECT_EQ(act("deliveries", id, {{"fen", 1}}, speaker).code(),
            "people.not_allowed");
  EXPECT_EQ(ask(verb::patch, "/supporters/" + shop, elsewhere,
                {{"revision", 1}, {"kind", "association"}})
                .code(),
            "people.not_allowed");
  EXPECT_THAT(get("/contributions", elsewhere).body.at("contributions"),
              IsEmpty());
  auto const mine = get("/me/supporters", speaker).body.at("supporters");
  ASSERT_THAT(mine, SizeIs(1));
  EXPECT_EQ(mine[0]["may_pledge"], true);
  EXPECT_THAT(mine[0].at("contributions"), SizeIs(1));
  EXPECT_THAT(get("/me/supporters", stranger).body.at("supporters"), IsEmpty());
  EXPECT_EQ(pledge_of(money(1), desk, shop).status, 200);
}

TEST_P(contribution_registry, a_list_has_pages_and_says_how_many_wait) {
  auto gifts = std::vector<std::string>{};
  for (auto i = 0; i != 5; ++i) {
    gifts.push_back(pledged(money(100 + i)));
  }
  act("decision", gifts[0], {{"accepted", true}});
  auto const first = get("/contributions?limit=3", desk).body;
  ASSERT_THAT(first.at("contributions"), SizeIs(3));
  EXPECT_EQ(first.at("contributions")[0]["id"], gifts[4]);
  EXPECT_EQ(first.at("pledged"), 4);
  auto const rest =
      get("/contributions?limit=3&after=" + first.at("next").get<std::string>(),
          desk)
          .body;
  EXPECT_THAT(rest.at("contributions"), SizeIs(2));
  EXPECT_FALSE(rest.contains("next"));
  EXPECT_THAT(get("/contributions?state=accepted", desk).body["contributions"],
              SizeIs(1));
  // Of a venue elsewhere the staff there decides.
  auto const there = officer(role::community_staff, "C2");
  auto const room = post("/venues",
                         {{"name", {{"zh", "河滨会客厅"}}},
                          {"area", "C2"},
                          {"at", {{"lat", 31.25}, {"lng", 121.48}}}},
                         there)
                        .body.at("id");
  auto wish = money(7);
  wish["venue"] = room;
  auto const id = pledged(wish);
  EXPECT_EQ(look(id, there).at("contribution").at("area"), "C2");
  EXPECT_THAT(get("/contributions", there).body.at("contributions"), SizeIs(1));
  EXPECT_EQ(act("decision", id, {{"accepted", true}}, desk).code(),
            "people.not_allowed");
  EXPECT_EQ(act("decision", id, {{"accepted", true}}, there).status, 200);
}

}  // namespace
}  // namespace linli::contributions
