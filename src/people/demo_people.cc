#include "people/demo_people.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "base/error.h"
#include "base/random.h"
#include "people/demo_names.h"

namespace linli::people {

namespace {

constexpr auto kFamilies = 260;
constexpr auto kRetiredAge = 55;
constexpr auto kWorkersASubdistrict = 3;
// Communities of a subdistrict with families, so that buildings fill.
constexpr auto kLivedIn = std::size_t{4};

struct subdistrict {
  demo_area self;
  std::vector<std::string> communities;  // codes
};

std::vector<subdistrict> subdistricts_of(std::vector<demo_area> const& areas) {
  auto out = std::vector<subdistrict>{};
  for (auto const& top : areas) {
    if (!top.above.empty()) {
      continue;
    }
    for (auto const& a : areas) {
      if (a.above == top.code) {
        out.push_back({a, {}});
      }
    }
  }
  for (auto& s : out) {
    for (auto const& a : areas) {
      if (a.above == s.self.code) {
        s.communities.push_back(a.code);
      }
    }
    std::ranges::sort(s.communities);
  }
  std::erase_if(out, [](auto const& s) { return s.communities.empty(); });
  std::ranges::sort(out, {}, [](auto const& s) { return s.self.code; });
  return out;
}

/// Everybody in the order they are made; what is drawn by chance is drawn in
/// the same order too.
class town_of_people {
 public:
  town_of_people(std::uint64_t const seed, std::vector<subdistrict> all)
      : by_{seed}, all_{std::move(all)} {}

  std::vector<demo_person> make() {
    add_staff();
    add_supporters();
    for (auto i = 0; i != kFamilies; ++i) {
      add_family();
    }
    return std::move(out_);
  }

 private:
  // At most one in a call: in which order arguments are made is the compiler's.
  bool chance(std::uint32_t const percent) { return by_.below(100) < percent; }

  int between(int const from, int const to) {
    return from + static_cast<int>(
                      by_.below(static_cast<std::uint32_t>(to - from + 1)));
  }

  std::string birth_date(int const year) {
    // The papers of the oldest say a year, those of some a month.
    if (year < 1940 || chance(15)) {
      return fmt::format("{}", year);
    }
    auto const month = between(1, 12);
    return fmt::format("{}-{:02}-{:02}", year, month, between(1, 28));
  }

  std::string next_phone() {
    return fmt::format("{}{:04}", kDemoPhones, ++phones_);
  }

  demo_person& add(std::string surname, int const year, bool const is_woman) {
    auto& p = out_.emplace_back();
    p.name = std::move(surname) + pick_given(by_, year, is_woman);
    p.born = birth_date(year);
    return p;
  }

  void add_officer(role const which, std::string area) {
    auto const year = between(1968, 1996);
    auto surname = pick_surname(by_);
    auto& p = add(std::move(surname), year, chance(55));
    p.area = std::move(area);
    p.capacities = {capacity::staff};
    p.holds = which;
    p.phone = next_phone();
    p.agreed_to_services = true;
  }

  void add_staff() {
    add_officer(role::district_officer, "");
    add_officer(role::planner, "");
    add_officer(role::operator_, "");
    for (auto const& s : all_) {
      add_officer(role::subdistrict_officer, s.self.code);
    }
    for (auto const& s : all_) {
      for (auto i = 0; i != kWorkersASubdistrict; ++i) {
        add_officer(role::community_staff, pick(by_, s.communities));
      }
      add_officer(role::venue_host, pick(by_, s.communities));
    }
  }

  void add_supporters() {
    for (auto const& o : all_demo_names().organisations) {
      auto const there = std::ranges::find(
          all_, o.area, [](auto const& s) { return s.self.name; });
      auto& p = out_.emplace_back();
      p.name = o.name;
      p.area = there != all_.end() ? there->self.code : all_.front().self.code;
      p.capacities = {capacity::organisation};
      p.phone = next_phone();
      p.agreed_to_services = true;
    }
    for (auto const& shop : all_demo_names().shops) {
      auto const year = between(1962, 1995);
      auto const& where = pick(by_, all_);
      auto surname = pick_surname(by_);
      auto& p = add(std::move(surname), year, chance(50));
      p.area = pick(by_, where.communities);
      p.capacities = {capacity::merchant};
      p.holds = role::supporter;
      p.phone = next_phone();
      p.door = shop;
      p.agreed_to_services = true;
      p.agreed_to_notices = chance(60);
    }
  }

  demo_person& add_member(std::string const& surname,
                          int const year,
                          bool const is_woman,
                          relation const as) {
    auto& p = add(surname, year, is_woman);
    auto const age = kDemoYear - year;
    p.area = home_.area;
    p.address = home_.address;
    p.home = home_.door;
    p.lives_as = as;
    p.capacities = {capacity::resident};
    // Three in four of the old have a phone, the others a card.
    auto const has_phone = age >= 14 && chance(age > 78 ? 62 : 94);
    if (has_phone) {
      p.phone = next_phone();
    }
    p.has_card = age >= 60 && (!has_phone || chance(35));
    p.agreed_to_services = age >= 14 && chance(86);
    p.agreed_to_notices = p.agreed_to_services && chance(58);
    p.speaks = chance(4) ? language::zh_hant : language::zh;
    add_what_they_do(p, age);
    return p;
  }

