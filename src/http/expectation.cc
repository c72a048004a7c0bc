#include "http/expectation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace linli::http {

namespace {

std::string joined(nlohmann::json const& list) {
  auto out = std::string{};
  for (auto const& v : list) {
    out += out.empty() ? "" : ", ";
    out += v.is_string() ? v.get<std::string>() : v.dump();
  }
  return out;
}

std::string number_text(nlohmann::json const& schema, language const in) {
  constexpr auto kWhole =
      sentence{"应为 {} 到 {} 的整数。", "A whole number from {} to {}.",
               "應為 {} 到 {} 的整數。"};
  constexpr auto kAny =
      sentence{"应为 {} 到 {} 的数。", "A number from {} to {}.",
               "應為 {} 到 {} 的數。"};
  auto const& wanted = schema.at("type") == "integer" ? kWhole : kAny;
  return fmt::format(fmt::runtime(wanted.in(in)), schema.at("minimum").dump(),
                     schema.at("maximum").dump());
}

std::string text_text(nlohmann::json const& schema, language const in) {
  if (schema.contains("enum")) {
    constexpr auto kOne =
        sentence{"应为其中之一：{}。", "One of: {}.", "應為其中之一：{}。"};
    return fmt::format(fmt::runtime(kOne.in(in)), joined(schema.at("enum")));
  }
  if (schema.contains("maxLength")) {
    constexpr auto kLength = sentence{
        "应为 {} 到 {} 个字。", "{} to {} characters.", "應為 {} 到 {} 個字。"};
    return fmt::format(fmt::runtime(kLength.in(in)),
                       schema.value("minLength", 0),
                       schema.at("maxLength").dump());
  }
  constexpr auto kForm =
      sentence{"格式应为 {}。", "Must have the form {}.", "格式應為 {}。"};
  return fmt::format(fmt::runtime(kForm.in(in)),
                     schema.value("pattern", std::string{".*"}));
}

std::string list_text(nlohmann::json const& schema, language const in) {
  constexpr auto kList =
      sentence{"应为以逗号分隔的 {} 到 {} 项，不重复。每项{}",
               "{} to {} different items, separated by commas; each: {}",
               "應為以逗號分隔的 {} 到 {} 項，不重複。每項{}"};
  return fmt::format(fmt::runtime(kList.in(in)), schema.value("minItems", 0),
                     schema.at("maxItems").dump(),
                     expectation(schema.at("items"), in));
}

}  // namespace

std::string expectation(nlohmann::json const& schema, language const in) {
  if (schema.contains("const")) {
    constexpr auto kOnly = sentence{"只能是 {}。", "Only {}.", "只能是 {}。"};
    return fmt::format(fmt::runtime(kOnly.in(in)), schema.at("const").dump());
  }
  auto const& type = schema.at("type");
  if (type == "integer" || type == "number") {
    return number_text(schema, in);
  }
  if (type == "array") {
    return list_text(schema, in);
  }
  if (type == "boolean") {
    constexpr auto kEither = sentence{"应为 true 或 false。", "true or false.",
                                      "應為 true 或 false。"};
    return std::string{kEither.in(in)};
  }
  return text_text(schema, in);
}

void forget_formats(nlohmann::json& schema) {
  if (schema.is_object() && schema.contains("format") &&
      schema.at("format").is_string()) {
    schema.erase("format");
  }
  if (schema.is_structured()) {
    for (auto& member : schema) {
      forget_formats(member);
    }
  }
}

}  // namespace linli::http
