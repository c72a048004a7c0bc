#include "people/audit.h"

#include <gmock/gmock.h>

#include "people/test_registry.h"

namespace linli::people {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Three days of lines: 1 looks at 2 and 3, 2 acts for 3, and 9 in another
/// area.
struct audit_lines : test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    reg->time_zone = std::make_shared<std::string const>("Asia/Shanghai");
    now.unix_s = 1'795'536'000;  // 2026-11-25T00:00+08:00
    line(1, 2, {}, "person.seen", "C1");
    now.unix_s += 24 * 3600 - 1;  // 2026-11-25T23:59:59
    line(1, 3, {}, "person.changed", "C1");
    now.unix_s += 1;
    line(2, 2, 3, "consent.given", "C1");
    now.unix_s += 24 * 3600;
    line(9, 9, {}, "role.given", "C2");
    boss = officer(role::district_officer, "D");
  }

  void line(int const by,
            int const about,
            std::optional<int> const acting_for,
            std::string_view const action,
            std::string_view const area) {
    auto c = caller{};
    c.now = now;
    c.person = {by};
    if (acting_for) {
      c.acting_for = person_id{*acting_for};
    }
    db->write([&](store::writer& tx) {
      record(*reg, tx, c, action, person_id{about}, area);
    });
  }

  std::vector<std::string> actions(std::string const& query,
                                   std::string const& cookie) const {
    auto const answer = get("/audit?" + query, cookie).body;
    auto out = std::vector<std::string>{};
    for (auto const& l : answer.at("lines")) {
      out.push_back(l.at("action"));
    }
    return out;
  }
  std::vector<std::string> actions(std::string const& query) const {
    return actions(query, boss);
  }

  std::string boss;
};
LINLI_ON_BOTH_ENGINES(audit_lines);

TEST_P(audit_lines, come_newest_or_oldest_first_page_by_page) {
  EXPECT_THAT(actions(""), ElementsAre("role.given", "consent.given",
                                       "person.changed", "person.seen"));
  auto seen = std::vector<std::string>{};
  auto after = std::string{};
  do {
    auto const page = get("/audit?order=oldest&limit=2" + after, boss).body;
    for (auto const& l : page.at("lines")) {
      seen.push_back(l.at("action"));
    }
    after = page.contains("next")
                ? "&after=" + page.at("next").get<std::string>()
                : "";
  } while (!after.empty());
  EXPECT_THAT(seen, ElementsAre("person.seen", "person.changed",
                                "consent.given", "role.given"));
}

TEST_P(audit_lines, of_days_are_those_of_the_district) {
  EXPECT_THAT(actions("from=2026-11-25&until=2026-11-25"),
              ElementsAre("person.changed", "person.seen"));
  EXPECT_THAT(actions("from=2026-11-26"),
              ElementsAre("role.given", "consent.given"));
  EXPECT_THAT(actions("until=2026-11-24"), IsEmpty());
  EXPECT_EQ(get("/audit?from=2026-02-30", boss).code(), "http.bad_fields");
}

TEST_P(audit_lines, by_whom_for_whom_and_both) {
  EXPECT_THAT(actions("by=2"), ElementsAre("consent.given"));
  EXPECT_THAT(actions("whom=2"), ElementsAre("consent.given", "person.seen"));
  EXPECT_THAT(actions("whom=3"),
              ElementsAre("consent.given", "person.changed"));
  EXPECT_THAT(actions("by=1&whom=3"), ElementsAre("person.changed"));
  EXPECT_THAT(actions("person=2"), ElementsAre("consent.given", "person.seen"));
}

TEST_P(audit_lines, of_one_action_or_of_several) {
  EXPECT_THAT(actions("action=person.seen"), ElementsAre("person.seen"));
  EXPECT_THAT(actions("action=person.seen,role.given"),
              ElementsAre("role.given", "person.seen"));
  EXPECT_THAT(actions("action=person"), IsEmpty());
}

