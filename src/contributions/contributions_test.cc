#include <gmock/gmock.h>
#include <set>
#include <thread>

#include "activities/activities_api.h"
#include "activities/demo_life.h"
#include "activities/signup_ops.h"
#include "base/random.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "contributions/contribution_ops.h"
#include "contributions/contributions_api.h"
#include "contributions/demo_contributions.h"
#include "contributions/invariants.h"
#include "contributions/supporter_keeper.h"
#include "people/demo_ops.h"
#include "people/test_registry.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/venues_api.h"

namespace linli::contributions {
namespace {

using http::verb;
using json = nlohmann::json;
using people::role;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

// 2026-11-24, a Tuesday, 08:00 UTC: 16:00 on the district's clocks.
constexpr auto kZone = "Asia/Shanghai";

std::string moment(std::string_view const wall) {
  return base::rfc3339(base::instant_of(*base::parse_wall_time(wall), kZone));
}

struct contribution_registry : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_district(tx, {"D", kZone, "gb50180-2018", {}, 1});
      places::put_categories(tx,
                             std::vector<places::category>{
                                 {"living_room", {"会客厅", "", ""}, "", ""}});
    });
    reg->keepers = {venues::booking_keeper(), activities::signup_keeper(),
                    supporter_keeper()};
    reg->time_zone = std::make_shared<std::string const>(kZone);
    desk = officer(role::community_staff, "C1");
    venue = post("/venues",
                 {{"name", {{"zh", "瑞虹共享会客厅"}}},
                  {"area", "C1"},
                  {"at", {{"lat", 31.2642}, {"lng", 121.4975}}}},
                 desk)
                .body.at("id");
    speaker_id = resident("花店老板", "C1", {{"phone", "13900000001"}});
    speaker = signed_in("13900000001");
    shop = supporter({{"speakers", {speaker_id}}});
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    venues::mount_venues(routes, needs);
    activities::mount_activities(routes, needs);
    mount_contributions(routes, needs);
  }

  std::string supporter(json more = json::object(),
                        std::string const& by = {}) {
    more["kind"] = more.value("kind", "shop");
    if (!more.contains("name")) {
      more["name"] = {{"zh", "拾穗花店"}};
    }
    more["area"] = more.value("area", "C1");
    auto const made = post("/supporters", more, by.empty() ? desk : by);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("supporter").at("id");
  }

  std::string own_key() { return "own-key-" + std::to_string(++count); }

  reply pledge_of(json wish, std::string const& by, std::string const& whose) {
    wish["title"] = wish.value("title", "时令鲜花");
    wish["own_key"] = wish.value("own_key", own_key());
    return post("/supporters/" + whose + "/contributions", wish, by);
  }
  /// Answers the id.
  std::string pledged(json const& wish) {
    auto const made = pledge_of(wish, speaker, shop);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("contribution").at("id");
  }
  static json flowers() {
    return {{"kind", "goods"},
            {"fen", 10'000},
            {"quantity", {{"count", 30}, {"unit", "份"}}}};
  }
  static json money(int const fen) { return {{"kind", "money"}, {"fen", fen}}; }

  reply act(std::string const& what,
            std::string const& id,
            json body,
            std::string const& by = {}) {
    if (what == "deliveries" || what == "uses") {
      body["own_key"] = body.value("own_key", own_key());
    }
    return post("/contributions/" + id + "/" + what, body,
                by.empty() ? desk : by);
  }
  std::string accepted(json const& wish) {
    auto id = pledged(wish);
    EXPECT_EQ(act("decision", id, {{"accepted", true}}).status, 200);
    return id;
  }
  std::string delivered(json const& wish, json const& what) {
    auto id = accepted(wish);
    auto const done = act("deliveries", id, what);
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return id;
  }
  json look(std::string const& id, std::string const& by = {}) {
    return get("/contributions/" + id, by.empty() ? desk : by).body;
  }
  std::string state(std::string const& id) {
    return look(id).at("contribution").at("state");
  }
  json ledger(std::string const& query = {}) {
    return get("/ledger" + query, desk).body;
  }

  /// A session tomorrow from 14:00, published; its id.
  std::string session(json const& of = json::object()) {
    auto what = of;
    what["kind"] = "class";
    what["title"] = {{"zh", "插花"}};
    what["area"] = "C1";
    what["venue"] = venue;
    auto const made = post("/activities", what, desk).body.at("activity");
    activity = made.at("id");
    auto const timed = post("/activities/" + activity + "/sessions",
                            {{"from", moment("2026-11-25T14:00")},
                             {"until", moment("2026-11-25T16:00")},
                             {"places", 30}},
                            desk);
    EXPECT_EQ(timed.status, 200) << timed.body.dump();
    EXPECT_EQ(ask(verb::patch, "/activities/" + activity, desk,
                  {{"revision", 1}, {"state", "published"}})
                  .status,
              200);
    return timed.body.at("sessions").at(0).at("id");
  }
  /// So many come to a session and say how it was. Ends after it.
  void let_come(std::string const& session, int const people) {
    auto places = std::vector<std::pair<std::string, std::string>>{};
    for (auto i = 0; i != people; ++i) {
      auto const who = signed_in(std::to_string(13'800'000'500 + ++count));
      auto const made =
          post("/sessions/" + session + "/signups", json::object(), who);
      EXPECT_EQ(made.status, 200) << made.body.dump();
      places.emplace_back(who, made.body.at("id"));
    }
    now = base::instant_of(*base::parse_wall_time("2026-11-25T16:30"), kZone);
    desk = officer(role::community_staff, "C1");
    for (auto const& [who, id] : places) {
      EXPECT_EQ(ask(verb::put, "/signups/" + id + "/attendance", desk,
                    {{"came", true}})
                    .status,
                200);
      EXPECT_EQ(ask(verb::put, "/signups/" + id + "/feedback", who,
                    {{"liked", 3}, {"again", true}})
                    .status,
                200);
    }
  }

  std::vector<std::string> titles_for(std::string const& who) {
    auto out = std::vector<std::string>{};
    auto const all = get("/me/notices", who).body.at("notices");
    for (auto const& n : all) {
      out.push_back(n.at("title").at("zh"));
    }
    return out;
  }

  void expect_sound() {
    for (auto const& i : invariants()) {
      EXPECT_THAT(
          db->read([&](store::reader& r) { return store::broken_by(r, i); }),
          IsEmpty())
          << i.name;
    }
  }

  std::string desk;
  std::string venue;
  std::string activity;
  std::string speaker;
  std::string speaker_id;
  std::string shop;
  std::int64_t count{0};
};

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

TEST_P(contribution_registry,
       who_wants_no_thanks_is_seen_by_staff_and_themselves) {
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

TEST_P(contribution_registry, a_supporter_is_changed_by_one_at_a_time) {
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

TEST_P(contribution_registry,
       what_came_of_it_is_told_in_numbers_and_never_who) {
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

TEST_P(contribution_registry, of_fewer_than_five_people_nothing_is_told) {
  auto const s = session();
  auto const id = delivered(money(500), {{"fen", 500}});
  act("uses", id, {{"fen", 500}, {"session", s}});
  let_come(s, 4);
  EXPECT_EQ(look(id)["outcome"], (json{{"sessions", 1}}));
  EXPECT_EQ(get("/supporters/" + shop).body["outcome"],
            (json{{"sessions", 1}}));
}

TEST_P(contribution_registry, a_receipt_is_one_page_for_those_it_concerns) {
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

TEST_P(contribution_registry, receipts_count_anew_in_a_year_of_the_districts) {
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

TEST_P(contribution_registry, the_ledger_is_taken_along_as_a_file) {
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
TEST_P(contribution_registry, the_check_finds_what_was_tampered_with) {
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

TEST_P(contribution_registry, two_records_of_one_speaker_become_one) {
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

TEST_P(contribution_registry, whoever_is_erased_no_longer_speaks) {
  auto const id = pledged(money(500));
  auto const kept = get("/me/export", speaker).body.at("life");
  EXPECT_THAT(kept.dump(), HasSubstr("拾穗花店"));
  EXPECT_THAT(kept.dump(), HasSubstr("\"pledge\""));
  ASSERT_EQ(post("/me/erase", {{"really", true}}, speaker).status, 204);
  EXPECT_THAT(get("/supporters/" + shop, desk).body.at("speakers"), IsEmpty());
  EXPECT_EQ(state(id), "pledged");
  expect_sound();
}

/// Whatever is asked by whomever in whatever order, it adds up afterwards.
TEST_P(contribution_registry, any_history_adds_up) {
  auto by = base::random{20'261'124};
  auto gifts = std::vector<std::string>{};
  auto count_used = 0;
  for (auto i = 0; i != 250; ++i) {
    auto const what = by.below(12);
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
    } else if (by.below(4) == 0) {
      act("withdraw", id, json{}, speaker);
    }
  }
  EXPECT_GT(count_used, 10);
  EXPECT_EQ(ledger().at("balances"), true);
  expect_sound();
}

TEST_P(contribution_registry, numbers_have_no_gap_when_many_record_at_once) {
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

TEST_P(contribution_registry, a_use_of_the_last_of_it_is_given_to_one_of_two) {
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

/// The demonstration, with what it needs of Hongkou.
TEST_P(contribution_registry, invented_supporters_give_and_it_adds_up) {
  if (GetParam() != store::engine::sqlite) {
    GTEST_SKIP() << "one engine is enough for what is invented";
  }
  auto tree = std::vector<std::pair<std::string, std::string>>{{"D", ""}};
  auto demo = std::vector<people::demo_area>{{"D", "", "虹口区"}};
  auto const add = [&](std::string const& code, std::string const& above) {
    db->write([&](store::writer& tx) {
      tx.run(
          "INSERT INTO area (code, parent, level, name_zh) VALUES ($1, $2, $3, "
          "$1)",
          code, above, above == "D" ? 1 : 2);
    });
    tree.emplace_back(code, above);
    demo.push_back({code, above, code});
  };
  add("310109014", "D");
  add("310109018", "D");
  for (auto const* const code :
       {"310109014044", "310109014047", "310109014048"}) {
    add(code, "310109014");
  }
  add("310109018001", "310109018");
  tree.emplace_back("S1", "D");
  tree.emplace_back("C1", "S1");
  reg->areas = std::make_shared<people::area_tree const>(tree);
  auto boss = people::caller{};
  boss.areas = reg->areas.load();
  boss.now = now;
  people::enter_demo_people(*reg, boss, 1, demo);
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
