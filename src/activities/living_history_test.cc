#include <map>
#include <random>
#include <set>
#include <utility>

#include "activities/test_living_room.h"

/// What happens around a course in any order, as the desk and the door do it.
namespace linli::activities {
namespace {

constexpr auto kPeople = 7;
constexpr auto kSteps = 60;

struct living_history : activity_registry {
  void begin(int const seed) {
    chance.seed(static_cast<unsigned>(seed));
    auto const first = session(2, {{"rule", "FREQ=DAILY;COUNT=3"},
                                   {"offer_minutes", 60},
                                   {"most_waiting", 4}});
    auto const activity = get("/sessions/" + first, desk)
                              .body["session"]["activity"]
                              .get<std::string>();
    auto const detail = get("/activities/" + activity, desk).body;
    for (auto const& s : detail.at("sessions")) {
      all.push_back(s.at("id"));
    }
    for (auto i = 0; i != kPeople; ++i) {
      people.push_back(resident("李桂英", "C1"));
    }
    now = at("2026-11-30T10:00");
    sign_in_anew();
  }
  void sign_in_anew() {
    desk = officer(role::community_staff, "C1");
    boss = officer(role::district_officer, "D");
  }
  std::size_t below(std::size_t const most) {
    return std::uniform_int_distribution<std::size_t>{0, most - 1}(chance);
  }
  std::string const& anybody() { return people[below(people.size())]; }
  std::string const& any_session() { return all[below(all.size())]; }
  json list(std::string const& s) {
    return get("/sessions/" + s + "/signups", desk).body;
  }
  /// Any signup of a session, nothing while there is none.
  std::string any_signup(std::string const& s) {
    auto const signups = list(s).at("signups");
    return signups.empty()
               ? ""
               : signups[below(signups.size())].at("id").get<std::string>();
  }

  reply note(std::string const& s, json what) {
    what["key"] = fmt::format("note-{:05}", ++notes);
    what["at"] = base::rfc3339(now);
    auto out = post("/sessions/" + s + "/door",
                    {{"notes", json::array({std::move(what)})}}, desk);
    EXPECT_EQ(out.status, 200) << out.text;
    auto const& result = out.body.at("results").at(0);
    EXPECT_NE(result.at("is_done").get<bool>(), result.contains("why"))
        << result;
    return out;
  }
  reply merge_or_undo() {
    if (!merged.empty()) {
      return post("/merges/" + std::exchange(merged, "") + "/undo",
                  json::object(), boss);
    }
    auto const& stays = anybody();
    auto const& goes = anybody();
    auto out = post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
    merged = out.status == 200 ? out.body.at("merge").get<std::string>() : "";
    return out;
  }
  reply change_places(std::string const& s) {
    auto const seen = get("/sessions/" + s, desk).body;
    return ask(verb::patch, "/sessions/" + s, desk,
               {{"revision", seen.at("revision")},
                {"places", below(4)},
                {"scope", below(3) == 0 ? "all" : "single"}});
  }
  void let_time_pass() {
    constexpr auto kMinutes = std::array{5, 45, 70, 600};
    now = {now.unix_s + 60 * kMinutes[below(kMinutes.size())]};
    sign_in_anew();
    if (below(3) != 0) {
      tend_sessions(*reg, now);
    }
  }

  reply step() {
    auto const& s = any_session();
    auto const signup = any_signup(s);
    switch (below(signup.empty() ? 6 : 11)) {
      case 0:
      case 1:
        return post("/sessions/" + s + "/signups",
                    {{"person", anybody()}, {"how", "phone"}}, desk);
      case 2:
        return post("/sessions/" + s + "/course",
                    {{"person", anybody()}, {"how", "paper"}}, desk);
      case 3:
        return post("/sessions/" + s + "/signups",
                    {{"person", anybody()}, {"how", "door"}}, desk);
      case 4: return note(s, {{"person", anybody()}});
      case 5: return below(3) == 0 ? merge_or_undo() : change_places(s);
      case 6:
        return post("/sessions/" + s + "/course/leave",
                    {{"person", anybody()}, {"how", "phone"}}, desk);
      case 7:
        return post("/signups/" + signup + "/cancel", {{"how", "phone"}}, desk);
      case 8:
        return post("/signups/" + signup + "/answer",
                    {{"accepted", below(2) == 0}, {"how", "phone"}}, desk);
      case 9: return note(s, {{"signup", signup}, {"came", below(3) != 0}});
      default:
        return ask(verb::put, "/signups/" + signup + "/attendance", desk,
                   {{"came", below(2) == 0}});
    }
  }

  /// Never more than the places (fewer are kept to than were given), nobody
  /// twice, and nobody waits while a place is free and offered to nobody.
  void expect_fair(std::string const& s) {
    auto const view = get("/sessions/" + s, desk).body;
    auto const places = view["session"]["places"].get<int>();
    auto const signups = list(s);
    auto const held =
        signups.at("given").get<int>() + signups.at("offered").get<int>();
    auto& before = held_before[s];
    EXPECT_LE(held, std::max(places, before));
    before = held;
    auto const has_begun =
        *base::parse_rfc3339(view["session"]["from"].get<std::string>()) <= now;
    EXPECT_TRUE(has_begun || held >= places ||
                signups.at("waiting").get<int>() == 0)
        << signups.dump(1);
    auto live = std::set<std::string>{};
    for (auto const& u : signups.at("signups")) {
      auto const is = u.at("state").get<std::string>();
      if (is != "cancelled" && is != "expired" && is != "missed") {
        EXPECT_TRUE(live.insert(u["person"]["id"]).second) << signups.dump(1);
      }
    }
  }

  /// Other histories: --gtest_shuffle --gtest_random_seed=17.
  void live_through(int const seed) {
    auto const that =
        seed + 10 * testing::UnitTest::GetInstance()->random_seed();
    SCOPED_TRACE(that);
    begin(that);
    auto refused = std::set<std::string>{};
    for (auto i = 0; i != kSteps && !HasFailure(); ++i) {
      if (below(6) == 0) {
        let_time_pass();
      }
      auto const done = step();
      if (done.status >= 300) {
        EXPECT_LT(done.status, 500) << done.text;
        EXPECT_NE(done.code(), "") << done.text;
        refused.insert(done.code());
      }
      for (auto const& s : all) {
        expect_fair(s);
      }
    }
    expect_sound();
    EXPECT_FALSE(refused.empty());
  }

  std::mt19937 chance;
  std::vector<std::string> all;
  std::vector<std::string> people;
  std::map<std::string, int> held_before;
  std::string boss;
  std::string merged;
  int notes{0};
};

LINLI_ON_BOTH_ENGINES(living_history);

TEST_P(living_history, keeps_its_promises) {
  live_through(1);
}

TEST_P(living_history, keeps_its_promises_another_time) {
  live_through(2);
}

}  // namespace
}  // namespace linli::activities
