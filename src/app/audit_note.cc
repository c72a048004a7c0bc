#include "app/audit_note.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"
#include "secrets/keyring.h"

namespace linli::app {

namespace {

struct seen_head {
  std::optional<people::audit_head> now;  // of ours
  bool fits{};                            // the note, if there is one
};

seen_head look(people::registry const& r,
               std::optional<people::audit_head> const& noted) {
  return r.db.read([&](store::reader& db) {
    return seen_head{people::has_sealed_head(db, r.keys)
                         ? people::find_audit_head(db)
                         : std::nullopt,
                     !noted || people::has_been_head(db, *noted)};
  });
}

void write_note(std::filesystem::path const& file,
                people::audit_head const& head) {
  try {
    base::write_file_atomically(file, people::text_of(head) + "\n");
  } catch (base::error const& e) {
    base::log_warning("app.audit", "the head of the audit is not noted: {}",
                      e.what());
  }
}

/// One that never had one: a new district, or one of an earlier version.
void give_first_head(people::registry const& r) {
  if (!people::anchor_audit(r)) {
    return;
  }
  auto const head = r.db.read(people::find_audit_head);
  if (head && head->lines != 0) {
    base::log_warning("app.audit",
                      "{}: the audit has a head from now on, over the {} lines "
                      "there were",
                      r.district, head->lines);
  }
}

/// Once there is a head, a database without one is no new one.
void note_in_keys(people::registry const& r,
                  std::filesystem::path const& folder) {
  try {
    secrets::note_audit_head(folder / "keys.toml");
  } catch (base::error const& e) {
    base::log_warning("app.audit",
                      "{}: that the audit has a head is not noted: {}",
                      r.district, e.what());
  }
}

}  // namespace

std::filesystem::path audit_note_in(std::filesystem::path const& folder) {
  return folder / "audit.head";
}

std::optional<people::audit_head> read_audit_note(
    std::filesystem::path const& folder) {
  auto const file = audit_note_in(folder);
  if (!std::filesystem::exists(file)) {
    return std::nullopt;
  }
  auto out = people::parse_audit_head(base::trim(base::read_file(file)));
  ensure(out.has_value(), fault::io, "app.bad_audit_note",
         fmt::format("{} is no head of an audit. Put it back from a backup, or "
                     "take it away if nobody can say what it was.",
                     file.string()));
  return out;
}

bool keep_audit_note(people::registry const& r,
                     std::filesystem::path const& folder) {
  auto const noted = read_audit_note(folder);
  if (!noted && !r.keys.has_audit_head) {
    give_first_head(r);
  }
  auto const seen = look(r, noted);
  if (!seen.now || !seen.fits) {
    return false;
  }
  if (!r.keys.has_audit_head) {
    note_in_keys(r, folder);
  }
  if (seen.now != noted) {
    write_note(audit_note_in(folder), *seen.now);
  }
  return true;
}

bool accept_audit(people::registry const& r,
                  people::caller const& by,
                  std::filesystem::path const& folder) {
  people::accept_audit(r, by);
  forget_audit_note(folder);
  return keep_audit_note(r, folder);
}

void forget_audit_note(std::filesystem::path const& folder) {
  auto ignored = std::error_code{};
  std::filesystem::remove(audit_note_in(folder), ignored);
}

}  // namespace linli::app
