#include "contributions/outcome.h"

#include <set>

namespace linli::contributions {

namespace {

constexpr auto kLiked = 2;  // 1 not so well, 2 well, 3 very well
constexpr auto kHundred = std::int64_t{100};

using persons = std::set<people::person_id>;

bool are_enough(persons const& p) {
  return p.size() >= static_cast<std::size_t>(kFewest);
}

}  // namespace

outcome outcome_of(std::int64_t const sessions,
                   std::span<visit const> const visits) {
  auto came = persons{};
  auto first = persons{};
  auto answered = persons{};
  auto attended = std::int64_t{0};
  auto answers = std::int64_t{0};
  auto liked = std::int64_t{0};
  for (auto const& v : visits) {
    came.insert(v.person);
    attended += v.party;
    if (v.is_first) {
      first.insert(v.person);
    }
    if (v.liked) {
      answered.insert(v.person);
      ++answers;
      liked += *v.liked >= kLiked ? 1 : 0;
    }
  }
  auto out = outcome{.sessions = sessions};
  if (are_enough(came)) {
    out.attended = attended;
  }
  if (are_enough(first)) {
    out.first_time = static_cast<std::int64_t>(first.size());
  }
  if (are_enough(answered) && answers > 0) {
    out.answers = answers;
    out.liked_percent = (liked * kHundred + answers / 2) / answers;
  }
  return out;
}

}  // namespace linli::contributions
