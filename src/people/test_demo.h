#pragma once

#include <string>
#include <utility>
#include <vector>

#include "people/demo_ops.h"
#include "people/test_registry.h"

/// What an invented month is lived in.
namespace linli::people {

/// The subdistricts and communities of Hongkou with the four venues, beside
/// those of the tests, and the invented people of seed 1.
inline void enter_demo_hongkou(test_registry& at) {
  auto tree = std::vector<std::pair<std::string, std::string>>{
      {"D", ""}, {"S1", "D"}, {"C1", "S1"}};
  auto demo = std::vector<demo_area>{{"D", "", "虹口区"}};
  for (std::string const code :
       {"310109014", "310109018", "310109014044", "310109014047",
        "310109014048", "310109018001"}) {
    auto const is_subdistrict = code.size() == 9;
    auto const above = is_subdistrict ? "D" : code.substr(0, 9);
    at.db->write([&](store::writer& tx) {
      tx.run(
          "INSERT INTO area (code, parent, level, name_zh) VALUES ($1, $2, $3, "
          "$1)",
          code, above, is_subdistrict ? 1 : 2);
    });
    tree.emplace_back(code, above);
    demo.push_back({code, above, code});
  }
  at.reg->areas = std::make_shared<area_tree const>(tree);
  auto boss = caller{};
  boss.areas = at.reg->areas.load();
  boss.now = at.now;
  enter_demo_people(*at.reg, boss, 1, demo);
}

}  // namespace linli::people
