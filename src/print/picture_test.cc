#include "print/picture.h"

#include <array>
#include <gmock/gmock.h>

#include "base/error.h"
#include "print/paper.h"

namespace linli::print {

namespace {

/// A page as wide as high, black in its upper half.
std::string photograph(int const wide, int const high) {
  auto p = paper{{static_cast<double>(wide), static_cast<double>(high)},
                 paper_format::png,
                 "",
                 72};
  p.fill(0, 0, wide, high / 2.0, kBlack);
  return p.finish();
}

/// With Exif's Orientation after the beginning of the file.
std::string with_orientation(std::string const& jpeg, char const orientation) {
  using namespace std::string_literals;
  auto const exif =
      "\xFF\xE1\0\x22"
      "Exif\0\0MM\0*\0\0\0\x08"
      "\0\x01\x01\x12\0\x03\0\0\0\x01\0"s +
      orientation + "\0\0\0\0\0\0"s;
  return jpeg.substr(0, 2) + exif + jpeg.substr(2);
}

TEST(picture, is_shrunk_to_its_longest_side) {
  auto const p = drawn_anew(photograph(800, 400), 200);
  EXPECT_EQ(p.width, 200);
  EXPECT_EQ(p.height, 100);
  EXPECT_THAT(p.jpeg, testing::StartsWith("\xFF\xD8\xFF"));
  auto const small = drawn_anew(photograph(80, 40), 200);
  EXPECT_EQ(small.width, 80);
}

TEST(picture, is_turned_as_its_camera_held_it_and_forgets_the_rest) {
  auto const jpeg = drawn_anew(photograph(80, 40), 200).jpeg;
  auto const lying = with_orientation(jpeg, 6);
  auto const p = drawn_anew(lying, 200);
  EXPECT_EQ(p.width, 40);
  EXPECT_EQ(p.height, 80);
  EXPECT_THAT(p.jpeg, testing::Not(testing::HasSubstr("Exif")));
  EXPECT_EQ(drawn_anew(with_orientation(jpeg, 3), 200).width, 80);
}

TEST(picture, says_what_is_no_photograph) {
  auto const whole = photograph(300, 300);
  for (auto const& bad :
       {std::string{}, std::string{"<svg/>"}, std::string(100, '\0'),
        whole.substr(0, whole.size() / 3), std::string{"GIF89a"}}) {
    try {
      drawn_anew(bad, 100);
      ADD_FAILURE() << bad.size();
    } catch (base::error const& e) {
      EXPECT_EQ(e.code(), "venues.not_a_photograph") << e.what();
    }
  }
}

}  // namespace

}  // namespace linli::print
