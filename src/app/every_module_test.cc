#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "app/jobs.h"
#include "app/test_two_areas.h"
#include "people/audit_head.h"
#include "people/built_on.h"
#include "people/notice_ops.h"
#include "people/reseal.h"
#include "people/sign_in_rules.h"
#include "secrets/seal.h"
#include "store/catalog.h"

/// What has to reach every module: of a new one it fails until it does.
namespace linli::app {

namespace {

using testing::Contains;
using testing::UnorderedElementsAreArray;

/// "table.column".
using column_names = std::set<std::string>;

std::string read_source(std::string const& path) {
  auto in = std::ifstream{LINLI_SOURCE_DIR "/" + path};
  return {std::istreambuf_iterator<char>{in}, {}};
}

struct every_module : two_areas {
  /// All that refer to a person.
  column_names references() const {
    auto out = column_names{};
    db->read([&](store::reader& r) {
      for (auto const& t : store::tables_of(r)) {
        auto const found =
            r.runs_on() == store::engine::sqlite
                ? r.all(
                      "SELECT \"from\" FROM pragma_foreign_key_list($1) "
                      "WHERE \"table\" = 'person'",
                      [](std::string c) { return c; }, t.name)
                : r.all(R"(
                    SELECT CAST(a.attname AS TEXT) FROM pg_constraint c
                    JOIN pg_attribute a ON a.attrelid = c.conrelid
                      AND a.attnum = c.conkey[1]
                    WHERE c.contype = 'f'
                      AND c.conrelid = to_regclass(CAST($1 AS TEXT))
                      AND c.confrelid = to_regclass('person'))",
                        [](std::string c) { return c; }, t.name);
        for (auto const& c : found) {
          out.insert(t.name + "." + c);
        }
      }
    });
    return out;
  }

  /// The texts of all columns that hold sealed ones, by the key's number.
  std::map<std::string, std::map<std::uint32_t, int>> sealed_texts() const {
    auto out = std::map<std::string, std::map<std::uint32_t, int>>{};
    db->read([&](store::reader& r) {
      for (auto const& t : store::tables_of(r)) {
        for (auto const& c : t.columns) {
          if (c.type != store::kind::text) {
            continue;
          }
          for (auto const& text :
               r.all(fmt::format("SELECT {0} FROM {1} WHERE {0} LIKE '_:%'",
                                 c.name, t.name),
                     [](std::string s) { return s; })) {
            try {
              if (auto const number = secrets::key_number(text)) {
                ++out[t.name + "." + c.name][*number];
              }
            } catch (base::error const&) {
              continue;  // begins like a sealed one and is none
            }
          }
        }
      }
    });
    return out;
  }

  /// A list of so many, put in; answers its id and the persons.
  std::pair<std::string, std::vector<std::string>> imported(int const many) {
    auto text = std::string{"姓名\n"};
    for (auto i = 0; i != many; ++i) {
      text += fmt::format("名单{}\n", ++made_so_far);
    }
    auto content = secrets::base64url(text);
    std::ranges::replace(content, '-', '+');
    std::ranges::replace(content, '_', '/');
    auto const id =
        made("/imports",
             {{"file_name", "a.csv"}, {"content", content}, {"area", kHere}})
            .at("id")
            .get<std::string>();
    made("/imports/" + id + "/run", {{"choices", json::array()}});
    auto persons = std::vector<std::string>{};
    auto const all = get("/imports/" + id + "?limit=500", boss).body;
    for (auto const& row : all.at("rows")) {
      persons.push_back(row.at("person"));
    }
    EXPECT_EQ(persons.size(), static_cast<std::size_t>(many));
    return {id, persons};
  }

  reply sign_up(std::string const& who, json more) {
    more["person"] = who;
    return post("/sessions/" + id("session_id", kHere) + "/signups", more,
                boss);
  }

