#include "contributions/credit_code.h"

#include <gtest/gtest.h>

namespace linli::contributions {

namespace {

TEST(credit_code, of_real_registrations_is_one) {
  // Published in the national system of company credit information.
  for (auto const* const code : {"9144030071526726XG", "91330100799655058B",
                                 "914403001922038216", "91110000802100433B"}) {
    EXPECT_EQ(normal_credit_code(code), code);
  }
}

TEST(credit_code, is_one_form_for_one_code) {
  EXPECT_EQ(normal_credit_code(" 9144-0300-7152-6726xg "),
            "9144030071526726XG");
}

TEST(credit_code, with_one_character_changed_is_none) {
  auto const code = std::string{"9144030071526726XG"};
  auto const all = std::string{"0123456789ABCDEFGHJKLMNPQRTUWXY"};
  for (auto i = std::size_t{0}; i != code.size(); ++i) {
    for (auto const c : all) {
      auto other = code;
      other[i] = c;
      EXPECT_EQ(normal_credit_code(other).has_value(), other == code) << other;
    }
  }
}

TEST(credit_code, of_other_lengths_and_letters_is_none) {
  for (auto const* const code :
       {"", "9144030071526726X", "9144030071526726XGG", "914403007152672OXG",
        "91AB030071526726XG", "九一四四"}) {
    EXPECT_EQ(normal_credit_code(code), std::nullopt) << code;
  }
}

}  // namespace

}  // namespace linli::contributions
