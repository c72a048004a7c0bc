#include "contributions/demo_contributions.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <toml++/toml.h>

#include "api/generated/permissions.h"

#include "activities/activity_store.h"
#include "base/embedded.h"
#include "base/error.h"
#include "base/random.h"
#include "contributions/contribution_ops.h"
#include "contributions/delivery_ops.h"
#include "contributions/supporter_ops.h"
#include "people/demo_ops.h"
#include "venues/venue_answers.h"

namespace linli::contributions {

std::span<base::embedded_file const> contribution_files();

namespace {

using base::kDay;
using base::kHour;
constexpr auto kMostSessions = 100;

std::string text_of(toml::table const& t, std::string_view const key) {
  return t[key].value_or(std::string{});
}

localized localized_of(toml::table const& t, std::string_view const key) {
  auto const* const words = t[key].as_table();
  return words == nullptr
             ? localized{}
             : localized{text_of(*words, "zh"), text_of(*words, "en"),
                         text_of(*words, "zh-Hant")};
}

template <typename Enum>
Enum kind_of(toml::table const& t, int const count) {
  return *venues::enum_from<Enum>(text_of(t, "kind"), count);
}

/// Invented people who are something, by their keys.
std::vector<people::person_id> demo_people(store::reader& db,
                                           people::capacity const is) {
  return db.all(
      "SELECT p.id FROM person p JOIN person_capacity c ON c.person = p.id "
      "WHERE p.is_demo = 1 AND p.state = 0 AND c.capacity = $1 ORDER BY p.id",
      [](people::person_id const who) { return who; }, is);
}

std::optional<activities::activity_id> demo_activity(store::reader& db,
                                                     std::string const& title) {
  auto const all = db.all(
      "SELECT id FROM activity WHERE is_demo = 1 AND title_zh = $1 ORDER BY id",
      [](activities::activity_id const key) { return key; }, title);
  return all.empty() ? std::nullopt : std::optional{all.front()};
}

constexpr auto kDoing = std::string_view{"decide_contribution"};

/// One pledge and what becomes of it.
struct gift {
  toml::table const* told{};
  supporter_row whose{};
  people::person_id speaker{};
  contribution_kind kind{};
  std::optional<activities::activity_id> activity{};
  contribution_id key{};
  bool was_undone{false};
};

class givers {
 public:
  givers(people::registry const& r,
         std::uint64_t const seed,
         base::instant const now)
      : r_{r},
        by_{seed},
        now_{now},
        plan_{toml::parse(contribution_files().front().content)} {}

  bool can_begin() {
    auto const has_some = r_.db.read([&](store::reader& db) {
      staff_ = people::someone_with(db, people::role::district_officer);
      merchants_ = demo_people(db, people::capacity::merchant);
      organisations_ = demo_people(db, people::capacity::organisation);
      return std::ranges::any_of(all_supporters(db), &supporter_row::is_demo);
    });
    return staff_ && !merchants_.empty() && !organisations_.empty() &&
           !has_some;
  }

  void give() {
    for (auto const& node : *plan_["supporter"].as_array()) {
      enter(*node.as_table());
    }
    while (!events_.empty() && events_.begin()->first <= now_) {
      auto const next = events_.extract(events_.begin());
      next.mapped()(next.key());
    }
  }

  demo_report report{};

 private:
  people::caller caller_at(people::person_id const who,
                           base::instant const at) const {
    return people::demo_caller(r_, kDoing, who, at);
  }

  people::caller staff(base::instant const at) const {
    return people::demo_officer(r_, kDoing, *staff_, at);
  }

  /// Some time of that day, in office hours of UTC+8 or nearly.
  base::instant days_ago(int const days) {
    constexpr auto kSpread = 6U;
    return {now_.unix_s - days * kDay + by_.below(kSpread) * kHour / 2};
  }

  people::person_id speaker_of(toml::table const& t) const {
    auto const pick = [](auto const& all, std::int64_t const n) {
      return all.at(static_cast<std::size_t>(n) % all.size());
    };
    auto const merchant = t["merchant"].value<std::int64_t>();
    return merchant ? pick(merchants_, *merchant)
                    : pick(organisations_, t["organisation"].value_or(0));
  }

  /// Where the district has no such area, nobody gives there.
  void enter(toml::table const& t) {
    auto const area = text_of(t, "area");
    if (!r_.areas.load()->has(area)) {
      return;
    }
    constexpr auto kLongAgo = 40;
    auto const who = speaker_of(t);
    auto const s = create_supporter(
        r_, staff(days_ago(kLongAgo)),
        {.kind =
             static_cast<supporter_kind>(kind_of<api::supporter_kind>(t, 3)),
         .name = localized_of(t, "name"),
         .about = localized_of(t, "about"),
         .area = area,
         .registration = text_of(t, "registration"),
         .interest = text_of(t, "interest"),
         .is_thanked = t["is_thanked"].value_or(true),
         .speakers = std::vector{who}},
        true);
    ++report.supporters;
    for (auto const& node : *t["gives"].as_array()) {
      plan(*node.as_table(), s, who);
    }
  }

