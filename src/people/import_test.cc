#include <fmt/format.h>
#include <gmock/gmock.h>

#include "people/import_ops.h"
#include "people/invariants.h"
#include "people/test_imports.h"

namespace linli::people {
namespace {

using http::verb;
using json = nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

LINLI_ON_BOTH_ENGINES(import_registry);

TEST(people_import, columns_are_known_by_the_words_over_them) {
  using enum import_field;
  EXPECT_THAT(
      recognise({"姓名*", "手机号码（必填）", "楼栋", "门牌号", "备注"}),
      ElementsAre(name, phone, building, door, std::nullopt));
  EXPECT_THAT(recognise({" NAME ", "Date of Birth", "Phone", "phone"}),
              ElementsAre(name, born, phone, std::nullopt));
}

TEST(people_import, a_date_of_birth_is_read_as_people_write_it) {
  for (auto const* const text :
       {"1944-05-20", "1944/5/20", "1944.05.20", "19440520", "1944年5月20日",
        "1944-05-20 00:00:00", "16212"}) {
    EXPECT_EQ(normal_birth_date(text), "1944-05-20") << text;
  }
  EXPECT_EQ(normal_birth_date("1944年5月"), "1944-05");
  EXPECT_EQ(normal_birth_date("194405"), "1944-05");
  EXPECT_EQ(normal_birth_date("1944"), "1944");
  EXPECT_EQ(normal_birth_date("44/5/20"), "");
  EXPECT_EQ(normal_birth_date("?"), "");
}

TEST_P(import_registry, nothing_is_put_in_before_it_is_asked_for) {
  auto const before = count("person");
  auto const seen = begun(
      "姓名,手机,出生日期,居委会\n"
      "李桂英,138 0000 1234,1944/5/20,一居委会\n"
      ",13800001235,1950,一居委会\n"
      "王建国,12345,1950-13-01,三居委会\n"
      "赵敏,1.38E+10,1950,二居委会\n"
      "李桂英,13800001234,1944-05-20,C1\n"
      "=HYPERLINK(1),,,C1\n");
  EXPECT_THAT(verdicts(seen), ElementsAre("fresh", "wrong", "wrong", "wrong",
                                          "twice", "wrong"));
  EXPECT_EQ(seen.at("rows")[4].at("twice_of"), 2);
  auto codes = std::vector<std::string>{};
  for (auto const& row : seen.at("rows")) {
    for (auto const& p : row.at("problems")) {
      codes.push_back(p.value("column", "") + " " +
                      p.at("code").get<std::string>());
    }
  }
  EXPECT_THAT(codes,
              ElementsAre("姓名 name_missing", "手机 phone", "出生日期 born",
                          "居委会 area_unknown", "手机 rounded",
                          "居委会 area_not_yours", "姓名 formula"));
  EXPECT_EQ(count("person"), before);
  EXPECT_EQ(seen.at("state"), "seen");
}

TEST_P(import_registry, what_is_right_is_put_in_and_no_consent_is_made_up) {
  auto const id =
      begun(fmt::format(
                "姓名,手机,身份证号,楼栋,门牌,居委会,身份\n"
                "李桂英,13800001234,{},吉庆里 12 号,201,一居委会,居民、志愿者\n"
                "李小明,,,吉庆里 12 号,201,一居委会,\n"
                "坏,12,,,,,\n",
                kIdentity))
          .at("id")
          .get<std::string>();
  auto const done = run(id);
  EXPECT_EQ(done.at("state"), "done");
  EXPECT_THAT(verdicts(done), ElementsAre("fresh", "fresh", "wrong"));
  auto const p = person(done.at("rows")[0].at("person"));
  EXPECT_EQ(p.at("phone"), "+8613800001234");
  EXPECT_EQ(p.at("born"), "1949-12-31");  // the identity number says it
  EXPECT_EQ(p.at("home").at("door"), "201");
  EXPECT_EQ(p.at("home").at("relation"), "head");
  EXPECT_THAT(p.at("capacities"), ElementsAre("resident", "volunteer"));
  EXPECT_EQ(person(done.at("rows")[1].at("person")).at("home").at("relation"),
            "other");
  EXPECT_EQ(count("consent"), 0);
  EXPECT_EQ(count("credential"), 0);
  EXPECT_EQ(count("audit WHERE action = 'person.imported'"), 2);
  EXPECT_EQ(count("people_import WHERE sealed <> ''"), 0);
  EXPECT_EQ(post("/imports/" + id + "/run", {{"choices", json::array()}}, desk)
                .code(),
            "people.import_over");
}

TEST_P(import_registry, who_is_known_is_changed_and_blanks_take_nothing_away) {
  auto const known =
      resident("李桂英", "C1", {{"phone", "13800001234"}, {"born", "1944"}});
  auto const seen = begun(
      "姓名,手机,出生日期,邮箱\n"
      "李桂英,13800001234,1944-05-20,\n");
  EXPECT_EQ(seen.at("rows")[0].at("verdict"), "changes");
  EXPECT_THAT(seen.at("rows")[0].at("changes"), ElementsAre("born"));
  EXPECT_EQ(seen.at("rows")[0].at("person"), known);
  run(seen.at("id"));
  EXPECT_EQ(person(known).at("born"), "1944-05-20");
  EXPECT_EQ(person(known).at("phone"), "+8613800001234");
  auto const again = begun("姓名,手机\n李桂英,13800001234\n");
  EXPECT_EQ(again.at("rows")[0].at("verdict"), "same");
}

TEST_P(import_registry, what_a_list_changed_is_exported_to_whom_it_changed) {
  resident("李桂英", "C1", {{"phone", "13800001234"}, {"born", "1944"}});
  run(begun("姓名,手机,出生日期\n李桂英,13800001234,1944-05-20\n").at("id"));
  auto const me = signed_in("13800001234");
  auto const lists = kept(me, "list");
  ASSERT_THAT(lists, testing::SizeIs(1));
  EXPECT_EQ(lists[0].at("state"), "changes");
  EXPECT_EQ(detail(lists[0], "line"), "2");
  EXPECT_EQ(detail(lists[0], "born"), "1944");
  ASSERT_EQ(post("/me/erase", {{"really", true}}, me).status, 204);
  EXPECT_EQ(count("people_import_row WHERE before <> ''"), 0);
}

TEST_P(import_registry, a_namesake_is_somebodys_decision) {
  auto const known = resident("王建国", "C1", {{"born", "1950-02-03"}});
  auto const csv = std::string{"姓名,出生日期\n王建国,1950\n"};
  auto const seen = begun(csv);
  ASSERT_EQ(seen.at("rows")[0].at("verdict"), "doubtful");
  EXPECT_EQ(seen.at("rows")[0].at("candidates")[0].at("id"), known);
  auto const before = count("person");
  EXPECT_THAT(verdicts(run(seen.at("id"))), ElementsAre("doubtful"));
  EXPECT_EQ(count("person"), before);  // left out

  auto const fresh = start(csv, {{"again", true}}).body;
  EXPECT_THAT(verdicts(run(fresh.at("id"), {{{"line", 2}}})),
              ElementsAre("fresh"));
  EXPECT_EQ(count("person"), before + 1);

  auto const it_is = start(csv, {{"again", true}}).body;
  EXPECT_THAT(verdicts(run(it_is.at("id"), {{{"line", 2}, {"person", known}}})),
              ElementsAre("changes"));
  EXPECT_EQ(person(known).at("born"), "1950");
}

TEST_P(import_registry, a_list_may_name_two_alike_but_no_number_twice) {
  auto const csv = std::string{
      "姓名,手机,出生日期\n"
      "王建国,13800001234,1950\n"
      "王建国,13800001235,1950\n"
      "李桂英,13800001234,1951\n"
      "王小明,13800001234,2020\n"};
  auto const seen = begun(csv);
  EXPECT_THAT(verdicts(seen),
              ElementsAre("fresh", "fresh", "doubtful", "fresh"));
  EXPECT_EQ(seen.at("rows")[2].at("problems")[0].at("code"), "phone_shared");
  auto const done = run(seen.at("id"), {{{"line", 4}}});
  EXPECT_THAT(verdicts(done), ElementsAre("fresh", "fresh", "fresh", "fresh"));
  EXPECT_FALSE(person(done.at("rows")[2].at("person")).contains("phone"));
  EXPECT_EQ(done.at("rows")[2].at("problems").at(0).at("code"),
            "address_left_out");
  EXPECT_THAT(done.at("rows")[0].at("problems"), IsEmpty());
  EXPECT_TRUE(person(done.at("rows")[3].at("person")).contains("phone"));
}

TEST_P(import_registry, a_list_changes_a_number_as_staff_does) {
  auto const known = resident("李桂英", "C1",
                              {{"phone", "13800001234"},
                               {"identity_number", "11010519491231002X"},
                               {"born", "1949-12-31"}});
  resident("王建国", "C1", {{"phone", "13800007777"}, {"born", "1950"}});
  auto const cookie = signed_in("13800001234");
  auto const list = [&](std::string const& phone) {
    return run(
        begun("姓名,手机,身份证号\n李桂英," + phone + ",11010519491231002X\n")
            .at("id"));
  };
  auto const taken = list("13800007777");
  ASSERT_EQ(taken.at("rows")[0].at("person"), known) << taken.dump();
  EXPECT_EQ(taken.at("rows")[0].at("problems").at(0).at("code"),
            "address_left_out");
  EXPECT_FALSE(taken.at("rows")[0].contains("changes") &&
               taken.at("rows")[0].at("changes").dump().find("phone") !=
                   std::string::npos)
      << taken.dump();
  EXPECT_EQ(person(known).at("phone"), "+8613800001234");
  EXPECT_EQ(get("/me", cookie).status, 200);

  list("13800005678");
  EXPECT_EQ(person(known).at("phone"), "+8613800005678");
  EXPECT_EQ(get("/me", cookie).status, 401);
  auto const message = get("/outbox/shown").body.at("messages")[0];
  EXPECT_EQ(message.at("to"), hidden("+8613800001234"));
}

TEST_P(import_registry, nothing_is_told_of_persons_of_another_area) {
  resident("赵敏", "C2", {{"phone", "13800009999"}, {"born", "1950"}});
  auto const seen = begun(
      "姓名,手机,出生日期,居委会\n"
      "赵敏,13800009999,,C1\n"
      "钱七,13800009999,,C1\n"
      "赵敏,,1950,C1\n");
  EXPECT_THAT(verdicts(seen), ElementsAre("wrong", "wrong", "fresh"));
  for (auto const& row : seen.at("rows")) {
    EXPECT_THAT(row.at("candidates"), IsEmpty());
    EXPECT_FALSE(row.contains("person"));
  }
  auto const id = seen.at("id").get<std::string>();
  EXPECT_EQ(get("/imports/" + id, officer(role::district_officer, "D")).code(),
            "people.no_such_import");
}

TEST_P(import_registry, the_same_file_twice_says_so) {
  auto const csv = std::string{"姓名\n李桂英\n"};
  run(begun(csv).at("id"));
  EXPECT_EQ(start(csv).code(), "people.already_imported");
  EXPECT_EQ(start(csv + "王建国\n").status, 200);
}

TEST_P(import_registry, columns_can_be_said_and_are_remembered) {
  auto const seen = begun("谁,号\n李桂英,13800001234\n");
  EXPECT_EQ(seen.at("rows")[0].at("verdict"), "wrong");
  auto const id = seen.at("id").get<std::string>();
  auto const mapped =
      ask(verb::put, "/imports/" + id + "/mapping", desk,
          {{"columns", {{{"field", "name"}}, {{"field", "phone"}}}}});
  ASSERT_EQ(mapped.status, 200) << mapped.body.dump();
  EXPECT_THAT(verdicts(mapped.body), ElementsAre("fresh"));
  EXPECT_THAT(verdicts(begun("谁,号\n王建国,13800001235\n")),
              ElementsAre("fresh"));
}

TEST_P(import_registry, a_list_is_undone_but_for_what_more_was_built_on) {
  auto const known =
      resident("李桂英", "C1", {{"phone", "13800001234"}, {"born", "1944"}});
  auto const before = count("person");
  auto const csv = std::string{
      "姓名,手机,出生日期,居委会,楼栋,门牌\n"
      "李桂英,13800001234,1944-05-20,C1,吉庆里 1 号,101\n"
      "王建国,13800001235,1950,C1,吉庆里 1 号,102\n"};
  auto const first = begun(csv).at("id").get<std::string>();
  auto const made = run(first);
  ASSERT_THAT(verdicts(made), ElementsAre("changes", "fresh"));
  auto const back = post("/imports/" + first + "/undo", json::object(), desk);
  ASSERT_EQ(back.status, 200) << back.body.dump();
  EXPECT_EQ(back.body.at("state"), "undone");
  EXPECT_EQ(count("person"), before);
  EXPECT_EQ(person(known).at("born"), "1944");
  EXPECT_FALSE(person(known).contains("home"));
  EXPECT_EQ(count("household WHERE ended_at IS NULL"), 0);

  auto const second = begun(csv).at("id").get<std::string>();
  auto const again = run(second);
  auto const fresh = again.at("rows")[1].at("person").get<std::string>();
  signed_in("13800001235");
  auto const undone = undo(second);
  EXPECT_EQ(undone.at("stayed_count"), 1);
  EXPECT_EQ(undone.at("rows")[1].at("stayed"), json{"sign_in"});
  EXPECT_FALSE(undone.at("rows")[0].contains("stayed"));
  EXPECT_EQ(person(fresh).at("name"), "王建国");
  EXPECT_EQ(person(known).at("born"), "1944");
  auto const rows =
      get("/imports/" + second + "?stayed=true", desk).body.at("rows");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].at("name"), "王建国");
  EXPECT_EQ(post("/imports/" + second + "/undo", {}, desk).code(),
            "people.import_over");
}

