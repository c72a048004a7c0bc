#pragma once

#include <string_view>

#include "circle/circle_api.h"
#include "http/request.h"
#include "http/response.h"

/// Handlers of circle_api.cc that fill a file of their own.
namespace linli::circle {

http::response get_circle(circle_needs const& needs,
                          http::request const& asked);
http::response get_what_if(circle_needs const& needs,
                           http::request const& asked);
http::response export_coverage(circle_needs const& needs,
                               http::request const& asked);

/// "district", "subdistrict" or "community".
std::string_view level_key(places::level l);

}  // namespace linli::circle
