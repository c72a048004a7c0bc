#pragma once

#include <span>
#include <string_view>

#include "http/request.h"

namespace linli::http {

/// A sentence in the three languages Linli speaks.
struct sentence {
  std::string_view in(language const l) const {
    return l == language::en ? en : (l == language::zh ? zh : zh_hant);
  }

  std::string_view zh;
  std::string_view en;
  std::string_view zh_hant;
};

/// One line of api/errors.yaml.
struct error_entry {
  std::string_view code;
  std::string_view fault;
  sentence title;
  sentence next;  // what to do about it
};

/// All of them, by code.
std::span<error_entry const> error_catalogue();

/// Null when nobody has listed the code.
error_entry const* find_error(std::string_view code);

}  // namespace linli::http
