#include "people/audit_head.h"

#include <gmock/gmock.h>
#include <thread>

#include "people/reseal.h"
#include "people/test_registry.h"

namespace linli::people {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

using findings = std::vector<std::string>;

/// A district whose audit has a head from the beginning.
struct audit_with_head : test_registry {
  void SetUp() override {
    test_registry::SetUp();
    if (!IsSkipped()) {
      ASSERT_TRUE(anchor_audit(*reg));
    }
  }

  void record_lines(int const n) {
    auto c = caller{};
    c.now = now;
    for (auto i = 0; i != n; ++i) {
      db->write([&](store::writer& tx) {
        record(*reg, tx, c, "person.seen", person_id{i + 1}, "C1");
      });
    }
  }
  /// Recorded and chained.
  void chained_lines(int const n) {
    record_lines(n);
    now.unix_s += 60;
    ASSERT_GE(chain_audit(*reg, now), static_cast<std::size_t>(n));
  }
  findings found(std::vector<audit_head> const& noted = {}) const {
    return db->read([&](store::reader& r) {
      auto out = audit_findings(r);
      for (auto& f : audit_head_findings(r, keys, noted)) {
        out.push_back(std::move(f));
      }
      return out;
    });
  }
  audit_head head() const { return *db->read(find_audit_head); }

