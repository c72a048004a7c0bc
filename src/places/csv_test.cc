#include "places/csv.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace linli::places {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

base::error error_of(std::string_view const bytes) {
  try {
    parse_csv(bytes, "input.csv");
  } catch (base::error const& e) {
    return e;
  }
  return {fault::io, "none", "nothing was thrown"};
}

}  // namespace

TEST(places_csv, quotes_separators_and_line_breaks_inside_fields) {
  auto const t = parse_csv(
      "name,note\r\n\"a, \"\"b\"\"\",\"two\nlines\"\r\nc,d\r\n", "x.csv");
  EXPECT_THAT(t.header, ElementsAre("name", "note"));
  ASSERT_THAT(t.rows, SizeIs(2));
  EXPECT_THAT(t.rows[0].fields, ElementsAre("a, \"b\"", "two\nlines"));
  EXPECT_EQ(t.rows[0].line, 2U);
  EXPECT_EQ(t.rows[1].line, 4U) << "the quoted break counts as a line";
}

TEST(places_csv, the_separator_is_the_one_the_header_uses) {
  EXPECT_THAT(parse_csv("a;b;c\n1;2,5;3\n", "x").rows[0].fields,
              ElementsAre("1", "2,5", "3"));
  EXPECT_THAT(parse_csv("a\tb\n1\t2\n", "x").rows[0].fields,
              ElementsAre("1", "2"));
  EXPECT_THAT(parse_csv("only\n1\n", "x").rows[0].fields, ElementsAre("1"));
}

TEST(places_csv, a_byte_order_mark_is_not_part_of_the_first_column) {
  EXPECT_THAT(parse_csv("\xef\xbb\xbfname\nx\n", "x").header,
              ElementsAre("name"));
}

TEST(places_csv, what_chinese_spreadsheets_write_is_converted) {
  auto const gbk = parse_csv("\xc3\xfb\xb3\xc6,x\n\xba\xd3\xb1\xf5,1\n", "x");
  EXPECT_EQ(gbk.encoding, "GB 18030");
  EXPECT_THAT(gbk.header, ElementsAre("名称", "x"));
  EXPECT_THAT(gbk.rows[0].fields, ElementsAre("河滨", "1"));
  using namespace std::string_view_literals;
  auto const utf16 = parse_csv("\xff\xfe\x0d\x54\n\0x\0"sv, "x");
  EXPECT_EQ(utf16.encoding, "UTF-16");
  EXPECT_THAT(utf16.header, ElementsAre("名"));
}

TEST(places_csv, an_unclosed_quote_says_where_it_began) {
  auto const e = error_of("a,b\n1,\"open\n2,3\n");
  EXPECT_EQ(e.code(), "places.csv_quote");
  EXPECT_THAT(e.what(), HasSubstr("input.csv, line 2, byte 3"));
  EXPECT_EQ(error_of("a,b\n\"x\"y,2\n").code(), "places.csv_quote");
}

TEST(places_csv, bytes_of_no_known_encoding_are_refused) {
  auto const e = error_of("a,b\n\xff\xff\xff,1\n");
  EXPECT_EQ(e.code(), "places.csv_encoding");
  EXPECT_THAT(e.what(), HasSubstr("UTF-8"));
}

TEST(places_csv, an_empty_file_has_no_columns) {
  EXPECT_EQ(error_of("").code(), "places.csv_empty");
  EXPECT_EQ(error_of("\n\n , \n").code(), "places.csv_empty");
}

TEST(places_csv, a_row_of_another_width_is_dropped_and_named) {
  auto const t = parse_csv("a,b\n1,2\n3\n4,5,6\n7,8,,\n\n", "x");
  EXPECT_THAT(t.rows, SizeIs(2));
  ASSERT_THAT(t.dropped, SizeIs(2));
  EXPECT_EQ(t.dropped[0].line, 3U);
  EXPECT_THAT(t.dropped[1].reason, HasSubstr("3 fields"));
}

TEST(places_csv, what_is_written_is_read_back) {
  auto const header = std::vector<std::string>{"a", "b", "c"};
  auto const fields =
      std::vector<std::string>{"河滨, \"C1\"", "two\r\nlines", ""};
  auto csv = std::string{kUtf8Bom};
  append_csv_row(csv, header);
  append_csv_row(csv, fields);

  EXPECT_EQ(csv,
            "\xef\xbb\xbf"
            "a,b,c\r\n\"河滨, \"\"C1\"\"\",\"two\r\nlines\",\r\n");
  EXPECT_EQ(parse_csv(csv, "x").rows.at(0).fields, fields);
}

TEST(places_csv, a_spreadsheet_runs_nothing_that_is_written) {
  struct {
    std::string field;
    std::string written;
  } const cases[] = {{"=1+1", "'=1+1"}, {"+86 21", "'+86 21"},
                     {"-a", "'-a"},     {"@SUM(A1)", "'@SUM(A1)"},
                     {"\t=1", "'\t=1"}, {"-1.5", "-1.5"},
                     {"a=b", "a=b"},    {"=\"x\",1", R"("'=""x"",1")"}};
  for (auto const& c : cases) {
    auto csv = std::string{};
    append_csv_row(csv, {&c.field, 1});
    EXPECT_EQ(csv, c.written + "\r\n");
  }
}

}  // namespace linli::places
