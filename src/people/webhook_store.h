#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "people/person.h"
#include "store/database.h"

/// The table webhook: SQL and nothing else.
namespace linli::people {

using webhook_key = id<struct webhook_tag>;
enum class webhook_state : std::uint8_t { in_use, paused, gone };

struct webhook_row {
  webhook_key key{};
  std::string name{};
  std::string url{};
  std::string events{};  // actions of the audit with commas, or "*"
  std::string sealed_secret{};
  std::string sealed_old_secret{};  // while it is being replaced
  webhook_state state{};
  std::int64_t after{};  // last line of the chain that was looked at
  base::instant created_at{};
  std::optional<base::instant> delivered_at{};
  std::string problem{};
};

std::optional<webhook_row> find_webhook(store::reader& db, webhook_key which);

/// Those that are not gone, in the order they were made.
std::vector<webhook_row> list_webhooks(store::reader& db);

void insert_webhook(store::writer& db, webhook_row const& w);

/// Name, address, events, secrets and state.
void update_webhook(store::writer& db, webhook_row const& w);

void set_webhook_state(store::writer& db,
                       webhook_key which,
                       webhook_state state);
void set_webhook_after(store::writer& db,
                       webhook_key which,
                       std::int64_t after);

/// How its latest delivery went.
void mark_webhook(store::writer& db,
                  webhook_key which,
                  std::optional<base::instant> delivered_at,
                  std::string const& problem);

}  // namespace linli::people
