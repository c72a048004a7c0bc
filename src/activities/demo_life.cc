#include "activities/demo_life.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <toml++/toml.h>

#include "api/generated/permissions.h"

#include "activities/activity_answers.h"
#include "activities/demo_plan.h"
#include "activities/lot_ops.h"
#include "activities/session_ops.h"
#include "activities/signup_ops.h"
#include "base/embedded.h"
#include "base/error.h"
#include "base/random.h"
#include "base/time_zone.h"
#include "people/demo_ops.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/photograph_ops.h"
#include "venues/venue_answers.h"
#include "venues/venue_ops.h"

namespace linli::activities {

std::span<base::embedded_file const> activity_files();
std::span<base::embedded_file const> picture_files();

namespace {

using namespace std::chrono;

using base::kDay;
constexpr auto kWeeksBefore = 2;
constexpr auto kWeeks = 5;
constexpr auto kOpensDays = 14;
constexpr auto kGivesBack = 8U;  // of a hundred

api::permission const& may_plan() {
  return *std::ranges::find(api::kPermissions,
                            std::string_view{"create_activity"},
                            &api::permission::operation);
}

/// What is done by somebody at a moment.
people::caller caller_for(people::registry const& r,
                          people::person_id const who,
                          base::instant const now) {
  auto out = people::caller{};
  out.asked = &may_plan();
  out.areas = r.areas.load();
  out.now = now;
  out.person = who;
  out.signed_in_by = api::strength::code;
  return out;
}

class month {
 public:
  month(people::registry const& r,
        std::uint64_t const seed,
        base::instant const now)
      : r_{r},
        by_{seed},
        now_{now},
        zone_{venues::zone_of(r)},
        plan_{toml::parse(activity_files().front().content)} {
    auto const today = floor<days>(base::wall_time_of(now, zone_));
    first_ = today - (weekday{today} - Monday) - days{7 * kWeeksBefore};
    planned_ = {base::instant_of(base::wall_time{first_}, zone_).unix_s -
                30 * kDay};
  }

  bool can_begin() {
    auto const known = r_.areas.load();
    each("venue", [&](toml::table const& v) {
      has_areas_ = has_areas_ && known->has(demo::text_of(v, "area"));
    });
    r_.db.read([&](store::reader& db) {
      residents_ = people::demo_residents(db);
      staff_ = people::someone_with(db, people::role::district_officer);
    });
    return has_areas_ && staff_ && !residents_.empty();
  }

  void live() {
    each("venue", [&](toml::table const& v) { open(v); });
    r_.db.write([&](store::writer& tx) {
      auto const& [key, venue] = *venues_.begin();
      people::make_venue_host(tx, venue, areas_.at(key));
    });
    each("activity", [&](toml::table const& a) { plan(a); });
    each("booking", [&](toml::table const& b) { book(b); });
    each("idea", [&](toml::table const& i) { propose(i); });
    // Between what people do, what time brings: draws, offers that end.
    auto next_round = planned_;
    while (!events_.empty() && events_.begin()->first <= now_) {
      auto const next = events_.extract(events_.begin());
      for (; next_round < next.key(); next_round.unix_s += kDay / 4) {
        tend_sessions(r_, next_round);
      }
      next.mapped()(next.key());
    }
    tend_sessions(r_, now_);
  }

  life_report report{};

 private:
  template <typename Work>
  void each(std::string_view const key, Work const& work) {
    for (auto const& node : *plan_[key].as_array()) {
      work(*node.as_table());
    }
  }

  people::caller staff(base::instant const at) const {
    auto out = caller_for(r_, *staff_, at);
    out.grants.push_back({.which = people::role::district_officer,
                          .area = out.areas->root(),
                          .since = {},
                          .until = {}});
    return out;
  }

  people::person_id anybody() {
    return residents_[by_.below(static_cast<std::uint32_t>(residents_.size()))];
  }

