#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace linli::delivery {

struct header {
  std::string name;
  std::string value;
};

enum class verb : std::uint8_t { get, post };

/// Whom a request may end up at. public_only looks at the address of every
/// single connection (after the name was resolved, after a redirect) and
/// refuses this machine, its own network and whatever is not the public
/// Internet: what a stranger may write into a form must not reach the inside.
enum class networks : std::uint8_t { public_only, anywhere };

struct http_request {
  verb how{verb::get};
  std::string url;  // http or https, without user and password
  std::vector<header> headers;
  std::string content_type;  // of a post
  std::string body;          // of a post
};

struct http_options {
  std::chrono::milliseconds connect_time{5'000};
  std::chrono::milliseconds whole_time{20'000};
  std::size_t largest_answer{std::size_t{1} << 20U};  // bytes of the body
  bool cuts_long_answers{false};  // true: what is beyond is left, no error
  int redirects{0};  // followed at most, and never from https to http
  std::filesystem::path ca_file;  // who vouches; empty: the system's list
  // http://host:port; empty: none, whatever the environment says. Through a
  // proxy names are resolved there: `may_reach` is then the proxy's business.
  std::string proxy;
  networks may_reach{networks::public_only};
};

struct http_answer {
  /// The value of the first header of that name (in small letters); "" when
  /// there is none.
  std::string_view header_of(std::string_view name) const;

  int status{};
  std::vector<header> headers;  // names in small letters
  std::string body;
};

/// Asks and waits for the answer, whatever its status. Any thread; nothing is
/// kept between calls. Throws
///   error{invalid, "delivery.bad_url"}      not such an address
///   error{invalid, "delivery.bad_header"}   a line break or the like in one
///   error{invalid, "delivery.private_address"}  `may_reach` forbids it
///   error{too_large, "delivery.answer_too_large"}
///   error{unavailable, "delivery.cannot_reach"}  everything else: no such
///       name, nobody listens, not trusted, too slow, broken off. It names the
///       host, never path, parameters, headers or body.
http_answer ask(http_request const& what, http_options const& options);

}  // namespace linli::delivery
