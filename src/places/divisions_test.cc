#include "places/divisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>
#include <zlib.h>

#include "base/error.h"
#include "base/file.h"
#include "places/csv.h"

namespace linli::places {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

auto const kDemo = std::filesystem::path{LINLI_SOURCE_DIR} / "demo";

std::string number(std::size_t const n) {
  auto out = std::string{};
  for (auto shift = 0U; shift != 32; shift += 8) {
    out += static_cast<char>(n >> shift & 0xFFU);
  }
  return out;
}

std::string pressed(std::string_view const text) {
  auto size = ::compressBound(text.size());
  auto out = std::string(size, '\0');
  ::compress(reinterpret_cast<Bytef*>(out.data()), &size,
             reinterpret_cast<Bytef const*>(text.data()), text.size());
  out.resize(size);
  return out;
}

/// A file as scripts/make_divisions.py would write these blocks.
std::string file_of(std::vector<std::string> const& texts) {
  auto sizes = std::string{};
  auto blocks = std::string{};
  for (auto const& text : texts) {
    auto const block = pressed(text);
    sizes += number(block.size()) + number(text.size());
    blocks += block;
  }
  return "LNLDIV1\n" + number(texts.size()) + sizes + blocks;
}

constexpr auto kIndex =
    "2023-06-30\n31 上海市\n3101 市辖区\n310101 黄浦区\n310104 徐汇区\n"
    "46 海南省\n4604 儋州市\n460400 儋州市\n";
constexpr auto kShanghai =
    "=01\n>2 南京东路街道\n云南中路居委会\n4 贵州居委会\n承兴居委会\n"
    "=04\n>天平路街道\n0 安亭居委会\n";
constexpr auto kDanzhou = "=00\n>100 那大镇\n茶山村委会\n";

std::string small_file() {
  return file_of({kIndex, kShanghai, kDanzhou});
}

/// What is said of a file, or of what one of its districts holds.
std::string said_of(std::string const& file) {
  try {
    auto const all = read_divisions(file);
    for (auto const& d : all.districts) {
      subdistricts_of(all, d);
    }
  } catch (base::error const& e) {
    EXPECT_EQ(e.code(), "places.bad_divisions");
    return e.what();
  }
  return "";
}

std::vector<subdistrict_division> inside(std::string_view const code) {
  auto const& all = shipped_divisions();
  auto const* const d = find_division(all, code);
  return d == nullptr ? std::vector<subdistrict_division>{}
                      : subdistricts_of(all, *d);
}

std::size_t communities_in(std::vector<subdistrict_division> const& some) {
  auto n = std::size_t{0};
  for (auto const& s : some) {
    n += s.communities.size();
  }
  return n;
}

}  // namespace

TEST(divisions, a_file_says_what_is_where) {
  auto const file = small_file();
  auto const all = read_divisions(file);
  EXPECT_EQ(all.as_of, "2023-06-30");
  ASSERT_THAT(all.districts, SizeIs(3));
  EXPECT_EQ(full_name(all.districts[1]), "上海市 徐汇区");
  EXPECT_EQ(full_name(all.districts[2]), "海南省 儋州市");
  EXPECT_EQ(find_division(all, "310101")->name, "黄浦区");
  EXPECT_EQ(find_division(all, "310102"), nullptr);
  EXPECT_EQ(find_division(all, "3101"), nullptr);
  EXPECT_EQ(find_division(all, ""), nullptr);
}

TEST(divisions, a_number_is_written_only_where_it_is_not_the_next) {
  auto const file = small_file();
  auto const all = read_divisions(file);
  auto const huangpu = subdistricts_of(all, all.districts[0]);
  ASSERT_THAT(huangpu, SizeIs(1));
  EXPECT_EQ(huangpu[0].code, "310101002");
  EXPECT_EQ(huangpu[0].name, "南京东路街道");
  EXPECT_THAT(huangpu[0].communities,
              ElementsAre(community_division{"310101002001", "云南中路居委会"},
                          community_division{"310101002004", "贵州居委会"},
                          community_division{"310101002005", "承兴居委会"}));
  auto const xuhui = subdistricts_of(all, all.districts[1]);
  EXPECT_EQ(xuhui.at(0).code, "310104001");
  EXPECT_EQ(xuhui.at(0).communities.at(0).code, "310104001000");
}

