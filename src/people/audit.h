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

struct audit_head;

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
  std::optional<person_id> person{};  // by, about or for
  std::optional<person_id> actor{};   // by
  std::optional<person_id> whom{};    // about or for
  std::vector<std::string> actions{};
  bool everywhere{false};
  std::vector<std::string> areas{};
  std::optional<base::instant> from{};
  std::optional<base::instant> until{};  // without it
  bool oldest_first{false};
  std::int64_t after{};  // the last of the page before
  int limit{50};
};

std::vector<audit_line> list_audit(store::reader& db, audit_query const& q);

/// The hash of a line: SHA-256 over the hash before it and everything the line
/// says, each with its length in front.
std::string hash_of(audit_line const& line, std::string_view before);

/// Everything a line says, each with its length in front.
std::string said_by(audit_line const& line);

/// Who makes the chain longer, for database::write_scarce.
constexpr auto kAuditChain = std::string_view{"audit chain"};

/// Gives the lines without a place theirs, in the order of their ids; answers
/// how many. Lines younger than `settled` seconds wait: their transaction's
/// neighbours may still be on their way. Lines without Linli's seal wait for
/// ever. At most `most` at a time.
std::size_t chain_audit(registry const& r,
                        base::instant now,
                        std::int64_t settled = 5,
                        int most = 1000);

/// Lines of the chain after a place in it, in its order.
std::vector<audit_line> chained_after(store::reader& db,
                                      std::int64_t sequence,
                                      int most);

/// Chains whatever there is, believing it: what was before there was a head.
audit_head chain_everything(store::writer& tx);

/// The end of the chain, as its lines say.
audit_head chain_end(store::reader& db);

/// Lines without a place and their seals, in the order of their ids.
struct unchained_line {
  audit_line line;
  std::string seal;
};
std::vector<unchained_line> unchained_after(store::reader& db,
                                            audit_id after,
                                            int most);

/// The last place that is taken; 0 when none is.
std::int64_t last_sequence(store::reader& db);

/// Every action there has been, sorted.
std::vector<std::string> audit_actions(store::reader& db);

/// What breaks the chain: a line that was changed, taken out or put in. Empty:
/// nothing.
std::vector<std::string> audit_findings(store::reader& db);

}  // namespace linli::people
