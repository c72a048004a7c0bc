#pragma once

#include <string>

#include "people/person.h"

namespace linli::people {

/// A text in every language people are spoken to in.
struct localized {
  std::string const& in(language const l) const {
    return l == language::en ? en : (l == language::zh ? zh : zh_hant);
  }

  std::string zh{};
  std::string en{};
  std::string zh_hant{};
};

/// The same in all of them: a name.
inline localized same_in_all(std::string const& text) {
  return {text, text, text};
}

}  // namespace linli::people