  void add_what_they_do(demo_person& p, int const age) {
    if (age >= 18 && age < 80 && p.agreed_to_services &&
        chance(age >= kRetiredAge ? 17 : 6)) {
      p.capacities.push_back(capacity::volunteer);
      p.holds = role::volunteer;
    } else if (age >= 30 && age < 78 && !p.phone.empty() && chance(4)) {
      p.capacities.push_back(capacity::committee_member);
      p.holds = role::committee_member;
    }
  }

  std::size_t last() const { return out_.size() - 1; }

  void add_elders(std::string const& surname, int const year) {
    add_member(surname, year, false, relation::head);
    auto const of_wife = pick_surname(by_);
    add_member(of_wife, year + between(-2, 5), true, relation::spouse);
  }

  /// Parents of 26 to 34 years when the child was born; both act for it.
  void add_parents_with_child(std::string const& surname,
                              int const child,
                              relation const father_as,
                              relation const child_as) {
    auto const year = child - between(26, 34);
    auto const father = out_.size();
    add_member(surname, year, false, father_as);
    auto const of_mother = pick_surname(by_);
    add_member(
        of_mother, year + between(-1, 4), true,
        father_as == relation::head ? relation::spouse : relation::family);
    add_child(surname, child, chance(50) ? father : father + 1, child_as);
    if (chance(24)) {
      add_child(surname, std::min(child + between(2, 5), kDemoYear - 1), father,
                child_as);
    }
  }

  void add_child(std::string const& surname,
                 int const year,
                 std::size_t const guardian,
                 relation const as) {
    auto& p = add_member(surname, year, chance(48), as);
    if (kDemoYear - year < 14) {
      p.agent = guardian;
      p.as = representation_kind::guardian;
      p.agreed_to_services = chance(80);  // said by the guardian
      p.agreed_to_notices = false;
    }
  }

  /// A son or daughter who lives elsewhere and acts for both.
  void add_child_of_elders(std::size_t const from) {
    auto const surname = out_[from].name.substr(0, 3);
    auto const elders = out_.size() - from;
    home_ = {pick(by_, pick(by_, all_).communities), "", ""};
    auto const year = between(1962, 1978);
    auto& p = add_member(surname, year, chance(55), relation::head);
    p.phone = p.phone.empty() ? next_phone() : p.phone;
    for (auto i = from; i != from + elders; ++i) {
      out_[i].agent = last();
      out_[i].as = representation_kind::family;
    }
  }

  void add_foreigner() {
    auto& p = out_.emplace_back();
    auto const given = pick(by_, all_demo_names().other_given);
    p.name = given + " " + pick(by_, all_demo_names().other_surnames);
    p.born = birth_date(between(1965, 1999));
    p.area = home_.area;
    p.address = home_.address;
    p.home = home_.door;
    p.capacities = {capacity::resident};
    p.speaks = language::en;
    p.phone = next_phone();
    p.agreed_to_services = true;
  }

  /// A free door in a lane; a community has one lane.
  void move_to_new_home() {
    auto const& there = pick(by_, all_).communities;
    auto const most = std::min(there.size(), kLivedIn);
    auto const& area = there[by_.below(static_cast<std::uint32_t>(most))];
    // Enough doors for all, however few communities there are.
    auto const buildings = all_.size() < 4 ? 20 : 3;
    auto const& lanes = all_demo_names().lanes;
    auto lane = std::size_t{0};
    for (auto const c : area) {
      lane = lane * 31 + static_cast<std::size_t>(c);
    }
    do {
      auto const building = between(1, buildings);
      auto const floor = between(1, 6);
      home_ = {area,
               fmt::format("{} {} 号", lanes[lane % lanes.size()], building),
               fmt::format("{}", floor * 100 + between(1, 4))};
    } while (!doors_.insert(home_.area + home_.address + home_.door).second);
  }

  /// The shares are those of an old inner city: two in five are over 60.
  void add_family() {
    move_to_new_home();
    auto const from = out_.size();
    auto const surname = pick_surname(by_);
    auto const kind = by_.below(100);
    if (kind < 30) {
      add_elders(surname, between(1936, 1964));
    } else if (kind < 46) {
      auto const year = between(1930, 1958);
      add_member(surname, year, chance(68), relation::head);
    } else if (kind < 58) {
      add_elders(surname, between(1944, 1960));
      add_parents_with_child(surname, between(2005, 2025), relation::child,
                             relation::family);
    } else if (kind < 82) {
      add_parents_with_child(surname, between(2000, 2025), relation::head,
                             relation::child);
    } else if (kind < 97) {
      auto const year = between(1968, 2003);
      auto const is_woman = chance(50);
      add_member(surname, year, is_woman,
                 chance(60) ? relation::head : relation::tenant);
    } else {
      add_foreigner();
    }
    if (kind < 46 && chance(45)) {
      add_child_of_elders(from);
    }
  }

  struct home {
    std::string area;
    std::string address;
    std::string door;
  };

  base::random by_;
  std::vector<subdistrict> all_;
  std::vector<demo_person> out_;
  home home_;
  std::set<std::string> doors_;  // taken
  int phones_{0};
};

}  // namespace

std::vector<demo_person> make_demo_people(std::uint64_t const seed,
                                          std::vector<demo_area> const& areas) {
  auto all = subdistricts_of(areas);
  ensure(!all.empty(), fault::invalid, "people.demo_needs_areas",
         "People belong to communities, and the district has none: linli "
         "import areas brings them.");
  return town_of_people{seed, std::move(all)}.make();
}

}  // namespace linli::people
