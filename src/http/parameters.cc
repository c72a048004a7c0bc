#include "http/parameters.h"

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "base/error.h"
#include "base/text.h"
#include "http/expectation.h"
#include "http/lent_validator.h"

namespace linli::http {

using json = nlohmann::json;

namespace {

// The text of a parameter as the JSON its schema asks for; nothing when it
// cannot be read as that.
std::optional<json> parse(json const& schema, std::string const& text) {
  auto const& type = schema.at("type");
  if (type == "integer") {
    auto const v = base::parse_integer(text);
    return v ? std::optional<json>{*v} : std::nullopt;
  }
  if (type == "number") {
    auto const v = base::parse_number(text);
    return v ? std::optional<json>{*v} : std::nullopt;
  }
  if (type == "boolean") {
    return text == "true"    ? std::optional<json>{true}
           : text == "false" ? std::optional<json>{false}
                             : std::nullopt;
  }
  if (type == "array") {
    auto list = json::array();
    for (auto const part : base::split(text, ',')) {
      auto item = parse(schema.at("items"), std::string{part});
      if (!item) {
        return std::nullopt;
      }
      list.push_back(std::move(*item));
    }
    return list;
  }
  return json(text);
}

values::value list_value(json const& schema, json const& v) {
  auto const& item = schema.at("items").at("type");
  if (item == "integer") {
    return v.get<std::vector<std::int64_t>>();
  }
  if (item == "number") {
    return v.get<std::vector<double>>();
  }
  return v.get<std::vector<std::string>>();
}

values::value to_value(json const& schema, json const& v) {
  auto const& type = schema.at("type");
  if (type == "integer") {
    return v.get<std::int64_t>();
  }
  if (type == "number") {
    return v.get<double>();
  }
  if (type == "boolean") {
    return v.get<bool>();
  }
  return type == "array" ? list_value(schema, v)
                         : values::value{v.get<std::string>()};
}

// "<root>", "[limit]", "[2]" … : the parameter the finding is about.
std::string field_of(valijson::ValidationResults::Error const& e) {
  if (e.context.size() < 2) {
    return {};
  }
  auto const& part = e.context[1];
  return part.size() > 2 ? part.substr(1, part.size() - 2) : part;
}

}  // namespace

bool values::has(std::string_view const name) const {
  return std::ranges::any_of(all_,
                             [&](auto const& v) { return v.first == name; });
}

void values::set(std::string_view const name, value v) {
  all_.emplace_back(name, std::move(v));
}

namespace {

template <typename T, typename All>
T get(All const& all, std::string_view const name) {
  auto const found =
      std::ranges::find_if(all, [&](auto const& v) { return v.first == name; });
  assert(found != all.end());
  return std::get<T>(found->second);
}

}  // namespace

bool values::boolean(std::string_view const name) const {
  return get<bool>(all_, name);
}
std::int64_t values::integer(std::string_view const name) const {
  return get<std::int64_t>(all_, name);
}
double values::number(std::string_view const name) const {
  return get<double>(all_, name);
}
std::string values::text(std::string_view const name) const {
  return get<std::string>(all_, name);
}
std::vector<std::int64_t> values::integers(std::string_view const name) const {
  return get<std::vector<std::int64_t>>(all_, name);
}
std::vector<double> values::numbers(std::string_view const name) const {
  return get<std::vector<double>>(all_, name);
}
std::vector<std::string> values::texts(std::string_view const name) const {
  return get<std::vector<std::string>>(all_, name);
}

struct parameters::state {
  struct reading {
    json object = json::object();
    std::set<std::string> wrong;
    std::vector<base::field_error> problems;
  };

  void fail(reading& r, std::string const& name, std::string message) const {
    if (r.wrong.insert(name).second) {
      r.problems.push_back({name, std::move(message)});
    }
  }

  void take(reading& r, field const& f, language const in) const {
    if (!properties.contains(f.name)) {
      if (f.name != "lang") {
        fail(r, f.name, std::string{kUnknown.in(in)});
      }
      return;
    }
    if (r.object.contains(f.name)) {
      fail(r, f.name, std::string{kTwice.in(in)});
      return;
    }
    auto const& schema = properties.at(f.name);
    auto value = parse(schema, f.value);
    if (!value) {
      fail(r, f.name, expectation(schema, in));
      return;
    }
    r.object[f.name] = std::move(*value);
  }

  void require(reading& r, language const in) const {
    for (auto const& name : required) {
      if (!r.object.contains(name)) {
        fail(r, name, std::string{kMissing.in(in)});
      }
    }
  }

  void check(reading& r, language const in) const {
    auto validator = lent_validator{};
    auto const target = valijson::adapters::NlohmannJsonAdapter{r.object};
    if (validator->validate(compiled, target, nullptr)) {
      return;
    }
    auto found = valijson::ValidationResults{};
    validator->validate(compiled, target, &found);
    auto e = valijson::ValidationResults::Error{};
    while (found.popError(e)) {
      auto const name = field_of(e);
      if (properties.contains(name)) {
        fail(r, name, expectation(properties.at(name), in));
      }
    }
  }

  json properties;
  std::vector<std::string> required;
  valijson::Schema compiled;
};

parameters::parameters(std::string_view const schema_json)
    : state_{std::make_unique<state>()} {
  auto schema = json::parse(schema_json);
  state_->properties = schema.at("properties");
  state_->required = schema.at("required").get<std::vector<std::string>>();
  // Missing parameters are told apart from wrong ones by ourselves.
  schema.erase("required");
  forget_formats(schema);
  auto parser = valijson::SchemaParser{};
  auto const adapter = valijson::adapters::NlohmannJsonAdapter{schema};
  parser.populateSchema(adapter, state_->compiled);
}

parameters::~parameters() = default;

values parameters::read(request const& from) const {
  auto r = state::reading{};
  for (auto const& f : from.path_parameters) {
    state_->take(r, f, from.speaks);
  }
  for (auto const& f : from.query) {
    state_->take(r, f, from.speaks);
  }
  state_->require(r, from.speaks);
  state_->check(r, from.speaks);
  if (!r.problems.empty()) {
    throw base::error{fault::invalid, "http.bad_parameters",
                      "A parameter of the request is missing, unknown, "
                      "malformed or beyond its limit.",
                      std::move(r.problems)};
  }
  auto out = values{};
  for (auto const& [name, schema] : state_->properties.items()) {
    auto const given = r.object.find(name);
    if (given != r.object.end()) {
      out.set(name, to_value(schema, *given));
    } else if (schema.contains("default")) {
      out.set(name, to_value(schema, schema.at("default")));
    }
  }
  return out;
}

}  // namespace linli::http
