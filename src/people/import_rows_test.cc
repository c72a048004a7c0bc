#include "people/import_rows.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "people/import_ops.h"
#include "people/test_imports.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct import_rows : import_registry {
  /// Who works at the desk is signed in again.
  void days_later(int const days) {
    auto const me =
        std::stoll(get("/me", desk).body.at("id").get<std::string>());
    now.unix_s += days * base::kDay;
    desk = session_of({me}, strength::second_factor);
  }
  std::string begun_id(std::string const& csv) {
    return begun(csv).at("id").get<std::string>();
  }
  reply run_once(std::string const& id) const {
    return post("/imports/" + id + "/run", {{"choices", json::array()}}, desk);
  }
  void erase(std::string const& who, std::string const& how = "in_person") {
    auto const done =
        post("/persons/" + who + "/erase", {{"how", how}, {"really", true}},
             officer(role::district_officer, "D"));
    ASSERT_LT(done.status, 300) << done.body.dump();
  }
  sheet rows_of(std::string const& id) {
    return db->read([&](store::reader& r) {
      return open_rows(*reg, find_import(r, {std::stoll(id)}).value());
    });
  }
  /// More than are put in at once: 甲0, 甲1 … after a row given.
  static std::string long_list(std::string const& first) {
    auto csv = "姓名,手机,出生日期\n" + first;
    for (auto i = 0; i != kRowsAtOnce + 4; ++i) {
      csv += fmt::format("甲{},,1950\n", i);
    }
    return csv;
  }
};

LINLI_ON_BOTH_ENGINES(import_rows);

TEST_P(import_rows, a_list_nobody_put_in_is_given_up_after_seven_days) {
  auto const path = "/imports/" + begun_id("姓名,手机\n李桂英,13800001234\n");
  auto const columns = json{{"columns", {{{"field", "name"}}}}};
  days_later(7);
  EXPECT_EQ(end_old_imports(*reg, now), 0U);
  EXPECT_EQ(get(path, desk).status, 200);
  now.unix_s += 1;
  // Over at once, whenever the upkeep comes by.
  EXPECT_EQ(get(path, desk).code(), "people.no_such_import");
  EXPECT_EQ(post(path + "/run", {{"choices", json::array()}}, desk).code(),
            "people.no_such_import");
  EXPECT_EQ(ask(verb::put, path + "/mapping", desk, columns).code(),
            "people.no_such_import");
  EXPECT_EQ(end_old_imports(*reg, now), 1U);
  EXPECT_EQ(count("people_import WHERE sealed <> ''"), 0);
  EXPECT_EQ(count("people_import_row"), 0);
  EXPECT_EQ(end_old_imports(*reg, now), 0U);
}

TEST_P(import_rows, of_a_list_left_in_the_middle_the_rest_is_left_out) {
  auto const id = begun_id(long_list("李桂英,13800001234,1944\n"));
  ASSERT_EQ(run_once(id).body.at("state"), "running");
  days_later(8);
  EXPECT_EQ(run_once(id).code(), "people.import_over");
  EXPECT_EQ(get("/imports/" + id, desk).body.at("state"), "done");
  EXPECT_EQ(end_old_imports(*reg, now), 1U);
  EXPECT_EQ(count("people_import WHERE sealed <> ''"), 0);
  EXPECT_EQ(count("people_import WHERE state = 2 AND done_at IS NOT NULL"), 1);
  auto const over = get("/imports/" + id + "?verdict=wrong", desk).body;
  EXPECT_EQ(over.at("done_count"), kRowsAtOnce);
  EXPECT_EQ(over.at("counts").at("fresh"), kRowsAtOnce);
  ASSERT_THAT(over.at("rows"), SizeIs(5));
  EXPECT_EQ(over.at("rows")[4].at("line"), kRowsAtOnce + 6);
  EXPECT_EQ(over.at("rows")[4].at("problems")[0].at("code"), "too_late");
  EXPECT_EQ(run_once(id).code(), "people.import_over");

  EXPECT_EQ(undo(id).at("state"), "undone");
  EXPECT_EQ(count("person WHERE name LIKE '甲%' OR name = '李桂英'"), 0);
}

