#include "people/persons_file.h"

#include <algorithm>

#include "api/generated/permissions.h"

#include "base/time_text.h"
#include "people/dictionary.h"

namespace linli::people {

namespace {

// By the numbers of the capacities.
constexpr auto kCapacityWords = std::to_array<std::string_view>(
    {"resident", "staff", "volunteer", "committee_member", "merchant",
     "organisation"});
static_assert(kCapacityWords.size() == static_cast<std::size_t>(kCapacities));

std::string_view title_of(role const which, http::language const speaks) {
  return std::ranges::find(api::kRoles, which, &api::role_entry::which)
      ->title.in(speaks);
}

template <typename All, typename Name>
std::string joined(All const& all,
                   Name const& name,
                   std::string_view const between) {
  auto out = std::string{};
  for (auto const each : all) {
    out += out.empty() ? std::string_view{} : between;
    out += name(each);
  }
  return out;
}

std::vector<std::string> row_of(person_line const& l,
                                area_tree const& areas,
                                http::language const speaks) {
  auto const text = [&](std::string_view const name) {
    return people_words().said(name, speaks);
  };
  auto const is = [&](capacity const c) {
    return text(kCapacityWords.at(static_cast<std::size_t>(c)));
  };
  auto const holds = [&](role const r) { return title_of(r, speaks); };
  auto const known = [&](bool const has) {
    return text(has ? "has" : "has_not");
  };
  auto const comma = text("comma");
  constexpr auto kDay = std::size_t{10};  // of RFC 3339
  return {l.row.name,
          areas.name_of(l.row.area, speaks),
          l.row.area,
          joined(l.capacities, is, comma),
          joined(l.roles, holds, comma),
          known(l.has_phone),
          known(l.has_card),
          rfc3339(l.row.created_at).substr(0, kDay)};
}

}  // namespace

tables::table table_of(std::vector<person_line> const& persons,
                       area_tree const& areas,
                       http::language const speaks) {
  constexpr auto kNarrow = 8.0;
  constexpr auto kMiddle = 16.0;
  constexpr auto kWide = 26.0;
  auto const text = [&](std::string_view const name) {
    return people_words().said(name, speaks);
  };
  auto out = tables::table{.title = text("persons"),
                           .columns = {{text("name"), kMiddle},
                                       {text("area"), kWide},
                                       {text("area_code"), kMiddle},
                                       {text("is"), kMiddle},
                                       {text("roles"), kMiddle},
                                       {text("phone"), kNarrow},
                                       {text("card"), kNarrow},
                                       {text("since"), kMiddle}},
                           .rows = {}};
  out.rows.reserve(persons.size());
  for (auto const& l : persons) {
    out.rows.push_back(row_of(l, areas, speaks));
  }
  return out;
}

}  // namespace linli::people
