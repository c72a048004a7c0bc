#include <algorithm>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "activities/activities_api.h"
#include "activities/activity_answers.h"
#include "activities/course_ops.h"
#include "activities/session_steps.h"
#include "http/errors.h"
#include "people/people_answers.h"
#include "people/people_api.h"

namespace linli::activities {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

/// What came of signing up for it, beside how it is now.
void note(api::course_session& to,
          course_answer const& a,
          store::reader& db,
          people::caller const& by,
          http::language const in) {
  if (a.signup && a.signup->row.person != by.whom()) {
    to.signup = to_api(db, *a.signup, true);
  }
  if (!a.why.empty()) {
    auto const* const listed = http::find_error(a.why);
    to.why = a.why;
    to.why_text = listed == nullptr ? a.why : listed->title.in(in);
  }
}

http::response answer(people::registry const& r,
                      people::caller const& by,
                      session_id const which,
                      http::language const in,
                      std::vector<course_answer> const& came = {}) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto const l = visible_session(db, by, which);
    auto make = answer_maker{db, by};
    auto out = api::course{};
    for (auto const& s : course_of(db, l.session, by.now)) {
      auto& line =
          out.sessions.emplace_back(make.course_line_of(s, l.activity));
      auto const found =
          std::ranges::find(came, s.key, &course_answer::session);
      if (found != came.end()) {
        note(line, *found, db, by, in);
      }
    }
    return api::to_json(out);
  }));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_course(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(*r, by, {key_from(p.session_id)}, asked.speaks);
}

http::response sign_up_for_all(people_needs const& needs,
                               http::request const& asked) {
  auto const p = api::parse_sign_up_for_course(asked);
  auto const wish = api::parse_sign_up_for_course_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const which = session_id{key_from(p.session_id)};
  auto const came = sign_up_for_course(*r, by, which, wish_from(wish));
  return answer(*r, by, which, asked.speaks, came);
}

http::response leave_all(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_leave_course(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const wish = api::parse_leave_course_body(asked);
  auto const which = session_id{key_from(p.session_id)};
  auto whose = course_leaving{.how = people::asked_from(wish.how)};
  if (wish.person) {
    whose.person = people::person_from(*wish.person);
  }
  leave_course(*r, by, which, whose);
  return answer(*r, by, which, asked.speaks);
}

}  // namespace

void mount_courses(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const course = std::string{"/sessions/{session_id}/course"};
  add(verb::get, course, get);
  add(verb::post, course, sign_up_for_all);
  add(verb::post, course + "/leave", leave_all);
}

}  // namespace linli::activities
