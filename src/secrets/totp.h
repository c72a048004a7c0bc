#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"

/// Codes of an authenticator app: RFC 6238 with what every app supports, SHA-1,
/// 6 digits, 30 seconds. Secrets are bytes; base32 (encoding.h) is for people.
namespace linli::secrets {

/// 20 random bytes, as RFC 4226 recommends.
std::string new_totp_secret();

/// RFC 4226: the code for a counter; 1 to 9 digits.
std::string hotp_code(std::string_view secret,
                      std::uint64_t counter,
                      int digits = 6);

/// The step whose code this is: of `now`, the one before or the one after,
/// since clocks differ. Steps up to `last_step` do not count: store the step
/// that is answered and pass it the next time, and no code works twice.
std::optional<std::int64_t> match_totp(
    std::string_view secret,
    std::string_view code,
    base::instant now,
    std::optional<std::int64_t> last_step = std::nullopt);

/// otpauth:// for the QR code; issuer and account are UTF-8 and shown by the
/// app ("虹口区邻里", "13800000000").
std::string totp_uri(std::string_view issuer,
                     std::string_view account,
                     std::string_view secret);

}  // namespace linli::secrets
