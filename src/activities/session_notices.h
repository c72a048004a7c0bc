#pragma once

#include <string_view>
#include <vector>

#include "activities/signup_ops.h"

/// What people are told of sessions of an activity, within the transaction that
/// does something to them.
namespace linli::activities {

/// What is told of one session, and of several of a course: of the first, and
/// how many ("n").
struct topics {
  std::string_view one;
  std::string_view several;
};

/// Of sessions of one activity, by their beginning.
struct news {
  activity_row const& of;
  topics about;
  people::words more{};
};

/// Whoever has a place in any of them, or waits, or asked: once each.
void tell_all(people::registry const& r,
              store::writer& tx,
              std::vector<session_row> const& all,
              news const& n,
              base::instant now);

/// Staff counts on what is planned: who runs it does not call it off silently.
void tell_staff(people::registry const& r,
                store::writer& tx,
                std::vector<session_row> const& all,
                news const& n,
                base::instant now);

}  // namespace linli::activities