  void open(toml::table const& v) {
    auto what = venues::venue_change{.name = demo::localized_of(v, "name"),
                                     .area = demo::text_of(v, "area"),
                                     .address = demo::text_of(v, "address"),
                                     .hours = demo::hours_of(v),
                                     .about = demo::localized_of(v, "about"),
                                     .way_in = demo::localized_of(v, "way_in"),
                                     .release_after_minutes = 30};
    what.at =
        geo::latlng{*v["at"][0].value<double>(), *v["at"][1].value<double>()};
    what.steps = v["steps"].value<int>();
    what.access =
        what.steps == 0 ? places::step_free::yes : places::step_free::no;
    what.has_lift = v["has_lift"].value<bool>();
    what.has_accessible_toilet = v["has_accessible_toilet"].value<bool>();
    what.quota_minutes = 360;
    auto const made =
        venues::create_venue(r_, staff(planned_), what,
                             former(demo::text_of(v, "instead_of")), true);
    auto const key = demo::text_of(v, "key");
    venues_[key] = made.row.key;
    areas_[key] = made.row.area;
    ++report.venues;
    for (auto const& node : *v["room"].as_array()) {
      add_room(key, *node.as_table());
    }
    for (auto const& picture : picture_files()) {
      if (picture.name == key + ".jpg") {
        venues::add_venue_photograph(r_, staff(planned_), made.row.key,
                                     {.file = std::string{picture.content},
                                      .alt = demo::text_of(v, "picture"),
                                      .has_consent = true});
      }
    }
  }

  std::optional<places::service_point_id> former(std::string const& ref) const {
    auto const all = r_.db.read(
        [](store::reader& db) { return places::stored_services(db, false); });
    auto const found =
        std::ranges::find(all, ref, &places::service_point::source_ref);
    return found == all.end() ? std::nullopt : std::optional{found->id};
  }

  void add_room(std::string const& venue, toml::table const& t) {
    auto what = venues::room_change{.name = demo::localized_of(t, "name"),
                                    .seats = t["seats"].value<int>()};
    auto const who = demo::text_of(t, "who_books");
    what.who = who == "staff"         ? venues::who_books::staff
               : who == "on_approval" ? venues::who_books::on_approval
                                      : venues::who_books::residents;
    if (auto const* const all = t["equipment"].as_array()) {
      what.equipment.emplace();
      for (auto const& e : *all) {
        what.equipment->push_back(*e.value<std::string>());
      }
    }
    if (auto const* const all = t["layouts"].as_array()) {
      what.layouts.emplace();
      for (auto const& l : *all) {
        what.layouts->push_back({*l.as_array()->get(0)->value<std::string>(),
                                 *l.as_array()->get(1)->value<int>()});
      }
    }
    auto const whole = demo::text_of(t, "within");
    if (!whole.empty()) {
      what.within = rooms_.at(venue + " " + whole);
    }
    what.position = static_cast<int>(rooms_.size());
    auto const made =
        venues::add_room(r_, staff(planned_), venues_.at(venue), what);
    rooms_[venue + " " + demo::text_of(t, "key")] = made.rooms.back().key;
  }

  void plan(toml::table const& t) {
    auto const venue = demo::text_of(t, "venue");
    auto const a = create_activity(r_, staff(planned_),
                                   {.kind = demo::kind_of(t),
                                    .area = areas_.at(venue),
                                    .venue = venues_.at(venue),
                                    .title = demo::localized_of(t, "title"),
                                    .about = demo::localized_of(t, "about"),
                                    .leader = demo::text_of(t, "leader"),
                                    .age_from = t["age_from"].value<int>(),
                                    .is_seated = t["is_seated"].value<bool>()},
                                   {}, true);
    auto const from = minutes(demo::minutes_of(demo::text_of(t, "from")));
    auto const until = minutes(demo::minutes_of(demo::text_of(t, "until")));
    auto what = sessions_wish{.places = t["places"].value_or(10),
                              .group_max = t["group_max"].value_or(1),
                              .opens_before_minutes = kOpensDays * 24 * 60};
    if (demo::text_of(t, "way") == "lot") {
      what.way = way_of_giving::lot;
    }
    what.kept = demo::kept_of(t);
    if (!demo::text_of(t, "room").empty()) {
      what.room = rooms_.at(venue + " " + demo::text_of(t, "room"));
    }
    for (auto day = first_; day < first_ + days{7 * kWeeks}; day += days{1}) {
      if (!demo::is_on(t, day)) {
        continue;
      }
      what.at = {base::instant_of(base::wall_time{day} + from, zone_),
                 base::instant_of(base::wall_time{day} + until, zone_)};
      auto const made = add_sessions(r_, staff(planned_), a.row.key, what);
      auto const& s = made.sessions.back();
      ++report.sessions;
      if (what.way == way_of_giving::lot) {
        repeat_lot(s.key);
      }
      attend(s, t["wish"].value_or(5), what.group_max);
      walk_in(s, t["walk_ins"].value_or(0));
    }
    update_activity(r_, staff(planned_), a.row.key, 1,
                    {.state = activity_state::published});
  }

