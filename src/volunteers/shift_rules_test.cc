#include "volunteers/shift_rules.h"

#include <gmock/gmock.h>

#include "volunteers/shift_follower.h"

namespace linli::volunteers {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kShanghai = "Asia/Shanghai";

venues::time_span span(std::string_view const from,
                       std::string_view const until) {
  auto const at = [](std::string_view const wall) {
    return base::instant_of(*base::parse_wall_time(wall), kShanghai);
  };
  return {at(from), at(until)};
}

std::vector<clash_kind> kinds(std::vector<clash> const& all) {
  auto out = std::vector<clash_kind>{};
  for (auto const& c : all) {
    out.push_back(c.kind);
  }
  return out;
}

// Tuesday, in the afternoon.
shift_row tuesday() {
  return {.at = span("2026-12-01T14:00", "2026-12-01T16:00"), .skills = {0, 3}};
}

TEST(shift_rules, a_shift_moves_as_the_session_it_helps_with) {
  auto const was = span("2026-12-01T14:00", "2026-12-01T16:00");
  auto const is = span("2026-12-02T09:00", "2026-12-02T12:00");
  auto const moved = [&](std::string_view const from,
                         std::string_view const until) {
    return moved_with(span(from, until), was, is);
  };
  EXPECT_EQ(moved("2026-12-01T14:00", "2026-12-01T16:00"), is);
  EXPECT_EQ(moved("2026-12-01T13:30", "2026-12-01T16:30"),
            span("2026-12-02T08:30", "2026-12-02T12:30"));
  EXPECT_EQ(moved("2026-12-01T13:00", "2026-12-01T14:00"),
            span("2026-12-02T08:00", "2026-12-02T09:00"));
  EXPECT_EQ(moved("2026-12-01T15:00", "2026-12-01T15:30"),
            span("2026-12-02T10:00", "2026-12-02T10:30"));
  EXPECT_EQ(moved("2026-12-01T16:00", "2026-12-01T17:00"),
            span("2026-12-02T12:00", "2026-12-02T13:00"));
  // Never longer than a day.
  EXPECT_EQ(moved_with(span("2026-12-01T00:00", "2026-12-02T00:00"), was,
                       span("2026-12-01T14:00", "2026-12-01T17:00")),
            span("2026-12-01T00:00", "2026-12-02T00:00"));
}

TEST(shift_rules, somebody_free_and_able_has_no_clash) {
  auto const v = volunteer_row{.skills = {3, 0, 7}, .when = {{2, 1}}};
  EXPECT_THAT(clashes(v, tuesday(), {}, kShanghai), IsEmpty());
  // Who said nothing of their time has any.
  EXPECT_THAT(clashes({.skills = {0, 3}}, tuesday(), {}, kShanghai), IsEmpty());
}

TEST(shift_rules, two_things_at_once_are_hard) {
  auto const v = volunteer_row{.skills = {0, 3}};
  auto const turn =
      engagement{span("2026-12-01T15:59", "2026-12-01T18:00"), "茶"};
  auto const place =
      engagement{span("2026-12-01T13:00", "2026-12-01T14:01"), "琴"};
  auto const found =
      clashes(v, tuesday(), {.turns = {turn}, .places = {place}}, kShanghai);
  EXPECT_THAT(kinds(found),
              ElementsAre(clash_kind::overlap, clash_kind::place));
  EXPECT_EQ(found[0].what, "茶");
  EXPECT_TRUE(is_hard(found[0].kind) && is_hard(found[1].kind));
  // One after the other is none of that.
  auto const after =
      engagement{span("2026-12-01T16:30", "2026-12-01T17:00"), "茶"};
  EXPECT_THAT(clashes(v, tuesday(), {.turns = {after}}, kShanghai), IsEmpty());
}

TEST(shift_rules, what_should_be_thought_over_is_soft) {
  auto const v =
      volunteer_row{.skills = {0}, .when = {{2, 0}, {3, 1}}, .hours_a_week = 3};
  auto const near =
      engagement{span("2026-12-01T16:15", "2026-12-01T17:30"), "茶"};
  auto const found = clashes(v, tuesday(), {.turns = {near}}, kShanghai);
  EXPECT_THAT(kinds(found),
              ElementsAre(clash_kind::close, clash_kind::outside_hours,
                          clash_kind::missing_skill, clash_kind::over_week));
  for (auto const& c : found) {
    EXPECT_FALSE(is_hard(c.kind));
  }
}

TEST(shift_rules, a_week_begins_on_monday_on_the_walls_clocks) {
  auto const v = volunteer_row{.skills = {0, 3}, .hours_a_week = 3};
  auto const sunday =
      engagement{span("2026-11-29T14:00", "2026-11-29T20:00"), "茶"};
  auto const next =
      engagement{span("2026-12-07T08:00", "2026-12-07T12:00"), "茶"};
  EXPECT_THAT(clashes(v, tuesday(), {.turns = {sunday, next}}, kShanghai),
              IsEmpty());
  EXPECT_EQ(week_of(tuesday().at.from, kShanghai).from,
            span("2026-11-30T00:00", "2026-12-07T00:00").from);
}

TEST(shift_rules, one_checks_in_around_the_shift) {
  auto const s = tuesday();
  EXPECT_FALSE(is_check_in_time(s, {s.at.from.unix_s - 1801}));
  EXPECT_TRUE(is_check_in_time(s, {s.at.from.unix_s - 1800}));
  EXPECT_TRUE(is_check_in_time(s, {s.at.until.unix_s + 7200}));
  EXPECT_FALSE(is_check_in_time(s, {s.at.until.unix_s + 7201}));
}

TEST(volunteer, texts_of_the_database_read_back) {
  EXPECT_EQ(skills_from(skills_text({4, 0, 17})), (std::vector{4, 0, 17}));
  EXPECT_THAT(skills_from(""), IsEmpty());
  auto const parts = std::vector<free_part>{{1, 0}, {6, 1}, {7, 2}};
  EXPECT_EQ(parts_text(parts), "1m,6a,7e");
  EXPECT_EQ(parts_from("1m,6a,7e"), parts);
  EXPECT_THAT(parts_from("8m,0a,1x,1"), IsEmpty());
}

}  // namespace
}  // namespace linli::volunteers
