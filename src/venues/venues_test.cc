#include <gmock/gmock.h>
#include <thread>

#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/test_registry.h"
#include "places/invariants.h"
#include "places/places_ops.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/invariants.h"
#include "venues/venues_api.h"

namespace linli::venues {
namespace {

using http::verb;
using json = nlohmann::json;
using people::role;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// 2026-11-24, a Tuesday, 08:00 UTC: 16:00 on the district's clocks.
constexpr auto kZone = "Asia/Shanghai";

std::string moment(std::string_view const wall) {
  return base::rfc3339(base::instant_of(*base::parse_wall_time(wall), kZone));
}

places::service_point by_hand(std::string const& name, geo::latlng const at) {
  auto out = places::service_point{};
  out.name.zh = name;
  out.category = "living_room";
  out.at = at;
  out.source = "hand";
  out.source_ref = name;
  return out;
}

struct venue_registry : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    db->write([](store::writer& tx) {
      places::put_district(tx, {"D", kZone, "gb50180-2018", {}, 1});
      places::put_categories(tx,
                             std::vector<places::category>{
                                 {"living_room", {"会客厅", "", ""}, "", ""},
                                 {"canteen", {"食堂", "", ""}, "", ""}});
      places::put_source(
          tx, {places::source_kind::services, "hand", {}, false, {}});
    });
    reg->keepers = {booking_keeper()};
    reg->time_zone = std::make_shared<std::string const>(kZone);
    desk = officer(role::community_staff, "C1");
    resident_session = signed_in("13800000001");
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    mount_venues(routes, needs);
  }

  json venue(json more = json::object()) {
    more["name"] = {{"zh", "瑞虹共享会客厅"}};
    more["area"] = "C1";
    more["at"] = {{"lat", 31.2642}, {"lng", 121.4975}};
    auto const made = post("/venues", more, desk);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body;
  }
  std::string room(std::string const& in, json what) {
    if (!what.contains("name")) {
      what["name"] = {{"zh", "大厅"}};
    }
    what["seats"] = what.value("seats", 20);
    what["who_books"] = what.value("who_books", "residents");
    auto const made = post("/venues/" + in + "/rooms", what, desk);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    auto latest = std::string{};
    for (auto const& r : made.body.at("rooms")) {
      if (latest.size() < r.at("id").get<std::string>().size() ||
          latest < r.at("id").get<std::string>()) {
        latest = r.at("id");
      }
    }
    return latest;
  }
  reply book(std::string const& where,
             std::string_view const from,
             std::string_view const until,
             std::string const& as,
             json more = json::object()) {
    more["from"] = moment(from);
    more["until"] = moment(until);
    more["title"] = more.value("title", "插花");
    return post("/rooms/" + where + "/bookings", more, as);
  }
  reply change(json const& booking, json what, std::string const& as) {
    what["revision"] = booking.at("revision");
    return ask(verb::patch, "/bookings/" + booking.at("id").get<std::string>(),
               as, what);
  }
  std::vector<std::string> begins(reply const& answer) {
    auto out = std::vector<std::string>{};
    for (auto const& b : answer.body.at("bookings")) {
      out.push_back(base::text_of(base::wall_time_of(
          *base::parse_rfc3339(b.at("from").get<std::string>()), kZone)));
    }
    return out;
  }
  reply list(std::string const& in, std::string const& as = {}) {
    return get("/venues/" + in +
                   "/bookings?from=2026-11-01T00:00:00Z&until="
                   "2027-01-30T00:00:00Z",
               as);
  }
  void expect_sound() {
    for (auto const all : {invariants(), places::invariants()}) {
      for (auto const& i : all) {
        EXPECT_THAT(
            db->read([&](store::reader& r) { return store::broken_by(r, i); }),
            IsEmpty())
            << i.name;
      }
    }
  }

  std::string desk;
  std::string resident_session;
};

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

TEST_P(venue_registry, the_whole_room_blocks_its_parts_and_they_block_it) {
  auto const v = venue().at("id").get<std::string>();
  auto const whole = room(v, {});
  auto const left = room(v, {{"within", whole}});
  auto const right = room(v, {{"within", whole}});
  EXPECT_EQ(book(left, "2026-11-25T10:00", "2026-11-25T12:00", desk).status,
            200);
  EXPECT_EQ(book(whole, "2026-11-25T11:00", "2026-11-25T13:00", desk).code(),
            "venues.slot_taken");
  EXPECT_EQ(book(right, "2026-11-25T11:00", "2026-11-25T13:00", desk).status,
            200);
  EXPECT_EQ(book(whole, "2026-11-25T13:00", "2026-11-25T14:00", desk).status,
            200);
  EXPECT_EQ(book(left, "2026-11-25T13:30", "2026-11-25T14:30", desk).code(),
            "venues.slot_taken");
  EXPECT_EQ(ask(verb::patch, "/rooms/" + whole, desk,
                {{"revision", 1}, {"within", left}})
                .code(),
            "venues.within_itself");
  EXPECT_EQ(ask(verb::del, "/rooms/" + whole, desk).code(),
            "venues.still_booked");
  expect_sound();
}

