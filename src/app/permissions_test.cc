#include <gmock/gmock.h>

#include "app/test_every_route.h"

namespace linli::app {
namespace {

using testing::AnyOf;
using testing::Not;

LINLI_ON_BOTH_ENGINES(every_route);

/// Calls with every operation and its line of the table.
template <typename Work>
void for_each_line(Work const& work) {
  for (auto i = std::size_t{0}; i != api::kOperations.size(); ++i) {
    ASSERT_EQ(api::kOperations.at(i).id, api::kPermissions.at(i).operation);
    SCOPED_TRACE(api::kOperations.at(i).id);
    work(api::kOperations.at(i), api::kPermissions.at(i));
  }
}

/// Whoever is signed in, and before anything else is looked at.
TEST_P(every_route, another_site_changes_nothing_by_any_route) {
  auto tried = 0;
  for (auto const& o : api::kOperations) {
    if (o.verb == "GET") {
      continue;
    }
    SCOPED_TRACE(o.id);
    ++tried;
    auto const what = on(o, kHere);
    for (auto const& from : std::vector<std::vector<http::field>>{
             {{"Sec-Fetch-Site", "cross-site"}},
             {{"Sec-Fetch-Site", "same-site"}},
             {{"Origin", "https://evil.example"}, {"Host", "linli.example"}},
             {{"Origin", "null"}, {"Host", "linli.example"}}}) {
      EXPECT_EQ(ask_at(what.method, what.target, boss, what.body, from).code(),
                "people.cross_site");
    }
  }
  EXPECT_GT(tried, 60);
  EXPECT_EQ(get("/me", boss).status, 200);
}

TEST_P(every_route, nobody_signed_in_gets_what_is_everyones_and_no_more) {
  for_each_line([&](api::operation const& o, api::permission const& line) {
    auto const what = on(o, kHere);
    if (line.may != api::whom::everyone) {
      in_vain([&] { expect_code(what, "", "people.not_signed_in"); });
      return;
    }
    auto const answer = send(what);
    EXPECT_THAT(answer.code(), Not("people.not_allowed"));
    EXPECT_EQ(answer.code() == "people.not_signed_in", holds(kHalfSignedIn, o));
    EXPECT_LT(answer.status, 500) << answer.text;
  });
}

TEST_P(every_route, a_role_holds_in_its_area_and_nowhere_else) {
  for_each_line([&](api::operation const& o, api::permission const& line) {
    if (line.may != api::whom::roles) {
      return;
    }
    auto const what = on(o, kHere);
    fill_offices();  // venues of the last line may be closed
    in_vain([&] {
      for (auto const& r : api::kRoles) {
        SCOPED_TRACE(r.name);
        expect_refused(o, line, what, r.which);
      }
    });
    for (auto const& r : api::kRoles) {
      if ((line.roles & api::bit(r.which)) != 0) {
        SCOPED_TRACE(r.name);
        auto const& inside = as(r.which, held_for(line), line.least);
        auto const fresh = on(o, kHere);
        hand_over(o, inside);
        expect_let_in(fresh, inside);
        forget_what_changed(o, fresh, kHere);
      }
    }
  });
}

TEST_P(every_route, a_list_shows_what_is_inside_and_nothing_else) {
  make_all();
  auto const shows = [](std::string const& text,
                        std::vector<std::string> const& traces) {
    return std::ranges::any_of(traces, [&](std::string const& t) {
      return text.find(t) != std::string::npos;
    });
  };
  for_each_line([&](api::operation const& o, api::permission const& line) {
    auto const what = on(o, kHere);
    if (line.may != api::whom::roles || line.whole || !is_list(o, what) ||
        holds(kWholeDistricts, o)) {
      return;
    }
    for (auto const& r : api::kRoles) {
      if ((line.roles & api::bit(r.which)) != 0) {
        SCOPED_TRACE(r.name);
        hand_over(o, as(r.which, "S1"));
        auto const inside = send(what, as(r.which, "S1"));
        EXPECT_TRUE(shows(inside.text, traces_of(kHere))) << inside.text;
        EXPECT_FALSE(shows(inside.text, traces_of(kThere))) << inside.text;
      }
    }
  });
}

/// Also what a body or a query names has to be inside.
TEST_P(every_route, nothing_outside_is_named_in_what_is_asked) {
  for_each_line([&](api::operation const& o, api::permission const& line) {
    if (line.may != api::whom::roles || line.whole) {
      return;
    }
    auto const& staff = as((line.roles & api::bit(role::community_staff)) != 0
                               ? role::community_staff
                               : role::subdistrict_officer,
                           "S1");
    hand_over(o, staff);
    auto const asked = asked_of(o);
    for (auto const& name : asked.query_names) {
      if (auto const meant = thing_for(o, name)) {
        SCOPED_TRACE("?" + name);
        auto what = on(o, kHere);
        what.target += what.target.find('?') == std::string::npos ? "?" : "&";
        what.target += name + "=" + id(*meant, kThere);
        auto const answer = send(what, staff);
        EXPECT_TRUE(answer.status == 403 ||
                    answer.text.find(mark(kThere)) == std::string::npos)
            << answer.text;
      }
    }
    for (auto const& name : names_in_body(asked)) {
      auto const meant = thing_for(o, name);
      if (meant && !holds(kFromElsewhere, o)) {
        SCOPED_TRACE(name);
        auto what = on(o, kHere);
        what.body[name] = id(*meant, kThere);
        in_vain([&] {
          auto const answer = send(what, staff);
          EXPECT_THAT(answer.status, AnyOf(400, 403, 404)) << answer.text;
        });
      }
    }
  });
}

TEST_P(every_route, what_is_ones_own_is_nobody_elses) {
  for_each_line([&](api::operation const& o, api::permission const& line) {
    if (line.may != api::whom::signed_in) {
      return;
    }
    auto const what = on(o, kHere);
    auto const is_about_a_thing = !parameters_of(o).empty();
    auto const whose = is_about_a_thing ? id("owner", kHere) : person(kHere);
    auto const others = std::vector{neighbour(kHere), neighbour(kThere),
                                    as(role::community_staff, "S2")};
    for (auto const by : kStrengths) {
      signed_in_as(whose, by);
    }
    in_vain([&] {
      for (auto const by : kStrengths) {
        if (by < line.least) {
          expect_code(what, signed_in_as(whose, by),
                      "people.stronger_sign_in_needed");
        }
      }
      if (is_about_a_thing && !holds(kOpenToResidents, o)) {
        for (auto const& other : others) {
          if (other != neighbour(kHere) || !holds(kOpenToNeighbours, o)) {
            auto const answer = send(what, other);
            EXPECT_THAT(answer.status, AnyOf(403, 404)) << answer.text;
          }
        }
      }
    });
    expect_nobody_else_is_named(o, others);
    if (!holds(kNotInThisWorld, o)) {
      expect_let_in(what, signed_in_as(whose, line.least));
      forget_what_changed(o, what, kHere);
    }
  });
}

/// Whoever a thing is of needs no role where its line says so, and nobody else
/// gets in by it.
TEST_P(every_route, what_one_has_begun_one_runs_without_a_role) {
  auto tried = 0;
  for_each_line([&](api::operation const& o, api::permission const& line) {
    if (!line.own) {
      return;
    }
    ++tried;
    auto const what = on(o, kHere);
    auto const whose = id("owner", kHere);
    auto const others =
        std::vector{neighbour(kHere), neighbour(kThere), owner(kThere),
                    as(role::volunteer, "S1"), as(role::community_staff, "S2")};
    for (auto const by : kStrengths) {
      signed_in_as(whose, by);
    }
    in_vain([&] {
      for (auto const& other : others) {
        expect_code(what, other, "people.not_allowed");
      }
      for (auto const by : kStrengths) {
        if (by < line.least) {
          expect_code(what, signed_in_as(whose, by),
                      "people.stronger_sign_in_needed");
        }
      }
    });
    expect_let_in(what, signed_in_as(whose, line.least));
    forget_what_changed(o, what, kHere);
  });
  EXPECT_GE(tried, 6);
}

/// Those of another area learn no more than everybody.
TEST_P(every_route, who_asks_makes_no_difference_outside) {
  for_each_line([&](api::operation const& o, api::permission const& line) {
    if (!line.looks) {
      return;
    }
    auto const what = on(o, kHere);
    for (auto const& r : api::kRoles) {
      SCOPED_TRACE(r.name);
      EXPECT_EQ(send(what, as(r.which, "S2")).text, send(what).text);
    }
  });
}

}  // namespace
}  // namespace linli::app
