#include "activities/lot.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <utility>

#include "activities/line_walk.h"
#include "secrets/encoding.h"
#include "secrets/token.h"

namespace linli::activities {

namespace {

constexpr auto kNinetyDays = std::int64_t{90} * 24 * 3600;

bool is_in_order(std::vector<ticket> const& tickets) {
  auto numbers = std::map<std::int64_t, int>{};
  return std::all_of(tickets.begin(), tickets.end(), [&](ticket const& t) {
    return ++numbers[t.number] == 1 && t.number > 0 && t.slips >= 1 &&
           t.slips <= kMostSlips && t.party >= 1 && t.who.index() < kKindSets;
  });
}

/// The numbers that get places when these are handed out in the order drawn.
std::vector<std::int64_t> given_of(lot_record const& r) {
  auto by_number = std::map<std::int64_t, ticket>{};
  auto before = tally{};
  for (auto const& t : r.tickets) {
    by_number[t.number] = t;
    ++before.queues[t.who.index()].waiting;
  }
  auto given = std::vector<std::int64_t>{};
  auto walk = line_walk{r.places, before, &tally::given};
  auto place = std::int64_t{0};
  for (auto const number : r.order) {
    auto const& t = by_number.at(number);
    if (walk.gives(t.who, t.party, ++place)) {
      given.push_back(number);
    }
  }
  return given;
}

}  // namespace

int slips_of(std::optional<base::instant> const last_place,
             base::instant const draw_at) {
  if (!last_place) {
    return 4;
  }
  return draw_at.unix_s - last_place->unix_s < kNinetyDays ? 1 : 2;
}

std::string commitment(std::string_view const seed) {
  return secrets::hex(secrets::sha256(seed));
}

std::string best_slip(std::string_view const seed,
                      std::string_view const about,
                      ticket const& t) {
  auto best = std::string{};
  for (auto slip = 1; slip <= t.slips; ++slip) {
    best = std::max(
        best, secrets::hmac_sha256(seed, fmt::format("linli lot 1|{}|{}|{}",
                                                     about, t.number, slip)));
  }
  return secrets::hex(best);
}

std::vector<std::int64_t> draw(std::string_view const seed,
                               std::string_view const about,
                               std::vector<ticket> const& tickets) {
  auto slips = std::vector<std::pair<std::string, std::int64_t>>{};
  slips.reserve(tickets.size());
  for (auto const& t : tickets) {
    slips.emplace_back(best_slip(seed, about, t), t.number);
  }
  std::sort(slips.begin(), slips.end(), std::greater{});
  auto order = std::vector<std::int64_t>{};
  order.reserve(slips.size());
  for (auto const& [slip, number] : slips) {
    order.push_back(number);
  }
  return order;
}

lot_verdict verify(lot_record const& r) {
  if (commitment(r.seed) != r.commitment) {
    return lot_verdict::other_seed;
  }
  if (!is_in_order(r.tickets)) {
    return lot_verdict::bad_tickets;
  }
  if (draw(r.seed, r.about, r.tickets) != r.order) {
    return lot_verdict::other_order;
  }
  return given_of(r) == r.given ? lot_verdict::holds
                                : lot_verdict::other_places;
}

}  // namespace linli::activities