TEST_P(import_registry, who_was_changed_since_or_is_gone_stays_as_they_are) {
  auto const known = resident("李桂英", "C1", {{"phone", "13800001234"}});
  auto const other = resident("王建国", "C1", {{"phone", "13800001235"}});
  auto const id = begun(
                      "姓名,手机,出生日期\n李桂英,13800001234,1944\n"
                      "王建国,13800001235,1950\n")
                      .at("id")
                      .get<std::string>();
  run(id);
  change(known, {{"name", "李桂芳"}});
  auto const boss = officer(role::district_officer, "D");
  ASSERT_EQ(
      post("/persons/" + known + "/merge", {{"other", other}}, boss).status,
      200);
  auto const rows = undo(id).at("rows");
  EXPECT_EQ(rows[0].at("stayed"), json{"changed"});
  EXPECT_EQ(rows[1].at("stayed"), json{"gone"});
  EXPECT_EQ(person(known).at("born"), "1944");
}

TEST_P(import_registry, a_row_that_cannot_be_restored_stays_alone) {
  auto const known = resident(
      "李桂英", "C1",
      {{"born", "1949-12-31"}, {"identity_number", std::string{kIdentity}}});
  auto const id =
      begun("姓名,出生日期,身份证\n李桂英,1949-12-31,110105194912310046\n")
          .at("id")
          .get<std::string>();
  auto const row =
      run(id, json{{{"line", 2}, {"person", known}}}).at("rows")[0];
  ASSERT_EQ(row.at("verdict"), "changes") << row.dump();
  resident("王建国", "C1", {{"identity_number", std::string{kIdentity}}});
  EXPECT_EQ(undo(id).at("rows")[0].at("stayed"), json{"not_possible"});
  EXPECT_EQ(person(known).at("identity_number"), "0046");
}

