#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace linli::delivery {

struct mailbox {
  std::string name;     // may be empty
  std::string address;  // see is_mail_address
};

/// One mail to one person: what becomes of it is then known for each of them.
struct mail {
  mailbox from;
  mailbox to;
  std::optional<mailbox> reply_to;
  std::string subject;
  std::string text;
  std::optional<std::string> html;  // the same in HTML, shown instead
  std::string message_id;  // without <>, "43 random characters@district.cn"
  base::instant date;
};

/// Whether it can be mailed to: local@domain in ASCII, 254 bytes at most, no
/// quotes, comments or numbers in brackets. Says nothing about whether anybody
/// reads there.
bool is_mail_address(std::string_view text);

/// The mail as it is sent (RFC 5322, 2045, 2047): seven bits, lines of 76 bytes
/// (an address may be longer) ended by CRLF. The same mail gives the same
/// bytes. Marked as automatic (RFC 3834), so that no holiday notice answers.
/// Throws error{invalid, "delivery.bad_address"} for an address that is none,
/// error{invalid, "delivery.bad_mail"} for a line break or another control
/// character in a header, a zero byte, malformed UTF-8.
std::string mime(mail const& m);

/// none: in clear, for a server on the same machine. starttls: connects in
/// clear and insists on TLS before anything else (port 587); tls: from the
/// first byte (port 465).
enum class security : std::uint8_t { none, starttls, tls };

struct smtp_server {
  std::string host;
  std::uint16_t port{587};
  security secured{security::starttls};
  std::string user;  // empty: does not log in
  std::string password;
  std::filesystem::path ca_file;  // who vouches; empty: the system's list
  std::chrono::milliseconds timeout{30'000};  // for the whole of it
};

/// Hands one mail to the server and waits until it has taken it. Any thread.
/// Throws as mime(), and
///   error{conflict, "delivery.mail_refused"}  for good (5xx): the address does
///       not exist, the mail is not wanted; trying again changes nothing
///   error{unavailable, "delivery.login_refused"}  the user or the password is
///       wrong, or one is needed: a person must look at the settings
///   error{unavailable, "delivery.cannot_reach"}  not now (4xx), nobody there,
///       not trusted, too slow, broken off; it may still have been taken when
///       only the answer was lost, which is why the Message-ID must be kept.
/// No message names an address or a password.
void send(mail const& m, smtp_server const& through);

}  // namespace linli::delivery
