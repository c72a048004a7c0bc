#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "people/caller.h"
#include "people/household_store.h"
#include "people/person_store.h"

/// Invented people for demonstrations: the same for the same seed and areas.
/// Pure; demo_ops.h keeps them.
namespace linli::people {

struct demo_area {
  std::string code;
  std::string above;  // empty: the district itself
  std::string name;
};

struct demo_person {
  std::string name{};
  std::string born{};
  std::string area{};  // empty: the district's own
  language speaks{};
  std::vector<capacity> capacities{};
  std::string phone{};          // of kDemoPhones, or empty
  std::string door{};           // in words, where there is no building
  std::optional<role> holds{};  // for its area
  bool has_card{false};
  bool agreed_to_services{false};
  bool agreed_to_notices{false};
  std::optional<std::size_t> agent{};  // who acts for them, by index
  representation_kind as{};
  std::string address{};  // of the building; empty: no home is known
  std::string home{};     // the door in it
  relation lives_as{};    // to the head of the household
};

/// Numbers the carriers of the country have given to nobody: 199 0000 ….
constexpr auto kDemoPhones = std::string_view{"1990000"};

/// The district officer, by whom a newcomer signs in.
constexpr auto kDemoOfficer = std::string_view{"19900000001"};

/// The year the ages are of.
constexpr auto kDemoYear = 2026;

/// Staff of every level first, then organisations and merchants, then families.
/// Throws error{invalid, "people.demo_needs_areas"} without subdistricts and
/// communities.
std::vector<demo_person> make_demo_people(std::uint64_t seed,
                                          std::vector<demo_area> const& areas);

}  // namespace linli::people
