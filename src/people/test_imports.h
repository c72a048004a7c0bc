#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "people/area_names.h"
#include "people/test_registry.h"
#include "secrets/encoding.h"

namespace linli::people {

// Of GB 11643's own example and its check digit.
constexpr auto kIdentity = std::string_view{"11010519491231002X"};

inline std::string base64(std::string_view const bytes) {
  auto out = secrets::base64url(bytes);
  std::ranges::replace(out, '-', '+');
  std::ranges::replace(out, '_', '/');
  return out;
}

struct import_registry : test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    auto names = area_names{};
    names.add("一居委会", "C1");
    names.add("二居委会", "C2");
    reg->names = std::make_shared<area_names const>(names);
    desk = officer(role::subdistrict_officer, "S1");
  }
  reply start(std::string const& csv, json more = json::object()) {
    more["file_name"] = "名单.csv";
    more["content"] = base64(csv);
    return post("/imports", more, desk);
  }
  json begun(std::string const& csv) {
    auto const r = start(csv);
    EXPECT_EQ(r.status, 200) << r.body.dump();
    return r.body;
  }
  json run(std::string const& id, json const& choices = json::array()) {
    auto last = json{};
    do {
      auto const r =
          post("/imports/" + id + "/run", {{"choices", choices}}, desk);
      EXPECT_EQ(r.status, 200) << r.body.dump();
      last = r.body;
    } while (last.value("state", "") == "running");
    return get("/imports/" + id + "?limit=500", desk).body;
  }
  json undo(std::string const& id) {
    auto const done = post("/imports/" + id + "/undo", json::object(), desk);
    EXPECT_EQ(done.status, 200) << done.body.dump();
    return done.body;
  }
  /// The verdicts in order.
  static std::vector<std::string> verdicts(json const& of) {
    auto out = std::vector<std::string>{};
    for (auto const& row : of.at("rows")) {
      out.push_back(row.at("verdict"));
    }
    return out;
  }
  std::int64_t count(std::string const& what) {
    return db->read([&](store::reader& r) {
      return *r.value_of<std::int64_t>("SELECT COUNT(*) FROM " + what);
    });
  }
  json person(std::string const& id) {
    return get("/persons/" + id, officer(role::district_officer, "D")).body;
  }

  /// Behind a new door of a building of C1.
  std::string household(std::string const& address, std::string const& door) {
    auto const made =
        post("/buildings", {{"address", address}, {"area", "C1"}}, desk);
    auto const building =
        made.status == 200
            ? made.body.at("id")
            : get("/buildings", desk).body.at("buildings").at(0).at("id");
    auto const all =
        post("/buildings/" + building.get<std::string>() + "/households",
             {{"door", door}}, desk);
    EXPECT_EQ(all.status, 200) << all.body.dump();
    for (auto const& h : all.body.at("households")) {
      if (h.at("door") == door) {
        return h.at("id");
      }
    }
    return "";
  }
  void move_in(std::string const& who, std::string const& where) {
    auto const done = post("/households/" + where + "/members",
                           {{"person", who}, {"relation", "head"}}, desk);
    EXPECT_EQ(done.status, 200) << done.body.dump();
  }
  void move_out(std::string const& who, std::string const& where) {
    auto const done =
        ask(http::verb::del, "/households/" + where + "/members/" + who, desk);
    EXPECT_LT(done.status, 300) << done.body.dump();
  }

  std::string desk;
};

}  // namespace linli::people
