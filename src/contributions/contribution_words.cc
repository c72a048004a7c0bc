#include "contributions/contribution_words.h"

#include <span>

#include "base/embedded.h"
#include "people/dictionary.h"

namespace linli::contributions {

std::span<base::embedded_file const> word_files();

std::string said(std::string_view const name, http::language const in) {
  static auto const kAll = people::dictionary{word_files().front().content};
  return kAll.said(name, in);
}

}  // namespace linli::contributions
