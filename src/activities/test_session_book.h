#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <ostream>
#include <rapidcheck.h>
#include <set>
#include <vector>

#include "activities/signup.h"
#include "activities/test_plain_line.h"

/// One session, with what a store does in memory, held against the plain list
/// after each command.
namespace linli::activities {

struct entry {
  signup is;
  int person{};
};

struct command {
  friend std::ostream& operator<<(std::ostream& out, command const& c) {
    return out << c.what << "/" << c.which << "/" << c.how;
  }

  int what{};
  int which{};
  int how{};
};

/// What a store does (signup.h), in memory.
class session_book {
 public:
  session_book(session_terms const& s) : terms_{s} {}

  void run(command const& c) {
    auto const before = holders();
    act(c);
    check(before);
  }

  void finish_lot() {
    now_ = std::max(now_, terms_.draw_at);
    hand_out_all();
    check({});
  }

  int given_so_far() const { return given_; }
  int offered_so_far() const { return offered_; }
  int saved_so_far() const { return saved_; }

 private:
  static constexpr auto kPeople = 30;

  // The commands.

  void act(command const& c) {
    if (c.what < 9) {
      sign_up(c.which, c.how);
    } else if (c.what < 12) {
      step(c, {signup_state::given, signup_state::waiting, signup_state::asked},
           signup_step::cancel);
    } else if (c.what < 14) {
      step(c, {signup_state::offered}, signup_step::accept);
    } else if (c.what == 14) {
      step(c, {signup_state::offered}, signup_step::decline);
    } else if (c.what == 15) {
      pass_time(c.which % 16 == 0 ? 30 * base::kHour
                                  : std::int64_t{10} * c.how);
    } else if (c.what == 16) {
      terms_.places = c.which % 9 + (c.how % 2 == 0 ? 0 : 4);
      settle();
    } else if (c.what == 17) {
      terms_.kept[static_cast<std::size_t>(c.which % 3)].places = c.how % 3;
      settle();
    } else if (c.what == 18) {
      merge_two(c.which, c.how);
    } else {
      at_the_door(c);
    }
  }

  void sign_up(int const which, int const how) {
    if (!is_settled(terms_, tally_, now_)) {
      settle();
    }
    auto const person = which % kPeople;
    auto const r = request{
        .who = {static_cast<std::uint8_t>(how % 3 == 0 ? how / 3 % 8 : 0)},
        .party = which / kPeople % 4 + 1,
        .number = next_number_++,
        .is_signed_up = has_live(person)};
    auto const d = decide(terms_, tally_, r, now_);
    check_decision(r, d);
    if (d.is == outcome::refused) {
      RC_ASSERT(d.after == tally_);
      return;
    }
    auto const to = d.is == outcome::given     ? signup_state::given
                    : d.is == outcome::waiting ? signup_state::waiting
                                               : signup_state::asked;
    given_ += d.is == outcome::given ? 1 : 0;
    tally_ = d.after;
    list_.push_back({{.id = {r.number},
                      .state = to,
                      .who = r.who,
                      .party = r.party,
                      .number = r.number,
                      .until = {}},
                     person});
  }

  void step(command const& c,
            std::set<signup_state> const& from,
            signup_step const which) {
    auto fitting = std::vector<std::size_t>{};
    for (auto i = std::size_t{0}; i != list_.size(); ++i) {
      if (from.contains(list_[i].is.state)) {
        fitting.push_back(i);
      }
    }
    if (!fitting.empty()) {
      take(fitting[static_cast<std::size_t>(c.which) % fitting.size()], which);
    }
  }

  void take(std::size_t const i, signup_step const which) {
    auto const t = take_step(terms_, tally_, list_[i].is, which, now_);
    if (t.why) {
      RC_ASSERT(t.after == tally_);
      RC_ASSERT(t.to == list_[i].is.state);
      return;
    }
    list_[i].is.state = t.to;
    tally_ = t.after;
    check_settled_is_true();
    settle();
  }

  void pass_time(std::int64_t const by_s) {
    auto const until = base::instant{now_.unix_s + by_s};
    for (auto at = next_look_at(terms_, now_); at && *at <= until;
         at = next_look_at(terms_, now_)) {
      now_ = *at;
      settle();
    }
    now_ = until;
    for (auto i = std::size_t{0}; i != list_.size(); ++i) {
      if (list_[i].is.state == signup_state::offered) {
        take(i, signup_step::expire);
      }
    }
  }

