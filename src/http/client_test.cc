#include "http/client.h"

#include <gtest/gtest.h>
#include <vector>

namespace linli::http {
namespace {

std::vector<network> networks(std::vector<std::string_view> const& texts) {
  auto out = std::vector<network>{};
  for (auto const each : texts) {
    out.push_back(parse_network(each).value());
  }
  return out;
}

std::string client(std::string const& peer,
                   std::vector<std::string> const& forwarded = {},
                   std::vector<std::string_view> const& trusted = {
                       "127.0.0.1", "::1", "10.0.0.0/8"}) {
  auto asked = request{};
  asked.peer = peer;
  for (auto const& each : forwarded) {
    asked.headers.push_back({"X-forwarded-for", each});
  }
  return client_of(asked, networks(trusted));
}

TEST(http_client, is_who_connects) {
  EXPECT_EQ(client("203.0.113.7"), "203.0.113.7");
  EXPECT_EQ(client("::ffff:203.0.113.7"), "203.0.113.7");
  EXPECT_EQ(client("127.0.0.1"), "127.0.0.1");
  EXPECT_EQ(client(""), "");
}

TEST(http_client, of_ipv6_is_a_household) {
  EXPECT_EQ(client("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
  EXPECT_EQ(client("2001:db8:1:2::1"), "2001:db8:1:2::/64");
  EXPECT_EQ(client("2001:db8:1:3::1"), "2001:db8:1:3::/64");
  EXPECT_EQ(client("fe80::1%eth0"), "fe80::/64");
}

TEST(http_client, is_the_last_a_trusted_proxy_was_asked_by) {
  EXPECT_EQ(client("127.0.0.1", {"203.0.113.7"}), "203.0.113.7");
  EXPECT_EQ(client("::1", {"203.0.113.7, 10.1.2.3"}), "203.0.113.7");
  EXPECT_EQ(client("127.0.0.1", {"203.0.113.7", "10.1.2.3"}), "203.0.113.7");
  EXPECT_EQ(client("127.0.0.1", {"[2001:db8::1]:4711"}), "2001:db8::/64");
  EXPECT_EQ(client("127.0.0.1", {"203.0.113.7:4711"}), "203.0.113.7");
}

TEST(http_client, is_not_what_a_stranger_says_of_itself) {
  EXPECT_EQ(client("203.0.113.7", {"198.51.100.1"}), "203.0.113.7");
  EXPECT_EQ(client("127.0.0.1", {"198.51.100.1, 203.0.113.7"}), "203.0.113.7");
  EXPECT_EQ(client("127.0.0.1", {"198.51.100.1, unknown"}), "127.0.0.1");
  EXPECT_EQ(client("127.0.0.1", {"198.51.100.1"}, {}), "127.0.0.1");
}

TEST(http_client, a_network_is_an_address_and_how_much_of_it_counts) {
  for (auto const* const right :
       {"10.0.0.0/8", "0.0.0.0/0", "1.2.3.4/32", "::/0", "::1/128"}) {
    EXPECT_TRUE(parse_network(right).has_value()) << right;
  }
  for (auto const* const wrong : {"", "10.0.0.0/33", "::1/129", "10.0.0/8",
                                  "localhost", "1.2.3.4/", "1.2.3.4/-1"}) {
    EXPECT_FALSE(parse_network(wrong).has_value()) << wrong;
  }
  EXPECT_EQ(client("11.1.2.3", {"203.0.113.7"}), "11.1.2.3");
}

}  // namespace
}  // namespace linli::http
