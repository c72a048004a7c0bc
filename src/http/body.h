#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "http/request.h"

namespace linli::http {

/// What the body of an operation may hold, by the JSON schema of the contract.
class body_schema {
 public:
  explicit body_schema(std::string_view schema_json);
  ~body_schema();
  body_schema(body_schema const&) = delete;
  body_schema& operator=(body_schema const&) = delete;

  /// Throws error{invalid, "http.bad_body"} for what is not one JSON document
  /// sent as application/json, error{invalid, "http.bad_fields"} naming every
  /// member that is missing, unknown, malformed or beyond its limit
  /// ("areas[2].name"), and what was expected, in the reader's language.
  /// Control characters are refused in every text but for line ends and tabs.
  nlohmann::json read(request const& from) const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace linli::http
