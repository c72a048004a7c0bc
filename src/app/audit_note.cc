#include "app/audit_note.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"

namespace linli::app {

namespace {

struct seen_head {
  std::optional<people::audit_head> now;
  bool fits{};  // the note, if there is one
};

seen_head look(store::database& db,
               std::optional<people::audit_head> const& noted) {
  return db.read([&](store::reader& r) {
    return seen_head{people::find_audit_head(r),
                     !noted || people::has_been_head(r, *noted)};
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

void keep_audit_note(people::registry const& r,
                     std::filesystem::path const& folder) {
  auto const noted = read_audit_note(folder);
  if (!noted) {
    people::anchor_audit(r);
  }
  auto const seen = look(r.db, noted);
  if (!seen.now || !seen.fits) {
    base::log_error("app.audit",
                    "{}: the audit is not what {} says it was; linli check "
                    "tells what is missing",
                    r.district, audit_note_in(folder).string());
  } else if (seen.now != noted) {
    write_note(audit_note_in(folder), *seen.now);
  }
}

void forget_audit_note(std::filesystem::path const& folder) {
  auto ignored = std::error_code{};
  std::filesystem::remove(audit_note_in(folder), ignored);
}

}  // namespace linli::app
