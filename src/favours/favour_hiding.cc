#include "base/error.h"
#include "base/text.h"
#include "favours/favour_ops.h"
#include "favours/favour_steps.h"
#include "people/consent.h"
#include "people/staff_near.h"

/// What is wrong with a favour: reported, hidden, looked at.
namespace linli::favours {

namespace {

using people::caller;
using people::registry;

/// Hides what still stands: of what is over its owner has said so already, and
/// shown again it would stand open.
void hide_standing(registry const& r,
                   store::writer& tx,
                   caller const& by,
                   favour_row& f,
                   std::string const& why) {
  ensure_now(is_live(f.state));
  f.reason = why;
  end_favour(r, tx, f, favour_state::hidden, by.now);
  tell(r, tx, f.person, "favour_hidden", f, f.person, by.now,
       {{"reason", people::same_in_all(f.reason)}});
}

/// Open again, for its answers ended as it was hidden; nobody is seen who does
/// not agree to it any more.
void show_again(registry const& r,
                store::writer& tx,
                caller const& by,
                favour_row& f) {
  using enum favour_state;
  auto const agrees = people::has_consent(tx, f.person, kPurpose);
  f.state = !agrees ? withdrawn : f.ends_at > by.now ? open : expired;
  f.reason = "";
  save_favour(tx, f);
  if (f.state == open) {
    tell(r, tx, f.person, "favour_shown", f, f.person, by.now);
  }
}

}  // namespace

favour_row report_favour(registry const& r,
                         caller const& by,
                         favour_id const which,
                         std::string const& words) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto const f = seen_favour(tx, by, which);
    if (has_reported(tx, which, by.whom())) {
      return f;
    }
    insert_report(tx, {.key = {r.ids.next(by.now)},
                       .favour = which,
                       .person = by.whom(),
                       .words = needed_text(words, "text"),
                       .created_at = by.now});
    record(r, tx, by, "favour.reported", f.person, f);
    for (auto const who : people::staff_near(tx, *by.areas, f.area, by.now)) {
      if (who != by.person) {
        tell(r, tx, who, "favour_reported", f, f.person, by.now);
      }
    }
    return f;
  });
}

favour_row hide_favour(registry const& r,
                       caller const& by,
                       favour_id const which,
                       bool const hidden,
                       std::string const& reason) {
  return r.db.write_scarce(lock_of(which), [&](store::writer& tx) {
    auto f = needed_favour(tx, which);
    by.allow(f.area);
    auto const why = base::normalize(reason);
    ensure(!hidden || !why.empty(), fault::invalid, "favours.reason_needed",
           "Whose it is reads why.");
    close_reports(tx, which);
    if (hidden && f.state != favour_state::hidden) {
      hide_standing(r, tx, by, f, why);
    } else if (!hidden && f.state == favour_state::hidden) {
      show_again(r, tx, by, f);
    }
    record(r, tx, by, hidden ? "favour.hidden" : "favour.looked_at", f.person,
           f);
    return f;
  });
}

}  // namespace linli::favours
