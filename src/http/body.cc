#include "http/body.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
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

struct findings {
  void add(std::string const& path, std::string message) {
    if (told.insert(path).second) {
      all.push_back({path, std::move(message)});
    }
  }

  // Of a list and one of its items, the item says more.
  bool has_below(std::string const& path) const {
    auto const next = told.lower_bound(path + "[");
    return next != told.end() && next->starts_with(path + "[");
  }

  language in{};
  std::set<std::string> told;
  std::vector<base::field_error> all;
};

std::string below(std::string const& path, std::string const& key) {
  return path.empty() ? key : path + "." + key;
}

bool has_control_characters(std::string const& text) {
  return std::ranges::any_of(text, [](char const c) {
    auto const u = static_cast<unsigned char>(c);
    return (u < 0x20 && c != '\n' && c != '\t' && c != '\r') || u == 0x7f;
  });
}

void look_at(json const& schema,
             json const& value,
             std::string const& path,
             findings& out);

// Missing and unknown members, which a validator tells of the object and not
// of the member.
void look_at_members(json const& schema,
                     json const& value,
                     std::string const& path,
                     findings& out) {
  auto const& properties = schema.at("properties");
  for (auto const& name : schema.value("required", json::array())) {
    if (!value.contains(name)) {
      out.add(below(path, name), std::string{kMissing.in(out.in)});
    }
  }
  for (auto const& [name, member] : value.items()) {
    auto const known = properties.find(name);
    if (known == properties.end()) {
      out.add(below(path, name), std::string{kUnknown.in(out.in)});
    } else {
      look_at(*known, member, below(path, name), out);
    }
  }
}

void look_at(json const& schema,
             json const& value,
             std::string const& path,
             findings& out) {
  if (value.is_object() && schema.contains("properties")) {
    look_at_members(schema, value, path, out);
  } else if (value.is_array() && schema.contains("items")) {
    for (auto i = std::size_t{0}; i != value.size(); ++i) {
      look_at(schema.at("items"), value[i], fmt::format("{}[{}]", path, i),
              out);
    }
  } else if (value.is_string() &&
             has_control_characters(value.get_ref<std::string const&>())) {
    out.add(path, std::string{kNoControls.in(out.in)});
  }
}

/// "<root>", "[areas]", "[2]", "[name]" as a path and the schema of its end.
struct place {
  std::string path;
  json const* schema;
};

place place_of(valijson::ValidationResults::Error const& e,
               json const& schema) {
  auto out = place{.path = {}, .schema = &schema};
  for (auto i = std::size_t{1}; i < e.context.size(); ++i) {
    auto const& part = e.context[i];
    auto const key = part.size() > 2 ? part.substr(1, part.size() - 2) : part;
    if (out.schema->contains("items")) {
      out.schema = &out.schema->at("items");
      out.path += "[" + key + "]";
    } else if (out.schema->contains("properties") &&
               out.schema->at("properties").contains(key)) {
      out.schema = &out.schema->at("properties").at(key);
      out.path = below(out.path, key);
    } else {
      break;
    }
  }
  return out;
}

// Members left out are told of by ourselves.
void forget_required(json& schema) {
  if (schema.is_object()) {
    if (schema.contains("properties")) {
      schema.erase("required");
    }
    for (auto& member : schema) {
      forget_required(member);
    }
  }
}

bool is_json(request const& from) {
  auto const type = header(from, "Content-Type").value_or("");
  return base::fold(base::trim(type.substr(0, type.find(';')))) ==
         "application/json";
}

}  // namespace

struct body_schema::state {
  json schema;
  valijson::Schema compiled;
};

body_schema::body_schema(std::string_view const schema_json)
    : state_{std::make_unique<state>()} {
  state_->schema = json::parse(schema_json);
  auto lenient = state_->schema;
  forget_required(lenient);
  forget_formats(lenient);
  auto parser = valijson::SchemaParser{};
  auto const adapter = valijson::adapters::NlohmannJsonAdapter{lenient};
  parser.populateSchema(adapter, state_->compiled);
}

body_schema::~body_schema() = default;

json body_schema::read(request const& from) const {
  auto value = json::parse(from.body, nullptr, false);
  ensure(is_json(from) && value.is_object(), fault::invalid, "http.bad_body",
         "The body must be one JSON object, sent as application/json.");
  auto out = findings{.in = from.speaks, .told = {}, .all = {}};
  look_at(state_->schema, value, {}, out);
  auto validator = lent_validator{};
  auto found = valijson::ValidationResults{};
  auto const target = valijson::adapters::NlohmannJsonAdapter{value};
  if (!validator->validate(state_->compiled, target, &found)) {
    auto e = valijson::ValidationResults::Error{};
    while (found.popError(e)) {
      auto const at = place_of(e, state_->schema);
      if (!at.schema->contains("properties") && !out.has_below(at.path)) {
        out.add(at.path, expectation(*at.schema, from.speaks));
      }
    }
    if (out.all.empty()) {
      out.add("", std::string{kUnknown.in(from.speaks)});
    }
  }
  if (!out.all.empty()) {
    throw base::error{fault::invalid, "http.bad_fields",
                      "A field of the request is missing, unknown, malformed "
                      "or beyond its limit.",
                      std::move(out.all)};
  }
  return value;
}

}  // namespace linli::http