  /// Something of each module, done to somebody; by the word a page has for it.
  std::vector<
      std::pair<std::string, void (*)(every_module&, std::string const& who)>>
  things_done() {
    using w = every_module&;
    using s = std::string const&;
    return {
        {"sign_in",
         [](w x, s who) { x.made("/persons/" + who + "/cards", {}); }},
        {"role",
         [](w x, s who) {
           x.made("/persons/" + who + "/roles",
                  {{"role", "volunteer"}, {"area", kHere}});
         }},
        {"consent",
         [](w x, s who) {
           x.done(x.ask(verb::put, "/persons/" + who + "/consents/photos",
                        x.boss, {{"given", true}, {"how", "spoken"}}));
         }},
        {"representation",
         [](w x, s who) {
           x.made("/persons/" + who + "/representatives",
                  {{"person", x.id("neighbour", kHere)},
                   {"kind", "family"},
                   {"how", "spoken"}});
         }},
        {"notice",
         [](w x, s who) {
           x.db->write([&](store::writer& tx) {
             people::tell(*x.reg, tx, {std::stoll(who)}, "card_issued", {},
                          x.now);
           });
         }},
        {"venues",
         [](w x, s who) {
           x.booking(kHere, {{"person", who}, {"how", "phone"}});
         }},
        {"activities",
         [](w x, s who) {
           x.done(x.sign_up(who, {{"how", "phone"}}));
         }},
        {"volunteers",
         [](w x, s who) {
           x.db->write([&](store::writer& tx) {
             tx.run(
                 "INSERT INTO coin_account (person, balance_minutes) VALUES "
                 "($1, 60)",
                 std::stoll(who));
           });
         }},
        {"contributions",
         [](w x, s who) {
           x.made("/supporters", {{"kind", "shop"},
                                  {"name", {{"zh", "花店"}}},
                                  {"area", kHere},
                                  {"speakers", {who}}});
         }},
        {"favours",
         [](w x, s who) {
           x.made("/favours", {{"side", "asked"},
                               {"kind", "other"},
                               {"title", "搬花盆"},
                               {"days", 7},
                               {"agrees", true},
                               {"person", who},
                               {"how", "phone"},
                               {"own_key", x.own_key()}});
         }},
    };
  }