TEST_P(import_registry, undoing_changes_no_number_of_whoever_is_above_by_now) {
  auto const known = resident("李桂英", "C1",
                              {{"phone", "13800001234"},
                               {"identity_number", std::string{kIdentity}},
                               {"born", "1949-12-31"}});
  desk = officer(role::community_staff, "C1");
  auto const list = [&](std::string const& phone) {
    return begun(fmt::format("姓名,手机,身份证号\n李桂英,{},{}\n", phone,
                             kIdentity))
        .at("id")
        .get<std::string>();
  };
  auto const id = list("13800005678");
  ASSERT_EQ(run(id).at("rows")[0].at("verdict"), "changes");
  db->write([&](store::writer& tx) {
    insert_grant(tx, {std::stoll(known)},
                 {.key = {ids.next(now)},
                  .which = role::subdistrict_officer,
                  .area = "S1",
                  .since = now,
                  .until = {}},
                 std::nullopt);
  });
  EXPECT_EQ(undo(id).at("rows")[0].at("stayed"), json{"above_own_role"});
  EXPECT_EQ(person(known).at("phone"), "+8613800005678");

  auto const row = run(list("13800009999")).at("rows")[0];
  EXPECT_EQ(row.at("verdict"), "wrong");
  EXPECT_EQ(row.at("problems")[0].at("code"), "above_own_role");
  EXPECT_EQ(person(known).at("phone"), "+8613800005678");
}

