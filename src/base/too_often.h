#pragma once

#include <chrono>
#include <string>

#include "base/error.h"

namespace linli::base {

/// Too many of something: when it is worth trying again.
class too_often : public error {
 public:
  too_often(std::string code,
            std::string const& message,
            std::chrono::seconds const again_in)
      : error{fault::too_many, std::move(code), message}, again_in_{again_in} {}

  std::chrono::seconds again_in() const { return again_in_; }

 private:
  std::chrono::seconds again_in_;
};

}  // namespace linli::base
