#pragma once

#include <gmock/gmock.h>

#include "favours/favour_ops.h"
#include "favours/favours_api.h"
#include "favours/invariants.h"
#include "people/test_registry.h"

/// Neighbours who help one another.
namespace linli::favours {

using http::verb;
using json = nlohmann::json;
using people::role;

/// Neighbours of two communities, and the staff of one.
struct favour_registry : people::test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (IsSkipped()) {
      return;
    }
    reg->keepers = {favour_keeper()};
    desk = officer(role::community_staff, "C1");
  }
  void TearDown() override {
    if (!IsSkipped()) {
      expect_sound();
    }
    test_registry::TearDown();
  }

  void mount_more(http::router& routes,
                  people::people_needs const& needs) override {
    mount_favours(routes, needs);
  }

  std::string phone_of(std::int64_t const n) {
    return std::to_string(13'800'000'100 + n);
  }
  /// A resident of an area who has signed in.
  std::string neighbour(std::string const& name,
                        std::string const& area = "C1") {
    auto const phone = phone_of(++count);
    resident(name, area, {{"phone", phone}});
    return signed_in(phone);
  }
  std::string id_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }
  static json wish(json const& more = json::object()) {
    auto out = json{{"side", "asked"},
                    {"kind", "company"},
                    {"title", "陪我去医院"},
                    {"days", 10},
                    {"agrees", true},
                    {"shares_phone", true},
                    {"contact", "会客厅前台留话"},
                    {"own_key", "12345678"}};
    out.update(more);
    return out;
  }
  std::string favour(std::string const& who,
                     json const& more = json::object()) {
    auto of = more;
    of["own_key"] = fmt::format("key-{:06}", ++count);
    auto const made = post("/favours", wish(of), who);
    EXPECT_EQ(made.status, 200) << made.body.dump();
    return made.body.at("favour").at("id");
  }
  reply can(std::string const& which,
            std::string const& who,
            json more = json::object()) {
    more["agrees"] = true;
    more["shares_phone"] = more.value("shares_phone", true);
    return post("/favours/" + which + "/answers", more, who);
  }
  /// The answer of whoever asks.
  std::string answer_id(std::string const& which, std::string const& who) {
    auto const all = get("/favours/" + which, who).body;
    for (auto const& a : all.at("answers")) {
      if (a.at("is_mine").get<bool>()) {
        return a.at("id");
      }
    }
    return "0";
  }
  reply decide(std::string const& answer,
               std::string const& who,
               bool const accepted = true) {
    return post("/favour-answers/" + answer + "/decision",
                {{"accepted", accepted}}, who);
  }
  reply hide(std::string const& which, bool const hidden) {
    return ask(verb::put, "/favours/" + which + "/hiding", desk,
               {{"hidden", hidden}, {"reason", "是广告"}});
  }
  std::string state(std::string const& which, std::string const& who) {
    return get("/favours/" + which, who).body["favour"].value("state", "none");
  }
  json listed(std::string const& who, std::string const& query = {}) {
    return get("/favours" + query, who).body.at("favours");
  }
  std::string title_of_latest(std::string const& who) {
    auto const all = get("/me/notices", who).body.at("notices");
    return all.empty() ? "" : all.at(0).at("title").at("zh");
  }
  int state_of(std::string const& which) {
    return db->read([&](store::reader& r) {
      return *r.value_of<int>("SELECT state FROM favour WHERE id = $1",
                              std::stoll(which));
    });
  }
  int answers_in(std::string const& which, answer_state const as) {
    return db->read([&](store::reader& r) {
      return *r.value_of<int>(
          "SELECT COUNT(*) FROM favour_answer WHERE favour = $1 AND state = $2",
          std::stoll(which), as);
    });
  }
  void expect_sound() {
    for (auto const& i : invariants()) {
      EXPECT_THAT(
          db->read([&](store::reader& r) { return store::broken_by(r, i); }),
          testing::IsEmpty())
          << i.name;
    }
  }

  std::string desk;
  std::int64_t count{0};
};

}  // namespace linli::favours