TEST_P(venue_registry, buffers_are_kept_free) {
  auto const v = venue().at("id").get<std::string>();
  auto const where =
      room(v, {{"buffer_before_minutes", 10}, {"buffer_after_minutes", 20}});
  EXPECT_EQ(book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk).status,
            200);
  EXPECT_EQ(book(where, "2026-11-25T11:29", "2026-11-25T12:00", desk).code(),
            "venues.slot_taken");
  EXPECT_EQ(book(where, "2026-11-25T11:30", "2026-11-25T12:00", desk).status,
            200);
}

TEST_P(venue_registry, what_is_taken_is_explained_and_others_are_offered) {
  auto const v =
      venue({{"hours",
              {{"week", {{{"from", 2 * 1440 + 540}, {"to", 2 * 1440 + 1020}}}},
               {"exceptions", json::array()}}}})
          .at("id")
          .get<std::string>();
  auto const small = room(v, {{"seats", 8}});
  auto const large = room(v, {{"seats", 30}});
  auto const middle = room(v, {{"seats", 12}});
  book(large, "2026-11-25T10:00", "2026-11-25T12:00", desk,
       {{"title", "书法"}, {"is_public", true}});
  auto const asked = post("/rooms/" + large + "/bookings/try",
                          {{"from", moment("2026-11-25T11:00")},
                           {"until", moment("2026-11-25T12:30")},
                           {"persons", 10}},
                          resident_session)
                         .body;
  ASSERT_THAT(asked.at("taken"), SizeIs(1));
  EXPECT_EQ(asked["taken"][0]["why"], "booked");
  EXPECT_EQ(asked["taken"][0]["title"], "书法");
  ASSERT_THAT(asked.at("other_rooms"), SizeIs(1));
  EXPECT_EQ(asked["other_rooms"][0]["room"], middle);
  ASSERT_GE(asked.at("other_times").size(), 2U);
  EXPECT_EQ(asked["other_times"][0]["from"], moment("2026-11-25T12:00"));
  EXPECT_EQ(
      book(large, "2026-11-25T16:30", "2026-11-25T17:30", resident_session)
          .code(),
      "venues.not_open");
  EXPECT_EQ(book(large, "2026-11-25T13:00", "2026-11-25T14:00",
                 resident_session, {{"persons", 31}})
                .code(),
            "venues.too_many_persons");
  EXPECT_EQ(book(small, "2026-11-24T15:00", "2026-11-24T15:30", desk).code(),
            "venues.in_the_past");
  EXPECT_EQ(book(small, "2026-11-25T15:00", "2026-11-25T14:30", desk).code(),
            "venues.bad_time");
}

TEST_P(venue_registry, residents_book_within_the_limits_of_the_venue) {
  auto const v = venue({{"book_ahead_days", 14}, {"quota_minutes", 120}})
                     .at("id")
                     .get<std::string>();
  auto const free = room(v, {});
  auto const staffs = room(v, {{"who_books", "staff"}});
  EXPECT_EQ(book(free, "2026-12-09T10:00", "2026-12-09T11:00", resident_session)
                .code(),
            "venues.too_early");
  EXPECT_EQ(
      book(staffs, "2026-11-25T10:00", "2026-11-25T11:00", resident_session)
          .code(),
      "venues.not_for_residents");
  EXPECT_EQ(book(free, "2026-11-25T10:00", "2026-11-25T11:00", resident_session)
                .status,
            200);
  EXPECT_EQ(book(free, "2026-11-29T10:00", "2026-11-29T11:01", resident_session)
                .code(),
            "venues.over_quota");
  EXPECT_EQ(book(free, "2026-11-30T10:00", "2026-11-30T11:01", resident_session)
                .status,
            200);
  EXPECT_EQ(book(free, "2026-11-26T10:00", "2026-11-26T11:00", resident_session,
                 {{"kind", "closure"}})
                .code(),
            "people.not_allowed");
  // Staff is not held by them.
  EXPECT_EQ(book(staffs, "2027-05-09T10:00", "2027-05-09T18:00", desk).status,
            200);
}