  void plan(toml::table const& t,
            supporter_row const& s,
            people::person_id const who) {
    auto const g = std::make_shared<gift>(
        gift{.told = &t,
             .whose = s,
             .speaker = who,
             .kind = static_cast<contribution_kind>(
                 kind_of<api::contribution_kind>(t, 4))});
    g->activity = r_.db.read([&](store::reader& db) {
      return demo_activity(db, text_of(t, "for"));
    });
    auto const days = t["days"].value_or(1);
    at(days_ago(days),
       [this, g](base::instant const then) { pledge_it(*g, then); });
    auto const state = text_of(t, "state");
    if (state != "pledged") {
      at(days_ago(days - 1), [this, g, state](base::instant const then) {
        answer(*g, state, then);
      });
    }
    plan_deliveries(g);
    plan_uses(g);
  }

  void plan_deliveries(std::shared_ptr<gift> const& g) {
    if (auto const* const came = (*g->told)["came"].as_array()) {
      for (auto const& node : *came) {
        auto const& pair = *node.as_array();
        auto const much = *pair[1].value<std::int64_t>();
        at(days_ago(*pair[0].value<int>()),
           [this, g, much](base::instant const then) {
             deliver(*g, much, then);
           });
      }
    }
  }

  void plan_uses(std::shared_ptr<gift> const& g) {
    auto const each = (*g->told)["each"].value<std::int64_t>();
    if (each && g->activity) {
      auto const all = r_.db.read([&](store::reader& db) {
        return activities::sessions_of(db, *g->activity, {}, kMostSessions);
      });
      for (auto const& s : all) {
        if (!s.terms.is_cancelled) {
          at({s.terms.ends_at.unix_s + kHour},
             [this, g, each, key = s.key](base::instant const then) {
               use(*g, *each, key, "", then);
             });
        }
      }
    }
    auto const rest = text_of(*g->told, "rest_for");
    if (!rest.empty()) {
      at(days_ago(2), [this, g, rest](base::instant const then) {
        use(*g, 0, std::nullopt, rest, then);
      });
    }
  }

  void at(base::instant const when,
          std::function<void(base::instant)> const& what) {
    events_.emplace(when, what);
  }

  std::string next_key() { return fmt::format("demo-gift-{:04}", ++keys_); }

  void pledge_it(gift& g, base::instant const then) {
    auto const& t = *g.told;
    g.key = pledge(r_, caller_at(g.speaker, then), g.whose.key,
                   {.kind = g.kind,
                    .title = text_of(t, "title"),
                    .about = text_of(t, "about"),
                    .much = {t["fen"].value<std::int64_t>(),
                             t["count"].value<std::int64_t>()},
                    .unit = text_of(t, "unit"),
                    .activity = g.activity,
                    .own_key = next_key()},
                   true)
                .key;
    ++report.contributions;
  }

  void answer(gift const& g,
              std::string const& state,
              base::instant const then) {
    decide(r_, staff(then), g.key, state != "refused",
           text_of(*g.told, "reason"));
    if (state == "withdrawn") {
      withdraw(r_, caller_at(g.speaker, {then.unix_s + kHour}), g.key);
    }
  }

  told_amount told(gift const& g, std::int64_t const much) const {
    return g.kind == contribution_kind::money ? told_amount{.fen = much}
                                              : told_amount{.count = much};
  }

  void deliver(gift const& g,
               std::int64_t const much,
               base::instant const then) {
    record_delivery(r_, staff(then), g.key,
                    {.much = told(g, much), .own_key = next_key()});
  }

  /// What is there, at most; zero is all of it.
  void use(gift& g,
           std::int64_t const much,
           std::optional<activities::session_id> const session,
           std::string const& text,
           base::instant const then) {
    auto const c = *r_.db.read(
        [&](store::reader& db) { return find_contribution(db, g.key); });
    auto const held = c.balance.held();
    auto const most =
        g.kind == contribution_kind::money ? held.fen : held.count;
    auto const some = much == 0 ? most : std::min(much, most);
    if (some == 0) {
      return;
    }
    record_use(r_, staff(then), g.key,
               {.much = told(g, some),
                .session = session,
                .text = text,
                .own_key = next_key()});
    if ((*g.told)["is_undone_once"].value_or(false) && !g.was_undone) {
      g.was_undone = true;
      auto const last = r_.db.read(
          [&](store::reader& db) { return uses_of(db, g.key).back().key; });
      undo_use(r_, staff(std::min(now_, {then.unix_s + kHour})), g.key, last);
    }
  }

  people::registry const& r_;
  base::random by_;
  base::instant now_;
  toml::table plan_;
  std::optional<people::person_id> staff_;
  std::vector<people::person_id> merchants_;
  std::vector<people::person_id> organisations_;
  std::multimap<base::instant, std::function<void(base::instant)>> events_;
  int keys_{0};
};

}  // namespace

demo_report enter_demo_contributions(people::registry const& r,
                                     std::uint64_t const seed,
                                     base::instant const now) {
  auto g = givers{r, seed, now};
  if (g.can_begin()) {
    g.give();
  }
  return g.report;
}

}  // namespace linli::contributions
