#pragma once

#include <string_view>
#include <vector>

#include "base/error.h"
#include "http/response.h"

namespace linli::http {

/// The only place that turns a fault into a status.
int status_of(fault kind);

/// RFC 9457, in the reader's language, from the catalogue. What the error says
/// of itself stays in the log: it may name files of this machine.
response problem(request const& asked, base::error const& what);

/// For what the server itself refuses; the status follows from the fault the
/// catalogue gives the code.
response problem(request const& asked, std::string_view code);

/// The language asked for by `?lang=`, else by Accept-Language, else Chinese.
language language_of(request const& asked);

}  // namespace linli::http
