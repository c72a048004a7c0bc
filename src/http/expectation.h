#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "http/errors.h"

namespace linli::http {

/// What a parameter should have been, as a sentence made from its schema: "A
/// number from -90 to 90."
std::string expectation(nlohmann::json const& schema, language in);

/// Takes every `format` out of a schema, before it is compiled: valijson 1.0
/// builds the expression of one anew for each value, which takes longer than to
/// answer a short question. A `pattern` beside it is kept, and handlers read
/// the value anyway.
void forget_formats(nlohmann::json& schema);

constexpr auto kMissing = sentence{"必须填写。", "Required.", "必須填寫。"};
constexpr auto kUnknown =
    sentence{"没有这个参数。", "There is no such parameter.", "沒有這個參數。"};
constexpr auto kNoControls = sentence{
    "不能含有控制字符。", "No control characters.", "不能含有控制字元。"};
constexpr auto kTwice =
    sentence{"只能填写一次。", "May be given only once.", "只能填寫一次。"};

}  // namespace linli::http
