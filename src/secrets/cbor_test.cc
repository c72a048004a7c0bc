#include "secrets/cbor.h"

#include <gtest/gtest.h>
#include <string>

#include "secrets/encoding.h"

namespace linli::secrets {

namespace {

// What is left after one value; "none" when there is no value.
std::string rest_after(std::string_view const as_hex) {
  auto const bytes = from_hex(as_hex);
  EXPECT_TRUE(bytes.has_value()) << as_hex;
  auto rest = std::string_view{*bytes};
  auto value = cbor{};
  return take_cbor(rest, value) ? hex(rest) : "none";
}

std::int64_t number(std::string_view const as_hex) {
  auto const bytes = from_hex(as_hex);
  auto rest = std::string_view{*bytes};
  auto value = cbor{};
  auto const is_read = take_cbor(rest, value);
  return is_read && as_number(&value) != nullptr ? value.number : 424242;
}

}  // namespace

TEST(secrets_cbor, reads_the_numbers_of_rfc_8949_appendix_a) {
  EXPECT_EQ(number("00"), 0);
  EXPECT_EQ(number("17"), 23);
  EXPECT_EQ(number("1818"), 24);
  EXPECT_EQ(number("1903e8"), 1000);
  EXPECT_EQ(number("1a000f4240"), 1000000);
  EXPECT_EQ(number("1b000000e8d4a51000"), 1000000000000);
  EXPECT_EQ(number("20"), -1);
  EXPECT_EQ(number("3903e7"), -1000);
  EXPECT_EQ(number("3b7fffffffffffffff"),
            std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(number("1b8000000000000000"), 424242) << "beyond 63 bits";
}

TEST(secrets_cbor, reads_maps_by_number_and_by_text) {
  // {1: 2, "a": [true, h'01'], -1: null}
  auto const bytes = from_hex("a30102616182f5410120f6");
  auto rest = std::string_view{*bytes};
  auto map = cbor{};
  ASSERT_TRUE(take_cbor(rest, map));
  EXPECT_TRUE(is_map(&map));
  EXPECT_EQ(*as_number(find(map, 1)), 2);
  auto const* const list = find(map, "a");
  ASSERT_NE(list, nullptr);
  EXPECT_EQ(list->elements.size(), 2U);
  EXPECT_EQ(list->elements[0].is, cbor::kind::boolean);
  EXPECT_EQ(list->elements[0].number, 1);
  EXPECT_EQ(*as_bytes(&list->elements[1]), "\x01");
  EXPECT_EQ(as_text(&list->elements[1]), nullptr);
  EXPECT_EQ(as_number(find(map, -1)), nullptr);
  EXPECT_EQ(find(map, -1)->is, cbor::kind::null);
  EXPECT_EQ(find(map, 3), nullptr);
  EXPECT_EQ(find(*list, 1), nullptr) << "not a map";
}

TEST(secrets_cbor, takes_one_value_and_leaves_the_rest) {
  EXPECT_EQ(rest_after("01ff"), "ff");
  EXPECT_EQ(rest_after("a0"), "");
  EXPECT_EQ(rest_after("4101"), "");
  EXPECT_EQ(rest_after("590001ff"), "") << "a length wider than it must be";
}

TEST(secrets_cbor, refuses_what_is_cut_off_or_of_another_form) {
  for (auto const* const wrong : {"",
                                  "18",
                                  "1900",
                                  "1bffffff",
                                  "41",
                                  "82",
                                  "8201",
                                  "a1",
                                  "a101",
                                  "5bffffffffffffffff",
                                  "9bffffffffffffffff",
                                  "bbffffffffffffffff",
                                  "7f6161ff",
                                  "5f4101ff",
                                  "9f01ff",
                                  "bf0102ff",
                                  "c000",
                                  "f93c00",
                                  "fb3ff0000000000000",
                                  "f818",
                                  "e0",
                                  "1c",
                                  "ff",
                                  "61ff",
                                  "a201020103",
                                  "a2616101616102",
                                  "a1410102",
                                  "a1f501",
                                  "a18001",
                                  "818181818181818181818101"}) {
    EXPECT_EQ(rest_after(wrong), "none") << wrong;
  }
  EXPECT_EQ(rest_after("818181818181818101"), "") << "eight deep";
}

}  // namespace linli::secrets
