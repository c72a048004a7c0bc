#include "activities/course_ops.h"

#include "base/error.h"
#include "people/asked_how.h"

namespace linli::activities {

namespace {

std::vector<session_row> public_course(people::registry const& r,
                                       session_id const which,
                                       base::instant const now) {
  return r.db.read([&](store::reader& db) {
    auto const l = find_public_session(db, which, now);
    ensure(l.has_value(), fault::not_found, "activities.no_such_session",
           "There is no such session.");
    return course_of(db, l->session, now);
  });
}

/// Of another only who is staff here and wherever they have a place, so that it
/// is given back whole or not at all.
people::person_id leaving(people::registry const& r,
                          people::caller const& by,
                          session_id const which,
                          std::vector<session_row> const& course,
                          course_leaving const& wish) {
  auto const who = wish.person.value_or(by.whom());
  if (who == by.whom()) {
    return who;
  }
  r.db.read([&](store::reader& db) {
    auto const ensure_staff = [&](session_row const& s) {
      ensure(is_staff(by, spot_of(db, s, *find_activity(db, s.activity))),
             fault::forbidden, "people.not_allowed",
             "Only staff gives back what is another's.");
    };
    ensure_staff(*find_session(db, which));
    for (auto const& s : course) {
      auto const theirs = signup_of(db, s.key, who);
      if (theirs && is_live(theirs->as.state)) {
        ensure_staff(s);
      }
    }
    people::needed_how(db, by, who, wish.how);
  });
  return who;
}

}  // namespace

std::vector<course_answer> sign_up_for_course(people::registry const& r,
                                              people::caller const& by,
                                              session_id const which,
                                              signup_wish const& wish) {
  auto out = std::vector<course_answer>{};
  auto one = wish;
  one.part = part_of_course::first;
  if (one.how == signup_how::door) {
    one.how = signup_how::desk;  // nobody stands at all their doors
  }
  for (auto const& s : public_course(r, which, by.now)) {
    auto answer = course_answer{.session = s.key};
    try {
      answer.signup = sign_up(r, by, s.key, one);
      if (answer.signup->is_new) {
        one.part = part_of_course::further;
      }
    } catch (base::error const& e) {
      if (e.kind() != fault::conflict) {
        throw;  // not of this session
      }
      answer.why = e.code();
    }
    out.push_back(std::move(answer));
  }
  return out;
}

void leave_course(people::registry const& r,
                  people::caller const& by,
                  session_id const which,
                  course_leaving const& wish) {
  auto const all = public_course(r, which, by.now);
  auto const who = leaving(r, by, which, all, wish);
  auto part = part_of_course::first;
  for (auto const& s : all) {
    auto const mine =
        r.db.read([&](store::reader& db) { return signup_of(db, s.key, who); });
    if (mine && is_live(mine->as.state)) {
      try {
        cancel_signup(r, by, mine->as.id, wish.how, part);
        part = part_of_course::further;
      } catch (base::error const& e) {
        if (e.kind() != fault::conflict) {  // not: it ended by itself
          throw;
        }
      }
    }
  }
}

}  // namespace linli::activities
