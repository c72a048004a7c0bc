#pragma once

#include "circle/circle_test_district.h"
#include "circle/coverage_export.h"

/// A district whose every figure is known, with the names that break files.
namespace linli::circle::test_district {

struct exported {
  explicit exported(places::snapshot s, standard asked, question const& q = {})
      : index{index_of(std::move(s))},
        by{std::move(asked)},
        c{coverage_of(*index, by, q, 1)} {}

  std::string as(export_format const f, export_options const& o = {}) const {
    return to_file(*index, by, c, f, o);
  }

  std::shared_ptr<circle_index const> index;
  standard by;
  coverage c;
};

constexpr auto kHostile = R"(<b>&"')";

/// 100 residents: S1 has 50 near the canteen and 30 far from it, S2 has 20
/// near; nobody has a clinic. C2 has a name that is markup.
inline exported hundred_residents() {
  auto s = empty_district();
  s.services = {service("canteen", 10, 0)};
  s.residents = {home(110, 0, 50), home(510, 0, 30), home(-200, 0, 20)};
  s.areas[4].name = places::localized{.zh = kHostile, .en = {}, .zh_hant = {}};
  s.attributions = {"© OpenStreetMap contributors", "=cmd()"};
  s.residents_source = "census";
  auto clinic = within_s("clinic", 600);
  clinic.is_required = false;
  return exported{std::move(s),
                  standard_of({within_m("canteen", 300), std::move(clinic)})};
}

}  // namespace linli::circle::test_district
