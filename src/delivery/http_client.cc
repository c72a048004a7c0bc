#include "delivery/http_client.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <curl/curl.h>
#include <fmt/format.h>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>

#include "base/error.h"
#include "base/text.h"
#include "delivery/address.h"
#include "delivery/easy.h"

namespace linli::delivery {

namespace {

constexpr auto kLongestUrl = std::size_t{2048};
constexpr auto kMostHeaderBytes = std::size_t{65536};

struct destination {
  std::string scheme;
  std::string peer;  // host and port, for messages
};

/// One part of a parsed address; "" when it has none.
std::string part_of(CURLU* const url, CURLUPart const part) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, 0) != CURLUE_OK) {
    return "";
  }
  auto const owner =
      std::unique_ptr<char, decltype(&curl_free)>{text, curl_free};
  return text;
}

destination destination_of(std::string const& url) {
  auto const parsed = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>{
      curl_url(), curl_url_cleanup};
  ensure(parsed && url.size() <= kLongestUrl &&
             curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) ==
                 CURLUE_OK,
         fault::invalid, "delivery.bad_url",
         "This is not the address of anything on the web.");
  auto const scheme = part_of(parsed.get(), CURLUPART_SCHEME);
  ensure(scheme == "http" || scheme == "https", fault::invalid,
         "delivery.bad_url", "An address begins with https:// or http://.");
  ensure(part_of(parsed.get(), CURLUPART_USER).empty() &&
             part_of(parsed.get(), CURLUPART_PASSWORD).empty(),
         fault::invalid, "delivery.bad_url",
         "An address carries no user and no password.");
  auto peer = part_of(parsed.get(), CURLUPART_HOST);
  if (auto const port = part_of(parsed.get(), CURLUPART_PORT); !port.empty()) {
    peer += ":" + port;
  }
  return {scheme, peer};
}

/// A request on its way, as the callbacks of libcurl see it.
struct exchange {
  http_options const& options;
  http_answer answer;
  std::size_t header_bytes{0};
  bool is_full{false};
  bool met_a_closed_address{false};
};

exchange& exchange_of(void* const user) {
  return *static_cast<exchange*>(user);
}

std::size_t on_body(char* const data,
                    std::size_t const size,
                    std::size_t const count,
                    void* const user) {
  auto& x = exchange_of(user);
  auto const room = x.options.largest_answer - x.answer.body.size();
  auto const bytes = size * count;
  x.answer.body.append(data, std::min(room, bytes));
  x.is_full = bytes > room;
  return x.is_full ? 0 : bytes;
}

