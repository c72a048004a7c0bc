#include "places/places_ops.h"
#include "venues/test_venue.h"

namespace linli::venues {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

places::service_point by_hand(std::string const& name, geo::latlng const at) {
  auto out = places::service_point{};
  out.name.zh = name;
  out.category = "living_room";
  out.at = at;
  out.source = "hand";
  out.source_ref = name;
  return out;
}

LINLI_ON_BOTH_ENGINES(venue_registry);

TEST_P(venue_registry,
       a_venue_is_a_service_point_and_takes_the_place_of_another) {
  auto const before =
      db->read([](store::reader& r) { return places::version_of(r); });
  auto const old = db->write([](store::writer& tx) {
    return places::put_service(tx, by_hand("河滨会客厅", {31.2461, 121.4836}));
  });
  auto const made =
      venue({{"instead_of", std::to_string(old.value)},
             {"address", "北外滩街道"},
             {"step_free", "yes"},
             {"hours",
              {{"week", {{{"from", 540}, {"to", 1020}}}},
               {"exceptions",
                {{{"date", "2026-10-01"}, {"spans", json::array()}}}}}}});
  auto const shown = db->read(
      [](store::reader& r) { return places::stored_services(r, false); });
  ASSERT_THAT(shown, SizeIs(1));
  EXPECT_EQ(std::to_string(shown[0].id.value), made.at("service_point"));
  EXPECT_TRUE(shown[0].is_programme);
  EXPECT_TRUE(shown[0].hours.is_known);
  EXPECT_GT(db->read([](store::reader& r) { return places::version_of(r); }),
            before);

  auto const id = made.at("id").get<std::string>();
  auto const changed = ask(verb::patch, "/venues/" + id, desk,
                           {{"revision", 1}, {"name", {{"zh", "新名字"}}}});
  EXPECT_EQ(changed.body.at("name").at("zh"), "新名字");
  EXPECT_EQ(changed.body.at("address"), "北外滩街道");
  EXPECT_EQ(
      ask(verb::patch, "/venues/" + id, desk, {{"revision", 1}, {"phone", "1"}})
          .code(),
      "venues.changed_meanwhile");
  EXPECT_EQ(ask(verb::del, "/venues/" + id, desk).status, 204);
  EXPECT_EQ(get("/venues/" + id).code(), "venues.no_such_venue");
  EXPECT_THAT(db->read([](store::reader& r) {
    return places::stored_services(r, false);
  }),
              IsEmpty());
  expect_sound();
}

TEST_P(venue_registry, says_which_days_are_public_holidays) {
  db->write([](store::writer& tx) {
    places::replace_holidays(
        tx, std::vector<places::holiday>{{"2027-01-01", "元旦", false},
                                         {"2027-01-03", "元旦", true}});
  });
  auto const id = venue().at("id").get<std::string>();
  auto const days = get("/venues/" + id).body.at("holidays");
  ASSERT_THAT(days, SizeIs(1));  // a Sunday that is worked is none
  EXPECT_EQ(days[0], (json{{"date", "2027-01-01"}, {"name", "元旦"}}));
}

TEST_P(venue_registry, an_import_gives_way_to_a_venue_of_the_same_name) {
  venue();
  db->write([](store::writer& tx) {
    auto p = by_hand("瑞虹共享会客厅", {31.2643, 121.4975});
    p.name.en = "Ruihong";
    p.address = "x";
    p.capacity = 3;
    p.is_programme = true;
    places::put_service(tx, p);
  });
  venue({{"name", {{"zh", "另一间"}}}});  // looks for the same places anew
  auto sources = std::vector<std::string>{};
  for (auto const& p : db->read([](store::reader& r) {
         return places::stored_services(r, false);
       })) {
    sources.push_back(p.source);
  }
  EXPECT_THAT(sources, testing::Each("linli"));
}

TEST_P(venue_registry, outside_ones_area_nothing_can_be_changed) {
  auto const id = venue().at("id").get<std::string>();
  auto const other = officer(role::community_staff, "C2");
  EXPECT_EQ(post("/venues/" + id + "/rooms",
                 {{"name", {{"zh", "x"}}}, {"seats", 1}}, other)
                .code(),
            "people.not_allowed");
  EXPECT_EQ(ask(verb::del, "/venues/" + id, other).code(),
            "people.not_allowed");
  EXPECT_FALSE(get("/venues/" + id).body.at("may_change"));
  EXPECT_FALSE(get("/venues/" + id, other).body.at("may_change"));
  EXPECT_TRUE(get("/venues/" + id, desk).body.at("may_change"));
}

TEST_P(venue_registry, calendars_tell_what_is_public_and_are_read_in_once) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk,
       {{"title", "书法"}, {"is_public", true}});
  book(where, "2026-11-25T12:00", "2026-11-25T13:00", desk,
       {{"title", "内部会议"}});
  for (auto const& path :
       {"/venues/" + v + "/calendar", "/rooms/" + where + "/calendar"}) {
    auto const text = get(path).text;
    EXPECT_NE(text.find("SUMMARY:书法"), std::string::npos);
    EXPECT_EQ(text.find("内部"), std::string::npos);
  }
  auto const text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:合唱"
      "\r\nDTSTART:20261125T093000\r\nDTEND:20261125T100000\r\nRRULE:FREQ="
      "WEEKLY;"
      "COUNT=2\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART:"
      "20261125T103000"
      "\r\nDTEND:20261125T113000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  auto const in = "/rooms/" + where + "/calendar/import";
  auto const first = post(in, {{"text", text}}, desk);
  ASSERT_EQ(first.status, 200) << first.body.dump();
  EXPECT_EQ(first.body.at("booked"), 2);
  ASSERT_THAT(first.body.at("left_out"), SizeIs(1));
  EXPECT_EQ(first.body["left_out"][0]["why"], "venues.slot_taken");
  auto const again = post(in, {{"text", text}}, desk);
  EXPECT_EQ(again.body.at("known"), 1);
  EXPECT_EQ(again.body.at("booked"), 0);
  EXPECT_EQ(post(in, {{"text", "x"}}, desk).code(), "venues.not_a_calendar");
  EXPECT_EQ(
      post(in, {{"text", text}}, officer(role::community_staff, "C2")).code(),
      "people.not_allowed");
}

