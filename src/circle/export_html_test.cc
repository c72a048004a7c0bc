#include <cstdlib>
#include <expat.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "circle/export_test_district.h"
#include "circle/report_outline.h"
#include "circle/report_words.h"

namespace linli::circle {
namespace {

using namespace test_district;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// What a page says: elements in their order, texts, values of <data>.
struct page {
  std::vector<std::string> elements;
  std::vector<std::string> ids;
  std::vector<std::string> refers_to;
  std::vector<std::string> links;
  std::vector<std::string> values;
  std::string lang;
  std::string text;
  std::string failure;
};

void on_start(void* const to, char const* const name, char const** const at) {
  auto& p = *static_cast<page*>(to);
  p.elements.emplace_back(name);
  for (auto const* a = at; *a != nullptr; a += 2) {
    auto const key = std::string_view{a[0]};
    auto const value = std::string{a[1]};
    if (key == "id") {
      p.ids.push_back(value);
    } else if (key == "href" && value.starts_with('#')) {
      p.refers_to.push_back(value.substr(1));
    } else if (key == "href" || key == "src") {
      p.links.push_back(value);
    } else if (key == "value") {
      p.values.push_back(value);
    } else if (key == "lang") {
      p.lang = value;
    }
  }
}

void on_text(void* const to, char const* const text, int const size) {
  static_cast<page*>(to)->text.append(text, static_cast<std::size_t>(size));
}

page parse(std::string const& html) {
  auto p = page{};
  auto* const parser = XML_ParserCreate("UTF-8");
  XML_SetUserData(parser, &p);
  XML_SetElementHandler(parser, on_start, nullptr);
  XML_SetCharacterDataHandler(parser, on_text);
  if (XML_Parse(parser, html.data(), static_cast<int>(html.size()), 1) !=
      XML_STATUS_OK) {
    p.failure = XML_ErrorString(XML_GetErrorCode(parser)) +
                std::string{" in line "} +
                std::to_string(XML_GetCurrentLineNumber(parser));
  }
  XML_ParserFree(parser);
  return p;
}

int count(std::string_view rest, std::string_view const what) {
  auto n = 0;
  for (auto at = rest.find(what); at != std::string_view::npos;
       at = rest.find(what)) {
    ++n;
    rest.remove_prefix(at + what.size());
  }
  return n;
}

/// Not a test of anything: a page to look at, where LINLI_LOOK_AT names a
/// folder.
void keep_to_look_at(std::string const& name, std::string const& html) {
  if (auto const* const folder = std::getenv("LINLI_LOOK_AT")) {
    base::write_file_atomically(std::filesystem::path{folder} / name, html);
  }
}

/// What random_district has, and some it has not.
standard many_duties() {
  auto by = load_standards().front();
  by.duties[1] = within_m("canteen", 500);
  by.duties[2] = within_m("clinic", 300);
  by.duties[3] = within_s("library", 600);
  return by;
}

TEST(circle_report, says_what_the_coverage_says) {
  auto const d = hundred_residents();
  auto const p =
      parse(d.as(export_format::html, {.lang = http::language::en,
                                       .made_at = {{600}, "2026-11-24"}}));

  EXPECT_EQ(p.failure, "");
  EXPECT_EQ(p.lang, "en");
  EXPECT_THAT(p.text, HasSubstr("70.0% of residents can walk to everything"));
  EXPECT_THAT(p.text, HasSubstr("Made on 2026-11-24 10:00"));
  EXPECT_THAT(p.text, HasSubstr("within a walk of 300 m"));
  EXPECT_THAT(p.text, HasSubstr("estimated"));
  // Canteen and clinic of everybody; the gaps; the subdistricts.
  EXPECT_THAT(p.values, Contains("0.7"));
  EXPECT_THAT(p.values, Contains("0.625"));
  EXPECT_THAT(p.values, Contains("30"));
  EXPECT_THAT(p.text, HasSubstr("No Community canteen"));
  // Nobody has a clinic on record, and it is only advised.
  EXPECT_THAT(p.text, HasSubstr("left out here: Clinic"));
  EXPECT_THAT(p.text, Not(HasSubstr("No Clinic")));
  EXPECT_THAT(p.text, HasSubstr("none on record"));
}

TEST(circle_report, needs_nothing_from_anywhere) {
  auto const html = hundred_residents().as(export_format::html);
  auto const p = parse(html);
  EXPECT_THAT(p.links, ElementsAre("https://www.openstreetmap.org/copyright"));
  EXPECT_THAT(p.elements, Not(Contains("script")));
  EXPECT_THAT(p.elements, Not(Contains("link")));
  EXPECT_THAT(p.elements, Not(Contains("img")));
  EXPECT_EQ(count(html, "http:"), 0);
  EXPECT_EQ(count(html, "https:"), 2) << "the licence's address and its text";
  EXPECT_THAT(html, Not(HasSubstr("@import")));
}

TEST(circle_report, what_is_referred_to_is_there_once) {
  auto const p = parse(hundred_residents().as(export_format::html));
  auto ids = p.ids;
  std::ranges::sort(ids);
  EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
  EXPECT_FALSE(p.refers_to.empty());
  for (auto const& id : p.refers_to) {
    EXPECT_THAT(p.ids, Contains(id));
  }
}

TEST(circle_report, a_name_that_is_markup_stays_text) {
  auto const html = hundred_residents().as(export_format::html);
  EXPECT_THAT(html, Not(HasSubstr("<b>&\"")));
  EXPECT_THAT(parse(html).text, HasSubstr(kHostile));
}

TEST(circle_report, headings_do_not_skip_a_level_and_columns_have_a_scope) {
  auto const html = hundred_residents().as(export_format::html);
  auto level = 0;
  for (auto const& e : parse(html).elements) {
    if (e.size() == 2 && e[0] == 'h' && e[1] >= '1' && e[1] <= '6') {
      EXPECT_LE(e[1] - '0', level + 1);
      level = e[1] - '0';
    }
  }
  EXPECT_EQ(count(html, "<th>"), 0);
  EXPECT_EQ(count(html, "<th "), count(html, "<th scope="));
}

TEST(circle_report, every_language_speaks_for_itself) {
  auto const d = hundred_residents();
  auto const zh = parse(d.as(export_format::html));
  auto const tw =
      parse(d.as(export_format::html, {.lang = http::language::zh_hant}));
  EXPECT_EQ(zh.lang, "zh-CN");
  EXPECT_THAT(zh.text, HasSubstr("走路能到标准要求的全部服务"));
  EXPECT_THAT(zh.text, HasSubstr("估算"));
  EXPECT_EQ(tw.lang, "zh-TW");
  EXPECT_THAT(tw.text, HasSubstr("走路能到標準要求的全部服務"));
  EXPECT_THAT(tw.text, HasSubstr("社區食堂"));
}

TEST(circle_report, a_district_without_residents_or_borders_still_reports) {
  auto s = places::snapshot{};
  s.code = "D";
  auto const d = exported{s, many_duties()};
  auto const p = parse(d.as(export_format::html));
  EXPECT_EQ(p.failure, "");
  EXPECT_THAT(p.text, HasSubstr("还没有居民数据"));
  EXPECT_THAT(p.text, HasSubstr("画不出地图"));
}

TEST(circle_report, what_nobody_recorded_is_not_said_to_be_missing) {
  auto s = empty_district();
  s.residents = {home(110, 0, 50)};
  auto const nothing = exported{s, standard_of({within_m("canteen", 300)})};
  EXPECT_THAT(parse(nothing.as(export_format::html)).text,
              HasSubstr("标准要求的服务一处也没有登记"));

  s.services = {service("canteen", 10, 0)};
  auto const half = exported{
      s, standard_of({within_m("canteen", 300), within_m("clinic", 300)})};
  EXPECT_THAT(parse(half.as(export_format::html)).text,
              HasSubstr("登记在册的 1 样服务，100% 的居民走路全能到"));
}

TEST(circle_report, without_borders_the_residents_are_drawn) {
  auto s = random_district(3, 400, 30);
  s.areas = {s.areas[0]};
  auto const d = exported{s, many_duties()};
  auto const html = d.as(export_format::html);
  EXPECT_EQ(parse(html).failure, "");
  EXPECT_THAT(html, HasSubstr("class=\"homes\""));
  keep_to_look_at("dots.html", html);
}

/// 15 x 14 communities with wiggly borders in 3 subdistricts.
places::snapshot city() {
  auto s = random_district(5, 6000, 300);
  s.areas.resize(3);
  auto random = base::random{7};
  for (auto x = 0; x != 15; ++x) {
    for (auto y = 0; y != 14; ++y) {
      auto a = area("C" + std::to_string(x * 100 + y), x < 7 ? "S2" : "S1",
                    places::level::community);
      auto const west = x * 270 - 2000;
      auto const south = y * 280 - 2000;
      auto outline = geo::ring{};
      for (auto i = 0; i != 300; ++i) {
        auto const t = i / 300.0 * 2 * std::numbers::pi;
        auto const r = 150 + random.real() * 3;
        outline.push_back(
            at_m(west + 135 + r * std::cos(t), south + 140 + r * std::sin(t)));
      }
      outline.push_back(outline.front());
      a.boundary = {{.outer = outline, .holes = {}}};
      s.areas.push_back(a);
    }
  }
  s.are_residents_estimated = true;
  return s;
}

TEST(circle_report, hundreds_of_areas_stay_small) {
  auto const d = exported{city(), many_duties()};
  auto const html = d.as(export_format::html, {.lang = http::language::en});
  EXPECT_EQ(parse(html).failure, "");
  EXPECT_LT(html.size(), 2'000'000U);
  RecordProperty("bytes", static_cast<int>(html.size()));
  keep_to_look_at("city.html", html);
  keep_to_look_at("hundred.html", hundred_residents().as(export_format::html));
}

TEST(circle_report, an_outline_keeps_its_corners_and_loses_the_rest) {
  auto path = std::string{};
  auto const ring = std::vector<geo::xy>{{0, 0},     {50, 0.3}, {100, 0},
                                         {100, 100}, {0, 100},  {0, 0}};
  append_outline(path, ring);
  EXPECT_EQ(path, "M0 0l100 0l0 100l-100 0z");
}

TEST(circle_report, a_label_that_would_cover_another_is_cut_short) {
  auto board = label_board{};
  EXPECT_EQ(board.put({100, 100}, "1", "Area"), label_fit::name);
  EXPECT_EQ(board.put({100, 100}, "2", "Area"), label_fit::none);
  EXPECT_EQ(board.put({129, 100}, "3", "Long name of an area"),
            label_fit::wide_number);
  EXPECT_EQ(board.put({400, 400}, "4", ""), label_fit::number);
}

}  // namespace
}  // namespace linli::circle
