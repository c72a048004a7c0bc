#include "delivery/address.h"

#include <gtest/gtest.h>

#include "delivery/base64.h"

namespace linli::delivery {

TEST(delivery_address, the_public_internet_and_nothing_else) {
  for (auto const* ip :
       {"1.1.1.1", "114.114.114.114", "172.15.255.255", "172.32.0.0",
        "100.63.255.255", "223.5.5.5", "2400:3200::1", "2001:4860:4860::8888",
        "::ffff:1.1.1.1", "64:ff9b::101:101"}) {
    EXPECT_TRUE(is_public_address(ip)) << ip;
  }
  for (auto const* ip : {"127.0.0.1",
                         "10.1.2.3",
                         "172.16.0.1",
                         "172.31.255.255",
                         "192.168.1.1",
                         "169.254.169.254",
                         "100.64.0.1",
                         "0.0.0.0",
                         "224.0.0.1",
                         "255.255.255.255",
                         "198.18.0.1",
                         "::",
                         "::1",
                         "fe80::1",
                         "fd00::1",
                         "ff02::1",
                         "::ffff:127.0.0.1",
                         "::ffff:10.0.0.1",
                         "64:ff9b::a00:1",
                         "64:ff9b:1::1",
                         "::127.0.0.1",
                         "2002:7f00:1::",
                         "2001::1",
                         "2001:db8::1",
                         "",
                         "localhost",
                         "1.1.1",
                         "0x7f000001"}) {
    EXPECT_FALSE(is_public_address(ip)) << ip;
  }
}

TEST(delivery_base64, is_read_back_and_strict) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("\xfb\xff\xfe"), "+//+");
  EXPECT_EQ(from_base64("+//+"), "\xfb\xff\xfe");
  EXPECT_EQ(from_base64("Zg=="), "f");
  for (auto const* text : {"Zg", "Zg=", "-__-", "Z===", "Zg==Zg==", "Zh=="}) {
    EXPECT_EQ(from_base64(text), std::nullopt) << text;
  }
}

}  // namespace linli::delivery