  /// By somebody with the database alone.
  template <typename... Args>
  void behind_its_back(std::string_view const sql, Args const&... args) {
    db->write([&](store::writer& tx) { tx.run(sql, args...); });
  }
};
LINLI_ON_BOTH_ENGINES(audit_with_head);

TEST_P(audit_with_head, is_whole_whatever_is_recorded) {
  EXPECT_THAT(found(), IsEmpty());
  EXPECT_EQ(head(), audit_head{});
  record_lines(3);
  EXPECT_THAT(found(), IsEmpty());
  chained_lines(0);
  chained_lines(2);
  record_lines(1);
  EXPECT_THAT(found(), IsEmpty());
  EXPECT_EQ(head().lines, 5);
  EXPECT_EQ(parse_audit_head(text_of(head())), head());
}

TEST_P(audit_with_head, shows_that_the_newest_line_was_taken_out) {
  chained_lines(5);
  behind_its_back("DELETE FROM audit WHERE sequence = 5");
  EXPECT_THAT(found(), Contains("lines 5 to 5 are missing at the end"));
  EXPECT_THAT(found(), Contains("1 of 5 lines are missing"));
}

TEST_P(audit_with_head, shows_that_a_line_not_yet_chained_was_taken_out) {
  chained_lines(3);
  record_lines(2);
  behind_its_back("DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)");
  EXPECT_THAT(found(), testing::ElementsAre("1 of 5 lines are missing"));
}

TEST_P(audit_with_head, shows_a_line_that_was_put_in_and_never_chains_it) {
  chained_lines(3);
  behind_its_back(
      "INSERT INTO audit (id, at, action, fields) VALUES ($1, $2, "
      "'role.given', '')",
      ids.next(now), now);
  EXPECT_THAT(found(),
              Contains("1 lines are more than the 3 that were recorded"));
  EXPECT_THAT(found(), Contains(HasSubstr("was put in by somebody else")));
  now.unix_s += 60;
  EXPECT_EQ(chain_audit(*reg, now), 0U);
  chained_lines(2);  // others still are
  EXPECT_THAT(found(), Contains(HasSubstr("was put in by somebody else")));
}

TEST_P(audit_with_head, shows_a_line_that_was_changed_before_it_was_chained) {
  record_lines(1);
  behind_its_back("UPDATE audit SET action = 'person.created'");
  EXPECT_THAT(found(),
              testing::ElementsAre(HasSubstr("put in by somebody else, or")));
}

TEST_P(audit_with_head, shows_a_line_chained_by_somebody_else) {
  chained_lines(2);
  auto forged =
      audit_line{.key = {ids.next(now)}, .at = now, .action = "person.seen"};
  behind_its_back(
      "INSERT INTO audit (id, at, action, fields, sequence, hash) VALUES ($1, "
      "$2, 'person.seen', '', 3, $3)",
      forged.key, now, hash_of(forged, head().hash));
  EXPECT_THAT(found(), Contains("lines 3 to 3 were chained by somebody else"));
}

TEST_P(audit_with_head, shows_that_everything_was_taken_out) {
  chained_lines(4);
  auto const noted = head();
  behind_its_back("DELETE FROM audit");
  EXPECT_THAT(found(), Contains("lines 1 to 4 are missing at the end"));
  behind_its_back("DELETE FROM audit_head");
  EXPECT_THAT(found(), Contains("0 of the head's 65 parts are here"));
  EXPECT_THAT(found({noted}), Contains(HasSubstr("put back to before line 4")));
}

TEST_P(audit_with_head, cannot_be_made_again_without_the_key) {
  chained_lines(4);
  behind_its_back("DELETE FROM audit WHERE sequence = 4");
  behind_its_back("UPDATE audit_head SET lines = 3 WHERE lines = 4");
  EXPECT_THAT(found(), Contains(HasSubstr("part 0 of the head is not")));
  // What is recorded afterwards does not make it right again.
  record_lines(1);
  EXPECT_THAT(found(), Contains(HasSubstr("part")));
  // Nor does the seal of another part.
  behind_its_back(
      "UPDATE audit_head SET sealed = (SELECT sealed FROM audit_head WHERE "
      "part = 9), lines = 0, hash = '' WHERE part = 0");
  EXPECT_THAT(found(), Contains(HasSubstr("part 0 of the head is not")));
}

TEST_P(audit_with_head, stays_wrong_whatever_is_recorded_after_a_sum_was_cut) {
  record_lines(4);
  behind_its_back("DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)");
  behind_its_back(
      "UPDATE audit_head SET lines = lines - 1 WHERE part > 0 AND lines > 0");
  EXPECT_THAT(found(), Contains(HasSubstr("of the head is not what was")));
  record_lines(2);
  chained_lines(1);
  EXPECT_THAT(found(), Contains(HasSubstr("of the head is not what was")));
}

TEST_P(audit_with_head, stays_wrong_whatever_is_chained_after_the_end_was_cut) {
  chained_lines(4);
  behind_its_back("DELETE FROM audit WHERE sequence = 4");
  chained_lines(1);
  EXPECT_THAT(found(),
              Contains("line 4 is not the last one that was recorded"));
  chained_lines(1);
  EXPECT_THAT(found(), Contains("lines 5 to 5 were chained by somebody else"));
}

TEST_P(audit_with_head, put_back_with_its_lines_shows_beside_a_noted_one) {
  chained_lines(3);
  auto const parts = db->read([](store::reader& r) {
    return r.all("SELECT part, lines, hash, sealed FROM audit_head",
                 [](int p, std::int64_t l, std::string h, std::string s) {
                   return std::tuple{p, l, std::move(h), std::move(s)};
                 });
  });
  auto const before = head();
  chained_lines(2);
  auto const noted = head();
  behind_its_back("DELETE FROM audit WHERE sequence > 3");
  for (auto const& [part, lines, hash, sealed] : parts) {
    behind_its_back(
        "UPDATE audit_head SET lines = $2, hash = $3, sealed = $4 WHERE part = "
        "$1",
        part, lines, hash, sealed);
  }
  EXPECT_THAT(found(), IsEmpty()) << "which is what it cannot show";
  EXPECT_THAT(found({before}), IsEmpty());
  EXPECT_THAT(found({noted}),
              testing::ElementsAre(HasSubstr("put back to before line 5")));
  chained_lines(2);
  EXPECT_THAT(found({noted}),
              testing::ElementsAre(HasSubstr("line 5 is not the one")));
}

TEST_P(audit_with_head, counts_what_was_kept_and_not_what_was_undone) {
  auto c = caller{};
  c.now = now;
  auto const say = [&](store::writer& tx) {
    record(*reg, tx, c, "person.seen", person_id{1}, "C1");
  };
  db->write([&](store::writer& tx) {
    say(tx);
    try {
      db->write([&](store::writer& inner) {
        say(inner);
        throw std::runtime_error{"no"};
      });
    } catch (std::runtime_error const&) {
    }
    say(tx);
  });
  EXPECT_THROW(db->write([&](store::writer& tx) {
    say(tx);
    throw std::runtime_error{"no"};
  }),
               std::runtime_error);
  EXPECT_THAT(found(), IsEmpty());
}

TEST_P(audit_with_head, counts_all_that_is_recorded_at_once) {
  {
    auto threads = std::vector<std::jthread>{};
    for (auto i = 0; i != 8; ++i) {
      threads.emplace_back([&, i] {
        for (auto n = 0; n != 20; ++n) {
          auto c = caller{};
          c.now = now;
          auto const work = [&](store::writer& tx) {
            record(*reg, tx, c, "person.seen", person_id{n + 1}, "C1");
            ensure(n % 5 != 0, fault::conflict, "people.already_known", "No.");
          };
          try {
            i % 2 == 0 ? db->write(work)
                       : db->write_scarce("the same thing", work);
          } catch (base::error const& e) {
            EXPECT_EQ(e.code(), "people.already_known") << e.what();
          }
        }
      });
    }
  }
  EXPECT_THAT(found(), IsEmpty());
  now.unix_s += 60;
  EXPECT_EQ(chain_audit(*reg, now), 128U);
  EXPECT_THAT(found(), IsEmpty());
}

TEST_P(audit_with_head, is_sealed_anew_after_a_rotation) {
  chained_lines(2);
  record_lines(1);
  keys.rotate(now, secrets::algorithm::sm4);
  EXPECT_THAT(found(), IsEmpty());
  EXPECT_GE(reseal(*reg, 1000), 65U);
  keys.keys.erase(keys.keys.begin());  // whoever had the old one has nothing
  EXPECT_THAT(found(), IsEmpty());
  chained_lines(1);
}

TEST_P(audit_with_head, is_made_once_over_what_there_was) {
  EXPECT_FALSE(anchor_audit(*reg));
  // As a district of an earlier version: some chained, some not, no seals.
  record_lines(2);
  chained_lines(0);
  record_lines(3);
  behind_its_back("UPDATE audit SET seal = NULL");
  behind_its_back("DELETE FROM audit_head");
  EXPECT_TRUE(anchor_audit(*reg));
  EXPECT_EQ(head().lines, 5);
  EXPECT_THAT(found(), IsEmpty());
}

TEST(audit_head_text, is_a_number_and_a_hash) {
  auto const hash = std::string(43, 'a');
  EXPECT_EQ(parse_audit_head("17:" + hash), (audit_head{17, hash}));
  EXPECT_EQ(parse_audit_head("0:"), audit_head{});
  for (auto const* const wrong : {"", "17", "17:", "x:y", ":", "-1:"}) {
    EXPECT_FALSE(parse_audit_head(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace linli::people
