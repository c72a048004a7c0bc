#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people/notice_rules.h"
#include "people/person.h"
#include "store/database.h"

/// The tables notice, notice_choice and quiet_hours: SQL and nothing else.
namespace linli::people {

using notice_id = id<struct notice_tag>;

struct notice_row {
  notice_id key{};
  person_id person{};
  std::string topic{};
  std::string sealed{};
  base::instant created_at{};
  std::optional<base::instant> read_at{};
};

void insert_notice(store::writer& db, notice_row const& n);

/// Newest first, with ids below `before` (0: all).
std::vector<notice_row> notices_of(store::reader& db,
                                   person_id who,
                                   bool only_unread,
                                   std::int64_t before,
                                   int limit);

int unread_notices(store::reader& db, person_id who);

/// Those up to this id; answers how many were new.
std::int64_t mark_notices_read(store::writer& db,
                               person_id who,
                               notice_id up_to,
                               base::instant now);
/// One of them. False when the person has no such notice.
bool mark_notice_read(store::writer& db,
                      person_id who,
                      notice_id which,
                      std::optional<base::instant> read_at);

void prune_notices(store::writer& db, base::instant before);

struct channel_choice {
  std::string subject{};
  bool by_email{false};
  bool by_phone{false};
};

std::vector<channel_choice> choices_of(store::reader& db, person_id who);
void put_choice(store::writer& db, person_id who, channel_choice const& c);

std::optional<quiet_hours> quiet_hours_of(store::reader& db, person_id who);
void put_quiet_hours(store::writer& db, person_id who, quiet_hours const& q);

/// Of a person who is not here any more: all of it.
void delete_notices_of(store::writer& db, person_id who);

}  // namespace linli::people
