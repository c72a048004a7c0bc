#pragma once

#include "people/gate.h"

namespace linli::people {

/// How whoever asks can sign in: the answer to all that changes it.
http::response answer_ways(people_needs const& needs,
                           http::request const& asked);

}  // namespace linli::people