TEST_P(import_registry, undoing_gives_nobody_a_number_of_another_by_now) {
  auto const known = resident("李桂英", "C1",
                              {{"phone", "13800001234"},
                               {"identity_number", std::string{kIdentity}},
                               {"born", "1949-12-31"}});
  auto const id = begun(fmt::format("姓名,手机,身份证号\n"
                                    "李桂英,13800005678,{}\n",
                                    kIdentity))
                      .at("id")
                      .get<std::string>();
  ASSERT_EQ(run(id).at("rows")[0].at("verdict"), "changes");
  resident("王建国", "C1", {{"phone", "13800001234"}, {"born", "1950"}});
  EXPECT_EQ(undo(id).at("rows")[0].at("stayed"), json{"not_possible"});
  EXPECT_EQ(person(known).at("phone"), "+8613800005678");
}

TEST_P(import_registry, an_undone_list_takes_no_home_it_did_not_bring) {
  auto const known = resident("李桂英", "C1", {{"phone", "13800001234"}});
  auto const former = household("安乐坊 3 号", "101");
  move_in(known, former);
  move_out(known, former);
  auto const csv = std::string{
      "姓名,手机,居委会,楼栋,门牌\n"
      "李桂英,13800001234,C1,吉庆里 1 号,101\n"};
  auto const first = begun(csv).at("id").get<std::string>();
  run(first);
  EXPECT_FALSE(undo(first).contains("stayed_count"));
  EXPECT_EQ(count("household_member WHERE until IS NOT NULL"), 1);
  EXPECT_EQ(count("household_member"), 1);

  auto const second = begun(csv).at("id").get<std::string>();
  run(second);
  move_in(known, household("安乐坊 3 号", "202"));
  EXPECT_EQ(undo(second).at("rows")[0].at("stayed"), json{"moved"});
  EXPECT_EQ(person(known).at("home").at("door"), "202");
}

