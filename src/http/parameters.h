#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "http/request.h"

namespace linli::http {

/// The parameters of one request, checked. Asking for one that is not there,
/// or for another type than the contract's, is a mistake of ours (assert).
class values {
 public:
  using value = std::variant<bool,
                             std::int64_t,
                             double,
                             std::string,
                             std::vector<std::int64_t>,
                             std::vector<double>,
                             std::vector<std::string>>;

  bool has(std::string_view name) const;
  bool boolean(std::string_view name) const;
  std::int64_t integer(std::string_view name) const;
  double number(std::string_view name) const;
  std::string text(std::string_view name) const;
  std::vector<std::int64_t> integers(std::string_view name) const;
  std::vector<double> numbers(std::string_view name) const;
  std::vector<std::string> texts(std::string_view name) const;

  void set(std::string_view name, value v);

 private:
  std::vector<std::pair<std::string, value>> all_;
};

/// What an operation may be asked, by the JSON schema of the contract: query
/// and path together are one object. Lists are comma-separated.
class parameters {
 public:
  explicit parameters(std::string_view schema_json);
  ~parameters();
  parameters(parameters const&) = delete;
  parameters& operator=(parameters const&) = delete;

  /// Defaults filled in. Throws error{invalid, "http.bad_parameters"} naming
  /// every parameter that is missing, unknown, given twice, malformed or
  /// beyond its limit, and what was expected, in the reader's language. `lang`
  /// is always allowed.
  values read(request const& from) const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace linli::http
