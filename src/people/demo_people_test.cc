#include <gmock/gmock.h>
#include <set>

#include "people/audit.h"
#include "people/demo_ops.h"
#include "people/invariants.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using testing::IsEmpty;

struct demo_registry : test_registry {
  demo_report enter(std::uint64_t const seed) {
    auto by = caller{};
    by.now = now;
    by.areas = reg->areas.load();
    return enter_demo_people(*reg, by, seed, areas());
  }
  static std::vector<demo_area> areas() {
    return {{"D", "", "区"},
            {"S1", "D", "嘉兴路街道"},
            {"S2", "D", "北外滩街道"},
            {"C1", "S1", "一居"},
            {"C2", "S2", "二居"}};
  }
  std::int64_t count(std::string const& what) {
    return db->read([&](store::reader& r) {
      return *r.value_of<std::int64_t>("SELECT COUNT(*) FROM " + what);
    });
  }
};

LINLI_ON_BOTH_ENGINES(demo_registry);

int age_of(demo_person const& p) {
  return kDemoYear - std::stoi(p.born.substr(0, 4));
}

TEST(people_demo, the_same_seed_makes_the_same_people) {
  auto const one = make_demo_people(7, demo_registry::areas());
  auto const again = make_demo_people(7, demo_registry::areas());
  auto const other = make_demo_people(8, demo_registry::areas());
  ASSERT_EQ(one.size(), again.size());
  for (auto i = std::size_t{0}; i != one.size(); ++i) {
    EXPECT_EQ(one[i].name + one[i].born + one[i].phone,
              again[i].name + again[i].born + again[i].phone);
  }
  EXPECT_NE(one[40].name + one[41].name, other[40].name + other[41].name);
}

// GCC and Clang make a call's arguments in other orders.
TEST(people_demo, every_compiler_makes_the_same_people) {
  auto const all = make_demo_people(7, demo_registry::areas());
  auto const& last = all.back();
  EXPECT_EQ(all.size(), 704U);
  EXPECT_EQ(last.name + " " + last.born, "叶可曦 2024-09-07");
}

TEST(people_demo, they_are_an_old_inner_city_and_nobodys_numbers) {
  auto const all = make_demo_people(1, demo_registry::areas());
  auto residents = 0;
  auto old = 0;
  auto phones = std::set<std::string>{};
  auto roles = std::set<role>{};
  auto agents = std::set<representation_kind>{};
  for (auto const& p : all) {
    if (p.holds) {
      roles.insert(*p.holds);
    }
    if (!p.phone.empty()) {
      EXPECT_TRUE(p.phone.starts_with(kDemoPhones)) << p.phone;
      EXPECT_TRUE(normal_phone(p.phone)) << p.phone;
      EXPECT_TRUE(phones.insert(p.phone).second) << p.phone;
    }
    if (p.agent) {
      agents.insert(p.as);
      EXPECT_GE(age_of(all[*p.agent]), 18);
      EXPECT_EQ(p.as == representation_kind::guardian, age_of(p) < 14);
    }
    if (!p.born.empty()) {
      EXPECT_TRUE(is_birth_date(p.born, "2026-01-01")) << p.born;
    }
    if (p.capacities.front() == capacity::resident) {
      ++residents;
      old += age_of(p) >= 60 ? 1 : 0;
    }
  }
  EXPECT_GE(residents, 400);
  EXPECT_GE(old * 100, residents * 33);
  EXPECT_LE(old * 100, residents * 60);
  EXPECT_EQ(roles.size(), api::kRoles.size());
  EXPECT_EQ(agents.size(), 2U);
}

TEST(people_demo, a_district_without_communities_has_no_people) {
  EXPECT_THROW(make_demo_people(1, {{"D", "", "区"}}), base::error);
}

TEST_P(demo_registry, twice_changes_nothing_and_two_crowds_are_refused) {
  auto const first = enter(1);
  EXPECT_FALSE(first.were_there);
  auto const persons = count("person");
  EXPECT_EQ(static_cast<std::size_t>(persons), first.persons);
  EXPECT_EQ(count("person WHERE is_demo = 0"), 0);
  EXPECT_GT(count("credential"), 0);
  EXPECT_GT(count("consent"), 0);
  EXPECT_GT(count("household"), 200);
  EXPECT_GT(count("household_member"), count("household"));

  EXPECT_TRUE(enter(1).were_there);
  EXPECT_EQ(count("person"), persons);
  try {
    enter(2);
    ADD_FAILURE() << "another seed was taken";
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "people.other_demo");
  }
  EXPECT_EQ(count("person"), persons);
  EXPECT_EQ(count("audit"), 1);
  for (auto const& i : invariants()) {
    EXPECT_THAT(
        db->read([&](store::reader& r) { return store::broken_by(r, i); }),
        IsEmpty())
        << i.name;
  }
}

TEST_P(demo_registry, the_officer_signs_in_and_sees_them) {
  enter(1);
  auto const cookie = signed_in(std::string{kDemoOfficer});
  auto const me = get("/me", cookie).body;
  EXPECT_EQ(me.at("grants")[0].at("role"), "district_officer");
  auto const page = get("/persons?limit=200", cookie);
  EXPECT_EQ(page.body.at("persons").size(), 200U);
  EXPECT_TRUE(page.body.at("persons")[0].at("is_demo").get<bool>());
  auto const found = get("/persons?q=19900000004", cookie).body.at("persons");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].at("roles")[0], "subdistrict_officer");
}

}  // namespace
}  // namespace linli::people
