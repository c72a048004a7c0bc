#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "people/audit.h"
#include "people/registry.h"
#include "secrets/keyring.h"
#include "store/database.h"

/// What makes the end of the audit as sure as its middle: how many lines there
/// are and which is the last, sealed with a key outside the database. Who has
/// the database alone can take nothing out and put nothing in unseen. Who puts
/// all of it back to an earlier state, as a restore does, can: only a head
/// noted elsewhere tells that.
namespace linli::people {

/// How long the chain is, and the hash of its last line.
struct audit_head {
  friend bool operator==(audit_head const&, audit_head const&) = default;

  std::int64_t lines{};
  std::string hash{};
};

/// "17:abc…", to be noted outside; and back, nothing for any other text.
std::string text_of(audit_head const& h);
std::optional<audit_head> parse_audit_head(std::string_view text);

/// Makes the first head of a database that has none, over the lines there are.
/// False when there was one. Lines recorded from then on are counted.
bool anchor_audit(registry const& r);

/// What there is now is believed from here on, because somebody who runs the
/// server says so: a new head where the one there is does not fit, and a line
/// of the audit that says it.
void accept_audit(registry const& r, caller const& by);

/// Whether anything was ever done in the district: then its audit has a head,
/// or is of a version that had none.
bool has_been_used(store::reader& db);

/// Whether there is one, and all of it was sealed with these keys.
bool has_sealed_head(store::reader& db, secrets::keyring const& keys);

/// As it stands, believed without a look at the seal; nothing without one.
std::optional<audit_head> find_audit_head(store::reader& db);

/// Whether the chain goes through it: a head of this database, then or now.
bool has_been_head(store::reader& db, audit_head const& h);

/// Says that a line which is not yet chained is ours.
std::string seal_of(secrets::keyring const& keys, audit_line const& line);

/// One line was recorded in this transaction.
void count_line(registry const& r, store::writer& tx);

/// The chain has grown. A head that is not where the chain ended stays as it
/// is: what is missing in between is missing for ever.
void move_audit_head(secrets::keyring const& keys,
                     store::writer& tx,
                     audit_head const& from,
                     audit_head const& to);

/// What `audit_findings` cannot see: newest lines taken out, lines put in and
/// not chained, everything taken out, a database put back to before a head of
/// `noted`. Empty: nothing.
std::vector<std::string> audit_head_findings(
    store::reader& db,
    secrets::keyring const& keys,
    std::span<audit_head const> noted = {});

}  // namespace linli::people
