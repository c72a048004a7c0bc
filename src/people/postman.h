#pragma once

#include <cstdint>
#include <optional>

#include "delivery/http_client.h"
#include "delivery/mail.h"
#include "delivery/webhook.h"
#include "people/registry.h"

/// Works the outbox off. Each message is taken, sent, and what became of it is
/// kept; a server killed in between leaves it to be sent again, so that it may
/// arrive twice and is never lost.
namespace linli::people {

/// A program that sends text messages: it is posted
/// {"to": "+8613…", "text": …, "kind": "code" | "notice"}, signed as a webhook.
struct phone_gateway {
  delivery::webhook to;
  delivery::http_options how;
};

/// What this server can send with.
struct carriers {
  std::optional<delivery::smtp_server> mail{};
  delivery::mailbox from{};
  std::optional<phone_gateway> phone{};
  delivery::http_options webhooks{};
};

/// Codes are awaited at the door: they never stand behind anything slow.
enum class lane : std::uint8_t { phone_codes, mail_codes, notices, webhooks };

/// Sends the message of the lane that has been due longest; false when nothing
/// is due. In a demonstration a message counts as sent, and is kept for all to
/// read. `chance` spreads the next tries.
bool deliver_next(registry const& r,
                  carriers const& with,
                  lane which,
                  base::instant now,
                  std::uint64_t chance);

}  // namespace linli::people
