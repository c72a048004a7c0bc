#include "support/contract.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <regex>
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

  /// The smallest value of a schema: what is required, and the first text that
  /// has the form asked for.
  json example_of(std::string const& name, json const& node) const {
    auto const schema = followed(node);
    if (schema.contains("const")) {
      return schema.at("const");
    }
    if (schema.contains("enum")) {
      return schema.at("enum").at(0);
    }
    auto const type = schema.at("type").get<std::string>();
    if (type == "object") {
      return example_of_object(schema);
    }
    if (type == "array") {
      auto out = json::array();
      if (schema.value("minItems", 0) > 0) {
        out.push_back(example_of(name, schema.at("items")));
      }
      return out;
    }
    if (type == "string") {
      return text_of(name, schema);
    }
    return type == "boolean" ? json(true)
                             : json(std::max(1, schema.value("minimum", 1)));
  }

  json example_of_object(json const& schema) const {
    auto out = json::object();
    auto required = schema.value("required", std::vector<std::string>{});
    if (required.empty() && schema.value("minProperties", 0) > 0) {
      required.push_back(schema.at("properties").begin().key());
    }
    for (auto const& each : required) {
      out[each] = example_of(each, schema.at("properties").at(each));
    }
    return out;
  }

  /// A time ends two hours after it began.
  static std::string text_of(std::string const& name, json const& schema) {
    auto const is_end = name == "until";
    auto const form = std::regex{schema.value("pattern", "")};
    for (auto const& text :
         {std::string{"1"}, std::string{"own-key-1"}, std::string{"1234"},
          std::string{"123456"},
          std::string{is_end ? "2026-12-01T12:00:00Z" : "2026-12-01T10:00:00Z"},
          std::string{is_end ? "2026-12-31" : "2026-11-01"},
          std::string{"https://example.org/"}, std::string{"person.created"},
          std::string(20, 'A'), std::string(43, 'A')}) {
      if (text.size() >= schema.value("minLength", std::size_t{0}) &&
          std::regex_search(text, form)) {
        return text;
      }
    }
    return {};
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

contract::request contract::smallest_request(std::string const& verb,
                                             std::string const& path) const {
  auto lower = verb;
  std::ranges::transform(lower, lower.begin(), [](unsigned char const c) {
    return static_cast<char>(std::tolower(c));
  });
  auto const& operation = state_->document.at("paths").at(path).at(lower);
  auto out = request{};
  for (auto const& each : operation.value("parameters", json::array())) {
    auto const p = state_->followed(each);
    if (p.at("in") != "query") {
      continue;
    }
    out.query_names.push_back(p.at("name"));
    if (p.value("required", false)) {
      auto const value =
          state_->example_of(out.query_names.back(), p.at("schema"));
      out.query +=
          (out.query.empty() ? "" : "&") + out.query_names.back() + "=" +
          (value.is_string() ? value.get<std::string>() : value.dump());
    }
  }
  if (operation.contains("requestBody")) {
    auto const body = state_->followed(operation.at("requestBody"));
    auto const& content = body.at("content");
    auto const schema =
        state_->followed(content.at("application/json").at("schema"));
    out.schema = schema.dump();
    out.body = state_->example_of("", schema).dump();
  }
  return out;
}

contract const& the_contract() {
  static auto const c =
      contract{base::read_file(LINLI_SOURCE_DIR "/api/generated/openapi.json")};
  return c;
}

}  // namespace linli::test
