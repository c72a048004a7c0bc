#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "people/registry.h"
#include "people/sign_in_store.h"
#include "store/database.h"

/// What must follow a commit is a row of the outbox, written in the same
/// transaction and worked off afterwards.
namespace linli::people {

enum class outbox_kind : std::uint8_t {
  phone_code,
  email_code,
  mail,
  webhook,
  text_message
};
enum class outbox_state : std::uint8_t { waits, done, given_up };
using outbox_id = id<struct outbox_tag>;

/// Somebody is told something.
struct message {
  std::string to{};  // number, address or webhook; empty: the person's own
  std::string subject{};
  std::string text{};
};

struct outbox_row {
  outbox_id key{};
  outbox_kind kind{};
  std::optional<person_id> person{};
  std::string sealed{};  // empty once it is done
  base::instant created_at{};
  int tries{};
  outbox_state state{};
  std::string problem{};
};

/// To be sent as soon as the transaction is on disk, or from `due` on.
/// `person`: for whom, when the address is to be looked up only then.
struct posting {
  outbox_kind kind{};
  message what{};
  std::optional<person_id> person{};
  std::optional<base::instant> due{};
};

void put_message(registry const& r,
                 store::writer& db,
                 posting const& p,
                 base::instant now);

/// The message in a row.
message open_message(registry const& r, outbox_row const& row);

/// Newest first, whatever became of them.
std::vector<outbox_row> latest_messages(store::reader& db, int limit);

bool has_due_message(store::reader& db,
                     std::span<outbox_kind const> kinds,
                     base::instant now);

/// Takes the message of these kinds that has been due longest, if there is one,
/// and counts the try: until `held_until` nobody else takes it, and when its
/// taker is never heard of again it is due once more.
std::optional<outbox_row> take_due_message(store::writer& db,
                                           std::span<outbox_kind const> kinds,
                                           base::instant now,
                                           base::instant held_until);

/// Done; what it said is kept only if `keeps_text`.
void mark_sent(store::writer& db,
               outbox_id which,
               base::instant now,
               bool keeps_text);

/// Tried in vain: again at `due`, or laid aside when there is none.
void mark_failed(store::writer& db,
                 outbox_id which,
                 std::string const& problem,
                 std::optional<base::instant> due);

/// Those laid aside, newest first, with ids below `before` (0: all).
std::vector<outbox_row> given_up_messages(store::reader& db,
                                          std::int64_t before,
                                          int limit);

/// Lets one that was laid aside be tried again as if for the first time. False
/// when there is none.
bool revive_message(store::writer& db, outbox_id which, base::instant now);

/// Forgets one that was laid aside. False when there is none.
bool drop_message(store::writer& db, outbox_id which);

/// What waits or was laid aside for a person who is not here any more.
void drop_messages_of(store::writer& db, person_id who);

/// Forgets what was done before `done` and laid aside before `given_up`.
void prune_outbox(store::database& db,
                  base::instant done,
                  base::instant given_up);

}  // namespace linli::people
