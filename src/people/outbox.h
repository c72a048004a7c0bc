#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/registry.h"
#include "people/sign_in_store.h"
#include "store/database.h"

/// What must follow a commit is a row of the outbox, written in the same
/// transaction and worked off afterwards.
namespace linli::people {

enum class outbox_kind : std::uint8_t { phone_code, email_code, mail, webhook };
enum class outbox_state : std::uint8_t { waits, done, given_up };
using outbox_id = id<struct outbox_tag>;

/// Somebody is told something.
struct message {
  std::string to{};  // number or address
  std::string subject{};
  std::string text{};
};

struct outbox_row {
  outbox_id key{};
  outbox_kind kind{};
  std::string sealed{};
  base::instant created_at{};
  int tries{};
};

void put_message(registry const& r,
                 store::writer& db,
                 outbox_kind kind,
                 message const& what,
                 base::instant now);

/// The message in a row.
message open_message(registry const& r, outbox_row const& row);

/// Newest first, whatever became of them.
std::vector<outbox_row> latest_messages(store::reader& db, int limit);

/// Those that are due, the oldest first.
std::vector<outbox_row> due_messages(store::reader& db,
                                     base::instant now,
                                     int limit);

void mark_sent(store::writer& db, outbox_id which, base::instant now);

/// Tried in vain: again at `due`, or never when there is none.
void mark_failed(store::writer& db,
                 outbox_id which,
                 std::string const& problem,
                 std::optional<base::instant> due);

}  // namespace linli::people
