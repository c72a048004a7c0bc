#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// How text becomes the seven-bit lines of a mail. Texts are UTF-8.
namespace linli::delivery {

/// Text of a header as encoded words (RFC 2047), folded: no line is longer
/// than 76 bytes, the first of which has `used` already.
std::string encoded_words(std::string_view text, std::size_t used);

struct encoded_body {
  std::string encoding;  // of Content-Transfer-Encoding
  std::string lines;     // of 76 bytes at most, each ended by CRLF
};

/// A body in the shorter of quoted-printable and base64 (RFC 2045). Line ends
/// of any kind become CRLF.
encoded_body encode_body(std::string_view text);

}  // namespace linli::delivery