  void at_the_door(command const& c) {
    if (c.how % 4 == 0) {
      step(c, {signup_state::given, signup_state::no_show},
           signup_step::attend);
    } else if (c.how % 4 == 1) {
      step(c, {signup_state::given, signup_state::attended}, signup_step::miss);
    } else if (c.how % 4 == 2) {
      step(c, {signup_state::given}, signup_step::let_out);
    } else {
      step(c, {signup_state::attended, signup_state::no_show},
           signup_step::unmark);
    }
  }

  /// One person turns out to be two records; the other record is free again.
  void merge_two(int const a, int const b) {
    if (list_.empty()) {
      return;
    }
    auto const n = list_.size();
    auto& one = list_[static_cast<std::size_t>(a) % n];
    auto& two = list_[static_cast<std::size_t>(b) % n];
    if (one.person == two.person) {
      return;
    }
    auto const kept = merge(tally_, one.is, two.is);
    auto& ends = kept.stays == one.is.id ? two : one;
    RC_ASSERT(kept.stays != ends.is.id);
    RC_ASSERT(kept.ends.has_value() ==
              (is_live(ends.is.state) || holds_place(ends.is.state)));
    if (kept.ends) {
      ends.is.state = signup_state::cancelled;
    }
    tally_ = kept.after;
    check_settled_is_true();
    settle();
  }

  void settle() {
    auto line = all_in(signup_state::waiting);
    auto const made = offer_free_places(terms_, tally_, line, now_);
    for (auto const id : made.to) {
      auto& s = find(id);
      s.state = signup_state::offered;
      // Some sleep.
      auto const told_at =
          base::instant{now_.unix_s + id.value % 3 * 6 * base::kHour};
      s.until = offer_until(terms_, now_, told_at);
      RC_ASSERT(now_ < s.until && s.until <= terms_.starts_at);
      ++offered_;
    }
    tally_ = made.after;
    remember_firsts(line, made.to);
  }

  void hand_out_all() {
    auto asked = all_in(signup_state::asked);
    std::reverse(asked.begin(), asked.end());  // any order is a draw
    for (auto i = std::size_t{0}; i != asked.size(); ++i) {
      asked[i].number = static_cast<std::int64_t>(i) + 1;
      find(asked[i].id).number = asked[i].number;
    }
    auto const out = hand_out(terms_, tally_, asked, now_);
    RC_ASSERT(out.given.size() + out.waiting.size() == asked.size());
    remember_firsts(asked, out.given);
    for (auto const id : out.given) {
      find(id).state = signup_state::given;
    }
    for (auto const id : out.waiting) {
      find(id).state = signup_state::waiting;
    }
    tally_ = out.after;
    terms_.is_drawn = true;
  }

  // The same from the complete list.

  int overtaken_of(std::int64_t const number) const {
    auto const at = overtaken_.find(number);
    return at == overtaken_.end() ? 0 : at->second;
  }

  void remember(plain_line const& line) {
    overtaken_.clear();
    for (auto const& [who, overtaken] : line.firsts()) {
      overtaken_[who.number] = overtaken;
    }
  }

  /// Goes through a line the plain way; the same ones must get places.
  void remember_firsts(std::vector<signup> const& line,
                       std::vector<signup_id> const& got) {
    if (terms_.is_cancelled || now_ >= terms_.starts_at) {
      RC_ASSERT(got.empty());
      return;
    }
    auto holding = holders();
    std::erase_if(holding, [&](signup const& s) {
      return std::find(got.begin(), got.end(), s.id) != got.end();
    });
    auto plain = plain_line{supply_at(terms_, now_), holding};
    auto expected = std::vector<signup_id>{};
    for (auto const& s : line) {
      if (plain.gets(s, overtaken_of(s.number))) {
        expected.push_back(s.id);
      }
    }
    RC_ASSERT(got == expected);
    remember(plain);
  }

  /// A newcomer gets what one at the end of the line would.
  void check_decision(request const& r, decision const& d) {
    if (d.is == outcome::asked || (d.why && d.why != refusal::full)) {
      return;
    }
    auto newcomer = signup{};
    newcomer.who = r.who;
    newcomer.party = r.party;
    newcomer.number = r.number;
    auto plain = plain_line{supply_at(terms_, now_), holders()};
    auto const waiting = all_in(signup_state::waiting);
    if (now_ < terms_.starts_at) {
      for (auto const& s : waiting) {
        auto const gets = plain.gets(s, overtaken_of(s.number));
        RC_ASSERT(!gets);
      }
    }
    auto const gets = plain.gets(newcomer, 0);
    RC_ASSERT(gets == (d.is == outcome::given));
    if (now_ < terms_.starts_at) {
      remember(plain);
    }
    auto const ahead = static_cast<int>(waiting.size());
    auto const may_wait = now_ < terms_.starts_at &&
                          ahead < terms_.most_waiting.value_or(ahead + 1);
    RC_ASSERT(gets || may_wait == (d.is == outcome::waiting));
    RC_ASSERT(gets || !may_wait || d.ahead == ahead);
  }

