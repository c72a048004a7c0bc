#include "activities/activity_answers.h"

#include <algorithm>

#include "activities/activity_steps.h"
#include "base/error.h"
#include "base/time_text.h"
#include "people/people_answers.h"
#include "places/places_store.h"
#include "venues/venue_answers.h"
#include "venues/venue_buildings.h"
#include "venues/venue_store.h"

namespace linli::activities {

namespace {

/// Whoever answers ideas of an area reads them whole.
bool decides_ideas(people::caller const& by, people::spot const& where) {
  return is_staff(by, where) ||
         (by.person.value != 0 && !by.needs_second_factor &&
          by.signed_in_by >= api::strength::code &&
          by.has(api::bit(people::role::committee_member), where));
}

/// Signed in well enough to see who comes.
bool runs(people::caller const& by, activity_row const& a) {
  return by.person.value != 0 && !by.needs_second_factor &&
         by.signed_in_by >= api::strength::code && runner_of(a) == by.whom();
}

std::optional<std::string> or_none(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

api::idea_wishes wishes_of(store::reader& db, activity_row const& a) {
  auto out = api::idea_wishes{
      .times = {}, .when = {}, .people_min = {}, .people_max = {}};
  for (auto const& t : wished_times(db, a.key)) {
    out.times.push_back({base::rfc3339(t.from), t.minutes});
  }
  if (!a.wished_when.empty()) {
    out.when = a.wished_when;
  }
  out.people_min = a.people_min;
  out.people_max = a.people_max;
  return out;
}

std::optional<api::localized> or_none(localized const& text) {
  return places::best(text).empty() ? std::nullopt
                                    : std::optional{venues::to_api(text)};
}

std::optional<std::int64_t> wide(std::optional<int> const n) {
  return n ? std::optional{std::int64_t{*n}} : std::nullopt;
}

std::optional<api::fen> fee_of(activity_row const& a) {
  return a.fee_fen == 0 ? std::nullopt : std::optional{api::fen{a.fee_fen}};
}

std::optional<api::kept_places> kept_of(reserved const& k) {
  return k.places == 0 ? std::nullopt
                       : std::optional{api::kept_places{
                             k.places, base::rfc3339(k.until)}};
}

std::optional<api::person_chip> made_by_other(store::reader& db,
                                              signup_row const& u) {
  return u.made_by == u.person ? std::nullopt
                               : std::optional{people::chip(db, u.made_by)};
}

std::optional<api::asked_how> to_api(std::optional<people::asked_how> const h) {
  return h ? std::optional{static_cast<api::asked_how>(*h)} : std::nullopt;
}

/// What somebody of no kind could still have.
int left_of(session_row const& s, base::instant const now) {
  return open_for(supply_at(s.terms, now), s.tally, {});
}

/// Addresses, of a session with places for neighbours.
std::vector<std::string> neighbours_of(store::reader& db,
                                       session_row const& s,
                                       activity_row const& a) {
  auto out = std::vector<std::string>{};
  if (s.terms.kept[2].places > 0 && a.venue) {
    for (auto const& b : venues::neighbourhood_of(db, *a.venue).buildings) {
      out.push_back(b.address);
    }
  }
  return out;
}

/// Nothing while there are people of whom nobody said whether they came.
std::optional<std::int64_t> came_to(store::reader& db, session_row const& s) {
  auto const n = count_attended(db, s.key);
  return n == 0 && total(s.tally.given) > 0 ? std::nullopt : wide(n);
}

}  // namespace

base::instant moment_from(std::string const& text) {
  auto const at = base::parse_rfc3339(text);
  ensure(at.has_value(), fault::invalid, "activities.bad_time",
         "Expected a moment of RFC 3339.");
  return *at;
}

signup_wish wish_from(api::signup_wish const& wish) {
  auto out = signup_wish{.party = static_cast<int>(wish.party.value_or(1))};
  if (wish.person) {
    out.person = people::person_from(*wish.person);
  }
  if (wish.how) {
    out.how = static_cast<signup_how>(*wish.how);
  }
  out.by_guardian = wish.by_guardian.value_or(false);
  return out;
}

api::signup_state to_api(signup_state const s) {
  return static_cast<api::signup_state>(s);
}

std::optional<places::service_point> const& answer_maker::point_of(
    std::optional<venues::venue_id> const which) {
  static auto const kNowhere = std::optional<places::service_point>{};
  if (!which) {
    return kNowhere;
  }
  auto const [at, is_new] = points_.try_emplace(*which);
  if (is_new) {
    auto const venue = venues::find_venue(db_, *which);
    at->second = venue ? places::find_service(db_, venue->point) : kNowhere;
  }
  return at->second;
}

std::optional<venues::room_row> const& answer_maker::room_of(
    session_row const& s) {
  static auto const kNone = std::optional<venues::room_row>{};
  if (!s.room) {
    return kNone;
  }
  auto const [at, is_new] = rooms_.try_emplace(*s.room);
  if (is_new) {
    at->second = venues::find_room(db_, *s.room);
  }
  return at->second;
}

std::optional<api::my_place> answer_maker::my_place(session_row const& s) {
  if (by_.person.value == 0) {
    return std::nullopt;
  }
  if (!mine_) {
    mine_.emplace();
    for (auto const& u : signups_that_count(db_, by_.whom())) {
      mine_->emplace(u.session, u);
    }
  }
  auto const found = mine_->find(s.key);
  if (found == mine_->end()) {
    return std::nullopt;
  }
  auto const& u = found->second;
  auto out = api::my_place{.id = people::text_of(u.as.id.value),
                           .state = to_api(u.as.state),
                           .party = u.as.party,
                           .ahead = {},
                           .until = {},
                           .ticket = {},
                           .liked = wide(u.liked),
                           .made_by = made_by_other(db_, u),
                           .asked = to_api(asked_of(u)),
                           .again = u.again};
  if (s.terms.way == way_of_giving::lot) {
    out.ticket = u.ticket.value_or(u.as.number);
  }
  if (u.as.state == signup_state::waiting) {
    out.ahead = count_ahead(db_, s.key, u.as.number);
  } else if (u.as.state == signup_state::offered) {
    out.until = base::rfc3339(u.as.until);
  }
  return out;
}

api::activity_line answer_maker::line_of(activity_row const& a) {
  auto const& point = point_of(a.venue);
  auto const is_theirs = decides_ideas(by_, spot_of(a)) ||
                         (by_.person.value != 0 && a.initiator == by_.whom());
  auto out = api::activity_line{
      .id = people::text_of(a.key.value),
      .kind = static_cast<api::activity_kind>(a.kind),
      .state = static_cast<api::activity_state>(a.state),
      .title = venues::to_api(a.title),
      .about = or_none(a.about),
      .bring = or_none(a.bring),
      .area = a.area,
      .venue = a.venue ? std::optional{people::text_of(a.venue->value)}
                       : std::nullopt,
      .venue_name = point ? or_none(point->name) : std::nullopt,
      .leader = or_none(a.leader),
      .age_from = wide(a.age_from),
      .age_until = wide(a.age_until),
      .languages = a.languages,
      .is_seated = a.is_seated,
      .fee = fee_of(a),
      .initiator = {},
      .needs = {},
      .wishes = {},
      .answer = {},
      .sessions = {},
      .next_at = {},
      .revision = a.revision,
      .is_demo = a.is_demo};
  if (is_theirs) {
    out.needs = or_none(a.needs);
    if (a.initiator) {
      out.wishes = wishes_of(db_, a);
    }
    out.answer = or_none(a.answer);
    if (a.initiator) {
      out.initiator = people::chip(db_, *a.initiator);
    }
  }
  auto const sum = sum_sessions(db_, a.key, by_.now);
  out.state = static_cast<api::activity_state>(state_of(a.state, sum));
  out.sessions = sum.to_come;
  if (sum.next) {
    out.next_at = base::rfc3339(*sum.next);
  }
  return out;
}

api::session_line answer_maker::line_of(session_row const& s,
                                        activity_row const& a) {
  auto const& room = room_of(s);
  auto const venue = room ? std::optional{room->venue} : a.venue;
  auto const& point = point_of(venue);
  auto out = api::session_line{
      .id = people::text_of(s.key.value),
      .activity = people::text_of(a.key.value),
      .kind = static_cast<api::activity_kind>(a.kind),
      .title = venues::to_api(a.title),
      .from = base::rfc3339(s.terms.starts_at),
      .until = base::rfc3339(s.terms.ends_at),
      .venue =
          venue ? std::optional{people::text_of(venue->value)} : std::nullopt,
      .venue_name = point ? or_none(point->name) : std::nullopt,
      .service_point = point ? std::optional{people::text_of(point->id.value)}
                             : std::nullopt,
      .room_name = room ? or_none(room->name) : std::nullopt,
      .place = or_none(s.place),
      .places = s.terms.places,
      .left = left_of(s, by_.now),
      .waiting = total_waiting(s.tally),
      .most_waiting = wide(s.terms.most_waiting),
      .state = static_cast<api::session_state>(state_of(s.terms, by_.now)),
      .came = {},
      .is_cancelled = s.terms.is_cancelled,
      .reason = or_none(s.reason),
      .way = static_cast<api::way_of_giving>(s.terms.way),
      .opens_at = base::rfc3339(s.terms.opens_at),
      .closes_at = base::rfc3339(s.terms.closes_at),
      .draw_at = {},
      .is_drawn = {},
      .fee = fee_of(a),
      .mine = my_place(s)};
  if (s.terms.way == way_of_giving::lot) {
    out.draw_at = base::rfc3339(s.terms.draw_at);
    out.is_drawn = s.terms.is_drawn;
  }
  if (out.state == api::session_state::happened) {
    out.came = came_to(db_, s);
  }
  return out;
}

std::optional<api::session_line> answer_maker::clash_of(
    session_row const& s, decltype(clashing)& look_up) {
  auto const other = by_.person.value == 0
                         ? std::nullopt
                         : look_up(db_, by_.whom(), s.key,
                                   {s.terms.starts_at, s.terms.ends_at});
  if (!other) {
    return std::nullopt;
  }
  auto const there = *find_session(db_, *other);
  return line_of(there, *find_activity(db_, there.activity));
}

api::course_session answer_maker::course_line_of(session_row const& s,
                                                 activity_row const& a) {
  // Waiting elsewhere keeps nobody out of a course.
  return {.session = line_of(s, a),
          .clash = clash_of(s, clashing),
          .signup = {},
          .why = {},
          .why_text = {}};
}

api::session_view answer_maker::view_of(session_row const& s,
                                        activity_row const& a) {
  return {.session = line_of(s, a),
          .about = line_of(a),
          .room = s.room ? std::optional{people::text_of(s.room->value)}
                         : std::nullopt,
          .minimum = s.terms.minimum,
          .group_max = s.terms.group_max,
          .most_waiting = wide(s.terms.most_waiting),
          .offer_minutes = s.terms.offer_lasts.count() / 60,
          .decide_at = base::rfc3339(s.terms.decide_at),
          .is_too_few = s.few != few_state::goes_ahead &&
                        is_too_few(s.terms, s.tally, by_.now),
          .goes_ahead = s.few == few_state::goes_ahead,
          .walk_in = kept_of(s.terms.kept[0]),
          .first_timer = kept_of(s.terms.kept[1]),
          .neighbour = kept_of(s.terms.kept[2]),
          .neighbours = neighbours_of(db_, s, a),
          .clash = clash_of(s, signed_up_then),
          .in_course = count_course(db_, s, by_.now),
          .may_change = is_staff(by_, spot_of(db_, s, a)),
          .door_opens_at = base::rfc3339(comes_from(s.terms)),
          .may_run = runs(by_, a),
          .revision = s.revision};
}

std::optional<api::other_place> clash_for(store::reader& db,
                                          people::caller const& by,
                                          people::person_id const who,
                                          session_row const& s) {
  auto const other =
      signed_up_then(db, who, s.key, {s.terms.starts_at, s.terms.ends_at});
  if (!other) {
    return std::nullopt;
  }
  auto out = api::other_place{};
  auto const there = *find_session(db, *other);
  auto const a = *find_activity(db, there.activity);
  if (is_staff(by, spot_of(db, there, a))) {
    out.title = venues::to_api(a.title);
    out.from = base::rfc3339(there.terms.starts_at);
    out.until = base::rfc3339(there.terms.ends_at);
  }
  return out;
}

api::signup to_api(store::reader& db,
                   signup_view const& v,
                   bool const with_person) {
  auto const& u = v.row;
  auto out = api::signup{.id = people::text_of(u.as.id.value),
                         .session = people::text_of(u.session.value),
                         .person = {},
                         .state = to_api(u.as.state),
                         .party = u.as.party,
                         .ahead = {},
                         .until = {},
                         .number = u.as.number,
                         .how = static_cast<api::signup_how>(u.how),
                         .made_by = made_by_other(db, u),
                         .asked = to_api(asked_of(u)),
                         .came_at = {},
                         .liked = wide(u.liked),
                         .again = u.again,
                         .clash = {}};
  if (with_person) {
    out.person = people::chip(db, u.person);
  }
  if (u.as.state == signup_state::waiting) {
    out.ahead = v.ahead;
  } else if (u.as.state == signup_state::offered) {
    out.until = base::rfc3339(u.as.until);
  }
  if (u.came_at) {
    out.came_at = base::rfc3339(*u.came_at);
  }
  return out;
}

api::signup for_runner(store::reader& db, signup_view const& v) {
  auto out = to_api(db, v, true);
  out.made_by.reset();
  out.asked.reset();
  out.liked.reset();
  out.again.reset();
  return out;
}

api::session_proposal to_api(store::reader& db, session_proposal const& p) {
  auto const& t = p.like.terms;
  auto const minutes_before = [&](base::instant const at) {
    return std::max<std::int64_t>(0, (t.starts_at.unix_s - at.unix_s) / 60);
  };
  auto const kept_again = [&](reserved const& k) {
    return k.places == 0 ? std::nullopt
                         : std::optional{api::kept_wish{
                               k.places, minutes_before(k.until)}};
  };
  auto out = api::session_proposal{
      .wish = {.from = base::rfc3339(p.at.from),
               .until = base::rfc3339(p.at.until),
               .rule = {},
               .joins = {},
               .room = {},
               .place = or_none(p.like.place),
               .places = t.places,
               .minimum = t.minimum,
               .group_max = t.group_max,
               .most_waiting = wide(t.most_waiting),
               .way = static_cast<api::way_of_giving>(t.way),
               .opens_before_minutes = minutes_before(t.opens_at),
               .closes_before_minutes = minutes_before(t.closes_at),
               .draw_before_minutes = {},
               .decide_before_minutes = minutes_before(t.decide_at),
               .offer_minutes = t.offer_lasts.count() / 60,
               .walk_in = kept_again(t.kept[0]),
               .first_timer = kept_again(t.kept[1]),
               .neighbour = kept_again(t.kept[2])},
      .course = std::to_string(p.like.created_at.unix_s),
      .room_name = {},
      .holiday = or_none(p.holiday),
      .taken = {}};
  if (t.way == way_of_giving::lot) {
    out.wish.draw_before_minutes =
        std::max<std::int64_t>(60, minutes_before(t.draw_at));
  }
  if (p.like.room) {
    auto const room = venues::find_room(db, *p.like.room);
    out.wish.room = people::text_of(p.like.room->value);
    out.room_name = room ? or_none(room->name) : std::nullopt;
  }
  if (p.taken) {
    out.taken = venues::to_api(*p.taken);
  }
  return out;
}

api::lot to_api(session_row const& s, lot_record const& l) {
  auto out = api::lot{.commitment = l.commitment,
                      .draw_at = base::rfc3339(s.terms.draw_at),
                      .is_drawn = s.terms.is_drawn,
                      .seed = or_none(l.seed),
                      .about = or_none(l.about),
                      .places = {},
                      .kept = {},
                      .is_saving = {},
                      .tickets = {},
                      .order = l.order,
                      .given = l.given};
  if (s.terms.is_drawn) {
    out.places = l.places.places;
    out.kept =
        std::vector<std::int64_t>(l.places.kept.begin(), l.places.kept.end());
    out.is_saving = l.places.is_saving;
  }
  for (auto const& t : l.tickets) {
    out.tickets.push_back({t.number, t.slips, t.party, t.who.bits});
  }
  return out;
}

}  // namespace linli::activities
