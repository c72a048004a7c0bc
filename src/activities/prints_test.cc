#include "activities/feed.h"
#include "activities/poster.h"
#include "activities/print_words.h"
#include "activities/test_living_room.h"
#include "print/picture.h"
#include "secrets/encoding.h"

namespace linli::activities {
namespace {

using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

announced one_of(std::int64_t const key, std::string_view const begins) {
  auto out = announced{};
  out.session.key = {key};
  out.session.terms.starts_at = at(begins);
  out.session.terms.ends_at = {at(begins).unix_s + 5400};
  out.session.terms.places = 20;
  out.session.created_at = at("2026-11-01T09:00");
  out.activity.title = {"插花与古琴", "Flowers & guqin", ""};
  out.activity.age_from = 60;
  out.activity.leader = "王老师";
  out.where = "大厅";
  out.link = "https://linli.example.cn/d/D/sessions/1";
  return out;
}

poster_head head() {
  return {.venue = "瑞虹共享会客厅",
          .address = "瑞虹路 123 号",
          .phone = "021-5555 1234",
          .link = "https://linli.example.cn/d/D/venues/1",
          .zone = kZone,
          .from = *base::parse_date("2026-11-30"),
          .speaks = http::language::zh};
}

std::vector<announced> week_of(int const count) {
  auto out = std::vector<announced>{};
  for (auto i = 0; i != count; ++i) {
    auto const day = "2026-12-0" + std::to_string(1 + i * 5 / count);
    out.push_back(one_of(i + 1, day + "T14:00"));
  }
  return out;
}

int pages_of(std::string const& pdf) {
  auto const from = pdf.find("/Count ");
  return from == std::string::npos ? 0 : std::stoi(pdf.substr(from + 7));
}

TEST(poster, is_one_page_while_that_can_be_read_and_more_after_that) {
  using print::paper_format;
  EXPECT_EQ(pages_of(poster(head(), {}, paper_format::pdf)), 1);
  EXPECT_EQ(pages_of(poster(head(), week_of(9), paper_format::pdf)), 1);
  EXPECT_GT(pages_of(poster(head(), week_of(40), paper_format::pdf)), 1);
  EXPECT_THAT(poster(head(), week_of(40), paper_format::png),
              StartsWith("\x89PNG"));
}

TEST(poster, says_how_many_more_there_are) {
  using print::paper_format;
  auto cut = head();
  cut.beyond = 5;
  for (auto const count : {9, 40}) {
    auto const all = week_of(count);
    for (auto const as : {paper_format::pdf, paper_format::png}) {
      EXPECT_NE(poster(cut, all, as), poster(head(), all, as)) << count;
    }
  }
}

TEST(poster, says_for_whom_a_session_is) {
  EXPECT_EQ(terms_line(one_of(1, "2026-12-01T14:00"), http::language::zh),
            "20 个名额 · 免费 · 60 岁以上 · 王老师带领");
  auto paid = one_of(1, "2026-12-01T14:00");
  paid.activity.fee_fen = 1250;
  EXPECT_THAT(terms_line(paid, http::language::en), HasSubstr("12.50 yuan"));
}

TEST(feed, escapes_what_people_wrote) {
  auto odd = one_of(1, "2026-12-01T14:00");
  odd.activity.title.zh = "<b>\"花\" & 茶\x01";
  auto const atom = atom_feed({.title = "邻里",
                               .link = "https://x/",
                               .self = "https://x/feed",
                               .id = "urn:linli:D",
                               .zone = kZone,
                               .updated = at("2026-11-24T10:00")},
                              {odd});
  EXPECT_THAT(atom, HasSubstr("&lt;b&gt;&quot;花&quot; &amp; 茶 12月1日"));
  EXPECT_THAT(atom, HasSubstr("<id>urn:linli:D:session:1</id>"));
  auto const as_json = json::parse(
      json_feed({.title = "邻里", .id = "urn:linli:D", .zone = kZone}, {odd}));
  EXPECT_EQ(as_json.at("version"), "https://jsonfeed.org/version/1.1");
  EXPECT_EQ(as_json.at("items").at(0).at("id"), "urn:linli:D:session:1");
}

struct prints : activity_registry {};

LINLI_ON_BOTH_ENGINES(prints);

TEST_P(prints, what_is_on_as_paper_picture_and_feed) {
  auto const s = session(8, {{"room", room}});
  auto const poster = "/venues/" + venue + "/poster?date=2026-11-30&format=";
  EXPECT_THAT(get(poster + "pdf").text, StartsWith("%PDF"));
  EXPECT_THAT(get(poster + "png").text, StartsWith("\x89PNG"));
  EXPECT_EQ(
      get("/venues/" + venue + "/poster?date=2026-02-30&format=pdf").code(),
      "activities.bad_time");
  EXPECT_EQ(get("/venues/1/poster?date=2026-11-30&format=pdf").code(),
            "venues.no_such_venue");
  auto const of_all = "/poster?date=2026-11-30&format=";
  EXPECT_THAT(get(of_all + std::string{"pdf"}).text, StartsWith("%PDF"));
  EXPECT_THAT(get(of_all + std::string{"png"}).text, StartsWith("\x89PNG"));
  EXPECT_NE(get(of_all + std::string{"png"}).text, get(poster + "png").text)
      << "it says the venue of each";
  EXPECT_EQ(get("/poster?date=2026-02-30&format=pdf").code(),
            "activities.bad_time");
  EXPECT_THAT(get("/sessions/" + s + "/card").text, StartsWith("\x89PNG"));
  EXPECT_THAT(get("/sessions/" + s + "/qr").text, StartsWith("<svg"));
  EXPECT_EQ(get("/sessions/1/card").code(), "activities.no_such_session");
  auto const atom = get("/feed?format=atom").text;
  EXPECT_THAT(atom, HasSubstr("https://linli.example.cn/d/D/sessions/" + s));
  EXPECT_THAT(atom, HasSubstr("大厅"));
  auto const feed =
      get("/feed?format=json&venue=" + venue + "&origin=http://10.0.0.5:8080");
  ASSERT_EQ(feed.status, 200) << feed.text;
  EXPECT_EQ(feed.body.at("items").at(0).at("url"),
            "https://linli.example.cn/d/D/sessions/" + s)
      << "the address the server is told is its own comes first";
}

TEST_P(prints, a_poster_counts_what_it_does_not_list) {
  constexpr auto kListed = 200;
  constexpr auto kEachDay = 29;
  auto const week = json{{"from", moment("2026-11-30T14:00")},
                         {"until", moment("2026-11-30T16:00")},
                         {"rule", "FREQ=DAILY;COUNT=7"}};
  for (auto i = 0; i != kEachDay; ++i) {
    session(5, week);
  }
  ASSERT_GT(kEachDay * 7, kListed);
  auto const paper = [&] {
    return get("/venues/" + venue + "/poster?date=2026-11-30&format=png").text;
  };
  auto const before = paper();
  session(5, {{"from", moment("2026-12-06T18:00")},
              {"until", moment("2026-12-06T19:00")}});
  EXPECT_NE(paper(), before);
}

TEST_P(prints, ones_own_code_for_the_door) {
  auto const s = session(8);
  auto const who = person();
  sign(s, who);
  auto const id = mine(s, who).at("id").get<std::string>();
  EXPECT_THAT(get("/signups/" + id + "/qr", who).text, StartsWith("<svg"));
  EXPECT_EQ(get("/signups/" + id + "/qr", person()).code(),
            "activities.no_such_signup");
}

TEST_P(prints, photographs_of_what_happened_need_consent) {
  auto const s = session(8);
  auto const p = [] {
    auto page = print::paper{{60, 40}, print::paper_format::png, "", 72};
    return secrets::base64url(page.finish());
  }();
  auto const path = "/sessions/" + s + "/photographs";
  auto const wish = json{{"content", p}, {"alt", "大家在插花"}};
  EXPECT_EQ(post(path, wish, desk).code(), "activities.consent_needed");
  auto agreed = wish;
  agreed["has_consent"] = true;
  EXPECT_EQ(post(path, agreed, person()).code(), "people.not_allowed");
  auto const made = post(path, agreed, desk);
  ASSERT_EQ(made.status, 200) << made.body.dump();
  ASSERT_THAT(made.body.at("photographs"), SizeIs(1));
  auto const id = made.body["photographs"][0]["id"].get<std::string>();
  EXPECT_EQ(made.body["photographs"][0]["alt"], "大家在插花");
  EXPECT_THAT(get("/photographs/" + id + "?size=small").text,
              StartsWith("\xFF\xD8"));
  EXPECT_EQ(ask(verb::del, "/photographs/" + id, person()).code(),
            "people.not_allowed");
  EXPECT_EQ(ask(verb::del, "/photographs/" + id, desk).status, 204);
  EXPECT_EQ(get("/photographs/" + id).code(), "venues.no_such_photograph");
  EXPECT_EQ(get(path).body.at("photographs"), json::array());
}

}  // namespace
}  // namespace linli::activities