TEST_P(venue_registry, where_staff_is_asked_the_answer_reaches_whoever_asked) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "on_approval"}});
  auto const wish = book(where, "2026-11-26T10:00", "2026-11-26T11:00",
                         resident_session, {{"rule", "FREQ=WEEKLY;COUNT=2"}});
  ASSERT_EQ(wish.status, 200) << wish.body.dump();
  EXPECT_EQ(wish.body["bookings"][0]["state"], "asked");
  // It holds the room until somebody says no.
  EXPECT_EQ(book(where, "2026-11-26T10:00", "2026-11-26T11:00", desk).code(),
            "venues.slot_taken");
  auto const waiting = get("/bookings/asked", desk);
  EXPECT_THAT(waiting.body.at("bookings"), SizeIs(2));
  EXPECT_THAT(get("/bookings/asked?limit=1", desk).body.at("bookings"),
              SizeIs(1));
  EXPECT_THAT(get("/bookings/asked", officer(role::community_staff, "C2"))
                  .body.at("bookings"),
              IsEmpty());
  auto const id = wish.body["bookings"][0]["id"].get<std::string>();
  EXPECT_EQ(
      post("/bookings/" + id + "/decision", {{"agreed", false}}, desk).code(),
      "venues.reason_needed");
  auto const no = post("/bookings/" + id + "/decision",
                       {{"agreed", false}, {"reason", "那天要消毒"}}, desk);
  EXPECT_EQ(no.body.at("state"), "declined");
  EXPECT_EQ(
      post("/bookings/" + id + "/decision", {{"agreed", true}}, desk).code(),
      "venues.not_asked");
  auto const told = get("/me/notices", resident_session).body.at("notices");
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told[0].at("title").at("zh"),
            "11月26日周四 10:00–11:00的大厅没能订成");
  EXPECT_EQ(book(where, "2026-11-26T10:00", "2026-11-26T11:00", desk).status,
            200);
}

TEST_P(venue_registry, by_a_rule_all_are_booked_or_those_that_are_free) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  book(where, "2026-12-02T10:00", "2026-12-02T11:00", desk);
  auto const rule = json{{"rule", "FREQ=WEEKLY;COUNT=3"}};
  EXPECT_EQ(
      book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, rule).code(),
      "venues.slot_taken");
  EXPECT_THAT(list(v, desk).body.at("bookings"), SizeIs(1));
  auto const some =
      book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk,
           {{"rule", "FREQ=WEEKLY;COUNT=3"}, {"skip_taken", true}});
  EXPECT_THAT(begins(some),
              ElementsAre("2026-11-25T10:00", "2026-12-09T10:00"));
  ASSERT_THAT(some.body.at("left_out"), SizeIs(1));
  EXPECT_EQ(some.body["left_out"][0]["from"], moment("2026-12-02T10:00"));
  EXPECT_EQ(book(where, "2026-11-25T12:00", "2026-11-25T13:00", desk,
                 {{"rule", "FREQ=HOURLY"}})
                .code(),
            "venues.bad_rule");
  EXPECT_THAT(book(where, "2026-11-25T12:00", "2026-11-25T13:00", desk,
                   {{"rule", "FREQ=DAILY;COUNT=500"}})
                  .body.at("bookings"),
              SizeIs(367));  // a year of days, and the first
  expect_sound();
}

