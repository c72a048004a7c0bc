#include "activities/activity.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"

namespace linli::activities {

namespace {

/// Numbers one after the other; 0 where there are no more.
class number_list {
 public:
  explicit number_list(std::string_view const text)
      : parts_{base::split(text, ' ')} {}

  std::int64_t next() {
    return at_ == parts_.size()
               ? 0
               : base::parse_integer(parts_[at_++]).value_or(0);
  }
  void into(int& n) { n = static_cast<int>(next()); }

 private:
  std::vector<std::string_view> parts_;
  std::size_t at_{0};
};

std::optional<int> number(std::string_view const text) {
  auto const n = base::parse_integer(text);
  return n ? std::optional{static_cast<int>(*n)} : std::nullopt;
}

}  // namespace

activity_state state_of(activity_state const stored, sessions_sum const& s) {
  auto const is_out =
      stored == activity_state::published || stored == activity_state::over;
  if (!is_out || s.to_come > 0 || s.happened + s.cancelled == 0) {
    return stored;
  }
  return s.happened > 0 ? activity_state::happened : activity_state::cancelled;
}

bool is_planned(activity_state const s) {
  return s == activity_state::draft || s == activity_state::published ||
         s == activity_state::over;
}

bool is_public(activity_state const stored,
               session_terms const& s,
               base::instant const now) {
  return stored == activity_state::published ||
         (stored == activity_state::over &&
          (s.is_cancelled || s.starts_at <= now));
}

session_state state_of(session_terms const& s, base::instant const now) {
  return s.is_cancelled    ? session_state::cancelled
         : s.ends_at > now ? session_state::planned
                           : session_state::happened;
}

std::string tally_text(tally const& t) {
  auto all = std::vector<std::int64_t>{};
  all.insert(all.end(), t.given.begin(), t.given.end());
  all.insert(all.end(), t.offered.begin(), t.offered.end());
  for (auto const& q : t.queues) {
    all.insert(all.end(), {q.waiting, q.first, q.overtaken});
  }
  all.push_back(t.asked);
  if (t.settled_for) {
    all.push_back(t.settled_for->places);
    all.insert(all.end(), t.settled_for->kept.begin(),
               t.settled_for->kept.end());
    all.push_back(t.settled_for->is_saving ? 1 : 0);
  }
  return fmt::format("{}", fmt::join(all, " "));
}

tally tally_from(std::string_view const text) {
  auto out = tally{};
  if (text.empty()) {
    return out;
  }
  auto from = number_list{text};
  for (auto* const counts : {&out.given, &out.offered}) {
    for (auto& n : *counts) {
      from.into(n);
    }
  }
  for (auto& q : out.queues) {
    from.into(q.waiting);
    q.first = from.next();
    from.into(q.overtaken);
  }
  from.into(out.asked);
  constexpr auto kUnsettled = 5 * kKindSets + 1;
  if (base::split(text, ' ').size() > kUnsettled) {
    auto& s = out.settled_for.emplace();
    from.into(s.places);
    for (auto& n : s.kept) {
      from.into(n);
    }
    s.is_saving = from.next() != 0;
  }
  return out;
}

bool is_of_age(std::string_view const born,
               std::string_view const on,
               std::optional<int> const from,
               std::optional<int> const until) {
  constexpr auto kYear = std::size_t{4};
  if (born.size() < kYear || on.size() < kYear) {
    return true;
  }
  auto const years =
      *number(on.substr(0, kYear)) - number(born.substr(0, kYear)).value_or(0);
  // The most and the least they can be: the birthday may be to come.
  auto const rest = born.substr(kYear);
  auto const is_to_come = !rest.empty() && on.substr(kYear, rest.size()) < rest;
  auto const most = is_to_come ? years - 1 : years;
  auto const least = rest.empty() ? years - 1 : most;
  return (!from || most >= *from) && (!until || least <= *until);
}

}  // namespace linli::activities
