#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace linli::test {

/// Holds answers against the contract (api/generated/openapi.json).
class contract {
 public:
  explicit contract(std::string const& openapi_json);
  ~contract();
  contract(contract const&) = delete;
  contract& operator=(contract const&) = delete;

  /// What a JSON text breaks of a schema, one finding a line; empty when
  /// nothing.
  std::string against_schema(std::string const& name,
                             std::string_view text) const;

  /// What an answer breaks: a status or content type the operation does not
  /// have, or its schema. `path` is the pattern: "/api/v1/d/{district}".
  std::string against_operation(std::string const& path,
                                int status,
                                std::string const& content_type,
                                std::string_view text) const;

  /// Every "GET /path" there is.
  std::vector<std::string> operations() const;

  /// What an operation takes.
  struct request {
    std::string body;    // JSON text, what is required only; empty: takes none
    std::string schema;  // of the body, as JSON text
    std::string query;   // what is required only: "from=…&until=…"
    std::vector<std::string> query_names;  // all of them
  };
  request smallest_request(std::string const& verb,
                           std::string const& path) const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

/// The contract of this source tree; read once.
contract const& the_contract();

}  // namespace linli::test
