#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "people/caller.h"
#include "people/registry.h"
#include "store/database.h"

/// Who did what to whom: append-only, chained, without the data themselves.
namespace linli::people {

using audit_id = id<struct audit_tag>;

struct audit_line {
  audit_id key{};
  base::instant at{};
  std::optional<person_id> actor{};  // nothing: the server itself
  std::optional<person_id> acting_for{};
  std::string action{};  // "person.created"
  std::optional<person_id> subject{};
  std::string area{};
  std::string fields{};  // names only: "name,phone"
  std::optional<std::int64_t> sequence{};
  std::string hash{};
};

/// What an operation did, inside its transaction.
void record(registry const& r,
            store::writer& db,
            caller const& who,
            std::string_view action,
            std::optional<person_id> subject,
            std::string_view area,
            std::string_view fields = {});

struct audit_query {
  std::optional<person_id> person{};  // by or about
  std::string action{};
  bool everywhere{false};
  std::vector<std::string> areas{};
  std::int64_t before{};
  int limit{50};
};

/// Newest first.
std::vector<audit_line> list_audit(store::reader& db, audit_query const& q);

/// The hash of a line: SHA-256 over the hash before it and everything the line
/// says, each with its length in front.
std::string hash_of(audit_line const& line, std::string_view before);

/// Gives the lines without a place theirs, in the order of their ids; answers
/// how many. Lines younger than `settled` seconds wait: their transaction's
/// neighbours may still be on their way. At most `most` at a time.
std::size_t chain_audit(store::database& db,
                        base::instant now,
                        std::int64_t settled = 5,
                        int most = 1000);

/// Lines of the chain after a place in it, in its order.
std::vector<audit_line> chained_after(store::reader& db,
                                      std::int64_t sequence,
                                      int most);

/// The last place that is taken; 0 when none is.
std::int64_t last_sequence(store::reader& db);

/// Every action there has been, sorted.
std::vector<std::string> audit_actions(store::reader& db);

/// What breaks the chain: a line that was changed, taken out or put in. Empty:
/// nothing.
std::vector<std::string> audit_findings(store::reader& db);

}  // namespace linli::people
