#include "venues/test_venue.h"

namespace linli::venues {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

/// Rooms given back by mistake, and had again.
struct booking_undo : venue_registry {
  void SetUp() override {
    venue_registry::SetUp();
    if (!IsSkipped()) {
      me = get("/me", resident_session).body.at("id");
    }
  }

  /// What staff books for the resident, on a Thursday.
  json booked(std::string const& where, json more = json::object()) {
    more["person"] = me;
    more["how"] = "phone";
    auto const made = book(where, kFrom, kUntil, desk, more);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("bookings");
  }
  static std::string id_of(json const& b) { return b.at("id"); }
  void give_back(json const& b,
                 std::string const& as,
                 json const& how = json::object()) {
    auto const done = post("/bookings/" + id_of(b) + "/cancel", how, as);
    EXPECT_EQ(done.status, 200) << done.body.dump();
  }
  reply again(json const& b, std::string const& as) {
    return post("/rooms/" + b.at("room").get<std::string>() + "/bookings",
                {{"from", b.at("from")},
                 {"until", b.at("until")},
                 {"title", "插花"},
                 {"again", b.at("id")}},
                as);
  }
  std::string state(json const& b) {
    return get("/bookings/" + id_of(b), desk).body.at("state");
  }

  static constexpr auto kFrom = std::string_view{"2027-01-07T10:00"};
  static constexpr auto kUntil = std::string_view{"2027-01-07T12:00"};
  std::string me;
};

LINLI_ON_BOTH_ENGINES(booking_undo);

TEST_P(booking_undo, what_one_gave_back_is_theirs_again_beyond_their_limits) {
  // A week ahead, an hour a week, Wednesdays: nothing of it fits.
  auto const v =
      venue({{"book_ahead_days", 7},
             {"quota_minutes", 60},
             {"hours",
              {{"week", {{{"from", 2 * 1440 + 540}, {"to", 2 * 1440 + 1020}}}},
               {"exceptions", json::array()}}}})
          .at("id")
          .get<std::string>();
  auto const where = room(v, {{"who_books", "staff"}});
  auto const had = booked(where)[0];
  give_back(had, resident_session);
  EXPECT_EQ(book(where, kFrom, kUntil, resident_session).code(),
            "venues.not_open");
  auto const back = again(had, resident_session);
  ASSERT_EQ(back.status, 200) << back.body.dump();
  EXPECT_EQ(back.body["bookings"][0]["id"], had.at("id"));
  EXPECT_EQ(back.body["bookings"][0]["state"], "booked");
  EXPECT_EQ(back.body["bookings"][0]["revision"], 3);
  // Pressed twice.
  EXPECT_EQ(again(had, resident_session).body["bookings"][0]["id"],
            had.at("id"));
  EXPECT_THAT(get("/me/bookings", resident_session).body.at("bookings"),
              SizeIs(1));
  expect_sound();
}

TEST_P(booking_undo, what_was_booked_since_counts_against_the_quota) {
  auto const v = venue({{"quota_minutes", 60}}).at("id").get<std::string>();
  auto const where = room(v, {});
  auto const other = room(v, {{"name", {{"zh", "小厅"}}}});
  auto const mine = [&](std::string const& in) {
    return book(in, "2026-11-26T10:00", "2026-11-26T11:00", resident_session);
  };
  auto const had = mine(where).body.at("bookings")[0];
  give_back(had, resident_session);
  auto const since = mine(other);
  ASSERT_EQ(since.status, 200) << since.body.dump();
  EXPECT_EQ(again(had, resident_session).code(), "venues.over_quota");
  EXPECT_EQ(state(had), "cancelled");
  give_back(since.body.at("bookings")[0], resident_session);
  EXPECT_EQ(again(had, resident_session).status, 200);
  auto const told = [&] {
    return db->read([](store::reader& r) {
      return *r.value_of<int>(
          "SELECT COUNT(*) FROM audit WHERE action = 'room.booked'");
    });
  };
  auto const lines = told();
  EXPECT_EQ(again(had, resident_session).status, 200);
  EXPECT_EQ(told(), lines) << "pressed twice";
}

TEST_P(booking_undo, what_somebody_else_has_by_then_is_theirs) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "staff"}});
  auto const had = booked(where)[0];
  give_back(had, resident_session);
  ASSERT_EQ(book(where, kFrom, kUntil, desk).status, 200);
  EXPECT_EQ(again(had, resident_session).code(), "venues.slot_taken");
  EXPECT_EQ(state(had), "cancelled");
  expect_sound();
}

TEST_P(booking_undo, what_staff_cancelled_or_another_had_is_not_had_again) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "staff"}});
  auto const all = booked(where, {{"rule", "FREQ=WEEKLY;COUNT=3"}});
  auto const refused = [&](json const& b, std::string const& as) {
    EXPECT_EQ(again(b, as).code(), "venues.not_for_residents");
    EXPECT_EQ(state(b), "cancelled");
  };
  give_back(all[0], desk, {{"reason", "停电"}});
  refused(all[0], resident_session);
  // Given back and had again, as one of its series.
  give_back(all[1], resident_session);
  refused(all[1], signed_in("13800000002"));
  auto const back = again(all[1], resident_session);
  ASSERT_EQ(back.status, 200) << back.body.dump();
  EXPECT_EQ(back.body["bookings"][0]["series"], all[1].at("series"));
  // Whatever it was before: cancelled with the others it stays so.
  give_back(all[2], desk, {{"reason", "停电"}, {"scope", "all"}});
  ASSERT_EQ(state(all[1]), "cancelled");
  refused(all[1], resident_session);
}

TEST_P(booking_undo, is_for_a_quarter_of_an_hour) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "staff"}});
  auto const had = booked(where)[0];
  give_back(had, resident_session);
  now.unix_s += 15 * 60 + 1;
  EXPECT_EQ(again(had, resident_session).code(), "venues.not_for_residents");
}

TEST_P(booking_undo, what_was_asked_is_asked_again_and_what_was_agreed_is_had) {
  auto const v = venue().at("id").get<std::string>();
  auto const where = room(v, {{"who_books", "on_approval"}});
  auto const made =
      book(where, "2026-11-26T10:00", "2026-11-26T11:00", resident_session);
  auto const had = made.body.at("bookings")[0];
  auto const back_as = [&] {
    give_back(had, resident_session);
    return again(had, resident_session).body["bookings"][0].value("state", "");
  };
  EXPECT_EQ(back_as(), "asked");
  auto const lines = get("/audit?action=booking.cancelled",
                         officer(role::district_officer, "D"))
                         .body.at("lines");
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_THAT(lines[0].at("fields"), HasSubstr(",before an answer"));
  ASSERT_EQ(
      post("/bookings/" + id_of(had) + "/decision", {{"agreed", true}}, desk)
          .status,
      200);
  EXPECT_EQ(back_as(), "booked");
}

}  // namespace
}  // namespace linli::venues
