#include <gmock/gmock.h>

#include "people/test_registry.h"
#include "places/places_store.h"
#include "print/paper.h"
#include "secrets/encoding.h"
#include "venues/booking_ops.h"
#include "venues/photograph_store.h"
#include "venues/venues_api.h"

namespace linli::venues {
namespace {

using http::verb;
using json = nlohmann::json;
using people::role;
using testing::SizeIs;
using testing::StartsWith;

std::string picture(double const wide, double const high) {
  auto p = print::paper{{wide, high}, print::paper_format::png, "", 72};
  p.fill(0, 0, wide / 2, high, {0.2, 0.4, 0.3});
  return secrets::base64url(p.finish());
}

struct photographs : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_district(tx, {"D", "Asia/Shanghai", "gb50180-2018", {}, 1});
      places::put_categories(tx,
                             std::vector<places::category>{
                                 {"living_room", {"会客厅", "", ""}, "", ""}});
    });
    desk = officer(role::community_staff, "C1");
    auto const made = post("/venues",
                           {{"name", {{"zh", "瑞虹共享会客厅"}}},
                            {"area", "C1"},
                            {"at", {{"lat", 31.2642}, {"lng", 121.4975}}}},
                           desk);
    path = "/venues/" + made.body.at("id").get<std::string>() + "/photographs";
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    mount_venues(routes, needs);
  }

  std::string desk;
  std::string path;
};

LINLI_ON_BOTH_ENGINES(photographs);

TEST_P(photographs, of_a_venue_are_drawn_anew_and_seen_by_everybody) {
  EXPECT_EQ(get(path).body.at("photographs"), json::array());
  auto const made = post(
      path, {{"content", picture(2000, 1000)}, {"alt", " 大厅的长桌 "}}, desk);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  auto const& p = made.body.at("photographs").at(0);
  EXPECT_EQ(p.at("alt"), "大厅的长桌");
  EXPECT_EQ(p.at("width"), 1600);
  EXPECT_EQ(p.at("height"), 800);
  auto const one = "/photographs/" + p.at("id").get<std::string>();
  EXPECT_THAT(get(one).text, StartsWith("\xFF\xD8\xFF"));
  EXPECT_LT(get(one + "?size=small").text.size(), get(one).text.size());
  EXPECT_EQ(ask(verb::del, one, desk).status, 204);
  EXPECT_EQ(get(one).code(), "venues.no_such_photograph");
}

TEST_P(photographs, are_for_staff_of_the_area_to_add) {
  auto const wish = json{{"content", picture(20, 10)}, {"alt", "门口"}};
  EXPECT_EQ(post(path, wish).code(), "people.not_signed_in");
  EXPECT_EQ(post(path, wish, officer(role::community_staff, "C2")).code(),
            "people.not_allowed");
  EXPECT_EQ(post("/venues/7/photographs", wish, desk).code(),
            "venues.no_such_venue");
}

TEST_P(photographs, one_added_are_in_what_is_exported) {
  reg->keepers = {booking_keeper()};
  db->write([&](store::writer& tx) {
    insert_photograph(tx,
                      {.key = {7},
                       .of = {.venue = venue_id{*tx.value_of<std::int64_t>(
                                  "SELECT id FROM venue")}},
                       .alt = "新沙发",
                       .width = 4,
                       .height = 3,
                       .has_consent = true,
                       .added_by = {std::stoll(
                           get("/me", desk).body.at("id").get<std::string>())},
                       .added_at = now},
                      "", "");
  });
  auto const all = kept(desk, "photograph");
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all[0].at("text"), "新沙发");
  EXPECT_EQ(detail(all[0], "has_consent"), "yes");
}

TEST_P(photographs, say_what_is_none) {
  EXPECT_EQ(post(path, {{"content", "!!!"}, {"alt", "门"}}, desk).code(),
            "venues.not_a_photograph");
  EXPECT_EQ(post(path, {{"content", "aGVsbG8="}, {"alt", "门"}}, desk).code(),
            "venues.not_a_photograph");
  EXPECT_EQ(post(path, {{"content", picture(9, 9)}, {"alt", ""}}, desk).status,
            400);
}

TEST_P(photographs, are_thirty_at_most) {
  auto const wish = json{{"content", picture(8, 8)}, {"alt", "门口"}};
  for (auto i = 0; i != 30; ++i) {
    ASSERT_EQ(post(path, wish, desk).status, 200);
  }
  EXPECT_EQ(post(path, wish, desk).code(), "venues.too_many_photographs");
  EXPECT_THAT(get(path).body.at("photographs"), SizeIs(30));
}

}  // namespace
}  // namespace linli::venues
