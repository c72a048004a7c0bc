#include "contributions/test_supporter.h"

/// Deliveries that were put down wrongly.
namespace linli::contributions {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

struct reversals : contribution_registry {
  std::string delivery(std::string const& id, std::size_t const n = 0) {
    return look(id).at("deliveries").at(n).at("id");
  }
  reply reverse(std::string const& id,
                json const& wish,
                std::string const& by = {},
                std::size_t const n = 0) {
    return act("deliveries/" + delivery(id, n) + "/reverse", id, wish, by);
  }
};

LINLI_ON_BOTH_ENGINES(reversals);

TEST_P(reversals, a_wrong_delivery_is_taken_back_by_a_counter_entry) {
  auto const id = delivered(money(1'000), {{"fen", 4'000}});
  auto const done = reverse(id, {{"reason", "金额多写了一位"}});
  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(done.body["contribution"]["delivered_fen"], 0);
  EXPECT_EQ(done.body["contribution"]["state"], "accepted");
  auto const wrong = done.body["deliveries"][0];
  EXPECT_EQ(wrong["is_reversed"], true);
  EXPECT_EQ(wrong["reversal_reason"], "金额多写了一位");
  EXPECT_EQ(wrong["receipt_number"], "D-2026-0001");
  EXPECT_EQ(wrong["reversed_at"], wrong["at"]);

