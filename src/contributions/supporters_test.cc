#include <set>

#include "activities/demo_life.h"
#include "contributions/demo_contributions.h"
#include "contributions/test_supporter.h"
#include "people/test_demo.h"

namespace linli::contributions {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

struct supporters : contribution_registry {};

LINLI_ON_BOTH_ENGINES(supporters);

TEST_P(supporters, who_wants_no_thanks_is_seen_by_staff_and_themselves) {
  auto const quiet = supporter({{"is_thanked", false},
                                {"name", {{"zh", "互助社"}}},
                                {"speakers", {speaker_id}}});
  auto const names = [&](std::string const& who) {
    auto out = std::set<std::string>{};
    auto const all = get("/supporters?area=S1", who).body.at("supporters");
    for (auto const& s : all) {
      out.insert(s.at("name").at("zh").get<std::string>());
    }
    return out;
  };
  EXPECT_EQ(names(""), (std::set<std::string>{"拾穗花店"}));
  EXPECT_EQ(names(speaker), (std::set<std::string>{"拾穗花店", "互助社"}));
  EXPECT_EQ(names(desk), (std::set<std::string>{"拾穗花店", "互助社"}));
  EXPECT_EQ(names(officer(role::community_staff, "C2")),
            (std::set<std::string>{"拾穗花店"}));
  EXPECT_EQ(get("/supporters/" + quiet).code(),
            "contributions.no_such_supporter");
  EXPECT_EQ(get("/supporters/" + quiet, desk).status, 200);
  EXPECT_THAT(get("/supporters?area=S2").body.at("supporters"), IsEmpty());
  EXPECT_EQ(get("/supporters?area=nowhere").code(), "people.no_such_area");
  auto const id = pledge_of(money(100), speaker, quiet)
                      .body["contribution"]["id"]
                      .get<std::string>();
  act("decision", id, {{"accepted", true}});
  act("deliveries", id, {{"fen", 100}});
  act("uses", id, {{"fen", 100}, {"what", "茶水"}});
  EXPECT_THAT(get("/thanks").body.at("thanks"), IsEmpty());
}

TEST_P(supporters, a_supporter_is_changed_by_one_at_a_time) {
  auto const path = "/supporters/" + shop;
  auto const other = resident("店员", "C1");
  auto const changed = ask(verb::patch, path, desk,
                           {{"revision", 1},
                            {"registration", "9144 0300 7152 6726 xg"},
                            {"speakers", {speaker_id, other}}});
  ASSERT_EQ(changed.status, 200) << changed.body.dump();
  EXPECT_EQ(changed.body.at("registration"), "9144030071526726XG");
  EXPECT_THAT(changed.body.at("speakers"), SizeIs(2));
  EXPECT_EQ(changed.body.at("revision"), 2);
  EXPECT_EQ(ask(verb::patch, path, desk, {{"revision", 1}}).code(),
            "contributions.changed_meanwhile");
  EXPECT_EQ(ask(verb::patch, path, desk,
                {{"revision", 2}, {"registration", "9144030071526726XX"}})
                .code(),
            "http.bad_fields");
  EXPECT_EQ(
      ask(verb::patch, path, desk, {{"revision", 2}, {"name", {{"zh", " "}}}})
          .code(),
      "http.bad_fields");
  // A number does not tell whose it is.
  auto const outside = resident("外人", "C2");
  for (auto const& who : {outside, std::string{"17"}}) {
    EXPECT_EQ(
        ask(verb::patch, path, desk, {{"revision", 2}, {"speakers", {who}}})
            .code(),
        "people.no_such_person");
  }
  EXPECT_EQ(ask(verb::patch, path, desk,
                {{"revision", 2}, {"speakers", json::array()}})
                .status,
            200);
  EXPECT_EQ(pledge_of(money(1), speaker, shop).code(), "people.not_allowed");
  EXPECT_EQ(ask(verb::patch, "/supporters/17", desk, {{"revision", 1}}).code(),
            "contributions.no_such_supporter");
}

TEST_P(supporters, what_came_of_it_is_told_in_numbers_and_never_who) {
  auto const s = session();
  auto wish = flowers();
  wish["activity"] = activity;
  wish["venue"] = venue;
  auto const id = delivered(wish, {{"count", 30}});
  auto const line = look(id).at("contribution");
  EXPECT_EQ(line.at("activity_title").at("zh"), "插花");
  EXPECT_EQ(line.at("venue_name").at("zh"), "瑞虹共享会客厅");
  // For the activity, before anything was used.
  auto const before = get("/sessions/" + s + "/supporters").body.at("thanks");
  ASSERT_THAT(before, SizeIs(1));
  EXPECT_EQ(before[0]["name"]["zh"], "拾穗花店");
  auto const used = act("uses", id, {{"count", 20}, {"session", s}});
  ASSERT_EQ(used.status, 200) << used.body.dump();
  EXPECT_EQ(used.body["uses"][0]["what"]["zh"], "插花");
  EXPECT_EQ(used.body["outcome"]["sessions"], 0);  // is still to come
  EXPECT_THAT(get("/sessions/" + s + "/supporters").body["thanks"], SizeIs(1));
  let_come(s, 6);
  speaker = signed_in("13900000001");
  auto const told = look(id, speaker);
  EXPECT_EQ(told.at("outcome"), (json{{"sessions", 1},
                                      {"attended", 6},
                                      {"first_time", 6},
                                      {"answers", 6},
                                      {"liked_percent", 100}}));
  auto const page = get("/supporters/" + shop);
  EXPECT_EQ(page.body.at("outcome").at("attended"), 6);
  ASSERT_THAT(page.body.at("thanks"), SizeIs(1));
  EXPECT_EQ(page.body["thanks"][0]["what"]["zh"], "插花");
  EXPECT_EQ(page.body["thanks"][0]["session"], s);
  EXPECT_EQ(page.body["supporter"]["contributions"], 1);
  EXPECT_THAT(page.text, Not(HasSubstr("花店老板")));
  EXPECT_THAT(get("/thanks?venue=" + venue).body.at("thanks"), SizeIs(1));
  EXPECT_THAT(get("/thanks?venue=17").body.at("thanks"), IsEmpty());
  // Not used after all: nothing is said.
  act("uses/" + told["uses"][0]["id"].get<std::string>() + "/undo", id, json{});
  EXPECT_THAT(get("/thanks").body.at("thanks"), IsEmpty());
  EXPECT_EQ(look(id)["outcome"], (json{{"sessions", 0}}));
  expect_sound();
}

TEST_P(supporters, of_fewer_than_five_people_nothing_is_told) {
  auto const s = session();
  auto const id = delivered(money(500), {{"fen", 500}});
  act("uses", id, {{"fen", 500}, {"session", s}});
  let_come(s, 4);
  EXPECT_EQ(look(id)["outcome"], (json{{"sessions", 1}}));
  EXPECT_EQ(get("/supporters/" + shop).body["outcome"],
            (json{{"sessions", 1}}));
}

TEST_P(supporters, two_records_of_one_speaker_become_one) {
  auto const id = pledged(money(500));
  auto const twin = resident("花店老板娘", "C1");
  ASSERT_EQ(ask(verb::patch, "/supporters/" + shop, desk,
                {{"revision", 1}, {"speakers", {speaker_id, twin}}})
                .status,
            200);
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(
      post("/persons/" + twin + "/merge", {{"other", speaker_id}}, boss).status,
      200);
  auto const speakers = [&] {
    return get("/supporters/" + shop, desk).body.at("speakers");
  };
  ASSERT_THAT(speakers(), SizeIs(1));
  EXPECT_EQ(speakers()[0]["id"], twin);
  EXPECT_EQ(db->read([](store::reader& r) {
    return r.value_of<std::int64_t>("SELECT made_by FROM contribution");
  }),
            base::parse_integer(twin));
  expect_sound();
  auto const merge =
      get("/persons/" + twin, boss).body.at("merge").get<std::string>();
  ASSERT_EQ(post("/merges/" + merge + "/undo", json{}, boss).status, 200);
  EXPECT_THAT(speakers(), SizeIs(2));
  EXPECT_EQ(look(id).at("contribution").at("state"), "pledged");
  expect_sound();
}

TEST_P(supporters, whoever_is_erased_no_longer_speaks) {
  auto const id = pledged(money(500));
  auto const kept = get("/me/export", speaker).body.at("life");
  EXPECT_THAT(kept.dump(), HasSubstr("拾穗花店"));
  EXPECT_THAT(kept.dump(), HasSubstr("\"pledge\""));
  ASSERT_EQ(post("/me/erase", {{"really", true}}, speaker).status, 204);
  EXPECT_THAT(get("/supporters/" + shop, desk).body.at("speakers"), IsEmpty());
  EXPECT_EQ(state(id), "pledged");
  expect_sound();
}

/// The demonstration, with what it needs of Hongkou.
TEST_P(supporters, invented_supporters_give_and_it_adds_up) {
  if (GetParam() != store::engine::sqlite) {
    GTEST_SKIP() << "one engine is enough for what is invented";
  }
  people::enter_demo_hongkou(*this);
  activities::enter_demo_life(*reg, 1, now);
  auto const gave = enter_demo_contributions(*reg, 1, now);
  EXPECT_EQ(gave.supporters, 8U);
  EXPECT_GE(gave.contributions, 13U);
  expect_sound();
  auto const states = db->read([](store::reader& r) {
    return r.all("SELECT DISTINCT state FROM contribution ORDER BY state",
                 [](int const s) { return s; });
  });
  EXPECT_THAT(states, testing::ElementsAre(0, 1, 2, 3, 4, 5));
  EXPECT_GE(get("/thanks").body.at("thanks").size(), 10U);
  EXPECT_EQ(enter_demo_contributions(*reg, 1, now).supporters, 0U);
}

}  // namespace
}  // namespace linli::contributions
