#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "people/announcement_ops.h"
#include "people/consent.h"
#include "people/notice_ops.h"
#include "people/outbox.h"
#include "people/test_registry.h"

namespace linli::people {

namespace {

using http::verb;

struct people_notices : test_registry {
  json inbox(std::string const& cookie, std::string const& query = {}) {
    return get("/me/notices" + query, cookie).body;
  }

  std::string id_of(std::string const& cookie) {
    return get("/me", cookie).body.at("id");
  }

  /// A resident who signed in, of this area, and agreed to be told.
  std::string listener(std::string const& phone, std::string const& area) {
    auto me = signed_in(phone);
    EXPECT_EQ(ask(verb::patch, "/me", me, {{"name", "李桂英"}, {"area", area}})
                  .status,
              200);
    EXPECT_EQ(
        ask(verb::put, "/me/consents/notices", me, {{"given", true}}).status,
        200);
    return me;
  }

  json told(std::string const& title = "停水通知") {
    return {{"area", "S1"}, {"title", title}, {"text", "明天上午停水。"}};
  }
};

TEST_P(people_notices, a_role_is_told_with_its_area) {
  auto const me = signed_in("13800001234");
  auto const boss = officer(role::district_officer, "D");
  EXPECT_EQ(inbox(me).at("unread"), 0);
  EXPECT_TRUE(inbox(me).at("notices").empty());
  ASSERT_EQ(post("/persons/" + id_of(me) + "/roles",
                 {{"role", "volunteer"}, {"area", "C1"}}, boss)
                .status,
            200);
  auto const page = inbox(me);
  ASSERT_EQ(page.at("unread"), 1);
  auto const n = page.at("notices").at(0);
  EXPECT_EQ(n.at("title").at("zh"), "您有了新的身份：志愿者");
  EXPECT_EQ(n.at("text").at("en"), "You are now Volunteer of C1.");
  EXPECT_EQ(n.at("is_read"), false);
}

TEST_P(people_notices, what_is_kept_of_a_notice_is_sealed) {
  auto const me = listener("13800001234", "C1");
  post("/announcements", told("王阿姨的家宴"),
       officer(role::community_staff, "C1"));
  post("/announcements", told("王阿姨的家宴"),
       officer(role::subdistrict_officer, "S1"));
  auto const kept = db->read([](store::reader& r) {
    return *r.value_of<std::string>("SELECT sealed FROM notice");
  });
  EXPECT_EQ(kept.find("王阿姨"), std::string::npos);
}

TEST_P(people_notices, are_read_one_by_one_or_up_to_what_was_seen) {
  auto const me = listener("13800001234", "C1");
  auto const boss = officer(role::subdistrict_officer, "S1");
  for (auto const* const title : {"一", "二", "三"}) {
    now.unix_s += 1;
    ASSERT_EQ(post("/announcements", told(title), boss).status, 200);
  }
  auto const all = inbox(me).at("notices");
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all.at(0).at("title").at("zh"), "三") << "newest first";
  auto const second = all.at(1).at("id").get<std::string>();
  EXPECT_EQ(post("/me/notices/read", {{"up_to", second}}, me).body.at("unread"),
            1);
  EXPECT_EQ(inbox(me, "?unread=true").at("notices").size(), 1U);
  EXPECT_EQ(ask(verb::patch, "/me/notices/" + second, me, {{"is_read", false}})
                .body.at("unread"),
            2);
  auto const first_page = inbox(me, "?limit=2");
  ASSERT_EQ(first_page.at("notices").size(), 2U);
  auto const rest =
      inbox(me, "?limit=2&after=" + first_page.at("next").get<std::string>());
  EXPECT_EQ(rest.at("notices").at(0).at("title").at("zh"), "一");
  EXPECT_FALSE(rest.contains("next"));
}

TEST_P(people_notices, of_somebody_else_are_not_to_be_had) {
  auto const me = listener("13800001234", "C1");
  post("/announcements", told(), officer(role::subdistrict_officer, "S1"));
  auto const id = inbox(me).at("notices").at(0).at("id").get<std::string>();
  auto const other = signed_in("13800005678");
  EXPECT_EQ(
      ask(verb::patch, "/me/notices/" + id, other, {{"is_read", true}}).code(),
      "people.no_such_notice");
  EXPECT_EQ(inbox(me).at("unread"), 1);
}

TEST_P(people_notices, an_announcement_reaches_who_agreed_and_lives_there) {
  auto const inside = listener("13800001234", "C1");
  auto const outside = listener("13800005678", "C2");
  auto const silent = signed_in("13800009999");
  ask(verb::patch, "/me", silent, {{"name", "王建国"}, {"area", "C1"}});
  auto const boss = officer(role::subdistrict_officer, "S1");
  auto only_count = told();
  only_count["only_count"] = true;
  EXPECT_EQ(post("/announcements", only_count, boss).body.at("persons"), 1);
  EXPECT_EQ(inbox(inside).at("unread"), 0);
  EXPECT_EQ(post("/announcements", told(), boss).body.at("persons"), 1);
  EXPECT_EQ(inbox(inside).at("unread"), 1);
  EXPECT_EQ(inbox(outside).at("unread"), 0);
  EXPECT_EQ(inbox(silent).at("unread"), 0);
  // Taken back as easily as given.
  ask(verb::put, "/me/consents/notices", inside, {{"given", false}});
  EXPECT_EQ(post("/announcements", only_count, boss).body.at("persons"), 0);
}

TEST_P(people_notices, nobody_announces_outside_their_area) {
  auto const boss = officer(role::subdistrict_officer, "S2");
  EXPECT_EQ(post("/announcements", told(), boss).code(), "people.not_allowed");
  auto nowhere = told();
  nowhere["area"] = "X";
  EXPECT_EQ(post("/announcements", nowhere, boss).code(),
            "people.no_such_area");
  auto hostile = told("一行\n两行");
  EXPECT_EQ(post("/announcements", hostile, boss).status, 400);
}

TEST_P(people_notices, one_sent_again_is_told_once) {
  auto const me = listener("13800001234", "C1");
  auto const boss = officer(role::subdistrict_officer, "S1");
  auto named = told();
  named["key"] = "a-name-of-its-own";
  auto const first = post("/announcements", named, boss);
  ASSERT_EQ(first.status, 200);
  auto const again = post("/announcements", named, boss);
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(inbox(me).at("unread"), 1);

  named["text"] = "后天上午停水。";
  EXPECT_EQ(post("/announcements", named, boss).code(),
            "people.announced_otherwise");
  // Another author may call theirs the same.
  auto const other = officer(role::subdistrict_officer, "S1");
  EXPECT_EQ(post("/announcements", named, other).status, 200);
  EXPECT_EQ(inbox(me).at("unread"), 2);
}

TEST_P(people_notices, what_was_announced_is_listed_where_one_works) {
  listener("13800001234", "C1");
  auto const boss = officer(role::subdistrict_officer, "S1");
  ASSERT_EQ(post("/announcements", told("停水通知"), boss).status, 200);
  ASSERT_EQ(post("/announcements", told("来水通知"), boss).status, 200);
  auto const page = get("/announcements?limit=1", boss).body;
  auto const line = page.at("announcements").at(0);
  EXPECT_EQ(line.at("title"), "来水通知");
  EXPECT_EQ(line.at("persons"), 1);
  EXPECT_EQ(line.at("is_done"), true);
  EXPECT_EQ(line.at("author").at("name"), "干部");
  auto const next =
      get("/announcements?limit=1&after=" + page.at("next").get<std::string>(),
          boss)
          .body;
  EXPECT_EQ(next.at("announcements").at(0).at("title"), "停水通知");
  EXPECT_FALSE(next.contains("next"));
  auto const elsewhere = officer(role::subdistrict_officer, "S2");
  EXPECT_TRUE(
      get("/announcements", elsewhere).body.at("announcements").empty());
  auto const whole = officer(role::district_officer, "D");
  EXPECT_EQ(get("/announcements", whole).body.at("announcements").size(), 2U);
}

TEST_P(people_notices, thousands_are_told_in_parts_each_of_them_once) {
  constexpr auto kMany = 450;
  auto const agreed = find_purpose("notices").version;
  db->write([&](store::writer& tx) {
    for (auto i = 0; i != kMany; ++i) {
      auto const who = person_id{ids.next(now)};
      insert_person(
          tx, {.key = who, .name = "居民", .area = "C1", .created_at = now});
      insert_consent(tx, ids.next(now), who,
                     {.purpose = "notices",
                      .version = agreed,
                      .is_given = true,
                      .how = {},
                      .recorded_by = {},
                      .at = now});
    }
  });
  auto const boss = officer(role::subdistrict_officer, "S1");
  auto const is_done = [&] {
    return get("/announcements", boss)
        .body.at("announcements")
        .at(0)
        .at("is_done");
  };
  auto const told_so_far = [&] {
    return db->read([](store::reader& r) {
      return std::pair{*r.value_of<std::int64_t>("SELECT COUNT(*) FROM notice"),
                       *r.value_of<std::int64_t>(
                           "SELECT COUNT(DISTINCT person) FROM notice")};
    });
  };
  EXPECT_EQ(post("/announcements", told(), boss).body.at("persons"), kMany);
  EXPECT_EQ(is_done(), false);
  EXPECT_LT(told_so_far().first, kMany);
  while (tell_next(*reg, now)) {
  }
  EXPECT_EQ(is_done(), true);
  EXPECT_EQ(told_so_far(),
            (std::pair<std::int64_t, std::int64_t>{kMany, kMany}));
}

TEST_P(people_notices, go_by_mail_when_the_quiet_hours_are_over) {
  reg->time_zone = std::make_shared<std::string const>("Asia/Shanghai");
  auto const me = listener("13800001234", "C1");
  change(id_of(me), {{"email", "li@example.cn"}});
  auto const boss = officer(role::subdistrict_officer, "S1");
  // 22:30 in Shanghai.
  now.unix_s =
      now.unix_s - now.unix_s % 86400 + std::int64_t{14 * 60 + 30} * 60;
  ASSERT_EQ(post("/announcements", told(), boss).status, 200);
  auto const due = [&] {
    return db->read([](store::reader& r) {
      return *r.value_of<std::int64_t>(
          "SELECT due_at FROM outbox WHERE kind = 2 ORDER BY id DESC LIMIT 1");
    });
  };
  EXPECT_EQ(due() - now.unix_s, (9 * 60 + 30) * 60) << "until 8 in the morning";
  // No quiet at all.
  ASSERT_EQ(ask(verb::put, "/me/notice-settings", me,
                {{"quiet_hours", {{"from_minute", 0}, {"until_minute", 0}}},
                 {"subjects", json::array()}})
                .status,
            200);
  post("/announcements", told(), boss);
  EXPECT_EQ(due(), now.unix_s);
}

TEST_P(people_notices, channels_are_chosen_by_subject) {
  auto const me = listener("13800001234", "C1");
  change(id_of(me), {{"email", "li@example.cn"}});
  auto const wish = [](char const* const key, bool const email,
                       bool const phone) {
    return json{{"key", key}, {"by_email", email}, {"by_phone", phone}};
  };
  auto const quiet = json{{"from_minute", 1260}, {"until_minute", 480}};
  EXPECT_EQ(
      ask(verb::put, "/me/notice-settings", me,
          {{"quiet_hours", quiet}, {"subjects", {wish("weather", true, true)}}})
          .code(),
      "people.no_such_subject");
  auto const set = ask(verb::put, "/me/notice-settings", me,
                       {{"quiet_hours", quiet},
                        {"subjects", {wish("neighbourhood", false, true)}}});
  ASSERT_EQ(set.status, 200);
  EXPECT_EQ(set.body.at("sends_email"), true);
  for (auto const& s : set.body.at("subjects")) {
    EXPECT_EQ(s.at("by_email"), s.at("key") != "neighbourhood");
    // Whoever waits for a place hears of it on the phone (topics.toml).
    EXPECT_EQ(s.at("by_phone"),
              s.at("key") == "neighbourhood" || s.at("key") == "offers");
  }
  post("/announcements", told(), officer(role::subdistrict_officer, "S1"));
  auto const kinds = db->read([](store::reader& r) {
    return r.all("SELECT kind FROM outbox WHERE person IS NOT NULL ORDER BY id",
                 [](outbox_kind const k) { return k; });
  });
  // The mail tells that it was staff who put the address down.
  EXPECT_THAT(kinds, testing::ElementsAre(outbox_kind::mail,
                                          outbox_kind::text_message));
}

TEST_P(people_notices, a_strange_device_is_told_and_a_known_one_is_not) {
  auto const phone = std::string{"13800001234"};
  auto const me = signed_in(phone);
  EXPECT_EQ(inbox(signed_in(phone)).at("unread"), 0);
  db->write([](store::writer& tx) {
    tx.run("UPDATE session SET device = 'another'");
  });
  auto const again = signed_in(phone);
  EXPECT_EQ(inbox(again).at("unread"), 1);
  EXPECT_EQ(inbox(again).at("notices").at(0).at("subject"), "account");
}

TEST_P(people_notices, are_exported_and_erased_with_the_person) {
  auto const me = listener("13800001234", "C1");
  post("/announcements", told(), officer(role::subdistrict_officer, "S1"));
  EXPECT_EQ(get("/me/export", me).body.at("notices").size(), 1U);
  ASSERT_EQ(post("/me/erase", {{"really", true}}, me).status, 204);
  auto const left = db->read([](store::reader& r) {
    return *r.value_of<std::int64_t>(
        "SELECT (SELECT COUNT(*) FROM notice) + (SELECT COUNT(*) FROM outbox "
        "WHERE person IS NOT NULL)");
  });
  EXPECT_EQ(left, 0);
}

TEST_P(people_notices, webhooks_are_for_the_whole_district_alone) {
  auto const wish = json{{"name", "数据平台"},
                         {"url", "https://example.cn/hook"},
                         {"events", {"person.created"}}};
  auto const boss = officer(role::district_officer, "D");
  auto const made = post("/webhooks", wish, boss);
  ASSERT_EQ(made.status, 200);
  EXPECT_TRUE(made.body.at("secret").get<std::string>().starts_with("whsec_"));
  auto const one = "/webhooks/" + made.body.at("id").get<std::string>();
  auto const listed = get("/webhooks", boss).body.at("webhooks");
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_FALSE(listed.at(0).contains("secret")) << "shown once";
  auto bad = wish;
  bad["url"] = "ftp://example.cn/";
  EXPECT_EQ(post("/webhooks", bad, boss).status, 400);
  reg->is_demo = false;
  bad["url"] = "http://example.cn/hook";
  EXPECT_EQ(post("/webhooks", bad, boss).code(), "people.bad_webhook");
  EXPECT_EQ(
      ask(verb::patch, one, boss, {{"is_paused", true}}).body.at("is_paused"),
      true);
  auto const renewed = ask(verb::patch, one, boss, {{"renew_secret", true}});
  EXPECT_NE(renewed.body.at("secret"), made.body.at("secret"));
  EXPECT_EQ(ask(verb::del, one, boss).status, 204);
  EXPECT_EQ(ask(verb::del, one, boss).code(), "people.no_such_webhook");
  EXPECT_TRUE(get("/webhooks", boss).body.at("webhooks").empty());
}

LINLI_ON_BOTH_ENGINES(people_notices);

}  // namespace