TEST_P(venue_registry, what_was_read_before_and_has_changed_since_is_told) {
  auto const where = room(venue().at("id").get<std::string>(), {});
  auto const in = "/rooms/" + where + "/calendar/import";
  auto const read = [&](std::string const& first, std::string const& second) {
    auto const text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + first + second +
                      "END:VCALENDAR\r\n";
    auto const done = post(in, {{"text", text}}, desk);
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return done.body;
  };
  auto const event = [](std::string const& words) {
    return "BEGIN:VEVENT\r\n" + words + "\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
  };
  auto const talk = [&](std::string const& hour) {
    return event("UID:1\r\nSUMMARY:讲座\r\nDTSTART:20261125T" + hour + "0000");
  };
  auto const choir = [&](std::string const& day, std::string const& more) {
    return event("UID:2\r\nSUMMARY:合唱\r\nDTSTART:202611" + day +
                 "T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3" + more);
  };
  EXPECT_EQ(read(talk("14"), choir("26", "")).at("booked"), 4);
  auto const same = read(talk("14"), choir("26", ""));
  EXPECT_EQ(same.at("known"), 2);
  EXPECT_EQ(same.at("left_out"), json::array());

  auto const moved = read(talk("16"), choir("27", ""));
  EXPECT_EQ(moved.at("booked"), 0);
  EXPECT_EQ(moved.at("known"), 0);
  ASSERT_THAT(moved.at("left_out"), SizeIs(2));
  EXPECT_EQ(moved["left_out"][0]["why"], "venues.event_changed");
  EXPECT_EQ(moved["left_out"][0]["from"], moment("2026-11-25T14:00"));
  EXPECT_EQ(moved["left_out"][1]["from"], moment("2026-11-26T10:00"));

  auto const off = read(talk("14"), choir("26", "\r\nSTATUS:CANCELLED"));
  EXPECT_EQ(off.at("known"), 1);
  EXPECT_EQ(off.at("cancelled"), 0);
  ASSERT_THAT(off.at("left_out"), SizeIs(1));
  EXPECT_EQ(off["left_out"][0]["why"], "venues.event_cancelled");
}

