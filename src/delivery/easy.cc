#include "delivery/easy.h"

#include <array>
#include <curl/curl.h>
#include <fmt/format.h>

namespace linli::delivery {

namespace {

template <typename Value>
void set_value(easy const& e, int const option, Value const value) {
  auto const code =
      curl_easy_setopt(e.get(), static_cast<CURLoption>(option), value);
  if (code != CURLE_OK) {
    throw cannot_reach("anybody", curl_easy_strerror(code));
  }
}

/// The buffer of libcurl says more than the code, but only for these is it
/// certain not to repeat what we or the other side said.
bool may_be_told(CURLcode const code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION: return true;
    default: return false;
  }
}

}  // namespace

void close_easy::operator()(void* const handle) const {
  curl_easy_cleanup(handle);
}

void free_list::operator()(curl_slist* const list) const {
  curl_slist_free_all(list);
}

easy new_easy() {
  static auto const started = curl_global_init(CURL_GLOBAL_DEFAULT);
  auto e = easy{started == CURLE_OK ? curl_easy_init() : nullptr};
  if (!e) {
    throw cannot_reach("anybody", "libcurl does not start");
  }
  set(e, CURLOPT_NOSIGNAL, 1L);
  set(e, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  set(e, CURLOPT_PROXY, "");
  set(e, CURLOPT_SSL_VERIFYPEER, 1L);
  set(e, CURLOPT_SSL_VERIFYHOST, 2L);
  set(e, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  return e;
}

void set(easy const& e, int const option, long const value) {
  set_value(e, option, value);
}

void set(easy const& e, int const option, char const* const text) {
  set_value(e, option, text);
}

void set(easy const& e, int const option, void* const data) {
  set_value(e, option, data);
}

void set(easy const& e, int const option, on_bytes const function) {
  set_value(e, option, function);
}

void set(easy const& e, int const option, text_list const& texts) {
  set_value(e, option, texts.get());
}

void append(text_list& list, std::string const& text) {
  auto* const longer = curl_slist_append(list.get(), text.c_str());
  if (longer == nullptr) {
    throw std::bad_alloc{};
  }
  if (!list) {
    list.reset(longer);  // otherwise the first element stays what it was
  }
}

void trust(easy const& e, std::filesystem::path const& ca_file) {
  if (!ca_file.empty()) {
    set(e, CURLOPT_CAINFO, ca_file.c_str());
    set(e, CURLOPT_CAPATH, static_cast<char const*>(nullptr));
  }
}

void limit_time(easy const& e,
                std::chrono::milliseconds const connect,
                std::chrono::milliseconds const whole) {
  set(e, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(connect.count()));
  set(e, CURLOPT_TIMEOUT_MS, static_cast<long>(whole.count()));
}

ending run(easy const& e) {
  auto words = std::array<char, CURL_ERROR_SIZE>{};
  set(e, CURLOPT_ERRORBUFFER, static_cast<void*>(words.data()));
  auto const code = curl_easy_perform(e.get());
  set(e, CURLOPT_ERRORBUFFER, static_cast<void*>(nullptr));
  auto end = ending{.code = static_cast<int>(code), .why = {}};
  curl_easy_getinfo(e.get(), CURLINFO_RESPONSE_CODE, &end.answer);
  end.why = may_be_told(code) && words[0] != '\0' ? words.data()
                                                  : curl_easy_strerror(code);
  return end;
}

base::error cannot_reach(std::string_view const peer,
                         std::string_view const why) {
  return {fault::unavailable, "delivery.cannot_reach",
          fmt::format("Cannot reach {}: {}.", peer, why)};
}

}  // namespace linli::delivery
