#pragma once

#include "api/generated/types.h"

#include "favours/favour_ops.h"

/// What operations answer, as the contract writes it.
namespace linli::favours {

/// As far as whoever asks may see it.
api::favour to_api(store::reader& db,
                   people::caller const& by,
                   favour_row const& f);

/// With the answers one may see, and how to reach whom one agreed with.
api::favour_view view_of(people::registry const& r,
                         store::reader& db,
                         people::caller const& by,
                         favour_row const& f);

}  // namespace linli::favours