TEST(people_quiet_hours, end_in_the_districts_own_time) {
  constexpr auto kMidnight = std::int64_t{20'000} * 86'400;
  auto const minutes_left = [](quiet_hours const q, int const minute,
                               int const offset_min = 0) {
    auto const now = base::instant{kMidnight + std::int64_t{minute} * 60};
    auto const end = end_of_quiet(q, now, seconds{offset_min * 60});
    return end ? (end->unix_s - now.unix_s) / 60 : -1;
  };
  auto const night = quiet_hours{21 * 60, 8 * 60};
  EXPECT_EQ(minutes_left(night, 21 * 60 - 1), -1);
  EXPECT_EQ(minutes_left(night, 21 * 60), 11 * 60);
  EXPECT_EQ(minutes_left(night, 0), 8 * 60);
  EXPECT_EQ(minutes_left(night, 8 * 60 - 1), 1);
  EXPECT_EQ(minutes_left(night, 8 * 60), -1);
  EXPECT_EQ(minutes_left(night, 13 * 60, 8 * 60), 11 * 60) << "Shanghai";
  EXPECT_EQ(minutes_left(night, 3 * 60, -5 * 60), 10 * 60) << "New York";
  auto const noon = quiet_hours{12 * 60, 14 * 60};
  EXPECT_EQ(minutes_left(noon, 13 * 60), 60);
  EXPECT_EQ(minutes_left(noon, 14 * 60), -1);
  EXPECT_EQ(minutes_left({600, 600}, 600), -1) << "none at all";
}

TEST(people_topics, every_one_has_its_subject_and_all_languages) {
  for (auto const* const key :
       {"new_device", "role_given", "role_taken", "consent_recorded",
        "represented", "representation_ended", "acts_no_more",
        "guardian_no_more", "acted_for", "card_issued", "password_set",
        "address_changed", "records_merged", "way_added", "way_removed",
        "announcement"}) {
    auto const& t = topic_of(key);
    EXPECT_NO_THROW(find_subject(t.subject));
    for (auto const l : {language::zh, language::en, language::zh_hant}) {
      EXPECT_FALSE(t.title.in(l).empty()) << key;
      EXPECT_FALSE(t.text.in(l).empty()) << key;
    }
  }
}

TEST(people_topics, a_word_filled_in_is_not_looked_at_again) {
  auto const with = words{{"a", same_in_all("{b}")}, {"b", same_in_all("乙")}};
  EXPECT_EQ(filled("{a} {b} {c} {", with, language::zh), "{b} 乙 {c} {");
}

}  // namespace linli::people