TEST_P(import_rows, whoever_was_erased_does_not_come_back_with_a_list) {
  auto const known = resident("李桂英", "C1",
                              {{"phone", "13800001234"},
                               {"email", "li@example.org"},
                               {"identity_number", std::string{kIdentity}}});
  auto const mine =
      begun_id(fmt::format("姓名,手机,身份证号,邮箱\n"
                           "王建国,13800005678,,\n"
                           "李桂英,138 0000 1234,,\n"
                           "李桂芳,,{},\n"
                           "李阿姨,,,li@example.org\n"
                           "赵敏,13800009999,,\n",
                           kIdentity));
  auto const me = desk;
  desk = officer(role::community_staff, "C1");
  auto const theirs = begun_id("谁,号\n李桂英,13800001234\n钱七,13800007777\n");
  erase(known);
  EXPECT_THAT(rows_of(theirs).rows, SizeIs(1));
  EXPECT_THAT(rows_of(theirs).erased, ElementsAre(2));
  auto const mapped =
      ask(verb::put, "/imports/" + theirs + "/mapping", desk,
          {{"columns", {{{"field", "name"}}, {{"field", "phone"}}}}});
  EXPECT_THAT(verdicts(mapped.body), ElementsAre("wrong", "fresh"));
  EXPECT_THAT(verdicts(run(theirs)), ElementsAre("wrong", "fresh"));

  desk = me;
  auto const seen = get("/imports/" + mine, desk).body;
  EXPECT_THAT(verdicts(seen),
              ElementsAre("fresh", "wrong", "wrong", "wrong", "fresh"));
  EXPECT_EQ(seen.at("rows")[1].at("name"), "");
  EXPECT_FALSE(seen.at("rows")[1].contains("person"));
  auto const done = run(mine).at("rows");
  EXPECT_EQ(done[1].at("line"), 3);
  EXPECT_EQ(done[1].at("problems")[0].at("code"), "erased");
  EXPECT_EQ(person(done[0].at("person")).at("phone"), "+8613800005678");
  EXPECT_EQ(person(done[4].at("person")).at("phone"), "+8613800009999");
  EXPECT_EQ(count("person WHERE name LIKE '李%'"), 0);
}

TEST_P(import_rows, a_list_goes_on_at_its_row_though_one_before_was_erased) {
  auto const id = begun_id(long_list("李桂英,13800001234,1944\n"));
  ASSERT_EQ(run_once(id).body.at("state"), "running");
  auto const who = get("/imports/" + id, desk).body.at("rows")[0].at("person");
  erase(who);
  EXPECT_THAT(rows_of(id).erased, ElementsAre(2));
  auto const first = get("/imports/" + id, desk).body.at("rows")[0];
  EXPECT_EQ(first.at("verdict"), "fresh");  // it was in
  EXPECT_THAT(first.at("problems"), IsEmpty());
  EXPECT_EQ(run(id).at("state"), "done");
  EXPECT_EQ(count("person WHERE name LIKE '甲%'"), kRowsAtOnce + 4);
}

TEST_P(import_rows, a_familys_number_is_no_more_than_the_erased_ones_row) {
  resident("李桂英", "C1", {{"phone", "13800001234"}, {"born", "1980"}});
  auto const child =
      resident("王小明", "C1", {{"phone", "13800001234"}, {"born", "2020"}});
  auto const id = begun_id(
      "姓名,手机,出生日期\n"
      "李桂英,13800001234,1980\n"
      "王小明,13800001234,2020\n");
  erase(child, "guardian");
  EXPECT_THAT(rows_of(id).erased, ElementsAre(3));
  EXPECT_THAT(verdicts(run(id)), ElementsAre("same", "wrong"));
}

}  // namespace
}  // namespace linli::people
