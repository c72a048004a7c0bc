#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/activity.h"
#include "store/database.h"

/// The tables `activity` and `activity_session` of
/// migrations/0004_living_room.sql, `wished_time` of 0006_ideas.sql: SQL and
/// nothing else.
namespace linli::activities {

std::optional<activity_row> find_activity(store::reader& db, activity_id which);
void insert_activity(store::writer& db, activity_row const& a);

/// Counts the revision up.
void update_activity(store::writer& db, activity_row const& a);

/// The times an idea would like, the one liked best first.
std::vector<wished_time> wished_times(store::reader& db, activity_id which);
void put_wished_times(store::writer& db,
                      activity_id which,
                      std::vector<wished_time> const& all);

/// Of areas, in one state (state_of) or all, with something in their title or
/// any, the latest first.
std::vector<activity_row> list_activities(
    store::reader& db,
    std::vector<std::string> const& areas,
    std::vector<venues::venue_id> const& venues,
    std::optional<activity_state> state,
    std::string_view title,
    base::instant now,
    std::int64_t before,
    int limit);

struct titled_activity {
  activity_id key{};
  localized title{};
  std::string area{};
};

/// Of areas, in every state but ideas and what was declined.
std::vector<titled_activity> activity_titles(
    store::reader& db, std::vector<std::string> const& areas);

/// Ideas and what became of them, the latest first.
std::vector<activity_row> activities_begun_by(store::reader& db,
                                              people::person_id who);

std::optional<session_row> find_session(store::reader& db, session_id which);
void insert_session(store::writer& db, session_row const& s);

/// Everything but the signups' part; counts the revision up.
void update_session(store::writer& db, session_row const& s);

/// Tally, next number, when to look at it again, what was done about too few.
void save_tally(store::writer& db, session_row const& s);

void save_lot(store::writer& db, session_row const& s);

/// Those that end after a moment, by their beginning.
std::vector<session_row> sessions_of(store::reader& db,
                                     activity_id which,
                                     base::instant after,
                                     int limit);

/// Those that ended by a moment, the latest first.
std::vector<session_row> sessions_over(store::reader& db,
                                       activity_id which,
                                       base::instant by,
                                       int limit);

/// When the latest of its sessions were set.
std::optional<base::instant> latest_set(store::reader& db, activity_id which);

/// All that were not cancelled and end after a moment, by their beginning.
std::vector<session_row> standing_sessions(store::reader& db,
                                           activity_id which,
                                           base::instant after);

/// Its course: the sessions set in one go with it (the same activity at the
/// same second) that have not begun and were not cancelled, by their beginning.
std::vector<session_row> course_of(store::reader& db,
                                   session_row const& s,
                                   base::instant now);
int count_course(store::reader& db, session_row const& s, base::instant now);

sessions_sum sum_sessions(store::reader& db,
                          activity_id which,
                          base::instant now);

/// Of published activities of areas or at venues: too few, told of, not
/// decided; by their beginning, 200 at most.
std::vector<session_row> undecided_sessions(
    store::reader& db,
    std::vector<std::string> const& areas,
    std::vector<venues::venue_id> const& venues,
    base::instant now);

/// Sessions of an activity that may have too few people by now are looked at.
void look_at_few(store::writer& db, activity_id which, base::instant now);

struct session_query {
  base::instant from{};   // ending after
  base::instant until{};  // beginning before
  std::optional<venues::venue_id> venue{};
  std::optional<activity_id> activity{};
  std::vector<int> kinds{};  // none: all
  std::optional<int> age{};  // for somebody of it
  std::string language{};    // spoken there; empty: any
  bool is_seated{false};     // only where one can sit
  std::optional<session_state> state{};
  base::instant now{};     // of the state, and of what is seen
  base::instant after{};   // where the page before ended: beginning …
  session_id after_key{};  // … and key
  int limit{100};
};

struct listed_session {
  session_row session;
  activity_row activity;
};

/// One everybody may see.
std::optional<listed_session> find_public_session(store::reader& db,
                                                  session_id which,
                                                  base::instant now);

/// How many there are, on all pages.
int count_sessions(store::reader& db, session_query const& q);

/// Those everybody may see, by their beginning.
std::vector<listed_session> list_sessions(store::reader& db,
                                          session_query const& q);

/// At which something is to be done by now.
std::vector<session_id> sessions_to_look_at(store::reader& db,
                                            base::instant now,
                                            int most);

/// Whose people are to be reminded by now: beginning within `ahead`, not
/// reminded for it.
std::vector<session_row> sessions_to_remind(store::reader& db,
                                            base::instant now,
                                            std::int64_t ahead_s,
                                            int most);
void mark_reminded(store::writer& db, session_id which, base::instant until);

}  // namespace linli::activities
