#pragma once

#include "base/error.h"
#include "people/gate.h"

/// Handlers of signing in within their limits.
namespace linli::people {

/// Throws people.too_many_from_here, people.too_many_in_district.
inline sign_in_limits::turn take_turn(people_needs const& needs,
                                      http::request const& asked,
                                      std::string_view const district,
                                      base::instant const now,
                                      sign_in_step const what) {
  return needs.limits->take(what, http::client_of(asked, needs.trusted_proxies),
                            district, now);
}

/// What costs something when it is done: a message, a row.
template <typename Work>
auto within_limits(people_needs const& needs,
                   http::request const& asked,
                   visit const& v,
                   sign_in_step const what,
                   Work&& work) {
  auto mine = take_turn(needs, asked, v.at->district, v.by.now, what);
  auto out = work();
  mine.keep();
  return out;
}

/// A guess: counts unless it was right or could not be looked at, because
/// nobody could answer or the account is locked.
template <typename Work>
auto guessed(people_needs const& needs,
             http::request const& asked,
             visit const& v,
             sign_in_step const what,
             Work&& work) {
  auto mine = take_turn(needs, asked, v.at->district, v.by.now, what);
  try {
    return work();
  } catch (base::error const& e) {
    if (e.kind() == fault::unauthorized || e.kind() == fault::invalid) {
      mine.keep();
    }
    throw;
  }
}

}  // namespace linli::people
