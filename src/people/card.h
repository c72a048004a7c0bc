#pragma once

#include <string>
#include <string_view>

namespace linli::people {

/// A text as a QR code (ISO/IEC 18004, level M), an SVG of one path with the
/// quiet zone of four modules.
std::string qr_code(std::string_view text);

}  // namespace linli::people
