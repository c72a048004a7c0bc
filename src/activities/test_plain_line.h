#pragma once

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "activities/signup.h"

/// The rules of a session, read from the complete list of its signups.
namespace linli::activities {

/// Of those who are of no kind in `set`.
inline int people_without(unsigned const set, std::vector<signup> const& all) {
  return std::accumulate(
      all.begin(), all.end(), 0, [&](int const sum, signup const& s) {
        return sum + ((s.who.bits & set) == 0U ? s.party : 0);
      });
}

/// What they may have at most: what is not kept for the kinds in `set`.
inline int places_without(unsigned const set, supply const& s) {
  auto places = s.places;
  for (auto k = 0U; k != kKinds; ++k) {
    places -= (set >> k & 1U) != 0U ? s.kept[k] : 0;
  }
  return places;
}

/// The rule of the waiting list, read from all signups.
class plain_line {
 public:
  plain_line(supply const& s, std::vector<signup> holders)
      : supply_{s}, holders_{std::move(holders)} {}

  /// One more to consider, behind all others; how often it was overtaken when
  /// it has been first of its kinds.
  bool gets(signup const& who, int const overtaken) {
    if (fits(with_saved(), who)) {
      count_overtaking(who);
      holders_.push_back(who);
      return true;
    }
    auto const is_first =
        std::none_of(firsts_.begin(), firsts_.end(),
                     [&](auto const& f) { return f.first.who == who.who; });
    if (is_first && fits({}, who)) {
      firsts_.emplace_back(who, overtaken);
    }
    return false;
  }

  std::vector<std::pair<signup, int>> const& firsts() const { return firsts_; }

 private:
  /// Only the sets that concern them: those who are too many already, in a
  /// session that became smaller, are no reason against others.
  bool fits(std::vector<signup> with, signup const& who) const {
    with.push_back(who);
    for (auto set = 0U; set != kKindSets; ++set) {
      if ((who.who.bits & set) == 0U &&
          people_without(set, with) > places_without(set, supply_)) {
        return false;
      }
    }
    return true;
  }

  /// The holders, and one by one as many as the parties saved for could have.
  std::vector<signup> with_saved() const {
    auto with = holders_;
    for (auto const& [first, overtaken] : firsts_) {
      auto one = first;
      one.party = 1;
      while (supply_.is_saving && overtaken >= kOvertakesBorne &&
             fits(with, one)) {
        with.push_back(one);
      }
    }
    return with;
  }

  int could_have(signup one) const {
    auto with = holders_;
    one.party = 1;
    auto places = 0;
    for (; fits(with, one); ++places) {
      with.push_back(one);
    }
    return places;
  }

  void count_overtaking(signup const& who) {
    auto before = std::vector<int>{};
    for (auto const& f : firsts_) {
      before.push_back(could_have(f.first));
    }
    holders_.push_back(who);
    for (auto i = std::size_t{0}; i != firsts_.size(); ++i) {
      firsts_[i].second += could_have(firsts_[i].first) < before[i] ? 1 : 0;
    }
    holders_.pop_back();
  }

  supply supply_;
  std::vector<signup> holders_;
  std::vector<std::pair<signup, int>> firsts_;  // and how often overtaken
};

}  // namespace linli::activities