  act("deliveries", id, {{"fen", 400}});
  EXPECT_EQ(look(id)["deliveries"][1]["receipt_number"], "D-2026-0002");
  EXPECT_EQ(look(id)["deliveries"][1]["is_reversed"], false);
  auto const l = ledger();
  EXPECT_EQ(l["given_fen"], 400);
  EXPECT_EQ(l["held_fen"], 400);
  EXPECT_EQ(l["balances"], true);
  ASSERT_THAT(l["lines"], SizeIs(3));
  auto const back = l["lines"][1];
  EXPECT_EQ(back["from"], "held");
  EXPECT_EQ(back["to"], "given");
  EXPECT_EQ(back["fen"], 4'000);
  EXPECT_EQ(back["is_counter"], true);
  EXPECT_EQ(back["reason"], "金额多写了一位");
  EXPECT_EQ(l["lines"][2]["is_counter"], false);
  EXPECT_FALSE(l["lines"][2].contains("reason"));
  EXPECT_THAT(
      get("/ledger/export?format=csv", desk).text,
      HasSubstr("2,2026-11-24,结存,支持方给出,40.00,资金,拾穗花店,红字冲销: "
                "时令鲜花 D-2026-0001 (金额多写了一位)"));
  expect_sound();
}

TEST_P(reversals, what_came_really_is_put_down_with_it) {
  auto const id = delivered(flowers(), {{"count", 30}});
  act("uses", id, {{"count", 20}, {"what", "大厅布置"}});
  // Without anything in its place, less would be left than was used.
  EXPECT_EQ(reverse(id, {{"reason", "点错了"}}).code(),
            "contributions.already_used");
  EXPECT_EQ(
      reverse(id, {{"reason", "点错了"}, {"instead", {{"count", 19}}}}).code(),
      "contributions.already_used");
  auto const done = reverse(
      id,
      {{"reason", "点错了"}, {"instead", {{"count", 28}, {"note", "白菊"}}}});
  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(done.body["contribution"]["delivered_count"], 28);
  EXPECT_EQ(done.body["contribution"]["delivered_fen"], 9'333);
  auto const right = done.body["deliveries"][1];
  EXPECT_EQ(right["receipt_number"], "D-2026-0002");
  EXPECT_EQ(right["instead_of"], "D-2026-0001");
  EXPECT_EQ(right["note"], "白菊");
  expect_sound();
  // It can be wrong as well; undoing the use makes room for nothing at all.
  auto const use = look(id)["uses"][0]["id"].get<std::string>();
  act("uses/" + use + "/undo", id, json{});
  ASSERT_EQ(reverse(id, {{"reason", "没有来"}}, {}, 1).status, 200);
  EXPECT_EQ(state(id), "accepted");
  EXPECT_EQ(ledger()["held_fen"], 0);
  expect_sound();
}

TEST_P(reversals, no_worth_of_nothing_is_left) {
  auto const id = delivered(flowers(), {{"count", 10}, {"fen", 5'000}});
  act("deliveries", id, {{"count", 10}, {"fen", 1'000}});
  act("uses", id, {{"count", 10}, {"what", "走廊"}});  // worth 3,000
  EXPECT_EQ(reverse(id, {{"reason", "x"}}, {}, 1).code(),
            "contributions.already_used");
  EXPECT_EQ(reverse(id, {{"reason", "x"}}, {}, 0).code(),
            "contributions.already_used");
  expect_sound();
}

TEST_P(reversals, of_a_pledge_taken_back_only_what_came_is_put_right) {
  auto const id = delivered(money(1'000), {{"fen", 500}});
  act("withdraw", id, json{}, speaker);
  ASSERT_EQ(
      reverse(id, {{"reason", "少了"}, {"instead", {{"fen", 400}}}}).status,
      200);
  EXPECT_EQ(state(id), "withdrawn");
  EXPECT_EQ(look(id)["contribution"]["delivered_fen"], 400);
  ASSERT_EQ(reverse(id, {{"reason", "没有来"}}, {}, 1).status, 200);
  EXPECT_EQ(state(id), "withdrawn");
  expect_sound();
}

TEST_P(reversals,
       needs_a_reason_staff_and_the_right_delivery_and_is_done_once) {
  auto const id = delivered(money(1'000), {{"fen", 600}});
  auto const other = delivered(money(1'000), {{"fen", 100}});
  EXPECT_EQ(reverse(id, {{"reason", " "}}).code(),
            "contributions.reason_needed");
  EXPECT_EQ(reverse(id, {{"reason", "x"}, {"instead", {{"count", 1}}}}).code(),
            "contributions.bad_amount");
  EXPECT_EQ(reverse(id, {{"reason", "x"}}, speaker).code(),
            "people.not_allowed");
  EXPECT_EQ(reverse(id, {{"reason", "x"}}, officer(role::community_staff, "C2"))
                .code(),
            "people.not_allowed");
  EXPECT_EQ(
      act("deliveries/" + delivery(other) + "/reverse", id, {{"reason", "x"}})
          .code(),
      "contributions.no_such_delivery");
  for (auto i = 0; i != 2; ++i) {
    EXPECT_EQ(reverse(id, {{"reason", "x"}, {"instead", {{"fen", 500}}}})
                  .body["contribution"]["delivered_fen"],
              500);
  }
  EXPECT_THAT(look(id)["deliveries"], SizeIs(2));
  EXPECT_THAT(ledger()["lines"], SizeIs(4));
  auto const lines = get("/audit?action=contribution.delivery_reversed",
                         officer(role::district_officer, "D"))
                         .body.at("lines");
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_EQ(lines[0]["fields"], "contribution " + id);
  expect_sound();
}

TEST_P(reversals, the_supporter_is_told_and_the_receipt_stays_and_is_void) {
  auto const id = delivered(money(1'000), {{"fen", 600}});
  reverse(id, {{"reason", "多写了"}, {"instead", {{"fen", 500}}}});
  auto const told = get("/me/notices", speaker).body["notices"];
  EXPECT_EQ(told[0]["title"]["zh"], "收到了，谢谢：时令鲜花");
  EXPECT_EQ(told[1]["title"]["zh"], "一笔登记更正了：时令鲜花");
  EXPECT_THAT(told[1]["text"]["zh"].get<std::string>(),
              HasSubstr("收据D-2026-0001作废。原因：多写了"));
  auto const seen = look(id, speaker)["deliveries"];
  EXPECT_EQ(seen[0]["is_reversed"], true);
  for (auto const& each : seen) {
    EXPECT_EQ(
        get("/receipts/" + each["receipt"].get<std::string>(), speaker).status,
        200);
  }
}

}  // namespace
}  // namespace linli::contributions
