#include "app/audit_note.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_database.h"

#include "app/platform.h"
#include "base/file.h"
#include "people/audit.h"
#include "people/caller.h"
#include "secrets/keyring.h"
#include "secrets/private_file.h"
#include "store/database.h"

namespace linli::app {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kNotedAt = base::instant{1'800'000'000};

struct audit_note : test::on_both_engines {
  void SetUp() override {
    on_both_engines::SetUp();
    if (!IsSkipped()) {
      store::database::open_or_create(where(), kNotedAt);
    }
  }

  std::unique_ptr<platform> open() const {
    return std::make_unique<platform>(
        "D", where(), folder(),
        platform_options{.clock = base::frozen_clock(kNotedAt)});
  }
  std::filesystem::path folder() const { return place().folder(); }

  /// Opened, used and closed.
  void live(int const lines) const {
    auto const half = open();
    auto const& r = half->registry();
    auto c = people::caller{};
    c.now = kNotedAt;
    for (auto i = 0; i != lines; ++i) {
      r.db.write([&](store::writer& tx) {
        people::record(r, tx, c, "person.seen", people::person_id{7}, {});
      });
    }
    people::chain_audit(r, {kNotedAt.unix_s + 60});
  }

  std::vector<std::string> findings() const {
    auto const db = store::database::open(where());
    return db->read([&](store::reader& r) {
      return people::audit_head_findings(
          r, secrets::read_keys(folder() / "keys.toml"),
          std::vector{read_audit_note(folder()).value()});
    });
  }
  void behind_its_back(std::vector<std::string> const& statements) const {
    auto const db = store::database::open(where());
    db->write([&](store::writer& tx) {
      for (auto const& sql : statements) {
        tx.execute(sql);
      }
    });
  }
};
LINLI_ON_BOTH_ENGINES(audit_note);

TEST_P(audit_note, is_made_with_the_first_head_and_follows_it) {
  EXPECT_FALSE(read_audit_note(folder()));
  live(3);
  EXPECT_EQ(read_audit_note(folder()), people::audit_head{});
  live(2);
  EXPECT_EQ(read_audit_note(folder())->lines, 3);
  open();
  EXPECT_EQ(read_audit_note(folder())->lines, 5);
  EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(audit_note, keeps_an_emptied_database_from_looking_like_a_new_one) {
  live(3);
  open();
  behind_its_back({"DELETE FROM audit", "DELETE FROM audit_head"});
  open();
  EXPECT_EQ(read_audit_note(folder())->lines, 3);
  EXPECT_THAT(findings(), testing::Contains(HasSubstr("parts are here")));
  EXPECT_THAT(findings(), testing::Contains(HasSubstr("put back to before")));
}

TEST_P(audit_note, is_forgotten_when_a_database_is_put_back_on_purpose) {
  live(3);
  open();
  forget_audit_note(folder());
  EXPECT_FALSE(open()->is_audit_in_doubt());
  EXPECT_EQ(read_audit_note(folder())->lines, 3);
}

TEST_P(audit_note, taken_away_does_not_make_an_emptied_database_a_new_one) {
  live(3);
  behind_its_back({"DELETE FROM audit", "UPDATE audit_head SET sealed = ''"});
  forget_audit_note(folder());
  EXPECT_TRUE(open()->is_audit_in_doubt());
  EXPECT_TRUE(open()->is_audit_in_doubt());  // and so it stays
  EXPECT_FALSE(read_audit_note(folder()));
  live(2);
  EXPECT_TRUE(open()->is_audit_in_doubt());
}

TEST_P(audit_note, is_not_made_of_a_head_that_is_not_ours) {
  live(3);
  behind_its_back({"DELETE FROM audit",
                   "UPDATE audit_head SET lines = 0, hash = '', sealed = 'x'"});
  forget_audit_note(folder());
  EXPECT_TRUE(open()->is_audit_in_doubt());
  EXPECT_FALSE(read_audit_note(folder()));
  auto by = people::caller{};
  by.now = kNotedAt;
  EXPECT_TRUE(accept_audit(open()->registry(), by, folder()));
  EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(audit_note, is_made_anew_when_somebody_accepts_what_is_there) {
  live(3);
  behind_its_back({"DELETE FROM audit", "DELETE FROM audit_head"});
  forget_audit_note(folder());
  auto const half = open();
  ASSERT_TRUE(half->is_audit_in_doubt());
  auto by = people::caller{};
  by.now = kNotedAt;
  EXPECT_TRUE(accept_audit(half->registry(), by, folder()));
  half->look_at_audit();
  EXPECT_FALSE(half->is_audit_in_doubt());
  EXPECT_FALSE(open()->is_audit_in_doubt());
  EXPECT_THAT(findings(), IsEmpty());
  EXPECT_EQ(half->db().read(
                [](store::reader& r) { return people::audit_actions(r); }),
            std::vector<std::string>{"audit.accepted"});
}

TEST_P(audit_note, of_a_database_put_back_unseen_is_made_anew_as_well) {
  live(3);
  open();
  behind_its_back({"DELETE FROM audit WHERE sequence = 3"});
  auto const half = open();
  ASSERT_TRUE(half->is_audit_in_doubt());
  auto by = people::caller{};
  by.now = kNotedAt;
  EXPECT_TRUE(accept_audit(half->registry(), by, folder()));
  EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(audit_note, is_made_by_a_second_server_that_has_the_keys) {
  live(3);
  forget_audit_note(folder());  // a folder of its own, with the same keys
  EXPECT_FALSE(open()->is_audit_in_doubt());
  EXPECT_EQ(read_audit_note(folder())->lines, 3);
}

TEST_P(audit_note, and_a_first_head_are_made_of_an_earlier_version) {
  live(3);
  behind_its_back({"DELETE FROM audit_head"});
  forget_audit_note(folder());
  auto keys = secrets::read_keys(folder() / "keys.toml");
  EXPECT_TRUE(keys.has_audit_head);
  keys.has_audit_head = false;
  secrets::write_private_file(folder() / "keys.toml",
                              secrets::write_keyring(keys));
  EXPECT_FALSE(open()->is_audit_in_doubt());
  EXPECT_EQ(read_audit_note(folder())->lines, 3);
  EXPECT_TRUE(secrets::read_keys(folder() / "keys.toml").has_audit_head);
}

TEST_P(audit_note, that_nobody_can_read_is_no_reason_to_begin_anew) {
  live(1);
  base::write_file_atomically(audit_note_in(folder()), "nonsense\n");
  EXPECT_THROW(open(), base::error);
}

}  // namespace
}  // namespace linli::app
