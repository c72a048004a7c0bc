#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/registry.h"
#include "people/webhook_store.h"

/// Other programs that follow what is done in the district: every line of the
/// audit they ask for is posted to them, in the order of the chain, so that a
/// receiver sees by `sequence` whether it missed one. Ids and codes only: what
/// they stand for has to be asked for, with permission.
namespace linli::people {

struct webhook_wish {
  std::string name{};
  std::string url{};
  std::vector<std::string> events{};  // "person.created", or "*"
};

struct new_webhook {
  webhook_row row;
  std::string secret;  // shown this once
};

/// From the next thing that is done on. Throws people.bad_webhook for an
/// address that is not https (http in a demonstration).
new_webhook add_webhook(registry const& r,
                        caller const& by,
                        webhook_wish const& wish);

struct webhook_change {
  std::optional<std::string> name{};
  std::optional<std::string> url{};
  std::optional<std::vector<std::string>> events{};
  std::optional<bool> is_paused{};  // what happens meanwhile is sent afterwards
  bool renews_secret{false};  // the old one signs too, until the next renewal
};

/// The secret is empty unless it was renewed. Throws people.no_such_webhook.
new_webhook change_webhook(registry const& r,
                           caller const& by,
                           webhook_key which,
                           webhook_change const& what);

/// What was not delivered is laid aside. Throws people.no_such_webhook.
void remove_webhook(registry const& r, caller const& by, webhook_key which);

/// Posts "linli.test" with nothing in it, as soon as the postman comes by.
/// Throws people.no_such_webhook.
void try_webhook(registry const& r, caller const& by, webhook_key which);

/// The secrets that sign, the newest first.
std::vector<std::string> secrets_of(registry const& r, webhook_row const& w);

/// Puts what has been chained since into the outbox, at most some hundred
/// lines for each; answers how many messages.
std::size_t feed_webhooks(registry const& r, base::instant now);

}  // namespace linli::people
