#include "places/division_search.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "base/error.h"

namespace linli::places {

namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

divisions const& all() {
  return shipped_divisions();
}

std::vector<std::string> names(std::vector<division const*> const& some) {
  auto out = std::vector<std::string>{};
  for (auto const* const d : some) {
    out.push_back(d->code + " " + full_name(*d));
  }
  return out;
}

std::vector<std::string> called(std::string_view const query) {
  return names(divisions_called(all(), query));
}

std::vector<std::string> like(std::string_view const query) {
  return names(divisions_like(all(), query));
}

std::vector<std::string> under(std::string_view const digits) {
  return names(divisions_under(all(), digits));
}

std::string said(std::function<void()> const& work) {
  try {
    work();
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "places.no_such_division");
    EXPECT_EQ(e.kind(), fault::not_found);
    return e.what();
  }
  return "";
}

std::string said_of_code(std::string_view const code) {
  return said([&] { needed_division(all(), code); });
}

}  // namespace

TEST(division_search, a_name_finds_its_district_however_it_is_written) {
  auto const hongkou = ElementsAre("310109 上海市 虹口区");
  for (auto const query :
       {"虹口", "虹口区", "虹口區", "上海 虹口", "上海市 虹口区",
        "  虹口  上海 ", "上海　虹口", "Shanghai hongkou", "hong kou"}) {
    SCOPED_TRACE(query);
    EXPECT_THAT(called(query), hongkou);
  }
  EXPECT_THAT(called("乾县"), ElementsAre("610424 陕西省 咸阳市 乾县"))
      << "a traditional character that stays one";
}

TEST(division_search, who_is_called_so_comes_before_who_is_inside_one) {
  auto const found = called("朝阳");
  ASSERT_GT(found.size(), 4U);
  EXPECT_EQ(found[0], "110105 北京市 朝阳区");
  EXPECT_EQ(found[1], "211321 辽宁省 朝阳市 朝阳县");
  EXPECT_EQ(found[2], "220104 吉林省 长春市 朝阳区");
  EXPECT_EQ(found[3], "211302 辽宁省 朝阳市 双塔区");
  EXPECT_THAT(called("辽宁 朝阳"), Not(testing::Contains(found[0])));
}

TEST(division_search, a_city_or_province_gives_its_districts) {
  EXPECT_THAT(called("上海"), SizeIs(16));
  EXPECT_THAT(called("东莞"), ElementsAre("441900 广东省 东莞市"));
  EXPECT_THAT(called(""), IsEmpty());
  EXPECT_THAT(called("  "), IsEmpty());
  EXPECT_THAT(called("市辖区"), IsEmpty()) << "a placeholder";
  EXPECT_THAT(called("虹囗"), IsEmpty());
}

TEST(division_search, a_code_may_be_begun_or_be_a_city_s) {
  EXPECT_THAT(under("3101"), SizeIs(16));
  EXPECT_THAT(under("310100"), SizeIs(16));
  EXPECT_THAT(under("310000"), SizeIs(16));
  EXPECT_THAT(under("31"), Each(StartsWith("3101")));
  EXPECT_THAT(under("460400"), ElementsAre("460400 海南省 儋州市"));
  EXPECT_THAT(under("460000"), SizeIs(testing::Gt(20U)));
  EXPECT_THAT(under("990000"), IsEmpty());
}

TEST(division_search, a_mistyped_name_is_told_what_may_be_meant) {
  EXPECT_THAT(like("虹扣"), ElementsAre("310109 上海市 虹口区")) << "its sound";
  EXPECT_THAT(like("虹囗区"), testing::Contains("310109 上海市 虹口区"))
      << "its look";
  EXPECT_THAT(like("虹囗"), ElementsAre("211004 辽宁省 辽阳市 宏伟区",
                                        "310109 上海市 虹口区"))
      << "囗 is read as 围: the sound finds another";
  EXPECT_THAT(like("上海 虹扣"), ElementsAre("310109 上海市 虹口区"));
  EXPECT_THAT(like("霍格沃茨"), IsEmpty());
  EXPECT_THAT(like("x"), IsEmpty());
  EXPECT_THAT(said([] { refuse_name(all(), "虹囗"); }),
              HasSubstr("called 虹囗. Is one of these meant: 211004 宏伟区, "
                        "310109 虹口区?"));
  EXPECT_THAT(said([] { refuse_name(all(), "霍格沃茨"); }),
              HasSubstr("Expected a name such as 虹口"));
}

TEST(division_search, an_unknown_code_is_told_what_was_expected) {
  EXPECT_EQ(needed_division(all(), "310109").name, "虹口区");
  EXPECT_EQ(said_of_code("310108"),
            "The national codes of 2023-06-30 have no district 310108. The "
            "nearest of 上海市: 310101 黄浦区, 310104 徐汇区, 310105 长宁区, "
            "310106 静安区, 310107 普陀区, 310109 虹口区, 310110 杨浦区, "
            "310112 闵行区, 310113 宝山区, 310114 嘉定区.");
  EXPECT_THAT(said_of_code("310100"),
              testing::AllOf(StartsWith("310100 is 上海市, not one district"),
                             HasSubstr("… (16)")));
  EXPECT_THAT(said_of_code("130100"), StartsWith("130100 is 河北省 石家庄市"));
  EXPECT_THAT(said_of_code("319999"), HasSubstr("The nearest of 上海市"));
  EXPECT_THAT(said_of_code("710000"), HasSubstr("Taiwan"));
  EXPECT_THAT(said_of_code("31010"), HasSubstr("six digits"));
  EXPECT_THAT(said_of_code("３１０１０９"), HasSubstr("six digits"));
  EXPECT_THAT(said_of_code(""), HasSubstr("six digits"));
}

}  // namespace linli::places
