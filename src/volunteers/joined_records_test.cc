#include "volunteers/test_volunteer.h"
#include "volunteers/volunteer_store.h"

/// What two records of one volunteer have, joined and parted again.
namespace linli::volunteers {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct joined_records : volunteer_registry {
  /// Answers the merge, to be undone.
  std::string merge(std::string const& stays, std::string const& goes) {
    boss = officer(role::district_officer, "D");
    auto const done =
        post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
    EXPECT_EQ(done.status, 200) << done.body.dump();
    expect_sound();
    return done.body.at("merge");
  }
  void part(std::string const& which) {
    auto const done = post("/merges/" + which + "/undo", json::object(), boss);
    EXPECT_EQ(done.status, 200) << done.body.dump();
    expect_sound();
  }
  volunteer_row offer_of(std::string const& who) {
    return db->read([&](store::reader& r) {
      return *find_volunteer(r, people::person_id{std::stoll(who)});
    });
  }

  std::string boss;
};

LINLI_ON_BOTH_ENGINES(joined_records);

TEST_P(joined_records, an_account_with_nothing_left_comes_along) {
  auto const stays = volunteer();
  auto const goes = volunteer();
  auto const gone = id_of(goes);
  worked(goes, 60);
  ASSERT_EQ(post("/coins",
                 {{"person", gone},
                  {"minutes", 60},
                  {"what", "理发"},
                  {"how", "in_person"},
                  {"own_key", "spend-0001"}},
                 desk)
                .status,
            200);
  auto const which = merge(id_of(stays), gone);
  EXPECT_TRUE(
      get("/me/volunteering", stays).body.at("has_account").get<bool>());
  EXPECT_THAT(get("/me/coins", stays).body.at("entries"), SizeIs(2));
  part(which);
  EXPECT_EQ(get("/coins", desk).body["held_minutes"], 0);
}

TEST_P(joined_records, who_was_accepted_in_either_stays_a_volunteer) {
  auto const stays = person();
  offer(stays, {{"skills", json::array({"repair"})}});
  ASSERT_EQ(post("/volunteers/" + id_of(stays) + "/decision",
                 {{"accepted", false}, {"reason", "请先来办公室聊聊"}}, desk)
                .status,
            200);
  auto const goes =
      volunteer({{"skills", json::array({"music"})},
                 {"when", {{{"weekday", 6}, {"part", "morning"}}}},
                 {"about", "会弹古琴"}});
  auto const kept = id_of(stays);
  auto const was = offer_of(kept);
  auto const which = merge(kept, id_of(goes));
  auto const now_is = get("/me/volunteering", stays).body.at("profile");
  EXPECT_EQ(now_is.at("state"), "accepted");
  EXPECT_FALSE(now_is.contains("reason"));
  EXPECT_EQ(now_is.at("skills"), json::array({"repair"}));
  EXPECT_THAT(now_is.at("when"), SizeIs(1));
  EXPECT_EQ(now_is.at("about"), "会弹古琴");
  EXPECT_EQ(take(one_shift("2026-12-01T14:00", "2026-12-01T16:00"), stays,
                 {{"anyway", true}})
                .status,
            200);
  part(which);
  auto const is = offer_of(kept);
  EXPECT_EQ(is.state, volunteer_state::declined);
  EXPECT_EQ(is.reason, was.reason);
  EXPECT_EQ(is.skills, was.skills);
  EXPECT_THAT(is.when, IsEmpty());
  EXPECT_EQ(is.about, "");
}

TEST_P(joined_records, what_was_decided_meanwhile_stands_when_parted) {
  auto const stays = person();
  offer(stays);
  auto const goes = volunteer();
  auto const kept = id_of(stays);
  auto const which = merge(kept, id_of(goes));
  ask(verb::del, "/me/volunteering", stays);
  part(which);
  EXPECT_EQ(offer_of(kept).state, volunteer_state::stopped);
}

TEST_P(joined_records, a_turn_taken_anew_is_no_obstacle_to_parting) {
  auto const s =
      one_shift("2026-12-20T14:00", "2026-12-20T16:00", {{"places", 2}});
  auto const stays = volunteer();
  auto const goes = volunteer();
  take(s, stays);
  take(s, goes);
  // The one that is offered is worth less, and ends.
  ask(verb::put, "/turns/" + turn(s, stays) + "/swap", stays,
      {{"offered", true}});
  auto const which = merge(id_of(stays), id_of(goes));
  ASSERT_EQ(
      post("/turns/" + turn(s, stays) + "/give-back", json::object(), stays)
          .status,
      200);
  ASSERT_EQ(take(s, stays).status, 200);
  part(which);
  EXPECT_THAT(db->read([](store::reader& r) {
    return r.all("SELECT state FROM turn ORDER BY id",
                 [](int const state) { return state; });
  }),
              ElementsAre(1, 1, 0));
}

}  // namespace
}  // namespace linli::volunteers
