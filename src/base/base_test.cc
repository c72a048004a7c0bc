#include <atomic>
#include <csignal>
#include <filesystem>
#include <gtest/gtest.h>
#include <iterator>
#include <set>
#include <sys/resource.h>

#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"
#include "base/parallel.h"
#include "base/random.h"
#include "base/text.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "base/units.h"

namespace linli::base {

TEST(base_units, a_walk_is_rounded_up_and_never_reported_shorter) {
  EXPECT_EQ(time_to_walk(meters{100}, pace{1.25}), seconds{80});
  EXPECT_EQ(time_to_walk(meters{100.1}, pace{1.25}), seconds{81});
  EXPECT_EQ(time_to_walk(meters{0}, pace{0.7}), seconds{0});
}

TEST(base_text, well_formed_text_is_told_from_other_encodings) {
  EXPECT_TRUE(is_utf8("虹口区 Hongkou"));
  EXPECT_TRUE(is_utf8(""));
  EXPECT_FALSE(is_utf8("\xba\xe7\xbf\xda"));  // 虹口 in GBK
  EXPECT_FALSE(is_utf8("\xe8\x99"));          // cut in the middle
}

TEST(base_text, normalizing_trims_composes_and_refuses_other_encodings) {
  EXPECT_EQ(normalize("  e\xcc\x81 \n"), "\xc3\xa9");
  EXPECT_EQ(normalize("\xe3\x80\x80虹口\xe3\x80\x80"), "虹口");
  EXPECT_THROW(normalize("\xba\xe7"), error);
}

TEST(base_text, folding_makes_wide_and_upper_letters_meet) {
  EXPECT_EQ(fold("ＡＢＣ１２"), "abc12");
  EXPECT_EQ(fold("Straße"), fold("STRASSE"));
}

TEST(base_text, code_points_are_counted_not_bytes) {
  EXPECT_EQ(count_code_points("虹口a"), 3U);
}

TEST(base_text, a_number_is_the_whole_text_or_nothing) {
  EXPECT_EQ(parse_number("1.5"), 1.5);
  EXPECT_EQ(parse_number("-3e2"), -300.0);
  EXPECT_FALSE(parse_number("1.5x"));
  EXPECT_FALSE(parse_number(""));
  EXPECT_FALSE(parse_number("nan"));
  EXPECT_FALSE(parse_number(" 1"));
  EXPECT_EQ(parse_integer("-12"), -12);
  EXPECT_FALSE(parse_integer("12.0"));
}

TEST(base_text, splitting_keeps_empty_parts) {
  EXPECT_EQ(split("a,,b", ','), (std::vector<std::string_view>{"a", "", "b"}));
  EXPECT_EQ(split("", ','), std::vector<std::string_view>{""});
  EXPECT_EQ(trim(" \ta b\r\n"), "a b");
  EXPECT_EQ(trim(" \n"), "");
}

TEST(base_text, html_is_escaped_in_text_and_attributes) {
  EXPECT_EQ(escape_html("<a href=\"x\">'&'"),
            "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;");
}

TEST(base_time, a_moment_is_read_with_any_offset_or_not_at_all) {
  auto const at = base::instant{1'795'507'200};
  EXPECT_EQ(base::rfc3339(at), "2026-11-24T08:00:00Z");
  EXPECT_EQ(base::parse_rfc3339("2026-11-24T08:00:00Z"), at);
  EXPECT_EQ(base::parse_rfc3339("2026-11-24T16:00:00.25+08:00"), at);
  EXPECT_EQ(base::parse_rfc3339("2026-11-24T04:30:00-03:30"), at);
  for (auto const* const bad :
       {"", "2026-11-24", "2026-11-24T08:00:00", "2026-02-29T08:00:00Z",
        "2026-11-24T24:00:00Z", "2026-11-24T08:00:60Z", "2026-11-24T08:00:00.Z",
        "2026-11-24T08:00:00+8:00", "2026-11-24T-8:00:00Z",
        "x026-11-24T08:00:00Z", "2026-11-24T08:00:00+08:00 "}) {
    EXPECT_EQ(base::parse_rfc3339(bad), std::nullopt) << bad;
  }
}

TEST(base_time, what_the_wall_shows_is_a_moment_also_where_clocks_are_set) {
  auto const at = [](std::string_view const wall, std::string const& zone) {
    return base::rfc3339(base::instant_of(*base::parse_wall_time(wall), zone));
  };
  EXPECT_EQ(at("2026-11-24T08:00", "Asia/Shanghai"), "2026-11-24T00:00:00Z");
  EXPECT_EQ(at("2026-03-29T01:59", "Europe/Paris"), "2026-03-29T00:59:00Z");
  EXPECT_EQ(at("2026-03-29T02:30", "Europe/Paris"), "2026-03-29T01:00:00Z");
  EXPECT_EQ(at("2026-03-29T03:00", "Europe/Paris"), "2026-03-29T01:00:00Z");
  EXPECT_EQ(at("2026-10-25T02:30", "Europe/Paris"), "2026-10-25T00:30:00Z");
  EXPECT_EQ(at("2026-10-25T03:00", "Europe/Paris"), "2026-10-25T02:00:00Z");
  EXPECT_EQ(at("2026-03-08T02:30", "America/New_York"), "2026-03-08T07:00:00Z");
  EXPECT_EQ(base::text_of(base::wall_time_of({1'795'507'200}, "Asia/Shanghai")),
            "2026-11-24T16:00");
  EXPECT_EQ(base::parse_date("2026-02-29"), std::nullopt);
  EXPECT_EQ(base::date_of(*base::parse_date("2028-02-29")), "2028-02-29");
}

TEST(base_file, an_atomic_write_replaces_and_leaves_nothing_beside_it) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "a.txt";
  write_file_atomically(path, "one");
  write_file_atomically(path, "two");
  EXPECT_EQ(read_file(path), "two");
  EXPECT_EQ(
      std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(base_file, a_write_that_fails_names_the_path_and_the_reason) {
  try {
    write_file_atomically("/no/such/folder/file", "x");
    FAIL();
  } catch (error const& e) {
    EXPECT_EQ(e.code(), "base.cannot_write");
    EXPECT_NE(std::string_view{e.what()}.find("/no/such/folder/file"),
              std::string_view::npos);
  }
}

TEST(base_file, a_full_disk_leaves_the_old_file_and_nothing_beside_it) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "a.txt";
  write_file_atomically(path, "old");

  auto before = rlimit{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  auto const small = rlimit{100, before.rlim_max};
  auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
  ::setrlimit(RLIMIT_FSIZE, &small);
  EXPECT_THROW(write_file_atomically(path, std::string(1000, 'x')), error);
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);

  EXPECT_EQ(read_file(path), "old");
  EXPECT_EQ(
      std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(base_file, reading_a_folder_or_a_missing_file_is_an_error) {
  EXPECT_THROW(read_file("/"), error);
  EXPECT_THROW(read_file("/no/such/file"), error);
  EXPECT_THROW(mapped_file{"/no/such/file"}, error);
}

TEST(base_file, a_mapping_shows_the_bytes_of_the_file) {
  auto const folder = test::temporary_folder{};
  write_file_atomically(folder.path() / "b", "0123456789");
  auto const map = mapped_file{folder.path() / "b"};
  EXPECT_EQ(map.bytes().size(), 10U);
  EXPECT_EQ(map.bytes()[3], std::byte{'3'});
  write_file_atomically(folder.path() / "empty", "");
  EXPECT_TRUE(mapped_file{folder.path() / "empty"}.bytes().empty());
}

TEST(base_file, one_changed_bit_changes_the_checksum) {
  auto text = std::string(1000, 'a');
  auto sums = std::set<std::uint64_t>{checksum(std::as_bytes(std::span{text}))};
  for (auto i = std::size_t{0}; i != text.size(); ++i) {
    text[i] ^= 1;
    sums.insert(checksum(std::as_bytes(std::span{text})));
    text[i] ^= 1;
  }
  EXPECT_EQ(sums.size(), 1001U);
}

TEST(base_random, the_same_seed_gives_the_same_numbers) {
  auto a = random{42};
  auto b = random{42};
  for (auto i = 0; i != 100; ++i) {
    EXPECT_EQ(a.next(), b.next());
  }
  EXPECT_EQ(random{0}.next(), 0xe220a8397b1dcdafULL);  // the published vector
  for (auto i = 0; i != 1000; ++i) {
    EXPECT_LT(a.below(7), 7U);
    auto const r = a.real();
    EXPECT_TRUE(r >= 0 && r < 1);
  }
}

TEST(base_parallel, every_index_is_visited_exactly_once) {
  for (auto const threads : {1U, 2U, 5U}) {
    auto seen = std::vector<std::atomic<int>>(1003);
    parallel_for(seen.size(), threads,
                 [&](std::size_t const i, std::size_t) { ++seen[i]; });
    for (auto const& s : seen) {
      EXPECT_EQ(s, 1);
    }
  }
}

TEST(base_parallel, an_exception_reaches_the_caller) {
  EXPECT_THROW(parallel_for(100, 2,
                            [](std::size_t const i, std::size_t) {
                              ensure(i != 57, fault::invalid, "a.b", "c");
                            }),
               error);
}

TEST(base_text, a_text_is_cut_between_characters) {
  EXPECT_EQ(first_characters("插花a", 2), "插花");
  EXPECT_EQ(first_characters("插花a", 3), "插花a");
  EXPECT_EQ(first_characters("", 3), "");
}

TEST(base_time_zone, windows_calls_zones_otherwise) {
  EXPECT_EQ(zone_of_windows("China Standard Time"), "Asia/Shanghai");
  EXPECT_EQ(zone_of_windows("Neverland"), "");
}

}  // namespace linli::base
