#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/door_ops.h"
#include "activities/kiosk_store.h"

/// Screens at which people check in by themselves. A screen stands for the door
/// of its venue: what it says came true there, of whoever shows a card or the
/// code of their place.
namespace linli::activities {

struct new_kiosk {
  kiosk_row row{};
  std::string token{};  // for the screen's cookie alone
};

/// Throws venues.no_such_venue, people.not_allowed.
new_kiosk set_up_kiosk(people::registry const& r,
                       people::caller const& by,
                       venues::venue_id venue);
std::vector<kiosk_row> list_kiosks(people::registry const& r,
                                   people::caller const& by,
                                   venues::venue_id venue);

/// Throws activities.no_such_kiosk, people.not_allowed.
void end_kiosk(people::registry const& r,
               people::caller const& by,
               kiosk_id which);

/// The screen a token is of, noted as heard of. Throws
/// activities.no_such_kiosk.
kiosk_row kiosk_of(people::registry const& r,
                   std::string_view token,
                   base::instant now);

/// Sessions of the screen's venue that end within a day, by their beginning.
std::vector<listed_session> sessions_at(store::reader& db,
                                        kiosk_row const& k,
                                        base::instant now);

/// Somebody came: by one of card, its hash and the place they showed.
struct check_in_note {
  std::string key{};
  std::optional<base::instant> at{};
  session_id session{};
  std::string card{};
  std::string card_hash{};
  std::optional<signup_id> signup{};
};

/// Each note once, as reconcile_door.
std::vector<door_result> check_in(people::registry const& r,
                                  kiosk_row const& at,
                                  people::caller const& asked,
                                  std::vector<check_in_note> const& notes);

/// Who has a place and a phone number that ends so. Throws
/// activities.no_such_session, activities.too_early, activities.session_over.
std::vector<signup_row> places_by_digits(people::registry const& r,
                                         kiosk_row const& at,
                                         session_id which,
                                         std::string const& digits,
                                         base::instant now);

}  // namespace linli::activities