  /// A lot of the demonstration is drawn alike from the same seed.
  void repeat_lot(session_id const which) {
    r_.db.write([&](store::writer& tx) {
      auto s = *find_session(tx, which);
      commit_to_seed(r_, s, fmt::format("demonstration {}", by_.next()));
      update_session(tx, s);
    });
  }

  /// Who signs up, gives it back, comes, and says how it was.
  void attend(session_row const& s, int const wish, int const group_max) {
    auto const opens = s.terms.starts_at.unix_s - kOpensDays * kDay;
    for (auto i = 0; i != wish; ++i) {
      auto const who = anybody();
      auto const ahead =
          kDay / 4 +
          by_.below(static_cast<std::uint32_t>((kOpensDays - 1) * kDay));
      auto const at =
          base::instant{std::max(opens, s.terms.starts_at.unix_s - ahead)};
      auto const party =
          1 +
          static_cast<int>(by_.below(static_cast<std::uint32_t>(group_max)));
      auto const mood = by_.below(100);
      events_.emplace(at, [this, s, who, party, mood](base::instant const t) {
        sign(s, who, t, party, mood);
      });
    }
  }

  void sign(session_row const& s,
            people::person_id const who,
            base::instant const at,
            int const party,
            std::uint32_t const mood) {
    constexpr auto kMisses = 18U;
    constexpr auto kSaysHowItWas = 60U;
    try {
      auto const made = ask_for_place(s, who, at, party, mood);
      ++report.signups;
      auto const key = made.row.as.id;
      if (mood < kGivesBack) {
        may_do({at.unix_s + kDay}, [this, who, key](base::instant const t) {
          cancel_signup(r_, caller_for(r_, who, t), key);
        });
        return;
      }
      may_do({s.terms.starts_at.unix_s + 600},
             [this, key, mood](base::instant const t) {
               record_attendance(r_, staff(t), key, mood >= kMisses);
             });
      if (mood >= 100 - kSaysHowItWas) {
        may_do({s.terms.ends_at.unix_s + 600},
               [this, who, key, mood](base::instant const t) {
                 give_feedback(r_, caller_for(r_, who, t), key,
                               mood % 5 == 0 ? 2 : 3, mood % 11 != 0);
               });
      }
    } catch (base::error const&) {
      // Too old or too young, or there already: they stay at home.
    }
  }

  /// Most press themselves; some call, some stand at the desk with a list.
  signup_view ask_for_place(session_row const& s,
                            people::person_id const who,
                            base::instant const at,
                            int const party,
                            std::uint32_t const mood) {
    constexpr auto kCalls = 20U;
    constexpr auto kIsOnPaper = 27U;
    if (mood < kGivesBack || mood >= kIsOnPaper) {
      return sign_up(r_, caller_for(r_, who, at), s.key, {.party = party});
    }
    return sign_up(
        r_, staff(at), s.key,
        {.party = party,
         .person = who,
         .how = mood < kCalls ? signup_how::phone : signup_how::paper});
  }

  /// Who comes by and finds a place free.
  void walk_in(session_row const& s, int const most) {
    auto const n = most == 0 ? 0U : by_.below(static_cast<unsigned>(most) + 1);
    for (auto i = 0U; i != n; ++i) {
      may_do({s.terms.starts_at.unix_s + 300},
             [this, key = s.key, who = anybody()](base::instant const t) {
               auto const made = sign_up(
                   r_, staff(t), key, {.person = who, .how = signup_how::door});
               record_attendance(r_, staff(t), made.row.as.id, true);
               ++report.signups;
             });
    }
  }

