#include <array>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <vector>

#include "activities/test_session_book.h"

/// Random histories of one session, against the complete list of its signups:
/// the same questions are answered by looking at all of them, in plain words.
namespace linli::activities {

namespace {

using base::kHour;
constexpr auto kStart = base::instant{100 * kHour};

/// Long, and every command as likely in the first histories as in the last.
rc::Gen<std::vector<command>> any_history() {
  auto const any = [](int const below) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, below));
  };
  return rc::gen::scale(
      2.0, rc::gen::container<std::vector<command>>(
               rc::gen::construct<command>(any(20), any(1000), any(1000))));
}

session_terms any_terms() {
  auto const n =
      *rc::gen::container<std::array<int, 4>>(rc::gen::inRange(0, 3));
  auto s = session_terms{};
  s.places = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(1, 9));
  s.kept = {reserved{n[0], {90 * kHour}}, reserved{n[1], {50 * kHour}},
            reserved{n[2], kStart}};
  s.group_max = 4;
  s.most_waiting = n[3] == 0 ? std::optional{6} : std::nullopt;
  s.opens_at = {0};
  s.closes_at = {98 * kHour};
  s.draw_at = {40 * kHour};
  s.starts_at = kStart;
  s.ends_at = {kStart.unix_s + 2 * kHour};
  return s;
}

}  // namespace

RC_GTEST_PROP(activities_signup,
              every_history_keeps_the_rules_of_the_complete_list,
              ()) {
  auto book = session_book{any_terms()};

  for (auto const& c : *any_history()) {
    book.run(c);
  }

  RC_CLASSIFY(book.given_so_far() > 0, "given");
  RC_CLASSIFY(book.offered_so_far() > 0, "offered");
  RC_CLASSIFY(book.saved_so_far() > 0, "saved for");
}

RC_GTEST_PROP(activities_signup, every_history_of_a_lot_keeps_them_too, ()) {
  auto terms = any_terms();
  terms.way = way_of_giving::lot;
  auto book = session_book{terms};
  for (auto const& c : *any_history()) {
    if (c.what != 15) {  // time stands still until the draw
      book.run(c);
    }
  }

  book.finish_lot();
  for (auto const& c : *any_history()) {
    book.run(c);
  }
}

}  // namespace linli::activities
