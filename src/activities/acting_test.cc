#include "activities/test_living_room.h"

/// What is done for another person: for whom the page said, and what stays
/// one's own. The engines are instantiated in activities_test.cc.
namespace linli::activities {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace {

constexpr auto kApi = std::string_view{"/api/v1/d/D"};

/// Of an answer that says an address of a calendar, below the district.
std::string calendar_in(people::test_registry::reply const& made) {
  return made.body.at("path").get<std::string>().substr(kApi.size());
}

}  // namespace

TEST_P(activity_registry, what_is_done_is_done_for_whom_the_page_shows) {
  auto const s = session(5);
  auto const me = person();
  auto const id = get("/me", me).body.at("id").get<std::string>();
  auto const one = resident("李桂英", "C1");
  auto const two = resident("王建国", "C1");
  for (auto const& each : {one, two}) {
    ASSERT_EQ(post("/persons/" + each + "/representatives",
                   {{"person", id}, {"kind", "family"}, {"how", "paper"}}, desk)
                  .status,
              200);
  }
  auto const shown = [](std::string const& whom) {
    return std::vector<http::field>{http::field{"X-Acting-For", whom}};
  };
  auto const act_for = [&](json const& wish, std::string const& seen) {
    return ask(verb::put, "/me/acting-for", me, wish, shown(seen)).status;
  };
  auto const sign_seeing = [&](std::vector<http::field> headers) {
    return ask(verb::post, "/sessions/" + s + "/signups", me, json::object(),
               std::move(headers));
  };
  auto const places_of = [&](std::string const& who) {
    return db->read([&](store::reader& r) {
      return *r.value_of<int>("SELECT COUNT(*) FROM signup WHERE person = $1",
                              std::stoll(who));
    });
  };
  EXPECT_EQ(act_for({{"person", one}}, "self"), 200);
  // Elsewhere, in another tab: who changes for whom says it in the wish.
  EXPECT_EQ(act_for({{"person", two}}, "self"), 200);
  auto const refused = sign_seeing(shown(one));
  EXPECT_EQ(refused.status, 409);
  EXPECT_EQ(refused.code(), "people.acting_ended");
  EXPECT_EQ(sign_seeing(shown("self")).code(), "people.acting_ended");
  EXPECT_EQ(ask(verb::get, "/me/signups", me, {}, shown(one)).status, 200)
      << "whoever looks changes nothing";
  for (auto const& each : {one, two, id}) {
    EXPECT_EQ(places_of(each), 0);
  }
  EXPECT_EQ(sign_seeing(shown(two)).status, 200);
  EXPECT_EQ(places_of(two), 1);

  EXPECT_EQ(act_for(json::object(), two), 200);
  EXPECT_EQ(sign_seeing(shown(two)).code(), "people.acting_ended");
  EXPECT_EQ(sign_seeing({}).status, 200) << "who does not say is not asked";
  EXPECT_EQ(places_of(id), 1);
  EXPECT_EQ(ask(verb::del, "/session", me, {}, shown(two)).status, 204);
}

TEST_P(activity_registry, what_is_done_is_done_by_who_was_signed_in) {
  auto const s = session(5);
  auto const me = person();
  auto const id = get("/me", me).body.at("id").get<std::string>();
  auto const sign_as = [&](std::string const& who) {
    return ask(verb::post, "/sessions/" + s + "/signups", me, json::object(),
               {http::field{"X-Signed-In-As", who},
                http::field{"X-Acting-For", "self"}});
  };
  EXPECT_EQ(sign_as(resident("李桂英", "C1")).code(), "people.acting_ended");
  EXPECT_EQ(db->read([](store::reader& r) {
    return *r.value_of<int>("SELECT COUNT(*) FROM signup");
  }),
            0);
  EXPECT_EQ(sign_as(id).status, 200);
}

TEST_P(activity_registry, ones_calendar_is_ones_own_though_one_acts_for_other) {
  auto const s = session(2);
  auto const mother = resident("李桂英", "C1");
  auto const son = person();
  ASSERT_EQ(post("/persons/" + mother + "/representatives",
                 {{"person", get("/me", son).body.at("id")},
                  {"kind", "family"},
                  {"how", "paper"}},
                 desk)
                .status,
            200);
  auto const act_for = [&](json const& wish) {
    return ask(verb::put, "/me/acting-for", son, wish).status;
  };
  ASSERT_EQ(act_for({{"person", mother}}), 200);
  ASSERT_EQ(sign(s, son).status, 200);
  auto const path = calendar_in(post("/me/calendar", json::object(), son));
  EXPECT_EQ(get(path).status, 200);
  EXPECT_THAT(get(path).text, Not(HasSubstr("SUMMARY:插花")));
  EXPECT_TRUE(get("/me/calendar", son).body.at("is_there"));
  auto const hers = session_of({std::stoll(mother)}, people::strength::code);
  EXPECT_FALSE(get("/me/calendar", hers).body.at("is_there"));
  auto const made = calendar_in(post("/me/calendar", json::object(), hers));
  EXPECT_THAT(get(made).text, HasSubstr("SUMMARY:插花"));
  EXPECT_EQ(ask(verb::del, "/me/calendar", son).status, 204);
  EXPECT_EQ(get(path).code(), "venues.no_such_calendar");
  EXPECT_EQ(get(made).status, 200) << "hers is not his to end";
}

namespace {

/// Two records of one person; who signed in with the one that goes has a place
/// and an address of their calendar.
struct two_records : activity_registry {
  void SetUp() override {
    activity_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    auto const who = person();
    sign(session(2), who);
    goes = get("/me", who).body.at("id");
    stays = resident("李桂英", "C1");
    path = calendar_in(post("/me/calendar", json::object(), who));
    boss = officer(role::district_officer, "D");
    auto const merged =
        post("/persons/" + stays + "/merge", {{"other", goes}}, boss);
    ASSERT_EQ(merged.status, 200) << merged.body.dump();
    merge = merged.body.at("merge");
  }
  /// Signed in as the record that stays.
  std::string in() {
    return session_of({std::stoll(stays)}, people::strength::code);
  }
  bool has_address(std::string const& cookie) {
    return get("/me/calendar", cookie).body.at("is_there");
  }
  void undo() {
    ASSERT_EQ(post("/merges/" + merge + "/undo", json::object(), boss).status,
              200);
  }

