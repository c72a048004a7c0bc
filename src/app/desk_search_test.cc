#include "activities/test_living_room.h"
#include "app/desk_search_api.h"
#include "contributions/contributions_api.h"

namespace linli::app {
namespace {

using activities::activity_registry;
using json = nlohmann::json;
using people::role;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// A community with a person, a venue, an activity, a supporter, a building and
/// what the map knows, all called alike.
struct desk_search : activity_registry {
  void SetUp() override {
    activity_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    resident("瑞红", "C1", {{"phone", "13800001234"}});
    resident("瑞红", "C2");
    session(5);
    db->write([](store::writer& tx) {
      tx.run("UPDATE activity SET title_zh = '瑞虹插花'");
    });
    post("/supporters",
         {{"kind", "shop"}, {"name", {{"zh", "瑞虹超市"}}}, {"area", "C1"}},
         desk);
    post("/buildings", {{"area", "C1"}, {"address", "瑞虹路1号"}}, desk);
  }
  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    activity_registry::mount_more(routes, needs);
    contributions::mount_contributions(routes, needs);
    mount_desk_search(routes, needs,
                      [](auto const&, std::string const& text, std::size_t) {
                        using places::result_kind;
                        auto out = std::vector<places::search_result>{};
                        if (text != "13800001234") {
                          out.push_back({result_kind::area,
                                         "瑞虹新村",
                                         {31.26, 121.49},
                                         "",
                                         "C1",
                                         "",
                                         0});
                          out.push_back({result_kind::service,
                                         "瑞虹菜场",
                                         {31.26, 121.49},
                                         "market",
                                         "C1",
                                         "",
                                         77});
                        }
                        return out;
                      });
  }
  json groups(std::string const& q, std::string const& who) {
    auto const found = get("/desk/search?q=" + q, who);
    EXPECT_EQ(found.status, 200) << found.text;
    return found.body.value("groups", json::array());
  }
  static std::vector<std::string> kinds(json const& groups) {
    auto out = std::vector<std::string>{};
    for (auto const& g : groups) {
      out.push_back(g.at("kind"));
    }
    return out;
  }
};

LINLI_ON_BOTH_ENGINES(desk_search);

constexpr auto kSimplified = "%E7%91%9E%E8%99%B9";   // 瑞虹
constexpr auto kTraditional = "%E7%91%9E%E7%B4%85";  // 瑞紅

TEST_P(desk_search, finds_every_kind_by_name_pinyin_and_initials) {
  for (auto const* const q : {"ruihong", "rh"}) {
    auto const all = groups(q, desk);
    EXPECT_THAT(kinds(all),
                ElementsAre("person", "venue", "activity", "supporter",
                            "building", "area", "place"))
        << q;
    EXPECT_EQ(all[2].at("total"), 1);
    EXPECT_EQ(all[2]["hits"][0].at("name").at("zh"), "瑞虹插花");
    EXPECT_EQ(all[2]["hits"][0].at("from"),
              activities::moment("2026-12-01T14:00"));
    EXPECT_EQ(all[5]["hits"][0].at("id"), "C1");
  }
  EXPECT_THAT(kinds(groups(kSimplified, desk)),
              ElementsAre("venue", "activity", "supporter", "building", "area",
                          "place"));
}

TEST_P(desk_search, finds_a_person_by_traditional_characters_and_by_phone) {
  auto const by_name = groups(kTraditional, desk);
  ASSERT_THAT(kinds(by_name), testing::Contains("person"));
  auto const by_phone = groups("13800001234", desk);
  ASSERT_THAT(kinds(by_phone), ElementsAre("person"));
  EXPECT_EQ(by_phone[0]["hits"][0].at("name").at("zh"), "瑞红");
}

TEST_P(desk_search, tells_only_what_whoever_asks_may_list) {
  auto const persons_of = [&](std::string const& who) {
    auto const all = groups("ruihong", who);
    return all.empty() || all[0].at("kind") != "person"
               ? 0
               : all[0].at("total").get<int>();
  };
  EXPECT_EQ(persons_of(desk), 1);
  EXPECT_EQ(persons_of(officer(role::district_officer, "D")), 2);
  EXPECT_THAT(kinds(groups("ruihong", officer(role::venue_host, "C1"))),
              ElementsAre("venue", "activity", "supporter", "area", "place"));
  EXPECT_THAT(kinds(groups("ruihong", officer(role::community_staff, "C2"))),
              ElementsAre("person", "venue", "supporter", "area", "place"));
  EXPECT_THAT(kinds(groups("ruihong", officer(role::planner, "D"))),
              ElementsAre("venue", "supporter", "area", "place"));
  EXPECT_EQ(get("/desk/search?q=ruihong", person()).code(),
            "people.not_allowed");
}

TEST_P(desk_search, counts_what_it_does_not_list_and_lists_one_kind) {
  for (auto i = 0; i != 7; ++i) {
    resident("瑞红", "C1");
  }
  auto const few = groups("ruihong", desk);
  EXPECT_EQ(few[0].at("total"), 8);
  EXPECT_THAT(few[0].at("hits"), SizeIs(5));
  auto const one = groups("ruihong&kind=person&limit=20", desk);
  ASSERT_THAT(one, SizeIs(1));
  EXPECT_THAT(one[0].at("hits"), SizeIs(8));
  EXPECT_THAT(groups("nothingiscalledthis&kind=venue", desk), IsEmpty());
}

}  // namespace
}  // namespace linli::app
