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

}  // namespace
}  // namespace linli::venues
