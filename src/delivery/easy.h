#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"

struct curl_slist;

/// What the HTTP client and the mail sender share of libcurl, whose header
/// stays in the .cc files. Inside this module only.
namespace linli::delivery {

struct close_easy {
  void operator()(void* handle) const;
};

/// One transfer of libcurl (a CURL*). Used by one thread at a time.
using easy = std::unique_ptr<void, close_easy>;

struct free_list {
  void operator()(curl_slist* list) const;
};

using text_list = std::unique_ptr<curl_slist, free_list>;

/// Data on their way: `size * count` bytes at `data`; returns how many were
/// taken (or, where data are asked for, given).
using on_bytes = std::size_t (*)(char* data,
                                 std::size_t size,
                                 std::size_t count,
                                 void* user);

/// Sends no signals, reads no settings of the user, verifies TLS, and takes
/// the environment for no proxy.
easy new_easy();

// Options are those of libcurl (CURLOPT_…). One that is not taken throws
// error{unavailable, "delivery.cannot_reach"}: nothing is sent half set up.
void set(easy const& e, int option, long value);
void set(easy const& e, int option, char const* text);
void set(easy const& e, int option, void* data);
void set(easy const& e, int option, on_bytes function);
void set(easy const& e, int option, text_list const& texts);

void append(text_list& list, std::string const& text);

/// Certificates of `ca_file` alone; of the system when it is empty.
void trust(easy const& e, std::filesystem::path const& ca_file);

void limit_time(easy const& e,
                std::chrono::milliseconds connect,
                std::chrono::milliseconds whole);

/// A result of libcurl, and what it adds to it.
struct ending {
  bool is_ok() const { return code == 0; }

  int code{};       // CURLE_…
  long answer{};    // the last status of HTTP, or reply code of SMTP; 0: none
  std::string why;  // one line, without addresses, paths and passwords
};

ending run(easy const& e);

/// error{unavailable, "delivery.cannot_reach"} naming the peer and the reason.
base::error cannot_reach(std::string_view peer, std::string_view why);

}  // namespace linli::delivery