  // What holds after each command.

  void check(std::vector<signup> const& before) {
    check_counts();
    check_queues();
    check_places(before);
    RC_ASSERT(is_settled(terms_, tally_, now_));
    check_persons();
    check_nobody_waits_for_free_places();
  }

  /// Nobody gets a place beyond the rule; who has one keeps it.
  void check_places(std::vector<signup> const& before) const {
    auto const there = supply_at(terms_, now_);
    for (auto set = 0U; set != kKindSets; ++set) {
      RC_ASSERT(
          people_without(set, holders()) <=
          std::max(people_without(set, before), places_without(set, there)));
    }
  }

  void check_counts() {
    auto given = by_kinds{};
    auto offered = by_kinds{};
    for (auto const& e : list_) {
      auto const k = e.is.who.index();
      auto const is_there = e.is.state == signup_state::given ||
                            e.is.state == signup_state::attended;
      given[k] += is_there ? e.is.party : 0;
      offered[k] += e.is.state == signup_state::offered ? e.is.party : 0;
    }
    RC_ASSERT(tally_.given == given);
    RC_ASSERT(tally_.offered == offered);
    RC_ASSERT(tally_.asked ==
              static_cast<int>(all_in(signup_state::asked).size()));
  }

  void check_queues() {
    auto queues = std::array<queue, kKindSets>{};
    auto const there = supply_at(terms_, now_);
    for (auto const& s : all_in(signup_state::waiting)) {
      auto& q = queues[s.who.index()];
      ++q.waiting;
      if (q.first == 0 && s.party <= most_for(there, s.who)) {
        q.first = s.number;
        q.overtaken = overtaken_of(s.number);
      }
    }
    for (auto k = std::size_t{0}; k != kKindSets; ++k) {
      RC_ASSERT(tally_.queues[k].waiting == queues[k].waiting);
      if (now_ < terms_.starts_at) {
        RC_ASSERT(tally_.queues[k] == queues[k]);
        RC_ASSERT(!there.is_saving ||
                  tally_.queues[k].overtaken <= kOvertakesBorne);
        saved_ += tally_.queues[k].overtaken == kOvertakesBorne ? 1 : 0;
      }
    }
  }

  /// A store that forgets to settle is told so.
  void check_settled_is_true() {
    if (is_settled(terms_, tally_, now_)) {
      check_nobody_waits_for_free_places();
    }
  }

  void check_persons() const {
    auto live = std::set<int>{};
    for (auto const& e : list_) {
      auto const is_only = !is_live(e.is.state) || live.insert(e.person).second;
      RC_ASSERT(is_only);
    }
  }

  void check_nobody_waits_for_free_places() {
    if (now_ >= terms_.starts_at) {
      return;
    }
    auto plain = plain_line{supply_at(terms_, now_), holders()};
    for (auto const& s : all_in(signup_state::waiting)) {
      auto const gets = plain.gets(s, overtaken_of(s.number));
      RC_ASSERT(!gets);
    }
  }

  bool has_live(int const person) const {
    return std::any_of(list_.begin(), list_.end(), [&](entry const& e) {
      return e.person == person &&
             (is_live(e.is.state) || e.is.state == signup_state::attended);
    });
  }

  std::vector<signup> holders() const {
    auto found = std::vector<signup>{};
    for (auto const& e : list_) {
      if (holds_place(e.is.state)) {
        found.push_back(e.is);
      }
    }
    return found;
  }

  std::vector<signup> all_in(signup_state const state) const {
    auto found = std::vector<signup>{};
    for (auto const& e : list_) {
      if (e.is.state == state) {
        found.push_back(e.is);
      }
    }
    std::sort(found.begin(), found.end(),
              [](auto const& a, auto const& b) { return a.number < b.number; });
    return found;
  }

  signup& find(signup_id const id) {
    return std::find_if(list_.begin(), list_.end(),
                        [&](entry const& e) { return e.is.id == id; })
        ->is;
  }

  session_terms terms_;
  tally tally_{};
  base::instant now_{base::kHour};
  std::int64_t next_number_{1};
  std::vector<entry> list_;
  std::map<std::int64_t, int> overtaken_;  // of the first of each queue
  int given_{};
  int offered_{};
  int saved_{};
};

}  // namespace linli::activities
