#include "activities/test_living_room.h"

namespace linli::activities {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

using texts = std::vector<std::string>;

/// What becomes of sessions and their rooms when an activity is published,
/// ends, is called something else or moves.
struct activity_states : activity_registry {
  json detail(std::string const& a) {
    return get("/activities/" + a, desk).body;
  }
  reply change(std::string const& a, json what) {
    what["revision"] = detail(a)["activity"]["revision"];
    return ask(verb::patch, "/activities/" + a, desk, what);
  }
  /// Sessions on Tuesdays, 14:00 to 16:00, from the first of December on.
  json weekly(std::string const& a, int const count, json more) {
    more["from"] = more.value("from", moment("2026-12-01T14:00"));
    more["until"] = more.value("until", moment("2026-12-01T16:00"));
    more["rule"] = "FREQ=WEEKLY;COUNT=" + std::to_string(count);
    more["places"] = more.value("places", 1);
    auto const timed = post("/activities/" + a + "/sessions", more, desk);
    EXPECT_EQ(timed.status, 200) << timed.body.dump();
    return timed.body.at("sessions");
  }
  std::string drafted() { return activity().at("id"); }
  json on(std::string const& who = {}) {
    return get("/sessions?from=2026-11-24T00:00:00Z&until=2026-12-30T00:00:00Z",
               who)
        .body.at("sessions");
  }
  json booked(std::string const& who = {}) {
    return get("/venues/" + venue +
                   "/bookings?from=2026-11-24T00:00:00Z&until="
                   "2026-12-30T00:00:00Z",
               who)
        .body.at("bookings");
  }
  std::string calendar() { return get("/venues/" + venue + "/calendar").text; }
  texts titles(std::string const& who) {
    auto out = texts{};
    auto const all = get("/me/notices", who).body.at("notices");
    for (auto const& n : all) {
      out.push_back(n.at("title").at("zh"));
    }
    return out;
  }
  std::string other_venue() {
    return post("/venues",
                {{"name", {{"zh", "河滨会客厅"}}},
                 {"area", "C1"},
                 {"at", {{"lat", 31.2652}, {"lng", 121.4985}}}},
                desk)
        .body.at("id");
  }
};

LINLI_ON_BOTH_ENGINES(activity_states);

TEST_P(activity_states, what_ends_calls_off_what_is_to_come_and_tells_once) {
  auto const id = drafted();
  auto const all = weekly(id, 3, {{"room", room}});
  change(id, {{"state", "published"}});
  auto const goes = person();
  auto const waits = person();
  auto const of = [&](std::size_t const i) {
    return all[i].at("id").get<std::string>();
  };
  sign(of(0), goes);
  sign(of(1), goes);
  EXPECT_EQ(sign(of(0), waits).body.at("state"), "waiting");
  EXPECT_EQ(detail(id).at("to_come"), 3);
  EXPECT_EQ(detail(id).at("going"), 2);
  EXPECT_EQ(change(id, {{"state", "over"}}).code(), "activities.has_sessions");
  EXPECT_EQ(detail(id)["activity"]["state"], "published");
  EXPECT_THAT(booked(), SizeIs(3));

  auto const done = change(id, {{"state", "over"}, {"reason", "老师搬走了"}});

  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(done.body["activity"]["state"], "cancelled");
  EXPECT_EQ(done.body.at("to_come"), 0);
  EXPECT_EQ(done.body.at("going"), 0);
  for (auto const& s : done.body.at("sessions")) {
    EXPECT_EQ(s.at("state"), "cancelled");
    EXPECT_EQ(s.at("reason"), "老师搬走了");
  }
  EXPECT_THAT(booked(), IsEmpty());
  EXPECT_THAT(titles(goes), Contains("插花取消了 2 场").Times(1));
  EXPECT_THAT(titles(waits), Contains("插花取消了").Times(1));
  EXPECT_EQ(sign(of(2), waits).code(), "activities.session_cancelled");
  auto const seen = on();
  ASSERT_THAT(seen, SizeIs(3));
  for (auto const& s : seen) {
    EXPECT_EQ(s.at("state"), "cancelled");
  }
  auto const lines = get("/audit?action=session.cancelled",
                         officer(role::district_officer, "D"))
                         .body.at("lines");
  EXPECT_THAT(lines, SizeIs(1));
  expect_sound();
}

TEST_P(activity_states, what_has_begun_goes_on_when_it_ends) {
  auto const id = drafted();
  auto const all = weekly(id, 2, {{"places", 5}});
  change(id, {{"state", "published"}});
  auto const running = all[0].at("id").get<std::string>();
  auto const later = all[1].at("id").get<std::string>();
  auto const who = resident("李桂英", "C1");
  now = at("2026-12-01T14:30");
  desk = officer(role::community_staff, "C1");
  ASSERT_EQ(change(id, {{"state", "over"}, {"reason", "到此为止"}}).status,
            200);
  EXPECT_EQ(get("/sessions/" + running).body["session"]["state"], "planned");
  EXPECT_EQ(get("/sessions/" + later).body["session"]["state"], "cancelled");
  EXPECT_EQ(sign(running, desk, {{"person", who}, {"how", "door"}}).status,
            200);
  EXPECT_EQ(sign(running, person()).code(), "activities.started");
  expect_sound();
}

TEST_P(activity_states, a_time_for_what_is_over_is_seen_when_it_is_published) {
  auto const id = drafted();
  weekly(id, 1, json::object());
  change(id, {{"state", "published"}});
  change(id, {{"state", "over"}, {"reason", "人太少"}});
  auto const s = weekly(id, 1, {{"room", room}})[1].at("id").get<std::string>();
  EXPECT_EQ(detail(id)["activity"]["state"], "over");
  EXPECT_THAT(on(), SizeIs(1));  // the one that was called off
  EXPECT_EQ(get("/sessions/" + s).code(), "activities.no_such_session");
  EXPECT_EQ(sign(s, person()).code(), "activities.no_such_session");
  ASSERT_THAT(booked(), SizeIs(1));
  EXPECT_FALSE(booked()[0].contains("title"));
  ASSERT_EQ(change(id, {{"state", "published"}}).status, 200);
  EXPECT_THAT(on(), SizeIs(2));
  EXPECT_EQ(booked()[0]["title"], "插花");
  EXPECT_EQ(sign(s, person()).body.at("state"), "given");
  expect_sound();
}

TEST_P(activity_states, the_title_of_a_draft_is_not_told_by_its_room) {
  auto const id = drafted();
  weekly(id, 2, {{"room", room}});
  auto const in_feeds = [&](std::string const& title) {
    return testing::AllOf(
        HasSubstr("SUMMARY:" + title),
        Not(HasSubstr(title == "插花" ? "插花与古琴" : "SUMMARY:插花\r")));
  };
  auto const taken = booked();
  ASSERT_THAT(taken, SizeIs(2));
  EXPECT_FALSE(taken[0].contains("title"));
  EXPECT_EQ(booked(desk)[0]["title"], "插花");
  EXPECT_THAT(calendar(), Not(HasSubstr("插花")));
  EXPECT_THAT(get("/rooms/" + room + "/calendar").text, Not(HasSubstr("插花")));

  change(id, {{"state", "published"}});
  EXPECT_EQ(booked()[0]["title"], "插花");
  EXPECT_THAT(calendar(), in_feeds("插花"));

  change(id, {{"title", {{"zh", "插花与古琴"}}}});
  EXPECT_EQ(booked()[1]["title"], "插花与古琴");
  EXPECT_THAT(calendar(), in_feeds("插花与古琴"));
  EXPECT_THAT(get("/rooms/" + room + "/calendar").text, in_feeds("插花与古琴"));
  expect_sound();

  auto const s = detail(id)["sessions"][0]["id"].get<std::string>();
  auto const goes = person();
  sign(s, goes);
  EXPECT_EQ(change(id, {{"state", "draft"}}).code(), "activities.has_signups");
  act("cancel", s, goes);
  ASSERT_EQ(change(id, {{"state", "draft"}}).status, 200);
  EXPECT_THAT(booked(), SizeIs(2));
  EXPECT_FALSE(booked()[0].contains("title"));
  EXPECT_THAT(calendar(), Not(HasSubstr("插花")));
  expect_sound();
}

TEST_P(activity_states, it_goes_to_another_venue_unless_a_room_is_elsewhere) {
  auto const id = drafted();
  auto const past = weekly(id, 1,
                           {{"room", room},
                            {"from", moment("2026-11-25T14:00")},
                            {"until", moment("2026-11-25T16:00")}})[0]
                        .at("id")
                        .get<std::string>();
  auto const s = weekly(id, 1, {{"room", room}})[1].at("id").get<std::string>();
  change(id, {{"state", "published"}});
  auto const goes = person();
  sign(s, goes);
  auto const to = other_venue();
  now = at("2026-11-26T08:00");
  desk = officer(role::community_staff, "C1");
  auto const refused = change(id, {{"venue", to}});
  EXPECT_EQ(refused.code(), "activities.has_rooms_elsewhere");
  EXPECT_EQ(refused.body["fields"][0]["message"], "2026-12-01 14:00")
      << refused.body.dump();
  EXPECT_EQ(detail(id)["activity"]["venue"], venue);
  auto const revision_of = [&] {
    return get("/sessions/" + s, desk).body.at("revision").get<int>();
  };
  ask(verb::patch, "/sessions/" + s, desk,
      {{"revision", revision_of()}, {"room", ""}, {"place", "门口"}});
  auto const before = titles(goes).size();
  auto const revision = revision_of();
  ASSERT_EQ(change(id, {{"venue", to}}).status, 200);
  EXPECT_EQ(titles(goes).size(), before + 1);
  auto const told = get("/me/notices", goes).body.at("notices").at(0);
  EXPECT_EQ(told["title"]["zh"], "插花改了时间或地点");
  EXPECT_THAT(told["text"]["zh"].get<std::string>(),
              HasSubstr("地点：河滨会客厅 · 门口"));
  EXPECT_EQ(revision_of(), revision + 1);
  auto const place = [&](std::string const& which) {
    return get("/sessions/" + which).body["session"]["venue_name"]["zh"];
  };
  EXPECT_EQ(place(s), "河滨会客厅");
  EXPECT_EQ(place(past), "瑞虹共享会客厅");
  EXPECT_THAT(booked(), SizeIs(1));
  expect_sound();
}

TEST_P(activity_states, all_to_come_is_shown_and_the_latest_that_is_over) {
  auto const id = drafted();
  auto const all = post("/activities/" + id + "/sessions",
                        {{"from", moment("2026-11-25T09:00")},
                         {"until", moment("2026-11-25T10:00")},
                         {"rule", "FREQ=DAILY;COUNT=130"},
                         {"places", 1}},
                        desk);
  EXPECT_THAT(all.body.at("sessions"), SizeIs(130));
  // 110 days later, before it begins.
  now = at("2027-03-15T08:00");
  desk = officer(role::community_staff, "C1");
  auto const shown = detail(id).at("sessions");
  ASSERT_THAT(shown, SizeIs(120));
  EXPECT_EQ(shown.front().at("from"), moment("2026-12-05T09:00"));
  EXPECT_EQ(shown[100].at("from"), moment("2027-03-15T09:00"));
  EXPECT_EQ(shown.back().at("from"), moment("2027-04-03T09:00"));
  EXPECT_EQ(change(id, {{"state", "published"}}).status, 200);
  EXPECT_THAT(get("/activities/" + id + "/again", desk).body.at("proposals"),
              SizeIs(130));
}

TEST_P(activity_states, a_venue_does_not_close_over_what_takes_place_there) {
  auto const id = drafted();
  auto const s = weekly(id, 1, json::object())[0].at("id").get<std::string>();
  change(id, {{"state", "published"}});
  auto const close = [&] { return ask(verb::del, "/venues/" + venue, desk); };
  EXPECT_EQ(close().code(), "venues.still_booked");
  EXPECT_THAT(on(), SizeIs(1));
  post("/sessions/" + s + "/cancel", {{"reason", "停电"}}, desk);
  EXPECT_EQ(close().status, 204);
}

TEST_P(activity_states, a_place_in_what_is_called_off_goes_to_nobody) {
  auto const s = session(1);
  auto const goes = person();
  auto const next = person();
  sign(s, goes);
  sign(s, next);
  act("cancel", s, goes);
  ASSERT_EQ(state(s, next), "offered");
  post("/sessions/" + s + "/cancel", {{"reason", "停电"}}, desk);
  now = at("2026-11-25T12:00");
  EXPECT_GT(tend_sessions(*reg, now), 0U);
  EXPECT_THAT(titles(next), Contains("插花取消了"));
  EXPECT_THAT(titles(next), Not(Contains("插花的名额让给了下一位")));
  expect_sound();
}

}  // namespace
}  // namespace linli::activities
