#include "app/desk_search.h"

#include <algorithm>
#include <set>

#include "activities/activity_store.h"
#include "contributions/supporter_ops.h"
#include "people/household_store.h"
#include "people/person_ops.h"
#include "places/names.h"
#include "places/places_store.h"
#include "venues/venue_store.h"

namespace linli::app {

namespace {

constexpr auto kMostNames = std::size_t{50'000};

/// What the parts of a search have in common.
struct search {
  people::registry const& r;
  people::caller const& by;
  desk_question const& asked;
  places::asked_name name;
  name_memory& names;
};

int rank_of(search& s, places::localized const& name) {
  auto best = places::kNoRank;
  for (auto const* const n : {&name.zh, &name.en, &name.zh_hant}) {
    if (!n->empty()) {
      best = std::min(best, places::rank_of(*s.names.of(*n), s.name));
    }
  }
  return best;
}

/// The best of many, and how many there are.
class best_of {
 public:
  explicit best_of(search& s) : s_{s} {}

  template <typename Make>
  void add(places::localized const& name, Make const& make) {
    if (auto const rank = rank_of(s_, name); rank != places::kNoRank) {
      hits_.push_back({rank, make()});
      hits_.back().thing.name = name;
    }
  }

  found_group take(found_kind const kind) {
    std::ranges::stable_sort(hits_, {}, &hit::rank);
    auto out = found_group{.kind = kind,
                           .total = static_cast<std::int64_t>(hits_.size())};
    for (auto& h : hits_) {
      if (out.things.size() == s_.asked.limit) {
        break;
      }
      out.things.push_back(std::move(h.thing));
    }
    return out;
  }

 private:
  struct hit {
    int rank;
    found_thing thing;
  };

  search& s_;
  std::vector<hit> hits_;
};

found_group persons_like(search& s,
                         people::caller const& by,
                         std::string const& text) {
  auto out = found_group{.kind = found_kind::person};
  auto const found =
      people::find_persons(s.r, by, text, "", std::nullopt,
                           {.limit = static_cast<int>(s.asked.limit)});
  for (auto const& l : found.lines) {
    out.things.push_back({.id = std::to_string(l.row.key.value),
                          .name = {l.row.name, "", ""},
                          .area = l.row.area});
  }
  out.total = found.next ? people::count_persons(s.r, by, text, kMostCounted)
                         : static_cast<std::int64_t>(found.lines.size());
  return out;
}

found_group persons(search& s) {
  auto const by = people::asking_for(s.by, "list_persons");
  if (!by) {
    return {.kind = found_kind::person};
  }
  auto out = persons_like(s, *by, s.asked.text);
  // Names are kept as people write them: mostly in simplified characters.
  return out.total == 0 && s.name.latin.empty()
             ? persons_like(s, *by, s.name.text)
             : out;
}

struct known_venue {
  venues::venue_row row;
  places::service_point point;
};

std::vector<known_venue> known_venues(store::reader& db) {
  auto out = std::vector<known_venue>{};
  for (auto& v : venues::all_venues(db)) {
    if (auto point = places::find_service(db, v.point)) {
      out.push_back({std::move(v), *std::move(point)});
    }
  }
  return out;
}

found_group venues_of(search& s, std::vector<known_venue> const& all) {
  auto best = best_of{s};
  for (auto const& v : all) {
    best.add(v.point.name, [&] {
      return found_thing{.id = std::to_string(v.row.key.value),
                         .area = v.row.area,
                         .detail = v.point.address,
                         .at = v.point.at};
    });
  }
  return best.take(found_kind::venue);
}

found_group activities_of(search& s, store::reader& db) {
  auto const by = people::asking_for(s.by, "list_activities");
  auto best = best_of{s};
  if (by) {
    for (auto const& a :
         activities::activity_titles(db, by->areas->below(by->scope()))) {
      best.add(a.title, [&] {
        return found_thing{.id = std::to_string(a.key.value), .area = a.area};
      });
    }
  }
  auto out = best.take(found_kind::activity);
  for (auto& t : out.things) {
    auto const next = activities::sessions_of(
        db, activities::activity_id{std::stoll(t.id)}, s.by.now, 1);
    if (!next.empty()) {
      t.from = next.front().terms.starts_at;
    }
  }
  return out;
}

found_group supporters_of(search& s, store::reader& db) {
  auto best = best_of{s};
  for (auto const& x : contributions::list_supporters(db, s.by, "")) {
    best.add(x.name, [&] {
      return found_thing{.id = std::to_string(x.key.value), .area = x.area};
    });
  }
  return best.take(found_kind::supporter);
}

found_group buildings_of(search& s, store::reader& db) {
  auto const by = people::asking_for(s.by, "list_buildings");
  auto best = best_of{s};
  if (by) {
    for (auto const& b :
         people::building_addresses(db, by->areas->below(by->scope()))) {
      best.add({b.address, "", ""}, [&] {
        return found_thing{.id = std::to_string(b.key.value), .area = b.area};
      });
    }
  }
  return best.take(found_kind::building);
}

/// Areas and places from one list; a venue is not told again as a place.
void add_places(search& s,
                place_finder const& find,
                std::vector<known_venue> const& venues,
                std::vector<found_group>& to) {
  auto points = std::set<std::int64_t>{};
  for (auto const& v : venues) {
    points.insert(v.point.id.value);
  }
  auto areas = found_group{.kind = found_kind::area};
  auto places = found_group{.kind = found_kind::place};
  for (auto& p : find(s.asked.text, kMostCounted)) {
    if (p.service != 0 && points.contains(p.service)) {
      continue;
    }
    auto const is_area = p.kind == places::result_kind::area;
    auto& group = is_area ? areas : places;
    ++group.total;
    if (group.things.size() < s.asked.limit) {
      group.things.push_back({.id = is_area          ? p.area
                                    : p.service != 0 ? std::to_string(p.service)
                                                     : "",
                              .name = {std::move(p.name), "", ""},
                              .area = std::move(p.area),
                              .detail = std::move(p.detail),
                              .at = p.at});
    }
  }
  to.push_back(std::move(areas));
  to.push_back(std::move(places));
}

}  // namespace

std::shared_ptr<places::known_name const> name_memory::of(
    std::string const& name) {
  auto const lock = std::scoped_lock{mutex_};
  auto const there = all_.find(name);
  if (there != all_.end()) {
    return there->second;
  }
  if (all_.size() == kMostNames) {
    all_.clear();
  }
  return all_
      .emplace(name,
               std::make_shared<places::known_name const>(places::known(name)))
      .first->second;
}

std::vector<found_group> search_desk(people::registry const& r,
                                     people::caller const& by,
                                     desk_question const& asked,
                                     place_finder const& find_places,
                                     name_memory& names) {
  auto s = search{r, by, asked, places::asked(asked.text), names};
  auto all = std::vector<found_group>{};
  if (s.name.text.empty()) {
    return all;
  }
  all.push_back(persons(s));
  r.db.read([&](store::reader& db) {
    auto const known = known_venues(db);
    all.push_back(venues_of(s, known));
    all.push_back(activities_of(s, db));
    all.push_back(supporters_of(s, db));
    all.push_back(buildings_of(s, db));
    add_places(s, find_places, known, all);
  });
  std::erase_if(all, [&](found_group const& g) {
    return g.total == 0 || (asked.only && *asked.only != g.kind);
  });
  return all;
}

}  // namespace linli::app