  std::string goes;
  std::string stays;
  std::string path;
  std::string boss;
  std::string merge;
};

LINLI_ON_BOTH_ENGINES(two_records);

TEST_P(two_records, keep_the_calendar_that_was_subscribed_to) {
  EXPECT_THAT(get(path).text, HasSubstr("SUMMARY:插花"));
  auto const who = in();
  EXPECT_TRUE(has_address(who));
  EXPECT_THAT(kept(who, "calendar_address"), SizeIs(1));
  undo();
  EXPECT_THAT(get(path).text, HasSubstr("SUMMARY:插花"));
  EXPECT_FALSE(has_address(in()));
  EXPECT_TRUE(
      has_address(session_of({std::stoll(goes)}, people::strength::code)));
}

TEST_P(two_records, have_one_address_of_their_calendar_which_ends) {
  auto const who = in();
  auto const made = calendar_in(post("/me/calendar", json::object(), who));
  EXPECT_EQ(get(path).code(), "venues.no_such_calendar");
  EXPECT_THAT(get(made).text, HasSubstr("SUMMARY:插花"));
  EXPECT_EQ(ask(verb::del, "/me/calendar", who).status, 204);
  EXPECT_EQ(get(made).code(), "venues.no_such_calendar");
  EXPECT_FALSE(has_address(who));
}

TEST_P(two_records, end_what_the_one_that_went_had_made) {
  auto const who = in();
  EXPECT_EQ(ask(verb::del, "/me/calendar", who).status, 204);
  EXPECT_FALSE(has_address(who));
  EXPECT_EQ(get(path).code(), "venues.no_such_calendar");
  undo();
  EXPECT_EQ(get(path).code(), "venues.no_such_calendar");
}

}  // namespace

}  // namespace linli::activities