TEST_P(import_registry, whoever_a_list_brought_and_staff_moved_in_stays) {
  auto const id = begun("姓名,居委会\n王建国,C1\n").at("id").get<std::string>();
  auto const who = run(id).at("rows")[0].at("person").get<std::string>();
  move_in(who, household("安乐坊 3 号", "101"));
  EXPECT_EQ(undo(id).at("rows")[0].at("stayed"), json{"moved"});
  EXPECT_EQ(person(who).at("home").at("door"), "101");
}

TEST_P(import_registry, a_list_stopped_in_the_middle_goes_on_where_it_was) {
  auto csv = std::string{"姓名,出生日期\n"};
  for (auto i = 0; i != kRowsAtOnce + 5; ++i) {
    csv += fmt::format("甲{},1950\n", i);
  }
  auto const id = begun(csv).at("id").get<std::string>();
  auto const part =
      post("/imports/" + id + "/run", {{"choices", json::array()}}, desk).body;
  EXPECT_EQ(part.at("state"), "running");
  EXPECT_EQ(part.at("done_count"), kRowsAtOnce);
  EXPECT_EQ(ask(verb::del, "/imports/" + id, desk).code(),
            "people.import_over");
  EXPECT_EQ(start(csv).code(), "people.already_imported");
  EXPECT_EQ(get("/imports", desk).body.at("imports")[0].at("state"), "running");
  run(id);
  EXPECT_EQ(count("person WHERE name LIKE '甲%'"), kRowsAtOnce + 5);
}

