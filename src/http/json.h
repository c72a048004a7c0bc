#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace linli::http {

// Each writes one JSON value at the end of `out`.

void write_json(std::string& out, std::string_view text);
void write_json(std::string& out, std::int64_t value);

/// Rounded to six decimals, without trailing zeros: 0.1 m for degrees, a
/// millionth for shares. A number JSON cannot hold (infinite) becomes null.
void write_json(std::string& out, double value);

}  // namespace linli::http
