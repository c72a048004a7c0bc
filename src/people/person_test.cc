#include "people/person.h"

#include <gmock/gmock.h>

namespace linli::people {
namespace {

using testing::Contains;

TEST(people_person, a_phone_number_has_one_form) {
  EXPECT_EQ(normal_phone("138 0000-1234"), "+8613800001234");
  EXPECT_EQ(normal_phone("0086 13800001234"), "+8613800001234");
  EXPECT_EQ(normal_phone("021-5555 1234"), "+862155551234");
  EXPECT_EQ(normal_phone("+86 21 5555 1234"), "+862155551234");
  EXPECT_EQ(normal_phone("+49 30 1234567"), "+49301234567");
  for (auto const* const wrong : {"", "12345", "1380000123", "13800001234x",
                                  "23800001234", "+0123456789"}) {
    EXPECT_EQ(normal_phone(wrong), std::nullopt) << wrong;
  }
}

TEST(people_person, an_identity_number_has_a_check_digit) {
  EXPECT_EQ(normal_identity_number("11010519491231002x"), "11010519491231002X");
  EXPECT_EQ(normal_identity_number("110105194912310021"), std::nullopt);
  EXPECT_EQ(normal_identity_number("11010519490231002X"), std::nullopt);
}

TEST(people_person, of_a_year_alone_its_last_day_counts) {
  EXPECT_TRUE(is_child("2012", "2026-11-25"));
  EXPECT_FALSE(is_child("2011", "2026-11-25"));
  EXPECT_TRUE(is_child("2012-11-26", "2026-11-25"));
  EXPECT_FALSE(is_child("2012-11-25", "2026-11-25"));
  EXPECT_FALSE(is_child("", "2026-11-25"));
  EXPECT_FALSE(is_birth_date("2026-12", "2026-11-25"));
  EXPECT_FALSE(is_birth_date("1943-02-30", "2026-11-25"));
}

TEST(people_person, a_name_is_found_by_its_ends_sounds_and_initials) {
  auto const words = words_of_name("李桂英");
  for (auto const* const w :
       {"李桂英", "桂英", "英", "liguiying", "guiying", "ying", "lgy"}) {
    EXPECT_THAT(words, Contains(w));
  }
}

}  // namespace
}  // namespace linli::people
