#include "people/dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace {

using namespace linli;
using testing::HasSubstr;
using testing::ThrowsMessage;

constexpr auto kWords = R"([words]
hello = { zh = "{name}您好", en = "Hello {name}", zh-Hant = "{name}您好呀" }
)";

TEST(people_dictionary, says_a_word_in_each_language_with_what_is_filled_in) {
  auto const words = people::dictionary{kWords};
  auto const with = people::words{{"name", people::same_in_all("{name}")}};
  EXPECT_EQ(words.said("hello", http::language::zh, with), "{name}您好");
  EXPECT_EQ(words.said("hello", http::language::en, with), "Hello {name}");
  EXPECT_EQ(words.said("hello", http::language::zh_hant, with), "{name}您好呀");
}

TEST(people_dictionary, names_a_word_it_has_not) {
  auto const words = people::dictionary{kWords};
  EXPECT_THAT([&] { words.find("bye"); },
              ThrowsMessage<std::out_of_range>(HasSubstr("'bye'")));
}

TEST(people_dictionary, names_a_word_that_lacks_a_language) {
  EXPECT_THAT(
      [] {
        people::dictionary{"[words]\nhello = { zh = \"好\", en = \"Hi\" }"};
      },
      ThrowsMessage<std::invalid_argument>(
          HasSubstr("'hello' is not said in zh-Hant")));
  EXPECT_THAT([] { people::dictionary{"[words]\nhello = \"Hi\""}; },
              ThrowsMessage<std::invalid_argument>(HasSubstr("'hello'")));
  EXPECT_THROW(people::dictionary{"[other]"}, std::invalid_argument);
}

TEST(people_dictionary, this_modules_words_are_whole) {
  EXPECT_EQ(people::people_words().said("code_text", http::language::en,
                                        {{"code", people::same_in_all("12")}}),
            "Linli: your code is 12. It is good for 10 minutes. Tell it to "
            "nobody.");
}

}  // namespace
