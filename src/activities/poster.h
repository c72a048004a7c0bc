#pragma once

#include <string>
#include <vector>

#include "activities/activity.h"
#include "base/time_zone.h"
#include "http/request.h"
#include "places/snapshot.h"
#include "print/paper.h"

/// The poster of a week, and a card to send round: drawing only.
namespace linli::activities {

/// One session as it is announced.
struct announced {
  session_row session{};
  activity_row activity{};
  std::string where{};  // room or place, in the language of the poster
  std::string link{};   // its page
};

/// Where and for whom a poster is.
struct poster_head {
  std::string venue{};  // its name
  std::string address{};
  std::string phone{};
  std::string link{};      // the page of everything that is on there
  std::string zone{};      // of its clocks
  base::wall_time from{};  // midnight of the first of seven days
  int beyond{};            // sessions of the week there is no room to list
  http::language speaks{};
};

/// A3. In PDF as many pages as it takes, in PNG one; the last says how many
/// more there are. Nothing is smaller than 14 points.
std::string poster(poster_head const& head,
                   std::vector<announced> const& sessions,
                   print::paper_format format);

/// 1080 by 1440 dots.
std::string share_card(poster_head const& head, announced const& one);

/// "20 places · Free · from age 60 · with 王老师".
std::string terms_line(announced const& one, http::language in);

}  // namespace linli::activities
