#include "circle/what_if.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "circle/duty_reach.h"

namespace linli::circle {

namespace {

/// The flat map is true to 1 in 1000; the walk itself decides.
constexpr auto kFlatMapError = 1.002;

/// One resident point for whom something changes.
struct effect {
  std::uint32_t resident{};
  standing after{};
  double saved_s{};  // 0 when there is no walk before or after
  bool is_walk_changed{false};
};

struct view {
  circle_index const& index;
  standard const& by;
  coverage const& before;
  std::size_t d;

  duty const& asked_duty() const { return by.duties[d]; }
  duty_reach const& reach() const { return before.reach[d]; }
};

effect effect_of(view const& v,
                 std::uint32_t const resident,
                 walk::nearest_hit const& nearest,
                 walk::nearest_hit const* const within) {
  auto const& old = v.reach().nearest[std::size_t{resident} * 2];
  auto const is_known =
      old.time != walk::kUnreached && nearest.time != walk::kUnreached;
  auto e =
      effect{.resident = resident,
             .after = v.reach().residents[resident],
             .saved_s = is_known ? (old.time - nearest.time).count() / 10.0 : 0,
             .is_walk_changed = is_known && old.time != nearest.time};
  if (!v.asked_duty().one_per) {
    e.after = standing_by_distance(v.index, v.asked_duty(), v.before.asked,
                                   nearest, within);
  }
  return e;
}

/// Residents to whom a service there might be nearer than what they have.
struct candidates {
  std::vector<std::uint32_t> residents;
  std::vector<walk::position> positions;
  seconds farthest{0};  // nobody would walk longer than now
};

candidates candidates_for(view const& v, geo::latlng const at) {
  auto const speed =
      top_speed(v.index.town->profiles()[v.before.asked.profile]);
  auto const limit_m =
      v.asked_duty().limit ? v.asked_duty().limit->value * kFlatMapError : 0;
  auto found = candidates{};
  auto farthest = deciseconds{0};
  v.index.resident_grid.for_each_near(
      v.index.flat.to_xy(at), kHorizon.count() * speed * kFlatMapError,
      [&](std::uint32_t const i, double const squared) {
        auto const straight = std::sqrt(squared);
        auto const now = std::min<deciseconds>(
            v.reach().nearest[std::size_t{i} * 2].time, kHorizon);
        auto const soonest = straight / kFlatMapError / speed * 10;
        if (soonest <= now.count() || straight <= limit_m) {
          found.residents.push_back(i);
          found.positions.push_back(v.index.residents[i]);
          farthest = std::max(farthest, now);
        }
      });
  found.farthest = std::chrono::ceil<seconds>(farthest);
  return found;
}

/// The better of what there is and the new one.
walk::nearest_hit nearer(walk::nearest_hit const& old,
                         walk::nearest_hit const& fresh) {
  return fresh.time < old.time ? fresh : old;
}

/// Standing before hours were asked about: the new one is always open.
void cover_if_new(effect& e, duty const& d, deciseconds const walked) {
  auto const is_near =
      d.limit ? is_within(walked, *d.limit) : walked <= *d.limit_time;
  if (is_near && e.after == standing::lacking) {
    e.after = standing::covered;
  }
}

std::vector<effect> effects_by_distance(view const& v, opening const& pin) {
  auto const& d = v.asked_duty();
  auto const near = candidates_for(v, pin.at);
  auto const spot = v.index.town->snap(pin.at);
  auto const profile = v.before.asked.profile;
  auto const hits = v.index.town->nearest({&spot, 1}, near.positions, profile,
                                          1, near.farthest);
  auto metres = std::vector<walk::nearest_hit>{};
  if (d.limit) {
    metres = v.index.ruler->nearest({&spot, 1}, near.positions, profile, 1,
                                    ruler_limit(*d.limit));
  }
  auto effects = std::vector<effect>{};
  for (auto i = std::size_t{0}; i != near.residents.size(); ++i) {
    auto const resident = near.residents[i];
    auto const& old = v.reach().nearest[std::size_t{resident} * 2];
    auto const best = nearer(old, hits[i]);
    auto e =
        effect{.resident = resident, .after = v.reach().residents[resident]};
    if (old.time != walk::kUnreached && best.time < old.time) {
      e.saved_s = (old.time - best.time).count() / 10.0;
      e.is_walk_changed = true;
    }
    if (!d.one_per) {
      cover_if_new(e, d, d.limit ? metres[i].time : best.time);
    }
    effects.push_back(e);
  }
  return effects;
}

/// The two kept hits without the one that closes.
walk::nearest_hit without(std::vector<walk::nearest_hit> const& two,
                          std::size_t const resident,
                          std::uint32_t const service) {
  auto const& first = two[resident * 2];
  return first.service == service ? two[resident * 2 + 1] : first;
}

std::vector<effect> effects_of_closing(view const& v, closing const& gone) {
  auto const& reach = v.reach();
  auto effects = std::vector<effect>{};
  for (auto i = std::uint32_t{0}; i != reach.residents.size(); ++i) {
    auto const is_near =
        reach.nearest[std::size_t{i} * 2].service == gone.service;
    auto const is_within_it =
        !reach.within.empty() &&
        reach.within[std::size_t{i} * 2].service == gone.service;
    if (!is_near && !is_within_it) {
      continue;
    }
    auto const metres = reach.within.empty()
                            ? walk::nearest_hit{}
                            : without(reach.within, i, gone.service);
    effects.push_back(effect_of(v, i, without(reach.nearest, i, gone.service),
                                reach.within.empty() ? nullptr : &metres));
  }
  return effects;
}

/// One-per-area duties: everybody in an area whose count comes to or from none.
void add_effects_by_area(view const& v,
                         geo::latlng const at,
                         bool const is_opening,
                         std::vector<effect>& effects) {
  auto const kind = *v.asked_duty().one_per;
  auto const& index = v.index;
  auto const area = area_of_level(index, area_at(*index.places, at), kind);
  if (area == kNoArea) {
    return;
  }
  auto const there = services_per_area(index, v.reach().counting, kind)[area];
  if (there != (is_opening ? 0U : 1U)) {
    return;
  }
  auto const after = is_opening ? standing::covered : standing::lacking;
  auto by_resident = std::map<std::uint32_t, effect>{};
  for (auto const& e : effects) {
    by_resident[e.resident] = e;
  }
  for (auto i = std::uint32_t{0}; i != index.resident_area.size(); ++i) {
    if (v.reach().residents[i] != standing::not_applicable &&
        area_of_level(index, index.resident_area[i], kind) == area) {
      by_resident[i].resident = i;
      by_resident[i].after = after;
    }
  }
  for (auto& [i, e] : by_resident) {
    if (v.reach().residents[i] == standing::not_applicable) {
      e.after = standing::not_applicable;
    } else if (area_of_level(index, index.resident_area[i], kind) != area) {
      e.after = v.reach().residents[i];
    }
  }
  effects.clear();
  for (auto const& [i, e] : by_resident) {
    effects.push_back(e);
  }
}

bool lacks_another(view const& v, std::uint32_t const resident) {
  for (auto d = std::size_t{0}; d != v.by.duties.size(); ++d) {
    if (d != v.d && v.by.duties[d].is_required &&
        v.before.reach[d].residents[resident] == standing::lacking) {
      return true;
    }
  }
  return false;
}

struct tally {
  double gained{};
  double newly_compliant{};
  double saved{};  // person-seconds
  double walkers{};
  std::map<std::uint32_t, double> by_area;
};

void count(view const& v, effect const& e, tally& t) {
  auto const n = v.index.places->residents[e.resident].residents;
  if (e.is_walk_changed) {
    t.saved += n * e.saved_s;
    t.walkers += n;
  }
  auto const was = is_covered(v.reach().residents[e.resident]);
  auto const is = is_covered(e.after);
  if (was == is) {
    return;
  }
  auto const sign = is ? n : -n;
  t.gained += sign;
  if (v.asked_duty().is_required && !lacks_another(v, e.resident)) {
    t.newly_compliant += sign;
  }
  for (auto a = v.index.resident_area[e.resident]; a != kNoArea;
       a = v.index.area_parent[a]) {
    t.by_area[a] += sign;
  }
}

std::vector<area_gain> most_first(circle_index const& index, tally const& t) {
  auto gains = std::vector<area_gain>{};
  for (auto const& [a, gained] : t.by_area) {
    auto const& area = index.places->areas[a];
    if (area.kind != places::level::district && gained != 0) {
      gains.push_back({area.code, gained});
    }
  }
  std::stable_sort(gains.begin(), gains.end(),
                   [](area_gain const& a, area_gain const& b) {
                     return std::abs(a.gained) > std::abs(b.gained);
                   });
  return gains;
}

what_if_answer answer(view const& v, std::span<effect const> const effects) {
  auto t = tally{};
  for (auto const& e : effects) {
    count(v, e, t);
  }
  auto const& old = v.before.district.duties[v.d];
  auto a = what_if_answer{.category = v.asked_duty().category};
  a.residents = v.before.district.residents;
  a.covered_before = old.covered;
  a.covered_after = old.covered + t.gained;
  a.share_before = old.share;
  a.share_after = old.applicable > 0 ? a.covered_after / old.applicable : 0;
  a.compliant_before = v.before.district.compliant;
  a.compliant_after = a.compliant_before + t.newly_compliant;
  a.mean_saved_s = t.walkers > 0 ? t.saved / t.walkers : 0;
  a.areas = most_first(v.index, t);
  return a;
}

std::vector<effect> effects_of(view const& v, change const& changed) {
  if (auto const* const pin = std::get_if<opening>(&changed)) {
    auto effects = effects_by_distance(v, *pin);
    if (v.asked_duty().one_per) {
      add_effects_by_area(v, pin->at, true, effects);
    }
    return effects;
  }
  auto const& gone = std::get<closing>(changed);
  auto const& counting = v.reach().counting;
  if (!std::binary_search(counting.begin(), counting.end(), gone.service)) {
    return {};  // closed at that hour, or not for this walker: nothing is lost
  }
  auto effects = effects_of_closing(v, gone);
  if (v.asked_duty().one_per) {
    add_effects_by_area(v, v.index.places->services[gone.service].at, false,
                        effects);
  }
  return effects;
}

std::string const& category_of(circle_index const& index,
                               change const& changed) {
  auto const* const pin = std::get_if<opening>(&changed);
  return pin != nullptr
             ? pin->category
             : index.places->services[std::get<closing>(changed).service]
                   .category;
}

}  // namespace

what_if_answer what_if(circle_index const& index,
                       standard const& by,
                       coverage const& before,
                       change const& changed) {
  auto const& category = category_of(index, changed);
  auto const d = find_duty(by, category);
  if (!d) {
    auto nothing = what_if_answer{.category = category};
    nothing.residents = before.district.residents;
    return nothing;
  }
  auto const v = view{index, by, before, *d};
  return answer(v, effects_of(v, changed));
}

}  // namespace linli::circle
