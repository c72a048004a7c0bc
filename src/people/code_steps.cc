#include "people/code_steps.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/too_often.h"
#include "people/dictionary.h"
#include "people/sign_in_steps.h"
#include "secrets/seal.h"
#include "secrets/token.h"

namespace linli::people {

namespace {

std::string hash_of_code(registry const& r,
                         std::string_view const good_for,
                         std::string_view const key,
                         std::string_view const code) {
  return secrets::lookup(r.keys, good_for, fmt::format("{} {}", key, code));
}

void ensure_not_sent_too_often(store::reader& db,
                               std::string const& lookup,
                               base::instant const now) {
  constexpr auto kHour = std::int64_t{3600};
  auto const sent = codes_since(db, lookup, {now.unix_s - kHour});
  auto again_at = std::int64_t{0};
  if (sent.latest) {
    again_at = sent.latest->unix_s + kCodeAgainAfter;
  }
  if (sent.count >= kCodesAnHour) {
    again_at = sent.first->unix_s + kHour;
  }
  if (now.unix_s < again_at) {
    throw base::too_often{"people.too_often",
                          "One code a minute and five an hour for one address.",
                          std::chrono::seconds{again_at - now.unix_s}};
  }
}

bool is_good(std::optional<code_row> const& sent, base::instant const now) {
  return sent && !sent->used_at && sent->tries < kCodeTries &&
         now.unix_s < sent->expires_at.unix_s;
}

}  // namespace

std::string to_be_reached_by(person_id const who) {
  return fmt::format("code of an address of person {}", who.value);
}

bool sends_codes(registry const& r, channel const by) {
  return r.is_demo || (by == channel::phone ? r.sends_phone : r.sends_email);
}

std::string address_for_code(registry const& r,
                             channel const by,
                             std::string_view const address) {
  ensure(sends_codes(r, by), fault::invalid, "people.way_not_offered",
         "This district does not send codes that way.");
  auto found =
      by == channel::phone ? normal_phone(address) : normal_email(address);
  ensure(found.has_value(), fault::invalid,
         by == channel::phone ? "people.bad_phone" : "people.bad_email",
         "This is no address a code can be sent to.");
  return *std::move(found);
}

sent_code send_code(registry const& r,
                    store::writer& tx,
                    code_order const& what,
                    base::instant const now) {
  auto const lookup = address_lookup(r, what.by, what.to);
  ensure_not_sent_too_often(tx, lookup, now);
  delete_codes_before(tx, {now.unix_s - std::int64_t{24} * 3600});
  auto const key = secrets::new_token();
  auto const code = secrets::new_code();
  auto const expires = base::instant{now.unix_s + kCodeGoodFor};
  insert_code(tx, {.key = key,
                   .by = what.by,
                   .lookup = lookup,
                   .sealed = secrets::seal(r.keys, "code " + key, what.to),
                   .code_hash = hash_of_code(r, what.good_for, key, code),
                   .created_at = now,
                   .expires_at = expires,
                   .tries = 0,
                   .used_at = {}});
  put_message(
      r, tx,
      {.kind = what.by == channel::phone ? outbox_kind::phone_code
                                         : outbox_kind::email_code,
       .what = {what.to, people_words().said("code_subject", what.speaks),
                people_words().said(what.text, what.speaks,
                                    {{"code", same_in_all(code)}})}},
      now);
  return {key, expires};
}

taken_code take_code(registry const& r,
                     store::writer& tx,
                     std::string const& key,
                     std::string_view const good_for,
                     std::string_view const code,
                     base::instant const now) {
  auto const sent = find_code(tx, key);
  if (!is_good(sent, now)) {
    return {.fate = code_fate::gone};
  }
  if (!secrets::equal_in_constant_time(hash_of_code(r, good_for, key, code),
                                       sent->code_hash)) {
    count_try(tx, key);
    return {.fate = code_fate::wrong};
  }
  mark_code_used(tx, key, now);
  return {.fate = code_fate::right,
          .by = sent->by,
          .address = secrets::open(r.keys, "code " + key, sent->sealed)};
}

}  // namespace linli::people