TEST_P(venue_registry, one_of_a_series_those_that_follow_or_all_are_moved) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto all = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk,
                  {{"rule", "FREQ=WEEKLY;COUNT=4"}})
                 .body.at("bookings");
  auto const to = [](std::string_view const from,
                     std::string_view const until) {
    return json{{"from", moment(from)}, {"until", moment(until)}};
  };
  // The second alone goes to the afternoon.
  EXPECT_EQ(
      change(all[1], to("2026-12-02T15:00", "2026-12-02T16:00"), desk).status,
      200);
  // The third and those that follow, an hour later and longer.
  auto later = to("2026-12-09T11:00", "2026-12-09T12:30");
  later["scope"] = "following";
  auto const moved = change(all[2], later, desk);
  ASSERT_EQ(moved.status, 200) << moved.body.dump();
  EXPECT_THAT(begins(moved),
              ElementsAre("2026-12-09T11:00", "2026-12-16T11:00"));
  EXPECT_NE(moved.body["bookings"][0]["series"], all[0]["series"]);
  // All of the first series that are to come; the moved one stays moved.
  auto const first =
      get("/bookings/" + all[0]["id"].get<std::string>(), desk).body;
  auto early = to("2026-11-25T09:00", "2026-11-25T10:00");
  early["scope"] = "all";
  early["title"] = "早茶";
  auto const both = change(first, early, desk);
  ASSERT_EQ(both.status, 200) << both.body.dump();
  EXPECT_THAT(begins(both),
              ElementsAre("2026-11-25T09:00", "2026-12-02T15:00"));
  EXPECT_EQ(both.body["bookings"][1]["title"], "早茶");
  // Into something that is taken: none is moved.
  book(where, "2026-12-16T14:00", "2026-12-16T15:00", desk);
  auto const third =
      get("/bookings/" + all[2]["id"].get<std::string>(), desk).body;
  auto onto = to("2026-12-09T14:00", "2026-12-09T15:00");
  onto["scope"] = "following";
  EXPECT_EQ(change(third, onto, desk).code(), "venues.slot_taken");
  EXPECT_THAT(
      begins(list(v, desk)),
      ElementsAre("2026-11-25T09:00", "2026-12-02T15:00", "2026-12-09T11:00",
                  "2026-12-16T11:00", "2026-12-16T14:00"));
  expect_sound();
}

TEST_P(venue_registry, cancelling_keeps_what_was_and_frees_the_room) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const all = book(where, "2026-11-25T10:00", "2026-11-25T11:00",
                        resident_session, {{"rule", "FREQ=WEEKLY;COUNT=3"}})
                       .body.at("bookings");
  auto const second = all[1]["id"].get<std::string>();
  auto const gone = post("/bookings/" + second + "/cancel",
                         {{"scope", "following"}, {"reason", "停电"}}, desk);
  EXPECT_THAT(gone.body.at("bookings"), SizeIs(2));
  EXPECT_EQ(
      post("/bookings/" + second + "/cancel", json::object(), desk).code(),
      "venues.is_over");
  EXPECT_THAT(begins(list(v)), ElementsAre("2026-11-25T10:00"));
  auto const told = get("/me/notices", resident_session).body.at("notices");
  EXPECT_NE(told[0].at("text").at("zh").get<std::string>().find("停电"),
            std::string::npos);
}

TEST_P(venue_registry, others_see_that_a_room_is_taken_and_no_more) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const mine = book(where, "2026-11-25T10:00", "2026-11-25T11:00",
                         resident_session, {{"party", "晨练队"}});
  auto const id = mine.body["bookings"][0]["id"].get<std::string>();
  auto const other = signed_in("13800000002");
  for (auto const& seen : {list(v), list(v, other),
                           list(v, officer(role::community_staff, "C2"))}) {
    auto const b = seen.body.at("bookings").at(0);
    EXPECT_FALSE(b.contains("title") || b.contains("by") ||
                 b.contains("party"));
    EXPECT_FALSE(b.at("is_mine") || b.at("may_change"));
  }
  EXPECT_EQ(list(v, desk).body["bookings"][0]["party"], "晨练队");
  EXPECT_TRUE(list(v, resident_session).body["bookings"][0]["is_mine"]);
  EXPECT_EQ(get("/bookings/" + id, other).code(), "venues.no_such_booking");
  EXPECT_EQ(change(mine.body["bookings"][0], {{"title", "x"}}, other).code(),
            "venues.no_such_booking");
  EXPECT_EQ(post("/bookings/" + id + "/cancel", json::object(), other).code(),
            "venues.no_such_booking");
  EXPECT_THAT(get("/me/bookings", other).body.at("bookings"), IsEmpty());
  EXPECT_THAT(get("/me/bookings", resident_session).body.at("bookings"),
              SizeIs(1));
}

TEST_P(venue_registry, sent_twice_it_is_booked_once) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const key =
      json{{"own_key", "page-0001"}, {"rule", "FREQ=DAILY;COUNT=2"}};
  auto const a = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, key);
  auto const b = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk, key);
  EXPECT_EQ(a.status, 200) << a.body.dump();
  EXPECT_EQ(a.body["bookings"], b.body["bookings"]);
  EXPECT_THAT(list(v).body.at("bookings"), SizeIs(2));
}

