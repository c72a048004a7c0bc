#include "volunteers/demo_volunteers.h"

#include <algorithm>
#include <fmt/format.h>

#include "activities/activity_store.h"
#include "base/error.h"
#include "base/random.h"
#include "people/demo_ops.h"
#include "people/person_store.h"
#include "venues/booking_ops.h"
#include "volunteers/coin_ops.h"
#include "volunteers/turn_ops.h"
#include "volunteers/volunteer_ops.h"

namespace linli::volunteers {

namespace {

using base::kDay;
constexpr auto kWeeks = 2;
constexpr auto kVolunteers = std::size_t{26};
constexpr auto kSkills = 18U;

/// Volunteers of the invented month: who helps at its sessions.
class helpers {
 public:
  helpers(people::registry const& r,
          std::uint64_t const seed,
          base::instant const now)
      : r_{r}, by_{seed + 1}, now_{now} {}

  bool can_begin() {
    auto const there = r_.db.read([&](store::reader& db) {
      residents_ = people::demo_residents(db);
      staff_ = people::someone_with(db, people::role::district_officer);
      sessions_ = activities::list_sessions(
          db, {.from = {now_.unix_s - kWeeks * (7 * kDay)},
               .until = {now_.unix_s + kWeeks * (7 * kDay)},
               .now = now_,
               .limit = 500});
      return db.value_of<int>("SELECT 1 FROM shift").has_value();
    });
    return !there && staff_ && residents_.size() > kVolunteers &&
           !sessions_.empty();
  }

  void help() {
    auto const begun = base::instant{now_.unix_s - 40 * kDay};
    for (auto i = std::size_t{0}; i != kVolunteers; ++i) {
      join(residents_[i * residents_.size() / kVolunteers], begun,
           i + 3 < kVolunteers);
    }
    for (auto const& l : sessions_) {
      if (!l.session.terms.is_cancelled && by_.below(3) != 0) {
        ask_for(l);
      }
    }
    give_to_family();
  }

  demo_report report{};

 private:
  people::caller as(people::person_id const who, base::instant const at) const {
    constexpr auto kDoing = std::string_view{"create_shifts"};
    return who == *staff_ ? people::demo_officer(r_, kDoing, who, at)
                          : people::demo_caller(r_, kDoing, who, at);
  }

  void join(people::person_id const who,
            base::instant const at,
            bool const is_answered) {
    auto wish = volunteer_wish{.hours_a_week = 6};
    for (auto i = 0; i != 3; ++i) {
      auto const skill = static_cast<int>(by_.below(kSkills));
      if (std::ranges::find(wish.skills, skill) == wish.skills.end()) {
        wish.skills.push_back(skill);
      }
    }
    offer_to_volunteer(r_, as(who, at), wish);
    ++report.volunteers;
    if (is_answered) {
      decide_volunteer(r_, as(*staff_, at), who, true, "");
      volunteers_.push_back(who);
    }
  }

  void ask_for(activities::listed_session const& l) {
    auto const& t = l.session.terms;
    auto const made = create_shifts(
        r_,
        as(*staff_, {std::min(now_.unix_s, t.starts_at.unix_s - 10 * kDay)}),
        {.title = fmt::format("{}：签到和照应", places::best(l.activity.title)),
         .area = l.activity.area,
         .venue = l.activity.venue,
         .session = l.session.key,
         .at = {{t.starts_at.unix_s - 1800}, {t.ends_at.unix_s + 1800}},
         .places = 2,
         .is_demo = true});
    ++report.shifts;
    for (auto i = by_.below(3); i > 0; --i) {
      take(made.front());
    }
  }

  void take(shift_row const& s) {
    auto const who =
        volunteers_[by_.below(static_cast<std::uint32_t>(volunteers_.size()))];
    auto const before =
        std::min(now_.unix_s, s.at.from.unix_s - std::int64_t{3} * kDay);
    try {
      take_turn(r_, as(who, {before}), s.key, {.anyway = true});
    } catch (base::error const&) {
      return;  // busy then: somebody else may
    }
    ++report.turns;
    if (s.at.until < now_) {
      auto const turn = r_.db.read(
          [&](store::reader& db) { return *turn_of(db, s.key, who); });
      auto const worked =
          static_cast<int>((s.at.until.unix_s - s.at.from.unix_s) / 60);
      confirm_hours(r_, as(*staff_, {s.at.until.unix_s + 3600}), turn.key,
                    by_.below(12) == 0 ? 0 : worked);
    }
  }

  void give_to_family() {
    for (auto const who : volunteers_) {
      auto const family = r_.db.read([&](store::reader& db) {
        return balance_of(db, who) > 60 ? family_of(db, who, now_)
                                        : std::vector<people::person_id>{};
      });
      if (!family.empty()) {
        give_coins(r_, as(who, now_), family.front(), 60, "demo-gift");
      }
    }
  }

  people::registry const& r_;
  base::random by_;
  base::instant now_;
  std::vector<people::person_id> residents_;
  std::vector<people::person_id> volunteers_;
  std::optional<people::person_id> staff_;
  std::vector<activities::listed_session> sessions_;
};

}  // namespace

demo_report enter_demo_volunteers(people::registry const& r,
                                  std::uint64_t const seed,
                                  base::instant const now) {
  auto all = helpers{r, seed, now};
  if (all.can_begin()) {
    all.help();
  }
  return all.report;
}

}  // namespace linli::volunteers