TEST(divisions, a_damaged_file_is_refused_with_the_reason) {
  EXPECT_EQ(said_of(small_file()), "");
  auto const with_index = [](std::string const& index) {
    return said_of(file_of({index, kShanghai, kDanzhou}));
  };
  auto const with_block = [](std::string const& block) {
    return said_of(file_of(
        {"2023-06-30\n46 海南省\n4604 儋州市\n460400 儋州市\n", block}));
  };
  EXPECT_THAT(said_of(""), HasSubstr("does not begin"));
  EXPECT_THAT(said_of("LNLDIV1\n"), HasSubstr("does not begin"));
  EXPECT_THAT(said_of("LNLDIV1\n" + number(0)), HasSubstr("number of"));
  EXPECT_THAT(said_of("LNLDIV1\n" + number(0xFFFFFFFFU)),
              HasSubstr("number of"));
  EXPECT_THAT(said_of("LNLDIV1\n" + number(1) + number(9) + number(9)),
              HasSubstr("larger than"));
  EXPECT_THAT(said_of("LNLDIV1\n" + number(1) + number(0) + number(1U << 30U)),
              HasSubstr("larger than"));
  EXPECT_THAT(with_index("2023-06-30"), HasSubstr("unpacked"))
      << "without a line feed";
  EXPECT_THAT(with_index("2023-06-30\n31 上海\xff\n"), HasSubstr("unpacked"));
  EXPECT_THAT(with_index("2023-06-30\n\n"), HasSubstr("no code"));
  EXPECT_THAT(with_index("2023-06-30\n31\n"), HasSubstr("no code"));
  EXPECT_THAT(with_index("2023-06-30\nxx 上海市\n"), HasSubstr("no code"));
  EXPECT_THAT(with_index("2023-06-30\n3101 市辖区\n"),
              HasSubstr("3101 does not belong"));
  EXPECT_THAT(with_index("2023-06-30\n31 上海市\n310101 黄浦区\n"),
              HasSubstr("310101 does not belong"));
  EXPECT_THAT(with_index("2023-06-30\n31 上海市\n3101 市辖区\n310104 徐汇区\n"
                         "310101 黄浦区\n"),
              HasSubstr("310101 does not belong"));
  EXPECT_THAT(with_index("2023-06-30\n31 上海市\n"), HasSubstr("other blocks"));
  EXPECT_THAT(with_block("=01\n>那大镇\n"), HasSubstr("nothing about 460400"));
  EXPECT_THAT(with_block("=00\n茶山村委会\n"), HasSubstr("no subdistrict"));
  EXPECT_THAT(with_block("=00\n>那大镇\n1000 茶山村委会\n"),
              HasSubstr("no number"));
  EXPECT_THAT(with_block("=00\n>那大镇\n5 茶山村委会\n5 红旗村委会\n"),
              HasSubstr("no number"));
  EXPECT_THAT(with_block("=00\n>那大镇\n-1 茶山村委会\n"),
              HasSubstr("no number"));
  EXPECT_THAT(with_block("=00\n>7 \n"), HasSubstr("no number"));
}

TEST(divisions, whatever_the_bytes_nothing_worse_than_a_refusal_happens) {
  auto random = std::mt19937{310'109};
  auto const whole = small_file();
  auto refused = 0;
  constexpr auto kTries = 500;
  for (auto i = 0; i != kTries; ++i) {
    auto file = whole;
    for (auto n = random() % 4; n != 0; --n) {
      file[random() % file.size()] = static_cast<char>(random());
    }
    file.resize(random() % 3 == 0 ? random() % file.size() : file.size());
    refused += said_of(file).empty() ? 0 : 1;
  }
  EXPECT_GT(refused, kTries / 2);
  // Past zlib's checksum, so that the reader of lines sees it too.
  for (auto i = 0; i != kTries; ++i) {
    auto texts = std::vector<std::string>{kIndex, kShanghai, kDanzhou};
    auto& text = texts[random() % texts.size()];
    constexpr auto kLikely = std::string_view{"\n\n =>0193区\xe5"};
    text[random() % text.size()] = kLikely[random() % kLikely.size()];
    said_of(file_of(texts));
  }
}

TEST(divisions, the_shipped_codes_are_of_the_whole_country) {
  auto const& all = shipped_divisions();
  EXPECT_EQ(all.as_of, "2023-06-30");
  EXPECT_THAT(all.districts, SizeIs(2978));
  EXPECT_EQ(all.blocks.size(), 1U + 342U) << "the index and the cities";
  // A part of them, but every block: unpacking checks all of its bytes.
  auto seen = std::set<std::size_t>{};
  for (auto i = std::size_t{0}; i != all.districts.size(); ++i) {
    auto const& d = all.districts[i];
    if (i % 10 == 0 || seen.insert(d.block).second) {
      auto const here = subdistricts_of(all, d);
      EXPECT_FALSE(here.empty()) << d.code;
      for (auto const& s : here) {
        EXPECT_FALSE(s.communities.empty()) << s.code;
      }
    }
  }
}

TEST(divisions, hongkou_is_as_in_the_demonstration_district) {
  auto const path = kDemo / "hongkou" / "communities.csv";
  auto const list = parse_csv(base::read_file(path), "communities.csv");
  auto listed = std::map<std::string, std::string>{};
  for (auto const& row : list.rows) {
    listed[row.fields[1]] = row.fields[2];
    listed[row.fields[3]] = row.fields[4];
  }
  auto shipped = std::map<std::string, std::string>{};
  for (auto const& s : inside("310109")) {
    shipped[s.code] = s.name;
    for (auto const& c : s.communities) {
      shipped[c.code] = c.name;
    }
  }
  EXPECT_EQ(shipped, listed);
  EXPECT_THAT(inside("310109"), SizeIs(8));
  EXPECT_EQ(communities_in(inside("310109")), 198U);
}

TEST(divisions, a_city_without_districts_is_a_district_itself) {
  struct {
    std::string_view code;
    std::string_view name;
    std::size_t subdistricts;
    std::size_t communities;
  } const cases[] = {{"441900", "广东省 东莞市", 36, 609},
                     {"442000", "广东省 中山市", 23, 287},
                     {"460400", "海南省 儋州市", 18, 340},
                     {"620201", "甘肃省 嘉峪关市", 5, 48},
                     {"429004", "湖北省 仙桃市", 25, 767}};
  for (auto const& c : cases) {
    SCOPED_TRACE(c.code);
    auto const* const d = find_division(shipped_divisions(), c.code);
    ASSERT_NE(d, nullptr);
    EXPECT_EQ(full_name(*d), c.name);
    auto const here = inside(c.code);
    EXPECT_EQ(here.size(), c.subdistricts);
    EXPECT_EQ(communities_in(here), c.communities);
  }
}

}  // namespace linli::places
