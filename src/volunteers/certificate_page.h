#pragma once

#include <string>

#include "http/request.h"
#include "volunteers/certificate_ops.h"

/// A certificate on paper. Pure.
namespace linli::volunteers {

struct certificate_words {
  std::string district{};
  std::string name{};
  std::string link{};  // where it is checked
};

/// One A4 page (PDF). A formal document: in Chinese, in the characters of who
/// asks, with English below it.
std::string certificate_page(certificate_row const& c,
                             certificate_words const& words,
                             std::string const& zone,
                             http::language in);

}  // namespace linli::volunteers
