#include "contributions/test_supporter.h"
#include "venues/venue_ops.h"

/// Who has to do with a supporter and with those who decide.
namespace linli::contributions {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct interests : contribution_registry {
  void SetUp() override {
    contribution_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    reg->find_venue = venues::venue_place_of;
    other = post("/venues",
                 {{"name", {{"zh", "河滨会客厅"}}},
                  {"area", "C1"},
                  {"at", {{"lat", 31.2}, {"lng", 121.4}}}},
                 desk)
                .body.at("id");
  }

  /// The shop's speaker is of the committee of one venue.
  void be_of_committee_of(std::string const& where) {
    auto const given = post("/persons/" + speaker_id + "/roles",
                            {{"role", "committee_member"}, {"venue", where}},
                            officer(role::district_officer, "D"));
    ASSERT_EQ(given.status, 200) << given.body.dump();
  }
  json interested(json const& more) {
    auto wish = money(100);
    wish.update(more);
    auto const seen = look(pledged(wish));
    EXPECT_EQ(seen.at("contribution").at("has_interest"),
              !seen.at("interested").empty());
    return seen.at("interested");
  }

  std::string other;
};

LINLI_ON_BOTH_ENGINES(interests);

TEST_P(interests, of_a_venues_committee_are_shown_for_that_venue) {
  be_of_committee_of(venue);
  auto const seen = interested({{"venue", venue}});
  ASSERT_THAT(seen, SizeIs(1));
  EXPECT_EQ(seen[0]["id"], speaker_id);
  EXPECT_THAT(interested({{"venue", other}}), IsEmpty());
  // Whoever decides may give it to that venue.
  EXPECT_THAT(interested(json::object()), SizeIs(1));
}

TEST_P(interests, of_a_venues_committee_are_shown_for_what_happens_there) {
  be_of_committee_of(venue);
  session();
  EXPECT_THAT(interested({{"activity", activity}}), SizeIs(1));
  db->write([&](store::writer& tx) {
    tx.run("UPDATE activity SET venue = $1 WHERE id = $2", std::stoll(other),
           std::stoll(activity));
  });
  EXPECT_THAT(interested({{"activity", activity}}), IsEmpty());
}

TEST_P(interests, of_an_areas_committee_are_shown_for_every_venue_there) {
  auto const given = post("/persons/" + speaker_id + "/roles",
                          {{"role", "committee_member"}, {"area", "C1"}},
                          officer(role::district_officer, "D"));
  ASSERT_EQ(given.status, 200) << given.body.dump();
  EXPECT_THAT(interested({{"venue", venue}}), SizeIs(1));
  EXPECT_THAT(interested({{"venue", other}}), SizeIs(1));
  EXPECT_THAT(interested(json::object()), SizeIs(1));
}

}  // namespace
}  // namespace linli::contributions
