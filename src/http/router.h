#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.h"
#include "http/response.h"

namespace linli::http {

/// Any number of threads may call it at once.
using handler = std::function<response(request const&)>;

/// Which handler answers which address. Filled once, then only read.
class router {
 public:
  struct route {
    verb method;
    std::string pattern;                // "/api/v1/d/{district}/circle"
    std::vector<std::string> segments;  // of the pattern, braces kept
    handler answer;
  };

  struct match {
    route const* found{nullptr};
    std::vector<field> parameters;  // decoded
    std::string allowed;            // methods of the address: "GET, HEAD"
  };

  void get(std::string pattern, handler answer) {
    add(verb::get, std::move(pattern), std::move(answer));
  }
  void add(verb method, std::string pattern, handler answer);

  /// By the path as it was sent: an encoded slash does not part segments.
  /// Literal segments win over parameters. A HEAD is answered by the GET.
  match find(verb method, std::string_view raw_path) const;

  /// Stands before every route from here on: finds out who asks, refuses by
  /// throwing, or calls the route's own handler. Without one everything is
  /// answered.
  using guard = std::function<response(route const&, request&, handler const&)>;
  void set_guard(guard stands_before) { guard_ = std::move(stands_before); }

  response answer(route const& found, request& asked) const {
    return guard_ ? guard_(found, asked, found.answer) : found.answer(asked);
  }

  std::vector<route> const& routes() const { return routes_; }

 private:
  std::vector<route> routes_;  // as they were added
  // Of so many segments: places in `routes_`, the most literal first.
  std::vector<std::vector<std::size_t>> by_length_;
  guard guard_;
};

}  // namespace linli::http
