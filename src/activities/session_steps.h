#pragma once

#include <string_view>

#include "activities/signup_ops.h"
#include "base/error.h"
#include "people/notice_ops.h"

/// Steps the operations of signups have in common, each inside the transaction
/// of its operation.
namespace linli::activities {

/// Throws the error of the module that says so.
[[noreturn]] void refuse(refusal why);

/// Throws activities.no_such_session.
session_row needed_session(store::reader& db, session_id which);

/// With its activity, as far as the caller may see it: what is not for
/// everybody only its staff and its initiator. Throws as above.
listed_session visible_session(store::reader& db,
                               people::caller const& by,
                               session_id which);

/// Tells a person of a session; `more` words beside its own.
void tell(people::registry const& r,
          store::writer& tx,
          std::string_view about,
          session_row const& s,
          people::person_id who,
          base::instant now,
          people::words more = {},
          people::haste how = people::haste::by_subject);

/// A signup with its session.
struct own_place {
  signup_row row;
  session_row session;
  activity_row activity;
};

/// Takes a step with a signup, and gives on what that frees. Throws the
/// refusals.
void apply(people::registry const& r,
           store::writer& tx,
           own_place& o,
           signup_step step,
           base::instant now);

/// A new signup as one was that ended, if there may be one now; the person is
/// told what came of it, or that there is none.
void ask_again(people::registry const& r,
               store::writer& tx,
               signup_row const& as,
               base::instant now);

/// Runs within the transaction in which the session of a signup stands still.
template <typename Work>
auto alone_with(people::registry const& r,
                signup_id const which,
                Work const& work) {
  auto const session = r.db.read([&](store::reader& db) {
    auto const row = find_signup(db, which);
    ensure(row.has_value(), fault::not_found, "activities.no_such_signup",
           "There is no such signup.");
    return row->session;
  });
  return r.db.write_scarce(lock_of(session), work);
}

}  // namespace linli::activities
