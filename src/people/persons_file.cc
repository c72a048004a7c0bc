#include "people/persons_file.h"

#include <algorithm>

#include "api/generated/permissions.h"

#include "base/time_text.h"
#include "http/errors.h"

namespace linli::people {

namespace {

using http::sentence;

constexpr auto kTitle = sentence{"人员", "Persons", "人員"};
constexpr auto kName = sentence{"姓名", "Name", "姓名"};
constexpr auto kArea = sentence{"片区", "Area", "片區"};
constexpr auto kAreaCode = sentence{"片区代码", "Area code", "片區代碼"};
constexpr auto kIs = sentence{"身份", "Is", "身分"};
constexpr auto kRoleNames = sentence{"角色", "Roles", "角色"};
constexpr auto kPhone = sentence{"电话", "Phone", "電話"};
constexpr auto kCard = sentence{"卡", "Card", "卡"};
constexpr auto kSince = sentence{"登记日期", "Known since", "登記日期"};
constexpr auto kHas = sentence{"有", "yes", "有"};
constexpr auto kHasNot = sentence{"无", "no", "無"};
constexpr auto kComma = sentence{"、", ", ", "、"};

// By the numbers of the capacities.
constexpr auto kCapacityNames = std::to_array<sentence>({
    {"居民", "Resident", "居民"},
    {"工作人员", "Staff", "工作人員"},
    {"志愿者", "Volunteer", "志願者"},
    {"委员会成员", "Committee member", "委員會成員"},
    {"商户", "Merchant", "商戶"},
    {"社会组织", "Organisation", "社會組織"},
});
static_assert(kCapacityNames.size() == static_cast<std::size_t>(kCapacities));

std::string_view title_of(role const which, http::language const speaks) {
  return std::ranges::find(api::kRoles, which, &api::role_entry::which)
      ->title.in(speaks);
}

template <typename All, typename Name>
std::string joined(All const& all,
                   Name const& name,
                   http::language const speaks) {
  auto out = std::string{};
  for (auto const each : all) {
    out += out.empty() ? std::string_view{} : kComma.in(speaks);
    out += name(each);
  }
  return out;
}

std::string text(sentence const& s, http::language const speaks) {
  return std::string{s.in(speaks)};
}

std::vector<std::string> row_of(person_list::line const& l,
                                area_tree const& areas,
                                http::language const speaks) {
  auto const is = [&](capacity const c) {
    return kCapacityNames.at(static_cast<std::size_t>(c)).in(speaks);
  };
  auto const holds = [&](role const r) { return title_of(r, speaks); };
  auto const known = [&](bool const has) {
    return text(has ? kHas : kHasNot, speaks);
  };
  constexpr auto kDay = std::size_t{10};  // of RFC 3339
  return {l.row.name,
          areas.name_of(l.row.area, speaks),
          l.row.area,
          joined(l.capacities, is, speaks),
          joined(l.roles, holds, speaks),
          known(l.has_phone),
          known(l.has_card),
          rfc3339(l.row.created_at).substr(0, kDay)};
}

}  // namespace

tables::table table_of(std::vector<person_list::line> const& persons,
                       area_tree const& areas,
                       http::language const speaks) {
  constexpr auto kNarrow = 8.0;
  constexpr auto kMiddle = 16.0;
  constexpr auto kWide = 26.0;
  auto out = tables::table{.title = text(kTitle, speaks),
                           .columns = {{text(kName, speaks), kMiddle},
                                       {text(kArea, speaks), kWide},
                                       {text(kAreaCode, speaks), kMiddle},
                                       {text(kIs, speaks), kMiddle},
                                       {text(kRoleNames, speaks), kMiddle},
                                       {text(kPhone, speaks), kNarrow},
                                       {text(kCard, speaks), kNarrow},
                                       {text(kSince, speaks), kMiddle}},
                           .rows = {}};
  out.rows.reserve(persons.size());
  for (auto const& l : persons) {
    out.rows.push_back(row_of(l, areas, speaks));
  }
  return out;
}

}  // namespace linli::people
