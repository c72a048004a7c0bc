#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "activities/activity.h"
#include "activities/signup_ops.h"
#include "base/random.h"
#include "people/registry.h"
#include "venues/booking_ops.h"

/// The invented people of a demonstration in its living rooms.
namespace linli::activities {

struct demo_answer {
  std::string said;  // "yes", "no"; empty: nothing yet
  std::string reason;
};

/// What they will do, each thing at its moment; by the same numbers the same.
/// What cannot be done then is left out.
class demo_crowd {
 public:
  demo_crowd(people::registry const& r, base::random& by);

  /// Whether there are residents and somebody of the staff.
  bool is_there() const { return staff_ && !residents_.empty(); }

  people::person_id anybody();
  people::caller one(people::person_id who, base::instant at) const;
  people::caller staff(base::instant at) const;

  /// So many ask for a place; some give it back, most come and say how it was.
  void attend(session_row const& s, int wish, int group_max);

  /// At most so many come by and find a place free.
  void walk_in(session_row const& s, int most);

  /// Somebody asks for a room, is answered half a day later, and comes.
  void ask_for_room(base::instant asked,
                    venues::room_id room,
                    venues::booking_wish const& what,
                    demo_answer const& answer);

  /// Does all there is until `until`, and between it what time brings: draws,
  /// offers that end.
  void live(base::instant from, base::instant until);

  std::size_t signups() const { return signups_; }
  std::size_t bookings() const { return bookings_; }

 private:
  void sign(session_row const& s,
            people::person_id who,
            base::instant at,
            int party,
            std::uint32_t mood);
  signup_view ask_for_place(session_row const& s,
                            people::person_id who,
                            base::instant at,
                            int party,
                            std::uint32_t mood) const;
  void may_do(base::instant at, std::function<void(base::instant)> const& what);

  people::registry const& r_;
  base::random& by_;
  std::vector<people::person_id> residents_;
  std::optional<people::person_id> staff_;
  std::multimap<base::instant, std::function<void(base::instant)>> events_;
  std::size_t signups_{};
  std::size_t bookings_{};
};

}  // namespace linli::activities
