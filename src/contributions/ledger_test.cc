#include <fmt/format.h>
#include <thread>

#include "base/random.h"
#include "contributions/delivery_ops.h"
#include "contributions/test_supporter.h"

namespace linli::contributions {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

struct ledger_book : contribution_registry {
  /// With what came really, if anything did.
  void reverse_last(std::string const& id, json const& instead) {
    auto const all = look(id)["deliveries"];
    if (all.empty()) {
      return;
    }
    auto wish = json{{"reason", "x"}};
    if (!instead.is_null()) {
      wish["instead"] = instead;
    }
    auto const path =
        "deliveries/" + all.back()["id"].get<std::string>() + "/reverse";
    count_reversed += act(path, id, wish).status == 200 ? 1 : 0;
  }

  int count_reversed{0};
};

LINLI_ON_BOTH_ENGINES(ledger_book);

TEST_P(ledger_book, a_receipt_is_one_page_for_those_it_concerns) {
  auto const id = delivered(money(12'345), {{"fen", 12'345}});
  auto const receipt = look(id)["deliveries"][0]["receipt"].get<std::string>();
  auto const page = get("/receipts/" + receipt, speaker);
  EXPECT_EQ(page.status, 200);
  EXPECT_THAT(page.text, StartsWith("%PDF-1."));
  EXPECT_EQ(get("/receipts/" + receipt, desk).status, 200);
  for (auto const& who :
       {signed_in("13900000002"), officer(role::community_staff, "C2")}) {
    EXPECT_EQ(get("/receipts/" + receipt, who).code(),
              "contributions.no_such_receipt");
  }
  EXPECT_EQ(get("/receipts/17", desk).code(), "contributions.no_such_receipt");
}

