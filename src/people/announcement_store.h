#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/person.h"
#include "store/database.h"

/// The table announcement, and whom one is for: SQL and nothing else.
namespace linli::people {

using announcement_id = id<struct announcement_tag>;

struct announcement_row {
  announcement_id key{};
  person_id author{};
  std::string own_key{};  // what the author's page calls it
  std::string digest{};   // of what is said, and where
  std::string area{};
  std::string sealed{};
  std::int64_t persons{};  // how many it was for when it was made
  person_id after{};       // the last one who was told
  base::instant created_at{};
  std::optional<base::instant> done_at{};
};

void insert_announcement(store::writer& db, announcement_row const& a);

std::optional<announcement_row> find_announcement(store::reader& db,
                                                  person_id author,
                                                  std::string_view own_key);

/// The oldest of which not everybody was told yet.
std::optional<announcement_row> announcement_under_way(store::reader& db);

/// How far telling has come.
void note_told(store::writer& db,
               announcement_id which,
               person_id after,
               std::optional<base::instant> done_at);

struct announcement_query {
  std::vector<std::string> areas{};
  bool everywhere{false};
  std::int64_t before{};  // ids below; 0: all
  int limit{};
};

/// Newest first.
std::vector<announcement_row> list_announcements(store::reader& db,
                                                 announcement_query const& q);

struct audience {
  std::string purpose{};
  int version{};
  std::vector<std::string> areas{};
  bool everywhere{false};  // of no area, too
};

/// Those whose ids come after, in their order.
std::vector<person_id> list_audience(store::reader& db,
                                     audience const& a,
                                     person_id after,
                                     int limit);
std::int64_t count_audience(store::reader& db, audience const& a);

}  // namespace linli::people
