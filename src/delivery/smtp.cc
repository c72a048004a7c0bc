#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <fmt/format.h>

#include "base/error.h"
#include "delivery/easy.h"
#include "delivery/mail.h"

namespace linli::delivery {

namespace {

/// What is still to be handed over.
struct upload {
  bool is_done() const { return rest.empty(); }

  std::string_view rest;
};

std::size_t on_more(char* const to,
                    std::size_t const size,
                    std::size_t const count,
                    void* const user) {
  auto& from = *static_cast<upload*>(user);
  auto const bytes = std::min(size * count, from.rest.size());
  std::memcpy(to, from.rest.data(), bytes);
  from.rest.remove_prefix(bytes);
  return bytes;
}

std::string url_of(smtp_server const& s) {
  ensure(!s.host.empty() &&
             s.host.find_first_of("/@?#% \r\n\t") == std::string::npos,
         fault::invalid, "delivery.bad_url",
         "The mail server is a name or an address, and nothing more.");
  auto const is_ip6 = s.host.find(':') != std::string::npos && s.host[0] != '[';
  return fmt::format("{}://{}:{}",
                     s.secured == security::tls ? "smtps" : "smtp",
                     is_ip6 ? fmt::format("[{}]", s.host) : s.host, s.port);
}

void set_up(easy const& e, smtp_server const& s) {
  set(e, CURLOPT_URL, url_of(s).c_str());
  set(e, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  set(e, CURLOPT_USE_SSL,
      static_cast<long>(s.secured == security::starttls ? CURLUSESSL_ALL
                                                        : CURLUSESSL_NONE));
  trust(e, s.ca_file);
  limit_time(
      e,
      std::min<std::chrono::milliseconds>(s.timeout, std::chrono::seconds{10}),
      s.timeout);
  if (!s.user.empty()) {
    set(e, CURLOPT_USERNAME, s.user.c_str());
    set(e, CURLOPT_PASSWORD, s.password.c_str());
  }
}

bool is_about_login(long const reply) {
  return reply == 530 || reply == 534 || reply == 535 || reply == 538;
}

/// Whether a 5xx was said about this mail, rather than about us: libcurl calls
/// it a failure to send when it answers MAIL, RCPT or DATA; after that only the
/// verdict on the whole mail is left.
bool is_about_mail(ending const& end, upload const& content) {
  return end.answer >= 500 && end.answer < 600 &&
         (end.code == CURLE_SEND_ERROR || content.is_done());
}

[[noreturn]] void fail(ending const& end,
                       upload const& content,
                       smtp_server const& s) {
  auto const peer = fmt::format("{}:{}", s.host, s.port);
  if (end.code == CURLE_LOGIN_DENIED || is_about_login(end.answer)) {
    throw base::error{fault::unavailable, "delivery.login_refused",
                      fmt::format("{} does not let us log in.", peer)};
  }
  if (is_about_mail(end, content)) {
    throw base::error{
        fault::conflict, "delivery.mail_refused",
        fmt::format("{} refuses the mail for good ({}).", peer, end.answer)};
  }
  auto const has_said_no = end.answer >= 400 && end.answer < 600;
  throw cannot_reach(
      peer, has_said_no ? fmt::format("it answers {}", end.answer) : end.why);
}

}  // namespace

void send(mail const& m, smtp_server const& through) {
  auto const text = mime(m);
  auto content = upload{text};
  auto to = text_list{};
  append(to, m.to.address);
  auto const e = new_easy();
  set_up(e, through);
  set(e, CURLOPT_MAIL_FROM, m.from.address.c_str());
  set(e, CURLOPT_MAIL_RCPT, to);
  set(e, CURLOPT_UPLOAD, 1L);
  set(e, CURLOPT_READFUNCTION, &on_more);
  set(e, CURLOPT_READDATA, static_cast<void*>(&content));
  set(e, CURLOPT_INFILESIZE, static_cast<long>(text.size()));
  auto const end = run(e);
  if (!end.is_ok()) {
    fail(end, content, through);
  }
}

}  // namespace linli::delivery