TEST_P(ledger_book, receipts_count_anew_in_a_year_of_the_districts) {
  auto const id = accepted(money(100'000));
  auto const number_at = [&](char const* const wall) {
    now = base::instant_of(*base::parse_wall_time(wall), kZone);
    desk = officer(role::community_staff, "C1");
    auto const all = act("deliveries", id, {{"fen", 10}}).body.at("deliveries");
    return all.back().at("receipt_number").get<std::string>();
  };
  EXPECT_EQ(number_at("2026-12-31T23:00"), "D-2026-0001");
  EXPECT_EQ(number_at("2026-12-31T23:59"), "D-2026-0002");
  // 2026 in UTC, and for eight hours to come.
  EXPECT_EQ(number_at("2027-01-01T00:01"), "D-2027-0001");
  EXPECT_EQ(number_at("2027-01-01T09:00"), "D-2027-0002");
  EXPECT_THAT(ledger("?year=2026").at("lines"), SizeIs(2));
  EXPECT_THAT(ledger("?year=2027").at("lines"), SizeIs(2));
  EXPECT_EQ(ledger("?year=2027").at("given_fen"), 40);
  auto const first = ledger("?limit=3");
  ASSERT_THAT(first.at("lines"), SizeIs(3));
  EXPECT_THAT(ledger("?limit=3&after=" + first.at("next").get<std::string>())
                  .at("lines"),
              SizeIs(1));
  expect_sound();
}

TEST_P(ledger_book, the_ledger_is_taken_along_as_a_file) {
  auto const id = delivered(money(12'345), {{"fen", 12'345}});
  act("uses", id, {{"fen", 45}, {"what", "=茶水"}});
  auto const csv = get("/ledger/export?format=csv", desk);
  ASSERT_EQ(csv.status, 200);
  EXPECT_THAT(csv.text, HasSubstr("1,2026-11-24,支持方给出,结存,123.45"));
  EXPECT_THAT(csv.text, HasSubstr("2,2026-11-24,结存,已使用,0.45"));
  EXPECT_THAT(csv.text, HasSubstr("D-2026-0001"));
  EXPECT_THAT(get("/ledger/export?format=csv&year=2025", desk).text,
              Not(HasSubstr("2026")));
  EXPECT_THAT(get("/ledger/export?format=xlsx", desk).text, StartsWith("PK"));
  EXPECT_EQ(get("/ledger/export?format=csv", speaker).code(),
            "people.not_allowed");
}

/// A wrong sum, wherever it is, is found.
TEST_P(ledger_book, the_check_finds_what_was_tampered_with) {
  auto const id = delivered(flowers(), {{"count", 30}});
  act("uses", id, {{"count", 10}, {"what", "x"}});
  delivered(money(700), {{"fen", 700}});
  expect_sound();
  for (auto const* const sql :
       {"UPDATE delivery SET fen = fen + 1 WHERE receipt = 1",
        "UPDATE contribution SET delivered_fen = 99999 WHERE kind = 1",
        "UPDATE contribution_use SET fen = fen + 1",
        "UPDATE ledger_move SET fen = fen + 1 WHERE number = 2",
        "UPDATE ledger_move SET number = 9 WHERE number = 2",
        "UPDATE ledger_move SET to_account = 2 WHERE number = 1",
        "UPDATE delivery SET reversed_at = 1, reversal_reason = 'x' WHERE "
        "receipt = 1",
        "UPDATE delivery SET instead_of = (SELECT id FROM delivery WHERE "
        "receipt = 1) WHERE receipt = 2",
        "UPDATE delivery SET receipt = 9 WHERE receipt = 1",
        "UPDATE contribution SET state = 1 WHERE kind = 0",
        "UPDATE contribution_use SET is_undone = 1",
        "DELETE FROM ledger_move WHERE number = 3"}) {
    SCOPED_TRACE(sql);
    struct back_again {};
    try {
      db->write([&](store::writer& tx) {
        tx.run(sql);
        auto found = std::size_t{0};
        for (auto const& i : invariants()) {
          found += store::broken_by(tx, i).size();
        }
        EXPECT_GT(found, 0U);
        throw back_again{};
      });
    } catch (back_again const&) {
    }
    expect_sound();
  }
}

/// Whatever is asked by whomever in whatever order, it adds up afterwards.
TEST_P(ledger_book, any_history_adds_up) {
  auto by = base::random{20'261'124};
  auto gifts = std::vector<std::string>{};
  auto count_used = 0;
  for (auto i = 0; i != 250; ++i) {
    auto const what = by.below(13);
    if (gifts.empty() || (what < 2 && gifts.size() < 6)) {
      auto wish = by.below(2) == 0 ? money(static_cast<int>(1 + by.below(900)))
                                   : flowers();
      gifts.push_back(pledged(wish));
      continue;
    }
    auto const& id = gifts[by.below(static_cast<std::uint32_t>(gifts.size()))];
    auto const is_money = look(id)["contribution"]["kind"] == "money";
    auto const much =
        json{{is_money ? "fen" : "count", 1 + by.below(40)}, {"what", "x"}};
    auto came = much;
    came.erase("what");
    if (what < 5) {
      act("decision", id,
          {{"accepted", by.below(6) != 0}, {"reason", "不合适"}});
    } else if (what < 7) {
      act("deliveries", id, came);
    } else if (what < 10) {
      count_used += act("uses", id, much).status == 200 ? 1 : 0;
    } else if (what == 10) {
      auto const uses = look(id)["uses"];
      if (!uses.empty()) {
        act("uses/" + uses.back()["id"].get<std::string>() + "/undo", id,
            json{});
      }
    } else if (what == 11) {
      reverse_last(id, by.below(2) == 0 ? came : json{});
    } else if (by.below(4) == 0) {
      act("withdraw", id, json{}, speaker);
    }
  }
  EXPECT_GT(count_used, 10);
  EXPECT_GT(count_reversed, 5);
  EXPECT_EQ(ledger().at("balances"), true);
  expect_sound();
}

TEST_P(ledger_book, numbers_have_no_gap_when_many_record_at_once) {
  auto const id = accepted(money(1'000'000));
  auto const key = contribution_id{*base::parse_integer(id)};
  constexpr auto kThreads = 4;
  constexpr auto kEach = 6;
  auto by = people::caller{};
  by.areas = reg->areas.load();
  by.now = now;
  by.person = {*base::parse_integer(speaker_id)};
  by.signed_in_by = api::strength::code;
  by.asked = &*std::ranges::find(api::kPermissions,
                                 std::string_view{"record_delivery"},
                                 &api::permission::operation);
  by.grants.push_back(
      {.which = role::district_officer, .area = "D", .since = {}, .until = {}});
  auto all = std::vector<std::thread>{};
  for (auto t = 0; t != kThreads; ++t) {
    all.emplace_back([&, t] {
      for (auto i = 0; i != kEach; ++i) {
        record_delivery(*reg, by, key,
                        {.much = {.fen = 100},
                         .own_key = fmt::format("thread-{}-{}", t, i)});
      }
    });
  }
  for (auto& t : all) {
    t.join();
  }
  EXPECT_EQ(look(id)["contribution"]["delivered_fen"], 100 * kThreads * kEach);
  EXPECT_EQ(ledger()["lines"][0]["number"], kThreads * kEach);
  expect_sound();
}

TEST_P(ledger_book, a_use_of_the_last_of_it_is_given_to_one_of_two) {
  auto const id = delivered(money(100), {{"fen", 100}});
  auto codes = std::vector<std::string>(2);
  auto all = std::vector<std::thread>{};
  for (auto t = std::size_t{0}; t != codes.size(); ++t) {
    all.emplace_back([&, t] {
      auto const key = fmt::format("race-{:06}", t);
      codes[t] = post("/contributions/" + id + "/uses",
                      {{"fen", 70}, {"what", "x"}, {"own_key", key}}, desk)
                     .code();
    });
  }
  for (auto& t : all) {
    t.join();
  }
  std::ranges::sort(codes);
  EXPECT_EQ(codes,
            (std::vector<std::string>{"", "contributions.more_than_came"}));
  expect_sound();
}

}  // namespace
}  // namespace linli::contributions