std::size_t on_header(char* const data,
                      std::size_t const size,
                      std::size_t const count,
                      void* const user) {
  auto& x = exchange_of(user);
  auto const line = std::string_view{data, size * count};
  x.header_bytes += line.size();
  if (x.header_bytes > kMostHeaderBytes) {
    return 0;
  }
  if (line.starts_with("HTTP/")) {  // another answer, after a redirect
    x.answer.headers.clear();
  }
  auto const colon = line.find(':');
  if (colon != std::string_view::npos) {
    auto name = std::string{line.substr(0, colon)};
    std::ranges::transform(name, name.begin(), [](char const c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    x.answer.headers.push_back(
        {std::move(name), std::string{base::trim(line.substr(colon + 1))}});
  }
  return line.size();
}

std::string numeric(sockaddr const& a) {
  auto text = std::array<char, INET6_ADDRSTRLEN>{};
  void const* bytes = nullptr;
  if (a.sa_family == AF_INET) {
    bytes = &reinterpret_cast<sockaddr_in const&>(a).sin_addr;
  } else if (a.sa_family == AF_INET6) {
    bytes = &reinterpret_cast<sockaddr_in6 const&>(a).sin6_addr;
  } else {
    return "";
  }
  return ::inet_ntop(a.sa_family, bytes, text.data(), text.size()) == nullptr
             ? ""
             : text.data();
}

curl_socket_t open_socket(void* const user,
                          curlsocktype /*purpose*/,
                          curl_sockaddr* const to) {
  auto& x = exchange_of(user);
  if (x.options.may_reach == networks::public_only && x.options.proxy.empty() &&
      !is_public_address(numeric(to->addr))) {
    x.met_a_closed_address = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

bool is_token(std::string_view const name) {
  return !name.empty() && std::ranges::all_of(name, [](char const c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') ||
           std::string_view{"!#$%&'*+-.^_`|~"}.find(c) !=
               std::string_view::npos;
  });
}

bool is_one_line(std::string_view const value) {
  return std::ranges::none_of(value, [](char const c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
  });
}

void add_header(text_list& list, header const& h) {
  ensure(is_token(h.name) && is_one_line(h.value), fault::invalid,
         "delivery.bad_header",
         "A header of a request is one line, and its name one word.");
  // libcurl takes "name:" for a header to leave out, "name;" for an empty one.
  append(list, h.value.empty() ? h.name + ";" : h.name + ": " + h.value);
}

text_list headers_of(http_request const& what) {
  auto list = text_list{};
  append(list, "Expect:");
  append(list, "User-Agent: Linli");
  if (what.how == verb::post) {
    add_header(list, {"Content-Type", what.content_type});
  }
  for (auto const& h : what.headers) {
    add_header(list, h);
  }
  return list;
}

void set_up(easy const& e,
            http_request const& what,
            destination const& to,
            http_options const& o) {
  set(e, CURLOPT_URL, what.url.c_str());
  set(e, CURLOPT_PROTOCOLS_STR, "http,https");
  set(e, CURLOPT_REDIR_PROTOCOLS_STR,
      to.scheme == "https" ? "https" : "http,https");
  set(e, CURLOPT_FOLLOWLOCATION, o.redirects > 0 ? 1L : 0L);
  set(e, CURLOPT_MAXREDIRS, static_cast<long>(o.redirects));
  set(e, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  set(e, CURLOPT_PROXY, o.proxy.c_str());
  trust(e, o.ca_file);
  limit_time(e, o.connect_time, o.whole_time);
  if (what.how == verb::post) {
    set(e, CURLOPT_POST, 1L);
    set(e, CURLOPT_POSTFIELDSIZE, static_cast<long>(what.body.size()));
    set(e, CURLOPT_POSTFIELDS, what.body.c_str());
  }
}

void listen(easy const& e, exchange& x) {
  set(e, CURLOPT_WRITEFUNCTION, &on_body);
  set(e, CURLOPT_WRITEDATA, static_cast<void*>(&x));
  set(e, CURLOPT_HEADERFUNCTION, &on_header);
  set(e, CURLOPT_HEADERDATA, static_cast<void*>(&x));
  set(e, CURLOPT_OPENSOCKETDATA, static_cast<void*>(&x));
  auto const code =
      curl_easy_setopt(e.get(), CURLOPT_OPENSOCKETFUNCTION, &open_socket);
  ensure(code == CURLE_OK, fault::unavailable, "delivery.cannot_reach",
         "libcurl does not let addresses be checked.");
}

}  // namespace

std::string_view http_answer::header_of(std::string_view const name) const {
  auto const found = std::ranges::find(headers, name, &header::name);
  return found == headers.end() ? std::string_view{} : found->value;
}

http_answer ask(http_request const& what, http_options const& options) {
  auto const to = destination_of(what.url);
  auto const headers = headers_of(what);
  auto x = exchange{.options = options, .answer = {}};
  auto const e = new_easy();
  set_up(e, what, to, options);
  set(e, CURLOPT_HTTPHEADER, headers);
  listen(e, x);
  auto const end = run(e);
  if (!end.is_ok() && x.is_full && !options.cuts_long_answers) {
    throw base::error{fault::too_large, "delivery.answer_too_large",
                      fmt::format("{} answers with more than {} bytes.",
                                  to.peer, options.largest_answer)};
  }
  if (!end.is_ok() && x.met_a_closed_address) {
    throw base::error{
        fault::invalid, "delivery.private_address",
        fmt::format("{} is not on the public Internet.", to.peer)};
  }
  if (!end.is_ok() && !x.is_full) {
    throw cannot_reach(to.peer, end.why);
  }
  x.answer.status = static_cast<int>(end.answer);
  return std::move(x.answer);
}

}  // namespace linli::delivery