TEST_P(venue_registry, who_does_not_come_gives_the_room_free) {
  auto const v =
      venue({{"release_after_minutes", 15}}).at("id").get<std::string>();
  auto const where = room(v, {});
  auto const here =
      book(where, "2026-11-24T17:00", "2026-11-24T18:00", resident_session);
  auto const late =
      book(where, "2026-11-24T18:00", "2026-11-24T19:00", resident_session);
  auto const id = [](reply const& r) {
    return r.body["bookings"][0]["id"].get<std::string>();
  };
  auto const came = "/bookings/" + id(here) + "/arrival";
  now = base::instant_of(*base::parse_wall_time("2026-11-24T15:59"), kZone);
  EXPECT_EQ(post(came, json::object(), resident_session).code(),
            "venues.not_now");
  now = base::instant_of(*base::parse_wall_time("2026-11-24T16:55"), kZone);
  EXPECT_EQ(post(came, json::object(), desk).status, 200);
  EXPECT_EQ(post(came, json::object(), desk).status, 200);
  now = base::instant_of(*base::parse_wall_time("2026-11-24T18:14"), kZone);
  EXPECT_EQ(release_unused(*reg, now), 0U);
  now = base::instant_of(*base::parse_wall_time("2026-11-24T18:15"), kZone);
  EXPECT_EQ(release_unused(*reg, now), 1U);
  EXPECT_EQ(release_unused(*reg, now), 0U);
  EXPECT_EQ(get("/bookings/" + id(late), desk).body.at("state"), "released");
  EXPECT_EQ(book(where, "2026-11-24T18:20", "2026-11-24T19:00", desk).status,
            200);
}

TEST_P(venue_registry, bookings_go_with_a_merged_record_and_back) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const stays = resident("李桂英", "C1");
  auto const goes = resident("李桂英", "C1");
  auto const made = book(where, "2026-11-25T10:00", "2026-11-25T11:00", desk,
                         {{"person", goes}});
  auto const id = made.body["bookings"][0]["id"].get<std::string>();
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(
      post("/persons/" + stays + "/merge", {{"other", goes}}, boss).status,
      200);
  auto const owner = [&] {
    return get("/bookings/" + id, desk).body.at("by").at("id");
  };
  EXPECT_EQ(owner(), stays);
  expect_sound();
  auto const merge =
      get("/persons/" + stays, boss).body.at("merge").get<std::string>();
  ASSERT_EQ(post("/merges/" + merge + "/undo", json::object(), boss).status,
            200);
  EXPECT_EQ(owner(), goes);
}

// One phone made both: what it calls its first wish was sent for each.
TEST_P(venue_registry, records_that_called_two_bookings_alike_can_be_merged) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const stays = signed_in("13800000021");
  auto const goes = signed_in("13800000022");
  auto const id_of = [&](std::string const& session) {
    return get("/me", session).body.at("id").get<std::string>();
  };
  auto const same = json{{"own_key", "page-0001"}};
  ASSERT_EQ(
      book(where, "2026-11-25T10:00", "2026-11-25T11:00", stays, same).status,
      200);
  ASSERT_EQ(
      book(where, "2026-11-25T12:00", "2026-11-25T13:00", goes, same).status,
      200);
  auto const boss = officer(role::district_officer, "D");
  auto const merged = post("/persons/" + id_of(stays) + "/merge",
                           {{"other", id_of(goes)}}, boss);
  EXPECT_EQ(merged.status, 200) << merged.body.dump();
  expect_sound();
}

TEST_P(venue_registry, who_is_erased_gives_rooms_back) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {});
  auto const id = book(where, "2026-11-25T10:00", "2026-11-25T11:00",
                       resident_session, {{"party", "李家"}})
                      .body["bookings"][0]["id"]
                      .get<std::string>();
  ASSERT_EQ(post("/me/erase", {{"really", true}}, resident_session).status,
            204);
  auto const left = get("/bookings/" + id, desk).body;
  EXPECT_EQ(left.at("state"), "cancelled");
  EXPECT_FALSE(left.contains("party") || left.contains("title"));
  expect_sound();
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

TEST_P(venue_registry, of_many_who_want_a_room_at_once_one_has_it) {
  auto const v = venue().at("id").get<std::string>();
  auto const whole = room(v, {});
  auto const part = room(v, {{"within", whole}});
  auto given = std::atomic<int>{0};
  auto refused = std::atomic<int>{0};
  {
    auto threads = std::vector<std::jthread>{};
    for (auto i = 0; i != 8; ++i) {
      threads.emplace_back([&, i] {
        auto const answer = book(i % 2 == 0 ? whole : part, "2026-11-25T10:00",
                                 "2026-11-25T11:00", desk);
        (answer.status == 200 ? given : refused) += 1;
      });
    }
  }
  EXPECT_EQ(given, 1);
  EXPECT_EQ(refused, 7);
  expect_sound();
}

}  // namespace
}  // namespace linli::venues
