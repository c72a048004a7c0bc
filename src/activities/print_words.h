#pragma once

#include <string>
#include <string_view>

#include "http/request.h"
#include "people/topic.h"
#include "places/localized.h"

/// What posters, cards and feeds say: prints.toml.
namespace linli::activities {

/// The text of that name with every {word} in its place. There must be one.
std::string said(std::string_view name,
                 http::language in,
                 people::words const& with = {});

/// A text in a language, else in one there is.
std::string const& said(places::localized const& text, http::language in);

}  // namespace linli::activities
