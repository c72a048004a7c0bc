#include "cli/keeper.h"

#include "places/places_store.h"

namespace linli::cli {

std::unique_ptr<app::platform> open_platform(
    context const& ctx,
    std::string const& district,
    std::optional<std::uint64_t> const seed) {
  open_district(ctx, district);
  auto half = std::make_unique<app::platform>(
      district, ctx.address_of(district), ctx.folder_of(district),
      app::platform_options{.clock = ctx.clock, .id_seed = seed});
  half->take_areas(half->db().read(places::load_snapshot));
  return half;
}

people::caller keeper(people::registry const& r, base::instant const now) {
  static constexpr auto kAll = api::permission{
      "keep", api::whom::roles, ~std::uint32_t{0}, api::strength::card};
  auto out = people::caller{};
  out.asked = &kAll;
  out.areas = r.areas.load();
  out.now = now;
  out.grants.push_back({.key = {},
                        .which = people::role::operator_,
                        .area = out.areas->root(),
                        .since = now,
                        .until = {}});
  return out;
}

}  // namespace linli::cli
