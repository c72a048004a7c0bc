#include "activities/demo_life.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <map>
#include <toml++/toml.h>

#include "activities/activity_answers.h"
#include "activities/demo_crowd.h"
#include "activities/lot_ops.h"
#include "activities/session_ops.h"
#include "activities/signup_ops.h"
#include "base/embedded.h"
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

namespace demo {

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

int minutes_of(std::string const& time) {
  auto const at = base::parse_wall_time("2026-01-01T" + time);
  return static_cast<int>(
      duration_cast<minutes>(*at - floor<days>(*at)).count());
}

places::opening_hours hours_of(toml::table const& v) {
  auto out = places::opening_hours{.is_known = true,
                                   .week = {},
                                   .holidays = {},
                                   .exceptions = {},
                                   .source = {}};
  for (auto const& node : *v["open"].as_array()) {
    auto const& span = *node.as_array();
    for (auto day = *span[0].value<int>(); day <= *span[1].value<int>();
         ++day) {
      auto const begin = (day - 1) * places::kMinutesPerDay;
      out.week.push_back({begin + minutes_of(*span[2].value<std::string>()),
                          begin + minutes_of(*span[3].value<std::string>())});
    }
  }
  places::make_proper(out.week);
  return out;
}

/// Places kept until the day itself.
std::array<kept_wish, kKinds> kept_of(toml::table const& t) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"walk_in", "first_timer", "neighbour"});
  static_assert(kNames.size() == kKinds);
  auto out = std::array<kept_wish, kKinds>{};
  if (auto const* const kept = t["kept"].as_table()) {
    for (auto k = std::size_t{0}; k != kKinds; ++k) {
      auto const until_before = kNames[k] == "walk_in" ? 0 : 24 * 60;
      out[k] = {(*kept)[kNames[k]].value_or(0), until_before};
    }
  }
  return out;
}

int kind_of(toml::table const& t) {
  constexpr auto kKindsOfActivity =
      static_cast<int>(api::activity_kind::other) + 1;
  return static_cast<int>(*venues::enum_from<api::activity_kind>(
      text_of(t, "kind"), kKindsOfActivity));
}

bool is_on(toml::table const& t, local_days const day) {
  auto const of_week = static_cast<int>(weekday{day}.iso_encoding());
  return std::ranges::any_of(*t["days"].as_array(), [&](auto const& d) {
    return d.template value<int>() == of_week;
  });
}

}  // namespace demo

class month {
 public:
  month(people::registry const& r,
        std::uint64_t const seed,
        base::instant const now)
      : r_{r},
        by_{seed},
        crowd_{r, by_},
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
    return has_areas_ && crowd_.is_there();
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
    crowd_.live(planned_, now_);
    report.signups = crowd_.signups();
    report.bookings = crowd_.bookings();
  }

  life_report report{};

 private:
  template <typename Work>
  void each(std::string_view const key, Work const& work) {
    for (auto const& node : *plan_[key].as_array()) {
      work(*node.as_table());
    }
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
        venues::create_venue(r_, crowd_.staff(planned_), what,
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
        venues::add_venue_photograph(r_, crowd_.staff(planned_), made.row.key,
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
        venues::add_room(r_, crowd_.staff(planned_), venues_.at(venue), what);
    rooms_[venue + " " + demo::text_of(t, "key")] = made.rooms.back().key;
  }

  void plan(toml::table const& t) {
    auto const venue = demo::text_of(t, "venue");
    auto const a = create_activity(r_, crowd_.staff(planned_),
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
      auto const made =
          add_sessions(r_, crowd_.staff(planned_), a.row.key, what);
      auto const& s = made.sessions.back();
      ++report.sessions;
      if (what.way == way_of_giving::lot) {
        repeat_lot(s.key);
      }
      crowd_.attend(s, t["wish"].value_or(5), what.group_max);
      crowd_.walk_in(s, t["walk_ins"].value_or(0));
    }
    update_activity(r_, crowd_.staff(planned_), a.row.key, 1,
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

  /// A room somebody asks for, some days from now or ago, and what the staff
  /// says.
  void book(toml::table const& t) {
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
    crowd_.ask_for_room(
        {std::min(now_.unix_s - kDay, what.at.from.unix_s - 4 * kDay)},
        rooms_.at(demo::text_of(t, "venue") + " " + demo::text_of(t, "room")),
        what, {demo::text_of(t, "said"), demo::text_of(t, "reason")});
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
        r_, crowd_.one(crowd_.anybody(), {now_.unix_s - 2 * kDay}),
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
          r_, crowd_.staff({now_.unix_s - kDay}), told.key,
          state == "declined" ? idea_verdict::decline : idea_verdict::ask_back,
          demo::text_of(t, "answer"));
    }
  }

  people::registry const& r_;
  base::random by_;
  demo_crowd crowd_;
  base::instant now_;
  std::string zone_;
  toml::table plan_;
  local_days first_{};
  base::instant planned_{};
  bool has_areas_{true};
  std::map<std::string, venues::venue_id> venues_;
  std::map<std::string, std::string> areas_;
  std::map<std::string, venues::room_id> rooms_;
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