/// "2026-11-25T10:00 60 书法" of each booking, by its beginning.
std::vector<std::string> said_of(json const& bookings,
                                 std::string const& room) {
  auto out = std::vector<std::string>{};
  for (auto const& b : bookings) {
    auto const when = [&](char const* const end) {
      return *base::parse_rfc3339(b.at(end).get<std::string>());
    };
    if (b.at("room") == room) {
      out.push_back(
          base::text_of(base::wall_time_of(when("from"), kZone)) + " " +
          std::to_string((when("until").unix_s - when("from").unix_s) / 60) +
          " " + b.at("title").get<std::string>());
    }
  }
  return out;
}

TEST_P(venue_registry, what_a_room_tells_is_read_into_another_as_the_same) {
  auto const v = venue().at("id").get<std::string>();
  auto const from = room(v, {});
  auto const to = room(v, {{"name", {{"zh", "小厅"}}}});
  auto const series = book(from, "2026-11-25T10:00", "2026-11-25T11:00", desk,
                           {{"title", "书法，茶; 与\n古琴"},
                            {"is_public", true},
                            {"rule", "FREQ=WEEKLY;COUNT=4"}});
  auto const& all = series.body.at("bookings");
  ASSERT_THAT(all, SizeIs(4));
  change(all[1], {{"from", moment("2026-12-03T15:00")}}, desk);
  post("/bookings/" + all[2].at("id").get<std::string>() + "/cancel",
       json::object(), desk);

  auto const text = get("/rooms/" + from + "/calendar").text;
  auto const done =
      post("/rooms/" + to + "/calendar/import", {{"text", text}}, desk);

  EXPECT_EQ(done.body.at("left_out"), json::array());
  auto const now = list(v, desk).body.at("bookings");
  EXPECT_THAT(said_of(now, to), SizeIs(3));
  EXPECT_EQ(said_of(now, to), said_of(now, from));
}

TEST_P(venue_registry, a_series_read_in_has_its_exceptions_and_keeps_them) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const text = std::string{
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
      "SUMMARY:合唱\r\nDTSTART:20261125T100000\r\nDURATION:PT1H\r\n"
      "RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20261209T100000\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:彩排\r\n"
      "RECURRENCE-ID:20261202T100000\r\nDTSTART:20261203T150000\r\n"
      "DURATION:PT2H\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:看不懂\r\nDTSTART:20261125T120000\r\n"
      "RRULE:FREQ=HOURLY\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\nUID:3\r\nSTATUS:CANCELLED\r\n"
      "DTSTART:20261125T120000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"};

  auto const done =
      post("/rooms/" + where + "/calendar/import", {{"text", text}}, desk);

  ASSERT_EQ(done.status, 200) << done.body.dump();
  EXPECT_EQ(done.body.at("events"), 3);
  EXPECT_EQ(done.body.at("booked"), 3);
  EXPECT_EQ(done.body.at("cancelled"), 1);
  EXPECT_EQ(done.body.at("left_out"),
            (json::array({{{"title", "看不懂"},
                           {"why", "venues.bad_rule"},
                           {"line", 22},
                           {"property", "RRULE"},
                           {"text", "RRULE:FREQ=HOURLY"}}})));
  auto const all = list(v, desk).body.at("bookings");
  EXPECT_THAT(said_of(all, where),
              testing::ElementsAre("2026-11-25T10:00 60 合唱",
                                   "2026-12-03T15:00 120 彩排",
                                   "2026-12-16T10:00 60 合唱"));
  // The one that was moved on its own stays where it is.
  change(all[0], {{"scope", "all"}, {"from", moment("2026-11-25T09:00")}},
         desk);
  EXPECT_THAT(begins(list(v, desk)),
              testing::ElementsAre("2026-11-25T09:00", "2026-12-03T15:00",
                                   "2026-12-16T09:00"));
}

}  // namespace
}  // namespace linli::venues
