#include "volunteers/shift_follower.h"

#include <algorithm>

#include "people/registry.h"
#include "volunteers/shift_ops.h"
#include "volunteers/volunteer_store.h"

namespace linli::volunteers {

namespace {

/// Shifts may begin long before or after the sessions they help with.
void put_in_order(std::vector<told_shift>& all) {
  std::ranges::stable_sort(all, {},
                           [](told_shift const& t) { return t.shift.at.from; });
}

void follow(people::registry const& r,
            store::writer& tx,
            people::caller const& by,
            std::vector<people::moved_occasion> const& all) {
  auto moved = std::vector<told_shift>{};
  for (auto const& [was, is] : all) {
    auto const has_time = was.from != is.from || was.until != is.until;
    if (!has_time && was.where.zh == is.where.zh) {
      continue;
    }
    for (auto& s : shifts_to_come(tx, {was.session}, by.now)) {
      if (has_time) {
        s.at = moved_with(s.at, {was.from, was.until}, {is.from, is.until});
      }
      update_shift(tx, s);  // of its place calendars learn by the revision
      if (has_time) {
        await_anew(tx, s, by.now);
      }
      record(r, tx, by, "shift.changed", s);
      moved.push_back({s, {{"where", is.where}}});
    }
  }
  put_in_order(moved);
  tell_all(r, tx, moved, {"shift_moved_along", "shifts_moved_along"}, by.now);
}

void call_off(people::registry const& r,
              store::writer& tx,
              people::caller const& by,
              std::vector<people::occasion> const& all,
              std::string const& reason) {
  auto off = std::vector<told_shift>{};
  for (auto const& was : all) {
    for (auto& s : shifts_to_come(tx, {was.session}, by.now)) {
      s.is_cancelled = true;
      s.reason = reason;
      update_shift(tx, s);
      record(r, tx, by, "shift.cancelled", s);
      off.push_back({s, {{"reason", people::same_in_all(reason)}}});
    }
  }
  put_in_order(off);
  tell_all(r, tx, off, kShiftCancelled, by.now);
}

}  // namespace

venues::time_span moved_with(venues::time_span const& at,
                             venues::time_span const& was,
                             venues::time_span const& is) {
  auto const later = [](base::instant const t, std::int64_t const s) {
    return base::instant{t.unix_s + s};
  };
  auto const at_begin = is.from.unix_s - was.from.unix_s;
  auto const at_end = is.until.unix_s - was.until.unix_s;
  if (at.from <= was.from && was.until <= at.until) {
    auto const from = later(at.from, at_begin);
    return {from, std::min(later(at.until, at_end), later(from, base::kDay))};
  }
  auto const by = at.from >= was.until ? at_end : at_begin;
  return {later(at.from, by), later(at.until, by)};
}

people::follower shift_follower() {
  return {.moved = follow, .called_off = call_off};
}

}  // namespace linli::volunteers