  json stayed(std::string const& list) {
    return get("/imports/" + list + "?limit=500&stayed=true", boss)
        .body.at("rows");
  }
};

LINLI_ON_BOTH_ENGINES(every_module);

TEST_P(every_module, no_column_that_refers_to_persons_is_forgotten) {
  auto known =
      column_names{// A record is made of these, or they are asked for apart.
                   "person.merged_into",      "person_capacity.person",
                   "person_word.person",      "person_secret.person",
                   "household_member.person", "people_import_row.person"};
  for (auto const& c : people::columns_of_persons(*reg)) {
    known.insert(fmt::format("{}.{}", c.table, c.column));
  }
  EXPECT_THAT(references(), UnorderedElementsAreArray(known));
}

TEST_P(every_module, an_undone_list_leaves_everybody_of_whom_there_is_more) {
  auto const things = things_done();
  auto const [list, persons] = imported(static_cast<int>(things.size()) + 1);
  for (auto i = std::size_t{0}; i != things.size(); ++i) {
    SCOPED_TRACE(things[i].first);
    things[i].second(*this, persons[i]);
  }
  auto const undone = post("/imports/" + list + "/undo", {}, boss);
  ASSERT_EQ(undone.status, 200) << undone.text;
  EXPECT_EQ(undone.body.at("state"), "undone");
  EXPECT_EQ(undone.body.at("stayed_count"), things.size());
  auto const rows = stayed(list);
  ASSERT_EQ(rows.size(), things.size());
  auto const words = read_source("web/src/i18n/imports.zh-CN.ts");
  for (auto i = std::size_t{0}; i != things.size(); ++i) {
    SCOPED_TRACE(things[i].first);
    EXPECT_EQ(rows[i].at("person"), persons[i]);
    EXPECT_THAT(rows[i].at("stayed").get<std::vector<std::string>>(),
                Contains(things[i].first));
    EXPECT_EQ(get("/persons/" + persons[i], boss).status, 200);
  }
  EXPECT_EQ(get("/persons/" + persons.back(), boss).code(),
            "people.no_such_person");
  for (auto const& c : people::columns_of_persons(*reg)) {
    EXPECT_NE(words.find(fmt::format("\n      {}: '", c.of)), std::string::npos)
        << c.of << " has no words in imports.zh-CN.ts";
  }
}

TEST_P(every_module, a_list_is_undone_once_however_often_it_is_asked_for) {
  auto const [list, persons] = imported(20);
  auto const path = "/imports/" + list + "/undo";
  auto answers = std::array<reply, 2>{};
  {
    auto const other = std::jthread{[&] { answers[0] = post(path, {}, boss); }};
    answers[1] = post(path, {}, boss);
  }
  EXPECT_EQ(std::ranges::count(answers, 200, &reply::status), 1);
  EXPECT_EQ((answers[0].status == 200 ? answers[1] : answers[0]).code(),
            "people.import_over");
  EXPECT_EQ(post(path, {}, boss).code(), "people.import_over");
  EXPECT_EQ(get("/persons/" + persons.front(), boss).code(),
            "people.no_such_person");
}

TEST_P(every_module, the_upkeep_gives_up_a_list_that_was_left_lying) {
  made("/imports",
       {{"file_name", "a.csv"}, {"content", "5aeT5ZCNCuadjgo="}});  // 姓名 李
  auto const kept = [&] {
    return db->read([](store::reader& r) {
      return r.value_of<int>(
          "SELECT COUNT(*) FROM people_import WHERE sealed <> ''");
    });
  };
  tend(*reg, now);
  EXPECT_EQ(kept(), 1);
  now.unix_s += 8 * base::kDay;
  tend(*reg, now);
  EXPECT_EQ(kept(), 0);
}

/// Who calls secrets::seal, and into which columns.
std::map<std::string, column_names> const& sealers() {
  static auto const all = std::map<std::string, column_names>{
      {"activities/lot_ops.cc", {"activity_session.sealed_seed"}},
      {"favours/favour_steps.cc", {"favour.contact", "favour_answer.contact"}},
      {"people/announcement_ops.cc", {"announcement.sealed"}},
      {"people/audit_head.cc", {"audit_head.sealed"}},
      {"people/code_steps.cc", {"sign_in_code.sealed"}},
      {"people/credential_ops.cc", {"credential.secret"}},
      {"people/household_ops.cc", {"household.sealed"}},
      {"people/import_apply.cc", {"people_import_row.before"}},
      {"people/import_rows.cc", {"people_import.sealed"}},
      {"people/merge_ops.cc", {"credential.secret"}},
      {"people/notice_ops.cc", {"notice.sealed"}},
      {"people/outbox.cc", {"outbox.sealed"}},
      {"people/passkey_ops.cc", {"credential.secret"}},
      {"people/person_ops.cc", {"person_secret.sealed"}},
      {"people/provider_ops.cc", {"sign_in_question.sealed"}},
      {"people/reseal.cc", {}},
      {"people/sign_in_steps.cc", {"person_secret.sealed"}},
      {"people/webhook_ops.cc",
       {"webhook.sealed_secret", "webhook.sealed_old_secret"}},
  };
  return all;
}

std::vector<std::string> files_that_seal() {
  auto const src = std::filesystem::path{LINLI_SOURCE_DIR} / "src";
  auto out = std::vector<std::string>{};
  for (auto const& f : std::filesystem::recursive_directory_iterator{src}) {
    auto const path = std::filesystem::relative(f.path(), src).string();
    if (path.ends_with(".cc") && !path.ends_with("_test.cc") &&
        read_source("src/" + path).find("secrets::seal(") !=
            std::string::npos) {
      out.push_back(path);
    }
  }
  return out;
}

TEST_P(every_module, every_sealed_column_is_sealed_anew_and_counted) {
  make_all();
  auto const who = std::stoll(id("owner", kHere));
  auto times = hour();
  times["places"] = 30;
  times["way"] = "lot";
  auto const sessions =
      made("/activities/" + id("activity_id", kHere) + "/sessions", times)
          .at("sessions");
  auto drawn = std::string{};
  for (auto const& s : sessions) {
    drawn = std::max(drawn, s.at("id").get<std::string>());
  }
  done(ask(verb::patch, "/webhooks/" + id("webhook_id", kHere), boss,
           {{"renew_secret", true}}));
  made("/favours/" + favour(kHere, owner(kHere)) + "/answers",
       {{"agrees", true}, {"contact", "门口"}}, helper(kHere));
  made("/favours",
       {{"side", "asked"},
        {"kind", "other"},
        {"title", "搬花盆"},
        {"days", 7},
        {"agrees", true},
        {"contact", "门口"},
        {"own_key", own_key()}},
       owner(kHere));
  resident("李桂英", kHere, {{"phone", "13900001234"}});
  people::anchor_audit(*reg);
  db->write([&](store::writer& tx) {
    people::insert_credential(
        tx,
        {.key = {ids.next(now)},
         .person = {who},
         .kind = people::credential_kind::authenticator,
         .secret = secrets::seal(keys, people::totp_context({who}), "totp")},
        now);
    // Those of this world have no secret.
    tx.run("DELETE FROM credential WHERE kind = 5");
    auto const passkey = ids.next(now);
    people::insert_credential(
        tx,
        {.key = {passkey},
         .person = {who},
         .kind = people::credential_kind::passkey,
         .lookup = "x",
         .secret = secrets::seal(keys, fmt::format("passkey {}", passkey), "")},
        now);
    tx.run(
        "INSERT INTO sign_in_question (id, kind, sealed, expires_at) VALUES "
        "('q', 3, $1, $2)",
        secrets::seal(keys, "question q", "kept"), now.unix_s + 600);
  });

  auto expected = column_names{};
  auto files = std::vector<std::string>{};
  for (auto const& [file, columns] : sealers()) {
    files.push_back(file);
    expected.insert(columns.begin(), columns.end());
  }
  EXPECT_THAT(files_that_seal(), UnorderedElementsAreArray(files));
  auto found = column_names{};
  for (auto const& [column, by_key] : sealed_texts()) {
    found.insert(column);
  }
  ASSERT_THAT(found, UnorderedElementsAreArray(expected));

  keys.rotate(now, secrets::algorithm::sm4);
  while (people::reseal(*reg, 50) == 50) {
  }
  auto count = std::int64_t{0};
  for (auto const& [column, by_key] : sealed_texts()) {
    EXPECT_THAT(by_key, testing::ElementsAre(testing::Key(2U))) << column;
    count += by_key.begin()->second;
  }
  auto const used = db->read(
      [&](store::reader& r) { return people::values_by_key(*reg, r); });
  EXPECT_THAT(used, testing::ElementsAre(testing::Pair(2U, count)));

  // Without the old key everything opens: the lot is drawn.
  std::erase_if(keys.keys, [](auto const& k) { return k.number == 1; });
  auto const at = db->read([&](store::reader& r) {
    return *r.value_of<std::int64_t>(
        "SELECT draw_at FROM activity_session WHERE id = $1",
        std::stoll(drawn));
  });
  while (activities::tend_sessions(*reg, {at}) != 0) {
  }
  EXPECT_EQ(get("/sessions/" + drawn + "/lot").body.at("is_drawn"), true);
}

/// What staff does for somebody who asked, and no guardian did.
TEST_P(every_module, a_child_is_in_nothing_without_a_guardian) {
  auto const child = person(kHere);
  done(ask(verb::put, "/me/volunteering", signed_in_as(child, strength::code),
           {{"skills", {"receiving"}}, {"when", json::array()}}));
  id("session_id", kHere);
  auto const turned = turn(kHere);
  auto const shift = db->read([&](store::reader& r) {
    return std::to_string(*r.value_of<std::int64_t>(
        "SELECT shift FROM turn WHERE id = $1", std::stoll(turned)));
  });
  auto const asked = favour(kHere, owner(kHere));
  change(child, {{"born", "2018-05-01"}});

  auto const as_told = [&](json more) {
    more["person"] = child;
    more["how"] = "phone";
    return more;
  };
  auto const room = "/rooms/" + id("room_id", kHere) + "/bookings";
  auto booking = hour();
  booking["title"] = "写作业";
  auto const expect_refused = [&](reply const& r, std::string const& what) {
    EXPECT_EQ(r.code(), "people.minor_needs_guardian") << what << r.text;
  };
  expect_refused(post(room, as_told(booking), boss), "booking");
  expect_refused(sign_up(child, {{"how", "phone"}}), "signup");
  expect_refused(post("/shifts/" + shift + "/turns", as_told({}), boss),
                 "turn");
  expect_refused(
      post("/volunteers/" + child + "/decision", {{"accepted", true}}, boss),
      "volunteer");
  auto wish = as_told({{"side", "asked"},
                       {"kind", "other"},
                       {"title", "陪我写作业"},
                       {"days", 7},
                       {"agrees", true},
                       {"own_key", own_key()}});
  expect_refused(post("/favours", wish, boss), "favour");
  expect_refused(
      post("/favours/" + asked + "/answers", as_told({{"agrees", true}}), boss),
      "answer");
  expect_refused(post("/supporters",
                      {{"kind", "shop"},
                       {"name", {{"zh", "花店"}}},
                       {"area", kHere},
                       {"speakers", {child}}},
                      boss),
                 "speaker");

  // With one it is.
  made("/persons/" + child + "/representatives",
       {{"person", id("neighbour", kHere)},
        {"kind", "guardian"},
        {"how", "guardian"}});
  made("/volunteers/" + child + "/decision", {{"accepted", true}});
  booking["person"] = child;
  booking["how"] = "guardian";
  made(room, booking);
}

}  // namespace
}  // namespace linli::app
