#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "people/notice_store.h"
#include "people/outbox.h"
#include "people/registry.h"
#include "people/topic.h"

/// What people are told: kept in their inbox, and sent the ways they chose.
namespace linli::people {

/// How a message goes out: by the subject of its topic, or at once also in the
/// quiet hours, for what it tells of is over at their end.
enum class haste : std::uint8_t { by_subject, at_once };

/// Tells a person within the transaction of what they are told of: a notice in
/// the inbox, a mail and a text message where the person wants and has them,
/// at the end of the quiet hours unless the subject is urgent. Who has not
/// agreed to the purpose the subject asks for is not told.
void tell(registry const& r,
          store::writer& db,
          person_id who,
          std::string_view about,
          words const& with,
          base::instant now,
          haste how = haste::by_subject);

/// When somebody who is told of it now hears of it.
base::instant hears_at(registry const& r,
                       store::reader& db,
                       person_id who,
                       std::string_view about,
                       base::instant now);

/// A mail to an address or a text message to a number, where the district sends
/// them, whatever its owner chose: what concerns the address itself.
void write_to(registry const& r,
              store::writer& db,
              sealed_field by,
              message const& what,
              base::instant now);

struct notice_view {
  notice_row row;
  std::string subject;
  localized title;
  localized text;
};

/// Newest first.
std::vector<notice_view> notices_for(registry const& r,
                                     store::reader& db,
                                     person_id who,
                                     bool only_unread,
                                     std::int64_t before,
                                     int limit);

struct notice_settings {
  quiet_hours quiet{};
  std::vector<channel_choice> choices{};  // of every subject, in their order
};

notice_settings notice_settings_of(store::reader& db, person_id who);

/// Throws people.no_such_subject.
void set_notice_settings(registry const& r,
                         caller const& me,
                         notice_settings const& wanted);

}  // namespace linli::people
