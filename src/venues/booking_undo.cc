#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "venues/booking_steps.h"

/// Giving a room back, and having it again. Who gave it back, and whether it
/// had been agreed to, the audit alone knows.
namespace linli::venues {

namespace {

constexpr auto kTakenBack = std::int64_t{15} * 60;  // seconds
constexpr auto kCancelled = std::string_view{"booking.cancelled"};
constexpr auto kNotAgreed = std::string_view{",before an answer"};

std::string name_of(booking_id const which) {
  return fmt::format("booking {}", which.value);
}

/// Whether a line tells of the booking, or of another of its series, with
/// which it may have ended.
bool tells_of(store::reader& db,
              people::audit_line const& line,
              booking_row const& b) {
  constexpr auto kBegin = std::string_view{"booking "};
  auto const first = base::split(line.fields, ',').front();
  auto const key = first.starts_with(kBegin)
                       ? base::parse_integer(first.substr(kBegin.size()))
                       : std::nullopt;
  if (!key || b.key.value == *key) {
    return key.has_value();
  }
  auto const other = b.series ? find_booking(db, {*key}) : std::nullopt;
  return other && other->series == b.series;
}

struct given_back {
  booking_state was{};
  bool has_booked_since{};  // for themselves, or moved what they had
};

/// As what the caller gave it back a moment ago; nothing when anybody else
/// cancelled it.
std::optional<given_back> given_back_by(store::reader& db,
                                        people::caller const& by,
                                        booking_row const& b) {
  auto const lines = people::list_audit(
      db,
      {.whom = b.booked_by,
       .actions = {std::string{kCancelled}, "room.booked", "booking.changed"},
       .everywhere = true,
       .from = {{by.now.unix_s - kTakenBack}}});
  auto const last = std::ranges::find_if(lines, [&](auto const& l) {
    return l.action == kCancelled && tells_of(db, l, b);
  });
  if (last == lines.end() || last->actor != by.person) {
    return std::nullopt;
  }
  auto const is_agreed = last->fields == name_of(b.key);
  if (!is_agreed && last->fields != name_of(b.key) + std::string{kNotAgreed}) {
    return std::nullopt;
  }
  return given_back{is_agreed ? booking_state::booked : booking_state::asked,
                    std::any_of(lines.begin(), last, [](auto const& l) {
                      return l.action != kCancelled;
                    })};
}

bool is_the_same(booking_row const& b,
                 people::caller const& by,
                 setting const& s,
                 booking_wish const& w) {
  return b.kind == booking_kind::booking && w.kind == b.kind &&
         b.booked_by == by.whom() &&
         w.person.value_or(by.whom()) == by.whom() && b.room == s.room.key &&
         b.at == w.at && w.rule.empty();
}

}  // namespace

void record_cancelled(people::registry const& r,
                      store::writer& tx,
                      people::caller const& by,
                      setting const& s,
                      booking_row const& was) {
  people::record(
      r, tx, by, kCancelled, was.booked_by, s.venue.area,
      fmt::format("{}{}", name_of(was.key),
                  was.state == booking_state::asked ? kNotAgreed : ""));
}

std::optional<taken_back> take_back(store::writer& tx,
                                    people::caller const& by,
                                    setting const& s,
                                    booking_wish const& w) {
  auto b = w.again ? find_booking(tx, *w.again) : std::nullopt;
  if (!b || !is_the_same(*b, by, s, w)) {
    return std::nullopt;
  }
  if (holds(b->state)) {
    return taken_back{*b, false};  // pressed twice
  }
  auto const was = b->state == booking_state::cancelled
                       ? given_back_by(tx, by, *b)
                       : std::nullopt;
  if (!was) {
    return std::nullopt;
  }
  auto without_limits = s;
  without_limits.is_staff = true;
  if (auto const why = obstacle(tx, without_limits, b->at, {}, by.now)) {
    refuse(*why);
  }
  // Beyond the limits only what they had already.
  if (was->has_booked_since && !s.is_staff) {
    ensure_within_quotas(tx, s, *b);
  }
  b->state = was->was;
  b->held = held_for(s.room, b->at);
  b->reason.clear();
  update_booking(tx, *b);
  return taken_back{*find_booking(tx, b->key), true};
}

}  // namespace linli::venues