TEST_P(audit_lines, of_an_area_are_those_below_it_and_ones_own) {
  EXPECT_THAT(actions("area=S2"), ElementsAre("role.given"));
  EXPECT_EQ(actions("area=D").size(), 4U);
  auto const sub = officer(role::subdistrict_officer, "S1");
  EXPECT_EQ(actions("", sub).size(), 3U);
  EXPECT_EQ(actions("area=C1", sub).size(), 3U);
  EXPECT_EQ(get("/audit?area=S2", sub).status, 403);
  EXPECT_EQ(get("/audit?area=X9", boss).code(), "people.no_such_area");
}

TEST_P(test_registry,
       a_list_taken_along_is_recorded_without_what_stands_in_it) {
  auto const staff = officer(role::community_staff, "C1");
  auto const boss = officer(role::district_officer, "D");
  auto const took = [&](json const& what, std::string const& who) {
    return post("/audit/list-files", what, who);
  };
  EXPECT_EQ(took({{"list", "favours"},
                  {"rows", 12},
                  {"narrowed_by", {"state", "words"}}},
                 staff)
                .status,
            204);
  EXPECT_EQ(took({{"list", "asked"}, {"rows", 1}, {"area", "C1"}},
                 officer(role::subdistrict_officer, "S1"))
                .status,
            204);
  auto const lines =
      get("/audit?action=list.exported&order=oldest", boss).body.at("lines");
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].at("fields"), "list favours,12 rows,by state,by words");
  EXPECT_EQ(lines[0].at("area"), "C1");
  EXPECT_EQ(lines[1].at("fields"), "list asked,1 rows");
  EXPECT_EQ(lines[1].at("area"), "C1");
}

/// Whoever sees a list in several places takes along what is of all of them.
TEST_P(test_registry, a_list_is_taken_along_from_as_far_as_one_is_entrusted) {
  auto const boss = officer(role::district_officer, "D");
  auto const both = officer(role::community_staff, "C1");
  auto const id = get("/me", both).body.at("id").get<std::string>();
  db->write([&](store::writer& tx) {
    insert_grant(tx, {std::stoll(id)},
                 {.key = {ids.next(now)},
                  .which = role::community_staff,
                  .area = "C2",
                  .since = now},
                 std::nullopt);
  });
  for (auto const& who : {both, boss}) {
    EXPECT_EQ(
        post("/audit/list-files", {{"list", "asked"}, {"rows", 1}}, who).status,
        204);
  }
  auto const lines = get("/audit?action=list.exported", boss).body.at("lines");
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].at("area"), "D");
  EXPECT_EQ(lines[1].at("area"), "D");
}

TEST_P(test_registry, a_list_is_taken_along_only_where_one_is_entrusted) {
  auto const staff = officer(role::community_staff, "C1");
  auto const boss = officer(role::district_officer, "D");
  auto const code = [&](json const& what, std::string const& who) {
    return post("/audit/list-files", what, who).code();
  };
  EXPECT_EQ(code({{"list", "asked"}, {"rows", 1}, {"area", "C2"}}, staff),
            "people.not_allowed");
  EXPECT_EQ(code({{"list", "asked"}, {"rows", 1}, {"area", "C9"}}, staff),
            "people.no_such_area");
  auto const resident_there =
      session_of({std::stoll(resident("李桂英", "C1"))}, strength::code);
  EXPECT_EQ(code({{"list", "asked"}, {"rows", 1}}, resident_there),
            "people.not_allowed");
  EXPECT_EQ(code({{"list", "phones"}, {"rows", 1}}, staff), "http.bad_fields");
  EXPECT_EQ(
      code({{"list", "asked"}, {"rows", 1}, {"narrowed_by", {"王"}}}, staff),
      "http.bad_fields");
  EXPECT_EQ(get("/audit?action=list.exported", boss).body.at("lines"),
            json::array());
}

}  // namespace
}  // namespace linli::people
