#include "store/sql_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace linli::store {

using testing::ElementsAre;

TEST(store_sql_text, placeholders_are_rewritten_outside_strings_and_comments) {
  EXPECT_EQ(with_question_marks("SELECT $2, '$1', \"$1\" -- $1\n, $10"),
            "SELECT ?2, '$1', \"$1\" -- $1\n, ?10");
  EXPECT_EQ(with_question_marks("a $ b $x /* $1 */ 'it''s $1' $1"),
            "a $ b $x /* $1 */ 'it''s $1' ?1");
}

TEST(store_sql_text, a_script_is_cut_at_semicolons_that_end_statements) {
  EXPECT_THAT(split_statements("A ';' b; -- c; d\nE \"f;\" g;\n-- end\n"),
              ElementsAre("A ';' b", " -- c; d\nE \"f;\" g"));
  EXPECT_THAT(split_statements(" ;; "), ElementsAre());
  EXPECT_THAT(split_statements("X"), ElementsAre("X"));
}

TEST(store_sql_text, an_unclosed_string_does_not_run_past_the_end) {
  EXPECT_EQ(with_question_marks("SELECT '$1"), "SELECT '$1");
  EXPECT_THAT(split_statements("SELECT '; x"), ElementsAre("SELECT '; x"));
}

}  // namespace linli::store
