#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "people/localized.h"

/// What people are told of: topics.toml. Pure.
namespace linli::people {

/// What a person chooses channels for.
struct subject {
  std::string key{};
  localized title{};
  localized text{};
  bool by_email{false};  // until the person says otherwise
  bool by_phone{false};
  bool is_urgent{false};  // does not wait for the end of quiet hours
  std::string consent{};  // purpose one must have agreed to; may be empty
};

/// One kind of notice.
struct topic {
  std::string key{};
  std::string subject{};
  localized title{};  // with {words} to be filled in
  localized text{};
};

std::span<subject const> subjects();

/// Throws error{not_found, "people.no_such_subject"}.
subject const& find_subject(std::string_view key);

/// There must be one of that name.
topic const& topic_of(std::string_view key);

using words = std::map<std::string, localized, std::less<>>;

/// The text with every {word} in its place. A word nobody gave stays as it is,
/// and what was filled in is not looked at again.
std::string filled(std::string_view text, words const& with, language l);

}  // namespace linli::people
