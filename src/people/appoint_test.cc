#include <gmock/gmock.h>

#include "people/appoint_ops.h"
#include "people/sign_in_store.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using json = nlohmann::json;
using testing::HasSubstr;

constexpr auto kPhrase = "河滨大楼的第三扇窗户上";

struct people_appoint : test_registry {
  caller keeper() const {
    static constexpr auto kAll = api::permission{
        "keep", api::whom::roles, ~std::uint32_t{0}, api::strength::card};
    auto out = caller{};
    out.asked = &kAll;
    out.areas = reg->areas.load();
    out.now = now;
    out.grants.push_back({.key = {},
                          .which = role::operator_,
                          .area = "D",
                          .since = now,
                          .until = {}});
    return out;
  }

  static appointment zhou() {
    return {.name = "周明",
            .phone = "13900001234",
            .role = {.which = role::district_officer},
            .sign_in_name = "zhouming",
            .password = kPhrase};
  }

  std::string failure(appointment const& what) {
    try {
      appoint(*reg, keeper(), what);
    } catch (base::error const& e) {
      return std::string{e.code()} + " " + e.what();
    }
    return {};
  }

  int count(std::string const& table) {
    return *db->read([&](store::reader& r) {
      return r.value_of<int>("SELECT COUNT(*) FROM " + table);
    });
  }

  reply enter() {
    return post("/sign-in/password",
                {{"name", "zhouming"}, {"password", kPhrase}});
  }
};
LINLI_ON_BOTH_ENGINES(people_appoint);

TEST_P(people_appoint, nothing_of_an_officer_is_kept_when_a_part_is_wrong) {
  auto weak = zhou();
  weak.password = "password123";
  EXPECT_THAT(failure(weak), HasSubstr("people.weak_password"));
  auto nowhere = zhou();
  nowhere.role.area = "C9";
  EXPECT_THAT(failure(nowhere), HasSubstr("people.no_such_area"));
  set_password(signed_in("13800001234"), "zhouming", kPhrase);
  EXPECT_EQ(count("person"), 1);
  EXPECT_THAT(failure(zhou()), HasSubstr("people.name_taken"));
  EXPECT_EQ(count("person"), 1);
  auto other = zhou();
  other.sign_in_name = "zhou";
  EXPECT_EQ(failure(other), "");
}

TEST_P(people_appoint, the_same_once_more_does_no_harm) {
  auto const first = appoint(*reg, keeper(), zhou());
  EXPECT_FALSE(first.was_known);
  auto const again = appoint(*reg, keeper(), zhou());
  EXPECT_TRUE(again.was_known);
  EXPECT_EQ(again.who, first.who);
  EXPECT_EQ(count("role_grant"), 1);
  EXPECT_EQ(enter().body.at("grants").size(), 1U);
}

TEST_P(people_appoint, who_has_the_number_already_gets_role_and_password) {
  auto const id = resident("周明", "C1", {{"phone", "13900001234"}});
  resident("周小明", "C1", {{"phone", "13900001234"}, {"born", "2020-06-01"}});
  EXPECT_EQ(appoint(*reg, keeper(), zhou()).who.value, std::stoll(id));
  auto const me = enter().body;
  EXPECT_EQ(me.at("id"), id);
  EXPECT_EQ(me.at("capacities"), json({"resident", "staff"}));
  EXPECT_EQ(me.at("grants").at(0).at("role"), "district_officer");
}

TEST_P(people_appoint, whose_number_it_is_is_said_when_the_name_is_another) {
  resident("王芳", "C1", {{"phone", "13900001234"}});
  EXPECT_THAT(failure(zhou()), HasSubstr("--name 王芳"));
  EXPECT_EQ(count("role_grant WHERE role = 1 AND ended_at IS NULL AND person "
                  "IN (SELECT person FROM person_secret)"),
            0);
}

}  // namespace
}  // namespace linli::people
