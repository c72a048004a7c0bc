#include "circle/coverage.h"

#include <algorithm>
#include <iterator>

#include "base/error.h"
#include "base/parallel.h"
#include "circle/duty_reach.h"
#include "circle/gaps.h"

namespace linli::circle {

namespace {

/// One duty's sums, one entry an area of the snapshot and a last one for
/// everybody.
struct sums {
  double applicable{};
  double covered{};
  double unknown_hours{};
  double walk_s{};
  double walkers{};
  double supply{};  // weighted by residents
};

struct duty_result {
  duty_reach reach;
  std::vector<sums> by_area;
  std::vector<gap> gaps;
  bool has_supply{false};
};

/// Calls `fn` with every area a resident point belongs to, everybody last.
template <typename Fn>
void for_each_area(circle_index const& index,
                   std::size_t const resident,
                   Fn&& fn) {
  for (auto a = index.resident_area[resident]; a != kNoArea;
       a = index.area_parent[a]) {
    fn(a);
  }
  fn(index.places->areas.size());
}

sums sums_of(double const residents,
             standing const s,
             walk::nearest_hit const& nearest,
             double const supply) {
  auto const is_reached = nearest.time != walk::kUnreached;
  return {.applicable = s == standing::not_applicable ? 0 : residents,
          .covered = is_covered(s) ? residents : 0,
          .unknown_hours = s == standing::covered_unknown_hours ? residents : 0,
          .walk_s = is_reached ? residents * nearest.time.count() / 10.0 : 0,
          .walkers = is_reached ? residents : 0,
          .supply = residents * supply};
}

void add(sums& to, sums const& more) {
  to.applicable += more.applicable;
  to.covered += more.covered;
  to.unknown_hours += more.unknown_hours;
  to.walk_s += more.walk_s;
  to.walkers += more.walkers;
  to.supply += more.supply;
}

duty_result evaluate(circle_index const& index,
                     duty const& d,
                     question const& asked) {
  auto result = duty_result{
      .reach = reach_of(index, d, asked), .by_area = {}, .gaps = {}};
  auto const supply = supply_per_1000(index, d, asked, result.reach.counting);
  result.has_supply = !supply.empty();
  result.by_area.resize(index.places->areas.size() + 1);
  for (auto i = std::size_t{0}; i != index.residents.size(); ++i) {
    auto const s =
        sums_of(index.places->residents[i].residents, result.reach.residents[i],
                result.reach.nearest[i * 2], result.has_supply ? supply[i] : 0);
    for_each_area(index, i,
                  [&](std::size_t const a) { add(result.by_area[a], s); });
  }
  result.gaps = gaps_of(index, d, asked, result.reach);
  return result;
}

duty_coverage describe(duty const& d,
                       sums const& s,
                       double const residents,
                       bool const has_supply) {
  auto c =
      duty_coverage{.category = d.category,
                    .share = s.applicable > 0 ? s.covered / s.applicable : 0,
                    .covered = s.covered,
                    .applicable = s.applicable,
                    .unknown_hours = s.unknown_hours,
                    .mean_walk_s = {},
                    .fca = {}};
  if (s.walkers > 0) {
    c.mean_walk_s = s.walk_s / s.walkers;
  }
  if (has_supply && residents > 0) {
    c.fca = s.supply / residents;
  }
  return c;
}

struct heads {
  double residents{};
  double compliant{};
};

bool is_compliant(standard const& by,
                  std::span<duty_result const> const results,
                  std::size_t const resident) {
  for (auto d = std::size_t{0}; d != results.size(); ++d) {
    if (by.duties[d].is_required &&
        results[d].reach.residents[resident] == standing::lacking) {
      return false;
    }
  }
  return true;
}

std::vector<heads> count_heads(circle_index const& index,
                               standard const& by,
                               std::span<duty_result const> const results) {
  auto counted = std::vector<heads>(index.places->areas.size() + 1);
  for (auto i = std::size_t{0}; i != index.residents.size(); ++i) {
    auto const n = index.places->residents[i].residents;
    auto const compliant = is_compliant(by, results, i) ? n : 0;
    for_each_area(index, i, [&](std::size_t const a) {
      counted[a].residents += n;
      counted[a].compliant += compliant;
    });
  }
  return counted;
}

area_coverage describe_area(std::string const& code,
                            std::size_t const area,
                            standard const& by,
                            std::span<duty_result const> const results,
                            heads const& h) {
  auto c = area_coverage{
      .area = code,
      .residents = h.residents,
      .compliant = h.compliant,
      .compliant_share = h.residents > 0 ? h.compliant / h.residents : 0,
      .duties = {}};
  for (auto d = std::size_t{0}; d != results.size(); ++d) {
    c.duties.push_back(describe(by.duties[d], results[d].by_area[area],
                                h.residents, results[d].has_supply));
  }
  return c;
}

void describe_areas(circle_index const& index,
                    standard const& by,
                    std::span<duty_result const> const results,
                    coverage& c) {
  auto const counted = count_heads(index, by, results);
  auto const& areas = index.places->areas;
  c.district = describe_area(index.places->code, areas.size(), by, results,
                             counted.back());
  for (auto a = std::size_t{0}; a != areas.size(); ++a) {
    if (areas[a].kind != places::level::district) {
      c.areas.push_back(
          describe_area(areas[a].code, a, by, results, counted[a]));
    }
  }
}

}  // namespace

coverage coverage_of(circle_index const& index,
                     standard const& by,
                     question const& asked,
                     std::size_t const threads) {
  ensure(asked.profile < index.town->profiles().size(), fault::invalid,
         "circle.no_such_profile", "There is no walker of this number.");
  auto results = std::vector<duty_result>(by.duties.size());
  base::parallel_for(by.duties.size(), threads,
                     [&](std::size_t const d, std::size_t) {
                       results[d] = evaluate(index, by.duties[d], asked);
                     });
  auto c = coverage{.asked = asked,
                    .version = index.places->version,
                    .is_estimate = index.town->is_estimate(),
                    .district = {},
                    .areas = {},
                    .gaps = {},
                    .reach = {}};
  c.asked.standard = by.key;
  describe_areas(index, by, results, c);
  for (auto& r : results) {
    std::move(r.gaps.begin(), r.gaps.end(), std::back_inserter(c.gaps));
    c.reach.push_back(std::move(r.reach));
  }
  sort_worst_first(c.gaps);
  return c;
}

}  // namespace linli::circle
