#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::http {

enum class verb : std::uint8_t {
  get,
  head,
  post,
  put,
  patch,
  del,
  options,
  other
};

std::string_view name_of(verb v);

/// A header, or a parameter of the query or the path.
struct field {
  friend bool operator==(field const&, field const&) = default;

  std::string name;
  std::string value;
};

/// The language problems are told in.
enum class language : std::uint8_t { zh, en, zh_hant };

/// Who asks, as the router's guard found out; modules derive theirs from it.
struct caller {
  virtual ~caller() = default;
};

/// A request as an ordinary value: tests make one without any server.
struct request {
  verb method{verb::get};
  std::string target{"/"};  // as it was sent: path and query, still encoded
  std::vector<field> headers;
  std::string body;
  std::string id;    // finds it in the log
  std::string peer;  // address it came from; empty when nobody knows

  // Read out of `target` by http::site, decoded and well-formed UTF-8.
  std::vector<field> query;
  std::vector<field> path_parameters;
  language speaks{language::zh};

  std::shared_ptr<caller const> asks;  // by the guard; null without one
};

/// Whatever the case of its letters.
bool is_header(field const& h, std::string_view name);

/// The first header of that name.
std::optional<std::string_view> header(request const& from,
                                       std::string_view name);

/// The first query parameter of that name.
std::optional<std::string_view> query(request const& from,
                                      std::string_view name);

/// The path of the target as it was sent, without the query.
std::string_view raw_path(request const& from);

}  // namespace linli::http