TEST_P(import_registry, a_list_of_ones_own_stopped_in_the_middle_is_found) {
  static constexpr auto kAll = api::permission{
      "keep", api::whom::roles, ~std::uint32_t{0}, api::strength::card};
  auto keeper = caller{};  // as the command line makes one
  keeper.asked = &kAll;
  keeper.areas = reg->areas.load();
  keeper.now = now;
  keeper.grants.push_back({.key = {},
                           .which = role::operator_,
                           .area = "D",
                           .since = now,
                           .until = {}});
  auto wish = import_wish{.file_name = "a.csv",
                          .bytes = "a",
                          .rows = {.header = {"姓名"}},
                          .area = "C1"};
  for (auto i = 0; i != kRowsAtOnce + 5; ++i) {
    wish.rows.rows.push_back({i + 2, {fmt::format("甲{}", i)}});
  }
  auto const list = start_import(*reg, keeper, wish).row.key;
  EXPECT_FALSE(unfinished_import(*reg, keeper, wish)) << "nothing is in yet";
  run_import(*reg, keeper, list, {});
  auto const found = unfinished_import(*reg, keeper, wish);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->row.key, list);
  EXPECT_EQ(found->row.next_row, kRowsAtOnce);
  auto other = wish;
  other.area = "C2";
  EXPECT_FALSE(unfinished_import(*reg, keeper, other)) << "another area";
  other = wish;
  other.bytes = "b";
  EXPECT_FALSE(unfinished_import(*reg, keeper, other)) << "another file";
  auto somebody = keeper;
  somebody.person = {1};
  EXPECT_FALSE(unfinished_import(*reg, somebody, wish)) << "another's list";
  run_import(*reg, keeper, list, {});
  EXPECT_FALSE(unfinished_import(*reg, keeper, wish)) << "it is in";
}

TEST_P(import_registry, the_rows_are_sealed_and_forgotten_when_given_up) {
  auto const id =
      begun("姓名,手机\n李桂英,13800001234\n").at("id").get<std::string>();
  db->read([](store::reader& r) {
    for (auto const& text : r.all("SELECT sealed || mapping FROM people_import",
                                  [](std::string t) { return t; })) {
      EXPECT_THAT(text, Not(HasSubstr("桂英")));
      EXPECT_THAT(text, Not(HasSubstr("13800001234")));
    }
  });
  EXPECT_EQ(ask(verb::del, "/imports/" + id, desk).status, 204);
  EXPECT_EQ(count("people_import WHERE sealed <> ''"), 0);
  EXPECT_EQ(get("/imports/" + id, desk).code(), "people.no_such_import");
  EXPECT_EQ(
      post("/imports", {{"file_name", "x.csv"}, {"content", "A"}}, desk).code(),
      "people.import_unreadable");
}

TEST_P(import_registry, a_first_line_that_is_somebody_is_no_heading) {
  auto const content = base64("李桂英,13800001234\n王建国,13800001235\n");
  EXPECT_EQ(
      post("/imports", {{"file_name", "x.csv"}, {"content", content}}, desk)
          .code(),
      "people.import_no_heading");
  EXPECT_EQ(count("people_import"), 0);
}

}  // namespace
}  // namespace linli::people
