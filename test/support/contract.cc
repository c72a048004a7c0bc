#include "support/contract.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "base/file.h"

namespace linli::test {

using json = nlohmann::json;

namespace {

std::string findings(valijson::Schema const& schema, json const& value) {
  auto validator = valijson::Validator{};
  auto results = valijson::ValidationResults{};
  auto const target = valijson::adapters::NlohmannJsonAdapter{value};
  if (validator.validate(schema, target, &results)) {
    return {};
  }
  auto out = std::string{};
  auto e = valijson::ValidationResults::Error{};
  while (results.popError(e)) {
    for (auto const& part : e.context) {
      out += part;
    }
    out += ": " + e.description + "\n";
  }
  return out.empty() ? "not valid" : out;
}

}  // namespace

struct contract::state {
  // References lead to "#/components/…", so the schema stands beside a copy of
  // the components.
  std::string check(json root, std::string_view const text) const {
    auto const value = json::parse(text, nullptr, false);
    if (value.is_discarded()) {
      return "not JSON";
    }
    root["components"] = document.at("components");
    auto schema = valijson::Schema{};
    auto parser = valijson::SchemaParser{};
    auto const adapter = valijson::adapters::NlohmannJsonAdapter{root};
    parser.populateSchema(adapter, schema);
    return findings(schema, value);
  }

  json followed(json node) const {
    while (node.contains("$ref")) {
      auto const ref = node.at("$ref").get<std::string>();
      node = document.at(json::json_pointer{ref.substr(1)});
    }
    return node;
  }

  json document;
};

contract::contract(std::string const& openapi_json)
    : state_{std::make_unique<state>()} {
  state_->document = json::parse(openapi_json);
}

contract::~contract() = default;

std::string contract::against_schema(std::string const& name,
                                     std::string_view const text) const {
  return state_->check({{"$ref", "#/components/schemas/" + name}}, text);
}

std::string contract::against_operation(std::string const& path,
                                        int const status,
                                        std::string const& content_type,
                                        std::string_view const text) const {
  auto const& responses =
      state_->document.at("paths").at(path).at("get").at("responses");
  auto const code = std::to_string(status);
  if (!responses.contains(code)) {
    return path + " has no answer " + code;
  }
  auto const response = state_->followed(responses.at(code));
  if (!response.contains("content")) {
    return text.empty() ? "" : path + ": " + code + " must be empty";
  }
  auto const kind = content_type.substr(0, content_type.find(';'));
  if (!response.at("content").contains(kind)) {
    return path + ": " + code + " is never " + kind;
  }
  auto const& schema = response.at("content").at(kind).at("schema");
  return kind.ends_with("json") ? state_->check(schema, text) : "";
}

std::vector<std::string> contract::operations() const {
  auto out = std::vector<std::string>{};
  for (auto const& [path, item] : state_->document.at("paths").items()) {
    for (auto const& [verb, operation] : item.items()) {
      auto upper = verb;
      std::ranges::transform(upper, upper.begin(), [](unsigned char const c) {
        return static_cast<char>(std::toupper(c));
      });
      out.push_back(upper.append(" ").append(path));
    }
  }
  return out;
}

contract const& the_contract() {
  static auto const c =
      contract{base::read_file(LINLI_SOURCE_DIR "/api/generated/openapi.json")};
  return c;
}

}  // namespace linli::test
