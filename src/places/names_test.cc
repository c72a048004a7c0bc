#include "places/names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace linli::places {

using testing::ElementsAre;

TEST(places_names, traditional_and_simplified_are_the_same_name) {
  EXPECT_EQ(plain("河濱會客廳"), plain("河滨会客厅"));
  EXPECT_EQ(plain("ＨＥＢＩＮ Café"), plain("hebin café"));
}

TEST(places_names, characters_become_syllables_and_words_stay_words) {
  EXPECT_THAT(syllables("河滨会客厅"),
              ElementsAre("he", "bin", "hui", "ke", "ting"));
  EXPECT_THAT(syllables("绿地C1号楼"),
              ElementsAre("lu", "de", "c1", "hao", "lou"));
  EXPECT_THAT(syllables("São João - Escola"),
              ElementsAre("sao", "joao", "escola"));
  EXPECT_THAT(syllables(" ·（）"), ElementsAre());
}

TEST(places_names, small_differences_between_lists_are_forgiven) {
  EXPECT_TRUE(
      are_similar(plain("汇丰大药房（徐汇店）"), plain("汇丰大药房 徐汇店")));
  EXPECT_TRUE(are_similar("上海市第六人民医院", "第六人民医院"));
  EXPECT_FALSE(are_similar("汇丰大药房", "华氏大药房"));
  EXPECT_FALSE(are_similar("超市", "联华超市"));
  EXPECT_FALSE(are_similar("", ""));
  EXPECT_FALSE(are_similar("--", "--"));
}

TEST(places_names, a_name_is_completed_by_the_languages_it_lacks) {
  EXPECT_EQ(completed({"北外滩", "", ""}, {"x", "North Bund", ""}),
            (localized{"北外滩", "North Bund", ""}));
}

}  // namespace linli::places