  /// A room somebody asks for, some days from now or ago, and what the staff
  /// says.
  void book(toml::table const& t) {
    auto const room =
        rooms_.at(demo::text_of(t, "venue") + " " + demo::text_of(t, "room"));
    auto const day = floor<days>(base::wall_time_of(now_, zone_)) +
                     days{t["in_days"].value_or(0)};
    auto const on = [&](std::string_view const key) {
      return base::instant_of(
          day + minutes{demo::minutes_of(demo::text_of(t, key))}, zone_);
    };
    auto const what =
        venues::booking_wish{.at = {on("from"), on("until")},
                             .rule = demo::text_of(t, "rule"),
                             .skip_taken = true,
                             .title = demo::text_of(t, "title"),
                             .party = demo::text_of(t, "party"),
                             .persons = t["persons"].value<int>()};
    auto const asked = base::instant{
        std::min(now_.unix_s - kDay, what.at.from.unix_s - 4 * kDay)};
    may_do(asked, [this, room, what, who = anybody(),
                   said = demo::text_of(t, "said"),
                   reason =
                       demo::text_of(t, "reason")](base::instant const at) {
      auto const made =
          venues::create_booking(r_, caller_for(r_, who, at), room, what);
      report.bookings += made.bookings.size();
      if (!said.empty()) {
        may_do({at.unix_s + kDay / 2}, [this, key = made.bookings.front().key,
                                        said,
                                        reason](base::instant const then) {
          venues::decide_booking(r_, staff(then), key, said == "yes", reason);
        });
      }
      may_do({what.at.from.unix_s + 300},
             [this, key = made.bookings.front().key](base::instant const then) {
               venues::check_in_booking(r_, staff(then), key);
             });
    });
  }

  /// What cannot be done then is left out.
  void may_do(base::instant const at,
              std::function<void(base::instant)> const& what) {
    events_.emplace(at, [what](base::instant const t) {
      try {
        what(t);
      } catch (base::error const&) {
        // Was given back, or never got a place.
      }
    });
  }

  std::optional<venues::venue_id> venue_for(toml::table const& t) const {
    auto const found = venues_.find(demo::text_of(t, "venue"));
    return found == venues_.end() ? std::nullopt : std::optional{found->second};
  }

  /// On so many days from now.
  std::vector<wished_time> wished(toml::table const& t) const {
    auto out = std::vector<wished_time>{};
    auto const* const in_days = t["in_days"].as_array();
    for (auto i = std::size_t{0}; in_days != nullptr && i != in_days->size();
         ++i) {
      auto const day = floor<days>(base::wall_time_of(now_, zone_)) +
                       days{in_days->get(i)->value_or(0)};
      out.push_back(
          {base::instant_of(
               day + minutes{demo::minutes_of(demo::text_of(t, "at"))}, zone_),
           t["minutes"].value_or(60)});
    }
    return out;
  }

  void propose(toml::table const& t) {
    auto const told = propose_activity(
        r_, caller_for(r_, anybody(), {now_.unix_s - 2 * kDay}),
        {.kind = demo::kind_of(t),
         .title = demo::text_of(t, "title"),
         .needs = demo::text_of(t, "needs"),
         .area = demo::text_of(t, "area"),
         .venue = venue_for(t),
         .times = wished(t),
         .when = demo::text_of(t, "when"),
         .people_min = t["people_min"].value_or(0),
         .people_max = t["people_max"].value_or(0),
         .age_from = t["age_from"].value_or(0),
         .is_seated = t["is_seated"].value_or(false)});
    auto const state = demo::text_of(t, "state");
    if (state != "idea") {
      answer_idea(
          r_, staff({now_.unix_s - kDay}), told.key,
          state == "declined" ? idea_verdict::decline : idea_verdict::ask_back,
          demo::text_of(t, "answer"));
    }
  }

  people::registry const& r_;
  base::random by_;
  base::instant now_;
  std::string zone_;
  toml::table plan_;
  local_days first_{};
  base::instant planned_{};
  bool has_areas_{true};
  std::vector<people::person_id> residents_;
  std::optional<people::person_id> staff_;
  std::map<std::string, venues::venue_id> venues_;
  std::map<std::string, std::string> areas_;
  std::map<std::string, venues::room_id> rooms_;
  std::multimap<base::instant, std::function<void(base::instant)>> events_;
};

}  // namespace

life_report enter_demo_life(people::registry const& r,
                            std::uint64_t const seed,
                            base::instant const now) {
  auto const all = venues::list_venues(r);
  if (std::ranges::any_of(all, [](auto const& v) { return v.row.is_demo; })) {
    return {.venues = all.size(), .were_there = true};
  }
  auto m = month{r, seed, now};
  if (m.can_begin()) {
    m.live();
  }
  return m.report;
}

}  // namespace linli::activities
