#include <gtest/gtest.h>
#include <ostream>
#include <rapidcheck/gtest.h>
#include <vector>

#include "contributions/contribution.h"
#include "contributions/ledger.h"

/// Random histories of a few contributions, against plain lists of what came
/// and what was used.
namespace linli::contributions {

namespace {

// Few, so that much happens to each.
constexpr auto kMostGifts = std::size_t{4};

struct command {
  friend std::ostream& operator<<(std::ostream& out, command const& c) {
    return out << c.what << "/" << c.which << "/" << c.much;
  }

  int what{};
  int which{};
  int much{};
};

rc::Gen<std::vector<command>> any_history() {
  auto const any = [](int const below) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, below));
  };
  return rc::gen::scale(
      5.0, rc::gen::container<std::vector<command>>(
               rc::gen::construct<command>(any(18), any(1000), any(500))));
}

struct use {
  amount what{};
  bool is_undone{false};
};

struct delivery {
  amount what{};
  bool is_reversed{false};
};

struct gift {
  contribution_kind kind{};
  contribution_state state{contribution_state::pledged};
  contributions::balance balance{};
  std::vector<delivery> came{};
  std::vector<use> uses{};
};

/// What operations do, in memory.
class book {
 public:
  void run(command const& c) {
    if (gifts_.empty() || (c.what < 3 && gifts_.size() < kMostGifts)) {
      pledge(c);
    } else {
      step(c, gifts_.at(static_cast<std::size_t>(c.which) % gifts_.size()));
    }
    check();
  }

  int used_so_far() const { return used_; }

 private:
  void pledge(command const& c) {
    auto g = gift{.kind = static_cast<contribution_kind>(c.which % 4)};
    auto const told =
        g.kind == contribution_kind::money
            ? told_amount{.fen = c.much}
            : told_amount{.fen = c.much % 2 == 0
                                     ? std::optional{std::int64_t{c.much} * 7}
                                     : std::nullopt,
                          .count = 1 + c.much % 40};
    if (auto const p = pledged_amount(g.kind, told)) {
      g.balance.pledged = *p;
      gifts_.push_back(g);
    }
  }

  void step(command const& c, gift& g) {
    using enum contribution_state;
    if (c.what < 6) {
      g.state = may_decide(g.state) ? (c.much % 5 == 0 ? refused : accepted)
                                    : g.state;
    } else if (c.what < 10) {
      deliver(c, g);
    } else if (c.what < 13) {
      use_some(c, g);
    } else if (c.what < 15) {
      undo(c, g);
    } else if (c.what < 17) {
      reverse(c, g);
    } else if (may_withdraw(g.state, g.kind, g.balance)) {
      g.state = withdrawn;
    }
  }

  told_amount told(command const& c, gift const& g) const {
    return g.kind == contribution_kind::money
               ? told_amount{.fen = c.much}
               : told_amount{.count = c.much % 50};
  }

  void deliver(command const& c, gift& g) {
    auto const what = delivered_amount(g.kind, g.balance, told(c, g));
    if (!may_deliver(g.state) || !what) {
      return;
    }
    g.came.push_back({*what});
    g.balance.delivered = g.balance.delivered + *what;
    move(g, coming(what->fen));
  }

  void reverse(command const& c, gift& g) {
    if (g.came.empty()) {
      return;
    }
    auto& d = g.came.at(static_cast<std::size_t>(c.much) % g.came.size());
    if (!d.is_reversed && may_reverse(g.kind, g.balance, d.what)) {
      d.is_reversed = true;
      g.balance.delivered = g.balance.delivered - d.what;
      move(g, reversing(d.what.fen));
    }
  }

  void use_some(command const& c, gift& g) {
    auto const what = used_amount(g.kind, g.balance, told(c, g));
    if (!may_use(g.state) || !what || !is_held(g.balance, *what)) {
      return;
    }
    g.uses.push_back({*what});
    g.balance.used = g.balance.used + *what;
    move(g, using_up(what->fen));
    ++used_;
  }

  void undo(command const& c, gift& g) {
    if (g.uses.empty()) {
      return;
    }
    auto& u = g.uses.at(static_cast<std::size_t>(c.much) % g.uses.size());
    if (!u.is_undone) {
      u.is_undone = true;
      g.balance.used = g.balance.used - u.what;
      move(g, taking_back(u.what.fen));
    }
  }

  void move(gift& g, movement const& m) {
    g.state = state_after(g.state, g.kind, g.balance);
    stands_ = after(stands_, m);
  }

  // What holds after each.

  void check() const {
    auto all = standing{};
    for (auto const& g : gifts_) {
      auto came = amount{};
      auto used = amount{};
      for (auto const& d : g.came) {
        came = came + (d.is_reversed ? amount{} : d.what);
      }
      for (auto const& u : g.uses) {
        used = used + (u.is_undone ? amount{} : u.what);
      }
      RC_ASSERT(came == g.balance.delivered);
      RC_ASSERT(used == g.balance.used);
      RC_ASSERT(used.fen <= came.fen && used.count <= came.count);
      // The last piece took the last fen.
      RC_ASSERT(g.kind == contribution_kind::money ||
                used.count != came.count || used.fen == came.fen);
      check_state(g, came == used);
      all.given_fen += came.fen;
      all.held_fen += came.fen - used.fen;
      all.used_fen += used.fen;
    }
    RC_ASSERT(balances(stands_));
    RC_ASSERT(all == stands_);
  }

  static void check_state(gift const& g, bool const is_used_up) {
    using enum contribution_state;
    auto const has_some = g.balance.delivered != amount{};
    RC_ASSERT(!has_some || (g.state != pledged && g.state != accepted &&
                            g.state != refused));
    RC_ASSERT(has_some || (g.state != delivered && g.state != used));
    RC_ASSERT((g.state == used) ==
              (has_some && g.state != withdrawn && is_used_up &&
               is_all_there(g.kind, g.balance)));
  }

  std::vector<gift> gifts_;
  standing stands_;
  int used_{0};
};

RC_GTEST_PROP(contribution_history,
              balances_to_the_fen_and_uses_what_came,
              ()) {
  auto const history = *any_history();
  auto b = book{};
  for (auto const& c : history) {
    b.run(c);
  }
  RC_TAG(b.used_so_far() > 3);
}

}  // namespace

}  // namespace linli::contributions
