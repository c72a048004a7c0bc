#include "delivery/mail.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "delivery/mail_text.h"

namespace linli::delivery {

namespace {

constexpr auto kLongestLine = std::size_t{76};
// Neither quoted-printable nor base64 can hold "=_" (RFC 2045 6.7).
constexpr auto kBoundary = std::string_view{"=_linli_alternative"};

bool is_letter_or_digit(char const c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

bool is_atom(std::string_view const text) {
  return !text.empty() && std::ranges::all_of(text, [](char const c) {
    return is_letter_or_digit(c) ||
           std::string_view{"!#$%&'*+-/=?^_`{|}~"}.find(c) !=
               std::string_view::npos;
  });
}

bool is_label(std::string_view const text) {
  return !text.empty() && text.size() <= 63 && text.front() != '-' &&
         text.back() != '-' && std::ranges::all_of(text, [](char const c) {
           return is_letter_or_digit(c) || c == '-';
         });
}

bool is_printable_ascii(std::string_view const text) {
  return std::ranges::all_of(text,
                             [](char const c) { return c >= ' ' && c < 0x7f; });
}

void check_line(std::string_view const text) {
  ensure(base::is_utf8(text) &&
             std::ranges::none_of(
                 text,
                 [](char const c) { return (c >= 0 && c < ' ') || c == 0x7f; }),
         fault::invalid, "delivery.bad_mail",
         "The subject, a name or the id of a mail holds a line break or "
         "another character that does not belong there.");
}

void check_text(std::string_view const text) {
  ensure(base::is_utf8(text) && text.find('\0') == std::string_view::npos,
         fault::invalid, "delivery.bad_mail",
         "The text of a mail is not UTF-8 or holds a zero byte.");
}

void check_mailbox(mailbox const& m) {
  check_line(m.name);
  ensure(is_mail_address(m.address), fault::invalid, "delivery.bad_address",
         "This is not an address that can be mailed to.");
}

void check(mail const& m) {
  check_mailbox(m.from);
  check_mailbox(m.to);
  if (m.reply_to) {
    check_mailbox(*m.reply_to);
  }
  check_line(m.subject);
  check_text(m.text);
  check_text(m.html.value_or(""));
  ensure(is_mail_address(m.message_id), fault::invalid, "delivery.bad_mail",
         "The id of a mail looks like an address: characters@district.cn.");
}

/// Unstructured text: as it is when everything reads it back unchanged.
std::string subject_line(std::string_view const text) {
  constexpr auto kName = std::string_view{"Subject: "};
  auto const is_plain = is_printable_ascii(text) &&
                        kName.size() + text.size() <= kLongestLine &&
                        !text.starts_with(' ') && !text.ends_with(' ') &&
                        text.find("=?") == std::string_view::npos;
  return fmt::format(
      "{}{}\r\n", kName,
      is_plain ? std::string{text} : encoded_words(text, kName.size()));
}

std::string display_name(std::string_view const name, std::size_t const used) {
  auto const is_short = used + name.size() + 2 <= kLongestLine;
  if (is_short && is_printable_ascii(name) &&
      name.find_first_of("\"\\") == std::string_view::npos &&
      name.find("=?") == std::string_view::npos) {
    return fmt::format("\"{}\"", name);
  }
  return encoded_words(name, used);
}

std::string mailbox_line(std::string_view const name, mailbox const& m) {
  auto line = fmt::format("{}: ", name);
  if (m.name.empty()) {
    return line + m.address + "\r\n";
  }
  line += display_name(m.name, line.size());
  auto const fold = line.rfind("\r\n");
  auto const last =
      fold == std::string::npos ? line.size() : line.size() - fold - 2;
  auto const has_room = last + m.address.size() + 3 <= kLongestLine;
  return fmt::format("{}{} <{}>\r\n", line, has_room ? "" : "\r\n", m.address);
}

std::string date_line(base::instant const at) {
  constexpr auto kDays =
      std::array{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr auto kMonths = std::array{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  auto const moment = std::chrono::sys_seconds{std::chrono::seconds{at.unix_s}};
  auto const day = std::chrono::floor<std::chrono::days>(moment);
  auto const date = std::chrono::year_month_day{day};
  auto const time = std::chrono::hh_mm_ss{moment - day};
  return fmt::format("Date: {}, {} {} {:04} {:02}:{:02}:{:02} +0000\r\n",
                     kDays.at(std::chrono::weekday{day}.c_encoding()),
                     static_cast<unsigned>(date.day()),
                     kMonths.at(static_cast<unsigned>(date.month()) - 1U),
                     static_cast<int>(date.year()), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

/// Headers and content of one body, or of one of two.
std::string body_part(std::string_view const kind,
                      std::string_view const text) {
  auto const body = encode_body(text);
  return fmt::format(
      "Content-Type: text/{}; charset=utf-8\r\n"
      "Content-Transfer-Encoding: {}\r\n\r\n{}",
      kind, body.encoding, body.lines);
}

}  // namespace

bool is_mail_address(std::string_view const text) {
  auto const at = text.rfind('@');
  if (text.size() > 254 || at == std::string_view::npos || at > 64) {
    return false;
  }
  return std::ranges::all_of(base::split(text.substr(0, at), '.'), is_atom) &&
         std::ranges::all_of(base::split(text.substr(at + 1), '.'), is_label);
}

std::string mime(mail const& m) {
  check(m);
  auto out = mailbox_line("From", m.from) + mailbox_line("To", m.to);
  if (m.reply_to) {
    out += mailbox_line("Reply-To", *m.reply_to);
  }
  out += date_line(m.date);
  out += fmt::format("Message-ID: <{}>\r\n", m.message_id);
  out += subject_line(m.subject);
  out += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n";
  if (!m.html) {
    return out + body_part("plain", m.text);
  }
  out += fmt::format(
      "Content-Type: multipart/alternative;\r\n boundary=\"{}\"\r\n\r\n",
      kBoundary);
  // The line end before a boundary is the boundary's.
  out += fmt::format("--{0}\r\n{1}\r\n--{0}\r\n{2}\r\n--{0}--\r\n", kBoundary,
                     body_part("plain", m.text), body_part("html", *m.html));
  return out;
}

}  // namespace linli::delivery
