#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::base {

/// What kind of thing went wrong; http/problem.cc alone turns it into a status.
enum class fault : std::uint8_t {
  invalid,  // the request or the input is wrong; it names what was expected
  unauthorized,  // nobody is signed in
  forbidden,     // signed in, but may not
  not_found,     // no such thing, or not for this reader
  conflict,      // somebody else was first
  changed,       // what the change was made from is no longer what is there
  too_many,      // too often; later
  too_large,     // beyond a limit; the message names the setting
  unavailable,   // not now: still loading, shutting down, store gone
  io             // a file could not be read or written
};

/// One field of a form or column of a file, and what was expected there.
struct field_error {
  std::string field;
  std::string message;
};

/// A failure a person can do something about. `code` is stable and stands in
/// api/errors.yaml (`module.what_happened`); `what()` is one plain sentence in
/// English for the command line and the log; `args` fill the placeholders of
/// the translated sentence. Never carries personal data.
class error : public std::runtime_error {
 public:
  error(fault const f, std::string code, std::string const& message)
      : std::runtime_error{message}, fault_{f}, code_{std::move(code)} {}

  error(fault const f,
        std::string code,
        std::string const& message,
        std::vector<field_error> fields)
      : std::runtime_error{message},
        fault_{f},
        code_{std::move(code)},
        fields_{std::move(fields)} {}

  fault kind() const { return fault_; }
  std::string const& code() const { return code_; }
  std::vector<field_error> const& fields() const { return fields_; }

 private:
  fault fault_;
  std::string code_;
  std::vector<field_error> fields_;
};

}  // namespace linli::base

namespace linli {

using base::fault;

/// Throws base::error when `condition` does not hold. For requests and input;
/// a broken invariant of our own is an assert.
inline void ensure(bool const condition,
                   fault const f,
                   std::string_view const code,
                   std::string_view const message) {
  if (!condition) {
    throw base::error{f, std::string{code}, std::string{message}};
  }
}

}  // namespace linli
